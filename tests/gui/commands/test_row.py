"""Commands of the window, as rows of tables."""

import pytest
from PySide6.QtWidgets import QDialog

from refman.commands.registry import declare, registered
from refman.gui.window import MainWindow
from tests.gui.conftest import papers_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("export", "ExportDialog"),
        ("snapshots", "SnapshotsDialog"),
        ("recent", "RecentDialog"),
        ("backups", "BackupsDialog"),
        ("citing", "CitingDialog"),
        ("history", "HistoryDialog"),
        ("as-of", "AsOfDialog"),
        ("generate-keys", "GenerateKeysDialog"),
        ("check", "CheckDialog"),
        ("scheme", "SchemeDialog"),
        ("empty-trash", "EmptyTrashDialog"),
        ("alike", "AlikeDialog"),
        ("tag-cloud", "TagCloud"),
        ("keys", "KeysDialog"),
        ("shortcuts", "ShortcutsDialog"),
        ("about", "AboutDialog"),
    ],
)
def test_a_row_opens_its_dialog_over_the_window(window: MainWindow, name: str, kind: str) -> None:
    window.session.select(papers_of(window.session, 0, 2))
    window.ask(f"window.{name}")
    opened = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert [type(one).__name__ for one in opened] == [kind]
    opened[0].reject()


def test_no_name_is_declared_twice() -> None:
    with pytest.raises(ValueError, match="declared twice"):
        declare(next(iter(registered().values())))
