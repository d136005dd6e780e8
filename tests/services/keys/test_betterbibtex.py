"""Better BibTeX's formulas, against what it makes of the same papers."""

import re

import pytest

from refman.model.entry import Entry
from refman.services import keys
from refman.services.keys import KeyPatternError

FIELDS = {
    "author": "van Rossum, Guido and Lovelace, Ada King and Ångström, Jean-Luc",
    "title": "The {DPM}-Solver: A fast method for diffusion",
    "journal": "Journal of Fish Biology",
    "date": "2022-06-02",
    "pages": "12--34",
    "keywords": "zeta, alpha",
    "volume": "7",
}


def made(formula: str, kind: str = "article", **fields: str) -> str:
    return keys.make(Entry(kind, fields or FIELDS), formula)


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("auth.lower + shorttitle(3,3) + year", "vanrossumDPMSolverFastMethod2022"),
        ("auth", "vanRossum"),
        ("auth(3)", "van"),
        ("auth(0, 2)", "Lovelace"),
        ("auth(n=4, m=2)", "Love"),
        ("auth(m=2, initials=true)", "LovelaceAK"),
        ("auth(m=9) + 'x'", "x"),
        ("aUTH.Lower", "vanrossum"),
        ("authForeIni + authorLastForeIni", "GJL"),
        ("authorLast", "Angstrom"),
        ("authors", "vanRossumLovelaceAngstrom"),
        ("authors(n=1)", "vanRossumEtAl"),
        ("authorsn(n=2,sep='.')", "vanRossum.Lovelace.EtAl"),
        ("authorsAlpha", "vLA"),
        ("authIni(2)", "va.Lo.An"),
        ("authorIni", "vanR.L.A"),
        ("authAuthEa", "vanRossum.Lovelace.ea"),
        ("authEtAl", "vanRossumEtAl"),
        ("authEtal2", "vanRossum.etal"),
        ("authshort", "v.L.A"),
        ("authshort(sep='')", "vLA"),
        ("auth(creator=editor) + 'x'", "x"),
        ("creators(2, name='%(f).3s%(i)s', sep='-')", "vanG-LovA"),
        ("creators(n=1, etal='EtAl', sep='')", "vanRossumEtAl"),
        ("creators([2, 3], name='%(I)s')", "AKJL"),
        ("creators(type=[['editor','author']], name='%(g)s', n=1)", "Guido"),
        ("creators(type='-author') + 'x'", "x"),
        ("creators(min=4) | 'few'", "few"),
        ("creators(max=2) | 'many'", "many"),
    ],
)
def test_functions_for_people(formula: str, expected: str) -> None:
    assert made(formula) == expected


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("year + shortyear", "202222"),
        ("month", "jun"),
        ("date", "2022-06-02"),
        ("date('%Y_%-m')", "2022_6"),
        ("date(format='%y%d')", "2202"),
        ("origyear", "2022"),
        ("title", "DPMSolverfastmethoddiffusion"),
        ("Title.condense('_')", "The_DPM-Solver:_A_fast_method_for_diffusion"),
        ("veryshorttitle", "DPMSolver"),
        ("shorttitle(2, 1)", "DPMSolverfast"),
        ("shorttitle", "DPMSolverfastmethod"),
        ("journal.abbr", "JoFB"),
        ("PublicationTitle.abbr(2)", "JoofFiBi"),
        ("Journal.skipwords", "JournalFishBiology"),
        ("firstpage + '-' + lastpage", "12-34"),
        ("keyword(0)", "alpha"),
        ("field('volume') + Volume + extra('tex.volume')", "777"),
        ("type", "article"),
    ],
)
def test_functions_for_the_rest_of_a_paper(formula: str, expected: str) -> None:
    assert made(formula) == expected


@pytest.mark.parametrize(
    ("chain", "text", "expected"),
    [
        ("lower", "A B", "ab"),
        ("upper", "a b", "AB"),
        ("capitalize", "one two", "OneTwo"),
        ("capitalize", "oNE", "ONE"),
        ("abbr", "one two", "ot"),
        ("abbr(chars=2)", "one two", "ontw"),
        ("condense('_')", "a  b c", "a_b_c"),
        ("condense", "a b", "ab"),
        ("skipwords", "The end of an era", "endera"),
        ("skipwords(nopunct=true)", "The end-game", "endgame"),
        ("skipwords", "The end-game", "end-game"),
        ("select(2)", "a1 b2 c3", "b2c3"),
        ("select(2,1)", "a1 b2 c3", "b2"),
        ("select(n=2)", "a1 b2 c3", "a1b2"),
        ("select(-1)", "a1 b2 c3", "c3"),
        ("substring(2,3)", "abcdef", "bcd"),
        ("substring(4)", "abcdef", "def"),
        ("replace('.ETAL', 'x')", "a.etal.EtAl", "axx"),
        ("replace(/[.]e/ig, '_')", "a.eb.E", "a_b_"),
        ("replace(/a/, 'x')", "aa", "xa"),
        ("replace(find=/(a)(b)/g, replace='$2$1')", "abab", "baba"),
        ("prefix('x_')", "a", "x_a"),
        ("postfix('_x')", "a", "a_x"),
        ("default('none')", "a", "a"),
        ("discard.default('none')", "a", "none"),
        ("ascii", "aéb", "ab"),
        ("alphanum", "a-b_c.d é", "abcde"),
        ("nopunct", "a.b—c", "ab-c"),
        ("nopunct(dash='')", "a.b-c", "abc"),
        ("nopunctordash", "a.b-c", "abc"),
        ("numeric", "12a", "12a"),
        ("numeric.default('n')", "a12", "n"),
        ("formatDate('%Y_%m')", "2020-05-01", "2020_05"),
        ("formatDate('%Y-%m')", "in 2020", "2020"),
        ("transliterate", "Müller", "Muller"),
        ("fold", "Müller", "Muller"),
        ("transliterate(german)", "Müller", "Mueller"),
        ("transliterate('minimal')", "Müller", "Muller"),
        ("clean", "Ä, ö (x)", "Aox"),
        ("match(/(b.)d/)", "abcde", "bc"),
        ("match('BC')", "abcde", "abcde"),
        ("match('muller', clean=true)", "Müller", "Muller"),
        ("len('>', 3)", "abcd", "abcd"),
        ("ideographs.default('x')", "a", "a"),
    ],
)
def test_filters(chain: str, text: str, expected: str) -> None:
    assert made(f"Title.{chain}", title=text) == expected


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("auth(creator=editor) | 'second'", "second"),
        ("auth(creator=editor); 'second'", "second"),
        ("auth(creator=editor);", "article"),
        ("auth.len('<', 3) | 'long'", "long"),
        ("auth.len(relation='>=', length=9)", "vanRossum"),
        ("title.match(/nothing/) | 'unmatched'", "unmatched"),
        ("type(book) + auth | 'no-book'", "no-book"),
        ("type(journalArticle) + year", "2022"),
        ("type(book, article) + year", "2022"),
        ("language(german) + year | 'other'", "other"),
        ("creatortypes(/;3/) + year | 'three'", "three"),
        ("creatortypes(/^article:2author;2author/) + year", "2022"),
        ("ISBN || DOI || 'neither'", "neither"),
        ("Volume || year", "7"),
        ("Volume && 'v' + Volume", "v7"),
        ("(ISBN && 'i') + year", "2022"),
        ("ISBN ? 'i' : 'n'", "n"),
        ("type(book) ? 'b' : 'a'", "a"),
        ("type(article) ? 'a' : 'b'", "a"),
        ("ISBN ? 'i' : DOI ? 'd' : 'n'", "n"),
        ("(auth + year).lower", "vanrossum2022"),
        ("ISBN.prefix('i') + year", "2022"),
        ("year + '\\x2e' + \"q'\"", "2022x2eq"),
    ],
)
def test_one_formula_after_the_other_and_choices(formula: str, expected: str) -> None:
    assert made(formula) == expected


def test_a_german_paper_has_its_dots_spelled() -> None:
    german = {"author": "Müller, Jörg", "langid": "ngerman"}

    assert made("auth", **german) == "Mueller"
    assert made("language(de) + auth", **german) == "Mueller"
    assert made("auth", author="Müller, Jörg") == "Muller"


@pytest.mark.parametrize(
    ("formula", "position", "named"),
    [
        ("auht.lower", 0, "Perhaps “auth” is meant"),
        ("auth.lowr", 5, "Perhaps “lower” is meant"),
        ("auth.lower year", 11, "“year” does not fit"),
        ("auth +", 6, "it ends too early"),
        ("auth.", 5, "Behind “.” stands a filter"),
        ("Yeer", 0, "there is no field “Yeer”"),
        ("auth + 'x", 7, "“'” has no partner"),
        ("auth # year", 5, "“#” means nothing here"),
        ("auth('x')", 5, "“n” of “auth” must be a number"),
        ("auth(true)", 5, "“n” of “auth” must be a number"),
        ("auth(creator=boss)", 5, "must be one of *, author"),
        ("auth(1,2,'*',true,5)", 18, "does not take that many arguments"),
        ("auth(size=2)", 5, "It is written “auth(n, m, creator, initials)”"),
        ("auth(n=1, 2)", 10, "a named argument stands before"),
        ("auth(n=1, n=2)", 10, "“auth” does not take “n”"),
        ("year(2)", 5, "“year” takes no arguments"),
        ("keyword", 0, "“keyword” needs “n”"),
        ("Title.replace('a')", 6, "“replace” needs “replace”"),
        ("Title.replace(/(/, 'a')", 14, "cannot be read"),
        ("(auth + year", 12, "Here stands “)”"),
        ("ISBN ? 'i'", 10, "Here stands “:”"),
        ("Title.jieba", 6, "dictionaries of Chinese"),
        ("inspireHep", 0, "never goes to the network"),
        ("(" * 30 + "auth" + ")" * 30, 21, "within each other"),
        ("ISBN ? 'i' : " * 25 + "year", 267, "within each other"),
        ("creators(" + "[" * 30, 30, "within each other"),
        ("__import__('os')", 0, "there is no function “__import__”"),
        ("   ", 0, "it is empty"),
        ("x" * 501, 500, "more than 500 characters"),
        ("auth.date('%Q')", 5, "there is no filter “date”"),
        ("date('%Q')", 5, "“%Q”"),
        ("Title.formatDate('%H')", 17, "“%H”"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_place(
    formula: str, position: int, named: str
) -> None:
    with pytest.raises(KeyPatternError, match=re.escape(named)) as caught:
        keys.check(formula)

    assert caught.value.position == position
    assert f"at character {position + 1}:" in str(caught.value)
