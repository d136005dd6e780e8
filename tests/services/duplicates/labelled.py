"""Papers of which it is known which are one: real ones, changed as hands and programs change them.

Each change is small and of one kind, and says what the two papers then are to each other.
"""

import random
import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from refman.bibtex import latex
from refman.model import names
from refman.model.entry import Entry

DUPLICATE, VERSION, OTHER = "duplicate", "version", "other"
Fields = dict[str, str]
Change = Callable[[Fields, random.Random], Fields | None]
"""Gives fields in place of others; None where it does not apply."""


class Made(NamedTuple):
    """A paper made out of another one."""

    of: int
    entry: Entry
    kind: str
    how: str


def made(entries: Iterable[Entry], each: int, seed: int = 1) -> Iterator[Made]:
    """`each` papers made of every entry, by changes that take turns."""
    chance = random.Random(seed)
    for number, entry in enumerate(entries):
        for turn in range(each):
            how, kind, change = _CHANGES[(number * each + turn) % len(_CHANGES)]
            fields = change(dict(entry.fields), chance)
            if fields is not None and fields != entry.fields:
                new = Entry(_KINDS.get(how, entry.kind), fields, f"{entry.key}-{how}-{turn}")
                yield Made(number, new, kind, how)


def as_preprints(entries: Iterable[Entry]) -> list[Entry]:
    """The same papers, every second one with the number of an e-print."""
    return [
        entry._replace(fields={**entry.fields, "eprint": f"2301.{number:05}"})
        if number % 2
        else entry
        for number, entry in enumerate(entries)
    ]


def _typo(fields: Fields, chance: random.Random) -> Fields | None:
    words = fields["title"].split(" ")
    long = [place for place, word in enumerate(words) if re.fullmatch(r"[A-Za-z]{6,}", word)]
    if not long:
        return None
    place = chance.choice(long)
    word, at = words[place], chance.randrange(1, len(words[place]) - 2)
    words[place] = chance.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + chance.choice("aeinrst") + word[at:],
        ]
    )
    return {**fields, "title": " ".join(words)}


def _initials(fields: Fields, _: random.Random) -> Fields | None:
    people = names.people(fields.get("author", ""))
    if not people:
        return None
    short = [one._replace(given=_initial(one.given)).bibtex for one in people]
    return {**fields, "author": _joined(short, fields)}


def _initial(given: str) -> str:
    return " ".join(f"{word[0]}." for word in given.split() if word[0].isalpha())


def _cut(fields: Fields, _: random.Random) -> Fields | None:
    people = names.people(fields.get("author", ""))
    if len(people) < 3:
        return None
    return {**fields, "author": f"{people[0].bibtex} and {people[1].bibtex} and others"}


def _first_alone(fields: Fields, _: random.Random) -> Fields | None:
    people = names.people(fields.get("author", ""))
    return {**fields, "author": f"{people[0].bibtex} and others"} if len(people) > 1 else None


def _lower(fields: Fields, _: random.Random) -> Fields | None:
    title = fields["title"]
    return {**fields, "title": title[:1] + title[1:].lower()} if "$" not in title else None


def _unicode(fields: Fields, _: random.Random) -> Fields | None:
    plain: Fields = {
        name: latex.plain(fields[name]) for name in ("title", "author") if name in fields
    }
    return {**fields, **plain} if "$" not in fields["title"] else None


def _braced(fields: Fields, _: random.Random) -> Fields | None:
    title = re.sub(r"\b([A-Z][A-Za-z]*[A-Z]\w*)\b", r"{\1}", fields["title"])
    return {**fields, "title": f"{{{title}}}"} if "$" not in title else None


def _no_subtitle(fields: Fields, _: random.Random) -> Fields | None:
    title, colon, _rest = fields["title"].partition(": ")
    whole = title.count("{") == title.count("}")
    enough = len(title.split()) > 1 and len(names.people(fields.get("author", ""))) > 1
    return {**fields, "title": title} if colon and whole and enough else None


def _surname_typo(fields: Fields, chance: random.Random) -> Fields | None:
    people = names.people(fields.get("author", ""))
    if not people or len(people[0].family) < 6 or not people[0].family.isalpha():
        return None
    family = people[0].family
    at = chance.randrange(1, len(family) - 1)
    first = people[0]._replace(family=family[:at] + family[at + 1 :])
    return {**fields, "author": _joined([first.bibtex, *(p.bibtex for p in people[1:])], fields)}


def _no_year(fields: Fields, _: random.Random) -> Fields | None:
    dates = ("year", "date", "month")
    return {name: text for name, text in fields.items() if name not in dates}


def _published(fields: Fields, _: random.Random) -> Fields | None:
    """The publication of what is taken for a preprint."""
    year = _year(fields)
    if not {"author", "eprint"} <= fields.keys() or not year or fields.get("journal"):
        return None
    kept = {name: fields[name] for name in ("title", "author")}
    doi = f"10.1000/{fields['eprint']}"
    more = {"journal": "Journal of Results", "volume": "12", "pages": "1--20", "doi": doi}
    return {**kept, **more, "year": str(year + 1)}


def _part(fields: Fields, _: random.Random) -> Fields | None:
    return {**fields, "title": f"{fields['title']}, Part II", "doi": ""}


def _erratum(fields: Fields, _: random.Random) -> Fields | None:
    return {**fields, "title": f"Erratum to: {fields['title']}", "doi": ""}


def _opposite(fields: Fields, _: random.Random) -> Fields | None:
    """Another paper of the same people, which one word tells."""
    words = fields["title"].split(" ")
    long = [place for place, word in enumerate(words) if re.fullmatch(r"[A-Za-z]{6,}", word)]
    if not long:
        return None
    words[long[-1]] = f"non{words[long[-1]].lower()}"
    return {**fields, "title": " ".join(words), "doi": "", "author": "Other, Someone"}


def _other_people(fields: Fields, _: random.Random) -> Fields | None:
    if "author" not in fields:
        return None
    return {**fields, "author": "Zimmermann, Olga and Yilmaz, Deniz", "doi": "", "eprint": ""}


def _later(fields: Fields, _: random.Random) -> Fields | None:
    """A yearly report: the same people and title, years later, in another volume."""
    year = _year(fields)
    kept = {name: text for name, text in fields.items() if name in ("title", "author")}
    return {**kept, "year": str(year + 5), "volume": "99"} if year else None


def _year(fields: Fields) -> int:
    found = re.search(r"\d{4}", fields.get("date", "") or fields.get("year", ""))
    return int(found.group()) if found else 0


def _joined(people: list[str], fields: Fields) -> str:
    cut = fields["author"].rstrip().endswith(" and others")
    return " and ".join([*people, *(["others"] if cut else [])])


_CHANGES: tuple[tuple[str, str, Change], ...] = (
    ("typo", DUPLICATE, _typo),
    ("initials", DUPLICATE, _initials),
    ("part", OTHER, _part),
    ("cut", DUPLICATE, _cut),
    ("lower", DUPLICATE, _lower),
    ("erratum", OTHER, _erratum),
    ("unicode", DUPLICATE, _unicode),
    ("braced", DUPLICATE, _braced),
    ("opposite", OTHER, _opposite),
    ("subtitle", DUPLICATE, _no_subtitle),
    ("published", VERSION, _published),
    ("people", OTHER, _other_people),
    ("surname", DUPLICATE, _surname_typo),
    ("alone", DUPLICATE, _first_alone),
    ("later", OTHER, _later),
    ("undated", DUPLICATE, _no_year),
)
_KINDS = {"published": "article"}
