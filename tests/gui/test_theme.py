"""The theme: what can be read on what, sizes from the font, icons, and light against dark."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from refman.gui.theme import Theme, theme
from refman.gui.theme.icons import icon, illustration, pixmap
from refman.gui.theme.images import Images
from refman.gui.theme.metrics import Metrics, scaled
from refman.gui.theme.palette import is_dark, palette
from refman.gui.theme.text_size import next_size
from refman.gui.theme.tokens import (
    CATEGORIES,
    DARK,
    LIGHT,
    TAG_COLOURS,
    Tokens,
    category_colours,
    high_contrast,
    tag_colour,
)
from refman.resources import ResourceMissing, icon_names, icon_path

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
BACKGROUNDS = (
    "window",
    "surface",
    "raised",
    "sunken",
    "selected",
    "selected_quiet",
    "hover",
    "hover_window",
)
TEXTS = ("text", "second", "third", "accent", "good", "warn", "bad")
MANY_COLOURED = {"refman", "empty-library"}


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Theme]:
    look = theme()
    look.set_mode("light")
    look.apply(qapp)
    yield look
    look.set_shapes(False)
    look.set_mode("light")


def _luminance(colour: str) -> float:
    parsed = QColor(colour)
    parts = (parsed.redF(), parsed.greenF(), parsed.blueF())
    linear = [c / 12.92 if c <= 0.04045 else pow((c + 0.055) / 1.055, 2.4) for c in parts]
    return float(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _inks(drawing: QPixmap) -> set[str]:
    """The colours of a picture's opaque pixels."""
    image = drawing.toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    pixels = [image.pixelColor(x, y) for x, y in points]
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


@BOTH
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("background", BACKGROUNDS)
def test_every_text_can_be_read_on_every_background(
    tokens: Tokens, text: str, background: str
) -> None:
    assert _contrast(getattr(tokens, text), getattr(tokens, background)) >= 4.5


@BOTH
def test_words_can_be_read_on_filled_buttons_tints_and_previews(tokens: Tokens) -> None:
    pairs = [
        (tokens.on_accent, tokens.accent_fill),
        (tokens.on_accent, tokens.accent_hover),
        *((getattr(tokens, role), getattr(tokens, f"{role}_tint")) for role in TEXTS[-3:]),
        *(
            (getattr(tokens, f"bibtex_{part}"), tokens.sunken)
            for part in ("type", "key", "field", "value", "brace", "number")
        ),
        *(category_colours(tokens, category) for category in (*CATEGORIES, "MM")),
    ]

    assert all(_contrast(text, ground) >= 4.5 for text, ground in pairs)


@BOTH
@pytest.mark.parametrize("name", TAG_COLOURS)
def test_a_tag_stands_out_from_every_ground_it_is_drawn_on(tokens: Tokens, name: str) -> None:
    grounds = (
        tokens.surface,
        tokens.window,
        tokens.sunken,
        tokens.selected,
        tokens.selected_quiet,
    )

    assert all(_contrast(tag_colour(tokens, name), ground) >= 3 for ground in grounds)


@BOTH
def test_a_tag_colour_of_a_later_version_is_shown_as_slate(tokens: Tokens) -> None:
    assert tag_colour(tokens, "ultraviolet") == tag_colour(tokens, "slate")


@BOTH
def test_the_edge_of_a_check_box_can_be_seen(tokens: Tokens) -> None:
    assert _contrast(tokens.strong, tokens.surface) >= 3


@BOTH
def test_high_contrast_makes_every_edge_and_hairline_visible(tokens: Tokens) -> None:
    strong = high_contrast(tokens)

    assert all(_contrast(edge, strong.surface) >= 3 for edge in (strong.line, strong.control))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("pixels", [9, 13, 16, 26])
def test_rows_leave_room_around_a_line_in_steps_of_four(pixels: int) -> None:
    font = QFont()
    font.setPixelSize(pixels)
    metrics = Metrics.of(font)

    line = QFontMetrics(font).height()
    assert metrics.line == line
    assert metrics.row % 4 == 0
    assert 11 <= metrics.row - line < 15
    assert metrics.base == pixels
    assert (metrics.button, metrics.top_bar, metrics.pane_head) == (
        metrics.row + 2,
        metrics.row + 12,
        metrics.row + 20,
    )


@pytest.mark.usefixtures("qapp")
def test_fonts_are_factors_of_the_system_font_in_its_own_unit() -> None:
    font = QFont()
    font.setPointSizeF(10)
    metrics = Metrics.of(font)

    assert metrics.title.pointSizeF() == pytest.approx(14)
    assert metrics.secondary.pointSizeF() == pytest.approx(9.2)
    assert metrics.title.weight() == QFont.Weight.DemiBold
    font.setPixelSize(20)
    assert scaled(font, 1.4).pixelSize() == 28


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", sorted(set(icon_names()) - MANY_COLOURED))
def test_every_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    assert "#12AB34" in _inks(pixmap(name, "#12AB34", 64))


def test_every_line_icon_keeps_to_the_grid_and_the_pen() -> None:
    drawings = [icon_path(name).read_text() for name in set(icon_names()) - MANY_COLOURED]

    assert len(drawings) > 50
    assert all('viewBox="0 0 16 16"' in drawing for drawing in drawings)
    assert all('stroke-width="1.5"' in drawing for drawing in drawings)


@pytest.mark.usefixtures("qapp")
def test_a_dense_screen_gets_more_pixels_of_the_same_size() -> None:
    drawing = pixmap("search", "#12AB34", 16, 2.0)

    assert drawing.size() == QSize(32, 32)
    assert drawing.deviceIndependentSize().toSize() == QSize(16, 16)


@pytest.mark.usefixtures("qapp")
def test_the_illustration_takes_the_colours_of_the_dark_theme() -> None:
    size = QSize(328, 168)

    assert tag_colour(LIGHT, "blue") in _inks(illustration("empty-library", LIGHT, size))
    dark = _inks(illustration("empty-library", DARK, size))
    assert tag_colour(DARK, "blue") in dark
    assert tag_colour(LIGHT, "blue") not in dark


@pytest.mark.usefixtures("qapp")
def test_an_icon_that_does_not_exist_is_named_in_the_error() -> None:
    with pytest.raises(ResourceMissing, match="“unicorn”"):
        icon("unicorn", "#000000")


def test_going_dark_changes_palette_and_stylesheet_and_says_so_once(
    dressed: Theme, qapp: QApplication
) -> None:
    light_sheet = qapp.styleSheet()
    told: list[bool] = []
    dressed.changed.connect(lambda: told.append(dressed.dark))

    dressed.set_mode("dark")

    assert told == [True]
    assert dressed.tokens.window == DARK.window
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert DARK.accent_fill in qapp.styleSheet()
    assert qapp.styleSheet() != light_sheet


def test_asking_for_the_mode_it_already_has_rebuilds_nothing(dressed: Theme) -> None:
    told: list[None] = []
    dressed.changed.connect(lambda: told.append(None))

    dressed.set_mode("light")

    assert told == []


def test_a_larger_font_makes_every_row_higher(dressed: Theme) -> None:
    before, font = dressed.metrics, QFont(dressed.metrics.text)

    dressed.set_font(scaled(font, 2))
    after = dressed.metrics
    dressed.set_font(font)

    assert after.row > before.row
    assert after.line == pytest.approx(2 * before.line, abs=2)
    assert dressed.metrics == before


@pytest.mark.usefixtures("qapp")
@BOTH
def test_the_palette_speaks_the_colours_of_the_theme_in_every_group(tokens: Tokens) -> None:
    made = palette(tokens)
    group, role = QPalette.ColorGroup, QPalette.ColorRole

    for state in (group.Active, group.Inactive):
        assert made.color(state, role.Link) == QColor(tokens.accent)
        assert made.color(state, role.Accent) == QColor(tokens.accent)
        assert made.color(state, role.PlaceholderText) == QColor(tokens.third)
    assert made.color(group.Disabled, role.Text) == QColor(tokens.disabled)
    assert made.color(group.Inactive, role.Highlight) == QColor(tokens.selected_quiet)
    assert is_dark(made) == (tokens is DARK)


@pytest.mark.usefixtures("dressed")
def test_no_colour_of_the_stylesheet_is_left_unfilled(qapp: QApplication) -> None:
    assert "$" not in qapp.styleSheet()
    assert qapp.styleSheet().count("{") == qapp.styleSheet().count("}")


def _at(widget: QWidget, place: QPoint) -> str:
    return widget.grab().toImage().pixelColor(place).name()


def test_what_completes_a_text_is_readable_in_the_dark(dressed: Theme, qtbot: QtBot) -> None:
    dressed.set_mode("dark")
    completer = QCompleter(["alpha", "alpine"])
    line = QLineEdit()
    qtbot.addWidget(line)
    line.setCompleter(completer)
    line.show()
    completer.setCompletionPrefix("al")
    completer.complete()
    popup = completer.popup()
    assert popup is not None
    corner = QPoint(popup.width() - 4, popup.height() - 4)
    assert _at(popup, corner) == dressed.tokens.raised.lower()
    popup.hide()


def test_the_list_of_a_choice_shows_every_line_and_a_quiet_highlight(
    dressed: Theme, qtbot: QtBot
) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["BibTeX", "biblatex"])
    box.show()
    box.showPopup()
    view = box.view()
    last = view.visualRect(view.model().index(1, 0))
    assert last.bottom() < view.viewport().height()
    first = view.visualRect(view.model().index(0, 0))
    inside = view.viewport().mapTo(view, QPoint(first.right() - 8, first.center().y()))
    assert _at(view, inside) == dressed.tokens.selected.lower()
    box.hidePopup()


def test_between_two_scroll_bars_is_the_ground_of_the_text(dressed: Theme, qtbot: QtBot) -> None:
    text = QPlainTextEdit("\n".join(["a long line " * 30] * 30))
    qtbot.addWidget(text)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.resize(200, 100)
    text.show()
    right = text.verticalScrollBar().mapTo(text, text.verticalScrollBar().rect().center()).x()
    low = text.horizontalScrollBar().mapTo(text, text.horizontalScrollBar().rect().center()).y()
    seen = text.grab().toImage()
    corner = {
        seen.pixelColor(right + x, low + y).name() for x in range(-4, 4) for y in range(-4, 4)
    }
    assert corner == {dressed.tokens.surface.lower()}


def test_without_a_place_for_temporary_files_the_marks_are_drawn_in_black(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "none"))
    monkeypatch.chdir(tmp_path)
    assert Images().url("check", "#FFFFFF") == icon_path("check").as_posix()
    assert list(tmp_path.iterdir()) == []


def test_a_mark_is_written_once_in_each_colour() -> None:
    images = Images()
    path = Path(images.url("check", "#FF0000"))
    assert "#FF0000" in path.read_text(encoding="utf-8")
    assert images.url("check", "#FF0000") == path.as_posix() != images.url("check", "#00FF00")


@pytest.mark.usefixtures("qapp")
def test_text_is_as_large_as_the_desktop_says_times_what_was_chosen(dressed: Theme) -> None:
    before = dressed.metrics.base
    dressed.set_percent(200)
    assert dressed.metrics.base == 2 * before
    dressed.set_percent(100)
    assert dressed.metrics.base == before


def test_a_font_that_the_desktop_gets_meanwhile_is_taken_over(
    dressed: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, told = QFont(dressed.metrics.text), []
    other = scaled(before, 1.5)
    dressed.changed.connect(lambda: told.append(dressed.metrics.base))
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _: other)
    dressed.follow_font()
    dressed.follow_font()
    assert told == [QFontInfo(other).pixelSize()]
    dressed.set_font(before)


@pytest.mark.parametrize(
    ("percent", "step", "next_one"),
    [(100, 1, 115), (100, -1, 85), (200, 1, 200), (75, -1, 75), (150, 0, 100), (90, 1, 100)],
)
def test_sizes_of_text_go_by_steps(percent: int, step: int, next_one: int) -> None:
    assert next_size(percent, step) == next_one


@pytest.mark.usefixtures("dressed")
def test_a_menu_that_is_higher_than_the_screen_scrolls_in_one_column(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    for number in range(100):
        menu.addAction(f"Action {number}")
    menu.popup(QPoint(0, 0))
    rows = [menu.actionGeometry(one) for one in menu.actions()]
    assert {row.x() for row in rows} == {rows[0].x()}
    assert rows[-1].bottom() > menu.height()
