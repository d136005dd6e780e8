"""Numbers whose last digit tells whether the others were mistyped."""

import re
from collections.abc import Sequence


def weighed(digits: str, modulus: int, weights: Sequence[int]) -> bool:
    """Whether digits, `X` for ten, come to a multiple of the modulus, each times its weight."""
    values = (10 if digit == "X" else int(digit) for digit in digits)
    return sum(v * w for v, w in zip(values, weights, strict=False)) % modulus == 0


def is_isbn(text: str) -> bool:
    """Whether it is one ISBN, of 10 or of 13 digits, and nothing else."""
    digits = re.sub(r"[- ]", "", text)
    if re.fullmatch(r"\d{9}[\dXx]", digits):
        return weighed(digits.upper(), 11, range(10, 0, -1))
    return bool(re.fullmatch(r"97[89]\d{10}", digits)) and weighed(digits, 10, (1, 3) * 7)
