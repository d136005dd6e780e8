"""What sort of paper it is: entry types by Zotero's names, languages, who made it."""

from collections.abc import Sequence

from refman.services.keys.paper import Paper

_ZOTERO = {
    "journalarticle": "article",
    "magazinearticle": "article",
    "newspaperarticle": "article",
    "conferencepaper": "inproceedings conference",
    "booksection": "incollection inbook",
    "encyclopediaarticle": "inreference",
    "dictionaryentry": "inreference",
    "book": "book mvbook collection proceedings",
    "thesis": "thesis phdthesis mastersthesis",
    "report": "report techreport",
    "manuscript": "unpublished",
    "preprint": "misc online unpublished",
    "webpage": "online electronic www misc",
    "computerprogram": "software",
    "dataset": "dataset",
    "patent": "patent",
    "videorecording": "video",
    "audiorecording": "audio",
    "document": "misc",
}
_LANGUAGES = {
    "en": "english american british usenglish ukenglish",
    "de": "german ngerman austrian naustrian deutsch swissgerman",
    "fr": "french francais canadien",
    "es": "spanish espanol",
    "it": "italian italiano",
    "pt": "portuguese brazilian",
    "nl": "dutch",
    "ru": "russian",
    "zh": "chinese",
    "ja": "japanese",
    "pl": "polish",
    "sv": "swedish",
}
_TAGS = {name: tag for tag, names in _LANGUAGES.items() for name in names.split()}
_ROLES = ("author", "editor", "translator")


def is_one_of(kind: str, allowed: Sequence[str]) -> bool:
    """Whether an entry type is among some, given by BibTeX's names or Zotero's."""
    names = {
        name for one in allowed for name in (one.lower(), *_ZOTERO.get(one.lower(), "").split())
    }
    return kind.lower() in names


def is_german(paper: Paper) -> bool:
    return _language(paper) == "de"


def speaks(paper: Paper, wanted: Sequence[str]) -> bool:
    """Whether a paper is in one of some languages, each a name or a code: `german`, `de-AT`."""
    return bool(_language(paper)) and _language(paper) in map(_tag, wanted)


def creator_types(paper: Paper) -> str:
    """`article:2author;2author;1editor`: 1 for a name of one part, such as an institution."""
    names = [
        f"{1 if person.alone else 2}{role}"
        for role in _ROLES
        for person in paper.people(role)
        if not person.others
    ]
    return f"{paper.entry.kind}:{';'.join(names)}"


def _language(paper: Paper) -> str:
    return _tag(paper.field("langid") or paper.field("language"))


def _tag(name: str) -> str:
    name = name.lower()
    return _TAGS.get(name, name[:2] if name[2:3] in ("", "-", "_") else name)
