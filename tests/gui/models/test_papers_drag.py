"""What a dragged paper is to refman itself and to everybody else."""

import json
import re

from refman.gui.models.papers_drag import BIBTEX, ENTRIES, WHOLE, dragged
from refman.model.entry import EntryId
from refman.model.query import Everything
from refman.store import Library, search
from tests.conftest import add


def test_an_editor_gets_bibtex_and_refman_gets_ids(library: Library, knuth: EntryId) -> None:
    data = dragged(library.reading, [knuth])

    assert json.loads(bytes(data.data(ENTRIES).data())) == [knuth]
    assert data.text().startswith("@misc{knuth1984,")
    assert bytes(data.data(BIBTEX).data()).decode() == data.text()


def test_papers_are_dragged_in_the_order_of_the_table(library: Library, knuth: EntryId) -> None:
    other = add(library, "Another", key="another")

    text = dragged(library.reading, [other, knuth]).text()

    assert re.findall(r"@\w+\{(\w+)", text) == ["another", "knuth1984"]


def test_too_many_papers_for_a_page_are_dragged_as_citations(seeded: Library) -> None:
    ids = [EntryId(entry) for entry in search.ids(seeded.reading, Everything())][: WHOLE + 1]

    data = dragged(seeded.reading, ids)

    assert len(json.loads(bytes(data.data(ENTRIES).data()))) == WHOLE + 1
    assert re.fullmatch(r"\\cite\{[^,{}]+(,[^,{}]+){200}\}", data.text())
