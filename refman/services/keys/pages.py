"""The page numbers of a `pages` field: `7,41,73--97`, `L7--L9`, `iv--xx`, `43+`."""

import re

_NUMBER = re.compile(r"\d{1,18}|[IVXLCDM]+(?![IVXLCDM\d])", re.IGNORECASE)
_ROMAN = dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000), strict=True))


def first(pages: str) -> str:
    """The lowest number, as it is written."""
    return min(_NUMBER.findall(pages), key=_value, default="")


def last(pages: str) -> str:
    """The highest number, as it is written."""
    return max(_NUMBER.findall(pages), key=_value, default="")


def prefix(pages: str) -> str:
    """What stands before the first number: the `L` of `L7`; "" without a number."""
    found = _NUMBER.search(pages)
    return pages[: found.start()] if found else ""


def _value(number: str) -> int:
    if number[0].isdecimal():
        return int(number)
    digits = [_ROMAN[char] for char in number.upper()]
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    return sum(-digit if digit < after else digit for digit, after in pairs)
