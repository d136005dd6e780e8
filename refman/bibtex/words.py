"""The words of a title that say something."""

FUNCTION_WORDS = frozenset(
    "a an the about above across against along among around as at before behind below beneath "
    "beside between beyond by down during except for from in inside into is like near of off on "
    "onto over per since through to toward towards under until up upon via vs with within "
    "without and but nor or so yet be can do does how its my our their this what when where "
    "which who why you your is it are was were".split()
)
"""Words that name nothing: articles, prepositions, conjunctions, pronouns, question words."""

_AROUND = ".,:;!?\"'()[]{}“”‘’«»–—-"


def significant(title: str) -> list[str]:
    """The words of a plain title in order, without function words and outer punctuation.

    All of its words when every one is a function word.
    """
    words = [word for word in (part.strip(_AROUND) for part in title.split()) if word]
    return [word for word in words if word.casefold() not in FUNCTION_WORDS] or words
