"""Patterns in JabRef's syntax, against what JabRef makes of the same papers."""

import re

import pytest

from refman.model.entry import Entry
from refman.services import keys
from refman.services.keys import KeyPatternError

ADA = "Lovelace, Ada"
TWO = f"{ADA} and Hopper, Grace Brewster"
THREE = f"{TWO} and Turing, Alan"
FOUR = f"{THREE} and von Neumann, John"
FIVE = f"{FOUR} and Noether, Emmy"
AND_OTHERS = f"{TWO} and others"


def made(pattern: str, kind: str = "article", **fields: str) -> str:
    return keys.make(Entry(kind, fields), pattern)


@pytest.mark.parametrize(
    ("pattern", "one", "two", "three", "four", "five", "and_others"),
    [
        ("auth", "Lovelace", "Lovelace", "Lovelace", "Lovelace", "Lovelace", "Lovelace"),
        ("auth3", "Lov", "Lov", "Lov", "Lov", "Lov", "Lov"),
        ("auth2_2", "", "Ho", "Ho", "Ho", "Ho", "Ho"),
        ("auth3_3", "", "", "Tur", "Tur", "Tur", "+"),
        ("authForeIni", "A", "A", "A", "A", "A", "A"),
        ("authorLast", "Lovelace", "Hopper", "Turing", "Neumann", "Noether", ""),
        ("authorLastForeIni", "A", "G", "A", "J", "E", ""),
        ("authorIni", "Lovel", "LovelH", "LovelHT", "LovelHTN", "LovelHTNN", "LovelH+"),
        ("authIni4", "Love", "LoHo", "LoHT", "LHTN", "LHTN", "LoH+"),
        ("authIni0", "", "", "", "", "", ""),
        ("authshort", "Lovelace", "LH", "LHT", "LHT+", "LHT+", "LH+"),
        ("authorsAlpha", "Lov", "LH", "LHT", "LHTvN", "LHT+", "LH+"),
        ("authorsAlphaLNI", "Lo", "LH", "LHT", "LHTN", "LHTN", "Lo"),
        ("authors", "Lovelace", "LovelaceHopper", "LovelaceHopperTuring",
         "LovelaceHopperTuringNeumann", "LovelaceHopperTuringNeumannNoether",
         "LovelaceHopperEtAl"),
        ("authors2", "Lovelace", "LovelaceHopper", "LovelaceHopperEtAl", "LovelaceHopperEtAl",
         "LovelaceHopperEtAl", "LovelaceHopperEtAl"),
        ("auth.etal", "Lovelace", "Lovelace.Hopper", "Lovelace.etal", "Lovelace.etal",
         "Lovelace.etal", "Lovelace.etal"),
        ("authEtAl", "Lovelace", "LovelaceHopper", "LovelaceEtAl", "LovelaceEtAl",
         "LovelaceEtAl", "LovelaceEtAl"),
        ("auth.auth.ea", "Lovelace", "Lovelace.Hopper", "Lovelace.Hopper.ea",
         "Lovelace.Hopper.ea", "Lovelace.Hopper.ea", "Lovelace.Hopper.ea"),
    ],
)  # fmt: skip
def test_a_marker_for_people_depends_on_how_many_there_are(
    pattern: str, one: str, two: str, three: str, four: str, five: str, and_others: str
) -> None:
    lists = [ADA, TWO, THREE, FOUR, FIVE, AND_OTHERS]

    drawn = [made(f"[{pattern}]x", author=people) for people in lists]

    assert drawn == [f"{wanted}x" for wanted in (one, two, three, four, five, and_others)]


@pytest.mark.parametrize(
    ("pattern", "author", "expected"),
    [
        ("[auth]", "van der Berg, Wim", "Berg"),
        ("[authFirstFull]", "van der Berg, Wim", "vanderBerg"),
        ("[authorsAlpha]", "van der Berg, Wim", "vdBer"),
        ("[auth]", r"K{\"o}nig, Eva", "Koenig"),
        ("[auth4]", "Königsberg, Eva", "Koen"),
        ("[auth]", "Østergård, Åse", "Oestergaard"),
        ("[auth3]", "Al-Ketan, Omar", "AlK"),
        ("[auth]", "O'Neill, Ann", "ONeill"),
        ("[auth]", "Řehoř, Jan", "Rehor"),
        ("[auth]", "{Massachusetts Institute of Technology}", "MIT"),
        ("[auth]", r"{Universit{\"a}t Bremen}", "UniBremen"),
        ("[auth]", "{Bremen University, Department of Marine Science}", "UniBremenMS"),
        ("[auth]", "{Bremen University, School of Hard Rocks}", "UniBremenHR"),
        ("[auth]", "{Physics, Bremen University}", "UniBremenPhysics"),
        ("[auth]", "{The Long Term Ecology Group ({LTEG})}", "LTEG"),
        ("[auth]", "{Deep Mind}", "DeepMind"),
        ("[auth]", "{Google}", "Google"),
    ],
)
def test_a_name_is_folded_and_an_institution_shortened(
    pattern: str, author: str, expected: str
) -> None:
    assert made(pattern, author=author) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("[auth]", "Hopper"),
        ("[authors]", "HopperTuring"),
        ("[pureauth]x", "x"),
        ("[pureauthors2]x", "x"),
        ("[edtr]", "Hopper"),
        ("[edtr3_2]", "Tur"),
        ("[edtrIni4]", "HoTu"),
        ("[edtrForeIni]", "G"),
        ("[edtr.edtr.ea]", "Hopper.Turing"),
        ("[edtrshort]", "HT"),
        ("[editors]", "HopperTuring"),
        ("[editorLast]", "Turing"),
        ("[editorLastForeIni]", "A"),
        ("[editorIni]", "HoppeT"),
    ],
)
def test_editors_stand_in_for_authors_unless_pure(pattern: str, expected: str) -> None:
    assert made(pattern, "book", editor="Hopper, Grace and Turing, Alan") == expected


def test_an_editor_is_no_author_where_there_is_one() -> None:
    assert (
        made("[auth][edtr][pureauth]", author=ADA, editor="Hopper, G") == "LovelaceHopperLovelace"
    )


TITLE = "the {DPM}-Solver: a fast method for Sampling"


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("shorttitle", "DPMSolverfast"),
        ("veryshorttitle", "DPM"),
        ("shorttitleINI", "tDS"),
        ("camel", "TheDPMSolverAFastMethodForSampling"),
        ("camel3", "TheDPMSolver"),
        ("title", "TheDPMSolveraFastMethodforSampling"),
        ("fulltitle", "theDPMSolverafastmethodforSampling"),
        ("TITLE", "theDPMSolverafastmethodforSampling"),
        ("title:abbr", "TDSaFMfS"),
        ("camel:abbr", "T"),
        ("fulltitle:truncate9", "theDPMSo"),
        ("fulltitle:camel:truncate5", "TheDP"),
        ("fulltitle:camel2", "TheDPMSolver"),
        ("fulltitle:shorttitle:lower", "dpmsolverfastmethod"),
        ("fulltitle:veryshorttitle:upper", "DPMSOLVER"),
        ("fulltitle:capitalize", "TheDpmsolverAFastMethodForSampling"),
        ("fulltitle:titlecase", "TheDpmsolveraFastMethodforSampling"),
        ("fulltitle:sentencecase", "Thedpmsolverafastmethodforsampling"),
        ("fulltitle:sentence_case", "Thedpmsolverafastmethodforsampling"),
        ("fulltitle:unicode_to_latex", "theDPMSolverafastmethodforSampling"),
        ("fulltitle:clear:(x)", ""),
    ],
)
def test_a_title_is_drawn_by_its_words(pattern: str, expected: str) -> None:
    assert made(f"[{pattern}]9", title=TITLE) == f"{expected}9"


@pytest.mark.parametrize(
    ("pattern", "pages", "expected"),
    [
        ("firstpage", "41,7,73--97", "7"),
        ("lastpage", "97--73, 7", "97"),
        ("firstpage", "43+", "43"),
        ("firstpage", "iv--xx", "iv"),
        ("lastpage", "iv--xx", "xx"),
        ("pageprefix", "L7--L9", "L"),
        ("pageprefix", "S5-K10", "S"),
        ("pageprefix", "42--111", ""),
        ("pageprefix", "unknown", ""),
        ("lastpage", "L7", "7"),
        ("firstpage", "n/a", ""),
    ],
)
def test_pages_give_their_lowest_and_highest_number(
    pattern: str, pages: str, expected: str
) -> None:
    assert made(f"[{pattern}]p", pages=pages) == f"{expected}p"


@pytest.mark.parametrize(
    ("pattern", "fields", "expected"),
    [
        ("[year]", {"year": "2020"}, "2020"),
        ("[year]", {"date": "2021-05-03"}, "2021"),
        ("[month][day]", {"date": "2021-05-03"}, "0503"),
        ("[shortyear]", {"year": "1987"}, "87"),
        ("[shortyear]", {"year": "in press"}, "IP"),
        ("[shortyear]", {"year": "submitted"}, "IP"),
        ("[shortyear]", {"year": "7"}, "7"),
        ("[entrytype]", {}, "Article"),
        ("[citationkey]x", {}, "x"),
        ("[keyword2]", {"keywords": "one, two words; three"}, "twowords"),
        ("[keyword9]k", {"keywords": "one"}, "k"),
        ("[keywords]", {"keywords": "one, two words"}, "onetwowords"),
        ("[keywords1]", {"keywords": "one, two"}, "one"),
        ("[journal:abbr]", {"journal": "Journal of Fish Biology"}, "JoFB"),
        ("[journaltitle:abbr]", {"journal": "Journal of Fish Biology"}, "JoFB"),
        ("[MYFIELD]", {"myfield": "a b"}, "ab"),
        ("[author]", {"author": "Ada Lovelace and Alan Turing"}, "AdaLovelaceandAlanTuring"),
        ("[author:minify_name_list]", {"author": "A B and C D"}, "ABandCD"),
        ("[author:minify_name_list]", {"author": "A B and C D and E F"}, "ABandothers"),
        ("[month:normalize_month]", {"month": "June"}, "jun"),
        ("[month:normalize_month]m", {"month": "Spring"}, "Springm"),
        ("[pages:normalize_page_numbers:escapeUnderscores]", {"pages": "3_4"}, "3_4"),
        ("[volume:(unknown)]", {"volume": "3"}, "3"),
        ("[volume:(unknown)]", {}, "unknown"),
        ("[volume:([number:(none)])]", {"number": "8"}, "8"),
        ("[volume:([number:(none)])]", {}, "none"),
        ("[volume:(unknown):upper]", {}, "UNKNOWN"),
        ("[auth]_[year]-x:y", {"author": ADA, "year": "1843"}, "Lovelace_1843-x:y"),
        (r"[auth]\_[year]", {"author": ADA, "year": "1843"}, "Lovelace_1843"),
    ],
)
def test_other_markers_and_fields(pattern: str, fields: dict[str, str], expected: str) -> None:
    assert made(pattern, **fields) == expected


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r'[auth.etal:regex("\\.etal","EtAl"):regex("\\.","And")]', "LovelaceEtAl"),
        (r'[auth.etal:regex("\.etal$","")]', "Lovelace"),
        (r'[authors:regex("(.)([A-Z])","$1-$2")]', "Lovelace-Hopper-Turing"),
        (r'[authors:regex("[A-Z]","x")]', "xovelacexopperxuring"),
        (r'[authors:regex("\p{Lu}", "")]', "ovelaceopperuring"),
        (r'[authors:regex("(?<first>L)ove", "$1")]', "LlaceHopperTuring"),
        (r'[authors:regex("o|u",":"):lower]', "l:velaceh:ppert:ring"),
    ],
)
def test_a_regular_expression_replaces_every_match(pattern: str, expected: str) -> None:
    assert made(pattern, author=THREE) == expected


@pytest.mark.parametrize(
    ("pattern", "position", "named"),
    [
        ("[auth", 0, "“[” has no partner"),
        ("auth]", 4, "“]” has no partner"),
        ("[auth][yeer]", 7, "Perhaps “year” is meant"),
        ("[jornal]", 1, "Perhaps “journal” is meant"),
        ("[authIniN]", 1, "in “[authIniN]”, N stands for a number. Write it with digits, such as"),
        ("[edtrIniN]", 1, "such as “[edtrIni3]”"),
        ("[pureauthN_M]", 1, "N and M stand for numbers. Write it with digits, such as"),
        ("[keywordsN]", 1, "such as “[keywords3]”"),
        ("[auth:small]", 6, "“:small”"),
        ("[doi:short_doi]", 5, "asks a server"),
        ("[auth:trunc5]", 6, "“truncateN” is meant"),
        ("[auth] [year]", 6, "“ ” cannot be part"),
        ("[auth]{[year]}", 6, "“{” cannot be part"),
        ("[auth]ü[year]", 6, "“ü” cannot be part"),
        ("[]", 1, "“[]”"),
        ("[volume:(un known)]", 11, "“ ” cannot be part"),
        ("[volume:([nmber])]", 10, "“[nmber]”"),
        ('[title:regex("a")]', 7, "is not finished"),
        ('[title:regex("(a","b")]', 7, "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_place(
    pattern: str, position: int, named: str
) -> None:
    with pytest.raises(KeyPatternError, match=re.escape(named)) as caught:
        keys.check(pattern)

    assert caught.value.position == position
    assert f"at character {position + 1}:" in str(caught.value)


def test_a_type_is_written_as_jabref_shows_it() -> None:
    assert made("[entrytype]", "inproceedings") == "InProceedings"
