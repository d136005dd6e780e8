"""What the export command says."""

from collections.abc import Callable
from pathlib import Path

import pytest

from refman.commands import Context, Outcome
from refman.commands.exporting import copy_bibtex, copy_cite, copy_key, export
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import FileInTheWay, TooManyToCopy
from refman.services import copying
from refman.settings import Settings
from refman.store import Library, ledger
from refman.store.opening import Opened
from tests.conftest import add


def test_an_export_from_a_read_only_library_says_what_could_not_be_noted(
    library: Library, tmp_path: Path
) -> None:
    add(library, "On Zebras", key="a")
    output = str(tmp_path / "refs.bib")

    with Library(library.path, Opened(None, "it is read-only")) as frozen:
        outcome = export(Context(frozen, Settings(), Progress()), output=output)

    assert ledger.taken_by(library.reading, "a") is None
    assert outcome.text.startswith(f"Exported 1 paper to {output}. The library is read-only or")
    assert outcome.status == 0
    assert "could not note that refman wrote the file" in outcome.data["warning"]


def test_an_export_says_which_key_stands_for_two_papers(library: Library, tmp_path: Path) -> None:
    for title, key in (("One", "same"), ("Two", "Same"), ("Three", "other")):
        add(library, title, key=key)
    context = Context(library, Settings(), Progress())

    to_file = export(context, output=str(tmp_path / "refs.bib"))
    single = export(context, key=["other", "OTHER"])

    assert "“Same” is written as “Sameb”: another paper has that key" in to_file.text
    assert "“Sameb”" in export(context).aside
    assert single.aside == ""
    assert "".join(single.stream or ()).count("@misc") == 1


def test_an_export_notes_the_keys_that_it_gave_out(library: Library, tmp_path: Path) -> None:
    one, two, three = (add(library, title, key=title.lower()) for title in ("One", "Two", "Three"))
    context = Context(library, Settings(), Progress())

    export(context, key=["one"], output=str(tmp_path / "refs.bib"))
    export(context, key=["two"])

    known = [ledger.taken_by(library.reading, key) for key in ("one", "two", "three")]
    assert known == [one, two, None]
    copied = context._replace(selection=[three])
    assert [list(copy(copied).given) for copy in (copy_key, copy_cite, copy_bibtex)] == [
        [three]
    ] * 3


def test_a_refused_export_gives_out_nothing(library: Library, tmp_path: Path) -> None:
    add(library, "One", key="one")
    path = tmp_path / "theirs.bib"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(FileInTheWay):
        export(Context(library, Settings(), Progress()), output=str(path))
    assert ledger.taken_by(library.reading, "one") is None


def test_an_export_by_a_key_of_two_papers_warns_in_json_too(library: Library) -> None:
    for title in ("One", "Two"):
        add(library, title, key="same")
    outcome = export(Context(library, Settings(), Progress()), key=["same"])
    assert outcome.data()["warning"].startswith("“same” stands for 2 papers; this is “One”.")


def test_keys_are_copied_as_the_copied_bibtex_has_them(library: Library) -> None:
    papers = [add(library, key, key=key) for key in ("same", "Same")]
    odd = add(library, "Three", key="an odd~key")
    bare = add(library, "Four")
    context = Context(library, Settings(), Progress())
    all_ = context._replace(selection=[odd, *reversed(papers), bare])

    assert copy_cite(all_).data == {"clipboard": r"\cite{anoddkey,Sameb,same}"}
    assert copy_key(all_).data == {"clipboard": "anoddkey,Sameb,same"}
    bibtex = copy_bibtex(all_).data["clipboard"]
    assert [f"{{{key},\n" in bibtex for key in ("anoddkey", "Sameb", "same")] == [True] * 3
    alone = copy_cite(context._replace(selection=papers[1:]))
    assert alone.data == {"clipboard": r"\cite{Same}"}
    assert alone.text.endswith(
        "2 papers have the key “Same”; an export of them all writes it once only."
    )


@pytest.mark.parametrize("copy", [copy_key, copy_cite, copy_bibtex])
def test_more_papers_than_a_clipboard_takes_are_not_copied(
    library: Library, copy: Callable[[Context], Outcome]
) -> None:
    selected = [EntryId(one) for one in range(1, copying.MOST + 2)]
    with pytest.raises(TooManyToCopy):
        copy(Context(library, Settings(), Progress(), selected))
