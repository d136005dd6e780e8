"""What selected papers share."""

from refman.model.entry import Entry, EntryId, Sighting, Source
from refman.store import Library, entries, selection, sources, tags
from refman.store.selection import Count, Facts, TagCount


def put(
    library: Library,
    *,
    score: float | None = None,
    linked: tuple[str, ...] = (),
    tagged: tuple[str, ...] = (),
    **fields: str,
) -> EntryId:
    page = Source("page", "A page", "profile")
    seen = (Sighting("page", 1, score=score),) if score is not None else ()
    entry = Entry("article", fields, sightings=seen, linked=linked)
    with library.change("Add") as change:
        known = {"page": sources.ensure(change, page)}
        entry_id = entries.add(change, entry, tags=[], sources=known)
        for name in tagged:
            tags.add(change, [entry_id], name)
    return entry_id


def test_the_sums_count_what_is_known_and_what_is_missing(library: Library) -> None:
    chosen = [
        put(library, title="a", author="Knuth, Donald", year="1984", score=4.9),
        put(library, title="b", year="2025", score=18.2),
        put(library, title="c", author="Liskov, Barbara"),
    ]
    put(library, title="not chosen", year="1900", score=99.0)

    assert selection.facts(library.reading, chosen) == Facts(
        papers=3, years=(1984, 2025), dated=2, scores=(4.9, 18.2), scored=2, without_authors=1
    )


def test_nothing_known_gives_no_range(library: Library) -> None:
    chosen = [put(library, title="a")]

    facts = selection.facts(library.reading, chosen)

    assert (facts.years, facts.scores) == (None, None)


def test_an_author_whose_place_is_unknown_is_an_author(library: Library) -> None:
    chosen = [put(library, title="a", linked=("Sun, Jiacheng",))]

    assert selection.facts(library.reading, chosen).without_authors == 0


def test_an_id_that_is_gone_is_not_counted(library: Library) -> None:
    chosen = [put(library, title="a"), EntryId(12345)]

    assert selection.facts(library.reading, chosen).papers == 1


def test_categories_come_by_frequency_and_the_rest_is_left_out(library: Library) -> None:
    chosen = [
        put(library, title="a", primaryclass="cs.LG"),
        put(library, title="b", primaryclass="cs.CV"),
        put(library, title="c", primaryclass="cs.LG"),
        put(library, title="d"),
    ]

    found = selection.categories(library.reading, chosen)

    assert found == [Count("cs.LG", 2), Count("cs.CV", 1)]


def test_only_authors_of_two_papers_are_shared(library: Library) -> None:
    chosen = [
        put(library, title="a", author="Zhao, Min and Knuth, Donald"),
        put(library, title="b", author="Zhao, Min and Sun, Jiacheng"),
        put(library, title="c", author="Sun, Jiacheng and Zhao, Min"),
    ]

    put(library, title="not chosen", author="Knuth, Donald")
    found = selection.shared_authors(library.reading, chosen)

    assert found == [Count("Min Zhao", 3), Count("Jiacheng Sun", 2)]


def test_an_editor_is_not_a_shared_author(library: Library) -> None:
    chosen = [put(library, title=title, editor="Zhao, Min") for title in "ab"]

    assert selection.shared_authors(library.reading, chosen) == []


def test_tags_come_with_colour_and_count(library: Library) -> None:
    chosen = [
        put(library, title="a", tagged=("theory", "to read")),
        put(library, title="b", tagged=("to read",)),
    ]
    put(library, title="not chosen", tagged=("theory",))

    found = selection.tags(library.reading, chosen)

    assert found == [TagCount("to read", "orange", 2), TagCount("theory", "blue", 1)]


def test_more_ids_than_a_statement_has_room_for_are_summed_up(library: Library) -> None:
    known = put(library, title="a", tagged=("theory",), primaryclass="cs.LG")
    chosen = [known, *map(EntryId, range(1, 100_000))]

    assert selection.facts(library.reading, chosen).papers == 1
    assert selection.categories(library.reading, chosen) == [Count("cs.LG", 1)]
    assert selection.tags(library.reading, chosen) == [TagCount("theory", "blue", 1)]
    assert selection.shared_authors(library.reading, chosen) == []
