"""One row of the sidebar."""

from typing import Literal, NamedTuple

from refman.gui.counting import counted
from refman.gui.language import tr
from refman.gui.scope import Scope

Kind = Literal["heading", "place", "collection", "project", "tag", "source"]

PARTS = {
    "collection": "collections", "project": "projects", "tag": "tags", "source": "sources",
}  # fmt: skip
"""The part of a scope that rows of a kind narrow."""


def told(scope: Scope) -> tuple[object, ...]:
    """The parts of a scope that some row may tell of."""
    return scope.place, *(getattr(scope, part) for part in PARTS.values())


class Row(NamedTuple):
    """One row.

    Args:
        name: a key of `PLACES`, the path of a collection, the root file of a LaTeX project, or the
            tag's or source's name; of a heading, its words.
        id: of a collection, project, tag or source; 0 of a name that only tags in it have.
        icon: of a place, collection or source; `colour`: the stored colour name of a tag, or of a
            collection's icon.
        papers: how many it has; of duplicates, how many pairs; None while they
            are being counted.
        digit: the key that sets a tag.
        depth: how many collections or tags it stands in.
        opened: whether what stands in a collection or tag is seen; None when nothing does.
        query: of a collection that is a search; `fault`: what is wrong with it, a sentence.
    """

    kind: Kind
    name: str
    label: str
    id: int = 0
    papers: int | None = None
    icon: str = ""
    colour: str = ""
    digit: int | None = None
    depth: int = 0
    opened: bool | None = None
    query: str = ""
    fault: str = ""

    @property
    def waits(self) -> bool:
        """Whether its papers wait for the user to decide something."""
        return self.kind == "place" and self.name == "duplicates"

    @property
    def value(self) -> int | str:
        """What a scope that is narrowed to it has: collections may be renamed meanwhile."""
        return self.id if self.kind in ("collection", "project") else self.name

    def chosen(self, scope: Scope) -> bool:
        """Whether the scope is narrowed to this row."""
        if self.kind in PARTS:
            return self.value in getattr(scope, PARTS[self.kind])
        alone = not any(getattr(scope, part) for part in PARTS.values())
        return self.kind == "place" and scope.place == self.name and (alone or self.name != "all")

    def words(self) -> str:
        """For screen readers: “vision, 45 papers, key 3”, “Thesis, 64 papers, level 1, closed”."""
        if self.kind == "heading":
            return self.label
        words = f"{self.label}, {self._number()}"
        if self.kind == "collection" or self.depth or self.opened is not None:
            words += tr(", level {depth}", depth=self.depth + 1)
            words += {True: tr(", open"), False: tr(", closed"), None: ""}[self.opened]
        words = f"{words}. {self.fault}" if self.fault else words
        return tr("{words}, key {digit}", words=words, digit=self.digit) if self.digit else words

    def _number(self) -> str:
        if self.papers is None:
            return tr("being counted")
        return counted(self.papers, "pair" if self.waits else "paper")
