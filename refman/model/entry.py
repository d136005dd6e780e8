"""An entry of a bibliography, where it was seen, and what the page said of its author.

Field values are BibTeX text: what stands between the braces in a .bib file, UTF-8 with LaTeX
markup (`Schr{\\"o}dinger`, `$\\mu$P`, `{BERT}`). Everything shown is derived from them.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, NewType, cast, overload

EntryId = NewType("EntryId", int)
PersonId = NewType("PersonId", int)
TagId = NewType("TagId", int)
SourceId = NewType("SourceId", int)
CollectionId = NewType("CollectionId", int)


class Ids(Sequence[EntryId]):
    """Ids in an order, eight bytes each, that stay as they are; equal to any list of the same.

    As a tuple, a million would be as many numbers: 40 MB, made in 70 ms.
    """

    __slots__ = ("_ids",)

    def __init__(self, ids: "Iterable[int]" = ()) -> None:
        self._ids = array("q", ids)

    @property
    def numbers(self) -> "array[int]":
        """The same; nobody may write into it."""
        return self._ids

    def __len__(self) -> int:
        return len(self._ids)

    @overload
    def __getitem__(self, place: int) -> EntryId: ...
    @overload
    def __getitem__(self, place: slice) -> "Ids": ...
    def __getitem__(self, place: int | slice) -> "EntryId | Ids":
        found = self._ids[place]
        return EntryId(found) if isinstance(found, int) else Ids(found)

    def __iter__(self) -> Iterator[EntryId]:
        return cast(Iterator[EntryId], iter(self._ids))

    def __contains__(self, one: object) -> bool:
        return one in self._ids

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Ids):
            return self._ids == other._ids
        if not isinstance(other, Sequence) or len(other) != len(self):
            return NotImplemented
        return all(a == b for a, b in zip(self._ids, other, strict=True))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Ids({self._ids.tolist()})"


class Profile(NamedTuple):
    """What an author's profile page says of the author; None where it says nothing.

    `novelty` is in per cent; `ai_score` is the page's own number from 0 to 100.
    """

    name: str
    field: str | None = None
    h_index: int | None = None
    papers: int | None = None
    citations: int | None = None
    novelty: int | None = None
    ai_score: int | None = None


class Source(NamedTuple):
    """A page or file that entries came from.

    Args:
        uid: the same for the same page whenever it is read again, whole or cut.
        name: what the sidebar and the details call it.
        kind: "profile", "daily papers" or "file".
        profile: the author whose page it is, when the page names one.
    """

    uid: str
    name: str
    kind: str
    profile: Profile | None = None


class Sighting(NamedTuple):
    """What one source said of one entry; None or "" where it said nothing.

    Args:
        source: the `Source.uid`.
        position: row on the page, counted from 1.
        title: the title as that page printed it, plain text.
        category: arXiv's name, `cs.LG`.
        score: the page's paper score.
        code: whether the page flags published code.
        printed_date: the date as printed, `Sep 8` without its year.
        affiliation: the mark behind the authors, `pku`.
        organisation: the organisation that a daily-papers page names.
        author_count: number of authors where the page gives only that.
        discussion: number of comments.
    """

    source: str
    position: int
    title: str = ""
    category: str | None = None
    score: float | None = None
    code: bool = False
    printed_date: str | None = None
    affiliation: str | None = None
    organisation: str | None = None
    author_count: int | None = None
    discussion: int | None = None


class Entry(NamedTuple):
    """One entry: what a .bib file says of a paper, and what refman knows beside it.

    Args:
        kind: entry type in lower case, `article`.
        fields: field name in lower case to BibTeX text, in the order to write them. The people
            are in `author` and `editor` as BibTeX has them (`Huang, Hsiang-Wei and others`),
            the date in `date` (ISO, as precise as known) or in `year` and `month`.
        key: citation key; "" until one is made.
        tags: names of tags.
        sightings: where it was seen, in the order it was seen.
        linked: people known to be authors whose place in the list is unknown: names as `author`
            has them.
        id: None until the library holds it.
    """

    kind: str
    fields: Mapping[str, str]
    key: str = ""
    tags: frozenset[str] = frozenset()
    sightings: tuple[Sighting, ...] = ()
    linked: tuple[str, ...] = ()
    id: EntryId | None = None

    @property
    def truncated(self) -> bool:
        """Whether the list of authors is known to go on (`and others`)."""
        return self.fields.get("author", "").rstrip().lower().endswith(" and others")
