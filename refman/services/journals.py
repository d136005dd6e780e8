"""Journals as a profile names them: by the user's list or refman's own words, and as macros."""

from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import chain
from pathlib import Path

from refman.bibtex.journals import Names, read
from refman.bibtex.latex import plain
from refman.bibtex.profile import Journals, Profile
from refman.bibtex.sources import Source
from refman.bibtex.words import significant
from refman.model.dates import MONTHS
from refman.model.entry import Entry
from refman.resources import journal_words
from refman.services import files

FIELDS = ("journal", "journaltitle")


def journals_of(profile: Profile) -> Names | None:
    """The list of journals that a profile names; else, for short names, that of refman's words.

    None where names stay as typed.
    """
    if profile.journals == "typed":
        return None
    if profile.journal_list:
        return read(files.whole(Path(profile.journal_list).expanduser()))
    return words() if profile.journals == "short" else None


@cache
def words() -> Names:
    """refman's own list, of words that ISO 4 shortens; it knows no full names."""
    return read(files.whole(journal_words()))


def doubt(journals: Iterable[str], profile: Profile, names: Names | None) -> str:
    """A sentence about names that stay as they are for want of a list; "" for none."""
    if profile.journals == "typed" or profile.journal_list:
        return ""
    written = dict.fromkeys(named(journal, profile, names) for journal in journals)
    others = [name for name in written if not _looks(name, profile.journals)]
    if not others:
        return ""
    shown = [f"“{plain(name)}”" for name in others[:_LISTED]]
    more = len(others) - len(shown)
    shown += [f"{more:,} more"] if more else []
    return (
        f"The profile asks for {_WANTED[profile.journals]}, and names no list that has them:"
        f" {', '.join(shown)} stayed as typed. Give it a list of journal names."
    )


_LISTED = 5
_WANTED = {"short": "short names of journals", "full": "the full names of journals"}


def named(journal: str, profile: Profile, names: Names | None) -> str:
    """A journal's name as a profile has it."""
    if names is None or isinstance(journal, Source):
        return journal
    return names.shortened(journal) if profile.journals == "short" else names.in_full(journal)


def _looks(journal: str, wanted: Journals) -> bool:
    """Whether a name looks as a profile wants it; one word, as `Nature`, is never cut."""
    return ("." in journal) == (wanted == "short") or len(journal.split()) < 2


def renamed(entry: Entry, profile: Profile, names: Names | None) -> Entry:
    """An entry with its journal as a profile has it."""
    there = [name for name in FIELDS if name in entry.fields]
    found = {name: named(entry.fields[name], profile, names) for name in there}
    return entry._replace(fields={**entry.fields, **found})


def macros_of(journals: Iterable[str], profile: Profile, names: Names | None) -> dict[str, str]:
    """A macro for each journal that comes twice: `jmlr` of the initials of its words."""
    if not profile.strings:
        return {}
    counts = Counter(named(journal, profile, names) for journal in journals)
    macros: dict[str, str] = {}
    taken = set(MONTHS)
    for journal in sorted(name for name, number in counts.items() if number > 1):
        macros[journal] = macro = _macro(journal, taken)
        taken.add(macro)
    return macros


def _macro(journal: str, taken: set[str]) -> str:
    words = significant(journal)
    initials = "".join(word[0] for word in words if word[0].isascii() and word[0].isalpha())
    made = initials.lower() if len(initials) > 1 else "".join(filter(_is_letter, journal)).lower()
    base = made[:12] or "journal"
    return next(
        one for one in chain([base], (f"{base}{n}" for n in range(2, 10**6))) if one not in taken
    )


def _is_letter(char: str) -> bool:
    return char.isascii() and char.isalpha()
