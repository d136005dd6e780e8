"""The words of a title that say something."""

FUNCTION_WORDS = frozenset(
    "a an the about above across against along among around as at before behind below beneath "
    "beside between beyond by down during except for from in inside into is like near of off on "
    "onto over per since through to toward towards under until up upon via vs with within "
    "without and but nor or so yet be can do does how its my our their this what when where "
    "which who why you your is it are was were".split()
)
"""Words that name nothing: articles, prepositions, conjunctions, pronouns, question words."""

_AROUND = ".,:;!?\"'“”‘’«»–—-"
_OPENS = {")": "(", "]": "[", "}": "{"}


def significant(title: str) -> list[str]:
    """The words of a plain title in order, without function words and outer punctuation.

    Brackets stay only in pairs within a word: `SE(3)`. All of its words when every one is a
    function word.
    """
    words = [word for word in map(_bare, title.split()) if word]
    return [word for word in words if word.casefold() not in FUNCTION_WORDS] or words


def _bare(part: str) -> str:
    word = _paired(part.strip(_AROUND))
    inner = word[1:-1]
    if word and _OPENS.get(word[-1]) == word[0] and _paired(inner) == inner:
        word = inner
    return word if word == part else _bare(word)


def _paired(word: str) -> str:
    """The word without brackets that have no partner in it."""
    opened: list[int] = []
    lone: set[int] = set()
    for place, char in enumerate(word):
        if char in _OPENS.values():
            opened.append(place)
        elif char in _OPENS and opened and word[opened[-1]] == _OPENS[char]:
            opened.pop()
        elif char in _OPENS:
            lone.add(place)
    lone.update(opened)
    return "".join(char for place, char in enumerate(word) if place not in lone)
