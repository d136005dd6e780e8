"""Where a reader of a formula stands."""

from refman.services.keys.betterbibtex.lexer import Word, words
from refman.services.keys.fault import KeyPatternError

_DEEPEST = 20


class Cursor:
    """The words of a formula and the one that is read next.

    Raises:
        KeyPatternError: the formula has a character that begins no word.
    """

    def __init__(self, formula: str) -> None:
        self._words = list(words(formula))
        self._index = 0
        self._depth = 0

    @property
    def word(self) -> Word:
        return self._words[self._index]

    @property
    def at_end(self) -> bool:
        return self.word.kind == "end"

    def follows(self, sign: str) -> bool:
        """Whether `sign` is the word behind the next."""
        return not self.at_end and self._words[self._index + 1].text == sign

    def step(self) -> Word:
        """The next word, whatever it is."""
        word = self.word
        self._index += not self.at_end
        return word

    def took(self, *signs: str) -> bool:
        """Whether the next word was one of some signs; then it is behind."""
        found = self.word.kind == "sign" and self.word.text in signs
        self._index += found
        return found

    def need(self, sign: str) -> None:
        if not self.took(sign):
            raise self.unexpected(f"Here stands “{sign}”")

    def expect(self, kind: str, wanted: str) -> Word:
        """The next word, which must be of one kind; `wanted` says so, a clause."""
        if self.word.kind != kind:
            raise self.unexpected(wanted)
        return self.step()

    def deeper(self, by: int) -> None:
        """Count parentheses and lists within each other, so that no stack overflows."""
        self._depth += by
        if self._depth > _DEEPEST:
            raise self.unexpected(f"No more than {_DEEPEST} may be within each other")

    def unexpected(self, wanted: str) -> KeyPatternError:
        what = "it ends too early" if self.at_end else f"“{self.word.text}” does not fit"
        return KeyPatternError(what, self.word.at, f"{wanted}.")
