"""Lists of people: names that BibTeX cannot part, lists that are cut."""

import re
from collections.abc import Iterator

from refman.bibtex.checks.base import BIBLATEX, BIBTEXING, Check, Fix, Found, Paper, Setting, shown
from refman.bibtex.escape import balanced, group_end
from refman.model import names
from refman.model.catalogue import PEOPLE

_ET_AL = re.compile(
    r"(?:,?\s+|\A)(?:and\s+)?\{?\\?(?:emph\{|textit\{)?et\.?\s*al(?:ii|\.)?\}*\s*\Z", re.I
)
_DOTS = re.compile(r",?\s+and\s+(?:\.\.\.|\\l?dots(?:\{\})?|…|many others|more)\s*\Z", re.I)
_ODD = re.compile(r"[0-9@\\/*†‡§]|https?:")
_COMMAND = re.compile(r"\\accent\s*['\"]?[0-9A-F]+|\\[A-Za-z]+|\\.")
_ENTITY = re.compile(r"&#?\w+;")
"""HTML, of which `html` tells."""
_INITIAL = re.compile(r"(?<![^\W_])[A-Z]\.")
_SIGNS = re.compile(r"[{}\\$~]")


def _lists(paper: Paper) -> Iterator[tuple[str, str]]:
    for name in PEOPLE:
        if text := paper.fields.get(name, "").strip():
            yield name, text


def _unparsed(paper: Paper, _: Setting) -> Iterator[Found]:
    for name, text in _lists(paper):
        yield from _of_list(name, text)


def _of_list(field: str, text: str) -> Iterator[Found]:
    bare = _tidy(text)
    if _loose(text):
        fix = Fix({field: bare}) if bare and _readable(bare) else None
        yield Found(field, f"A name is missing beside an “and”: “{shown(text)}”.", "error", fix)
        text = bare
    if _whole(text) and _are_people(names.split_list(text[1:-1])):
        yield Found(
            field, "Braces around the whole list make one name of it.", "warning",
            Fix({field: text[1:-1]}, sure=False),
        )  # fmt: skip
        return
    parts = names.split_list(text)
    if len(parts) == 1 and (better := _parted(text)):
        yield Found(
            field, f"“{shown(text)}” is one name to BibTeX; “and” stands between names.",
            "error", Fix({field: better}, sure=";" in text),
        )  # fmt: skip
        return
    for one in parts:
        yield from _of_name(field, text, one)


def _of_name(field: str, text: str, one: str) -> Iterator[Found]:
    commas = _outer_commas(one)
    if one.lower() == names.OTHERS or "=" in one:
        return
    if commas > 2:
        yield Found(field, f"“{shown(one)}” has {commas} commas; a name has two at most.", "error")
    elif re.search(r",\s*,", one):
        fix = Fix({field: text.replace(one, re.sub(r",(\s*,)+", ",", one), 1)}, sure=False)
        yield Found(field, f"“{shown(one)}” has nothing between two commas.", "warning", fix)
    elif one.endswith(",") or one.startswith(","):
        fix = Fix({field: text.replace(one, one.strip(", "), 1)})
        yield Found(field, f"“{shown(one)}” has a comma and nothing beside it.", "warning", fix)
    elif _ODD.search(_ENTITY.sub("", _COMMAND.sub("", one))) and not one.startswith("{"):
        yield Found(field, f"“{shown(one)}” holds what is no part of a name.", "hint")
    if re.search(r"\s\\?&\s", one) and not one.startswith("{"):
        yield Found(
            field, f"“{shown(one)}” has “&” where BibTeX parts names by “and”.", "warning",
            Fix({field: re.sub(r"\s*,?\s*\\?&\s*", " and ", text)}, sure=False),
        )  # fmt: skip


def _mixed(paper: Paper, _: Setting) -> Iterator[Found]:
    for field, text in _lists(paper):
        parts = [one for one in names.split_list(text) if one.lower() != names.OTHERS]
        plain = [one for one in parts if not one.startswith("{") and "=" not in one]
        free = [one for one in plain if not _needs_comma(one)]
        last_first = [_outer_commas(one) > 0 for one in free if " " in one or "," in one]
        if len(set(last_first)) > 1 and all(_outer_commas(one) <= 2 for one in parts):
            others = [one for one in names.split_list(text) if one.lower() == names.OTHERS]
            made = [one if one not in plain else names.written(names.parse(one)) for one in parts]
            same = [names.parse(one) for one in made] == [names.parse(one) for one in parts]
            fix = Fix({field: " and ".join([*made, *others])}) if same else None
            text = "Some names are written “Last, First” and some “First Last”."
            yield Found(field, text, "hint", fix)


def _needs_comma(one: str) -> bool:
    """Whether a name is another where its first names stand first: “Di Donato, Balandino”."""
    last, comma, first = one.partition(",")
    turned = f"{first.strip()} {last.strip()}"
    return bool(comma) and ("," in first or names.parse(turned) != names.parse(one))


def _cut(paper: Paper, _: Setting) -> Iterator[Found]:
    for field, text in _lists(paper):
        if found := _ET_AL.search(text) or _DOTS.search(text):
            rest = text[: found.start()].rstrip(", ")
            sure = bool(rest) and len(names.split_list(rest)) > 0 and balanced(rest)
            fix = Fix({field: f"{rest} and others"}) if sure else None
            yield Found(
                field, "“et al.” is read as somebody’s name; BibTeX writes “and others”.",
                "warning", fix,
            )  # fmt: skip
        else:
            yield from _others(field, names.split_list(text))


def _others(field: str, parts: list[str]) -> Iterator[Found]:
    """What stands for those who are not named: at the end, once, and behind somebody."""
    named = [one for one in parts if one.lower() != names.OTHERS]
    if len(named) == len(parts):
        return
    if parts[: len(named)] != named or not named:
        fix = Fix({field: " and ".join([*named, names.OTHERS])}, sure=False) if named else None
        text = "“others” stands for the rest of a list at its end alone; here it is a name."
        yield Found(field, text, "warning", fix)
    elif len(parts) - len(named) > 1:
        fix = Fix({field: " and ".join([*named, names.OTHERS])})
        yield Found(field, "“and others” stands there more than once.", "warning", fix)
    else:
        yield Found(field, "The list is cut (“and others”).", "hint")


def _loose(text: str) -> bool:
    inner = f" {text} "
    return bool(re.match(r"(?i)\s*and\s", inner) or re.search(r"(?i)\sand\s*\Z", inner)
                or re.search(r"(?i)\sand\s+(?:,\s*)?and\s", inner))  # fmt: skip


def _tidy(text: str) -> str:
    return " and ".join(one for one in names.split_list(text) if one.strip(" ,"))


def _readable(text: str) -> bool:
    return balanced(text) and all(_outer_commas(one) <= 2 for one in names.split_list(text))


def _are_people(parts: list[str]) -> bool:
    """Whether they are several names of people; a firm may have an “and” in its name."""
    return len(parts) > 1 and all("," in one or _INITIAL.search(one) for one in parts)


def _whole(text: str) -> bool:
    return text.startswith("{") and group_end(text, 0) == len(text) and text[1:2] != "\\"


def _parted(text: str) -> str:
    """A list whose names are parted by semicolons or commas, with “and”; "" for one name."""
    if _SIGNS.search(text) or _ENTITY.search(text):
        return ""
    parts = [one.strip() for one in text.split(";") if one.strip()]
    if len(parts) > 1 and all(one.count(",") <= 1 for one in parts):
        return " and ".join(parts)
    parts = [one.strip() for one in text.split(",") if one.strip()]
    if len(parts) > 2 and all(" " in one for one in parts):
        return " and ".join(parts)
    return ""


def _outer_commas(name: str) -> int:
    depth = commas = 0
    for char in name:
        depth += (char == "{") - (char == "}")
        commas += char == "," and depth == 0
    return commas


CHECKS = (
    Check(
        "names",
        "Names of people",
        "BibTeX and biber part a list at “and”, and a name at its commas: “First von Last”,"
        " “von Last, First” or “von Last, Jr, First”. biber leaves out an entry with an empty name;"
        " BibTeX prints nonsense of a name with more commas.",
        f"{BIBTEXING}, 4, point 18; {BIBLATEX}, 3.14 (name lists)",
        _unparsed,
        grades=("error", "warning", "hint"),
        mends="certain",
    ),
    Check(
        "names-mixed",
        "Names in two forms",
        "Both forms are read; one form is easier to read, to sort and to compare.",
        f"{BIBTEXING}, 4, point 18",
        _mixed,
        grades=("hint",),
        mends="certain",
    ),
    Check(
        "names-cut",
        "Lists that are cut",
        "“and others” stands for authors who are not named: the style writes “et al.” for it. Who"
        " they are is better known; “et al.” itself is read as a person.",
        f"{BIBTEXING}, 4, point 18",
        _cut,
        grades=("warning", "hint"),
        mends="certain",
    ),
)
