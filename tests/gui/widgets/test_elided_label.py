"""The label that ends in “…”."""

from pytestqt.qtbot import QtBot

from refman.gui.widgets.elided_label import ElidedLabel

LONG = "Scaling Diffusion Transformers Efficiently"


def test_text_that_does_not_fit_is_cut_and_told_in_the_hint(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)

    label.resize(100, 20)
    label.show()

    assert label.shown().endswith("…")
    assert label.toolTip() == LONG
    assert label.text() == LONG


def test_text_that_fits_has_no_hint(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)

    label.resize(label.sizeHint())
    label.show()

    assert label.shown() == LONG
    assert label.toolTip() == ""


def test_a_new_text_renews_the_hint(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    label.resize(100, 20)
    label.show()

    label.setText("ab")

    assert label.toolTip() == ""


def test_it_lets_itself_be_squeezed(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)

    assert label.minimumSizeHint().width() < label.sizeHint().width() / 4


def test_it_takes_as_many_lines_as_it_may_and_ends_the_last(qtbot: QtBot) -> None:
    label = ElidedLabel("Christoph-Alexander von und zu Hohenlohe-Schillingsfürst", lines=2)
    qtbot.addWidget(label)
    width = label.fontMetrics().horizontalAdvance("Christoph-Alexander v")
    label.resize(width, label.heightForWidth(width))
    label.show()

    first, last = label.shown().split("\n")

    assert first == "Christoph-Alexander"
    assert last.startswith("von und")
    assert last.endswith("…")
    assert label.height() == 2 * label.fontMetrics().lineSpacing()
    assert label.toolTip() == label.text()


def test_it_takes_no_more_lines_than_it_needs(qtbot: QtBot) -> None:
    label = ElidedLabel("Fan Bao", lines=2)
    qtbot.addWidget(label)
    label.resize(200, label.heightForWidth(200))
    label.show()

    assert (label.shown(), label.toolTip()) == ("Fan Bao", "")
    assert label.height() == label.fontMetrics().lineSpacing()


def test_a_word_longer_than_a_line_is_broken(qtbot: QtBot) -> None:
    label = ElidedLabel("Hohenloheschillingsfürst", lines=2)
    qtbot.addWidget(label)
    width = label.fontMetrics().horizontalAdvance("Hohenloheschil")
    label.resize(width, label.heightForWidth(width))
    label.show()

    assert label.shown().replace("\n", "") == label.text()
    assert label.toolTip() == ""


def test_where_no_letter_fits_nothing_is_painted_and_the_hint_says_it(qtbot: QtBot) -> None:
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)

    label.resize(label.fontMetrics().horizontalAdvance("…") + 2, 20)
    label.show()

    assert label.shown() == ""
    assert label.toolTip() == LONG
