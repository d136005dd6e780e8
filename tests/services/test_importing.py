"""Files come in: what is added, what is filled in, what is left as it is."""

import json
import os
from pathlib import Path

import pytest

from refman.jobs import Progress
from refman.model.entry import Entry, EntryId, TagId
from refman.model.errors import Cancelled, FieldError
from refman.model.language import parse
from refman.services import importing, linking, naming, seeding
from refman.services.importing import Report
from refman.store import Library, counting, derive, entries, papers, people, search, tags
from tests.conftest import add, key_pattern

PAGES = Path(__file__).parents[3] / "shared" / "seeds"
needs_pages = pytest.mark.skipif(
    not PAGES.is_dir(), reason="the captured pages are not beside this checkout"
)


def put(library: Library, *paths: Path) -> Report:
    return importing.import_files(library, paths, key_pattern(), Progress())


@needs_pages
def test_captured_pages_fill_in_the_abstracts_and_add_no_paper(seeded: Library) -> None:
    pages = sorted(PAGES.glob("*.txt"))
    before = facts(seeded)

    first, second = put(seeded, *pages), put(seeded, *pages)

    assert (first.added, first.merged, first.unread) == (0, 226, ())
    assert (second.added, second.merged, second.unchanged) == (0, 0, 235)
    assert search.count(seeded.reading, parse("-has:abstract")) == 0
    assert facts(seeded) == before
    assert [item.label for item in seeded.history()] == [
        "Import 5 files",
        "Fill with the starter papers",
    ]


@needs_pages
def test_pages_alone_make_the_library_that_the_seeds_make(
    library: Library, seeded: Library
) -> None:
    report = put(library, *sorted(PAGES.glob("*.txt")))

    assert (report.added, report.merged, report.unread) == (226, 9, ())
    assert facts(library) == facts(seeded)


@needs_pages
@pytest.mark.parametrize("part", [0.13, 0.5, 0.77])
def test_a_cut_page_adds_nothing_to_the_seeded_library(
    seeded: Library, tmp_path: Path, part: float
) -> None:
    before = facts(seeded)
    for page in PAGES.glob("*.txt"):
        data = page.read_bytes()
        cut = tmp_path / page.name
        cut.write_bytes(data[: int(len(data) * part)])
        assert put(seeded, cut).added == 0
    assert facts(seeded) == before


def test_seeding_again_changes_nothing(seeded: Library) -> None:
    again = seeding.seed(seeded, key_pattern(), Progress())
    assert (again.added, again.merged, again.unchanged) == (0, 0, 235)
    assert len(seeded.history()) == 1


def test_a_file_that_comes_in_again_by_another_path_fills_nothing_in(
    library: Library, tmp_path: Path
) -> None:
    path, other = tmp_path / "a.bib", tmp_path / "b.bib"
    path.write_text("@misc{a, title = {Of A}}\n@misc{b, title = {Of B}, keywords = {x}}\n")
    other.symlink_to(path)
    put(library, path)
    again = put(library, other)
    assert again.sentence == "Added 0 papers, 2 already there"
    assert [one.source for one in library.entry(papers.by_key(library.reading, "a")).sightings] == [
        f"file:{path}",
        f"file:{other}",
    ]


def test_a_new_library_wants_the_starter_papers_until_something_was_done_or_they_were_declined(
    library: Library, tmp_path: Path
) -> None:
    assert seeding.wanted(library)
    with Library.open(tmp_path / "empty.refman") as empty:
        seeding.decline(empty)
        assert not seeding.wanted(empty)
        assert empty.history() == []
    add(library, "Own")
    assert not seeding.wanted(library)
    library.undo()
    assert not seeding.wanted(library)


def test_a_paper_in_the_trash_is_not_doubled_by_an_import(seeded: Library) -> None:
    paper = papers.by_key(seeded.reading, "huang2023iterative")
    with seeded.change("Trash") as change:
        entries.trash(change, [paper])
    assert seeding.seed(seeded, key_pattern(), Progress()).added == 0
    assert counting.total(seeded.reading) == 225


def test_the_seeds_are_one_change_that_can_be_undone_and_redone(seeded: Library) -> None:
    before = facts(seeded)
    assert seeded.undo() == "Fill with the starter papers"
    assert counting.total(seeded.reading) == 0
    assert people.every(seeded.reading) == []
    seeded.redo()
    assert facts(seeded) == before


def test_a_profile_s_author_is_an_author_of_every_paper_on_his_page(seeded: Library) -> None:
    for name, count in (("Jiacheng Sun", 39), ("Chongxuan Li", 50)):
        person = people.find(seeded.reading, name)
        assert person is not None
        on_page = search.count(seeded.reading, parse(f'source:"{name}’s page" author:"{name}"'))
        assert on_page == count
    linked = [entry for entry in entries_of(seeded) if entry.linked]
    assert len(linked) > 40
    assert all(entry.truncated for entry in linked)


def test_papers_on_two_pages_keep_both_sightings(seeded: Library) -> None:
    twice = [entry for entry in entries_of(seeded) if len(entry.sightings) == 2]
    assert len(twice) == 9
    (divergence,) = [entry for entry in twice if "$f$" in entry.fields["title"]]
    assert {seen.title for seen in divergence.sightings} == {
        "One-step Diffusion Models with $f$-Divergence Distribution Matching",
        "One-step Diffusion Models with f-Divergence Distribution Matching",
    }


def test_an_import_that_is_cancelled_leaves_the_library_as_before(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "a.bib"
    entries_ = (f"@misc{{k{n}, title = {{Paper number {n}}}}}\n" for n in range(20_000))
    path.write_text("".join(entries_))
    progress = Progress()
    half = path.stat().st_size // 2
    progress.listener = lambda done, _: progress.cancel() if done > half else None

    with pytest.raises(Cancelled):
        importing.import_files(library, [path], key_pattern(), progress)

    assert counting.total(library.reading) == 0
    assert library.history() == []


def test_keys_are_never_changed_by_a_later_import(seeded: Library, tmp_path: Path) -> None:
    title = "Iterative Scale-Up ExpansionIoU and Deep Features Association for Multi-Object"
    path = tmp_path / "theirs.bib"
    path.write_text(
        f"@article{{theirs, title = {{{title} Tracking in Sports}}, journal = {{J}},"
        " author = {Huang, Hsiang-Wei and Yang, Cheng-Yen and Sun, Jiacheng and Kim, P.}}"
    )
    assert put(seeded, path).merged == 1
    entry = seeded.entry(papers.by_key(seeded.reading, "huang2023iterative"))
    assert entry.fields["ids"] == "theirs"
    assert entry.fields["journal"] == "J"
    assert not entry.truncated
    assert len(entry.sightings) == 2


XAMPL = """
@misc{a, title = {Untitled}, year = 2001}
@misc{b, title = {Untitled}, year = 2001}
@misc{c, author = {Nobody}, year = 2001}
@misc{, author = {Somebody}, year = 2001}
@misc{d, title = {???}}
@misc{d, title = {???}}
@article{short, title = {The Gnats and Gnus Document Preparation System}, author = {Aamport, L.}}
@article{full, title = {The Gnats and Gnus Document Preparation System}, author = {Aamport, L.},
  year = 1986, keywords = {Machine Learning, machine learning}}
"""


def test_a_bib_file_a_second_time_changes_nothing(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "x.bib"
    path.write_text(XAMPL)
    first, second = put(library, path), put(library, path)
    assert (first.added, first.merged, first.unread) == (8, 0, ())
    assert (second.added, second.merged, second.unchanged) == (0, 0, 8)
    assert len(library.history()) == 1


def test_entries_that_one_file_names_by_two_keys_stay_two(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "x.bib"
    path.write_text(XAMPL)
    put(library, path)
    assert {entry.key for entry in entries_of(library)} >= {"a", "b", "short", "full"}


def test_entries_without_keys_that_come_thrice_in_one_file_are_one_paper(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "x.bib"
    entry = "title = {The Gnats and Gnus Document Preparation System}, author = {Aamport, L.}"
    path.write_text(
        "".join(f"@misc{{, {entry}, {more}}}\n" for more in ("a={1}", "b={2}", "c={3}"))
    )
    report = put(library, path)
    (only,) = entries_of(library)
    assert (report.added, report.merged) == (1, 2)
    assert only.fields.keys() >= {"a", "b", "c"}


def test_keywords_that_differ_in_case_are_one_tag(library: Library, tmp_path: Path) -> None:
    one, other = tmp_path / "one.bib", tmp_path / "other.bib"
    title = "title = {A Paper with Keywords}, author = {Ames, B.}"
    one.write_text(f"@misc{{k, {title}, keywords = {{Machine Learning, machine learning}}}}")
    other.write_text(f"@misc{{k, {title}, keywords = {{MACHINE LEARNING}}}}")
    put(library, one)
    (entry,) = entries_of(library)
    assert [tag.casefold() for tag in entry.tags] == ["machine learning"]
    put(library, other)
    assert entries_of(library)[0].tags == entry.tags


def test_a_key_that_two_papers_have_is_told(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "x.bib"
    path.write_text("@misc{k, title = {One Paper Indeed}}\n@misc{K, title = {Quite Another}}")
    report = put(library, path)
    assert (report.added, report.unread) == (2, ())
    assert "“K” is another paper’s too" in report.doubts[0]
    assert report.sentence == "Added 2 papers, 1 place in doubt"


def test_a_key_that_not_every_program_reads_is_told(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "x.bib"
    path.write_text("@misc{sp ace, title = {One Paper Indeed}}")
    report = put(library, path)
    assert report.added == 1
    assert "“sp ace” holds signs" in report.doubts[0]


def test_the_key_that_a_merge_put_aside_still_finds_the_paper_and_its_children(
    library: Library, tmp_path: Path
) -> None:
    book = "title = {Proceedings of All Things}, editor = {Ames, B.}, year = 2001"
    ours, theirs = tmp_path / "ours.bib", tmp_path / "theirs.bib"
    ours.write_text(f"@proceedings{{all2001, {book}}}")
    theirs.write_text(
        f"@inproceedings{{child, title = {{A Thing}}, crossref = {{All}}}}"
        f"@proceedings{{all, {book}}}"
    )
    put(library, ours, theirs)
    parent = papers.by_key(library.reading, "all")
    assert library.entry(parent).key == "all2001"
    assert search.ids(library.reading, parse("key:ALL")).tolist() == [parent]
    child = library.entry(papers.by_key(library.reading, "child"))
    assert child.fields["crossref"] == "all2001"
    library.undo()
    assert papers.with_key(library.reading, "all") == []


def facts(library: Library) -> str:
    """All that the library knows of its papers, without abstracts, summaries and ids."""
    known = []
    for entry in entries_of(library):
        fields = {k: v for k, v in entry.fields.items() if k not in ("abstract", "summary")}
        known.append([entry.key, fields, entry.linked, [str(one) for one in entry.sightings]])
    metrics = [str(people.metrics(library.reading, p.id)) for p in people.every(library.reading)]
    return json.dumps([sorted(known, key=str), sorted(metrics)], sort_keys=True)


def entries_of(library: Library) -> list[Entry]:
    return list(papers.entries(library.reading, search.ids(library.reading, parse(""))))


def test_an_alias_that_is_the_key_of_another_paper_is_doubted(
    library: Library, tmp_path: Path
) -> None:
    add(library, "One", key="one")
    path = tmp_path / "alias.bib"
    path.write_text("@misc{two, title = {Two}, ids = {One}}", encoding="utf-8")
    (doubt,) = put(library, path).doubts
    assert "“one” is an alias (ids) and stands for two papers, “Two” and “One”" in doubt
    assert put(library, path).doubts == ()


def test_an_address_that_starts_a_program_is_doubted(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "odd.bib"
    path.write_text("@misc{odd, title = {In the long run: x}, url = {run:x.sh}}", encoding="utf-8")

    (doubt,) = put(library, path).doubts

    assert "The field “url” of “odd” holds run:," in doubt


def test_a_key_that_once_left_the_library_is_made_for_no_paper_that_comes_in(
    library: Library, tmp_path: Path
) -> None:
    gone = add(library, "Gone", key="lu2022fast")
    naming.give_out(library, [gone])
    library.undo()
    path = tmp_path / "new.bib"
    path.write_text("@misc{, title = {Fast}, author = {Lu, C.}, year = 2022}", encoding="utf-8")
    assert put(library, path).added == 1
    assert papers.by_key(library.reading, "lu2022fasta")


def test_a_large_file_gives_the_same_in_a_process_of_its_own_and_in_this_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mixed.bib"
    file.write_text("".join(map(_mixed, range(1000))), encoding="utf-8")
    told = []
    for name, large in (("here", 1 << 40), ("there", 0)):
        monkeypatch.setattr(importing, "_LARGE", large)
        with Library.open(tmp_path / f"{name}.refman") as made:
            report = put(made, file, file)
            again = put(made, file)
            told.append((report, again, everything(made)))
    here, there = told
    assert here == there
    assert here[0].added > 700
    assert min(map(len, (here[0].unread, here[0].doubts, here[2]))) > 30


def test_a_file_that_cannot_be_read_is_told_in_a_process_as_well(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_LARGE", 0)
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100)
    (path, unread), *rest = put(library, file).unread
    assert (path, rest) == (str(file), [])
    assert "is not a text file" in unread.reason


@pytest.mark.parametrize("large", [0, 1 << 40], ids=["process", "thread"])
def test_an_import_tells_how_far_it_is_and_can_be_cancelled(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, large: int
) -> None:
    monkeypatch.setattr(importing, "_LARGE", large)
    file = tmp_path / "mixed.bib"
    file.write_text("".join(map(_mixed, range(3000))), encoding="utf-8")
    steps: list[tuple[int, int | None]] = []
    progress = Progress(lambda done, total: steps.append((done, total)))
    report = importing.import_files(library, [file], key_pattern(), progress)
    assert progress.papers == report.added + report.merged > 2000
    assert len(steps) > 3
    assert steps == sorted(steps)
    assert steps[-1] == (file.stat().st_size, file.stat().st_size)
    before = everything(library)

    progress.listener = lambda *_: progress.cancel()
    file.write_text(file.read_text(encoding="utf-8").replace("= {On", "= {Of"), encoding="utf-8")
    with pytest.raises(Cancelled):
        importing.import_files(library, [file], key_pattern(), progress)
    assert everything(library) == before


def _mixed(number: int) -> str:
    """One of several kinds of entry, each with something else that is odd."""
    odd = {
        1: "note = {\\input{secret}},",
        2: "note = {}, note = {twice},",
        3: "crossref = {paper9},",
        4: f"ids = {{old{number}}},",
        5: "keywords = {Tag, tag, other}, month = jun # {~1},",
    }.get(number % 7, "")
    key = "" if number % 11 == 3 else f"paper{number % 2900}"
    end = "\n" if number % 13 == 5 else "}\n"
    people = f'M{{\\"u}}ller, J{{\\"o}}rg and Smith {number % 50}, A. and others'
    title = f"On $x^{{{number % 2950}}}$ -- and {{DNA}}, part {number % 2950}"
    doi = f"https://doi.org/10.1000/{number % 2950}"
    return (
        f"@article{{{key},\n  author = {{{people}}},\n  title = {{{title}}},\n  {odd}\n"
        f"  doi = {{{doi}}},\n  year = {1990 + number % 30}\n{end}"
    )


def everything(library: Library) -> list[object]:
    """All entries in the order in which they came, without ids, and what is found of them."""
    reading = library.reading
    ids = search.ids(reading, parse(""), "added", descending=False)
    rows = [row._replace(id=EntryId(0), added=0.0) for row in papers.rows(reading, ids)]
    whole = [entry._replace(id=None) for entry in papers.entries(reading, ids)]
    names = [(one.name, one.papers) for one in people.every(reading)]
    tagged = [tag._replace(id=TagId(0)) for tag in tags.every(reading)]
    found = [
        [list(ids).index(id_) for id_ in search.ids(reading, parse(text), "added")]
        for text in ("muller smith", "dna 17", "title:of", "10.1000/88")
    ]
    return [*zip(rows, whole, strict=True), *names, *tagged, *found]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("@misc{a, title = {Größe}}".encode(), ""),
        ("@misc{a, title = {Größe}}".encode("latin-1"), "was read as Windows’ Latin-1"),
        ("% Encoding: GBK\n@misc{a, title = {中文}}".encode("gbk"), ""),
        ("@misc{a, title = {äöüß €}, note = {".encode() + b"\xe9}}", "stray bytes"),
    ],
    ids=["utf-8", "latin-1", "named", "mixed"],
)
def test_an_encoding_that_was_guessed_is_told(
    library: Library, tmp_path: Path, data: bytes, told: str
) -> None:
    file = tmp_path / "a.bib"
    file.write_bytes(data)
    report = importing.import_files(library, [file], key_pattern(), Progress())
    linked = linking.link(library, file, key_pattern())
    for doubts in (report.doubts, linked.doubts):
        assert [told in one for one in doubts] == [True] * bool(told)


@pytest.mark.parametrize("kind", ["a.bib", "a.ris"])
def test_a_field_longer_than_any_text_is_left_out_with_its_paper_and_told(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(derive, "LONGEST", 1000)
    path, long = tmp_path / kind, "x" * 1001
    path.write_text(
        f"@misc{{a, title = {{A}}, note = {{{long}}}}}\n@misc{{b, title = {{B}}}}\n"
        if kind == "a.bib"
        else f"TY  - JOUR\nTI  - A\nN1  - {long}\nER  - \nTY  - JOUR\nTI  - B\nER  - \n"
    )
    report = importing.import_files(library, [path], key_pattern(), Progress())
    assert library.reading.rows("select title from entries") == [("B",)]
    (left,) = report.unread
    assert "has 1,001 letters; refman takes no more than 1,000" in str(left)


def test_no_edit_makes_a_field_longer_than_any_text(
    library: Library, knuth: EntryId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(derive, "LONGEST", 1000)
    with pytest.raises(FieldError, match="no more than 1,000"), library.change("Edit") as change:
        entries.set_fields(change, knuth, {"note": "x" * 1001})
    assert "note" not in library.entry(knuth).fields


def test_things_are_counted_in_words() -> None:
    said = [importing.counted(number, noun) for number in (1, 2) for noun in ("entry", "key")]
    assert said == ["1 entry", "1 key", "2 entries", "2 keys"]


def test_a_name_that_biblatex_would_run_is_told(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "a.bib"
    file.write_text("@art\\def{k, title = {T}, no\\def = {x}}\n")

    doubts = importing.import_files(library, [file], key_pattern(), Progress()).doubts

    assert ["“art-def”" in one or "“no-def”" in one for one in doubts] == [True, True]


@pytest.mark.skipif(not os.access("/proc/kmsg", os.R_OK), reason="needs a file that talks")
def test_devices_pipes_and_what_only_looks_like_a_file_are_refused_in_a_sentence_each(
    seeded: Library,
) -> None:
    """Each would keep whoever reads it, and the library with him, for ever."""
    endless = [Path(name) for name in ("/proc/kmsg", "/dev/zero", "/dev/full", "/proc")]
    report = put(seeded, *endless)
    assert len(report.unread) == len(endless)
    assert len(seeded.history()) == 1


KEYLESS = "@misc{, title={Book One}, author={Donald Knuth}, year=1984}"
KID = "@incollection{kid, title={Kid}, author={K. Kid}, year=2000, crossref={knuth1984book}}"


@pytest.mark.parametrize("link", [False, True])
@pytest.mark.parametrize(
    "rest",
    ["@book{Knuth1984Book, title={Other}, author={Bo Bee}, year=1999}" + KID, KID],
    ids=["parent", "parent elsewhere"],
)
def test_the_key_that_is_made_is_no_other_entrys_of_the_file_nor_that_of_a_parent(
    library: Library, tmp_path: Path, link: bool, rest: str
) -> None:
    path = tmp_path / "refs.bib"
    path.write_text(KEYLESS + rest, encoding="utf-8")
    report = linking.link(library, path, key_pattern()) if link else put(library, path)
    assert tuple(report.doubts) == ()
    (book,) = papers.same_title(library.reading, "book one")
    assert library.entry(book).key == "knuth1984booka"
    (kid,) = papers.with_key(library.reading, "kid")
    assert library.entry(kid).fields["crossref"] == "knuth1984book"


def test_an_entry_without_a_key_takes_that_of_the_same_paper_below_it(
    library: Library, tmp_path: Path
) -> None:
    path = tmp_path / "refs.bib"
    path.write_text(f"{KEYLESS}\n{KEYLESS.replace('{,', '{knuth1984book,')}", encoding="utf-8")
    assert put(library, path).added == 1
    assert papers.with_key(library.reading, "knuth1984book")
    assert not papers.with_key(library.reading, "knuth1984booka")


@pytest.mark.parametrize("theirs", ["Knuth1984Book", "KNUTH1984BOOK"])
@pytest.mark.parametrize("crossref", ["", ", crossref={whole}"])
def test_the_key_that_is_made_is_none_that_a_linked_file_has_of_its_own_whatever_its_case(
    library: Library, tmp_path: Path, theirs: str, crossref: str
) -> None:
    add(library, "Deep Notes", author="Ada Bee", year="2000", key="ours")
    linked, path = tmp_path / "linked.bib", tmp_path / "new.bib"
    linked.write_text(
        f"@misc{{{theirs}, title={{Deep Notes}}, author={{Ada Bee}}, year=2000{crossref}}}\n"
        "@book{whole, title={Whole}, author={Ed Dee}, year=1999}\n",
        encoding="utf-8",
    )
    linking.link(library, linked, key_pattern())
    path.write_text(KEYLESS, encoding="utf-8")
    put(library, path)
    (book,) = papers.same_title(library.reading, "book one")
    assert library.entry(book).key == "knuth1984booka"
