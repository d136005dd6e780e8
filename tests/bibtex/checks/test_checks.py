"""Each check on entries as people type them: what it finds, how severe that is, how it mends it."""

import pytest

from refman.bibtex import checks
from refman.bibtex.checks import CHECKS, Found, Paper, Setting
from refman.bibtex.checks.base import Fix
from refman.bibtex.checks.mending import mended, sure

BIBTEX, BIBLATEX, LIBRARY = Setting("bibtex"), Setting("biblatex"), Setting()
PDFTEX = Setting("biblatex", "pdftex")


def found(check: str, setting: Setting = LIBRARY, kind: str = "misc", **fields: str) -> list[Found]:
    paper = Paper(kind, "k", {name.rstrip("_"): text for name, text in fields.items()})
    every = list(checks.of_paper(paper, setting))
    for name, one in every:
        told = CHECKS[name]
        assert one.severity in told.grades, (name, one)
        assert one.fix is None or told.mends == "certain" or not one.fix.sure, (name, one)
        assert one.fix is None or told.mends, (name, one)
    return [one for name, one in every if name == check]


def test_an_alias_that_a_renamed_key_leaves_is_no_fault_under_bibtex() -> None:
    assert found("biblatex-field", BIBTEX, ids="old2001") == []
    assert found("biblatex-field", BIBTEX, journaltitle="J") != []


@pytest.mark.parametrize(
    ("kind", "severity", "certain"),
    [("book", "warning", True), ("inproceedings", "hint", False), ("proceedings", "hint", False)],
)
def test_a_location_is_an_address_for_certain_only_where_nobody_met(
    kind: str, severity: str, *, certain: bool
) -> None:
    (one,) = found("biblatex-field", BIBTEX, kind, location="Paris", year="2001")
    assert (one.severity, one.fix) == (
        severity, Fix({"address": "Paris", "location": None}, sure=certain)
    )  # fmt: skip
    (other,) = found("biblatex-field", BIBTEX, kind, location="Paris", address="London")
    assert other.fix is None


MENDED = [
    ("doi", LIBRARY, "doi", "https://doi.org/10.1000/182", "10.1000/182"),
    ("doi", LIBRARY, "doi", "doi: 10.1000/182.", "10.1000/182"),
    ("doi", BIBLATEX, "doi", r"10.1000/a\_b", "10.1000/a_b"),
    ("doi", BIBTEX, "doi", "http://doi.ieeecomputersociety.org/10.1109/M.8", "10.1109/M.8"),
    ("arxiv", BIBTEX, "eprint", "{2101.11589}", "2101.11589"),
    ("integer", BIBLATEX, "volume", "{372}", "372"),
    ("year", BIBLATEX, "year", "{2007}", "2007"),
    ("page-range", BIBTEX, "pages", "143-–144", "143--144"),
    ("isbn", LIBRARY, "isbn", "ISBN 0-201-89683-4", "0-201-89683-4"),
    ("issn", LIBRARY, "issn", "03785955", "0378-5955"),
    ("arxiv", LIBRARY, "eprint", "arXiv:1706.03762v5", "1706.03762v5"),
    ("page-range", LIBRARY, "pages", "12-34", "12--34"),
    ("page-range", LIBRARY, "pages", "pp. 12 – 34, 56", "12--34, 56"),
    ("page-range", BIBLATEX, "pages", "12 -- 34", "12--34"),
    ("month", LIBRARY, "month", "June", "jun"),
    ("month", BIBTEX, "month", "6", "jun"),
    ("date", BIBLATEX, "date", "1995-1-4", "1995-01-04"),
    ("edition", BIBTEX, "edition", "2nd", "Second"),
    ("edition", BIBLATEX, "edition", "Second edition", "2"),
    ("names", LIBRARY, "author", "A. Ada and and B. Bee", "A. Ada and B. Bee"),
    ("names", LIBRARY, "author", "Ada, A.; Bee, B.", "Ada, A. and Bee, B."),
    ("names-cut", LIBRARY, "author", "A. Ada et al.", "A. Ada and others"),
    ("names-mixed", LIBRARY, "author", "Ada, A. and B. Bee", "Ada, A. and Bee, B."),
    ("lowered-capitals", BIBTEX, "title", "On GANs and more", "On {GANs} and more"),
    ("url", LIBRARY, "url", r"\url{https://a.org/b\_c}", "https://a.org/b_c"),
    ("bare-signs", BIBTEX, "title", "Cut & paste", r"Cut \& paste"),
    ("html", LIBRARY, "title", "Cut &amp; paste", r"Cut \& paste"),
    ("danger", LIBRARY, "title", r"\input{/etc/passwd}", r"\textbackslash{}input{/etc/passwd}"),
    ("danger", LIBRARY, "url", "run:x.sh", "run%3Ax.sh"),
    ("danger", LIBRARY, "howpublished", "run:x.sh", "run{:}x.sh"),
    ("engine-letters", PDFTEX, "title", "The α of β", r"The $\alpha$ of $\beta$"),
    ("two-characters", LIBRARY, "title", "Cafe\u0301", "Café"),
    ("names-cut", LIBRARY, "author", "A. Ada and others and others", "A. Ada and others"),
    ("formula", LIBRARY, "title", r"The \alpha and \log n", r"The $\alpha$ and $\log$ n"),
]


@pytest.mark.parametrize(("check", "setting", "field", "text", "wanted"), MENDED)
def test_what_can_be_mended_for_certain_is_mended(
    check: str, setting: Setting, field: str, text: str, wanted: str
) -> None:
    paper = Paper("misc", "k", {field: text, "archiveprefix": "arXiv"})

    def only(name: str, one: Found) -> bool:
        return name == check and sure(name, one)

    after = mended(paper, setting, only, checks.of_paper)

    assert after.fields == {**paper.fields, field: wanted}
    left = [one for name, one in checks.of_paper(after, setting) if name == check]
    assert [one for one in left if one.fix] == []


UNMENDED = [
    ("doi", LIBRARY, "doi", "not a DOI", "error"),
    ("isbn", LIBRARY, "isbn", "0-201-89683-5", "error"),
    ("isbn", LIBRARY, "isbn", "0-201-89683", "error"),
    ("issn", LIBRARY, "issn", "0378-5956", "error"),
    ("arxiv", LIBRARY, "eprint", "1713.03762", "error"),
    ("arxiv", LIBRARY, "eprint", "1406.03762", "error"),
    ("names", LIBRARY, "author", "Ada, B., C., D.", "error"),
    ("names-cut", LIBRARY, "author", "Ada, B. and others", "hint"),
    ("year", LIBRARY, "year", "in press", "warning"),
    ("year", LIBRARY, "year", "2001a", "warning"),
    ("date", BIBLATEX, "date", "2001-13-01", "error"),
    ("page-range", LIBRARY, "pages", "34--12", "warning"),
    ("page-range", LIBRARY, "pages", "see below", "hint"),
    ("url", LIBRARY, "url", "my home page", "warning"),
    ("url", LIBRARY, "url", "javascript:alert(1)", "warning"),
    ("url", LIBRARY, "url", "file:///etc/passwd", "warning"),
    ("url", LIBRARY, "url", r"\url{file:///etc/passwd}", "warning"),
    ("url", LIBRARY, "homepage", "SMB://host/share", "warning"),
    ("url", LIBRARY, "bdsk-url-1", "vscode://x/y", "warning"),
    ("integer", BIBLATEX, "volume", "A", "hint"),
    ("engine-letters", PDFTEX, "title", "Война и мир", "error"),
    ("title-holds-more", LIBRARY, "booktitle", "Proceedings of the Conference on", "warning"),
    ("empty-field", LIBRARY, "note", "{}", "hint"),
    ("biblatex-field", BIBTEX, "langid", "german", "hint"),
    ("names-cut", LIBRARY, "author", "A. Ada and others and B. Bee", "warning"),
    ("names-mixed", LIBRARY, "author", "Atau Tanaka and Knuth, D. E. and Di Donato, B.", "hint"),
    ("names-cut", LIBRARY, "author", "others and B. Bee", "warning"),
    ("names-cut", LIBRARY, "editor", "Others", "warning"),
    ("formula", LIBRARY, "title", r"A \begin{thm} that nobody ends", "error"),
    ("formula", LIBRARY, "title", r"Of $\left( a + b$", "error"),
    ("integer", BIBLATEX, "gender", "female", "hint"),
    ("url", LIBRARY, "url", "mailto::ada@a.org", "warning"),
    ("isbn", LIBRARY, "isbn", "0-7538-2256-3 (paperback)", "warning"),
    ("isbn", LIBRARY, "isbn", "0-691-03685-3, 0-691-03327-7 (paperback)", "warning"),
    ("issn", LIBRARY, "issn", "2049-3630 (print)", "warning"),
    ("issn", LIBRARY, "issn", "00029890, 19300972", "warning"),
    ("integer", BIBLATEX, "day", "21-23", "hint"),
    ("names", LIBRARY, "author", "{D. E. Knuth and L. Lamport}", "warning"),
    ("names", LIBRARY, "author", r"Michi Henning \& Steve Vinoski", "warning"),
    ("bare-signs", BIBTEX, "slaccitation", "%%CITATION = ARXIV:1902.02634;%%", "hint"),
    ("double-braces", BIBTEX, "title", "{The art of braces}", "warning"),
    ("double-braces", BIBTEX, "title", "{Die neue Typographie}", "hint"),
    ("double-braces", BIBTEX, "booktitle", "{The art of braces}", "hint"),
    ("page-range", LIBRARY, "pages", "xiv + 391", "hint"),
    ("small-letter", BIBTEX, "note", "{published on CD-ROM}", "hint"),
]


@pytest.mark.parametrize(("check", "setting", "field", "text", "severity"), UNMENDED)
def test_what_nobody_can_mend_unseen_is_told(
    check: str, setting: Setting, field: str, text: str, severity: str
) -> None:
    (one,) = found(check, setting, **{field: text, "archiveprefix": "arXiv"})
    assert (one.field, one.severity) == (field, severity)


SOUND = [
    ("doi", {"doi": "10.1000/a_b(1)c"}),
    ("isbn", {"isbn": "978-0-201-89683-1"}),
    ("isbn", {"isbn": "0 8044 2957 X"}),
    ("issn", {"issn": "2049-3630"}),
    ("arxiv", {"eprint": "math.GT/0309136", "archiveprefix": "arXiv"}),
    ("arxiv", {"eprint": "0706.0001", "archiveprefix": "arXiv"}),
    ("arxiv", {"eprint": "PMC2704561", "eprinttype": "pubmed"}),
    ("names", {"author": "{Barnes and Noble} and van der Waerden, B. L. and King, Jr, M."}),
    ("names", {"author": "family=Beauvoir, given=Simone, prefix=de"}),
    ("names-mixed", {"author": "Plato and Knuth, Donald E."}),
    ("names-mixed", {"author": "Yuzhen Ge and E. G. {Collins, Jr.}"}),
    ("names-mixed", {"author": "Atau Tanaka and Di Donato, Balandino and King, Jr., Martin"}),
    ("names", {"author": "{William Caslon and Son}"}),
    ("names", {"author": "Andr&eacute; Merzky"}),
    ("names", {"author": r"Fran\c{c}ois M&#252;ller"}),
    ("names", {"author": r"AT{\&T} and J. B{\accent23 u}cha"}),
    ("formula", {"title": r"{\providecommand{\piup}{\mathrm{\pi}}$2\piup$} turns"}),
    ("page-range", {"pages": "7, 41, 73--97"}),
    ("page-range", {"pages": "14:1--14:24"}),
    ("page-range", {"pages": "P276--P278"}),
    ("small-letter", {"note": "doi:10.1063/1.2173176"}),
    ("small-letter", {"howpublished": "www.example.org/a"}),
    ("small-letter", {"note": "{btxdoc.pdf}"}),
    ("small-letter", {"note": "cond-mat/0506493"}),
    ("year", {"year": "1984"}),
    ("month", {"month": "jun"}),
    ("date", {"date": "2001-02/2002"}),
    ("date", {"date": "199X"}),
    ("url", {"url": "https://a.org/~b/c_d?e=f&g=%20#h"}),
    ("url", {"url": "mailto:ada@a.org", "homepage": "a.org", "adsurl": "FTP://a.org/b"}),
    ("url", {"url": "urn:isbn:0131103628", "homepage": "see: the page of the project"}),
    ("bare-signs", {"title": r"Cut \& paste, $a_b$"}),
    ("html", {"title": r"R\&D; more"}),
    ("danger", {"title": r"{\TeX} and \emph{def}"}),
    ("formula", {"title": r"$\alpha$, \(\beta\), \ensuremath{\gamma_{\delta}}, \alphabet"}),
    ("formula", {"title": r"\begin{math}\alpha\end{math} and $\left(\frac12\right)$"}),
    ("formula", {"title": r"\url{a\alpha} and \textalpha\ and x^{\circ}", "url": r"\alpha"}),
    ("double-braces", {"title": "{BERT}"}),
    ("capitals", {"title": "BERT"}),
    ("biblatex-field", {"keywords": "sampling, theory"}),
]


@pytest.mark.parametrize(("check", "fields"), SOUND)
def test_what_the_manuals_allow_is_no_fault(check: str, fields: dict[str, str]) -> None:
    for setting in (LIBRARY, BIBTEX, BIBLATEX):
        assert found(check, setting, **fields) == []


def test_a_year_in_words_is_sorted_by_bibtex_and_no_number_to_biblatex() -> None:
    assert found("year", BIBTEX, year="(about 1984)") == []
    assert [one.severity for one in found("year", BIBLATEX, year="(about 1984)")] == ["hint"]


def test_an_article_without_a_journal_lacks_it_under_the_name_that_its_reader_knows() -> None:
    fields = {"author": "Ada, A.", "title": "T", "year": "2001"}
    named = {one.field for one in found("missing-field", BIBTEX, "article", **fields)}
    assert named == {"journal"}
    named = {one.field for one in found("missing-field", BIBLATEX, "article", **fields)}
    assert named == {"journaltitle"}
    assert found("missing-field", BIBLATEX, "article", journal="J", **fields) == []


def test_what_is_inherited_is_not_missing() -> None:
    fields = {"author": "Ada, A.", "title": "T", "crossref": "p"}
    paper = Paper("inproceedings", "k", fields, {"booktitle": "B", "year": "2001"})
    assert "missing-field" not in [name for name, _ in checks.of_paper(paper, BIBTEX)]


def test_a_type_that_nobody_knows_is_told_and_one_of_biblatex_only_to_bibtex() -> None:
    assert found("unknown-type", BIBLATEX, "jounal")
    assert found("unknown-type", BIBTEX, "online")
    assert not found("unknown-type", BIBLATEX, "online")
    assert not found("unknown-type", LIBRARY, "online")


def test_a_date_becomes_year_and_month_where_no_style_reads_it() -> None:
    (one,) = found("biblatex-field", BIBTEX, "article", date="2001-06")
    assert one.fix is not None
    assert one.fix.fields == {"date": None, "year": "2001", "month": "jun"}


def test_year_and_month_that_agree_with_the_date_go_and_others_stay() -> None:
    (same,) = found("date-twice", BIBLATEX, "article", date="2001-06-02", year="2001", month="jun")
    assert same.fix is not None
    assert same.fix.fields == {"year": None, "month": None}
    (other,) = found("date-twice", BIBLATEX, "article", date="2001-06-02", year="1999")
    assert other.fix is None


def test_a_month_in_braces_is_no_macro_in_a_file() -> None:
    typed = Paper("misc", "k", {"month": "jun"}, {}, {"month": "{jun}"})
    assert "month" in [name for name, _ in checks.of_paper(typed, BIBTEX)]
    macro = typed._replace(typed={"month": "jun"})
    assert "month" not in [name for name, _ in checks.of_paper(macro, BIBTEX)]


def test_names_in_a_title_of_small_letters_are_proposed_for_braces_and_never_braced_unseen() -> (
    None
):
    (one,) = found("lowered-capitals", BIBTEX, title="Some remarks on the history of Vienna")
    assert one.fix is not None
    assert (one.fix.fields["title"], one.fix.sure) == (
        "Some remarks on the history of {Vienna}", False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("title", "braced"),
    [
        ("Memory in the young. A case study", "Memory in the young. {A} case study"),
        ("Models of the waves; Massive old ones", "Models of the waves; {Massive} old ones"),
        (
            "The slower night trains from old Vienna-Paris",
            "The slower night trains from old {Vienna-Paris}",
        ),
        ("Le petit chat des bois [The small cat]", "Le petit chat des bois [{The} small cat]"),
        ("On the thought.Projection of waves", "On the thought.{Projection} of waves"),
        ("The newest `Virtualmonium' of waves", "The newest `{Virtualmonium}' of waves"),
    ],
)
def test_a_capital_behind_any_sign_but_a_colon_and_a_space_is_lowered(
    title: str, braced: str
) -> None:
    (one,) = found("lowered-capitals", BIBTEX, title=title)
    assert one.fix is not None
    assert (one.fix.fields["title"], one.fix.sure) == (braced, False)


def test_a_capital_behind_a_colon_and_a_space_is_left_by_every_style() -> None:
    assert found("lowered-capitals", BIBTEX, title="Old graphs: A view of the whole") == []
    assert found("lowered-capitals", BIBTEX, title="Old graphs:A view of the whole") != []


def test_a_word_with_an_accent_that_is_typed_as_a_command_is_told_and_braced_as_a_word() -> None:
    title = r"Some longer remarks on early history of Z{\"u}rich, {\AA}rhus and M{\'a}laga"
    (one,) = found("lowered-capitals", BIBTEX, title=title)
    assert "“Zürich”, “Málaga”" in one.message
    assert one.fix is not None
    assert one.fix.fields["title"] == (
        r"Some longer remarks on early history of {Z{\"u}rich}, {\AA}rhus and {M{\'a}laga}"
    )


@pytest.mark.parametrize("sign", "'()=")
def test_a_key_at_a_sign_of_which_biber_ends_is_an_error_for_biblatex(sign: str) -> None:
    paper = Paper("misc", f"D{sign}yachkov", {"title": "T"})
    (told,) = [one for name, one in checks.of_paper(paper, BIBLATEX) if name == "key"]
    assert (told.severity, "“D”" in told.message) == ("error", True)
    assert "error" not in {one.severity for _, one in checks.of_paper(paper, BIBTEX)}


def test_of_two_names_of_one_field_biblatex_reads_its_own() -> None:
    (one,) = found("unused-field", BIBLATEX, "inbook", address="Ulm", location="Ulm")
    assert (one.field, one.fix) == ("address", checks.Fix({"address": None}))
    assert found("unused-field", BIBLATEX, "inbook", address="Ulm", location="Bonn") == []


@pytest.mark.parametrize("setting", [LIBRARY, BIBLATEX])
def test_two_names_of_one_field_with_two_values_are_told(setting: Setting) -> None:
    (one,) = found("two-names", setting, "article", journal="J", journaltitle="K")
    assert (one.field, one.severity, one.fix) == ("journal", "warning", None)
    assert "“journaltitle” says something else" in one.message
    assert found("two-names", setting, "article", journal="J", journaltitle="J") == []
    assert found("two-names", setting, "article", journal="J", journaltitle="") == []


def test_the_place_of_a_meeting_and_of_its_publisher_are_two() -> None:
    places = {"address": "Ulm", "location": "Bonn"}
    assert found("two-names", LIBRARY, "inproceedings", **places) == []
    assert len(found("two-names", LIBRARY, "book", **places)) == 1
    assert found("two-names", LIBRARY, "techreport", school="A", institution="B") == []
    assert len(found("two-names", LIBRARY, "phdthesis", school="A", institution="B")) == 1


def test_a_field_that_the_data_model_does_not_give_to_a_type_is_told_for_biblatex() -> None:
    assert found("unused-field", BIBLATEX, "collection", author="Ada, A.") != []
    assert found("unused-field", BIBLATEX, "book", author="Ada, A.") == []
    assert found("unused-field", BIBLATEX, "talk", eventtitle="T") != []


def test_an_entry_of_a_type_that_nobody_knows_needs_what_misc_does() -> None:
    (one,) = found("missing-field", BIBLATEX, "url", title="T")
    assert one.field == "date"


def test_the_value_of_a_macro_that_nobody_defined_has_no_signs_that_stop_tex() -> None:
    paper = Paper("misc", "k", {"journal": "IEEE_J_IT"}, {}, {"journal": "IEEE_J_IT"})
    assert "bare-signs" not in [name for name, _ in checks.of_paper(paper, BIBTEX)]


def test_the_name_of_a_macro_that_nobody_defined_is_no_text_in_letters_of_one_size() -> None:
    paper = Paper("misc", "k", {"journal": "j-COMPUT-SCI-ENG"}, {}, {"journal": "j-COMPUT-SCI-ENG"})
    assert "capitals" not in [name for name, _ in checks.of_paper(paper, BIBTEX)]
    note = Paper("misc", "k", {"note": "inAR"}, {}, {"note": "inAR"})
    assert "small-letter" not in [name for name, _ in checks.of_paper(note, BIBTEX)]


def test_of_letters_outside_ascii_is_told_what_bibtex_does_to_them_in_their_field() -> None:
    (name,) = found("beyond-ascii", BIBTEX, author="Özcan, Z.")
    (title,) = found("beyond-ascii", BIBTEX, title="Séance")
    (place,) = found("beyond-ascii", BIBTEX, address="Hanoï")
    told = [
        [word for word in ("sorts", "initials") if word in one.message]
        for one in (name, title, place)
    ]
    assert told == [["sorts", "initials"], ["sorts"], []]


def test_an_end_without_a_beginning_is_told_as_one() -> None:
    (one,) = found("formula", title=r"Abstracts\end{abstract}")
    assert one.message.startswith(r"\end{abstract} is not begun")


def test_bibtex_which_reads_no_dates_is_told_of_none() -> None:
    assert found("date", BIBTEX, urldate="2004/11/24") == []
    assert found("date", BIBLATEX, urldate="2004/11/24") != []


@pytest.mark.parametrize(
    ("setting", "typed", "severity"),
    [(BIBTEX, "1", "warning"), (BIBTEX, "First", "hint"), (BIBLATEX, "1", "hint"),
     (BIBLATEX, "First", "warning")],
)  # fmt: skip
def test_a_first_edition_is_told_once(setting: Setting, typed: str, severity: str) -> None:
    assert [one.severity for one in found("edition", setting, edition=typed)] == [severity]


def test_an_edition_that_is_a_year_is_no_ordinal() -> None:
    assert "1981" not in str([one.fix for one in found("edition", BIBTEX, edition="1981 ed")])


@pytest.mark.parametrize("key", ["", "a b", "a,b", "a{b"])
def test_a_key_that_cannot_be_cited_is_an_error(key: str) -> None:
    paper = Paper("misc", key, {"title": "T"})
    told = [one for name, one in checks.of_paper(paper, LIBRARY) if name == "key"]
    assert [one.severity for one in told] == ["error"]


def test_every_check_says_why_and_by_which_source() -> None:
    assert len(CHECKS) > 30
    for check in CHECKS.values():
        assert len(check.why) > 30
        assert check.why.endswith(".")
        assert check.source


def test_xdata_may_hold_what_any_entry_takes_from_it_and_no_field_that_none_has() -> None:
    shared = {"publisher": "P", "journaltitle": "J", "odd": "x"}
    (odd,) = found("unused-field", BIBLATEX, "xdata", **shared)
    assert odd.message == "biblatex has no field “odd” of any entry type."


def test_names_that_biblatex_would_run_are_errors() -> None:
    paper = Paper(r"art\input/x", "k", {r"no\def": "x"})

    told = [one for name, one in checks.of_paper(paper, LIBRARY) if name == "danger"]

    assert [(one.field, one.severity) for one in told] == [("@type", "error"), (r"no\def", "error")]


@pytest.mark.parametrize(
    ("kind", "fields", "named"),
    [
        ("book", {"author": "Ada, A.", "editor": "Bee, B."}, "editor"),
        ("inbook", {"author": "Ada, A.", "editor": "Bee, B."}, "editor"),
        ("book", {"volume": "1", "number": "2", "series": "S"}, "number"),
        ("inproceedings", {"volume": "1", "number": "2"}, "number"),
        ("proceedings", {"number": "2"}, "number"),
        ("proceedings", {"pages": "1--12"}, "pages"),
    ],
)
def test_fields_of_which_the_styles_of_bibtex_print_one_alone_are_told(
    kind: str, fields: dict[str, str], named: str
) -> None:
    (one,) = found("field-pair", BIBTEX, kind, **fields)
    assert (one.field, one.severity) == (named, "hint")


def test_fields_that_go_together_are_no_fault() -> None:
    assert found("field-pair", BIBTEX, "article", volume="1", number="2") == []
    assert found("field-pair", BIBTEX, "incollection", author="Ada, A.", editor="Bee, B.") == []
    assert found("field-pair", BIBTEX, "inproceedings", number="2", series="S") == []
    assert found("field-pair", BIBTEX, "inproceedings", pages="1--12") == []
    both = {"author": "Ada, A.", "editor": "Bee, B.", "volume": "1", "number": "2"}
    assert found("field-pair", BIBLATEX, "book", **both) == []
    assert found("field-pair", LIBRARY, "book", **both) == []
    assert found("field-pair", BIBLATEX, "proceedings", pages="1--12") != []


def test_a_country_behind_a_place_in_the_title_of_a_book_is_told_and_a_society_is_none() -> None:
    for text in ("Proc. CHI, Zagreb, Croatia", "CHI (Peru)", "CHI in Kenya", "CHI, Czech Republic"):
        (one,) = found("title-holds-more", BIBTEX, booktitle=text)
        assert "place" in one.message
    assert found("title-holds-more", BIBTEX, booktitle="Proceedings of the China Society") == []
