"""The language an entry is written in, whatever name it is given."""

import re
from collections.abc import Mapping

from refman.bibtex import latex

_LANGUAGES = {
    "english": "en eng american british ukenglish usenglish australian canadian newzealand",
    "german": "de deu ger deutsch ngerman austrian naustrian swissgerman nswissgerman",
    "french": "fr fra fre français francais acadian canadien frenchb",
    "spanish": "es spa español castellano",
    "portuguese": "pt por português brazil brazilian portuges",
    "italian": "it ita italiano",
    "dutch": "nl nld dut nederlands",
    "russian": "ru rus русский",
    "chinese": "zh zho chi 中文 mandarin",
    "japanese": "ja jpn 日本語",
}
"""Each language, and the other names that babel, biblatex, ISO 639 and its speakers have for it."""
_LANGUAGE_OF = {
    name: language for language, names_ in _LANGUAGES.items() for name in names_.split()
}


def language(fields: Mapping[str, str]) -> str:
    """The language that `language` or `langid` names, in lower case; "" for none."""
    named = latex.plain(fields.get("language") or fields.get("langid", "")).strip().casefold()
    name = named.removeprefix("lang")
    return _LANGUAGE_OF.get(name) or _LANGUAGE_OF.get(re.split("[-_]", name)[0], name)
