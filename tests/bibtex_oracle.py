"""What the real BibTeX reads of a .bib file: every entry with its type, key and all its fields.

A style can only print fields that it declares, so the style is made for each file from the names
that stand in it. BibTeX fills in missing fields of an entry from its `crossref`; to see what the
entry itself says, ask with `without_crossref`.
"""

import os
import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

_NAME = re.compile(rb"""[^\x00-\x20"#%'(),={}0-9][^\x00-\x20"#%'(),={}]*""")
_MONTHS = b"jan feb mar apr may jun jul aug sep oct nov dec".split()
_CROSSREF = re.compile(rb"crossref(?=[ \t\r\n]*=)", re.IGNORECASE)
# commands and variables of every style; a field or type of such a name cannot be declared
_TAKEN = {b"crossref", b"sort.key$", b"entry.max$", b"global.max$"}
_STYLE = b"""\
ENTRY { %s } { } { }
INTEGERS { zz.empty }
STRINGS { }
%s
FUNCTION {default.type} { skip$ }
READ
FUNCTION {zz.print} {
  "@" cite$ * write$ newline$
  "T" type$ * write$ newline$
%s
}
ITERATE {zz.print}
"""
_PRINT = b'%s missing$ { skip$ } { "F%s = " %s * write$ newline$ } if$\n'


@dataclass
class Read:
    """What BibTeX read.

    Args:
        entries: of each key, the fields by name in lower case; `@` is the type, "" where BibTeX
            cannot name it.
        log: what it complained of.
    """

    entries: dict[bytes, dict[bytes, bytes]] = field(default_factory=dict)
    log: str = ""


def without_crossref(data: bytes) -> bytes:
    """The file with its fields `crossref` under another name of the same length."""
    return _CROSSREF.sub(b"krossref", data)


def bibtex_reads(data: bytes, names: Iterable[bytes], kinds: Iterable[bytes], folder: Path) -> Read:
    """Run BibTeX on the bytes of a .bib file.

    Args:
        names: fields to print; those that a style cannot declare are left out.
        kinds: types to tell apart; those that are names of fields too cannot be.
    """
    fields = sorted({name.lower() for name in names if _NAME.fullmatch(name)} - _TAKEN)
    types = {kind.lower() for kind in kinds if _NAME.fullmatch(kind)} - _TAKEN - set(fields)
    (folder / "x.bib").write_bytes(data)
    (folder / "x.bst").write_bytes(_style(fields, sorted(types)))
    (folder / "x.aux").write_bytes(b"\\citation{*}\n\\bibstyle{x}\n\\bibdata{x}\n")
    (folder / "x.bbl").unlink(missing_ok=True)
    strings = str(min(200_000 + len(data) // 8, 3_000_000))
    limits = {"max_strings": strings}
    subprocess.run(
        ["bibtex", "-min-crossrefs=9999", "x"],
        cwd=folder,
        env=os.environ | limits,
        stdout=subprocess.DEVNULL,
        check=False,
        timeout=120,
    )
    log = (folder / "x.blg").read_bytes().decode("latin-1")
    printed = folder / "x.bbl"
    return Read(_entries(printed.read_bytes() if printed.exists() else b""), log)


def _style(fields: list[bytes], types: list[bytes]) -> bytes:
    macros = b"".join(b'MACRO {%s} {"%s"}\n' % (month, month) for month in _MONTHS)
    functions = b"".join(b"FUNCTION {%s} { skip$ }\n" % kind for kind in types)
    prints = b"".join(_PRINT % (name, name, name) for name in fields)
    return _STYLE % (b"\n".join(fields) or b"zz.none", macros + functions, prints)


def _entries(printed: bytes) -> dict[bytes, dict[bytes, bytes]]:
    """Of the lines that the style wrote; BibTeX breaks them at spaces and indents the rest."""
    entries: dict[bytes, dict[bytes, bytes]] = {}
    fields: dict[bytes, bytes] = {}
    for line in printed.replace(b"\n  ", b" ").split(b"\n"):
        if line.startswith(b"@"):
            fields = entries.setdefault(line[1:], {})
        elif line.startswith(b"T"):
            fields[b"@"] = line[1:]
        elif line.startswith(b"F"):
            name, _, value = line[1:].partition(b" =")
            fields[name] = value.removeprefix(b" ")
    return entries
