"""The tree of tags in the sidebar: those that stand in another are seen while it is open."""

import re
from collections.abc import Iterable, Iterator

from refman.gui.models.sidebar_row import Row
from refman.gui.session import Session
from refman.store import tags
from refman.store.tags import Tag

_OPENED = "opened tags"
"""Under which the state of a library keeps the names of those whose insides are seen."""


class _Branch:
    """A name in the tree; `tag` is None where only others stand in it."""

    def __init__(self, name: str, label: str) -> None:
        self.name = name
        self.label = label
        self.tag: Tag | None = None
        self.below: dict[str, _Branch] = {}


class TagRows:
    """Rows of tags, by name. GUI thread.

    `names` has the id of every tag, and `tops` id and name of those that others stand in; both are
    those of the last `rows`.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._opened: set[str] = set(session.state.get(_OPENED, ()))
        self.names: dict[str, int] = {}
        self.tops: list[tuple[int, str]] = []

    def rows(self, known: Iterable[Tag]) -> list[Row]:
        """Of all tags that there are."""
        self.names, self.tops = {}, []
        root = _Branch("", "")
        for tag in known:
            self.names[tag.name] = tag.id
            _branch(root, tag.name).tag = tag
        return list(self._rows(root, 0, seen=True))

    def is_there(self, name: str) -> bool:
        """Whether there is a tag of that name or one that stands in it."""
        return bool(name) and any(tags.within(one, name) for one in self.names)

    def set_open(self, name: str, opened: bool) -> None:
        """Show or hide what stands in a tag, now and at the next start."""
        (self._opened.add if opened else self._opened.discard)(name)
        self._session.state.update({_OPENED: sorted(self._opened)})

    def _rows(self, above: _Branch, depth: int, *, seen: bool) -> Iterator[Row]:
        for one in sorted(above.below.values(), key=lambda branch: _numbered(branch.label)):
            tag = one.tag
            id_, colour, digit = (tag.id, tag.colour, tag.digit) if tag else (0, "", None)
            opened = one.name in self._opened if one.below else None
            if one.below:
                self.tops.append((id_, one.name))
            if seen:
                yield Row(
                    "tag", one.name, one.label, id_, icon="tag", colour=colour, digit=digit,
                    depth=depth, opened=opened,
                )  # fmt: skip
            yield from self._rows(one, depth + 1, seen=seen and bool(opened))


def _branch(root: _Branch, name: str) -> _Branch:
    """Where a tag stands, made with all above it if need be."""
    branch, place = root, tags.path(name)
    for depth, part in enumerate(place, 1):
        whole = name if depth == len(place) else tags.SLASH.join(place[:depth])
        branch = branch.below.setdefault(tags.folded(part), _Branch(whole, part))
    branch.name, branch.label = name, place[-1]
    return branch


def _numbered(name: str) -> list[str | int]:
    """Orders “t2” before “t12”; what stands at an odd place is a number in every such list."""
    parts = re.split(r"(\d+)", name.casefold())
    return [int(part) if place % 2 else part for place, part in enumerate(parts)]
