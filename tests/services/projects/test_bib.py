"""The .bib file of a project: exactly the cited papers, and what others put into it."""

from pathlib import Path

import pytest

from refman.bibtex.profile import Profile
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import FileUnwritable, ProjectError
from refman.services import importing, linking, projects
from refman.services.projects import bib, reading, wanting
from refman.services.projects.bib import Outcome
from refman.store import Library, entries, history, ledger
from refman.store import papers as store_papers
from refman.store import projects as kept_projects
from tests.conftest import add, key_pattern
from tests.services.projects.folders import written
from tests.tex import compile_bib


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return written(tmp_path / "p", main_tex=cites("b", "a"), refs_bib="")


def cites(*keys: str) -> str:
    return f"\\documentclass{{a}}\\cite{{{','.join(keys)}}}\\bibliography{{refs}}"


def cites_for_biber(*keys: str) -> str:
    return (
        "\\documentclass{a}\\usepackage{biblatex}\\addbibresource{refs.bib}"
        f"\\cite{{{','.join(keys)}}}"
    )


@pytest.fixture
def papers(library: Library) -> dict[str, EntryId]:
    return {key: add(library, f"Title {key}", key=key, author="Ada", year="2001") for key in "abcd"}


def write(
    library: Library,
    folder: Path,
    *,
    force: bool = False,
    into: Path | None = None,
    **settings: str,
) -> Outcome:
    kept = projects.at(library.reading, folder)
    manuscript = reading.read(kept).manuscript
    profile = wanting.profile_of(kept, manuscript)._replace(align=False, **settings)  # type: ignore[arg-type]
    path = into or folder / "refs.bib"
    return bib.write(library, manuscript, profile, path, key_pattern(), force=force)


def entry(key: str, title: str = "") -> str:
    lines = ["  author = {Ada},", f"  title = {{{title or 'Title ' + key}}},", "  year = 2001,"]
    return "\n".join([f"@misc{{{key},", *lines, "}"])


def test_the_cited_papers_are_written_by_key_and_nothing_else(
    library: Library, folder: Path, papers: dict[str, EntryId]
) -> None:
    done = write(library, folder)
    assert (folder / "refs.bib").read_text() == f"{entry('a')}\n\n{entry('b')}\n"
    assert done == Outcome(2, True, (), ())
    assert ledger.taken_by(library.reading, "a") == papers["a"]
    assert ledger.taken_by(library.reading, "c") is None


TYPED = r"""@misc{a, title = {One}, month = {Jun}, year = {c. 2001}}
@misc{b, author = {Ada}, title = {Two}, month = jun, year = 2001}
@misc{c, author = {Ada}, title = {Three}, month = {jun}, year = 2001}
@article{d, author = {Ada}, title = {Four}, journaltitle = {Acta}, date = {2001-06}}
"""


@pytest.mark.parametrize("packages", ["", r"\usepackage{biblatex}\addbibresource{refs.bib}"])
def test_what_came_from_a_bib_file_stays_as_it_is_typed_there_where_bibtex_can_read_it(
    library: Library, tmp_path: Path, packages: str
) -> None:
    (tmp_path / "all.bib").write_text(TYPED)
    importing.import_files(library, [tmp_path / "all.bib"], key_pattern(), Progress())
    add(library, "Five", key="e", author="Ada", year="2001", month="June")
    folder = written(tmp_path / "p", main_tex=cites(*"abcde") + packages, refs_bib="")
    write(library, folder)
    text = (folder / "refs.bib").read_text()
    assert "title = {One},\n  year = {c. 2001},\n  month = {Jun},\n}" in text
    assert "  month = jun,\n}\n\n@misc{c," in text
    assert "  month = {jun},\n}\n\n@article{d," in text
    same = "date = {2001-06},\n  journaltitle = {Acta}"
    assert (same if packages else "year = 2001,\n  month = jun,\n  journal = {Acta}") in text
    assert ("date = {2001-06},\n}" if packages else "year = 2001,\n  month = jun,\n}") in text[-60:]


def test_a_place_that_bibtex_would_not_print_is_written_as_an_address_and_is_no_other_one(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "all.bib").write_text(
        "@book{a, title = {One}, year = 2001, location = {Bonn}}\n"
        "@book{b, title = {Two}, year = 2001, location = {Ulm}, address = {Kiel}}\n"
        "@inproceedings{c, title = {Three}, year = 2001, location = {Paris}}\n"
    )
    importing.import_files(library, [tmp_path / "all.bib"], key_pattern(), Progress())
    folder = written(tmp_path / "p", main_tex=cites(*"abc"), refs_bib="")
    write(library, folder)
    text = (folder / "refs.bib").read_text()
    assert "year = 2001,\n  address = {Bonn}," in text
    assert "address = {Kiel},\n  location = {Ulm}," in text
    assert "location = {Paris}," in text
    with library.change("Add project") as change:
        kept = projects.add(change, folder)
    assert projects.report(kept, reading.read(kept), library.reading).differing == ()
    assert not write(library, folder).written


def test_under_a_profile_that_says_so_what_came_from_a_bib_file_is_written_as_all_else(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "all.bib").write_text(TYPED)
    importing.import_files(library, [tmp_path / "all.bib"], key_pattern(), Progress())
    folder = written(tmp_path / "p", main_tex=cites("a", "c"), refs_bib="")
    write(library, folder, imported="written")
    assert (folder / "refs.bib").read_text().count("month = jun,") == 2


@pytest.mark.usefixtures("papers")
def test_a_file_is_written_only_when_its_bytes_change(library: Library, folder: Path) -> None:
    write(library, folder)
    before = (folder / "refs.bib").stat()
    assert not write(library, folder).written
    after = (folder / "refs.bib").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_the_file_follows_citations_and_the_library(
    library: Library, folder: Path, papers: dict[str, EntryId]
) -> None:
    write(library, folder)
    with library.change("Edit") as change:
        entries.set_fields(change, papers["b"], {"title": "Other"})
    (folder / "main.tex").write_text(cites("b", "c", "d"))
    write(library, folder)
    text = (folder / "refs.bib").read_text()
    assert text == f"{entry('b', 'Other')}\n\n{entry('c')}\n\n{entry('d')}\n"
    (folder / "main.tex").write_text(cites("a", "d"))
    write(library, folder)
    assert (folder / "refs.bib").read_text() == f"{entry('a')}\n\n{entry('d')}\n"


@pytest.mark.parametrize("linked", [False, True])
@pytest.mark.usefixtures("papers")
def test_no_entry_goes_while_only_a_run_of_latex_can_tell_what_is_cited(
    library: Library, folder: Path, linked: bool
) -> None:
    refs = folder / "refs.bib"
    if linked:
        linking.link(library, refs, key_pattern())
    write(library, folder)
    (folder / "main.tex").write_text(cites("b", "\\chosen"))
    done = write(library, folder)
    assert ["{a," in refs.read_text(), "{b," in refs.read_text()] == [True, True]
    assert done.missing == ()
    (folder / "main.tex").write_text(cites("b"))
    write(library, folder)
    assert ["{a," in refs.read_text(), "{b," in refs.read_text()] == [False, True]


@pytest.mark.usefixtures("papers")
def test_what_a_coauthor_put_in_or_changed_stays(library: Library, folder: Path) -> None:
    write(library, folder)
    refs = folder / "refs.bib"
    theirs = "% from Bob\r\n@string{x = {Y}}\r\n@Book(bob, title = x)\r\n\r\n"
    changed = entry("b", "Changed by Bob")
    refs.write_bytes((theirs + entry("a") + "\n\n" + changed + "\n").encode())
    (folder / "main.tex").write_text(cites("b", "c"))

    done = write(library, folder)

    assert done.theirs == ("bob", "b")
    text = refs.read_bytes().decode()
    assert text.startswith(theirs)
    assert changed in text
    assert "Title a" not in text
    assert entry("c").replace("\n", "\r\n") in text
    assert not write(library, folder).written

    assert write(library, folder, force=True).theirs == ("bob",)
    assert "Changed by Bob" not in refs.read_bytes().decode()


@pytest.mark.parametrize("name", ["main.tex", "notes.txt"])
@pytest.mark.usefixtures("papers")
def test_a_file_of_another_kind_is_not_written_into(
    library: Library, folder: Path, name: str
) -> None:
    manuscript = reading.read(projects.at(library.reading, folder)).manuscript
    path = folder / name
    path.write_text(path.read_text() if path.exists() else "Ask Ada about this.\n")
    before = path.read_bytes()
    with pytest.raises(FileUnwritable, match=f"“{name}” has text but no entry"):
        bib.write(library, manuscript, Profile(), path, key_pattern())
    assert path.read_bytes() == before


@pytest.mark.usefixtures("papers")
def test_a_file_that_somebody_wrote_before_keeps_its_entries(
    library: Library, folder: Path
) -> None:
    refs = folder / "refs.bib"
    refs.write_text("@misc{a, title = {Mine}}\n")
    done = write(library, folder)
    assert done.theirs == ("a",)
    assert refs.read_text() == f"@misc{{a, title = {{Mine}}}}\n\n{entry('b')}\n"


def test_parents_come_along_behind_their_children(library: Library, folder: Path) -> None:
    add(library, "A Part", key="z", kind="inproceedings", crossref="all")
    add(library, "All", key="all", kind="proceedings", xdata="data")
    add(library, "", key="data", kind="xdata", publisher="P")
    (folder / "main.tex").write_text(cites_for_biber("z"))
    write(library, folder)
    text = (folder / "refs.bib").read_text()
    assert [text.index(f"{{{key},") for key in ("z", "all", "data")] == sorted(
        text.index(f"{{{key},") for key in ("z", "all", "data")
    )
    add(library, "Another", key="zz", kind="inproceedings", crossref="all")
    (folder / "main.tex").write_text(cites_for_biber("z", "zz"))
    write(library, folder)
    text = (folder / "refs.bib").read_text()
    assert text.index("{zz,") < text.index("{all,")


def test_entries_from_which_a_single_field_is_taken_come_along(
    library: Library, folder: Path
) -> None:
    add(library, "On Line", key="z", kind="online", url="xdata=place-url")
    names = "Ada and xdata=people-author-2"
    add(library, "Book", key="y", kind="book", author=names, publisher="xdata=houses-publisher-2")
    add(library, "", key="place", kind="xdata", url="https://a.org")
    add(library, "", key="people", kind="xdata", author="C and D")
    add(library, "", key="houses", kind="xdata", publisher="P and Q")
    (folder / "main.tex").write_text(cites_for_biber("z", "y"))
    write(library, folder)
    text = (folder / "refs.bib").read_text()
    assert [line[7:-1] for line in text.splitlines() if line.startswith("@xdata{")] == [
        "houses",
        "people",
        "place",
    ]
    assert "{xdata=place-url}" in text
    (folder / "main.tex").write_text(cites("z", "y"))
    write(library, folder)
    text = (folder / "refs.bib").read_text()
    assert "xdata" not in text
    assert "{Ada and D}" in text
    assert "{Q}" in text
    assert "{https://a.org}" in text


def test_a_paper_stands_under_the_key_by_which_it_is_cited(library: Library, folder: Path) -> None:
    add(library, "Renamed", key="new", ids="old, older")
    add(library, "Child", key="kid", kind="inproceedings", crossref="new")
    (folder / "main.tex").write_text(cites("old", "kid"))
    write(library, folder)
    text = (folder / "refs.bib").read_text()
    assert "@misc{old," in text
    assert "crossref = {old}" in text
    assert "new" not in text
    (folder / "main.tex").write_text(cites("old", "new"))
    write(library, folder)
    text = (folder / "refs.bib").read_text()
    assert "@misc{old," in text
    assert "@misc{new," in text


def test_biber_finds_a_paper_that_is_cited_by_two_names_in_one_entry(
    library: Library, folder: Path
) -> None:
    add(library, "Renamed", key="new", ids="old, older")
    cases = (("old", "new"), "new", "old"), (("older", "old"), "older", "old")
    for cited, key, ids in cases:
        (folder / "main.tex").write_text(cites(*cited))
        write(library, folder, dialect="biblatex")
        text = (folder / "refs.bib").read_text()
        assert text.count("@") == 1
        assert f"{{{key}," in text
        assert f"{{{ids}}}" in text


@pytest.mark.usefixtures("papers")
def test_keys_that_nobody_has_are_told_unless_the_file_has_them(
    library: Library, folder: Path
) -> None:
    (folder / "main.tex").write_text(cites("a", "bob", "nobody"))
    (folder / "refs.bib").write_text("@misc{bob, title = {Bob}}\n")
    assert write(library, folder).missing == ("nobody",)


def test_an_old_encoding_stays_and_takes_what_it_lacks_as_latex(
    library: Library, folder: Path, papers: dict[str, EntryId]
) -> None:
    with library.change("Edit") as change:
        entries.set_fields(change, papers["a"], {"title": "Ö and Ł"})
    refs = folder / "refs.bib"
    refs.write_bytes("@misc{bob, title = {Ü}}\n".encode("latin-1"))
    write(library, folder)
    text = refs.read_bytes().decode("latin-1")
    assert "{Ü}" in text
    assert "Ö and {\\L}" in text


@pytest.mark.usefixtures("papers")
def test_a_linked_file_gets_what_it_lacks_and_loses_what_is_cited_no_more(
    library: Library, folder: Path
) -> None:
    refs = folder / "refs.bib"
    refs.write_text("@misc{bob, title = {Bob's}}\n")
    linking.link(library, refs, key_pattern())
    write(library, folder)
    (folder / "main.tex").write_text(cites("b"))
    done = write(library, folder)
    text = refs.read_text()
    assert done.theirs == ("bob",)
    assert ["{bob," in text, "{a," in text, "{b," in text] == [True, False, True]


@pytest.mark.usefixtures("papers")
def test_an_entry_of_a_paper_that_another_file_brought_stays_in_a_linked_file_as_others_do(
    library: Library, folder: Path
) -> None:
    refs = folder / "refs.bib"
    refs.write_text(f"{entry('c')}\n{entry('b')}\n")
    linking.link(library, refs, key_pattern())
    assert write(library, folder).theirs == ("c", "b")
    (folder / "main.tex").write_text(cites("a"))
    assert write(library, folder).theirs == ("c", "b")
    text = refs.read_text()
    assert text.startswith(f"{entry('c')}\n{entry('b')}\n")
    assert "{a," in text
    (folder / "main.tex").write_text(cites("b"))
    write(library, folder)
    assert refs.read_text() == f"{entry('c')}\n{entry('b')}\n"


def test_the_profile_of_a_project_follows_its_processor(library: Library, folder: Path) -> None:
    kept = projects.at(library.reading, folder)
    assert wanting.profile_of(kept, reading.read(kept).manuscript).dialect == "bibtex"
    (folder / "main.tex").write_text(r"\documentclass{a}\addbibresource{refs.bib}")
    assert wanting.profile_of(kept, reading.read(kept).manuscript).dialect == "biblatex"
    named = kept._replace(settings={"profile": "acm"})
    assert wanting.profile_of(named, reading.read(named).manuscript) != Profile()


@pytest.mark.usefixtures("papers")
def test_of_a_document_that_cites_everything_all_that_its_bib_files_name_is_written(
    library: Library, folder: Path
) -> None:
    (folder / "main.tex").write_text(f"\\nocite{{*}}{cites('a')}")
    (folder / "refs.bib").write_text("@misc{c}\n@misc{bob}\n")
    kept = projects.at(library.reading, folder)
    manuscript = reading.read(kept).manuscript
    done = bib.write(library, manuscript, Profile(), folder / "new.bib", key_pattern())
    text = (folder / "new.bib").read_text()
    assert [f"{{{key}," in text for key in "abcd"] == [True, False, True, False]
    assert done.missing == ("bob",)


def test_a_paper_has_in_a_linked_file_the_alias_that_it_is_cited_by(
    library: Library, folder: Path, papers: dict[str, EntryId]
) -> None:
    with library.change("Edit") as change:
        entries.set_fields(change, papers["c"], {"ids": "old"})
    refs = folder / "refs.bib"
    refs.write_text("@misc{a, title = {Title a}, author = {Ada}, year = 2001}\n")
    (folder / "main.tex").write_text(cites("a", "old"))
    linking.link(library, refs, key_pattern())

    assert write(library, folder).missing == ()
    first = refs.read_text()
    assert "{old," in first
    assert "{c," not in first

    with library.change("Edit") as change:
        entries.set_fields(change, papers["c"], {"title": "Gamma"})
    linking.catch_up(library, key_pattern())
    assert refs.read_text() == first.replace("Title c", "Gamma")
    assert not write(library, folder).written


def test_of_a_linked_file_biber_reads_aliases_and_bibtex_does_not(
    library: Library, folder: Path
) -> None:
    refs = folder / "refs.bib"
    refs.write_text("@misc{c, title = {Title c}, ids = {old}}\n")
    linking.link(library, refs, key_pattern())
    (folder / "main.tex").write_text(cites("c", "old"))
    assert write(library, folder).missing == ("old",)

    (folder / "main.tex").write_text(
        "\\documentclass{a}\\usepackage{biblatex}\\addbibresource{refs.bib}\\cite{c,old}"
    )
    assert write(library, folder).missing == ()


@pytest.mark.usefixtures("papers")
def test_as_a_linked_file_it_follows_the_citations_and_what_others_change_comes_in(
    library: Library, folder: Path, papers: dict[str, EntryId]
) -> None:
    refs = folder / "refs.bib"
    (folder / "main.tex").write_text(cites("a", "c"))
    write(library, folder)
    bib.link(library, refs, key_pattern())
    refs.write_text(refs.read_text().replace("Title a", "Better") + "@misc{bob, title = {Bob's}}\n")
    linking.sync(library, linking.linked(library.reading, refs), key_pattern())
    assert store_papers.entry(library.reading, papers["a"]).fields["title"] == "Better"

    before = history.top(library.reading)
    (folder / "main.tex").write_text(cites("b", "c"))
    done = write(library, folder)
    text = refs.read_text()
    assert [f"{{{key}," in text for key in ("a", "b", "c", "bob")] == [False, True, True, True]
    assert (done.theirs, done.missing) == (("bob",), ())
    assert history.top(library.reading) == before


def test_a_linked_file_is_made_where_there_is_none(library: Library, folder: Path) -> None:
    bib.link(library, folder / "new.bib", key_pattern())
    bib.link(library, folder / "new.bib", key_pattern())
    assert linking.linked(library.reading, folder / "new.bib").state == "in sync"


@pytest.mark.usefixtures("papers")
def test_what_a_linked_file_gets_at_once_stands_in_the_order_of_one_that_is_not(
    library: Library, folder: Path
) -> None:
    (folder / "main.tex").write_text(cites("c", "a", "d", "b"))
    write(library, folder, into=folder / "plain.bib")
    bib.link(library, folder / "new.bib", key_pattern())
    write(library, folder, into=folder / "new.bib")
    heads = [
        [line for line in (folder / name).read_text().splitlines() if line.startswith("@")]
        for name in ("plain.bib", "new.bib")
    ]
    assert heads[0] == heads[1] != []


@pytest.mark.usefixtures("papers")
@pytest.mark.parametrize("linked", [False, True])
def test_a_root_that_is_empty_while_an_editor_writes_it_empties_no_file(
    library: Library, folder: Path, *, linked: bool
) -> None:
    write(library, folder)
    if linked:
        bib.link(library, folder / "refs.bib", key_pattern())
    before = (folder / "refs.bib").read_bytes()
    for text in ("", " \n"):
        (folder / "main.tex").write_text(text)
        with pytest.raises(ProjectError, match="left as it is"):
            write(library, folder / "main.tex", into=folder / "refs.bib")
    assert (folder / "refs.bib").read_bytes() == before
    (folder / "main.tex").write_text(cites("a"))
    write(library, folder)
    assert [one in (folder / "refs.bib").read_text() for one in ("{a,", "{b,")] == [True, False]


@pytest.mark.usefixtures("papers")
@pytest.mark.parametrize("gone", [False, True])
def test_a_chapter_that_is_empty_or_gone_while_an_editor_writes_it_empties_no_file(
    library: Library, folder: Path, *, gone: bool
) -> None:
    (folder / "main.tex").write_text("\\documentclass{a}\\input{ch1}\\bibliography{refs}")
    (folder / "ch1.tex").write_text("\\cite{a,b}")
    with library.change("Add") as change:
        projects.set_settings(change, projects.add(change, folder), bib="refs.bib")
    kept = projects.find(library.reading, folder)

    def look() -> Outcome | None:
        projects.note(library, kept, texts := reading.read(kept))
        return bib.keep(library, kept, texts, key_pattern())

    look()
    before = (folder / "refs.bib").read_bytes()
    (folder / "ch1.tex").write_text("")
    if gone:
        (folder / "ch1.tex").unlink()
    for _ in range(2):
        with pytest.raises(ProjectError, match=r"ch1.tex.* is empty or gone.*left as it is"):
            look()
    assert (folder / "refs.bib").read_bytes() == before
    assert kept_projects.noted(library.reading, kept.id) == ["a", "b"]
    (folder / "ch1.tex").write_text("\\cite{a}")
    look()
    assert b"{b," not in (folder / "refs.bib").read_bytes()
    (folder / "ch1.tex").unlink()
    (folder / "main.tex").write_text("\\documentclass{a}\\bibliography{refs}")
    look()
    assert not (folder / "refs.bib").read_bytes()


@pytest.mark.usefixtures("papers")
@pytest.mark.parametrize(
    "head",
    ["", "% mine\n", "% mine\n\n", "% mine\n\n\n", '@string{j = "J"}\n', '@string{j = "J"}\n\n',
     "@comment{jabref-meta: x}\n", "% mine\r\n\r\n"],
)  # fmt: skip
def test_entries_that_come_back_are_put_back_byte_for_byte(
    library: Library, folder: Path, head: str
) -> None:
    (folder / "refs.bib").write_bytes(head.encode())
    write(library, folder)
    before = (folder / "refs.bib").read_bytes()
    for _ in range(2):
        (folder / "main.tex").write_text("\\documentclass{a}\\bibliography{refs}")
        write(library, folder)
        assert b"Title" not in (folder / "refs.bib").read_bytes()
        (folder / "main.tex").write_text(cites("b", "a"))
        write(library, folder)
        assert (folder / "refs.bib").read_bytes() == before


def test_bibtex_gets_what_a_paper_takes_from_xdata_entries_in_their_place(
    library: Library, folder: Path
) -> None:
    add(library, "One", key="a", xdata="house, missing", location="Oslo",
        publisher="xdata=press-publisher")  # fmt: skip
    add(library, "", kind="xdata", key="house", xdata="press", location="Bern", note="N", ids="h2")
    add(library, "", kind="xdata", key="press", publisher="P", xdata="house")

    def entries_of(text: str) -> str:
        (folder / "main.tex").write_text(text)
        kept = projects.opened(folder)
        manuscript = reading.read(kept).manuscript
        profile = wanting.profile_of(kept, manuscript)
        return wanting.text(wanting.wanted(library.reading, manuscript, profile))

    found = entries_of(cites("a"))

    assert "@xdata" not in found.lower()
    assert "{P}" in found
    assert "{Oslo}" in found
    assert "{N}" in found
    assert "house" not in found
    assert entries_of(cites_for_biber("a")).lower().count("@xdata") == 2


FROM_DATA = r"""@xdata{place, location = {Berlin}, publisher = {P}}
@book{a, author = {Ada}, title = {One}, year = {2001}, xdata = {place}}
@book{b, author = {Bo}, title = {Two}, date = {2002}, publisher = {xdata=place-publisher}}
@inbook{c, author = {Cy}, title = {Three}, date = {2003}, crossref = {d}}
@mvcollection{d, editor = {Di}, title = {Four}, date = {2003}, xdata = {place}}
@thesis{e, author = {Ed}, title = {Five}, date = {2004}, type = {bathesis}, institution = {I}}
"""


def test_what_is_completed_for_bibtex_is_in_its_names_and_says_what_the_library_does(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    source = tmp_path / "source.bib"
    source.write_text(FROM_DATA)
    importing.import_files(library, [source], key_pattern(), Progress())
    (folder / "main.tex").write_text(cites("a", "b", "c", "e"))
    write(library, folder)
    text = (folder / "refs.bib").read_text()
    assert (text.count("address = {Berlin}"), text.count("location")) == (2, 0)
    kept = projects.at(library.reading, folder)
    assert projects.show(library, kept).differing == ()
    (folder / "refs.bib").write_text(text.replace("publisher = {P}", "publisher = {Q}"))
    told = projects.show(library, kept).differing
    assert [(one.key, one.fields) for one in told] == [("b", ("publisher",))]


SORTED_OTHERWISE = r"""@preamble{ "\newcommand{\noopsort}[1]{} " # "\newcommand{\other}[2]{#2#1}" }
@misc{a, author = {Ada}, title = {One}, year = "{\noopsort{1973c}}1981"}
@misc{b, author = {Bo}, title = {Two}, year = 1982}
"""


@pytest.mark.latex
def test_a_preamble_that_defines_what_entries_use_comes_along_and_once(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    for name in ("one.bib", "copy.bib"):
        (tmp_path / name).write_text(SORTED_OTHERWISE)
        importing.import_files(library, [tmp_path / name], key_pattern(), Progress())
    head = r"@preamble{{\newcommand{\noopsort}[1]{} \newcommand{\other}[2]{#2#1}}}" + "\n\n"
    write(library, folder)
    text = (folder / "refs.bib").read_text()
    assert text.startswith(f"{head}@misc{{a,")
    assert not write(library, folder).written
    (tmp_path / "set").mkdir()
    assert compile_bib(tmp_path / "set", text, ["a", "b"], "plain") == []

    (folder / "linked.bib").write_text("")
    linking.link(library, folder / "linked.bib", key_pattern())
    write(library, folder, into=folder / "linked.bib")
    assert (folder / "linked.bib").read_text().startswith(f"{head}@misc{{")
    (folder / "main.tex").write_text(cites("b"))
    write(library, folder, into=folder / "without.bib")
    assert "@preamble" not in (folder / "without.bib").read_text()


def test_a_preamble_of_a_linked_file_comes_along_as_it_is_there_now(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    shared = tmp_path / "shared.bib"
    shared.write_text(SORTED_OTHERWISE)
    linking.link(library, shared, key_pattern())
    write(library, folder)
    assert r"\newcommand{\noopsort}[1]{} " in (folder / "refs.bib").read_text()
    shared.write_text(SORTED_OTHERWISE.replace("[1]{}", "[1]{x}"))
    linking.sync(library, linking.linked(library.reading, shared), key_pattern())
    write(library, folder, into=folder / "anew.bib")
    assert r"\newcommand{\noopsort}[1]{x} " in (folder / "anew.bib").read_text()


@pytest.mark.parametrize("body", [r"\input{x}", r"\write18{x}", r"\catcode`\@=11 "])
def test_a_preamble_that_does_more_than_define_such_commands_is_left_out(
    library: Library, folder: Path, tmp_path: Path, body: str
) -> None:
    text = SORTED_OTHERWISE.replace("[1]{}", f"[1]{{{body}}}")
    (tmp_path / "one.bib").write_text(text)
    importing.import_files(library, [tmp_path / "one.bib"], key_pattern(), Progress())
    assert write(library, folder).withheld == ("noopsort",)
    assert "@preamble" not in (folder / "refs.bib").read_text()
    (folder / "refs.bib").write_text(text.partition("@misc")[0])
    assert write(library, folder).withheld == ()


@pytest.mark.usefixtures("papers")
def test_a_linked_file_begins_with_its_first_entry_whichever_comes_and_goes(
    library: Library, folder: Path
) -> None:
    linking.link(library, folder / "refs.bib", key_pattern())
    for keys in ("ab", "b", "ab", "bc", "ac", "c", "ac"):
        (folder / "main.tex").write_text(cites(*keys))
        write(library, folder)
        text = (folder / "refs.bib").read_text()
        assert text.startswith("@misc{")
        assert text.count("\n\n") == text.count("@misc") - 1
