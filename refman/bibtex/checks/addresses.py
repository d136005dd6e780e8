"""Addresses in the field `url`, and where a home page is named."""

import re
from collections.abc import Iterator

from refman.bibtex.checks.base import BIBLATEX, Check, Fix, Found, Paper, Setting, shown
from refman.bibtex.danger import LAUNCH, dangers
from refman.model import granular

_WRAPPED = re.compile(r"\\(?:url|path|nolinkurl)\s*\{(.*)\}|<(.*)>|\"(.*)\"", re.DOTALL)
_ESCAPED = re.compile(
    r"\\([_%&#~^$])(?:\{\})?|\\-|\{\\(?:textasciitilde|char`\\~)(?:\{\})?\}|\$\\sim\$|\\textasciitilde(?:\{\}|\s)?"
)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://\S+|(mailto|urn|doi|info|hdl):[^\s:]\S*", re.I)
_ANY = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):(?=[^\s\d])")
_KNOWN = frozenset("http https ftp ftps sftp mailto urn doi info hdl git svn gopher news".split())
"""Schemes of what is read; others open a program, or what one machine alone has."""

_OTHERS = re.compile(r"(?:ads|bdsk-|opt)?url(?:raw|-?\d+)?|uri|homepage|link|ee|pdf")
"""Names that reference managers and styles have for fields of addresses."""

_WITHOUT = re.compile(r"(?:www\.|[a-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?", re.I)


def _url(paper: Paper, _: Setting) -> Iterator[Found]:
    for name, text in paper.fields.items():
        if granular.is_reference(text):
            continue
        if text.strip() and (name == "url" or _OTHERS.fullmatch(name)):
            bare = _bare(text.strip())
            scheme = _ANY.match(bare)
            if scheme and scheme[1].lower() not in _KNOWN and LAUNCH not in dangers(text):
                yield Found(name, f"“{shown(text)}” is for a program, “{scheme[1]}:”, and no"
                            " address of a page.", "warning")  # fmt: skip
            elif name == "url":
                yield from _page(text.strip(), bare)


def _bare(text: str) -> str:
    wrapped = _WRAPPED.fullmatch(text)
    bare = next(filter(None, wrapped.groups()), "").strip() if wrapped else text
    return _ESCAPED.sub(lambda m: m[1] or ("" if m[0] == r"\-" else "~"), bare)


def _page(text: str, bare: str) -> Iterator[Found]:
    if _SCHEME.fullmatch(bare):
        if bare != text:
            yield Found("url", f"“{shown(text)}” has TeX in it; the address is {shown(bare)}.",
                        "warning", Fix({"url": bare}))  # fmt: skip
        if re.search(r"[\\^`{|}\"<>]", bare) or "%" in re.sub(r"%[0-9A-Fa-f]{2}", "", bare):
            yield Found("url", f"“{shown(bare)}” has signs that no address may have.", "hint")
    elif _WITHOUT.fullmatch(bare):
        yield Found("url", f"“{shown(text)}” says no protocol, such as https://.", "warning",
                    Fix({"url": f"https://{bare}"}, sure=False))  # fmt: skip
    else:
        yield Found("url", f"“{shown(text)}” is no address.", "warning")


CHECKS = (
    Check(
        "url",
        "Addresses",
        "Styles hand “url” on to \\url, which takes every sign as it stands: a backslash before an"
        " underscore goes into the link, and \\url within \\url stops TeX.",
        f"{BIBLATEX}, 2.2.2 (url); RFC 3986",
        _url,
        grades=("warning", "hint"),
        mends="certain",
    ),
)
