"""The language of the window: texts of `gui` in another, and sentences of the lower layers.

English is the language of the source, of the shell, of the journal and of reports of bugs. The
window is translated, through Qt's catalogues in resources/translations (`make.py` there collects
the texts, writes the catalogues for translators, and compiles them):

- In `gui` every text goes through `tr`, with named gaps, or `tr_n` where a number makes it one or
  many. Texts at the head of a module are translated when it is imported; so the language is chosen
  before (`begin`), once for the life of the program, and a start in English does nothing at all.
- Commands, services and store know no language. What they say to the user (outcomes, errors, labels
  of changes) is written there as English sentences with gaps; `make.py` collects those as well,
  and `heard` finds the sentence that a text is an instance of, by what stands between its gaps,
  and says it in the language of the window. A journal holds English labels for ever: it is read
  by other versions, by the shell and in other languages, and labels of years ago are told in the
  language of today without a word stored twice. What stands in quotes is the user's, and never
  translated.
"""

import os
import re
import string
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, QTranslator

from refman.resources import translation_path

LANGUAGES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
"""Those that are complete, each by its own name."""
PSEUDO = "pseudo"
"""English with accents, longer by two fifths and in brackets: for tests."""
CONTEXT = "refman"
"""Of all texts in Qt's catalogues."""


_QUOTED = re.compile(r"“[^“”]*”")


class _State(NamedTuple):
    language: str
    texts: QTranslator | None
    of_qt: QTranslator | None


_now = _State("en", None, None)


def begin(chosen: str) -> None:
    """Choose the language, before any module of `gui` that shows texts is imported.

    Args:
        chosen: one of LANGUAGES, or "system" for the first of the desktop's that is among them.
            REFMAN_LANGUAGE in the environment goes before it.
    """
    global _now
    language = os.environ.get("REFMAN_LANGUAGE") or chosen
    language = language if language in (*LANGUAGES, PSEUDO) else of_system()
    _now = _State(language, _loaded(language), None)
    heard.cache_clear()


def language() -> str:
    """The language of the window: one of LANGUAGES."""
    return _now.language


def install_qt() -> None:
    """Have Qt say its own words, those of file dialogs say, in the language; needs an
    application."""
    global _now
    from PySide6.QtCore import QCoreApplication, QLibraryInfo

    app = QCoreApplication.instance()
    if app is None or _now.language not in LANGUAGES or _now.language == "en":
        return
    QLocale.setDefault(QLocale(_now.language))
    own = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(f"qtbase_{_now.language}", folder):
        app.installTranslator(own)
    _now = _now._replace(of_qt=own)


def of_system() -> str:
    """The first language of the desktop that is among LANGUAGES; else English."""
    for name in QLocale.system().uiLanguages():
        known = name.replace("-", "_")
        if known.startswith("zh"):
            if "TW" not in known and "HK" not in known and "Hant" not in known:
                return "zh_CN"
        elif known.partition("_")[0] in LANGUAGES:
            return known.partition("_")[0]
    return "en"


def tr(text: str, /, **gaps: object) -> str:
    """A text in the language of the window, its gaps filled: `tr("Copy {name}", name="a.bib")`."""
    said = _translated(text)
    return _FORMATTER.vformat(said, (), gaps) if gaps else said


def tr_n(one: str, many: str, number: int, /, **gaps: object) -> str:
    """The same for texts that depend on a number, which stands in the gap `number`."""
    if _now.language in ("en", PSEUDO) or _now.texts is None:
        said = _translated(one if number == 1 else many)
    else:
        said = _now.texts.translate(CONTEXT, many, None, number) or many
    return _FORMATTER.vformat(said, (), {"number": number, **gaps})


def figure(value: float, form: str) -> str:
    """A number by itself, formatted as `form` says, with the marks of the language."""
    return _FORMATTER.format_field(value, form)


def within(name: str) -> str:
    """A name as it stands within a sentence: English writes it small, unless it is an acronym, and
    German keeps the capitals of its nouns."""
    return name.lower() if _now.language == "en" and not name.isupper() else name


@cache
def heard(text: str) -> str:
    """What a lower layer said, in the language of the window; what is not known stays as it is."""
    text = text.translate(_TURNING)
    if _now.language == "en" or not text.strip():
        return str(text)
    if "\n" in text:
        return "\n".join(map(heard, text.split("\n")))
    if _now.language == "de" and _QUOTED.fullmatch(text):
        return f"„{text[1:-1]}“"
    from refman.gui import sentences

    counted = sentences.number(text)
    if counted is not None:
        return counted
    known = sentences.found(text)
    if known is not None and (both := sentences.head_and_tail(text)):
        return " ".join(map(heard, both))
    if known is not None and (listed := _behind_others(text)):
        return listed
    if known is not None:
        sentence, values = known
        said = _translated(sentence)
        return _HEARD.vformat(said, (), values) if values else sentences.unescaped(said)
    clause = text[:1].lower() + text[1:].removesuffix(".")
    if text.endswith(".") and not sentences.several(text) and (said := heard(clause)) != clause:
        return f"{said[:1].upper()}{said[1:]}{'。' if _now.language == 'zh_CN' else '.'}"
    name, colon, rest = text.partition(": ")
    if colon and "." not in name.partition(" ")[2] and (said := heard(rest)) != rest:
        return f"{name}: {said}"
    parts = sentences.parts(text)
    told = [heard(part) for part in parts]
    return _joined(text, parts, told) if told != parts else text


def _behind_others(text: str) -> str:
    """What a sentence that begins with a gap takes in and is known by itself: “a.bib: in sync, 3
    papers taken over” is three things of which one is taken over; "" where nothing is."""
    from refman.gui import sentences

    lead = sentences.lead(text)
    name, colon, rest = text.partition(": ")
    if ": " in lead and (said := heard(rest)) != rest:
        return f"{name}{colon}{said}"
    for between in ("; ", ", "):
        parts = text.split(between) if between in lead else []
        told = [heard(part) for part in parts]
        if parts and all(new != old for new, old in zip(told, parts, strict=True)):
            return _joined(text, parts, told)
    return ""


def _joined(text: str, parts: list[str], said: list[str]) -> str:
    """Parts in place of what they were, with what stood between them."""
    whole, place = "", 0
    for part, new in zip(parts, said, strict=True):
        start = text.index(part, place)
        whole += text[place:start] + new
        place = start + len(part)
    return whole + text[place:]


def pseudo(text: str) -> str:
    """A text in the pseudo-language; its gaps stay."""
    parts = re.split(r"(\{[^{}]*\}|\{\{|\}\})", text)
    said = "".join(one if index % 2 else one.translate(_ACCENTS) for index, one in enumerate(parts))
    letters = sum(map(len, parts[::2]))
    return f"⟦{said}{'~' * (2 * letters // 5)}⟧"


_ACCENTS = str.maketrans("aeiouyncAEIOUYNC", "áéíóúýñçÁÉÍÓÚÝÑÇ")


def _loaded(language: str) -> QTranslator | None:
    if language in ("en", PSEUDO):
        return None
    made = QTranslator()
    made.load(str(translation_path(language)))
    return made


def _translated(text: str) -> str:
    if _now.language == "en" or not text:
        return text
    if _now.language == PSEUDO:
        return pseudo(text)
    assert _now.texts is not None
    return _now.texts.translate(CONTEXT, text) or text


class _Formatter(string.Formatter):
    """Fills gaps; figures with the marks of the language."""

    def format_field(self, value: Any, format_spec: str) -> str:
        said: str = super().format_field(value, format_spec).translate(_TURNING)
        if _now.language == "de" and isinstance(value, int | float) and format_spec:
            return said.translate(_GERMAN_FIGURES)
        return said

    def get_value(self, key: Any, args: Any, kwargs: Mapping[str, Any]) -> Any:
        return kwargs[key]


_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Signs that turn what stands behind them around; one in the name of a file turned the sentence."""
_GERMAN_FIGURES = str.maketrans(",.", ".,")
_FORMATTER = _Formatter()


class _Heard(_Formatter):
    """Fills gaps with what was read out of a text, where figures are words already."""

    def format_field(self, value: Any, format_spec: str) -> str:
        said = str(value)
        german = format_spec and _now.language == "de"
        return said.translate(_GERMAN_FIGURES) if german else said


_HEARD = _Heard()
