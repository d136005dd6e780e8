"""What is known of the entries of a .bib file that is checked again and again.

It goes by what the file says, never by when it was written: an entry that reads as before is not
checked again, nor are two that do compared again. What a library says is asked anew each time.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from refman.bibtex import checks
from refman.bibtex.checks import Found, Paper, Setting
from refman.bibtex.latex import plain
from refman.model.entry import Entry
from refman.services import files
from refman.services.checking.bibfile import BibFile
from refman.services.checking.pairing import Pairs
from refman.services.checking.problem import VENUES, Beside, Venues
from refman.services.checking.venues import several
from refman.services.duplicates import blocks
from refman.services.duplicates.judging import Facts
from refman.store import derive
from refman.store.pairs import Light


class One:
    """An entry; what is compared of it is taken out when it is first asked for.

    Args:
        number: of this entry alone, for as long as it reads the same.
        paper: without what it inherits.
    """

    def __init__(self, number: int, paper: Paper) -> None:
        self.number = number
        self.paper = paper
        self.found: tuple[object, tuple[tuple[str, Found], ...]] | None = None

    @cached_property
    def facts(self) -> Facts:
        return Facts(self._entry)

    @cached_property
    def light(self) -> Light:
        columns = dict(zip(derive.COLUMNS, derive.of(self._entry).columns, strict=True))
        year = columns["year"]
        return Light(
            self.number, str(columns["title_key"]), str(columns["author_key"]),
            year if isinstance(year, int) else 0,
        )  # fmt: skip

    @cached_property
    def text(self) -> str:
        """What entries of a block that is too large are put in order by."""
        return blocks.packed(self.light)

    @cached_property
    def blocks(self) -> tuple[tuple[int, int], ...]:
        """Those that it stands in, as the number of their kind and what they share."""
        shared = enumerate(blocks.keys(self.light))
        return tuple((kind, hash(key)) for kind, key in shared if key)

    @cached_property
    def identifiers(self) -> list[str]:
        return derive.identifiers(self.paper.fields)

    @property
    def _entry(self) -> Entry:
        fields = {name: text for name, text in self.paper.fields.items() if plain(text)}
        return Entry(self.paper.kind, fields, self.paper.key)


class Known:
    """Of one file, and of one thread.

    `checked` counts the entries that were looked at by themselves so far, `pairs` those that were
    compared.
    """

    def __init__(self) -> None:
        self.checked = 0
        self.pairs = Pairs()
        self.beside: tuple[tuple[Setting, Mapping[str, Paper]], Beside] | None = None
        """What was found by looking at all entries, and what that goes by beside them."""
        self._bib: BibFile | None = None
        self._of: BibFile | None = None
        self._entries: list[One] = []
        self._made = 0
        self._venues: tuple[list[str], Venues] = [], Venues({})
        self._venues_of: BibFile | None = None

    def read(self, path: Path) -> BibFile:
        """The file as it is now; what was read before where its bytes are the same.

        Raises:
            FileUnreadable: it cannot be read.
        """
        data = files.data(path)
        if self._bib is None or (self._bib.path, self._bib.data) != (path, data):
            self._bib = BibFile(path, data)
        return self._bib

    def entries(self, bib: BibFile) -> list[One]:
        """What is known of each entry of a file, by its number in it."""
        if self._of is not bib:
            before: dict[str, list[One]] = defaultdict(list)
            for one in reversed(self._entries):
                before[one.paper.key].append(one)
            self._entries = [self._known(item.paper, before) for item in bib.bare]
            self._of, self.beside = bib, None
            self.pairs.keep({one.number for one in self._entries})
        return self._entries

    def found(self, one: One, paper: Paper, setting: Setting) -> tuple[tuple[str, Found], ...]:
        """What is found in an entry by itself.

        Args:
            paper: it with what it inherits.
        """
        asked = (paper.inherited, setting)
        if one.found is None or one.found[0] != asked:
            self.checked += 1
            one.found = asked, tuple(checks.of_paper(paper, setting))
        return one.found[1]

    def venues(self, bib: BibFile) -> Venues:
        """Journals of a file that are written in several ways."""
        if self._venues_of is not bib:
            papers = (item.paper.fields for item in bib.bare)
            names = sorted(fields[name] for fields in papers for name in VENUES if name in fields)
            if self._venues[0] != names:
                self._venues = names, several(names)
            self._venues_of = bib
        return self._venues[1]

    def _known(self, paper: Paper, before: Mapping[str, list[One]]) -> One:
        same = before.get(paper.key, [])
        for place in range(len(same) - 1, -1, -1):
            if same[place].paper == paper:
                return same.pop(place)
        self._made += 1
        return One(self._made, paper)
