"""Names of fields in formulas: Zotero's with a capital, and the BibTeX fields they stand for.

Source: Zotero's mapping in its BibTeX translators. A BibTeX field goes by its own name too,
with a capital: `Journal`, `Howpublished`.
"""

from refman.services.keys.fault import KeyPatternError, listed

_ZOTERO = {
    "abstractNote": "abstract",
    "bookTitle": "booktitle",
    "callNumber": "library",
    "conferenceName": "eventtitle",
    "journalAbbreviation": "shortjournal",
    "issue": "number",
    "numPages": "pagetotal",
    "numberOfVolumes": "volumes",
    "place": "address",
    "proceedingsTitle": "booktitle",
    "publicationTitle": "journal",
    "reportNumber": "number",
    "rights": "copyright",
    "shortTitle": "shorttitle",
    "university": "school",
    "extra": "note",
}
_SAME = (
    "abstract title date year month doi isbn issn url volume number pages publisher series edition "
    "language note journal booktitle chapter school institution organization address keywords "
    "eprint howpublished author editor translator type version subtitle titleaddon eid label"
).split()
_OWN = "Any other field of a .bib file is “field('name')”."
_NAMES = {zotero.lower(): field for zotero, field in _ZOTERO.items()} | {
    name: name for name in _SAME
}


def named(name: str, at: int = 0) -> str:
    """The BibTeX field that a name, in any case, stands for.

    Args:
        at: where it stands in the pattern.

    Raises:
        KeyPatternError: there is no such field.
    """
    found = _NAMES.get(name.replace(" ", "").lower())
    if found is None:
        shown = sorted({one[0].upper() + one[1:] for one in [*_ZOTERO, *_SAME]})
        raise KeyPatternError(f"there is no field “{name}”", at, f"{listed(name, shown)} {_OWN}")
    return found
