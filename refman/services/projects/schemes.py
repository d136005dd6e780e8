"""The keys of a whole project brought into one scheme: what each would be, and where it stands."""

from collections.abc import Mapping

from refman.model.entry import Entry
from refman.services import keys, naming
from refman.services.keys import Suffix
from refman.services.projects import reading as project_files
from refman.services.projects import renaming
from refman.services.projects.reading import Texts
from refman.services.projects.renaming import Plan
from refman.store import Reading, papers
from refman.store.projects import Kept


def plan(reading: Reading, kept: Kept, pattern: str, suffix: Suffix = Suffix.SECOND_WITH_A) -> Plan:
    """What it would change to bring the keys that a project cites into one scheme.

    A paper of the library gets its key there and in every project; an entry that only the
    project's .bib files have gets it in these.

    Raises:
        KeyPatternError: the pattern cannot be read.
    """
    keys.check(pattern)
    texts = project_files.read(kept)
    known = papers.with_keys(reading, texts.manuscript.keys)
    ids = list(dict.fromkeys(found[0] for found in known.values()))
    renamings = {one.entry: one for one in naming.plan(reading, ids, pattern, suffix)}
    names: dict[str, str] = {}
    for key, (first, *_) in known.items():
        if first in renamings and key != renamings[first].new:
            names[key] = renamings[first].new
    given = {one.new.casefold() for one in renamings.values()}
    names |= _of_files(reading, texts, pattern, suffix, known, given)
    changed = [one for one in renamings.values() if one.changes]
    return renaming.planned_for(reading, changed, names)


def _of_files(
    reading: Reading,
    texts: Texts,
    pattern: str,
    suffix: Suffix,
    known: Mapping[str, object],
    given: set[str],
) -> dict[str, str]:
    """Keys of cited entries that the library does not have."""
    taken = naming.taken(reading)
    entries: dict[str, Entry] = {}
    for written in texts.entries:
        entries.setdefault(written.entry.key, written.entry)
    asked = [key for key in texts.manuscript.keys if key in entries and key not in known]
    others = {key.casefold() for key in entries.keys() - set(asked)}
    names: dict[str, str] = {}
    for key in asked:
        made = keys.make(entries[key], pattern)

        def is_taken(one: str) -> bool:
            return one.casefold() in given or one.casefold() in others or taken(one)

        new = keys.unique(made, is_taken, suffix)
        given.add(new.casefold())
        if new != key:
            names[key] = new
    return names
