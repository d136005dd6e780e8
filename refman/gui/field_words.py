"""What fields are called in the language of the window."""

from functools import cache

from refman.gui import language
from refman.gui.language import tr


def label(name: str) -> str:
    """`Authors`, `Venue`, `Pages`; a field that has no word is called by its own name."""
    return _words(language.language()).get(name, name.capitalize())


def listed(names: str) -> str:
    """Names as a label of the history lists them, “author, pages”, each by its word; a field that
    has none by its name."""
    words = _words(language.language())
    return ", ".join(words.get(name, name) for name in names.split(", "))


@cache
def _words(_language: str) -> dict[str, str]:
    return {
        "title": tr("Title"), "date": tr("Date"), "abstract": tr("Abstract"),
        "author": tr("Authors"), "editor": tr("Editors"), "journal": tr("Venue"),
        "doi": "DOI", "isbn": "ISBN", "issn": "ISSN", "url": tr("Address"), "eprint": "E-print",
        "type": tr("Type"),
        "primaryclass": tr("Category"), "howpublished": tr("How"), "summary": tr("Summary"),
        "volume": tr("Volume"), "number": tr("Number"), "issue": tr("Issue"), "pages": tr("Pages"),
        "chapter": tr("Chapter"), "edition": tr("Edition"), "series": tr("Series"),
        "publisher": tr("Publisher"), "address": tr("Place"), "location": tr("Place"),
        "organization": tr("Organization"), "institution": tr("Institution"),
        "school": tr("School"), "note": tr("Note"), "keywords": tr("Keywords"),
        "language": tr("Language"), "year": tr("Year"),
        "annote": tr("Remarks"), "annotation": tr("Remarks"),
    }  # fmt: skip
