"""The one error of a key pattern."""

from collections.abc import Iterable

from refman.model.errors import RefmanError


class KeyPatternError(RefmanError):
    """A pattern for citation keys cannot be read.

    Args:
        what: what does not fit, a clause without its full stop.
        position: index into the pattern of the first character that does not fit.
        known: what could stand there instead, sentences; "" for nothing to say.
    """

    def __init__(self, what: str, position: int, known: str = "") -> None:
        place = f"The key pattern cannot be read at character {position + 1}: {what}."
        super().__init__(f"{place} {known}".rstrip())
        self.position = position


def listed(wanted: str, names: Iterable[str], also: Iterable[str] = ()) -> str:
    """“Perhaps … is meant” for the nearest name, and the names that are known.

    Args:
        also: names that are known too, but too many to list.
    """
    import difflib  # an error only: start-up does without

    names = sorted(names, key=str.casefold)
    near = difflib.get_close_matches(wanted, [*names, *also], n=1)
    guess = f"Perhaps “{near[0]}” is meant. " if near else ""
    return f"{guess}Known are {', '.join(names)}."
