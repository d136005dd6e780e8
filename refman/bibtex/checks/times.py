"""Years, months and dates."""

import re
from collections.abc import Iterator

from refman.bibtex.checks.base import BIBLATEX, BIBTEXING, Check, Fix, Found, Paper, Setting, shown
from refman.bibtex.values import MONTHS
from refman.model import dates
from refman.model.catalogue import DATES

_FOUR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_MARKS = re.compile(r"[(){},.;!?<>%&$\s]")
_PRECISE = len("2001-02-03")


def _year(paper: Paper, setting: Setting) -> Iterator[Found]:
    text = paper.fields.get("year", "").strip()
    if not text:
        return
    if not _FOUR.search(text):
        yield Found("year", f"“{shown(text)}” holds no year of four digits.")
    elif not re.search(r"\d{4}\Z", _MARKS.sub("", text)):
        yield Found("year", f"“{shown(text)}” does not end with the year, whose last digits make"
                    " labels.")  # fmt: skip
    elif setting.dialect == "biblatex" and not text.isdecimal():
        bare = text.strip(" {}")
        fix = Fix({"year": bare}) if bare.isdecimal() else None
        yield Found("year", f"biblatex wants a number in “year”, not “{shown(text)}”.", "hint", fix)


def _month(paper: Paper, setting: Setting) -> Iterator[Found]:
    text = paper.fields.get("month", "").strip()
    if not text or (not paper.typed and text in MONTHS):
        return
    source = paper.typed.get("month", "").strip()
    number = dates.month_number(text)
    joined = "#" in source and setting.dialect != "biblatex"  # of which biber makes nonsense
    if source and (joined or source.lower() in MONTHS):
        return
    if number and text.isdecimal() and setting.dialect != "bibtex":
        return
    if number is None:
        yield Found("month", f"“{shown(text)}” is no month; BibTeX’s are jan, feb, … dec.",
                    "hint" if _holds_month(text) else "warning")  # fmt: skip
        return
    macro = dates.MONTHS[number - 1]
    yield Found("month", f"“{shown(source or text)}” is one wording in all languages; the style’s"
                f" own is {macro}, without braces.", "warning", Fix({"month": macro}))  # fmt: skip


def _holds_month(text: str) -> bool:
    return any(dates.month_number(word) for word in re.findall(r"[A-Za-z]{3,}", text))


def _date(paper: Paper, setting: Setting) -> Iterator[Found]:
    if setting.dialect == "bibtex":
        return
    for name in DATES:
        text = paper.fields.get(name, "").strip()
        if not text:
            continue
        sound = dates.sound(text)
        if sound == text:
            continue
        same = _parts(sound) == _parts(text)
        fix = Fix({name: sound}) if sound and same else None
        yield Found(name, f"“{shown(text)}” is no date of ISO 8601, as 2001-02-03 is.",
                    "warning" if fix else "error", fix)  # fmt: skip


def _parts(date: str) -> list[int]:
    return [int(one) for one in re.findall(r"\d+", date)]


def _twice(paper: Paper, setting: Setting) -> Iterator[Found]:
    fields = paper.fields
    date = dates.of_fields({"date": fields.get("date", "")})
    if not date or not any(fields.get(name) for name in ("year", "month")):
        return
    said = dates.of_fields({name: fields.get(name, "") for name in ("year", "month")})
    if setting.dialect == "bibtex":
        return
    there: dict[str, str | None] = {n: None for n in ("year", "month") if n in fields}
    agrees = bool(said) and date.startswith(said)
    fix = Fix(there) if agrees else None
    words = "the same" if agrees else f"another, {said or fields.get('month', '')}"
    yield Found("year" if "year" in fields else "month",
                f"“date” says {date}, “year” and “month” say {words}; “date” counts.",
                "hint" if agrees else "warning", fix)  # fmt: skip


CHECKS = (
    Check(
        "year",
        "Years",
        "A year is four digits; the standard styles can take any whose last four signs but"
        " punctuation are digits, such as “(about 1984)”: of the last ones some make labels.",
        f"{BIBTEXING}, 3.2 (year); {BIBLATEX}, 2.2.2 (year)",
        _year,
        grades=("warning", "hint"),
        mends="certain",
    ),
    Check(
        "month",
        "Months",
        "Every style defines the macros jan to dec in its own wording and language; a month that"
        " is typed out is printed as it is, and biblatex cannot sort it.",
        f"{BIBTEXING}, 3.2 (month); {BIBLATEX}, 2.3.9",
        _month,
        grades=("warning", "hint"),
        mends="certain",
    ),
    Check(
        "date",
        "Dates",
        "biblatex reads dates of ISO 8601-2, and leaves out what it cannot read.",
        f"{BIBLATEX}, 2.3.8; ISO 8601-2:2019",
        _date,
        grades=("error", "warning"),
        mends="certain",
    ),
    Check(
        "date-twice",
        "Dates said twice",
        "biblatex takes “date” and leaves “year” and “month” aside.",
        f"{BIBLATEX}, 2.3.9",
        _twice,
        grades=("warning", "hint"),
        mends="certain",
    ),
)
