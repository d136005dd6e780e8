"""Addresses in the field `url`."""

import re
from collections.abc import Iterator

from refman.bibtex.checks.base import BIBLATEX, Check, Fix, Found, Paper, Setting, shown

_WRAPPED = re.compile(r"\\(?:url|path|nolinkurl)\s*\{(.*)\}|<(.*)>|\"(.*)\"", re.DOTALL)
_ESCAPED = re.compile(
    r"\\([_%&#~^$])(?:\{\})?|\\-|\{\\(?:textasciitilde|char`\\~)(?:\{\})?\}|\$\\sim\$|\\textasciitilde(?:\{\}|\s)?"
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://\S+|mailto:\S+|urn:\S+|doi:\S+")
_WITHOUT = re.compile(r"(?:www\.|[a-z0-9-]+\.)+[a-z]{2,}(?:/\S*)?", re.I)


def _url(paper: Paper, _: Setting) -> Iterator[Found]:
    text = paper.fields.get("url", "").strip()
    if not text:
        return
    wrapped = _WRAPPED.fullmatch(text)
    bare = next(filter(None, wrapped.groups()), "").strip() if wrapped else text
    bare = _ESCAPED.sub(lambda m: m[1] or ("" if m[0] == r"\-" else "~"), bare)
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
