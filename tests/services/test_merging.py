"""What is kept of two entries that are one paper."""

from refman.model.entry import Entry, Sighting
from refman.services.merging import merge

TITLE = "On the Design of Samplers"


def entry(**fields: str) -> Entry:
    return Entry("misc", {"title": TITLE, **fields})


def test_the_fuller_list_date_title_and_abstract_are_kept() -> None:
    old = Entry(
        "misc",
        {"title": "On f-Divergence", "author": "Luo, W. and others", "date": "2023-06"},
        "luo2023",
    )
    new = Entry(
        "misc",
        {
            "title": "On $f$-Divergence",
            "author": "Luo, Weijian and Hu, Tianyang and others",
            "date": "2023-06-22",
            "abstract": "Long.",
        },
    )
    merged = merge(old, new)
    assert merged.key == "luo2023"
    assert merged.fields == {
        "title": "On $f$-Divergence",
        "author": "Luo, Weijian and Hu, Tianyang and others",
        "date": "2023-06-22",
        "abstract": "Long.",
    }
    assert merge(new, old).fields == new.fields


def test_a_list_that_is_whole_beats_one_that_is_cut_at_the_same_length() -> None:
    cut, whole = "Luo, W. and Hu, T. and others", "Luo, W. and Hu, T."
    assert merge(entry(author=cut), entry(author=whole)).fields["author"] == whole
    assert merge(entry(author=whole), entry(author=cut)).fields["author"] == whole


def test_what_the_library_says_otherwise_stays() -> None:
    merged = merge(entry(date="2023-06-22", note="mine"), entry(date="2023-07-01", note="theirs"))
    assert merged.fields["date"] == "2023-06-22"
    assert merged.fields["note"] == "mine"


def test_both_sightings_and_all_tags_are_kept_and_one_sighting_a_source() -> None:
    old = Entry("misc", {"title": TITLE}, tags=frozenset({"a"}), sightings=(Sighting("p", 1),))
    new = Entry(
        "misc",
        {"title": TITLE},
        tags=frozenset({"b"}),
        sightings=(Sighting("p", 4, score=3.0), Sighting("q", 2)),
    )
    merged = merge(old, new)
    assert merged.tags == {"a", "b"}
    assert merged.sightings == (Sighting("p", 4, score=3.0), Sighting("q", 2))


def test_an_author_without_a_place_gets_one_when_a_list_names_him() -> None:
    old = Entry("misc", {"title": TITLE, "author": "A, B and others"}, linked=("Sun, Jiacheng",))
    new = entry(author="A, B and Sun, Jiacheng")
    assert merge(old, new).linked == ()
    assert merge(new, old).linked == ()


def test_the_other_key_becomes_an_alias() -> None:
    old, new = Entry("misc", {"title": TITLE}, "ours"), Entry("misc", {"title": TITLE}, "theirs")
    merged = merge(old, new)
    assert (merged.key, merged.fields["ids"]) == ("ours", "theirs")
    assert merge(merged, new) == merged


def test_a_tag_in_another_case_is_the_tag_that_is_there() -> None:
    old, new = (
        entry()._replace(tags=frozenset({"deep"})),
        entry()._replace(tags=frozenset({"Deep"})),
    )
    assert merge(old, new).tags == {"deep"}


def test_merging_again_changes_nothing() -> None:
    old = entry(author="A, B and others", date="2023")
    new = entry(author="A, B and C, D", date="2023-05", abstract="x")
    once = merge(old, new)
    assert merge(once, new) == once
    assert merge(once, old) == once


def test_what_is_said_by_another_name_of_the_field_is_not_said_twice() -> None:
    biblatex = entry(journaltitle="The Computer Journal", location="London", date="1984-05")
    bibtex = entry(journal="Comput. J.", address="Bonn", year="1984", month="may", note="x")
    assert merge(biblatex, bibtex).fields == {**biblatex.fields, "note": "x"}
    assert merge(bibtex, biblatex).fields == bibtex.fields


def test_a_year_stays_one_and_gets_its_month() -> None:
    assert merge(entry(year="1984"), entry(date="1985-04")).fields == entry(year="1984").fields
    fuller = entry(year="1984", month="may")
    assert merge(entry(year="1984"), fuller).fields == fuller.fields
    assert merge(entry(), fuller).fields == fuller.fields
    assert merge(entry(year="1984"), entry(date="1984-05")).fields["date"] == "1984-05"
    assert merge(entry(year="in press"), fuller).fields["date"] == "1984-05"


def test_a_day_without_a_year_is_dated_by_the_fuller_reading_of_its_page() -> None:
    def read(date: str) -> Entry:
        seen = (Sighting("p", 1, printed_date="May 24"),)
        return Entry("misc", {"title": TITLE, "date": date}, sightings=seen)

    cut, whole = read("2024-05-24"), read("2026-05-24")
    assert merge(cut, whole).fields["date"] == merge(whole, cut).fields["date"] == "2026-05-24"


def test_a_later_and_poorer_reading_of_a_page_erases_nothing() -> None:
    full = Entry("misc", {"title": TITLE}, sightings=(Sighting("p", 1, author_count=8, score=2.5),))
    poor = Entry("misc", {"title": TITLE}, sightings=(Sighting("p", 1, score=3.0),))
    assert merge(full, poor).sightings == (Sighting("p", 1, author_count=8, score=3.0),)


def test_every_other_key_of_both_stays_as_an_alias() -> None:
    old = entry(ids="one, Two")._replace(key="ours")
    new = entry(ids="two, three, OURS")._replace(key="theirs")
    assert merge(old, new).fields["ids"] == "one, Two, three, theirs"
    assert merge(old, entry(ids="TWO")._replace(key="one")).fields["ids"] == "one, Two"
    assert merge(entry(), new).fields["ids"] == "two, three, OURS"
    assert "ids" not in merge(entry()._replace(key="a"), entry()._replace(key="A")).fields
