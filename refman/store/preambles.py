"""What .bib files that came in have LaTeX read before their entries, as `@preamble` does."""

import json
from collections.abc import Sequence

from refman.store.change import Change
from refman.store.reading import Reading, chunks, marks


def keep(change: Change, source: str, texts: Sequence[str]) -> None:
    """Remember those of a source, by its uid, in place of what it had."""
    if texts:
        found = (f"{_OF}{source}", json.dumps(list(texts)))
        change.execute("insert or replace into meta values (?, ?)", found)
    else:
        change.execute("delete from meta where name = ?", (f"{_OF}{source}",))


def every(reading: Reading, entries: Sequence[int]) -> list[str]:
    """Those of the sources in which papers were seen, each once."""
    found = dict[str, None]()
    if not reading.value("select 1 from meta where name between ? and ?", (_OF, f"{_OF}~")):
        return []
    for chunk in chunks(entries):
        rows = reading.rows(
            "select value from sources join meta on meta.name = ? || uid where exists"
            f" (select 1 from sightings where source = sources.id and entry in {marks(chunk)})"
            " order by sources.id",
            [_OF, *chunk],
        )
        found |= dict.fromkeys(text for (texts,) in rows for text in json.loads(texts))
    return list(found)


_OF = "preambles of "
