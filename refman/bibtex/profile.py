"""How BibTeX is written: one value, and those that refman comes with.

Sources of the presets: btxdoc and plain.bst (fields that are printed, capitals that are lowered);
natbib's plainnat.bst (`doi`, `url`, `eprint` are printed, each by itself); the biblatex manual,
sections 2.2 and 3.1; Overleaf's help (pdfLaTeX reads UTF-8; a project is a git repository, so that
a fixed order keeps its differences small); ACM-Reference-Format.bst (prints the URL only where
there is no DOI, journals in short); IEEEtran.bst with IEEEtran_bst_HOWTO (journals in short,
months as macros, the DOI is not printed); for the programs JabRef and BibDesk, with the groups
that they read.
"""

from functools import cache
from typing import Literal, NamedTuple, get_args, get_origin, get_type_hints

from refman.bibtex import reader_fields

Dialect = Literal["bibtex", "biblatex", "typed"]
Protection = Literal["needed", "typed", "terms", "title"]
Links = Literal["both", "doi", "url"]
Journals = Literal["typed", "full", "short"]
Order = Literal["house", "typed"]
Sort = Literal["given", "library", "key", "author", "added"]
Macros = Literal["expanded", "kept"]
Grouping = Literal["jabref", "bibdesk"]
Imported = Literal["written", "typed"]
Value = str | bool | tuple[str, ...]

EVERYTHING = "*"
"""In `keep`: no field is private."""


class Profile(NamedTuple):
    """How entries are written. Every part is a word, a yes or no, or a list of words.

    Args:
        dialect: "bibtex" writes `year`, `month`, `primaryclass`; "biblatex" `date`,
            `journaltitle`, `eprintclass`; "typed" the names that the entry has.
        ascii: accents and typographic signs as LaTeX too; without it only what pdflatex cannot
            read as UTF-8 (Greek, signs of mathematics).
        protect: braces around the capitals of a title that a style would lower ("needed"), none
            but those that are there ("typed"), around `terms`, or around the whole title.
        terms: words or phrases, as they stand in titles.
        align: equals signs of an entry under each other.
        keep: private fields to write all the same; `*` is all of them. See `private`.
        drop: fields never to write.
        only: the only fields to write, when there are any; those that name other entries are.
        tags: with the tags as `keywords`, in place of the field of that name.
        notes: with the reader's own notes, as `annotation` under biblatex, else as `annote`.
        links: a DOI, a URL, or both where an entry has both.
        journals: names as typed, in full, or short, by the list in `journal_list`.
        journal_list: path of a file; see `bibtex.journals`. Without one, names are shortened by
            the words that refman comes with.
        strings: journals as `@string`.
        order: of the fields: refman's own, or that of the entry.
        first: fields to write before all others.
        sort: of the entries: as they are "given"; as they came into the library; by key; by
            author, year and title; or the last that was added first.
        parents: with the entries that others name in `crossref` and the like.
        macros: of a .bib file that is formatted: texts in place of macros, or as typed.
        grouping: where `keep` has `groups`: in the way of JabRef, a tree, which Zotero's Better
            BibTeX reads too; or in that of BibDesk, a list.
        imported: entries that came from .bib files alone: as all others, or with fields, months
            and years as they were typed there, as far as the dialect can read them.
    """

    dialect: Dialect = "bibtex"
    ascii: bool = False
    protect: Protection = "needed"
    terms: tuple[str, ...] = ()
    align: bool = True
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    tags: bool = True
    notes: bool = False
    links: Links = "both"
    journals: Journals = "typed"
    journal_list: str = ""
    strings: bool = False
    order: Order = "house"
    first: tuple[str, ...] = ()
    sort: Sort = "given"
    parents: bool = True
    macros: Macros = "expanded"
    grouping: Grouping = "jabref"
    imported: Imported = "written"

    @property
    def asked(self) -> frozenset[str]:
        """Fields that are asked for by name, private ones or not."""
        return frozenset(self.only or self.keep).difference(self.drop)


PRESETS = {
    "default": Profile(),
    "typed": Profile(
        "typed", protect="typed", align=False, keep=(EVERYTHING,), order="typed", macros="kept"
    ),
    "plain": Profile(ascii=True, drop=("urldate",), sort="key"),
    "natbib": Profile(links="doi", sort="key"),
    "biblatex": Profile("biblatex", sort="key"),
    "overleaf": Profile(sort="key", align=False),
    "acm": Profile(links="doi", journals="short", sort="author", drop=("issn", "isbn")),
    "ieee": Profile(journals="short", links="url", drop=("issn", "isbn")),
    "jabref": Profile(keep=("abstract", "file", "groups", *reader_fields.ALL)),
    "bibdesk": Profile(keep=("abstract", "groups"), grouping="bibdesk"),
}
"""By name. A profile of the user's with one of these names takes its place."""

_PRIVATE = frozenset(
    "abstract annotation annote comment comments creationdate date-added date-modified file groups"
    " local-url markedentry modificationdate notes owner pdf printed priority qualityassured"
    " ranking rating read readstatus relevance remark review summary timestamp".split()
)
_PRIVATE_BEGINNINGS = ("__", "bdsk-", "citeulike-", "comment-", "local-zo-url-", "mendeley-")


@cache
def private(name: str) -> bool:
    """Whether a field is the user's own and nobody else's: paths, notes, dates of the program's.

    The abstract is among them: no bibliography prints it, and it is somebody else's text.
    """
    return name in _PRIVATE or name.startswith(_PRIVATE_BEGINNINGS)


@cache
def choices() -> dict[str, tuple[str, ...]]:
    """What each part of a profile may be, of those that are a choice."""
    hints = get_type_hints(Profile)
    return {name: get_args(hint) for name, hint in hints.items() if get_origin(hint) is Literal}


def shown(value: Value) -> str:
    """A part of a profile as users write it: `yes`, `biblatex`, `file,abstract`."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ",".join(value) if isinstance(value, tuple) else value


_WORDS = dict.fromkeys(("yes", "true", "on"), True) | dict.fromkeys(("no", "false", "off"), False)


def changed(profile: Profile, name: str, word: str) -> Profile:
    """A profile with one part as a user's word says.

    Raises:
        ValueError: there is no such part, or it cannot be that; the text says what it can be.
    """
    if name not in Profile._fields:
        raise ValueError(f"a profile has no “{name}”. It has: {', '.join(Profile._fields)}")
    value = _value(word, getattr(profile, name))
    allowed = choices().get(name)
    if value is None or (allowed and value not in allowed):
        raise ValueError(f"“{name}” is {' or '.join(allowed or ('yes', 'no'))}, and not “{word}”")
    return Profile(**{**profile._asdict(), name: value})


def _value(word: str, like: Value) -> Value | None:
    if isinstance(like, bool):
        return _WORDS.get(word.lower())
    if isinstance(like, tuple):
        return tuple(part.strip() for part in word.split(",") if part.strip())
    return word
