"""The tags by their use."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from refman.gui.dialogs.tag_cloud import TagCloud
from refman.gui.session import Session
from refman.jobs import Job, Progress, Writer
from refman.settings import Settings, state_of
from refman.store import Library
from tests.gui.conftest import papers_of

T = TypeVar("T")


@pytest.fixture
def cloud(session: Session, qtbot: QtBot) -> TagCloud:
    for name, count in (("vision", 9), ("theory", 2), ("method/diffusion", 5)):
        session.run_on(papers_of(session, 0, count), "tag.add", tag=name)
    session.run("tag.create", tag="empty")
    made = TagCloud(session, None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it once more
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    return made


def test_tags_stand_in_the_size_of_their_use(cloud: TagCloud) -> None:
    assert [word.tag.name for word in cloud.words] == [
        "empty", "method/diffusion", "theory", "vision",
    ]  # fmt: skip
    heights = [word.sizeHint().height() for word in cloud.words]
    assert heights[3] > heights[0]
    assert cloud.words[3].accessibleName() == "vision, 9 papers"


def test_arrow_keys_go_about_and_enter_shows_the_papers_of_a_tag(
    cloud: TagCloud, session: Session
) -> None:
    assert cloud.words[0].hasFocus()
    QTest.keyClick(cloud.words[0], Qt.Key.Key_Right)
    QTest.keyClick(cloud.words[1], Qt.Key.Key_Right)
    QTest.keyClick(cloud.words[2], Qt.Key.Key_Left)
    assert cloud.words[1].hasFocus()
    QTest.keyClick(cloud.words[1], Qt.Key.Key_Return)
    assert session.scope.tags == ("method/diffusion",)
    assert len(session.results) == 5
    assert not cloud.isVisible()


def test_papers_are_counted_beside_the_window(
    seeded: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    free = Event()

    class Held(Writer):
        def submit(self, title: str, work: Callable[[Progress], T]) -> Job[T]:
            def held(progress: Progress) -> T:
                free.wait(60)
                return work(progress)

            return super().submit(title, held)

    session = Session(seeded, Settings(tmp_path), state_of(seeded.path, tmp_path), None, Held)
    for number in range(100):
        session.run("tag.create", tag=f"vision {number}")
    session.begin()
    cloud = TagCloud(session, None)
    cloud.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(cloud)
    cloud.show()
    assert cloud.words == []
    least = cloud.height()
    free.set()
    qtbot.waitUntil(lambda: bool(cloud.words))
    assert len(cloud.words) == 100
    assert cloud.height() > least
    session.close()
