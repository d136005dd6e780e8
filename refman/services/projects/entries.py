"""The entries of a project's .bib files as BibTeX or biber finds them by what is cited."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from refman.latex.manuscript import Processor
from refman.services.projects.bibfile import Said
from refman.services.projects.reading import Texts, Written
from refman.store import derive


class Entries:
    """See the module: biber minds case, BibTeX does not."""

    def __init__(self, entries: Sequence[Written], processor: Processor) -> None:
        self._processor = processor
        self._minds_case = processor == "biber"
        self._entries = entries
        self._by_name = (
            _with_aliases(entries)
            if self._minds_case
            else {one.said.entry.key.lower(): one for one in reversed(entries)}
        )

    def are(self, entries: Sequence[Written], processor: Processor) -> bool:
        """Whether they were made of these."""
        return (self._entries, self._processor) == (entries, processor)

    def __contains__(self, key: str) -> bool:
        return self._folded(key) in self._by_name

    def get(self, key: str) -> Written | None:
        """What a key stands for."""
        return self._by_name.get(self._folded(key))

    def all(self, keys: Iterable[str]) -> list[Written | None]:
        """What each key stands for."""
        get = self._by_name.get
        return [get(key) for key in (keys if self._minds_case else map(str.lower, keys))]

    def unused(self, cited: Iterable[str]) -> Iterator[Written]:
        """Those that are not cited, nor named by what is, and so on."""
        needed = self._needed(cited)
        return (one for one in self._entries if one.said not in needed)

    def needed(self, cited: Iterable[str]) -> set[str]:
        """The keys, in lower case, of the others."""
        return {said.entry.key.lower() for said in self._needed(cited)}

    @cached_property
    def alike(self) -> frozenset[Said]:
        """Those of which another has the title."""
        by_title: dict[str, list[Said]] = {}
        for one in self._entries:
            by_title.setdefault(one.said.folded, []).append(one.said)
        return frozenset(one for found in by_title.values() if len(found) > 1 for one in found)

    def _needed(self, cited: Iterable[str]) -> set[Said]:
        needed = {one.said for one in self.all(cited) if one is not None}
        pending = [key for said in needed for key in said.named]
        while pending:
            one = self.get(pending.pop())
            if one is not None and one.said not in needed:
                needed.add(one.said)
                pending += one.said.named
        return needed

    def _folded(self, key: str) -> str:
        return key if self._minds_case else key.lower()


def _with_aliases(entries: Sequence[Written]) -> dict[str, Written]:
    """By key, then by alias: biber leaves out an alias that is the key of any entry."""
    found = {one.entry.key: one for one in reversed(entries)}
    for one in entries:
        for alias in derive.aliases(one.entry.fields):
            found.setdefault(alias, one)
    return found


def entries_of(texts: Texts) -> Entries:
    """The entries of a project's .bib files by what they are cited by."""
    return Entries(texts.entries, texts.manuscript.processor)
