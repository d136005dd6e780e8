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
