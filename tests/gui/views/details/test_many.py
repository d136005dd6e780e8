"""Several papers: what they share, and what can be done with all."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from refman.gui.session import Session
from refman.gui.views.details import DetailsPane
from refman.gui.views.details.actions import ActionRow
from refman.gui.views.details.many import ManyPage, missing
from refman.jobs import Writer
from refman.model.entry import EntryId, Sighting
from refman.settings import Settings, Store
from refman.store import Library, Reading, collecting, papers
from refman.store.selection import Facts

Put = Callable[..., EntryId]
Read = Callable[[QWidget], str]


def actions(pane: DetailsPane) -> dict[str, ActionRow]:
    return {row.text(): row for row in pane.findChildren(ActionRow) if row.isVisible()}


_ALONE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from refman.gui.session import Session
from refman.gui.views.details.actions import ActionRow
from refman.gui.views.details.many import ManyPage
from refman.settings import Settings, Store
from refman.store import Library
app, folder = QApplication([]), Path(sys.argv[1])
with Library.open(folder / "library.refman") as library:
    session = Session(library, Settings(folder), Store(folder / "state.json"))
    print([row.text() for row in ManyPage(session).findChildren(ActionRow)])
"""


def test_a_page_that_is_made_before_the_menus_offers_the_same(tmp_path: Path) -> None:
    """As a start with a remembered selection makes it: nothing has read the window's commands."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", _ALONE, str(tmp_path)]
    done = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", timeout=60, check=True
    )
    assert "Export…" in done.stdout
    assert "Generate citation keys…" in done.stdout


def test_what_the_papers_share_is_seen_at_a_glance(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    chosen = (
        put("One", author="Zhao, Min", year="2023", seen=(Sighting("page", 1, score=4.9),)),
        put("Two", author="Zhao, Min", year="2025", seen=(Sighting("page", 2, score=18.2),)),
        put("Three"),
    )

    session.select(chosen)

    words = read(pane)
    assert "1 has no authors, 1 has no date, 1 has no score" in words
    assert "2023 to 2025, on 2 of 3" in words
    assert "4.9 to 18.2, on 2 of 3" in words
    assert "Min Zhao (2)" in words


def test_what_no_paper_has_has_no_row(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One"), put("Two")))

    words = read(pane)
    assert "Scores" not in words
    assert "Category" not in words


def test_nothing_missing_is_not_mentioned() -> None:
    whole = Facts(2, (2023, 2023), 2, (1.0, 1.0), 2, 0)

    assert missing(whole) == ""


def test_a_library_without_scores_lacks_none() -> None:
    assert missing(Facts(3, (2023, 2023), 3, None, 0, 0)) == ""


def test_tags_say_on_how_many_of_the_papers_they_are(
    session: Session, put: Put, pane: DetailsPane, read: Read
) -> None:
    session.select((put("One", tagged=("theory", "vision")), put("Two", tagged=("theory",))))

    assert "theory | vision, 1 of 2" in read(pane)


def test_every_action_says_with_how_many(session: Session, put: Put, pane: DetailsPane) -> None:
    session.select((put("One", key="one"), put("Two", key="two")))

    assert "Copy \\cite{…} with 2 keys" in actions(pane)
    assert list(actions(pane))[-1] == "Move to trash"


def test_an_action_is_done_with_all_of_them(
    session: Session, library: Library, put: Put, pane: DetailsPane
) -> None:
    chosen = (put("One"), put("Two"))
    session.select(chosen)

    actions(pane)["Move to trash"].click()

    sql = "select count(*) from entries where trashed is not null"
    assert library.reading.value(sql) == 2
    assert [row.id for row in papers.rows(library.reading, chosen)] == list(chosen)


def test_in_the_trash_papers_can_be_restored_and_not_trashed(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    both = (put("One"), put("Two"))
    session.run_on(both, "trash")
    session.narrow(place="trash")
    session.select(both)

    assert "Restore from trash" in actions(pane)
    assert "Move to trash" not in actions(pane)


def test_a_large_selection_is_counted_at_once_and_summed_up_when_it_rests(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot, read: Read
) -> None:
    gone = map(EntryId, range(1, 5_000))

    session.select((put("One", year="2023"), *gone))
    assert "5,000 papers selected" in read(pane)

    qtbot.waitUntil(lambda: "2023" in read(pane))


def test_a_large_selection_that_is_left_is_not_summed_up(
    session: Session, put: Put, pane: DetailsPane
) -> None:
    entry = put("One", author="Zhao, Min", year="2023")
    session.select((entry, *map(EntryId, range(1, 3000))))
    page = pane.page()
    assert isinstance(page, ManyPage)
    assert page._timer.isActive()

    session.select(())

    assert not page._timer.isActive()


def test_in_a_large_selection_no_chip_of_the_papers_before_can_be_clicked(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot, read: Read
) -> None:
    """“Add to collection” among them added those to it."""
    first = put("One", tagged=("theory",), year="2023")
    with session.library.change("Collect") as change:
        collecting.add(change, collecting.ensure(change, "thesis"), [first])
    gone = tuple(map(EntryId, range(1_000, 5_000)))
    session.select((first, EntryId(999)))
    assert "thesis" in read(pane)

    session.select((put("Two", year="2025"), *gone))

    words = read(pane)
    assert "Counting what they share…" in words
    assert "Add to collection |" not in words
    assert not {"thesis", "theory", "2023"} & set(words.split(" | "))
    qtbot.waitUntil(lambda: "2025" in read(pane))


def test_a_large_selection_shows_what_it_did_while_it_is_counted_again(
    session: Session, put: Put, pane: DetailsPane, qtbot: QtBot, read: Read
) -> None:
    chosen = (put("One", tagged=("theory",), year="2023"), *map(EntryId, range(1_000, 5_000)))
    session.select(chosen)
    qtbot.waitUntil(lambda: "2023" in read(pane))

    session.run_on(chosen[:1], "tag.add", tag="vision")

    assert "Counting what they share…" in read(pane)
    assert "2023" in read(pane)
    assert "theory" in read(pane)
    qtbot.waitUntil(lambda: "vision" in read(pane))


def test_a_new_selection_stops_what_counts_the_one_before(
    library: Library, put: Put, tmp_path: Path, qtbot: QtBot
) -> None:
    chosen = (put("One", year="2023"), *map(EntryId, range(1_000, 5_000)))
    settings, state = Settings(tmp_path / "config"), Store(tmp_path / "state.json")
    session = Session(library, settings, state, besides=Writer)
    session.begin()
    pane = DetailsPane(session)
    qtbot.addWidget(pane)
    pane.show()
    session.select(chosen)
    qtbot.waitUntil(lambda: isinstance(pane.page(), ManyPage))
    page = pane.page()
    assert isinstance(page, ManyPage)
    endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) from n"
    begun, over = Event(), Event()

    def count(reading: Reading) -> Iterator[object]:
        begun.set()
        try:
            yield reading.value(endless)
        finally:
            over.set()

    page._timer.stop()
    page._beside.ask(count, print)
    begun.wait()

    def stopped() -> bool:
        session.select(chosen[1:])
        session.select(chosen)
        return over.is_set()

    # What is stopped must have begun in SQLite, which nothing tells of.
    qtbot.waitUntil(stopped)
    session.close()
