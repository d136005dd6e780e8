"""Pages with a crumb of the site around them, `Load more`, between any two of their lines."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from refman.model.entry import Entry
from tests.formats import samples
from tests.formats.samples import Whole

PAGES = Path(__file__).parents[3] / "shared" / "seeds"
SAMPLES = ("daily_papers.txt", "profile_page.txt", "profile_page_without_head.txt")
PLACES = 4

CRUMBS = (
    "Load more",
    "Code",
    "LG",
    "Accept all cookies",
    "https://example.org/paper/1",
    "John Smith, Mary Jones",
    "Ada Lin et al.",
    "Sep 9",
    "Jun 2, 2031",
    "·",
    "  • 3 authors",
    "new",
    "Daily Papers",
    "Trending Papers Today",
    "Tea Tea",
    "h-index99",
    "LGJun 2, 2031",
    "@misc{crumb, title={Crumb}}",
    "Sign in to follow this author and to hear of every new paper before all others do",
)


@pytest.mark.parametrize("crumb", CRUMBS)
@pytest.mark.parametrize("name", SAMPLES)
def test_a_crumb_costs_one_row_at_most_and_is_never_a_paper(name: str, crumb: str) -> None:
    lines = samples.text_of(name).split("\n")
    whole = samples.parsed("\n".join(lines))

    for place in range(len(lines) + 1):
        _assert_kept(whole, lines, place, [crumb])
        _assert_kept(whole, lines, place, ["", crumb, ""])


@pytest.mark.skipif(not PAGES.is_dir(), reason="the captured pages are not beside this checkout")
@pytest.mark.parametrize("crumb", CRUMBS)
def test_a_crumb_costs_one_row_of_a_captured_page_at_most(crumb: str) -> None:
    for path in sorted(PAGES.glob("*.txt")):
        lines = path.read_text(encoding="utf-8").split("\n")
        whole = samples.parsed("\n".join(lines))
        for place in random.Random(path.name + crumb).sample(range(len(lines)), PLACES):
            _assert_kept(whole, lines, place, [crumb])


@pytest.mark.parametrize("end", ["â", "â€", "Â"])
@pytest.mark.parametrize("name", SAMPLES)
def test_half_a_character_at_the_end_of_a_cut_page_invents_nothing(name: str, end: str) -> None:
    text = samples.text_of(name)
    titles = _titles(samples.parsed(text))

    for cut in range(len(text) // 2, len(text)):
        found = _titles(samples.parsed(text[:cut] + end))
        assert found == titles[: len(found)], cut


@pytest.mark.parametrize("crumb", ["Load more", "Code", "LG", "John Smith, Mary Jones"])
def test_a_crumb_between_glued_rows_is_reported_and_changes_nothing(crumb: str) -> None:
    lines = samples.text_of("profile_page_without_head.txt").split("\n")
    whole = samples.parsed("\n".join(lines))

    for place in range(len(lines)):
        found = samples.parsed("\n".join([*lines[:place], crumb, *lines[place:]]))
        assert found.entries == whole.entries
        assert [unread.line for unread in found.unread] == [place + 1]


def _assert_kept(whole: Whole, lines: list[str], place: int, crumb: list[str]) -> None:
    """No new title; one row changed or missing; the crumb reported, or a line of that row."""
    found = samples.parsed("\n".join([*lines[:place], *crumb, *lines[place:]]))
    rows, kept = set(_facts(whole)), set(_facts(found))
    assert set(_titles(found)) <= set(_titles(whole)), place
    assert len(rows - kept) <= 1, place
    assert found.unread, place
    if rows == kept:
        assert _is_told(found, place + 1 + crumb.index(max(crumb)), max(crumb), lines), place


def _is_told(found: Whole, line: int, crumb: str, lines: list[str]) -> bool:
    """Whether the crumb is unread, or a line so like it that a reader could not tell either."""
    twins = [number for number, text in enumerate(lines) if _is_day(text) and _is_day(crumb)]
    near = {line} | {number + 1 + shift for number in twins for shift in (0, 1, 3)}
    return any(one.line in near or one.text == crumb.strip() for one in found.unread)


def _is_day(text: str) -> bool:
    return text.startswith(("Sep", "Jun"))


def _titles(found: Whole) -> list[str]:
    return [entry.sightings[0].title for entry in found.entries]


def _facts(found: Whole) -> Iterator[str]:
    """What each row says, without its place and its source, and without a year worked out."""
    for entry in found.entries:
        yield repr(_plain(entry))


def _plain(entry: Entry) -> Entry:
    seen = entry.sightings[0]._replace(position=0, source="")
    fields = {name: text for name, text in entry.fields.items() if name != "date"}
    return entry._replace(fields=fields, sightings=(seen,), linked=())
