"""Citation keys of the papers of a library: who has one, and which a pattern would give.

A key that is in use, as key, alias (`ids`) or in the ledger of keys that once left the library, is
given to no other paper, whatever its case and also when its paper is in the trash.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from refman.bibtex import latex
from refman.bibtex.render import citable
from refman.jobs import Progress
from refman.model import language
from refman.model.entry import Entry, EntryId
from refman.model.errors import EntryMissing, FieldError, LibraryUnwritable, RefmanError
from refman.services import called, inheriting, keys, relations
from refman.services.holders import Holders
from refman.services.keys import Suffix
from refman.store import (
    Change,
    Library,
    Reading,
    citekeys,
    derive,
    entries,
    ledger,
    papers,
    search,
)
from refman.store.reading import chunks


class Renaming(NamedTuple):
    """The key that a paper would have.

    Args:
        title: plain.
        alias: `old` left the library and stays an alias of the paper.
        reason: why `new` is not the very key that the pattern gives, a clause; "" where it is.
    """

    entry: EntryId
    title: str
    old: str
    new: str
    alias: bool = False
    reason: str = ""

    @property
    def changes(self) -> bool:
        return self.old != self.new


def is_trashed(reading: Reading, key: str) -> bool:
    """Whether a key stands for papers of the trash alone."""
    holders = papers.with_key(reading, key)
    return bool(holders) and len(papers.trashed(reading, holders)) == len(holders)


def shared(reading: Reading, key: str) -> str:
    """A sentence about a key that comes in and is there already."""
    if is_trashed(reading, key):
        query = language.quote(key)
        return (
            f"The key “{key}” is also that of a paper in the trash;"
            f" “refman restore key:{query}” brings that one back."
        )
    return (
        f"The key “{key}” is another paper’s too; LaTeX sees only one of them. Give one of them"
        " another key."
    )


def taken(reading: Reading) -> Callable[[str], bool]:
    """Whether any paper of the library has a key, or had it when it left the library."""
    return lambda key: bool(papers.with_key(reading, key)) or _given(reading, key) is not None


def give_out(library: Library, ids: Collection[int]) -> None:
    """Note the keys of papers that leave the library; they do so whether that succeeds or not."""
    with suppress(LibraryUnwritable):
        ledger.remember_papers(library, ids)


def give_out_from_now(library: Library, ids: Collection[int]) -> None:
    """The same, and have what is read in a block (`Reading.together`) be from now on of the very
    moment in which they are noted: who gives one of the papers another key after it, leaves it
    this one as an alias."""
    with suppress(LibraryUnwritable):
        ledger.remember_from_now(library, ids)


def meant(reading: Reading, key: str) -> tuple[EntryId, str]:
    """The paper that a key stands for, and a sentence when there are others; "" when not.

    Raises:
        EntryMissing: no paper has it.
    """
    found = called.having(reading, key)
    if not found:
        raise EntryMissing(f"No paper has the citation key “{key}”.")
    first = found[0]
    others = there(reading, key)
    return first, doubt(reading, key, [first, *others[1:]]) if others[1:] else ""


def only(reading: Reading, word: str) -> EntryId:
    """The one paper that is meant by a word with which something is done to it: a key, or a search
    that finds one.

    Raises:
        EntryMissing: no paper has the key.
        RefmanError: several have it, or it is a search that finds none, or several.
    """
    if ":" in word and not papers.with_key(reading, word):
        found = search.ids(reading, language.parse(word), "added", descending=False)
        if len(found) == 1:
            return EntryId(found[0])
        raise RefmanError(f"“{word}” finds {len(found):,} papers; it takes one.")
    having = called.nearest(reading, word, there(reading, word))
    if len(having) > 1:
        raise RefmanError(
            f"“{word}” stands for {len(having)} papers. Say which by a search that finds one, such"
            f" as “key:{language.quote(word)} year:2020”."
        )
    return having[0] if having else meant(reading, word)[0]


def there(reading: Reading, key: str) -> list[EntryId]:
    """The papers outside the trash that have a key."""
    return [one for one in papers.with_key(reading, key) if not papers.in_trash(reading, one)]


def doubt(reading: Reading, key: str, having: Sequence[EntryId]) -> str:
    """A sentence about a key that several papers have, of which the first is meant."""
    title = title_of(papers.entry(reading, having[0]))
    return (
        f"“{key}” stands for {len(having)} papers; this is “{title}”."
        f" To see all of them: refman list key:{language.quote(key)}"
    )


def alias_doubts(reading: Reading, entry: EntryId) -> list[str]:
    """Sentences about keys of a paper that are an alias, there or here, of two papers."""
    found = citekeys.clashes(reading, entry)
    if not found:
        return []
    own = papers.entry(reading, entry)
    aliases = {alias.casefold() for alias in derive.aliases(own.fields)}
    return [
        f"The key “{one.name}” is an alias (ids) and stands for two papers, “{title_of(own)}” and"
        f" “{one.title}”; biblatex takes only one of them."
        for one in found
        if one.alias or one.name.casefold() in aliases
    ]


def plan(
    reading: Reading,
    ids: Iterable[EntryId],
    pattern: str,
    suffix: Suffix = Suffix.SECOND_WITH_A,
    others: Mapping[str, str] = {},
) -> Iterator[Renaming]:
    """The key of each paper by a pattern, in order, unique beside all others and one another.

    The key of a paper that gets another one is free for those behind it, unless it once left the
    library.

    Args:
        others: keys, case folded, that nothing can have, each with the reason, a clause.

    Raises:
        KeyPatternError: the pattern cannot be read.
    """
    keys.check(pattern)
    return _renamings(reading, list(ids), pattern, suffix, others)


def _renamings(
    reading: Reading,
    ids: Sequence[EntryId],
    pattern: str,
    suffix: Suffix,
    others: Mapping[str, str],
) -> Iterator[Renaming]:
    planned = _Plan(reading, pattern, suffix, others)
    for some in chunks(ids):
        yield from planned.rename(list(papers.entries(reading, some)))


def citable_as_typed(key: str) -> bool:
    """Whether LaTeX can cite a key, and that alone: `*` is every entry."""
    return citable(key, "typed") == key and any(map(str.isalnum, key))


def chosen(reading: Reading, entry: Entry, key: str) -> Renaming:
    """The renaming that gives a paper a key somebody chose.

    Raises:
        FieldError: LaTeX cannot cite it, or it is or was another paper's.
    """
    assert entry.id is not None  # it was read from the library
    if not citable_as_typed(key):
        raise FieldError(
            f"“{key}” cannot be a citation key: it needs a letter or digit, and none of the signs"
            ' , { } " % # \\ ~ nor white space. The key stays as it is.'
            if key
            else "A citation key cannot be taken away, only changed. The key stays as it is."
        )
    plan = _Plan(reading, "", Suffix.SECOND_WITH_A)
    if hindrance := plan.hindrance(key, entry.id):
        raise refused(hindrance)
    return plan.renaming(entry, key)


def hindrance_alone(holders: Holders, key: str, own: EntryId) -> str:
    """Why a paper cannot have a key in one project alone, a clause; "" where it can.

    Other projects may mean other papers by it, but whoever copies it from the library may not.
    """
    others = [one for one in holders.having(key) if one != own]
    if not others:
        return ""
    entry = holders.paper(others[0])
    assert entry  # it has the key
    if _is_alias(key, entry):
        return in_use(key, entry)
    return f"“{key}” is in use for “{title_of(entry)}” in the library"


def refused(hindrance: str) -> FieldError:
    """What is said where something has a key already, a clause."""
    return FieldError(f"{hindrance}; no two papers can have one key. The key stays as it is.")


def rename(change: Change, renamings: Iterable[Renaming], progress: Progress | None = None) -> int:
    """Give papers the keys of a plan; entries that name them by their old keys follow.

    A key that was another paper's too is not followed: which of the two was meant is unknown.

    Returns:
        The number of entries that followed.
    """
    renamings = [one for one in renamings if one.changes]
    names = followed(change, renamings)
    for done, one in enumerate(renamings):
        if progress is not None:
            progress.count(done, len(renamings))
        _rename(change, one)
    return relations.follow(change, names)


def followed(reading: Reading, renamings: Iterable[Renaming]) -> dict[str, str]:
    """The old keys, case folded, to new ones, by which other entries name papers that are renamed;
    without those that are another paper's, too."""
    renamings = list(renamings)
    having = papers.with_keys(reading, [one.old for one in renamings])
    return {one.old.casefold(): one.new for one in renamings if having.get(one.old) == [one.entry]}


def renamed(entry: Entry, one: Renaming) -> Entry:
    """A paper as it will be."""
    after = _aliases(entry.fields.get("ids", ""), one)
    fields = {name: text for name, text in entry.fields.items() if name != "ids" or after is None}
    return entry._replace(key=one.new, fields={**fields, "ids": after} if after else fields)


def to_key(reading: Reading, entry_id: EntryId, key: str) -> Renaming:
    """The renaming of a paper to a key that it had; not done where another paper has it now."""
    entry = papers.entry(reading, entry_id)
    holders = [one for one in papers.with_key(reading, key) if one != entry_id] if key else []
    if not key or holders:
        reason = f"“{key}” is another paper’s now" if holders else ""
        return Renaming(entry_id, title_of(entry), entry.key, entry.key, reason=reason)
    other = key.casefold() != entry.key.casefold()
    alias = other and _given(reading, entry.key) == entry_id
    return Renaming(entry_id, title_of(entry), entry.key, key, alias)


def _rename(change: Change, one: Renaming) -> None:
    after = _aliases(papers.field(change, one.entry, "ids"), one)
    if after is None:
        entries.set_parts(change, one.entry, key=one.new)
    else:
        entries.set_fields(change, one.entry, {"ids": after or None}, key=one.new)


def _aliases(before: str, one: Renaming) -> str | None:
    """What `ids` says after a renaming; None where that is what it says."""
    known = derive.aliases({"ids": before})
    kept = [alias for alias in known if alias.casefold() != one.new.casefold()]
    after = ", ".join([*kept, one.old] if one.alias else kept)
    return None if after == ", ".join(known) else after


class _Plan:
    """What a plan has given so far."""

    def __init__(
        self, reading: Reading, pattern: str, suffix: Suffix, others: Mapping[str, str] = {}
    ) -> None:
        self._reading = reading
        self._pattern = pattern
        self._suffix = suffix
        self._others = others
        self._holders = Holders(reading)
        self._made: Counter[str] = Counter()
        self._given: dict[str, str] = {}
        self._done: set[EntryId] = set()

    def rename(self, some: Sequence[Entry]) -> Iterator[Renaming]:
        """Give some papers the keys of the pattern, in their order."""
        made = [keys.make(one, self._pattern) for one in inheriting.completed(self._reading, some)]
        self._holders.ask([*keys.foreseen(made, self._made, self._suffix), *(o.key for o in some)])
        return map(self._rename, some, made)

    def _rename(self, entry: Entry, made: str) -> Renaming:
        assert entry.id is not None  # it was read from the library
        own = entry.id
        new = keys.unique(made, lambda key: self._is_taken(key, own), self._suffix)
        reason = "" if new == made else self.hindrance(made, own)
        return self.renaming(entry, new, reason)

    def renaming(self, entry: Entry, new: str, reason: str = "") -> Renaming:
        """Give the key `new` to an entry."""
        assert entry.id is not None  # it was read from the library
        own, title = entry.id, title_of(entry)
        alias = new.casefold() != entry.key.casefold() and self._holders.given(entry.key) == own
        for name in (new, *derive.aliases(entry.fields), *([entry.key] if alias else [])):
            self._given[name.casefold()] = title
        self._done.add(own)
        return Renaming(own, title, entry.key, new, alias, reason)

    def hindrance(self, key: str, own: EntryId) -> str:
        """Why a paper cannot have a key, a clause; "" when it can."""
        if key.casefold() in self._given:
            return f"“{key}” goes to “{self._given[key.casefold()]}”"
        if key.casefold() in self._others:
            return self._others[key.casefold()]
        holder = self._holder(key, own)
        if holder is None:
            return self._ledger_hindrance(key, own)
        return _held(self._holders, key, holder)

    def _is_taken(self, key: str, own: EntryId) -> bool:
        """Whether there is a hindrance, which takes longer to tell."""
        folded = key.casefold()
        return (
            folded in self._given
            or folded in self._others
            or self._holder(key, own) is not None
            or self._holders.given(key) not in (None, own)
        )

    def _holder(self, key: str, own: EntryId) -> EntryId | None:
        having = self._holders.having(key)
        return next((one for one in having if one != own and one not in self._done), None)

    def _ledger_hindrance(self, key: str, own: EntryId) -> str:
        owner = self._holders.given(key)
        if owner in (None, own):
            return ""
        if entry := self._holders.paper(owner):
            return f"“{key}” was given out for “{title_of(entry)}”"
        return f"“{key}” was given out for a paper that is gone"


def _held(holders: Holders, key: str, holder: EntryId) -> str:
    entry = holders.paper(holder)
    assert entry  # it has the key
    return in_use(key, entry)


def in_use(key: str, entry: Entry) -> str:
    """That an entry has a key, or had it and goes by it still, a clause."""
    if _is_alias(key, entry):
        return f"“{key}” is an alias of “{entry.key}”, “{title_of(entry)}”"
    return f"“{key}” is in use for “{title_of(entry)}”"


def _is_alias(key: str, entry: Entry) -> bool:
    aliases = {alias.casefold() for alias in derive.aliases(entry.fields)}
    return key.casefold() in aliases - {entry.key.casefold()}


def _given(reading: Reading, key: str) -> EntryId | None:
    return ledger.taken_by(reading, key) if key else None


def title_of(entry: Entry) -> str:
    """Plain, to name it in a sentence."""
    return latex.plain(entry.fields.get("title", "")) or "Untitled"
