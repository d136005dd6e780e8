"""What a dragged paper is to refman itself and to everybody else."""

import json
import re

from refman.gui.beside import Beside
from refman.gui.models.papers_drag import BIBTEX, ENTRIES, WHOLE, Dragged
from refman.gui.window import MainWindow
from refman.model.entry import EntryId
from refman.model.query import Everything
from refman.store import Library, search
from tests.conftest import add

CITED = "\\cite{knuth1984}"


def dragged(library: Library, entries: list[EntryId], cited: str) -> Dragged:
    return Dragged(library, entries, lambda *_: cited, Beside(library))


def test_an_editor_gets_a_citation_refman_ids_and_who_asks_bibtex(
    library: Library, knuth: EntryId
) -> None:
    data = dragged(library, [knuth], CITED)

    assert json.loads(bytes(data.data(ENTRIES).data())) == [knuth]
    assert data.text() == CITED
    assert bytes(data.data(BIBTEX).data()).decode().startswith("@misc{knuth1984,")


def test_nothing_is_read_in_the_thread_of_the_window_as_a_drag_begins(
    library: Library, knuth: EntryId
) -> None:
    asked: list[str] = []
    library.reading._connection.set_trace_callback(asked.append)
    beside = Beside(library, held=True)  # whose thread has not come to it yet

    data = Dragged(
        library, [knuth], lambda reading, _: str(reading.value("select 'cited'")), beside
    )

    assert json.loads(bytes(data.data(ENTRIES).data())) == [knuth]
    assert (data.hasText(), data.hasFormat(BIBTEX), data.hasUrls()) == (True, True, False)
    assert asked == []
    assert data.text() == "cited"  # wanted sooner
    library.reading._connection.set_trace_callback(None)


def test_papers_without_a_key_are_dragged_as_bibtex(library: Library) -> None:
    assert dragged(library, [add(library, "Keyless")], "").text().startswith("@misc{")


def test_papers_are_dragged_in_the_order_of_the_table(library: Library, knuth: EntryId) -> None:
    other = add(library, "Another", key="another")

    text = bytes(dragged(library, [other, knuth], "").data(BIBTEX).data()).decode()

    assert re.findall(r"@\w+\{(\w+)", text) == ["another", "knuth1984"]


def test_too_many_papers_for_a_page_are_dragged_without_bibtex(window: MainWindow) -> None:
    reading = window.session.library.reading
    ids = [EntryId(entry) for entry in search.ids(reading, Everything())][: WHOLE + 1]

    data = window.papers.model.dragged(ids)

    assert len(json.loads(bytes(data.data(ENTRIES).data()))) == WHOLE + 1
    assert not data.hasFormat(BIBTEX)
    assert re.fullmatch(r"\\cite\{[^,{}]+(,[^,{}]+){200}\}", data.text())
