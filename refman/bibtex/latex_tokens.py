"""How BibTeX text falls into tokens: commands, marks, text, and HTML that came with a record."""

import re

from refman.bibtex.latex_tables import IN_KERNEL

COMPOSED = {
    form: char for char, form in IN_KERNEL.items() if form[0] == "\\" and not form[1:].isalpha()
}
"""What stands for a character that LaTeX's kernel has no command for."""

_TAG = r"</?(?:sup|sub|inf|i|em|b|strong|sc|tt|br|p)\s*/?>"
_ENTITY = r"\\?&(?:#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z]{2,8});"

TOKEN = re.compile(
    rf"(?P<composed>{'|'.join(map(re.escape, COMPOSED))})"
    r"|\\(?:url|path|nolinkurl)\s*\{(?P<verbatim>[^{}]*)\}"
    r"|\\(?P<link>href)\s*\{[^{}]*\}"
    r"|\\(?P<fence>left|right)(?![A-Za-z])\s*\.?"
    r"|\\verb\*?(?P<bar>[|=!+\"/:#@])(?P<verb>.{0,200}?)(?P=bar)"
    r"|\\u(?P<code>[0-9][0-9A-Fa-f]{3})"
    r"|\\accent\s*(?P<accent>[0-9]{1,3})\s?"
    r"|\\(?P<length>kern|mkern|hskip|mskip|raise|lower|penalty)\s*-?[\d.]+\s*(?:[a-z]{2}\b\s?)?"
    r"|\\sqrt\s*\[(?P<root>[^][{}\\$]{0,20})\]"
    r"|\\(?P<word>[A-Za-z]+)(?:\*(?=\{))?(?P<gap>\s*)"
    rf"|(?P<entity>{_ENTITY})"
    r"|\\(?P<symbol>.)"
    rf"|(?P<tag>(?i:{_TAG}))"
    r"|(?P<mark>[{}~^_]|\${1,2}|`{1,2}|'{1,2}|-{2,3}|[!?]`(?!`))"
    r"|(?P<text>(?:[^\\{}$~^_`'!?<&-]+|-(?!-)|[!?](?!`(?!`))"
    rf"|(?!(?i:{_TAG})|{_ENTITY})[<&])+)"
    r"|(?P<rest>.)",
    re.DOTALL,
)
"""One token; the last group that it has is its kind."""

ESCAPED = re.compile(r"\\([#%&_~])")
"""A sign in an address behind a backslash, which is none of it."""


def character(entity: str) -> str:
    """What an entity of HTML stands for; one that there is not stands for itself."""
    # Imported here: few libraries have any, and the table is a large one.
    from html.entities import html5

    name = entity.lstrip("\\&")
    if name[0] != "#":
        return html5.get(name, entity.lstrip("\\"))
    number = int(name[2:-1], 16) if name[1] in "xX" else int(name[1:-1])
    char = chr(number) if number < 0x110000 else ""
    return char if char.isprintable() else " "
