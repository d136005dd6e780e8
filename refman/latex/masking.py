r"""What TeX does not read as commands is taken out of a text: comments, verbatim, `\iffalse`,
what stands behind the `\else` of an `\iftrue`.

Each character that goes becomes U+0000, so that every place in what is left is a place in the
text. TeX reads over a comment as if it and the line end behind it were not there, so whoever reads
the result drops U+0000 from what it finds.
"""

import re
from collections.abc import Callable, Mapping
from io import StringIO

from refman.latex import escapes
from refman.latex.commands import (
    CONDITIONALS,
    DELETE_SHORT,
    LISTINGS,
    MAKE_SHORT,
    OF_PACKAGES,
    OPTIONLESS,
    SETS_LISTINGS,
    VERBATIM,
    Rules,
)

GAP = "\0"
_Change = Callable[[frozenset[str], frozenset[str]], frozenset[str]]
_LONGEST = 5_000
"""Characters of an argument that is read verbatim; one that is longer is none."""
_DEEPEST = 30
"""Braces within braces of such an argument."""

_COMMAND = re.compile(r"%|\\(?:([A-Za-z@]+)|[^A-Za-z@])", re.DOTALL)
_SIGN = re.compile(r"\*?\s*+(\{)?\s*+\\?([!-$&-/:-@\[\]-`|~])(?(1)\s*\})")
_MAKES = re.compile(rf"\\(?:{'|'.join(MAKE_SHORT)})(?![A-Za-z])")
_COMMENT = re.compile(r"%[^\r\n]*(?:(?:\r\n?|\n)[ \t]*)?")
_SKIPPED = re.compile(r"%[^\r\n]*|\\(?:([A-Za-z@]+)|[^A-Za-z@])", re.DOTALL)
_NAME = re.compile(r"[ \t]*\{([^{}\r\n]*)\}")
_LINE = re.compile(r"[^\r\n]*")
_LINE_END = re.compile(r"[\r\n]")
_SPACES = re.compile(r"\s*")
_BRACED = re.compile(r"[ \t]*\{[^{}\r\n]*\}")
_BRACE = re.compile(r"[{}]")
_BLANKS = re.compile(r"[ \t]*+(?>%[^\r\n]*+(?>\r\n?|\n)[ \t]*+)*+")
"""With comments, each of which takes its line end along."""
_MARK = re.compile(r"\\.|%[^\r\n]*+|[{}\]]", re.DOTALL)
_SAID = re.compile(rf"\\.|(?P<comment>{_COMMENT.pattern})", re.DOTALL)
_NEXT = re.compile(r"[ \t]*\\(?:[A-Za-z@]+|[^A-Za-z@])", re.DOTALL)
_NAMES_CONDITION = re.compile(r"\\(?:(?:let|ifx)(?:\s*\\[A-Za-z@]+)?|newif|endcsname)\s*=?\s*\Z")
_LONGEST_LET = 100
"""Characters before the name of a conditional that is not meant to decide here."""
_LOOKS = 16
"""For the end of a conditional that has none, in a text: each goes through all of the rest."""
_NEVER = re.compile(r"[ \t]*0(?=[\s1-9])")
"""Behind `\\if`: what is compared with the zero is another sign, a space above all."""
_DEFINES = re.compile(r"\s*+\}[\s%]*+\{[^{}]*\\end\{([^{}]*)\}\s*+[\\}]")
_PARTS_PATHS = frozenset('|!/+="')
_TAKES_NEXT = re.compile(r"\\[A-Za-z@]+\s*=?\Z")
_ENDS_LINE = re.compile(r"[ \t]*(?:[%\r\n]|\Z)")
_ENDS_CONDITION = re.compile(r"\s*\\(?:fi|else)(?![A-Za-z@])")


def masked(text: str, rules: Rules) -> str:
    """The text with U+0000 for every character that TeX does not read as part of the document.

    Linear in its length.
    """
    return _Mask(text, rules).whole()


def short_sign(text: str, at: int) -> tuple[str, int] | None:
    """The sign that `\\MakeShortVerb{\\|}` and its like name behind `at`, and the place behind."""
    found = _SIGN.match(text, _behind_options(text, at))
    return (found[2], found.end()) if found else None


class _Mask:
    def __init__(self, text: str, rules: Rules) -> None:
        self._text = text
        self._ordinary = rules.ordinary
        self._verbatim = (VERBATIM - rules.shown) | rules.verbatim
        self._conditionals = CONDITIONALS | rules.conditionals
        self._open: list[str] = []
        """Conditionals without their `\\fi`; one too many only leaves more to be read."""
        self._looks = _LOOKS
        self._endless: set[str] = set()
        """Verbatim environments of which no `\\end` comes any more."""
        self._short: frozenset[str] = frozenset()
        self._inline = rules.inline
        self._listings = LISTINGS | rules.verbatim
        self._escape = rules.escape
        """Of listings that say nothing of it themselves."""
        self._inside = escapes.NO_ESCAPE
        """Of the listing that is LaTeX again at this place; none outside."""
        self._listing_end = 0
        self._begins = _COMMAND
        self._have_short(rules.short - _made(text) if rules.short else rules.short)

    def whole(self) -> str:
        # Not a list of parts: those of 100 MB of short comments take 2 GB.
        text, parts, kept, at = self._text, StringIO(newline=""), 0, 0
        while found := self._begins.search(text, at):
            start, end = self._unread(found)
            at = max(end, found.end())
            if end > start:
                begin = min(start, found.end())
                parts.write(text[kept:begin])
                parts.write(_SAID.sub(_silent, text[begin:start]))
                parts.write(GAP * (end - start))
                kept = end
        parts.write(text[kept:])
        return parts.getvalue()

    def _unread(self, found: re.Match[str]) -> tuple[int, int]:
        """Where what a command or a comment takes out begins and ends."""
        if self._inside[1] and found.start() >= self._listing_end:
            self._go_inside(escapes.NO_ESCAPE)
        if self._inside[1] and found[0] == self._inside[1]:
            return found.start(), self._listed(self._inside, found.end(), self._listing_end)
        if found[0] == "%":
            comment = _COMMENT.match(self._text, found.start())
            assert comment
            return comment.span()
        if found[0] in self._short:
            return found.end(), self._behind_short(found)
        if found[1] in self._ordinary:
            return found.end(), found.end()
        if self._follows(found) and found[1] in _READERS:
            return _READERS[found[1]](self, found)
        if found[1] in self._inline:
            return self.verb(found)
        return found.end(), found.end()

    def _have_short(self, signs: frozenset[str]) -> None:
        self._short = signs
        self._look()

    def _go_inside(self, escape: escapes.Escape) -> None:
        self._inside = escape
        self._look()

    def _look(self) -> None:
        """Have what begins something be found."""
        signs = f"[{re.escape(''.join(sorted(self._short)))}]" if self._short else ""
        parts = [re.escape(self._inside[1]), signs, _COMMAND.pattern]
        self._begins = re.compile("|".join(filter(None, parts)), re.DOTALL)

    def _behind_short(self, found: re.Match[str]) -> int:
        end = self._text.find(found[0], found.end(), found.end() + _LONGEST)
        return found.end() if end < 0 or _LINE_END.search(self._text, found.end(), end) else end + 1

    def _follows(self, found: re.Match[str]) -> bool:
        """Keep account of conditionals; False for one that is only named: `\\let\\ifx\\iftrue`."""
        name = found[1] or ""
        if name == "fi":
            del self._open[-1:]
        elif name.startswith("if"):
            start = found.start()
            if _NAMES_CONDITION.search(self._text[max(0, start - _LONGEST_LET) : start]):
                return False
            self._open.append(name)
        return True

    def verb(self, found: re.Match[str]) -> tuple[int, int]:
        """`\\verb|…|` and `\\lstinline[…]{…}`: the rest of a line without an end to it."""
        at = _behind_options(self._text, found.end())
        at += self._text.startswith("*", at)
        return at, self._delimited(at)

    def minted(self, found: re.Match[str]) -> tuple[int, int]:
        """`\\mintinline[…]{language}|…|`, and `\\SaveVerb{name}|…|`."""
        language = _BRACED.match(self._text, _behind_options(self._text, found.end()))
        at = language.end() if language else found.end()
        return at, self._delimited(at)

    def make_short(self, found: re.Match[str]) -> tuple[int, int]:
        """`\\MakeShortVerb{\\|}`: from there on `|…|` is `\\verb|…|`."""
        return self._change_short(found, frozenset.union)

    def delete_short(self, found: re.Match[str]) -> tuple[int, int]:
        return self._change_short(found, frozenset.difference)

    def _change_short(self, found: re.Match[str], change: _Change) -> tuple[int, int]:
        named = short_sign(self._text, found.end())
        if named is None:
            return found.end(), found.end()
        self._have_short(change(self._short, frozenset(named[0])))
        return named[1], named[1]

    def address(self, found: re.Match[str]) -> tuple[int, int]:
        """`\\url{…%20…}`, where a per cent sign begins no comment."""
        at = _behind_options(self._text, found.end())
        if self._text.startswith("{", at):
            return at + 1, max(at + 1, self._closing(at) - 1)
        return at, at

    def path(self, found: re.Match[str]) -> tuple[int, int]:
        """`\\path|…|` of url; that of TikZ has no such sign at once behind it."""
        if self._text[found.end() : found.end() + 1] in _PARTS_PATHS:
            return found.end(), self._delimited(found.end())
        return self.address(found)

    def environment(self, found: re.Match[str]) -> tuple[int, int]:
        """All of a verbatim environment up to its `\\end`, which is no command before that; what
        stands in its options, as a caption does, is read."""
        name = _NAME.match(self._text, found.end())
        if not name or name[1] not in self._verbatim or name[1] in self._endless:
            return found.end(), found.end()
        begin = self._behind_arguments(name[1], name.end())
        options = self._text[name.end() : begin]
        if escapes.READ.search(options) or self._is_made(name[1], begin):
            return found.end(), found.end()
        end = self._text.find(f"\\end{{{name[1]}}}", begin)
        if end < 0:  # it ends in another definition, or none of it is meant
            self._endless.add(name[1])
            return found.end(), found.end()
        escape = escapes.of(options, self._escape) if name[1] in self._listings else ("", "")
        return begin, self._listed(escape, begin, end)

    def _is_made(self, name: str, at: int) -> bool:
        """Whether it begins and ends in what another environment is defined to be."""
        end = _DEFINES.match(self._text, at)
        return end is not None and end[1] == name

    def _listed(self, escape: escapes.Escape, at: int, end: int) -> int:
        """Where a listing that goes on to `end` goes back to LaTeX, or that end."""
        opening = self._text.find(escape[0], at, end) if escape[0] else -1
        if opening >= 0 or self._inside[1]:
            self._go_inside(escape if opening >= 0 else escapes.NO_ESCAPE)
        self._listing_end = end
        return end if opening < 0 else opening + len(escape[0])

    def set_listings(self, found: re.Match[str]) -> tuple[int, int]:
        """`\\lstset{escapechar=|}`"""
        self._escape = escapes.told(self._text, found.end(), self._escape)
        return found.end(), found.end()

    def skipped(self, found: re.Match[str]) -> tuple[int, int]:
        """From `\\iffalse` to its `\\else` or `\\fi`; what has none hides nothing."""
        for conditionals in (self._conditionals | OF_PACKAGES, self._conditionals):
            if self._looks and (end := self._decided(found.end(), conditionals)) is not None:
                return found.end(), end
        return found.end(), found.end()

    def _decided(self, at: int, conditionals: frozenset[str]) -> int | None:
        depth = 0
        for inner in _SKIPPED.finditer(self._text, at):
            name = inner[1] or ""
            if not depth and name in ("else", "fi"):
                return inner.start()
            depth += (name in conditionals) - (name == "fi")
        self._looks -= 1
        return None

    def never(self, found: re.Match[str]) -> tuple[int, int]:
        """`\\if0 … \\fi` is what many write for `\\iffalse`."""
        zero = _NEVER.match(self._text, found.end())
        if zero is None:
            return found.end(), found.end()
        return zero.end(), self.skipped(found)[1]

    def otherwise(self, found: re.Match[str]) -> tuple[int, int]:
        """From the `\\else` of an `\\iftrue` to its `\\fi`."""
        return self.skipped(found) if self._open[-1:] == ["iftrue"] else (found.end(), found.end())

    def unread(self, found: re.Match[str]) -> tuple[int, int]:
        """The command behind `\\string`."""
        named = _NEXT.match(self._text, found.end())
        return found.end(), named.end() if named else found.end()

    def document_end(self, found: re.Match[str]) -> tuple[int, int]:
        name = _NAME.match(self._text, found.end())
        if name and name[1] == "document":
            return name.end(), len(self._text)
        return found.end(), found.end()

    def input_end(self, found: re.Match[str]) -> tuple[int, int]:
        """`\\endinput` alone in its line, or behind a text at its end; elsewhere a condition or an
        argument decides whether it is done."""
        start = found.start()
        line = 1 + max(self._text.rfind(end, 0, start) for end in "\r\n")
        before = self._text[line:start].rstrip(" \t")
        alone = not before and not _ENDS_CONDITION.match(self._text, found.end())
        if alone or (before and self._ends_text(before, found.end())):
            return found.end(), len(self._text)
        return found.end(), found.end()

    def _ends_text(self, before: str, at: int) -> bool:
        """Whether a line ends at a place that was a text so far, with no command at its end."""
        closed = before.count("{") == before.count("}") and not _TAKES_NEXT.search(before)
        return closed and not self._open and _ENDS_LINE.match(self._text, at) is not None

    def _behind_arguments(self, name: str, at: int) -> int:
        """Behind those of a verbatim environment that are text as any other."""
        if name in OPTIONLESS:
            return at
        blank = _BLANKS.match(self._text, at)
        begin = blank.end() if blank else at
        if self._text.startswith("{", begin):
            return self._closing(begin) if name == "tcblisting" else at
        return self._bracketed(begin) if self._text.startswith("[", begin) else at

    def _bracketed(self, at: int) -> int:
        """Behind the bracket that closes the one at a place, but for those within braces."""
        if self._text.find("]", at, at + _LONGEST) < 0:
            return at
        depth = 0
        for mark in _MARK.finditer(self._text, at, at + _LONGEST):
            if mark[0] == "]" and not depth:
                return mark.end()
            depth += {"{": 1, "}": -1}.get(mark[0], 0)
        return at

    def _delimited(self, at: int) -> int:
        text = self._text
        sign = text[at : at + 1]
        if not sign or sign.isspace() or sign == "}":
            return at
        if sign == "{":
            return self._closing(at)
        end = text.find(sign, at + 1, at + _LONGEST)
        line = _LINE.match(text, at, at + _LONGEST if end < 0 else end)
        assert line
        return end + 1 if line.end() == end else line.end()

    def _closing(self, at: int) -> int:
        """Behind the brace that closes the one at a place; that place when none does."""
        if self._text.find("}", at, at + _LONGEST) < 0:
            return at
        depth = 0
        for brace in _BRACE.finditer(self._text, at, at + _LONGEST):
            depth += 1 if brace[0] == "{" else -1
            if not depth:
                return brace.end()
            if depth > _DEEPEST:
                break
        return at


def _behind_options(text: str, at: int) -> int:
    """Behind an argument in square brackets; that place when none is there."""
    blank = _SPACES.match(text, at)
    begin = blank.end() if blank else at
    if not text.startswith("[", begin):
        return at
    end = text.find("]", begin, begin + _LONGEST)
    return end + 1 if end >= 0 and not _LINE_END.search(text, begin, end) else at


def _made(text: str) -> frozenset[str]:
    """The signs that a text has begin verbatim itself: it need not do so from its first line on."""
    found = (short_sign(text, make.end()) for make in _MAKES.finditer(text))
    return frozenset(named[0] for named in found if named)


def _silent(found: re.Match[str]) -> str:
    return GAP * len(found[0]) if found["comment"] else found[0]


_READERS: Mapping[str | None, Callable[[_Mask, re.Match[str]], tuple[int, int]]] = {
    "verb": _Mask.verb,
    "Verb": _Mask.verb,
    "lstinline": _Mask.verb,
    "mintinline": _Mask.minted,
    "mint": _Mask.minted,
    "SaveVerb": _Mask.minted,
    **dict.fromkeys(MAKE_SHORT, _Mask.make_short),
    **dict.fromkeys(DELETE_SHORT, _Mask.delete_short),
    "url": _Mask.path,
    "nolinkurl": _Mask.path,
    "path": _Mask.path,
    "href": _Mask.address,
    **dict.fromkeys(SETS_LISTINGS, _Mask.set_listings),
    "begin": _Mask.environment,
    "detokenize": _Mask.address,
    "string": _Mask.unread,
    "meaning": _Mask.unread,
    "iffalse": _Mask.skipped,
    "if": _Mask.never,
    "else": _Mask.otherwise,
    "end": _Mask.document_end,
    "endinput": _Mask.input_end,
}
