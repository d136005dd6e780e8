"""Asks what files are in that neither are UTF-8 nor tell it: each answer shows how it reads."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from refman.gui.dialogs.frame import Frame
from refman.gui.language import tr
from refman.gui.widgets.buttons import Button
from refman.services.files.guesses import InDoubt, in_doubt


def _names() -> dict[str, str]:
    """By what Python calls them, the likeliest where more than one fits first."""
    return {
        "cp1252": tr("Western (Windows’ Latin-1)"),
        "gb18030": tr("Chinese, simplified (GB18030)"),
        "cp950": tr("Chinese, traditional (Big5)"),
        "cp932": tr("Japanese (Shift_JIS)"),
        "euc_jp": tr("Japanese (EUC-JP)"),
        "cp949": tr("Korean (EUC-KR)"),
        "cp1250": tr("Central European (Windows-1250)"),
        "cp1251": tr("Cyrillic (Windows-1251)"),
        "koi8-r": tr("Cyrillic (KOI8-R)"),
    }


class EncodingDialog(Frame):
    """One button for each encoding that the file may be in; `encoding` is the one that is taken."""

    def __init__(self, doubtful: InDoubt, parent: QWidget | None) -> None:
        super().__init__(tr("How does “{name}” read right?", name=doubtful.path.name), parent)
        self.encoding = ""
        self.add_sentence(
            tr("It is no UTF-8 and does not say what it is. Choose where its letters are right.")
        )
        names = _names()
        # A single & would underline the letter behind it.
        said = [(names[one], words.replace("&", "&&")) for one, words in doubtful.readings]
        self.choices = [Button(f"{name}:  {words}") for name, words in said]
        for button, (one, _) in zip(self.choices, doubtful.readings, strict=True):
            button.clicked.connect(lambda _=False, one=one: self._take(one))
            self.column.addWidget(button)
        cancel = Button(tr("Cancel"))
        self.add_buttons(cancel)
        cancel.clicked.connect(self.reject)

    def _take(self, encoding: str) -> None:
        self.encoding = encoding
        self.accept()


def encoding_said(parent: QWidget, answers: Mapping[str, Any]) -> str | None:
    """What the user says the files are in that are asked for; "" where they tell it themselves,
    and None when the user leaves."""
    paths = answers.get("paths") or [answers["path"]]
    doubtful = in_doubt([Path(one) for one in paths], list(_names()))
    if doubtful is None:
        return ""
    dialog = EncodingDialog(doubtful, parent)
    return dialog.encoding if dialog.exec() else None
