"""What was handed in of a project: kept, compared, brought back, files and all."""

import os
import time
from pathlib import Path

import pytest

from refman.bibtex.profile import Profile
from refman.model.errors import ProjectError
from refman.services import linking, profiles, projects, snapshots
from refman.services.projects import owing, reading, renaming, wanting
from refman.store import Library, entries, papers, rewritings
from refman.store import snapshots as kept_snapshots
from refman.store.projects import Kept
from tests.conftest import add, key_pattern
from tests.services.projects.folders import REFS, written


@pytest.fixture
def thesis(library: Library, tmp_path: Path) -> Kept:
    add(library, "The {\\TeX}book", kind="book", author="Knuth, Donald E.", year="1984",
        key="knuth1984")  # fmt: skip
    folder = written(tmp_path / "thesis")
    with library.change("Add project") as change:
        return projects.add(change, folder)


def keep(library: Library, thesis: Kept, name: str = "submitted") -> None:
    with library.change("Snapshot") as change:
        snapshots.take(change, now(library, thesis), name)


def now(library: Library, thesis: Kept) -> Kept:
    return projects.find(library.reading, Path(thesis.root))


def since(library: Library, thesis: Kept) -> snapshots.Since:
    one = snapshots.named(library.reading, thesis, "submitted")
    return snapshots.since(library.reading, now(library, thesis), one)


def go_back(library: Library, thesis: Kept, name: str = "submitted") -> None:
    one = snapshots.named(library.reading, thesis, name)
    with library.change("Back") as change:
        assert snapshots.back(change, now(library, thesis), one, key_pattern()) == []
    assert owing.catch_up(library) == []


def renamed(library: Library, old: str, new: str) -> None:
    plan = renaming.plan(library.reading, old, new)
    with library.change("Rename") as change:
        renaming.rename(change, plan)
    assert owing.catch_up(library) == []


def chosen(library: Library, thesis: Kept, profile: str) -> None:
    with library.change("Profile") as change:
        projects.set_settings(change, now(library, thesis), profile=profile)


def written_under(library: Library, thesis: Kept) -> Profile:
    kept = now(library, thesis)
    return wanting.profile_of(kept, reading.read(kept).manuscript)


def test_right_after_it_nothing_has_changed(library: Library, thesis: Kept) -> None:
    keep(library, thesis)
    assert since(library, thesis).nothing


def test_a_key_that_only_the_last_run_of_latex_cited_is_not_told_as_dropped(
    library: Library, thesis: Kept
) -> None:
    with library.change("Alias") as change:
        entry = papers.with_key(change, "knuth1984")[0]
        entries.set_fields(change, entry, {"ids": "knuthTeX"})
    aux = Path(thesis.root).with_suffix(".aux")
    aux.write_text("\\relax\n\\citation{knuthTeX}\n\\bibdata{refs}\n")
    os.utime(aux, (1, 1))
    keep(library, thesis)
    aux.unlink()
    assert since(library, thesis).nothing


def test_what_changed_is_told_of_files_papers_citations_and_profile(
    library: Library, thesis: Kept
) -> None:
    keep(library, thesis)
    folder = Path(thesis.folder)
    (folder / "refs.bib").write_text(REFS.replace("1984", "1986"), encoding="utf-8")
    (folder / "part.tex").write_text("\\cite{lamport94, new99}\n", encoding="utf-8")
    with library.change("Edit") as change:
        (knuth,) = papers.with_key(change, "knuth1984")
        entries.set_fields(change, knuth, {"year": "1986"})
        projects.set_settings(change, thesis, profile="biblatex")
    kept = projects.find(library.reading, folder)
    found = since(library, kept)
    assert "-@book{knuth1984" in found.difference
    assert [(one.key, one.fields) for one in found.papers] == [
        ("knuth1984", (("year", "1984", "1986"),))
    ]
    assert found.cited == ("new99",)
    assert found.uncited == ("knuth84",)
    assert ("dialect", "bibtex", "biblatex") in found.profile


def test_going_back_restores_files_to_the_byte_and_papers_and_undo_takes_it_back(
    library: Library, thesis: Kept
) -> None:
    bib = Path(thesis.folder) / "refs.bib"
    bib.write_bytes(REFS.replace("\n", "\r\n").encode())
    handed_in = bib.read_bytes()
    keep(library, thesis)
    bib.write_text(REFS.replace("1984", "1986"), encoding="utf-8")
    later = bib.read_bytes()
    (knuth,) = papers.with_key(library.reading, "knuth1984")
    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"year": "1986", "note": "new"})

    one = snapshots.named(library.reading, thesis, "submitted")
    with library.change("Back") as change:
        said = snapshots.back(change, thesis, one, key_pattern())
    said += owing.catch_up(library)

    assert said == []
    assert bib.read_bytes() == handed_in
    assert dict(library.entry(knuth).fields)["year"] == "1984"
    assert since(library, thesis).nothing
    library.undo()
    assert owing.catch_up(library) == []
    assert bib.read_bytes() == later
    assert library.entry(knuth).fields["year"] == "1986"


def test_going_back_has_the_sources_cite_by_the_keys_of_then_and_undo_by_those_of_now(
    library: Library, thesis: Kept
) -> None:
    keep(library, thesis)
    folder = Path(thesis.folder)
    handed_in = {path.name: path.read_bytes() for path in folder.iterdir()}
    for old, new in (("knuth1984", "Knuth:TeX"), ("lamport94", "Lamport:LaTeX")):
        renamed(library, old, new)  # of the library, and of the project alone
    later = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert [(one.file.name, one.line) for one in since(library, thesis).sources] == [
        ("main.tex", 4), ("part.tex", 1),
    ]  # fmt: skip
    go_back(library, thesis)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == handed_in
    assert since(library, thesis).nothing
    library.undo()
    assert owing.catch_up(library) == []
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == later


def test_going_back_goes_through_the_documents_beside_the_root_as_renaming_did(
    library: Library, thesis: Kept
) -> None:
    folder = Path(thesis.folder)
    (folder / "supplement.tex").write_text("\\cite{knuth1984,idle}\\bibliography{refs}")
    (folder / "loose.tex").write_text("\\cite{knuth1984}")
    keep(library, thesis)
    handed_in = {path.name: path.read_bytes() for path in folder.iterdir()}
    for old, new in (("knuth1984", "Knuth:TeX"), ("idle", "Nobody:2001")):
        renamed(library, old, new)
    go_back(library, thesis)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == handed_in


def test_going_back_finds_keys_of_then_that_differ_in_case_alone_as_bibtex_does(
    library: Library, thesis: Kept
) -> None:
    folder = Path(thesis.folder)
    (folder / "part.tex").write_text("\\cite{Knuth1984} \\cite{Lamport94}")
    keep(library, thesis)
    handed_in = (folder / "part.tex").read_text()
    for old, new in (("knuth1984", "Knuth:TeX"), ("lamport94", "Lamport:LaTeX")):
        renamed(library, old, new)
    assert (folder / "part.tex").read_text() == "\\cite{Knuth:TeX} \\cite{Lamport:LaTeX}"
    go_back(library, thesis)
    assert (folder / "part.tex").read_text().lower() == handed_in.lower()
    assert since(library, thesis).nothing


def test_going_back_spells_keys_as_they_were_of_which_only_the_case_was_changed(
    library: Library, thesis: Kept
) -> None:
    folder = Path(thesis.folder)
    (folder / "part.tex").write_text("\\cite{Knuth1984}")
    keep(library, thesis)
    handed_in = {path.name: path.read_bytes() for path in folder.iterdir()}
    go_back(library, thesis)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == handed_in
    (folder / "part.tex").write_text("")
    keep(library, thesis, "later")
    handed_in["part.tex"] = b""
    for old, new in (("knuth1984", "KNUTH1984"), ("lamport94", "Lamport94")):
        renamed(library, old, new)
    go_back(library, thesis, "later")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == handed_in


def test_going_back_brings_the_profile_that_was_chosen_and_undo_the_one_of_now(
    library: Library, thesis: Kept
) -> None:
    chosen(library, thesis, "ieee")
    keep(library, thesis)
    chosen(library, thesis, "biblatex")
    assert ("profile", "ieee", "biblatex") in since(library, thesis).profile
    assert ("dialect", "bibtex", "biblatex") in since(library, thesis).profile

    go_back(library, thesis)

    assert now(library, thesis).settings == {"profile": "ieee"}
    assert since(library, thesis).nothing
    library.undo()
    assert now(library, thesis).settings == {"profile": "biblatex"}


def test_going_back_brings_a_profile_as_it_was_though_its_name_means_another_now_or_nothing(
    library: Library, thesis: Kept
) -> None:
    profiles.keep("mine", ["ascii=yes", "drop=issn,isbn"])
    chosen(library, thesis, "mine")
    keep(library, thesis)
    profiles.keep("mine", ["ascii=no"])
    assert since(library, thesis).profile == (("ascii", "yes", "no"),)
    go_back(library, thesis)
    assert written_under(library, thesis) == Profile(ascii=True, drop=("issn", "isbn"))
    assert not profiles.named("mine").ascii  # other projects that use it stay as they are

    library.undo()
    profiles.delete("mine")
    assert ("ascii", "yes", "") in since(library, thesis).profile
    go_back(library, thesis)
    assert written_under(library, thesis) == Profile(ascii=True, drop=("issn", "isbn"))
    assert since(library, thesis).nothing

    chosen(library, thesis, "acm")
    assert written_under(library, thesis) == profiles.named("acm")


def test_a_linked_file_of_the_project_is_written_under_the_profile_that_came_back(
    library: Library, thesis: Kept
) -> None:
    profiles.keep("mine", ["ascii=yes"])
    chosen(library, thesis, "mine")
    keep(library, thesis)
    profiles.keep("mine", ["ascii=no"])
    go_back(library, thesis)
    bib_file = Path(thesis.folder) / "refs.bib"
    linking.link(library, bib_file, key_pattern())
    assert linking.profile_of(library.reading, linking.linked(library.reading, bib_file)).ascii


def test_a_snapshot_of_before_settings_were_kept_brings_what_its_profile_was(
    library: Library, thesis: Kept
) -> None:
    keep(library, thesis)
    one = snapshots.named(library.reading, thesis, "submitted")._replace(settings=None)
    chosen(library, thesis, "acm")
    with library.change("Back") as change:
        snapshots.back(change, now(library, thesis), one, key_pattern())
    assert written_under(library, thesis) == Profile(**one.profile)._replace(
        terms=(), keep=(), drop=(), only=(), first=()
    )
    assert now(library, thesis).settings["profile"] == "acm"


def test_a_file_that_is_gone_comes_back_and_undo_and_redo_lose_nothing(
    library: Library, thesis: Kept
) -> None:
    bib = Path(thesis.folder) / "refs.bib"
    keep(library, thesis)
    bib.unlink()
    one = snapshots.named(library.reading, thesis, "submitted")
    with library.change("Back") as change:
        said = snapshots.back(change, thesis, one, key_pattern())
    said += owing.catch_up(library)
    assert said == []
    assert bib.read_text(encoding="utf-8") == REFS
    library.undo()
    assert owing.catch_up(library) == []
    assert not bib.exists()
    library.redo()
    assert owing.catch_up(library) == []
    assert bib.read_text(encoding="utf-8") == REFS


def test_undo_leaves_a_file_that_came_back_and_was_changed_and_one_that_was_made_meanwhile(
    library: Library, thesis: Kept
) -> None:
    bib = Path(thesis.folder) / "refs.bib"
    keep(library, thesis)
    bib.unlink()
    one = snapshots.named(library.reading, thesis, "submitted")
    with library.change("Back") as change:
        snapshots.back(change, thesis, one, key_pattern())
    owing.catch_up(library)
    bib.write_text("% mine", encoding="utf-8")
    library.undo()
    (said,) = owing.catch_up(library)
    assert "changed meanwhile" in said
    library.redo()
    (said,) = owing.catch_up(library)
    assert "changed meanwhile" in said
    assert bib.read_text(encoding="utf-8") == "% mine"


def test_a_paper_that_is_gone_is_told_and_comes_back(library: Library, thesis: Kept) -> None:
    keep(library, thesis)
    (knuth,) = papers.with_key(library.reading, "knuth1984")
    with library.change("Trash") as change:
        entries.set_parts(change, knuth, trashed=change.time)
    assert [(one.key, one.gone) for one in since(library, thesis).papers] == [("knuth1984", True)]
    one = snapshots.named(library.reading, thesis, "submitted")
    with library.change("Back") as change:
        snapshots.back(change, thesis, one, key_pattern())
    assert not papers.in_trash(library.reading, knuth)


def test_two_of_one_name_are_refused_and_an_unknown_one_names_those_there_are(
    library: Library, thesis: Kept
) -> None:
    keep(library, thesis)
    with pytest.raises(ProjectError, match="already"), library.change("Again") as change:
        snapshots.take(change, thesis, "submitted")
    with pytest.raises(ProjectError, match="“submitted”"):
        snapshots.named(library.reading, thesis, "gone")


def test_undo_forgets_that_a_snapshot_was_made_and_one_that_was_removed_comes_back(
    library: Library, thesis: Kept
) -> None:
    keep(library, thesis)
    (one,) = kept_snapshots.every(library.reading)
    with library.change("Remove") as change:
        kept_snapshots.remove(change, one.id)
    assert kept_snapshots.every(library.reading) == []
    library.undo()
    assert kept_snapshots.every(library.reading) == [one]
    library.undo()
    assert kept_snapshots.every(library.reading) == []


def test_going_back_in_a_linked_file_is_one_step_and_the_library_and_the_file_agree_after_it(
    library: Library, thesis: Kept
) -> None:
    refs = Path(thesis.folder) / "refs.bib"
    linking.link(library, refs, key_pattern())
    keep(library, thesis)
    handed_in = refs.read_bytes()
    rename(library, renaming.plan(library.reading, "knuth1984", "Knuth:TeX"))
    refs.write_text(
        refs.read_text(encoding="utf-8") + "@misc{co, title={Snap}}\n", encoding="utf-8"
    )
    synced(library, refs)
    folder = Path(thesis.folder)
    later = {path.name: path.read_bytes() for path in folder.iterdir()}
    go_back(library, thesis)
    steps = library.history()
    assert refs.read_bytes() == handed_in
    assert synced(library, refs) == "in sync"
    assert library.history() == steps
    assert since(library, thesis).nothing

    library.undo()
    linked = linking.linked(library.reading, refs)
    linking.sync(library, linked, key_pattern())  # of a window, before the files are written
    assert linking.catch_up(library, key_pattern()) == []
    assert owing.catch_up(library) == []
    assert synced(library, refs) == "in sync"
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == later
    assert papers.with_key(library.reading, "co")


CO_AUTHOR = {
    "nothing": lambda text: text,
    "a title": lambda text: text.replace("{\\LaTeX}", "{\\LaTeX} anew"),
    "an entry": lambda text: text + "@misc{co, title={Snap}}\n",
}


@pytest.mark.parametrize("edited", CO_AUTHOR)
def test_a_way_back_in_a_linked_file_is_undone_and_redone_as_often_as_one_likes_without_a_question(
    library: Library, thesis: Kept, edited: str
) -> None:
    refs = Path(thesis.folder) / "refs.bib"
    linking.link(library, refs, key_pattern())
    keep(library, thesis)
    (knuth,), (lamport,) = (papers.with_key(library.reading, k) for k in ("knuth1984", "lamport94"))
    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"title": "Changed", "year": "1985"})
    linking.catch_up(library, key_pattern())
    linking.exclude(library, refs, [knuth], key_pattern(), follows=True)
    refs.write_text(CO_AUTHOR[edited](refs.read_text(encoding="utf-8")), encoding="utf-8")
    one = snapshots.named(library.reading, thesis, "submitted")
    snapshots.meet_first(library, thesis, one, key_pattern())
    later = state(library, refs)
    go_back(library, thesis)
    back = state(library, refs)
    assert papers.exists(library.reading, lamport)

    for _ in range(3):
        library.undo()
        assert settled(library, refs) == later
        library.redo()
        assert settled(library, refs) == back


def test_a_way_back_of_which_the_file_was_changed_meanwhile_leaves_it_and_what_is_known_of_it(
    library: Library, thesis: Kept
) -> None:
    refs = Path(thesis.folder) / "refs.bib"
    linking.link(library, refs, key_pattern())
    keep(library, thesis)
    (knuth,) = papers.with_key(library.reading, "knuth1984")
    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"title": "Changed"})
    linking.catch_up(library, key_pattern())
    go_back(library, thesis)
    refs.write_text(
        refs.read_text(encoding="utf-8") + "@misc{co, title={Snap}}\n", encoding="utf-8"
    )

    library.undo()
    (said,) = owing.catch_up(library)
    assert "changed meanwhile" in said
    assert synced(library, refs) == "in sync"
    assert "Changed" in refs.read_text(encoding="utf-8")
    assert papers.with_key(library.reading, "co")


@pytest.fixture
def way_back(library: Library, thesis: Kept) -> Path:
    """A linked file that went back to a snapshot."""
    refs = Path(thesis.folder) / "refs.bib"
    linking.link(library, refs, key_pattern())
    keep(library, thesis)
    (knuth,) = papers.with_key(library.reading, "knuth1984")
    with library.change("Edit") as change:
        entries.set_fields(change, knuth, {"title": "Changed"})
    linking.catch_up(library, key_pattern())
    go_back(library, thesis)
    return refs


def test_a_way_back_is_undone_and_redone_though_its_file_was_let_go_and_linked_again_meanwhile(
    library: Library, way_back: Path
) -> None:
    linking.unlink(library, way_back)
    library.undo()
    settled(library, way_back)
    before = library.reading.value("select count(*) from ties")

    library.undo()
    settled(library, way_back)
    assert library.reading.value("select count(*) from ties") == before
    assert not library.reading.rows(
        "select entry from ties group by document, entry having count(*) > 1"
    )


def test_of_a_file_that_was_let_go_it_is_not_kept_how_it_stood(
    library: Library, way_back: Path
) -> None:
    kept = "select name from meta where name like 'stood before %'"
    assert library.reading.rows(kept)
    linking.unlink(library, way_back)
    assert not library.reading.rows(kept)


def test_a_folded_history_keeps_no_texts_of_files_but_those_that_are_owed(
    library: Library, thesis: Kept, way_back: Path
) -> None:
    assert linking.linked(library.reading, way_back)
    plan = renaming.plan(library.reading, "lamport94", "lamport1994")
    with library.change("Rename") as change:
        renaming.rename(change, plan)
    owed = [one.id for one, _ in rewritings.owed(library.reading)]
    assert owed
    library.fold(time.time() + 1)

    assert not library.reading.rows("select 1 from meta where name like 'stood before %'")
    left = library.reading.rows("select id from rewritings union select id from rewritten")
    assert sorted(id_ for (id_,) in left) == sorted(owed)
    assert owing.catch_up(library) == []
    assert "lamport1994" in Path(thesis.root).read_text(encoding="utf-8")


def state(library: Library, refs: Path) -> tuple[object, ...]:
    """All that is seen of a library and a linked file."""
    ids = [row[0] for row in library.reading.rows("select id from entries where trashed is null")]
    said = sorted(
        (e.key, e.kind, sorted(e.fields.items())) for e in papers.entries(library.reading, ids)
    )
    linked = linking.linked(library.reading, refs)
    steps = [one.label for one in library.history() if one.state == "done"]
    return refs.read_bytes(), said, linked.state, steps


def settled(library: Library, refs: Path) -> tuple[object, ...]:
    """The same once all that follows by itself in a window is done."""
    assert owing.catch_up(library) == []
    linking.catch_up(library, key_pattern())
    synced(library, refs)
    return state(library, refs)


def rename(library: Library, plan: renaming.Plan) -> None:
    with library.change("Rename") as change:
        renaming.rename(change, plan)
    assert owing.catch_up(library) == []
    linking.catch_up(library, key_pattern())


def synced(library: Library, path: Path) -> str:
    return linking.sync(library, linking.linked(library.reading, path), key_pattern()).state


def test_a_key_that_would_lack_its_entry_on_the_way_back_is_told(
    library: Library, thesis: Kept
) -> None:
    keep(library, thesis)
    folder = Path(thesis.folder)
    (folder / "refs.bib").write_text(f"{REFS}@misc{{co, title={{Snap}}}}\n", encoding="utf-8")
    (folder / "part.tex").write_text("\\cite{co}\n", encoding="utf-8")
    one = snapshots.named(library.reading, thesis, "submitted")
    with library.change("Back") as change:
        (said,) = snapshots.back(change, now(library, thesis), one, key_pattern())
    assert "“co” is cited" in said
