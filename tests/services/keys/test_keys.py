"""Citation keys from patterns: what holds in whichever language the pattern is."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.model.entry import Entry
from refman.services import keys
from refman.services.keys import KeyPatternError, Suffix

SAFE = re.compile("[A-Za-z0-9_:.+/-]+")
PATTERNS = [
    keys.DEFAULT,
    "[auth][year]",
    "[authors:lower][shorttitle:abbr]_[TITLE:titlecase][firstpage][lastpage][pageprefix]",
    "[authIni7][authorsAlpha][authorsAlphaLNI][authorIni][authshort][auth.etal][authFirstFull]",
    '[edtr3_2:(x)][keyword2][keywords3][camel3:sentencecase][ABSTRACT:regex("(a+) ?(b)","$2$1")]',
    "auth.lower + shorttitle(3,3) + year",
    "Title | Abstract.skipwords.capitalize.condense('_') | type + date('%-m%oY')",
    "creators(2, name='%(g).2s%(I)s', etal='&') + authorIni + authorsAlpha + authshort(sep='~')",
    "Title.transliterate(german).select(-2, 3).substring(0).match(/(a+).*b?/) || Keywords.clean",
    "creatortypes(/2author/) ? Title.replace(/(.)(.)/g, '$2\\\\{$1') : language(de) && 'a b{}'",
]
FIELDS = ["author", "editor", "title", "year", "date", "pages", "keywords", "abstract", "langid"]
TEXTS = st.one_of(
    st.text(),
    st.text(string.printable),
    st.lists(st.sampled_from(["and", "others", "{", "}", "A.", "van", ",", "--", "9", "ü"])).map(
        " ".join
    ),
)


def paper(**fields: str) -> Entry:
    return Entry("article", fields)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (
            {
                "author": "Huang, Hsiang-Wei and others",
                "title": "Iterative Scale-Up ExpansionIoU",
                "date": "2023-06-22",
            },
            "huang2023iterative",
        ),
        ({"author": "Lu, Cheng", "title": "On the DPM-Solver", "year": "2022"}, "lu2022dpmsolver"),
        ({"author": "Lu, Cheng", "title": "The {GAN} Zoo"}, "lugan"),
        ({"author": r"Schr{\"o}der, A", "title": r"$\mu$P", "year": "1990"}, "schroder1990mup"),
        ({"author": "van Beethoven, L", "title": "Fidelio"}, "vanbeethovenfidelio"),
        ({"author": "Łoś, J and Weiß, K", "title": "Ultra"}, "losultra"),
        ({"editor": "Weiß, K", "title": "Ultra"}, "weissultra"),
        (
            {"title": "Multi-Student Diffusion Distillation for Better Generators"},
            "multistudentdiffusiondistillation",
        ),
        ({"author": "李, 崇轩", "title": "A Sampler", "date": "2024"}, "sampler2024"),
        ({"author": "李, 崇轩", "title": "采样", "date": "2024"}, "article2024"),
        ({}, "article"),
    ],
)
def test_the_default_key_is_name_year_and_first_word(fields: dict[str, str], expected: str) -> None:
    assert keys.make(paper(**fields)) == expected


def test_the_language_of_a_pattern_is_seen_from_its_brackets() -> None:
    entry = paper(author="Müller, Jörg", year="2020")

    assert keys.make(entry, "[auth]_[year]") == "Mueller_2020"
    assert keys.make(entry, "auth + '_' + year") == "Muller_2020"
    assert keys.make(entry, "auth.replace(/[aeiou]/g, 'x') + creators([1,1])") == "MullxrMuller"


def test_an_empty_key_is_the_type_of_the_entry() -> None:
    assert keys.make(Entry("phdthesis", {}), "[volume]") == "phdthesis"
    assert keys.make(Entry("", {}), "ISBN") == "entry"


@given(
    st.dictionaries(st.sampled_from(FIELDS), TEXTS),
    st.sampled_from(PATTERNS),
    st.sampled_from(["article", "phdthesis", "", "ü"]),
)
def test_every_paper_has_a_key_that_latex_can_cite(
    fields: dict[str, str], pattern: str, kind: str
) -> None:
    assert SAFE.fullmatch(keys.make(Entry(kind, fields), pattern))


@given(st.dictionaries(st.sampled_from(FIELDS), TEXTS))
def test_the_default_key_is_small_letters_and_digits(fields: dict[str, str]) -> None:
    assert re.fullmatch("[a-z0-9]+", keys.make(paper(**fields)))


FRAGMENTS = (
    '[auth] [year: lower ] :( ) :regex("a","b") auth . lower ( ) + | || ? : \'x\' /a/ n = 3'
).split()


def outcome(pattern: str) -> str | int:
    """The key of a paper, or the place at which the pattern cannot be read."""
    try:
        return keys.make(paper(author="Lu, Cheng", year="2022"), pattern)
    except KeyPatternError as error:
        return error.position


@given(
    st.text("[]():auth.year\"'\\|+?&/{}5 ,=regx", max_size=40)
    | st.lists(st.sampled_from(FRAGMENTS)).map("".join)
)
def test_a_pattern_is_read_or_refused_with_a_place_in_it(pattern: str) -> None:
    found = outcome(pattern)

    assert SAFE.fullmatch(found) if isinstance(found, str) else 0 <= found <= len(pattern)


def test_a_key_in_use_gets_a_letter_without_regard_to_case() -> None:
    taken: set[str] = set()
    made = []
    for key in ["lu2022", "LU2022", *["lu2022"] * 27]:
        made.append(keys.unique(key, taken.__contains__))
        taken.add(made[-1].casefold())

    assert made[:3] == ["lu2022", "LU2022a", "lu2022b"]
    assert made[-3:] == ["lu2022z", "lu2022aa", "lu2022ab"]


@pytest.mark.parametrize(
    ("suffix", "expected"),
    [
        (Suffix.ALWAYS, ["lu2022a", "lu2022b", "lu2022c"]),
        (Suffix.SECOND_WITH_A, ["lu2022", "lu2022a", "lu2022b"]),
        (Suffix.SECOND_WITH_B, ["lu2022", "lu2022b", "lu2022c"]),
    ],
)
def test_the_letter_behind_a_key_begins_where_jabref_begins(
    suffix: Suffix, expected: list[str]
) -> None:
    taken: set[str] = set()
    for wanted in expected:
        assert keys.unique("lu2022", taken.__contains__, suffix) == wanted
        taken.add(wanted)


def test_a_preview_shows_the_first_ten_unique_among_themselves() -> None:
    entries = [paper(author="Lu, Cheng", year="2022")._replace(key=f"old{n}") for n in range(12)]

    pairs = keys.preview("[auth][year]", entries)

    assert pairs[:3] == [("old0", "Lu2022"), ("old1", "Lu2022a"), ("old2", "Lu2022b")]
    assert len(pairs) == 10


def test_a_preview_leaves_a_paper_its_own_key_and_others_theirs() -> None:
    lu = paper(author="Lu, Cheng", year="2022")
    taken = {"lu2022", "lu2022a"}.__contains__

    assert keys.preview("auth + year", [lu._replace(key="LU2022")], taken) == [("LU2022", "Lu2022")]
    assert keys.preview("auth + year", [lu], taken) == [("", "Lu2022b")]
