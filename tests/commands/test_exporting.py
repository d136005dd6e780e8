"""What the export command says."""

from pathlib import Path

from refman.commands import Context
from refman.commands.exporting import export
from refman.jobs import Progress
from refman.settings import Settings
from refman.store import Library
from tests.conftest import add


def test_an_export_from_a_read_only_library_says_what_could_not_be_noted(
    library: Library, tmp_path: Path
) -> None:
    add(library, "On Zebras", key="a")
    output = str(tmp_path / "refs.bib")

    with Library(library.path, None, "it is read-only.") as frozen:
        outcome = export(Context(frozen, Settings(), Progress()), output=output)

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
