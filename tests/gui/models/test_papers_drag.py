"""What a dragged paper is to refman itself and to everybody else."""

import json
import re

from refman.gui.models.papers_drag import BIBTEX, ENTRIES, WHOLE, dragged
from refman.gui.window import MainWindow
from refman.model.entry import EntryId
from refman.model.query import Everything
from refman.store import Library, search
from tests.conftest import add

CITED = "\\cite{knuth1984}"


def test_an_editor_gets_a_citation_refman_ids_and_who_asks_bibtex(
    library: Library, knuth: EntryId
) -> None:
    data = dragged(library.reading, [knuth], CITED)

    assert json.loads(bytes(data.data(ENTRIES).data())) == [knuth]
    assert data.text() == CITED
    assert bytes(data.data(BIBTEX).data()).decode().startswith("@misc{knuth1984,")


def test_papers_without_a_key_are_dragged_as_bibtex(library: Library) -> None:
    assert dragged(library.reading, [add(library, "Keyless")], "").text().startswith("@misc{")


def test_papers_are_dragged_in_the_order_of_the_table(library: Library, knuth: EntryId) -> None:
    other = add(library, "Another", key="another")

    text = bytes(dragged(library.reading, [other, knuth], "").data(BIBTEX).data()).decode()

    assert re.findall(r"@\w+\{(\w+)", text) == ["another", "knuth1984"]


def test_too_many_papers_for_a_page_are_dragged_without_bibtex(window: MainWindow) -> None:
    reading = window.session.library.reading
    ids = [EntryId(entry) for entry in search.ids(reading, Everything())][: WHOLE + 1]

    data = window.papers.model.dragged(ids)

    assert len(json.loads(bytes(data.data(ENTRIES).data()))) == WHOLE + 1
    assert not data.hasFormat(BIBTEX)
    assert re.fullmatch(r"\\cite\{[^,{}]+(,[^,{}]+){200}\}", data.text())
