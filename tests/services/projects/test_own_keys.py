"""Several projects that cite the same papers, each by keys of its own."""

import os
import shutil
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from refman.bibtex.profile import Profile
from refman.commands import Context
from refman.commands.exporting import copy_bibtex
from refman.jobs import Progress
from refman.model.changes import Changes
from refman.model.errors import FieldError, RefmanError
from refman.model.language import parse
from refman.services import citing, linking, projects, reconciling, snapshots, uniting
from refman.services.projects import bib, owing, reading, renaming, rewriting, schemes, wanting
from refman.services.projects.foreseen import foreseen
from refman.services.projects.renaming import Plan
from refman.settings import Settings
from refman.store import Library, documents, entries, members, papers, project_keys, search, tying
from refman.store import projects as kept_projects
from refman.store.projects import Kept
from tests.conftest import add, key_pattern

SCHEMES = {"thesis": "[auth]:[year]", "article": "[auth:lower][shortyear]", "talk": "[year]-[auth]"}
KNUTH = "author = {Knuth, Donald E.}, title = {The {\\TeX}book}, year = {1984}, doi = {10.1/k}"
LAMPORT = "author = {Lamport, Leslie}, title = {A Document System}, year = {1994}, doi = {10.1/l}"
PART = "author = {Zapf, Hermann}, title = {Of Letters}, year = {1990}, doi = {10.1/z}"
REFS = (
    f"@book{{texbook, {KNUTH}}}\n\n@book{{latex, {LAMPORT}}}\n\n"
    f"@inbook{{letters, {PART}, crossref = {{texbook}}}}\n"
)
TEX = (
    "\\documentclass{article}\n\\begin{document}\n"
    "See \\cite{texbook} and \\cite{latex, letters}. % \\cite{texbook}\n"
    "\\bibliographystyle{plain}\n\\bibliography{refs}\n\\end{document}\n"
)


@pytest.fixture
def three(library: Library, tmp_path: Path) -> dict[str, Kept]:
    """Three projects with the same .bib file, linked, of one library."""
    made: dict[str, Kept] = {}
    for name in SCHEMES:
        folder = tmp_path / name
        folder.mkdir()
        (folder / "main.tex").write_text(TEX, encoding="utf-8")
        (folder / "refs.bib").write_text(REFS, encoding="utf-8")
        with library.change("Add project") as change:
            made[name] = projects.add(change, folder)
        bib.link(library, folder / "refs.bib", key_pattern())
    note(library, made)
    return made


def note(library: Library, made: dict[str, Kept]) -> None:
    for kept in made.values():
        projects.note(library, kept, reading.read(kept))


def carry_out(library: Library, planned: Plan, label: str = "Scheme") -> list[str]:
    with library.change(label) as change:
        renaming.rename(change, planned)
    said = owing.catch_up(library)
    linking.catch_up(library, key_pattern())
    return said


def catch_up(library: Library) -> None:
    assert owing.catch_up(library) == []
    linking.catch_up(library, key_pattern())


def texts(made: dict[str, Kept]) -> dict[str, tuple[str, str]]:
    return {
        name: (
            (Path(one.folder) / "main.tex").read_text(encoding="utf-8"),
            (Path(one.folder) / "refs.bib").read_text(encoding="utf-8"),
        )
        for name, one in made.items()
    }


def renamed(names: dict[str, str]) -> tuple[str, str]:
    """The files of a project with other keys, a comment left as it is."""
    tex, refs = TEX, REFS
    for old, new in names.items():
        tex = tex.replace(f"cite{{{old}", f"cite{{{new}", 1).replace(f" {old}}}", f" {new}}}")
        refs = refs.replace(f"{{{old},", f"{{{new},").replace(f"{{{old}}}", f"{{{new}}}")
    return tex, refs


THESIS = {"texbook": "Knuth:1984", "latex": "Lamport:1994", "letters": "Zapf:1990"}
ARTICLE = {"texbook": "knuth84", "latex": "lamport94", "letters": "zapf90"}
TALK = {"texbook": "1984-Knuth", "latex": "1994-Lamport", "letters": "1990-Zapf"}


def test_each_project_gets_its_own_keys_and_no_other_one_is_touched(
    library: Library, three: dict[str, Kept]
) -> None:
    for name, scheme in SCHEMES.items():
        before = texts(three)
        planned = schemes.plan(library.reading, three[name], scheme)
        assert {one.file.parent.name for one in planned.shown} == {name}
        assert planned.renamings == ()
        assert carry_out(library, planned) == []
        after = texts(three)
        assert {one for one in three if before[one] != after[one]} == {name}
    assert texts(three) == {
        "thesis": renamed(THESIS), "article": renamed(ARTICLE), "talk": renamed(TALK)
    }  # fmt: skip


def own_keys(library: Library, three: dict[str, Kept]) -> None:
    """Give each project keys of its own."""
    for name, scheme in SCHEMES.items():
        assert carry_out(library, schemes.plan(library.reading, three[name], scheme)) == []
    note(library, three)


def crowd(library: Library, folder: Path, count: int) -> Kept:
    """A project with as many papers, all of which another one cites too."""
    entries = (f"@misc{{k{n}, author = {{Lu, A}}, title = {{Of {n}}}}}\n" for n in range(count))
    refs, cites = "".join(entries), ", ".join(f"k{n}" for n in range(count))
    made: dict[str, Kept] = {}
    for name in ("own", "other"):
        place = folder / name
        place.mkdir(parents=True)
        (place / "main.tex").write_text(TEX.replace("texbook", cites), encoding="utf-8")
        (place / "refs.bib").write_text(refs, encoding="utf-8")
        with library.change("Add") as change:
            made[name] = projects.add(change, place)
        bib.link(library, place / "refs.bib", key_pattern())
    note(library, made)
    return made["own"]


def questions_of_a_scheme(folder: Path, count: int) -> tuple[list[str], list[str]]:
    """What the library is asked while the keys of a project are planned, and carried out."""
    planning: list[str] = []
    writing: list[str] = []
    with closing(Library.open(folder / "l.refman")) as library:
        kept = crowd(library, folder, count)
        library.reading._connection.set_trace_callback(planning.append)
        planned = schemes.plan(library.reading, kept, "[auth][year]")
        library.reading._connection.set_trace_callback(None)
        assert len(planned.called) == count
        assert {*planned.called.values()} >= {"Lu", "Lua", "Lub"}
        with library.change("Scheme") as change:
            change._connection.set_trace_callback(writing.append)
            renaming.rename(change, planned)
        assert owing.catch_up(library) == []
        linking.catch_up(library, key_pattern())
        assert (Path(kept.folder) / "refs.bib").read_text().count("@misc{Lu") == count
    return planning, [sql for sql in writing if sql.startswith("select")]


def test_many_keys_are_planned_and_written_with_as_many_questions_as_few(tmp_path: Path) -> None:
    few, many = (questions_of_a_scheme(tmp_path / str(count), count) for count in (5, 60))
    assert [len(asked) for asked in many] == [len(asked) for asked in few]


def test_a_rename_everywhere_reads_once_what_does_not_cite_it(
    library: Library, three: dict[str, Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = Path(three["talk"].root)
    root.write_text(TEX.replace("See", "\\input{part} See"), encoding="utf-8")
    part = root.with_name("part.tex")
    part.write_text("\\cite{latex}", encoding="utf-8")
    opened: list[Path] = []
    whole = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        opened.append(path)
        return whole(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    memory = reading.Memory()
    planned = renaming.plan(library.reading, "texbook", "TB", memory=memory)
    assert opened.count(part) == 1
    assert renaming.plan(library.reading, "texbook", "TB", memory=memory) == planned
    assert opened.count(part) == 1


def test_one_undo_gives_a_project_its_keys_back_and_no_other_one(
    library: Library, three: dict[str, Kept]
) -> None:
    own_keys(library, three)
    done = texts(three)
    for name in reversed(SCHEMES):
        library.undo()
        catch_up(library)
        assert texts(three)[name] == (TEX, REFS)
    assert set(texts(three).values()) == {(TEX, REFS)}
    knuth = papers.by_key(library.reading, "texbook")
    assert project_keys.names_in(library.reading, three["talk"].id, [knuth]) == {knuth: "texbook"}
    for _ in SCHEMES:
        library.redo()
        catch_up(library)
    assert texts(three) == done


def test_once_it_is_undone_the_key_of_the_library_counts_again(
    library: Library, three: dict[str, Kept]
) -> None:
    carry_out(library, schemes.plan(library.reading, three["thesis"], SCHEMES["thesis"]))
    library.undo()
    catch_up(library)
    carry_out(library, renaming.plan(library.reading, "texbook", "TB"))
    for tex, refs in texts(three).values():
        assert (tex, "ids" in refs) == (TEX.replace("See \\cite{texbook}", "See \\cite{TB}"), True)
        assert "@book{TB," in refs
        assert "crossref = {TB}" in refs


def test_a_key_of_the_library_is_renamed_where_it_is_used_and_own_keys_stay(
    library: Library, three: dict[str, Kept]
) -> None:
    carry_out(library, schemes.plan(library.reading, three["thesis"], SCHEMES["thesis"]))
    before = texts(three)
    planned = renaming.plan(library.reading, "texbook", "TB")
    assert {one.file.parent.name for one in planned.shown} == {"article", "talk"}
    main = Path(three["thesis"].folder) / "main.tex"
    assert planned.staying == (f"“{main}” stays as it is, and cites “Knuth:1984”.",)
    assert carry_out(library, planned) == []
    after = texts(three)
    assert after["thesis"] == before["thesis"]
    assert "\\cite{TB} and" in after["talk"][0]
    assert papers.by_key(library.reading, "TB") == papers.by_key(library.reading, "texbook")


def test_what_a_project_cites_is_known_by_its_own_key_everywhere(
    library: Library, three: dict[str, Kept]
) -> None:
    own_keys(library, three)
    look = library.reading
    knuth = papers.by_key(look, "texbook")
    assert [(one.folder, one.key) for one in kept_projects.citing(look, knuth)] == [
        (three["article"].folder, "knuth84"), (three["talk"].folder, "1984-Knuth"),
        (three["thesis"].folder, "Knuth:1984"),
    ]  # fmt: skip
    assert kept_projects.counts(look, [knuth]) == {knuth: 3}
    assert kept_projects.papers(look, three["talk"].id) == 3
    assert len(search.ids(look, parse("cited-in:talk"), "projects")) == 3
    assert len(kept_projects.citing_all(look, [knuth])) == 3
    for kept in three.values():
        shown = projects.report(kept, reading.read(kept), look)
        assert (shown.missing, shown.unused, shown.twice, shown.differing) == ((), (), (), ())


def test_a_citation_for_a_project_has_its_key_also_of_what_it_does_not_cite_yet(
    library: Library, three: dict[str, Kept]
) -> None:
    own_keys(library, three)
    knuth = papers.by_key(library.reading, "texbook")
    thesis = three["thesis"]

    def cited(*within: int) -> str:
        return citing.citation(library.reading, [knuth], Settings(), within).text()

    assert (cited(thesis.id), cited(three["talk"].id), cited()) == (
        "\\cite{Knuth:1984}", "\\cite{1984-Knuth}", "\\cite{texbook}"
    )  # fmt: skip
    main = Path(thesis.root)
    main.write_text(main.read_text().replace("See \\cite{Knuth:1984} and", "See"))
    note(library, three)
    assert cited(thesis.id) == "\\cite{Knuth:1984}"


def test_the_bibtex_that_is_copied_in_a_project_is_what_its_file_has(
    library: Library, three: dict[str, Kept]
) -> None:
    own_keys(library, three)
    thesis, talk = three["thesis"], three["talk"]
    with library.change("Profile") as change:
        projects.set_settings(change, talk, profile="biblatex")
    chosen = [papers.by_key(library.reading, key) for key in ("letters", "texbook")]
    chosen.append(add(library, "Keyless"))

    def copied(*within: int) -> str:
        context = Context(library, Settings(), Progress(), chosen, projects=within)
        return str(copy_bibtex(context).data["clipboard"])

    ours, biblatex = copied(thesis.id), copied(talk.id)
    assert ours.startswith("@inbook{Zapf:1990,")
    assert "= {Knuth:1984}" in ours
    assert ours.count("@") == 3
    assert "\n\n@book{Knuth:1984," in ours
    assert "{1984-Knuth,\n" in biblatex
    assert "date " in biblatex
    assert "@book{texbook," in copied()
    add(library, "Later", key="knuth84")
    chosen[:] = [papers.by_key(library.reading, "knuth84")]
    with pytest.raises(RefmanError, match="means “The TeXbook”"):
        copied(three["article"].id)


def test_a_paper_whose_key_means_another_one_in_a_project_is_not_cited_by_it_there(
    library: Library, three: dict[str, Kept]
) -> None:
    own_keys(library, three)
    later = add(library, "Later", key="knuth84")
    lamport = papers.by_key(library.reading, "latex")
    article, talk = three["article"], three["talk"]
    cited = citing.citation(library.reading, [later, lamport], Settings(), (article.id,))
    assert (cited.text(), len(cited.left)) == ("\\cite{lamport94}", 1)
    assert cited.left[0] == (
        "“knuth84” means “The TeXbook” in this project. Give one of the two papers another key,"
        " such as “knuth84a”."
    )
    with pytest.raises(RefmanError, match="means “The TeXbook”"):
        cited.demand_whole()
    cited = citing.citation(library.reading, [later], Settings(), (talk.id,))
    assert (cited.keys, cited.left) == (("knuth84",), ())


@pytest.mark.parametrize(
    ("survivor", "key"), [("texbook", "Knuth:1984"), ("latex", "Lamport:1994"), ("new", "many")]
)
def test_of_two_keys_of_a_merged_paper_a_project_cites_by_its_own_then_by_the_one_cited_most(
    library: Library, three: dict[str, Kept], survivor: str, key: str
) -> None:
    own_keys(library, three)
    thesis = three["thesis"]
    add(library, "A Book", key="new")
    ids = [papers.by_key(library.reading, one) for one in ("texbook", "latex", "new")]
    first = papers.by_key(library.reading, survivor)
    others = [one for one in ids if one != first]
    for merged in (others, others[::-1]):
        with library.change("Merge") as change:
            uniting.unite(change, [first, *merged], {})
        note(library, three)
        for most in ("Knuth:1984", "Lamport:1994"):
            main = Path(thesis.root)
            before = main.read_text()
            main.write_text(before.replace("See ", f"See \\cite{{{most}}} and \\cite{{{most}}}, "))
            note(library, three)
            cited = citing.citation(library.reading, [first], Settings(), (thesis.id,))
            assert cited.keys == (most if key == "many" else key,)
            main.write_text(before)
        library.undo()


def test_the_same_key_may_mean_another_paper_in_each_project(
    library: Library, tmp_path: Path
) -> None:
    made: dict[str, Kept] = {}
    for name, says in (("one", KNUTH), ("other", LAMPORT)):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "refs.bib").write_text(f"@book{{it, {says}}}\n")
        (folder / "main.tex").write_text(TEX.replace("texbook", "it"))
        with library.change("Add") as change:
            made[name] = projects.add(change, folder)
        bib.link(library, folder / "refs.bib", key_pattern())
    note(library, made)
    found = search.ids(library.reading, parse("key:it"), "added")
    assert len(found) == 2
    for name, title in (("one", "The TeXbook"), ("other", "A Document System")):
        (cited,) = search.ids(library.reading, parse(f"cited-in:{name}"), "added")
        assert papers.rows(library.reading, [cited])[0].title == title
        assert [one.folder for one in kept_projects.citing(library.reading, cited)] == [
            made[name].folder
        ]
    assert set(kept_projects.counts(library.reading, found).values()) == {1}


def test_a_key_that_somebody_changes_in_one_file_stays_in_that_file(
    library: Library, three: dict[str, Kept]
) -> None:
    refs = Path(three["thesis"].folder) / "refs.bib"
    said = refs.read_text().replace("{latex,", "{Lam,").replace("{texbook", "{Knu")
    refs.write_text(said, encoding="utf-8")
    before = texts(three)
    linked = linking.linked(library.reading, refs)
    assert linking.sync(library, linked, key_pattern()).state == "in sync"
    catch_up(library)
    assert texts(three) == before
    lamport = papers.by_key(library.reading, "latex")
    knuth = papers.by_key(library.reading, "texbook")
    found = project_keys.own_keys(library.reading, three["thesis"].id)
    assert found == {"lam": lamport, "knu": knuth}
    letters = papers.by_key(library.reading, "letters")
    assert papers.entry(library.reading, letters).fields["crossref"] == "texbook"


def test_the_file_that_refman_keeps_for_a_project_has_what_its_own_keys_cite(
    library: Library, three: dict[str, Kept]
) -> None:
    own_keys(library, three)
    talk, pattern = three["talk"], key_pattern()
    with library.change("Keep it") as change:
        projects.set_settings(change, talk, bib="refs.bib")
    talk = projects.find(library.reading, Path(talk.root))
    before = texts(three)
    assert bib.keep(library, talk, reading.read(talk), pattern)
    assert texts(three) == before

    main, refs = Path(talk.root), Path(talk.folder) / "refs.bib"
    tex = main.read_text()
    linking.exclude(library, refs, [papers.by_key(library.reading, "latex")], pattern)
    assert bib.keep(library, talk, reading.read(talk), pattern)  # now refman put it in
    said = refs.read_text()
    assert "1994-Lamport" in said
    main.write_text(tex.replace("1994-Lamport, ", ""))
    assert bib.keep(library, talk, reading.read(talk), pattern)
    assert "1994-Lamport" not in refs.read_text()
    main.write_text(tex)
    done = bib.keep(library, talk, reading.read(talk), pattern)
    assert done is not None
    assert (done.missing, refs.read_text()) == ((), said)


def test_one_key_as_a_project_means_it_changes_there_alone(
    library: Library, three: dict[str, Kept]
) -> None:
    before = texts(three)
    planned = renaming.plan(library.reading, "texbook", "Tex", three["thesis"])
    assert len(planned.staying) == 2
    assert carry_out(library, planned) == []
    assert texts(three) == {**before, "thesis": renamed({"texbook": "Tex"})}
    carry_out(library, renaming.plan(library.reading, "Tex", "Knu", three["thesis"]))
    assert texts(three)["thesis"] == renamed({"texbook": "Knu"})
    carry_out(library, renaming.plan(library.reading, "Knu", "Final"))
    assert texts(three) == {**before, "thesis": renamed({"texbook": "Final"})}


def test_it_does_so_in_a_file_that_has_the_paper_under_two_keys(
    library: Library, three: dict[str, Kept]
) -> None:
    thesis, before = three["thesis"], texts(three)
    refs = Path(thesis.folder) / "refs.bib"
    linking.unlink(library, refs)
    twin = REFS[: REFS.index("\n\n") + 2].replace("texbook", "anna84")
    refs.write_text(twin + REFS, encoding="utf-8")
    planned = foreseen(
        library,
        renaming.plan(library.reading, "texbook", "Tex", thesis),
        lambda reading: renaming.plan(reading, "texbook", "Tex", thesis),
        key_pattern(),
    )
    assert {one.file.parent.name for one in planned.shown} == {"thesis"}
    assert len(planned.staying) == 2
    assert {**texts(three), "thesis": before["thesis"]} == before


def test_a_key_that_the_file_is_still_to_get_is_renamed_again(
    library: Library, three: dict[str, Kept]
) -> None:
    before = texts(three)
    thesis = three["thesis"]
    with library.change("First") as change:
        renaming.rename(change, renaming.plan(change, "texbook", "Tex", thesis))
    owing.catch_up(library)  # the sources; the linked file is written later
    planned = renaming.plan(library.reading, "Tex", "Knu", thesis)
    assert carry_out(library, planned) == []
    assert texts(three) == {**before, "thesis": renamed({"texbook": "Knu"})}
    library.undo()
    catch_up(library)
    assert texts(three) == {**before, "thesis": renamed({"texbook": "Tex"})}
    library.undo()
    catch_up(library)
    assert texts(three) == before


def test_a_key_that_a_paper_of_the_library_has_is_refused_and_whose_it_is_said(
    library: Library, three: dict[str, Kept]
) -> None:
    add(library, "On Fish", key="karp", ids="carp")
    for new, said in (
        ("karp", "“karp” is in use for “On Fish” in the library; no two"),
        ("carp", "“carp” is an alias of “karp”, “On Fish”; no two"),
    ):
        with pytest.raises(FieldError, match=said):
            renaming.plan(library.reading, "texbook", new, three["thesis"])


def test_what_a_project_alone_has_takes_the_library_along(
    library: Library, three: dict[str, Kept]
) -> None:
    for name in ("article", "talk"):
        with library.change("Remove") as change:
            projects.remove(change, Path(three[name].folder))
        linking.unlink(library, Path(three[name].folder) / "refs.bib")
    carry_out(library, schemes.plan(library.reading, three["thesis"], SCHEMES["thesis"]))
    assert papers.by_key(library.reading, "Knuth:1984")
    assert texts(three)["thesis"][0] == renamed(THESIS)[0]


def test_a_file_that_two_projects_share_keeps_its_keys_and_that_is_told(
    library: Library, three: dict[str, Kept]
) -> None:
    thesis = three["thesis"]
    slides = Path(thesis.folder) / "slides.tex"
    slides.write_text(TEX, encoding="utf-8")
    with library.change("Add") as change:
        projects.add(change, Path(thesis.folder), Path("slides.tex"))
    planned = schemes.plan(library.reading, thesis, SCHEMES["thesis"])
    refs = Path(thesis.folder) / "refs.bib"
    assert not planned.changes
    assert planned.left[0] == (
        f"“texbook” stays, for others have its paper and “{refs}” is a file of “{slides}” too."
    )


@pytest.fixture
def apart(library: Library, tmp_path: Path) -> dict[str, Kept]:
    """Two projects, of which the second names the same paper otherwise, in many ways."""
    naming = "\n".join((
        f"@book{{B1, {KNUTH}}}",
        "@book{B2, title = {Other}, related = {B1}, xref = {B1}, note = {See \\cite{B1}},",
        "  publisher = {xdata=B1-publisher}}",
        "@set{S, entryset = {B1, B2}}\n",
    ))  # fmt: skip
    made: dict[str, Kept] = {}
    for name, said in (("a", f"@book{{A1, {KNUTH}}}\n"), ("b", naming)):
        folder = tmp_path / name
        folder.mkdir()
        tex = TEX.replace("texbook", f"{name.upper()}1").replace("latex, letters", "B2, S")
        (folder / "main.tex").write_text(tex, encoding="utf-8")
        (folder / "refs.bib").write_text(said, encoding="utf-8")
        with library.change("Add project") as change:
            made[name] = projects.add(change, folder)
        bib.link(library, folder / "refs.bib", key_pattern())
    note(library, made)
    return made


def test_whatever_names_a_key_in_the_file_of_its_project_follows_it_in_the_preview_too(
    library: Library, apart: dict[str, Kept]
) -> None:
    before, refs = texts(apart), Path(apart["b"].folder) / "refs.bib"
    for old, new in (("B1", "BX"), ("BX", "BY")):
        planned = renaming.plan(library.reading, old, new, apart["b"])
        (linked,) = (one for one in planned.linked if one.file == refs)
        coming = rewriting.patched(refs.read_bytes(), linked.pieces, forward=True)
        carry_out(library, planned)
        assert refs.read_bytes() == coming
        assert refs.read_text() == before["b"][1].replace("B1", new)
    assert texts(apart)["a"] == before["a"]
    for _ in range(2):
        library.undo()
        catch_up(library)
    assert texts(apart) == before


def test_so_it_does_where_a_scheme_gives_the_key(library: Library, apart: dict[str, Kept]) -> None:
    before = texts(apart)
    carry_out(library, schemes.plan(library.reading, apart["b"], "[auth]:[year]"))
    after = texts(apart)
    assert after["a"] == before["a"]
    assert "B1" not in after["b"][1]
    assert after["b"][1].count("Knuth:1984") == before["b"][1].count("B1")


def test_the_text_of_cited_papers_has_the_keys_of_the_project_throughout(
    library: Library, apart: dict[str, Kept]
) -> None:
    carry_out(library, renaming.plan(library.reading, "B1", "BX", apart["b"]))
    for profile in (Profile(), Profile(dialect="biblatex")):
        manuscript = reading.read(apart["b"]).manuscript
        found = wanting.wanted(library.reading, manuscript, profile, project=apart["b"].id)
        assert set(found.texts) == {"BX", "B2", "S"}
        said = wanting.text(found)
        assert "B1" not in said
        assert "A1" not in said
        assert "ids" not in said
        assert "See \\cite{BX}" in said
        assert "entryset = {BX, B2}" in said


def test_what_is_named_and_not_cited_has_its_key_of_the_project_too(
    library: Library, three: dict[str, Kept]
) -> None:
    own_keys(library, three)
    talk = three["talk"]
    Path(talk.root).write_text("\\cite{1990-Zapf}\\bibliography{refs}")
    manuscript = reading.read(talk).manuscript
    found = wanting.wanted(library.reading, manuscript, Profile(), project=talk.id)
    assert list(found.texts) == ["1990-Zapf", "1984-Knuth"]
    assert "crossref = {1984-Knuth}" in found.texts["1990-Zapf"]


def test_keys_that_a_project_has_of_its_own_and_the_order_of_a_name_are_no_difference(
    library: Library, apart: dict[str, Kept]
) -> None:
    linking.unlink(library, Path(apart["b"].folder) / "refs.bib")
    refs = Path(apart["b"].folder) / "refs.bib"
    refs.write_text(refs.read_text().replace("Knuth, Donald E.", "Donald E. Knuth"))
    shown = projects.report(apart["b"], reading.read(apart["b"]), library.reading)
    assert shown.differing == ()
    refs.write_text(refs.read_text().replace("cite{B1}", "cite{B2}").replace("E. Knuth", "Knuth"))
    shown = projects.report(apart["b"], reading.read(apart["b"]), library.reading)
    assert [(one.key, one.fields) for one in shown.differing] == [
        ("B1", ("author",)), ("B2", ("note",))
    ]  # fmt: skip


def test_a_linked_file_gets_no_entry_that_none_of_its_own_names(
    library: Library, tmp_path: Path
) -> None:
    other = tmp_path / "other.bib"
    house = "@xdata{house, url = {u}}"
    other.write_text(f"@book{{texbook, {KNUTH}, xdata = {{house}}}}\n{house}\n")
    bib.link(library, other, key_pattern())
    refs = tmp_path / "p" / "refs.bib"
    refs.parent.mkdir()
    refs.write_text(REFS)
    (refs.parent / "main.tex").write_text(TEX)
    with library.change("Add project") as change:
        kept = projects.add(change, refs.parent)
    bib.link(library, refs, key_pattern())
    for said in (REFS, REFS.replace("@book{texbook,", "@book{texbook, xdata = {house},")):
        refs.write_text(said)
        linked = linking.linked(library.reading, refs)
        assert linking.sync(library, linked, key_pattern()).state == "in sync"
        manuscript = reading.read(kept).manuscript
        bib.write(library, manuscript, Profile(), refs, key_pattern(), project=kept.id)
        assert ("@xdata{house" in refs.read_text()) == ("xdata = {house}" in said)


@pytest.mark.parametrize(
    ("program", "cited", "ids"),
    [("bibtex", "knuth", ""), ("biber", "knuth", "{texbook}"), ("biber", "letters", "")],
)
def test_a_linked_file_gets_of_the_names_of_a_paper_those_that_its_document_cites(
    library: Library, tmp_path: Path, program: str, cited: str, ids: str
) -> None:
    other, refs = tmp_path / "other.bib", tmp_path / "p" / "refs.bib"
    other.write_text(f"@book{{knuth, ids = {{texbook, dek}}, {KNUTH}}}\n")
    bib.link(library, other, key_pattern())
    refs.parent.mkdir()
    (refs.parent / "main.tex").write_text(LATEX[program].replace("cite{latex", f"cite{{{cited}"))
    with library.change("Add project") as change:
        kept = projects.add(change, refs.parent)
    bib.link(library, refs, key_pattern())
    manuscript = reading.read(kept).manuscript
    bib.write(library, manuscript, Profile(), refs, key_pattern(), project=kept.id)
    found = wanting.wanted(library.reading, manuscript, Profile(dialect=manuscript.dialect))
    for said in (refs.read_text(), wanting.text(found)):
        if program == "biber":
            assert said.count("@") == 1
        assert ("ids" in said, "dek" in said) == (bool(ids), False)
        assert ids.strip("{}") in said


def test_what_comes_into_a_linked_file_names_the_rest_by_the_keys_that_they_have_there(
    library: Library, tmp_path: Path
) -> None:
    other, refs = tmp_path / "other.bib", tmp_path / "p" / "refs.bib"
    other.write_text(
        f"@book{{knuth, ids = {{texbook, dek}}, {KNUTH}}}\n"
        f"@inbook{{zapf, ids = {{letters}}, {PART}, related = {{dek}}, crossref = {{knuth}},"
        " note = {See \\cite{knuth}}}\n"
    )
    bib.link(library, other, key_pattern())
    refs.parent.mkdir()
    (refs.parent / "main.tex").write_text(
        "\\documentclass{a}\\cite{letters, texbook}\\bibliography{refs}"
    )
    with library.change("Add project") as change:
        kept = projects.add(change, refs.parent)
    bib.link(library, refs, key_pattern())
    for _ in range(2):
        manuscript = reading.read(kept).manuscript
        bib.write(library, manuscript, Profile(), refs, key_pattern(), project=kept.id)
        linking.catch_up(library, key_pattern())
        said = refs.read_text()
        assert ("knuth" in said, "dek" in said) == (False, False)
        assert said.count("{texbook}") == 3


LATEX = {"bibtex": TEX, "biber": (
    "\\documentclass{article}\n\\usepackage[backend=biber]{biblatex}\n"
    "\\addbibresource{refs.bib}\n\\begin{document}\n"
    "See \\cite{texbook} and \\cite{latex, letters}. % \\cite{texbook}\n"
    "\\printbibliography\n\\end{document}\n"
)}  # fmt: skip


@pytest.mark.skipif(
    not all(map(shutil.which, ("pdflatex", "bibtex", "biber"))), reason="there is no LaTeX here"
)
@pytest.mark.parametrize("program", LATEX)
def test_each_project_compiles_with_its_keys(
    library: Library, three: dict[str, Kept], program: str
) -> None:
    for one in three.values():
        Path(one.root).write_text(LATEX[program], encoding="utf-8")
    own_keys(library, three)
    for one in three.values():
        for step in (("pdflatex", "-interaction=batchmode", "-halt-on-error"), (program,)):
            what = "main.tex" if step[0] == "pdflatex" else "main"
            ran = subprocess.run(
                [*step, what], cwd=one.folder, capture_output=True, text=True, check=False,
                env={**os.environ, "max_print_line": "1000"},
            )  # fmt: skip
            assert ran.returncode == 0, ran.stdout
        blg = (Path(one.folder) / "main.blg").read_text(encoding="utf-8")
        assert "didn't find" not in blg
        assert "WARN" not in blg
        shown = projects.report(one, reading.read(one), library.reading)
        assert (shown.missing, shown.unused, shown.differing) == ((), (), ())
        assert shown.evidence == ("bcf" if program == "biber" else "aux")


def test_a_coauthors_file_is_met_under_the_keys_of_the_project(
    library: Library, three: dict[str, Kept], tmp_path: Path
) -> None:
    own_keys(library, three)
    theirs = tmp_path / "theirs.bib"
    theirs.write_text("@book{knuth84, title = {The {\\TeX}book}}\n", encoding="utf-8")
    (met,) = reconciling.meet(library.reading, theirs).meetings
    assert (met.ours, met.clash, met.advice) == ("texbook", "", "leave")


def test_a_snapshot_brings_back_the_keys_of_its_project_alone(
    library: Library, three: dict[str, Kept]
) -> None:
    talk = three["talk"]
    carry_out(library, schemes.plan(library.reading, talk, SCHEMES["talk"]))
    with library.change("Snapshot") as change:
        taken = snapshots.take(change, talk, "submitted")
    assert len(taken.papers) == 3
    before = texts(three)
    carry_out(library, schemes.plan(library.reading, talk, "[auth:upper][year]"))
    carry_out(library, renaming.plan(library.reading, "latex", "LaTeX"))
    others = {name: said for name, said in texts(three).items() if name != "talk"}
    kept = snapshots.named(library.reading, talk, "submitted")
    with library.change("Back") as change:
        assert snapshots.back(change, talk, kept, key_pattern()) == []
    catch_up(library)
    for name in SCHEMES:
        linked = linking.linked(library.reading, Path(three[name].folder) / "refs.bib")
        assert linking.sync(library, linked, key_pattern()).state == "in sync"
    assert texts(three)["talk"] == before["talk"]
    assert {name: said for name, said in texts(three).items() if name != "talk"} == others


def test_going_back_knows_a_paper_by_its_tie_where_its_text_names_another_key_and_each_undo_counts(
    library: Library, tmp_path: Path
) -> None:
    note = "note = {See also \\cite{latex}}"
    refs = REFS.replace(KNUTH, f"{KNUTH}, {note}")
    made: list[Kept] = []
    for name in ("first", "second"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "main.tex").write_text(TEX, encoding="utf-8")
        (folder / "refs.bib").write_text(refs, encoding="utf-8")
        with library.change("Add project") as change:
            made.append(projects.add(change, folder))
        bib.link(library, folder / "refs.bib", key_pattern())
    second = made[1]
    stages = [own_texts(second)]
    with library.change("Snapshot") as change:
        taken = snapshots.take(change, second, "submitted")
    for old, new in (("latex", "L"), ("texbook", "T")):
        carry_out(library, renaming.plan(library.reading, old, new, second))
        catch_up(library)
        stages.append(own_texts(second))
    with library.change("Back") as change:
        assert snapshots.back(change, second, taken, key_pattern()) == []
    catch_up(library)
    assert own_texts(second) == stages[0]
    for stage in reversed(stages):
        library.undo()
        catch_up(library)
        assert own_texts(second) == stage


def own_texts(kept: Kept) -> list[bytes]:
    return [(Path(kept.folder) / name).read_bytes() for name in ("main.tex", "refs.bib")]


def test_who_looks_at_a_project_hears_that_its_file_has_the_keys_that_it_cites(
    library: Library, three: dict[str, Kept]
) -> None:
    heard: list[Changes] = []
    library.observe(heard.append)
    own_keys(library, three)
    assert heard[-1].projects == {three["talk"].id}
    assert kept_projects.papers(library.reading, three["talk"].id) == 3


def test_a_kept_file_that_is_brought_up_to_date_before_it_has_the_new_keys_loses_nothing(
    library: Library, three: dict[str, Kept]
) -> None:
    talk = three["talk"]
    with library.change("Keep it") as change:
        projects.set_settings(change, talk, bib="refs.bib")
    talk = projects.find(library.reading, Path(talk.root))
    planned = schemes.plan(library.reading, talk, SCHEMES["talk"])
    with library.change("Scheme") as change:
        renaming.rename(change, planned)
    owing.catch_up(library)
    done = bib.keep(library, talk, reading.read(talk), key_pattern())
    assert done is not None
    assert done.missing == ()
    catch_up(library)
    assert texts(three)["talk"] == renamed(TALK)


NOTES = "title = {Notes}, howpublished = {By hand}"
TWINS = f"@misc{{first, {NOTES}}}\n\n@misc{{second, {NOTES}}}\n"


def test_a_file_that_is_linked_again_has_its_own_keys_for_the_same_papers(
    library: Library, three: dict[str, Kept]
) -> None:
    thesis = three["thesis"]
    refs = Path(thesis.folder) / "refs.bib"
    refs.write_text(f"{REFS}\n{TWINS}", encoding="utf-8")
    linked = linking.linked(library.reading, refs)
    linking.sync(library, linked, key_pattern())
    with library.change("Other keys") as change:
        named = {mark.key: mark.id for mark in tying.marks_of(change, linked.id)}
        members.call(change, {named["first"]: "Two", named["second"]: "One"})
    own_keys(library, three)
    look = library.reading
    before, said = project_keys.own_keys(look, thesis.id), texts(three)
    assert len(before) == 5

    linking.unlink(library, refs)
    assert project_keys.own_keys(look, thesis.id) == {}
    done = linking.link(library, refs, key_pattern())
    linking.catch_up(library, key_pattern())

    assert (done.added, done.state) == (0, "in sync")
    assert project_keys.own_keys(look, thesis.id) == before
    assert texts(three) == said


def test_a_paper_that_was_edited_while_its_file_was_not_linked_does_not_come_in_again(
    library: Library, three: dict[str, Kept]
) -> None:
    thesis = three["thesis"]
    refs = Path(thesis.folder) / "refs.bib"
    refs.write_text(f"{REFS}\n@misc{{hand, title = {{Notes}}}}\n", encoding="utf-8")
    linked = linking.linked(library.reading, refs)
    linking.sync(library, linked, key_pattern())
    hand = papers.by_key(library.reading, "hand")
    with library.change("Other key") as change:
        named = {mark.key: mark.id for mark in tying.marks_of(change, linked.id)}
        members.call(change, {named["hand"]: "Own"})
    linking.catch_up(library, key_pattern())
    linking.unlink(library, refs)
    with library.change("Edit") as change:
        entries.set_fields(change, hand, {"title": "All Notes", "year": "1999"})

    done = linking.link(library, refs, key_pattern())

    assert (done.added, done.state) == (0, "conflict")
    (asked,) = documents.conflicts(library.reading, linking.linked(library.reading, refs).id)
    assert (asked.key, asked.ours) == ("Own", "hand")


def test_a_missing_key_is_taken_for_the_paper_by_the_key_that_the_project_has_for_it(
    library: Library, three: dict[str, Kept]
) -> None:
    own_keys(library, three)
    talk = three["talk"]
    main = Path(talk.root)
    main.write_text(main.read_text().replace("1994-Lamport", "1994-Lampert, texbook"))
    found = projects.show(library, talk).suggestions
    assert [(key, one[0].key) for key, one in found.items()] == [
        ("1994-Lampert", "1994-Lamport"), ("texbook", "1984-Knuth"),
    ]  # fmt: skip
    assert all(one.score < 99 for some in found.values() for one in some)  # nothing is to be added


def test_a_key_that_a_project_is_to_get_is_cited_there_before_its_file_has_it(
    library: Library, three: dict[str, Kept]
) -> None:
    own_keys(library, three)
    thesis, refs = three["thesis"], Path(three["thesis"].folder) / "refs.bib"
    knuth = papers.by_key(library.reading, "texbook")
    planned = renaming.plan(library.reading, "Knuth:1984", "DEK", thesis)
    with library.change("Rename") as change:
        renaming.rename(change, planned)
    assert b"{Knuth:1984," in refs.read_bytes()

    cited = citing.citation(library.reading, [knuth], Settings(), (thesis.id,))

    assert cited.keys == ("DEK",)
    assert project_keys.own_keys(library.reading, thesis.id)["dek"] == knuth
    catch_up(library)
    note(library, three)
    assert citing.citation(library.reading, [knuth], Settings(), (thesis.id,)).keys == ("DEK",)


def test_a_paper_that_is_to_come_into_the_file_of_a_project_is_cited_by_its_key_there(
    library: Library, three: dict[str, Kept]
) -> None:
    own_keys(library, three)
    thesis, refs = three["thesis"], Path(three["thesis"].folder) / "refs.bib"
    later = add(library, "Later", key="later")
    refs.unlink()
    linking.include(library, refs, [later], key_pattern(), {later: "Own:1"})

    cited = citing.citation(library.reading, [later], Settings(), (thesis.id,))

    assert cited.keys == ("Own:1",)


def test_of_two_projects_in_one_folder_each_looks_in_the_linked_files_that_it_names(
    library: Library, tmp_path: Path
) -> None:
    made: dict[str, Kept] = {}
    for name, says in (("one", KNUTH), ("two", LAMPORT)):
        (tmp_path / f"{name}.bib").write_text(f"@book{{it, {says}}}\n")
        (tmp_path / f"{name}.tex").write_text(
            f"\\documentclass{{a}}\\cite{{it}}\\bibliography{{{name}}}"
        )
        with library.change("Add") as change:
            made[name] = projects.add(change, tmp_path / f"{name}.tex")
        bib.link(library, tmp_path / f"{name}.bib", key_pattern())
    note(library, made)

    for name, title in (("one", "The TeXbook"), ("two", "A Document System")):
        found = project_keys.meant(library.reading, made[name].id, ["it"])["it"]
        assert [row.title for row in papers.rows(library.reading, found)] == [title]
        assert len(kept_projects.linked(library.reading, made[name].id)) == 1
        assert kept_projects.papers(library.reading, made[name].id) == 1
