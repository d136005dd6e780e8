"""Braces around what a bibliography style would spoil in a title, and around nothing else.

BibTeX's `change.case$` with "t" (bibtex.web, "Convert a title"; plain.bst uses it for most
entry types) lowers every ASCII letter at brace level 0, mathematics and commands included,
except the very first character and the first one behind a colon and white space. A group at
level 0 that begins with a backslash is a special character: its letters are lowered too,
its command names are not. All other braces protect.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import filterfalse, groupby

from refman.bibtex.escape import balanced, group_end
from refman.bibtex.latex import plain

_PROPER_NAMES = re.compile(
    "(?:Adams|Banach|Bayes|Bellman|Bernoulli|Boltzmann|Bregman|Brown|Carlo|Cauchy|Darwin|David|"
    "Dirichlet|Euler|Fisher|Fokker|Fourier|Frechet|Gauss|Gibbs|Godel|Goliath|Gumbel|Hamilton|"
    "Hess|Hilbert|Holder|Ising|Ito|Jacobi|Kalman|Kolmogorov|Kullback|Kutta|Lagrang|Langevin|Laplac|"
    "Leibler|Levy|Lipschitz|Lyapunov|Markov|Metropolis|Monte|Nash|Nesterov|Newton|Pareto|Planck|"
    "Poisson|Rademacher|Renyi|Riemann|Runge|Schrodinger|Shannon|Shapley|Sinkhorn|Sobolev|Stein|"
    "Taylor|Thompson|Turing|Wasserstein|Wiener)(?:e|ian|an)?s?"
    "|Chinese|English|French|German|Japanese|Python"
)
"""Names of people inside the field's terms, and of languages, without their accents.

Sentence case writes them with a capital too, and a capital alone does not tell `Gaussian` from
`Efficient` in a title: hence the list.
"""

_ATOM = re.compile(
    r"(?P<gap>\s+|~)"
    r"|(?P<group>\{)"
    r"|(?P<math>\$(?:[^$\\]|\\.)*\$)"
    r"|(?P<letter>[^\W_]+)"
    r"|(?P<accent>[\u0300-\u036f]|\\[\"'`^~=.])"
    r"|(?P<command>\\[A-Za-z]+)"
    r"|(?P<mark>\\.|.)",
    re.DOTALL,
)
_PROTECTED = re.compile(r"(?<!\w)\{(?!\\)(?>[^{}]|\{[^{}]*+\})*+\}(?!\w)")
_REMARKABLE = re.compile(
    r"\A\W|[\\${}:?!]|[^\x00-\x7f]"  # a mark in front, markup, sentences, accents
    r"|(?<=\S)[A-Z]"  # `ExpansionIoU`, `Q-Learning`, `“A”`
    r"|[A-Z](?:(?![a-z])|[a-z]*+\d)"  # `A`, `B2`
)
_SIMPLE = re.compile("[A-Za-z0-9{][A-Za-z0-9{},()/. -]*")
"""No sentence within ends, nothing is quoted, and a word comes first."""

_GOES_ON = "\0"
_CAPITALISED = re.compile(r"[A-Z][a-z]+")
_QUOTES = ('"', "“", "”", "‘", "’", "'", "`")
_CAPITAL_COMMAND = re.compile(r"\\(?:([LO])|(A)[AE]|(O)E)(?![A-Za-z])")
_COMMAND = re.compile(r"\\(?:[A-Za-z]+|.)", re.DOTALL)
_KEEPS_CAPITAL = re.compile(r":\s+\Z")
_NEAR = 16  # so much punctuation at most stands between two sentences
_SENTENCE_END = re.compile(r"[:?!]\s+\W*\Z")
_DASH = r"(?:\s(?:-{1,3}|[–—])\s|---|—)"
"""Between two parts of a title; the one of `Kullback--Leibler` parts nothing."""
_PART_END = re.compile(rf"{_SENTENCE_END.pattern}|{_DASH}\W*\Z")
_LAST_WORD = re.compile(rf"[)'\"’”»]*(?:[:?!]\s|{_DASH}|[.?!…)'\"’”»]*\s*$)")
"""Behind a word that a title, or a part of one, ends with."""


@dataclass(frozen=True, slots=True)
class _Atom:
    """A piece of a title: part of a word, or a gap or mark between words.

    Args:
        letters: what the style would lower, digits, marks; what it leaves alone counts as `.`.
    """

    start: int
    end: int
    kind: str
    letters: str = ""

    @property
    def in_word(self) -> bool:
        return self.kind not in ("gap", "mark")


def protect(title: str) -> str:
    r"""`title`, BibTeX text, with braces where `change.case$` would damage it.

    `ExpansionIoU`, `3D`, `GANs`, the Q of `Q-Learning`, `$\mu$P` and `Gaussian` get them,
    ordinary capitals of a title do not. A single word before a colon is a name and protected
    whole. Protecting twice changes nothing; a title with unbalanced braces stays as it is.
    """
    if _SIMPLE.fullmatch(title) and (found := _word_by_word(title)) is not None:
        return found
    if not _may_be_damaged(title) or not balanced(title):
        return title
    return _walked(title)


def _word_by_word(title: str) -> str | None:
    """A title in which no word depends on the one before, from words that were seen before.

    Words repeat, and a walk over a title takes ten times as long.
    """
    first, *others = title.split(" ")
    found = " ".join([_first_word(first), *map(_inner_word, others)])
    return None if _GOES_ON in found else found


@lru_cache(maxsize=8192)
def _first_word(word: str) -> str:
    """A word as a title begins with it; `_GOES_ON` where its braces close in a later one."""
    return _walked(word) if balanced(word) else _GOES_ON


@lru_cache(maxsize=8192)
def _inner_word(word: str) -> str:
    """A word as it stands behind others; `_GOES_ON` as of the first."""
    return _walked(f"a {word}")[2:] if balanced(word) else _GOES_ON


def _walked(title: str) -> str:
    pieces, done = [], 0
    for start, end, letters in _words(list(_atoms(title, 0, len(title)))):
        ahead, word = title[done:start], title[start:end]
        damaged = _damaged(letters, word, ahead, title[end : end + 1], at_start=done == 0)
        pieces += [ahead, _braced(word) if damaged else word]
        done = end
    return "".join([*pieces, title[done:]])


def _may_be_damaged(title: str) -> bool:
    """Whether a closer look is due: at most titles one is not, and takes ten times as long."""
    if "{" in title:
        title = _PROTECTED.sub("x", title)
    if _REMARKABLE.search(title):
        return True
    return any(map(_is_proper_name, _CAPITALISED.findall(title)))


def cased(title: str, change: Callable[[str, bool, bool], str], *, by_dashes: bool = False) -> str:
    """`title` with its ordinary words in another case; what a style must not touch stays: words
    that `protect` would brace, all that stands in braces, mathematics and commands.

    Args:
        change: gives a word in its new case; told whether the title, or what stands behind a
            colon, begins with it, and whether the title, or what stands before a colon, a
            question mark or a dash, ends with it.
        by_dashes: what stands behind a dash begins too.
    """
    opening = _PART_END if by_dashes else _SENTENCE_END
    if not balanced(title):
        return title
    pieces, done = [], 0
    for start, end, letters in _words(list(_atoms(title, 0, len(title)))):
        ahead, word = title[done:start], title[start:end]
        before, after = title[:start], title[end : end + 1]
        opens = not done or opening.search(before[-_NEAR:]) is not None
        kept = _damaged(letters, word, before, after, at_start=opens and not done)
        kept = kept and not (opens and not any(map(str.isupper, letters[1:])))
        closes = _LAST_WORD.match(title, end) is not None
        pieces += [ahead, word if kept or not _is_plain(word) else change(word, opens, closes)]
        done = end
    return "".join([*pieces, title[done:]])


def _is_plain(word: str) -> bool:
    """Whether a word has letters alone: no braces, mathematics or commands."""
    return not set("{}$\\") & set(word)


def protect_terms(title: str, terms: Sequence[str]) -> str:
    """`title` with braces around each of `terms` that stands in it as a word, outside braces."""
    known = sorted((re.escape(term) for term in terms if balanced(term)), key=len, reverse=True)
    if not known or not balanced(title):
        return title
    pieces, at, depth, formula = [], 0, 0, False
    for match in re.finditer(rf"(?<!\w)(?:{'|'.join(known)})(?!\w)", title):
        ahead = title[at : match.start()]
        depth += ahead.count("{") - ahead.count("}")
        formula ^= bool(ahead.count("$") % 2)
        outside = depth == 0 and not formula
        pieces += [ahead, _braced(match[0]) if outside else match[0]]
        at = match.end()
    return "".join([*pieces, title[at:]])


def protect_whole(title: str) -> str:
    """`title` in braces, so that no style changes any of it; once, however often."""
    whole = title.startswith("{") and group_end(title, 0) == len(title)
    if not balanced(title) or (whole and not title.startswith("{\\")):
        return title
    return _braced(title)


def _braced(word: str) -> str:
    r"""`{\LaTeX}` would be a special character, so what begins with a command gets two pairs."""
    return f"{{{{{word}}}}}" if word.startswith("\\") else f"{{{word}}}"


def _damaged(letters: str, word: str, ahead: str, behind: str, *, at_start: bool) -> bool:
    if any(char.isupper() for char in letters[1:]):
        return True
    if not letters[:1].isupper() or (at_start and not ahead) or _KEEPS_CAPITAL.search(ahead):
        return False
    opens = at_start or _SENTENCE_END.search(ahead[-_NEAR:]) is not None
    quoted = ahead.endswith(_QUOTES) or (behind and behind in _QUOTES)  # “A” is no article
    alone = len(letters) == 1 and (letters != "A" or bool(quoted))
    numbered = any(char.isdigit() for char in letters)
    return opens or alone or numbered or _is_proper_name(word)


@lru_cache(maxsize=4096)
def _is_proper_name(word: str) -> bool:
    letters = filterfalse(unicodedata.combining, unicodedata.normalize("NFD", plain(word)))
    return _PROPER_NAMES.fullmatch("".join(letters)) is not None


def _words(atoms: list[_Atom]) -> Iterator[tuple[int, int, str]]:
    """Start, end and letters of each word; hyphens part words, but not before a colon."""
    name = _name_before_colon(atoms)
    if name:
        yield name[0].start, name[-1].end, "".join(atom.letters for atom in name)
    for in_word, group in groupby(atoms[len(name) :], key=lambda atom: atom.in_word):
        word = list(group)
        if in_word:
            yield word[0].start, word[-1].end, "".join(atom.letters for atom in word)


def _name_before_colon(atoms: list[_Atom]) -> list[_Atom]:
    """The atoms of a title's only word before a colon (`DPM-Solver: A Fast …`); else none."""
    gap = next((index for index, atom in enumerate(atoms) if atom.kind == "gap"), 0)
    if gap < 2 or atoms[gap - 1].letters != ":" or not atoms[0].in_word:
        return []
    return atoms[: gap - 1]


def _atoms(text: str, position: int, end: int) -> Iterator[_Atom]:
    while position < end:
        match = _ATOM.match(text, position, end)
        assert match is not None, "the last alternative takes any character"
        kind = match.lastgroup or "mark"
        stop = group_end(text, position) if kind == "group" else match.end()
        if kind == "math" and not balanced(match[0]):
            kind, stop = "mark", position + 1
        yield _Atom(position, stop, kind, _letters(kind, text[position:stop]))
        position = stop


def _letters(kind: str, text: str) -> str:
    if kind in ("letter", "mark"):
        return text
    if kind == "group":
        return _letters_of_group(text)
    if kind == "command":
        return "." + "".join(filter(str.isupper, text))
    if kind == "math":
        inside = "".join(atom.letters for atom in _atoms(text, 1, len(text) - 1) if atom.in_word)
        return "." + "".join(filter(str.isupper, inside))
    return ""


def _letters_of_group(text: str) -> str:
    if not text.startswith("{\\"):
        return "."
    text = _CAPITAL_COMMAND.sub(lambda match: match[1] or match[2] or match[3], text)
    return "".join(filter(str.isalnum, _COMMAND.sub("", text))) or "."
