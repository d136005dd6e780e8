"""The pages of linked files as they were when both sides last met, to see what changed in them.

They are kept of long files alone, and count as long as the file has the check sum that it had.
"""

import json
from collections.abc import Sequence
from typing import NamedTuple

from refman.bibtex.encoding import Coding
from refman.bibtex.paging import Page
from refman.store.change import Change
from refman.store.reading import Reading


class Kept(NamedTuple):
    """A linked file in pages.

    Args:
        sha256: of its bytes.
        macros: a check sum of all that it defines.
        firsts: of each page the id of the tie of its first entry.
    """

    sha256: str
    coding: Coding
    macros: str
    pages: Sequence[Page]
    firsts: Sequence[int]


def kept(reading: Reading, document: int) -> Kept | None:
    """The pages of a file; None where they are not known."""
    text = reading.value("select value from meta where name = ?", (_name(document),))
    if text is None:
        return None
    sha256, (codec, bom, mixed), macros, pages, firsts = reading.unpacked(text)
    coding = Coding(codec, bytes.fromhex(bom), mixed)
    return Kept(sha256, coding, macros, [Page(*page) for page in pages], firsts)


def keep(change: Change, document: int, now: Kept) -> None:
    """Remember them."""
    codec, bom, mixed = now.coding
    state = [now.sha256, [codec, bom.hex(), mixed], now.macros, now.pages, now.firsts]
    change.execute(
        "insert or replace into meta values (?, ?)", (_name(document), json.dumps(state))
    )


def forget(change: Change, document: int) -> None:
    """Keep nothing of them."""
    change.execute("delete from meta where name = ?", (_name(document),))


def _name(document: int) -> str:
    return f"pages of {document}"
