"""Text of a page or service, Unicode with LaTeX here and there, made safe as BibTeX text.

BibTeX counts every brace, `\\{` too (BibTeXing, 1988, section 2), and TeX reads what BibTeX
leaves: so braces end up balanced, and special characters that were meant as themselves escaped.
"""

import re
from collections.abc import Iterator

from refman.bibtex.latex_tables import MATH_SYMBOLS

_SPECIAL = re.compile(r"[\\${}%&#_^~]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_TOKEN = re.compile(
    r"\\(?:url|href|path|nolinkurl)\{[^{}\\]*\}"  # an address: TeX reads it as it stands
    r"|\\(?:[A-Za-z]+|.)?"
    r"|[${}%&#_^~]"
    r"|[^\\${}%&#_^~]+"
)
_BARE = re.compile(r"(?<!\\)[&%#_^$]")
_RAW = re.compile(
    r"\\(?:url|href|path|nolinkurl|burl|doi|arxiv|email|cite[a-z]*|ref|label)(?:\s*\[[^][]*\])*\s*\{[^{}]*\}"
    r"|\\(?:verb\*?|path|url)(?P<sign>[^A-Za-z\s{*]).*?(?P=sign)"
    r"|\\ensuremath\s*(?=\{)"
    r"|(?P<raised>[_^])(?=\{)"
    r"|(?P<math>\$\$.*?\$\$|\$(?:[^$\\]|\\.)*\$|\\\((?>[^\\]|\\[^()])*+\\\)|\\\[(?>[^\\]|\\[^][])*+\\\])"
    r"|\\(?:[A-Za-z]+|.)"
    r"|[&%#_^$]",
    re.DOTALL,
)
_NESTED = re.compile(r"[^{}]*+(?>\{[^{}]*+(?>\{[^{}]*+\}[^{}]*+)*+\}[^{}]*+)*+")
_KEPT_SYMBOLS = frozenset("%&#_$\"'`^~=.,;:!-/@\\ ")
_CLOSES = {"$": "$", r"\(": r"\)", r"\[": r"\]"}
_FENCES = frozenset(["$", r"\(", r"\)", r"\[", r"\]"])
_MONEY = re.compile(r"\d[\w\s.,–-]*")

_IN_TEXT = {
    "%": r"\%",
    "&": r"\&",
    "#": r"\#",
    "_": r"\_",
    "$": r"\$",
    "^": r"\textasciicircum{}",
    r"\{": r"\textbraceleft{}",
    r"\}": r"\textbraceright{}",
}
_LONE_BRACE = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
_IN_MATH = {"%": r"\%", "#": r"\#", r"\{": r"\lbrace", r"\}": r"\rbrace"}


def escape(text: str) -> str:
    r"""BibTeX text that means what `text` says.

    Mathematics (`$…$`, `\(…\)`) and commands stay as they are; `% & # _ ^ $` outside them are
    escaped unless they are already; white space folds to single spaces. The result has
    balanced braces, and escaping it again changes nothing. Linear in the length of `text`.
    """
    text = " ".join(_CONTROL.sub(" ", text).split())
    if not _SPECIAL.search(text):
        return text
    tokens = _TOKEN.findall(text)
    return "".join(_escaped(tokens))


def balanced(text: str) -> bool:
    r"""Whether the braces of `text` are balanced as BibTeX counts them, `\{` among them."""
    found = _NESTED.match(text)
    if found and found.end() == len(text):
        return True
    depth = 0
    for brace in re.findall("[{}]", text):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            return False
    return depth == 0


def compilable(text: str) -> str:
    r"""BibTeX text as somebody typed it, with what stops TeX escaped, and nothing else touched.

    Outside mathematics a bare `& % # _ ^` is, and a `$` that has no partner; within it `%` and
    `#`. `1^{st}` becomes mathematics, which is what was meant. What is escaped stays as it is, and
    so do addresses (`\url{a_b}`) and keys (`\cite{a_b}`).
    """
    if not any(map(text.__contains__, "&%#_^$")) or not _BARE.search(text):
        return text
    if len(re.findall(r"(?<!\\)\$", text)) % 2:
        text = _without_lone_dollars(_TOKEN.findall(text))
    return "".join(_mended(text))


def _without_lone_dollars(tokens: list[str]) -> str:
    parts, index = [], 0
    while index < len(tokens):
        end = _math_end(tokens, index) if tokens[index] == "$" else index + 1
        parts += [r"\$"] if end is None else tokens[index:end]
        index = end or index + 1
    return "".join(parts)


def _mended(text: str) -> Iterator[str]:
    at, table = 0, r"\begin{" in text
    while match := _RAW.search(text, at):
        yield text[at : match.start()]
        at, token = match.end(), match[0]
        if match["math"] and not balanced(token):
            yield r"\$" if token[0] == "$" else token[:2]
            at = match.start() + (1 if token[0] == "$" else 2)
        elif match["math"]:
            yield re.sub(r"(?<!\\)[%#]", r"\\\g<0>", token)
        elif token.startswith(r"\ensuremath"):
            at = group_end(text, at)
            yield text[match.start() : at]
        elif match["raised"] and "$" not in text[at : (end := group_end(text, at))]:
            yield f"${text[match.start() : end]}$"
            at = end
        else:
            bare = len(token) == 1 and not (table and token == "&")
            yield _IN_TEXT[token] if bare else token
    yield text[at:]


def group_end(text: str, start: int) -> int:
    """Behind the brace that closes the one at `start`; the end of the text when none does."""
    depth = 0
    for brace in re.compile("[{}]").finditer(text, start):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return brace.end()
    return len(text)


def _escaped(tokens: list[str]) -> Iterator[str]:
    paired = _paired_braces(tokens)
    index = 0
    while index < len(tokens):
        end = _math_end(tokens, index)
        if end is None:
            yield _text_token(tokens, index, index in paired)
            index += 1
        else:
            yield from _math(tokens, index, end)
            index = end


def _paired_braces(tokens: list[str]) -> set[int]:
    paired: set[int] = set()
    open_: list[int] = []
    for index, token in enumerate(tokens):
        if token == "{":
            open_.append(index)
        elif token == "}" and open_:
            paired.update((open_.pop(), index))
    return paired


def _text_token(tokens: list[str], index: int, paired: bool) -> str:
    token = tokens[index]
    if token in _LONE_BRACE:
        return token if paired else _LONE_BRACE[token]
    if token in _IN_TEXT:
        return _IN_TEXT[token]
    if token == "~":
        return token if _is_tie(tokens, index) else r"\textasciitilde{}"
    if token.startswith("\\"):
        return _command(token)
    return token


def _is_tie(tokens: list[str], index: int) -> bool:
    """Whether a tilde joins two words (`Fig.~3`); in `5~20`, ` ~20` and `/~name` it is itself."""
    before = tokens[index - 1][-1] if index else " "
    after = tokens[index + 1][0] if index + 1 < len(tokens) else " "
    return (before.isalpha() or before in ".}$") and not after.isspace()


def _command(token: str) -> str:
    name = token[1:]
    if name in MATH_SYMBOLS:
        return f"${token}$"  # `\mu` outside mathematics stops TeX
    if name in _KEPT_SYMBOLS or (name[:1].isascii() and name[:1].isalpha()):
        return token
    return rf"\textbackslash{{}}{name}"


def _math_end(tokens: list[str], start: int) -> int | None:
    """The index behind the mathematics that opens at `start`; None when none does.

    A dollar sign may be money: `$5 and $10`. Each stretch between two fences is looked at once,
    so the whole is linear.
    """
    if tokens[start] not in _CLOSES:
        return None
    display = tokens[start : start + 2] == ["$", "$"]
    first = start + 1 + display
    last = next((i for i in range(first, len(tokens)) if tokens[i] in _FENCES), len(tokens))
    end = last + 1 + display
    closes = [_CLOSES[tokens[start]]] * (1 + display)
    if tokens[last:end] != closes or not _balanced(tokens, first, last):
        return None
    content = "".join(tokens[first:last])
    following = tokens[end][0] if end < len(tokens) else ""
    return end if _reads_as_math(content, following) else None


def _balanced(tokens: list[str], first: int, last: int) -> bool:
    return balanced("".join(token for token in tokens[first:last] if token in _LONE_BRACE))


def _reads_as_math(content: str, following: str) -> bool:
    inner = content.strip()
    if not inner or (following.isdecimal() and _MONEY.fullmatch(content)):
        return False
    if content == inner:
        return True
    return " " not in inner or any(char in inner for char in "\\^_=")


def _math(tokens: list[str], start: int, end: int) -> Iterator[str]:
    aligned = r"\begin" in tokens[start:end]
    for index in range(start, end):
        token = _IN_MATH.get(tokens[index], tokens[index])
        if token == "&" and not aligned:
            token = r"\&"
        yield token
        if token in (r"\lbrace", r"\rbrace") and tokens[index + 1][:1].isalpha():
            yield " "
