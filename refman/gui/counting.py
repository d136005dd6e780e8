"""Numbers of things in words, “1 paper”, “1,629 papers”, in the language of the window."""

from refman.gui.language import tr_n

_NOUNS = {
    "author": ("{number:,} author", "{number:,} authors"),
    "change": ("{number:,} change", "{number:,} changes"),
    "check": ("{number:,} check", "{number:,} checks"),
    "cited key": ("{number:,} cited key", "{number:,} cited keys"),
    "comment": ("{number:,} comment", "{number:,} comments"),
    "line": ("{number:,} line", "{number:,} lines"),
    "problem": ("{number:,} problem", "{number:,} problems"),
    "selected paper": ("{number:,} selected paper", "{number:,} selected papers"),
    "collection": ("{number:,} collection", "{number:,} collections"),
    "command": ("{number:,} command", "{number:,} commands"),
    "entry": ("{number:,} entry", "{number:,} entries"),
    "file": ("{number:,} file", "{number:,} files"),
    "filter": ("{number:,} filter", "{number:,} filters"),
    "key": ("{number:,} key", "{number:,} keys"),
    "missing file": ("{number:,} missing file", "{number:,} missing files"),
    "more author": ("{number:,} more author", "{number:,} more authors"),
    "older change": ("{number:,} older change", "{number:,} older changes"),
    "pair": ("{number:,} pair", "{number:,} pairs"),
    "paper": ("{number:,} paper", "{number:,} papers"),
    "place": ("{number:,} place", "{number:,} places"),
    "project": ("{number:,} project", "{number:,} projects"),
    "tag": ("{number:,} tag", "{number:,} tags"),
}


def counted(number: int, noun: str) -> str:
    """A number of what `_NOUNS` has a word for."""
    return tr_n(*_NOUNS[noun], number)


def noun(words: str) -> str | None:
    """Which noun English words are, singular or plural; None for none that is counted here."""
    for name, forms in _NOUNS.items():
        if words in (form.partition(" ")[2] for form in forms):
            return name
    return None
