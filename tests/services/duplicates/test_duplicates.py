"""Duplicates: how many of those that are known are found, what is kept of them, and verdicts."""

import random
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from refman.formats import bibtex
from refman.jobs import Progress
from refman.model.changes import Changes
from refman.model.entry import Entry, EntryId
from refman.model.errors import Cancelled, RefmanError
from refman.model.language import parse
from refman.model.query import Everything
from refman.services import duplicates
from refman.store import Library, entries, pairs, papers, search, verdicts
from tests.conftest import add
from tests.corpora.files import CORPORA, needed
from tests.services.duplicates.labelled import DUPLICATE, OTHER, VERSION, as_preprints, made


class Figures:
    """What became of pairs of which it is known what they are."""

    def __init__(self, library: Library, base: Sequence[Entry], each: int) -> None:
        self.counts: Counter[tuple[str, str]] = Counter()
        self.strangers = 0
        with library.change("Put in") as change:
            ids = [entries.add(change, one, [], {}) for one in base]
            of: dict[int, int] = {id_: id_ for id_ in ids}
            labels: dict[tuple[int, int], str] = {}
            for one in made(base, each):
                new = entries.add(change, one.entry, [], {})
                of[new] = ids[one.of]
                labels[ids[one.of], new] = one.kind
        duplicates.refresh(library, Progress())
        found = {pair[:2]: pair for pair in pairs.every(library.reading)}
        for both, label in labels.items():
            pair = found.get((EntryId(both[0]), EntryId(both[1])))
            got = OTHER if pair is None else VERSION if pair.versions else DUPLICATE
            self.counts[label, got] += 1
        self.found = len(found)
        self.strangers = sum(of[one] != of[other] for one, other in found)

    @property
    def recall(self) -> float:
        """Of those that are one paper or work, the share that was found."""
        wanted = {both: n for both, n in self.counts.items() if both[0] != OTHER}
        missed = sum(n for (_, got), n in wanted.items() if got == OTHER)
        return 1 - missed / sum(wanted.values())

    @property
    def precision(self) -> float:
        """Of what was found, the share that is not two papers."""
        wrong = sum(n for (label, got), n in self.counts.items() if label == OTHER != got)
        return 1 - (wrong + self.strangers) / self.found

    @property
    def kinds(self) -> float:
        """Of what was found rightly, the share that was called what it is."""
        right = sum(n for (label, got), n in self.counts.items() if label == got != OTHER)
        both = sum(n for (label, got), n in self.counts.items() if OTHER not in (label, got))
        return right / both

    def __str__(self) -> str:
        return (
            f"recall {self.recall:.4f}, precision {self.precision:.4f}, kinds {self.kinds:.4f}"
            f" of {self.counts.total()} labelled pairs, {self.strangers} of strangers"
        )


@pytest.fixture(scope="module", params=["by blocks", "one by one"])
def seeds(
    request: pytest.FixtureRequest, _seeded_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Figures:
    """Of the starter papers, compared as a whole library and as papers that were just written."""
    with pytest.MonkeyPatch.context() as patch, Library.open(_seeded_file) as seeded:
        patch.setattr(duplicates, "FEW", 0 if request.param == "by blocks" else 10_000)
        ids = search.ids(seeded.reading, Everything(), "added", descending=False)
        base = [
            one._replace(sightings=(), linked=(), tags=frozenset(), id=None)
            for one in as_preprints(papers.entries(seeded.reading, ids))
        ]
        path = tmp_path_factory.mktemp("labelled") / "labelled.refman"
        with Library.open(path) as library:
            figures = Figures(library, base, each=6)
    print(f"\nstarter papers, {request.param}: {figures}")
    return figures


def test_of_the_starter_papers_nearly_all_that_are_one_are_found(seeds: Figures) -> None:
    assert seeds.counts.total() > 500
    assert seeds.recall >= 0.99


def test_of_the_starter_papers_none_that_are_two_are_taken_for_one(seeds: Figures) -> None:
    assert seeds.precision >= 0.995


def test_of_the_starter_papers_preprints_are_told_from_duplicates(seeds: Figures) -> None:
    assert seeds.counts[VERSION, VERSION] > 0
    assert seeds.kinds >= 0.99


@needed
@pytest.mark.corpora
@pytest.mark.parametrize("name", ["CDL/cdl.bib", "_concat/conf-35k.bib"])
def test_of_real_bibliographies_nearly_all_that_are_one_are_found(
    library: Library, name: str
) -> None:
    """Their own duplicates count as strangers: of these there are some, and they are right."""
    text = (CORPORA / "biglib" / name).read_text("utf-8", errors="replace")
    known = (one for one in bibtex.read([text], name).found if isinstance(one, Entry))
    whole = [one for one in known if one.fields.get("title") and one.fields.get("author")]
    random.Random(3).shuffle(whole)

    figures = Figures(
        library, [one._replace(tags=frozenset(), sightings=()) for one in whole[:3000]], each=5
    )

    print(f"\n{name}: {figures}")
    assert figures.recall >= 0.99
    assert figures.precision >= 0.98
    assert figures.kinds >= 0.99


PEOPLE = "Sun, Jiacheng and Li, Bo"


@pytest.fixture
def twins(library: Library) -> tuple[EntryId, EntryId]:
    """Two that are one paper."""
    one = add(library, "Deep Learning of Nothing Much", key="a", author=PEOPLE, year="2020")
    other = add(library, "Deep Lerning of Nothing Much", key="b", author=PEOPLE, year="2020")
    return one, other


def open_pairs(library: Library) -> list[tuple[EntryId, EntryId]]:
    return [pair[:2] for pair in pairs.every(library.reading)]


def find(library: Library) -> bool:
    return duplicates.refresh(library, Progress())


def query(library: Library, text: str) -> list[str]:
    ids = search.ids(library.reading, parse(text), "key", descending=False)
    return [entry.key for entry in papers.entries(library.reading, ids)]


def test_what_was_found_is_kept_and_searched_for(
    library: Library, twins: tuple[EntryId, EntryId]
) -> None:
    add(library, "Something Else Entirely", key="c", author=PEOPLE)
    assert query(library, "is:duplicate") == []
    assert find(library)
    assert open_pairs(library) == [twins]
    assert query(library, "is:duplicate") == query(library, "is:doubtful") == ["a", "b"]
    assert query(library, "-is:duplicate") == ["c"]
    assert pairs.count(library.reading) == 1


@pytest.mark.usefixtures("twins")
def test_observers_hear_when_other_papers_may_be_one_and_history_has_none_of_it(
    library: Library, heard: list[Changes]
) -> None:
    heard.clear()
    before = library.history()
    find(library)
    assert [news.pairs for news in heard] == [True]
    assert heard[0].entries == frozenset()
    assert library.history() == before
    heard.clear()
    assert not find(library)
    assert not duplicates.scan(library, Progress())
    assert heard == []


def test_a_pair_goes_when_a_paper_is_no_longer_like_the_other_and_comes_back_with_undo(
    library: Library, twins: tuple[EntryId, EntryId]
) -> None:
    find(library)
    with library.change("Edit") as change:
        entries.set_fields(change, twins[0], {"title": "A Wholly Different Thing"})
    find(library)
    assert open_pairs(library) == []
    library.undo()
    find(library)
    assert open_pairs(library) == [twins]


def test_papers_in_the_trash_are_duplicates_of_none(
    library: Library, twins: tuple[EntryId, EntryId]
) -> None:
    find(library)
    with library.change("Trash") as change:
        entries.trash(change, [twins[0]])
    assert open_pairs(library) == []
    assert query(library, "is:duplicate") == []
    library.undo()
    assert open_pairs(library) == [twins]


def test_a_pair_with_a_paper_whose_import_is_undone_is_gone(
    library: Library, twins: tuple[EntryId, EntryId]
) -> None:
    find(library)
    library.undo()
    assert open_pairs(library) == []
    library.redo()
    find(library)
    assert open_pairs(library) == [twins]


@pytest.mark.usefixtures("twins")
def test_a_scan_tells_how_far_it_is(library: Library) -> None:
    for number in range(20):
        add(library, f"Deep learning of things that differ, part {number}", author="Li, Bo")
    told: list[tuple[int, int | None]] = []
    duplicates.scan(library, Progress(lambda done, total: told.append((done, total))))
    shares = [done / total for done, total in told if total]
    assert len(shares) == len(told) > 3
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert 0.5 < shares[-1] <= 1


def test_a_comparison_that_is_cancelled_is_made_up_for(
    library: Library, twins: tuple[EntryId, EntryId]
) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        duplicates.scan(library, progress)
    with pytest.raises(Cancelled):
        duplicates.refresh(library, progress)
    assert open_pairs(library) == []
    assert find(library)
    assert open_pairs(library) == [twins]


def test_what_is_written_during_a_comparison_is_compared_by_the_next(
    library: Library,
    twins: tuple[EntryId, EntryId],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = pairs.keep

    def late(*arguments: object) -> bool:
        change = arguments[0]
        again = Entry("misc", {"title": "Deep Learning of Nothing Much", "author": PEOPLE}, "late")
        entries.add(change, again, [], {})  # type: ignore[arg-type]
        return kept(*arguments)  # type: ignore[arg-type]

    for compare in (duplicates.scan, duplicates.refresh):
        with monkeypatch.context() as patch:
            patch.setattr(pairs, "keep", late)
            compare(library, Progress())
        assert len(pairs.uncompared(library.reading, 10)) == 1
    find(library)
    assert len(open_pairs(library)) == 6
    assert set(twins) < {side for pair in open_pairs(library) for side in pair}


def test_not_a_duplicate_is_remembered_and_undone(
    library: Library, twins: tuple[EntryId, EntryId], heard: list[Changes]
) -> None:
    find(library)
    heard.clear()
    with library.change("Not duplicates") as change:
        duplicates.distinct(change, twins)
    assert heard[0].pairs
    assert heard[0].entries == set(twins)
    duplicates.scan(library, Progress())
    assert open_pairs(library) == []
    assert query(library, "is:duplicate") == []
    library.undo()
    assert open_pairs(library) == [twins]
    library.redo()
    assert open_pairs(library) == []


def test_a_verdict_holds_for_papers_that_come_in_again(
    library: Library, twins: tuple[EntryId, EntryId]
) -> None:
    other = library.entry(twins[1])
    with library.change("Not duplicates") as change:
        duplicates.distinct(change, twins)
    with library.change("Lose") as change:
        change.write("entry", twins[1], None)
    with library.change("Import") as change:
        again = entries.add(change, other, [], {})
    find(library)
    assert again != twins[1]
    assert [(one.one, one.other) for one in verdicts.of(library.reading, again)] == [
        (twins[0], again)
    ]
    assert open_pairs(library) == []


def test_versions_of_one_work_are_tied_through_one_another(library: Library) -> None:
    preprint, talk, article = (add(library, f"A Work {n}", key=f"k{n}") for n in range(3))
    with library.change("Work") as change:
        duplicates.versions(change, [preprint, talk])
        duplicates.versions(change, [article, talk])
    work = verdicts.work
    assert work(library.reading, preprint) == [talk, article]
    assert work(library.reading, article) == [preprint, talk]
    assert query(library, "is:version") == ["k0", "k1", "k2"]
    with library.change("Trash") as change:
        entries.trash(change, [talk])
    assert work(library.reading, preprint) == [article]


def test_a_later_verdict_takes_the_place_of_the_one_before(
    library: Library, twins: tuple[EntryId, EntryId]
) -> None:
    with library.change("Work") as change:
        duplicates.distinct(change, twins[::-1])
        duplicates.versions(change, twins)
    assert [one.versions for one in verdicts.of(library.reading, twins[0])] == [True]
    assert verdicts.work(library.reading, twins[0]) == [twins[1]]


def test_versions_of_one_work_stay_what_they_are_when_kept_apart(
    library: Library, twins: tuple[EntryId, EntryId]
) -> None:
    with library.change("Work") as change:
        duplicates.versions(change, twins)
        assert duplicates.distinct(change, twins) == 1
    assert verdicts.work(library.reading, twins[0]) == [twins[1]]


def test_a_verdict_on_one_paper_is_refused(
    library: Library, twins: tuple[EntryId, EntryId]
) -> None:
    with pytest.raises(RefmanError, match="two papers"), library.change("No") as change:
        duplicates.distinct(change, [twins[0], twins[0]])


def _statements(path: Path, papers_: int) -> int:
    """How many questions the comparison of a library asks of SQLite."""
    asked: list[str] = []
    with Library.open(path) as library:
        with library.change("Put in") as change:
            for number in range(papers_):
                words = random.Random(number).sample(_WORDS, 6)
                fields = {"title": " ".join(words), "author": f"{words[0]}, A. and {words[1]}, B."}
                entries.add(change, Entry("misc", fields, f"k{number}"), [], {})
        library.reading._connection.set_trace_callback(asked.append)
        duplicates.scan(library, Progress())
    return len(asked)


_WORDS = [f"{first}{last}" for first in "bcdfglmnprst" for last in ("aronic", "elium", "otation")]


def test_a_library_is_read_in_a_few_questions_whatever_its_size(tmp_path: Path) -> None:
    few, many = (_statements(tmp_path / f"{n}.refman", n) for n in (100, 1000))
    assert many <= few + 10
