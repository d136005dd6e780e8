"""What is drawn in the cells of the papers table."""

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter

from refman.gui.hits import hits
from refman.gui.models.papers_columns import NUMBERS
from refman.gui.theme import theme
from refman.gui.theme.metrics import ICON
from refman.gui.views.papers_cells import Cells, Face, State, widths
from refman.gui.widgets import rich_text
from refman.model.entry import EntryId
from refman.model.query import Text
from refman.store.papers import Row

pytestmark = pytest.mark.usefixtures("qapp")

_SIZE = QSize(120, 28)
NAMES = ("Zheng", "Zhang", "van der Waals", "Wang")


def row(**parts: object) -> Row:
    blank = Row(EntryId(1), "", "T", "T", (), False, None, "", "", None, False, (), "", added=0.0)
    return blank._replace(**parts)  # type: ignore[arg-type]


def drawn(column: str, of: Row, state: State | None = None, size: QSize = _SIZE) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        area = QRect(0, 0, size.width(), size.height())
        Cells(1.0).draw(painter, area, NUMBERS[column], of, state or State())
    return image


@pytest.mark.usefixtures("large_type")
def test_icons_and_dots_are_as_large_as_the_text_asks_for() -> None:
    metrics = theme().metrics
    assert metrics.icon > 2 * ICON
    assert widths()["code"] == widths()["files"] == metrics.icon
    image = drawn("code", row(code=True), size=QSize(120, metrics.row))
    seen = {x for x in range(120) for y in range(metrics.row) if image.pixelColor(x, y).alpha()}
    assert max(seen) - min(seen) > 1.5 * ICON
    two = drawn("tags", row(tags=(("a", "blue"), ("b", "red"))), size=QSize(120, metrics.row))
    middle = [two.pixelColor(x, metrics.row // 2).alpha() for x in range(2 * metrics.dot)]
    assert 0 in middle  # one dot ends before the other begins


def blank(image: QImage) -> bool:
    empty = QImage(image.size(), image.format())
    empty.fill(Qt.GlobalColor.transparent)
    return image == empty


@pytest.fixture
def face() -> Face:
    return Face(theme().metrics.text)


def test_all_surnames_are_shown_where_they_fit(face: Face) -> None:
    assert face.surnames(NAMES, False, 1000) == "Zheng, Zhang, van der Waals, Wang"


def test_a_list_that_is_known_to_go_on_says_so(face: Face) -> None:
    assert face.surnames(NAMES[:1], True, 1000) == "Zheng et al."


def test_no_name_is_cut_where_one_fits(face: Face) -> None:
    whole = {", ".join(NAMES[:count]) + " et al." for count in (1, 2, 3)} | {", ".join(NAMES)}
    least = face.measure.horizontalAdvance("Zheng et al.")

    shown = [face.surnames(NAMES, False, width) for width in range(least, 400, 3)]

    assert set(shown) == whole


def test_a_name_longer_than_its_cell_ends_in_an_ellipsis(face: Face) -> None:
    assert face.surnames(("Featherstonehaugh",), False, 50).endswith("…")


def test_that_there_are_more_authors_is_said_even_after_a_cut_name(face: Face) -> None:
    long, width = "Featherstonehaugh-Cholmondeley", 110

    shown = [
        face.surnames((long,), True, width),
        face.surnames((long, "Li"), False, width),
    ]

    assert all(one.endswith("… et al.") for one in shown)
    assert all(face.measure.horizontalAdvance(one) <= width for one in shown)


@pytest.mark.parametrize("column", ["year", "date", "category", "score", "code", "tags", "source"])
def test_what_is_unknown_is_left_blank(column: str) -> None:
    assert blank(drawn(column, row()))


def test_that_there_are_no_authors_is_said() -> None:
    assert not blank(drawn("authors", row()))


def test_the_pill_of_a_selected_row_has_the_colour_of_the_surface() -> None:
    corner = (3, 14)
    plain = drawn("category", row(category="cs.LG"))
    selected = drawn("category", row(category="cs.LG"), State(selected=True))

    assert selected.pixelColor(*corner) == theme().colour("surface")
    assert plain.pixelColor(*corner) != selected.pixelColor(*corner)


def test_the_fourth_tag_is_counted_and_not_drawn() -> None:
    three = (("a", "red"), ("b", "blue"), ("c", "teal"))
    four, five = (*three, ("d", "pink")), (*three, ("d", "pink"), ("e", "slate"))

    images = [drawn("tags", row(tags=tags)) for tags in (three, four, five)]

    assert images[0] != images[1] != images[2]
    dots = QRect(0, 0, 32, 28)
    assert images[0].copy(dots) == images[1].copy(dots) == images[2].copy(dots)


def test_mathematics_is_drawn_and_not_spelt() -> None:
    spelt = drawn("title", row(title="μP", markup="μP"))

    assert drawn("title", row(title="μP", markup="$\\mu$P")) != spelt


@pytest.mark.parametrize(
    ("title", "laid_out"),
    [
        ("Schrödinger’s well", 0),
        ("Уравнение Schrödinger", 0),
        ("Schro\u0308dinger", 1),
        ("שרדינגר Schrödinger", 1),
    ],
)
def test_only_what_may_turn_or_join_is_laid_out_to_be_marked(title: str, laid_out: int) -> None:
    state = State(hits=hits(Text("schrodinger")))
    before = rich_text._fitting.cache_info().misses

    image = drawn("title", row(title=title, markup=title), state)

    assert rich_text._fitting.cache_info().misses - before == laid_out
    ground = theme().colour("mark")
    assert any(image.pixelColor(x, 14) == ground for x in range(120))


def test_a_cell_that_shows_all_needs_no_hint() -> None:
    cells, area = Cells(1.0), QRect(0, 0, 120, 28)

    assert cells.whole(area, NUMBERS["title"], row(title="Short"))
    assert not cells.whole(area, NUMBERS["title"], row(title="Long " * 20))
    assert not cells.whole(area, NUMBERS["authors"], row(surnames=NAMES))


def test_the_longest_of_arxiv_s_archives_is_as_wide_as_its_column() -> None:
    text = QFontMetrics(theme().metrics.heading).horizontalAdvance("quant-ph")
    assert widths()["category"] > text
