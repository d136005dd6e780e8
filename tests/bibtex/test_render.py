"""Entries as BibTeX and biblatex."""

from itertools import accumulate

import pytest
from bibtexparser.entrypoint import parse_string
from hypothesis import given
from hypothesis import strategies as st

from refman.bibtex.profile import Dialect, Profile
from refman.bibtex.render import render, render_all
from refman.bibtex.sources import Source
from refman.model.entry import Entry

HUANG = Entry(
    "misc",
    {
        "title": r"Iterative ExpansionIoU via $μ$P",
        "author": "Huang, Hsiang-Wei and Schrödinger, E. and others",
        "date": "2023-06-22",
        "primaryclass": "cs.CV",
        "abstract": r"up to 77.2\%",
        "summary": "ours",
    },
    key="huang2023iterative",
    tags=frozenset({"to read", "R&D"}),
)
BARE = Entry("misc", {"title": "The {GAN} Zoo of Many Things"}, key="ganzoo")


def test_bibtex_has_year_month_and_primaryclass_under_each_other() -> None:
    assert render(HUANG, Profile()) == (
        "@misc{huang2023iterative,\n"
        "  author       = {Huang, Hsiang-Wei and Schrödinger, E. and others},\n"
        "  title        = {Iterative {ExpansionIoU} via {$\\mu$P}},\n"
        "  year         = 2023,\n"
        "  month        = jun,\n"
        "  primaryclass = {cs.CV},\n"
        "  keywords     = {R\\&D, to read},\n"
        "}\n"
    )


def test_a_key_goes_out_without_the_signs_that_break_the_file() -> None:
    odd = BARE._replace(key="Ganz, (Zoo) 100%")
    assert render(odd, Profile()).startswith("@misc{Ganz(Zoo)100,\n")
    assert render(odd, Profile("biblatex")).startswith("@misc{GanzZoo100,\n")
    fine = BARE._replace(key="DBLP:conf/x.y+z_1'ü")
    assert render(fine, Profile("biblatex")).startswith("@misc{DBLP:conf/x.y+z_1'ü,\n")


def test_biblatex_has_the_date_and_its_own_names() -> None:
    article = HUANG._replace(kind="article", fields={**HUANG.fields, "journal": "Nature"})

    text = render(article, Profile("biblatex", align=False, tags=False, protect="typed"))

    assert text == (
        "@article{huang2023iterative,\n"
        "  author = {Huang, Hsiang-Wei and Schrödinger, E. and others},\n"
        "  title = {Iterative ExpansionIoU via $\\mu$P},\n"
        "  date = {2023-06-22},\n"
        "  journaltitle = {Nature},\n"
        "  eprintclass = {cs.CV},\n"
        "}\n"
    )


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ({"date": "2023"}, ["year=2023"]),
        ({"date": "2023-02"}, ["year=2023", "month=feb"]),
        ({"year": "2023", "month": "February"}, ["year=2023", "month=feb"]),
        ({"year": "2023", "month": "Sep."}, ["year=2023", "month=sep"]),
        ({"year": "2023", "month": "jan/feb"}, ["year=2023", "month=jan # {/} # feb"]),
        ({"year": "2023", "month": "Marginalia"}, ["year=2023", "month={Marginalia}"]),
        ({"year": "in press"}, ["year={in press}"]),
        ({"date": "about 1900"}, ["date={about 1900}"]),
    ],
)
def test_bibtex_dates_are_as_precise_as_known(date: dict[str, str], expected: list[str]) -> None:
    entry = Entry("misc", {"author": "X", **date}, key="x")

    lines = render(entry, Profile(align=False)).splitlines()

    assert [line.strip(" ,").replace(" = ", "=") for line in lines[2:-1]] == expected


def test_types_that_only_biblatex_knows_become_those_of_bibtex() -> None:
    thesis = Entry("thesis", {"author": "X", "institution": "MIT", "location": "Y"}, key="x")

    assert render(thesis, Profile()) == (
        "@phdthesis{x,\n  author  = {X},\n  address = {Y},\n  school  = {MIT},\n}\n"
    )
    assert render(thesis, Profile("biblatex")).startswith("@thesis{x,\n")


@pytest.mark.parametrize("month", ["jan/feb", "Marginalia", "1-4~nov"])
def test_biblatex_keeps_a_month_that_no_date_can_say(month: str) -> None:
    text = render(
        Entry("misc", {"year": "2023", "month": month}, key="x"), Profile("biblatex", align=False)
    )

    assert f"  month = {{{month}}},\n" in text
    assert "  year = 2023,\n" in text
    assert "date" not in text


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"date": "2001-02-30"}, ["date={2001-02}"]),
        ({"date": "2001-02-10/2001-02-30"}, ["date={2001-02-10/2001-02}"]),
        ({"date": "about 1900"}, ["year={about 1900}"]),
        ({"year": "2001", "month": "13"}, ["date={2001}"]),
        ({"year": "2001", "month": "14", "date": ""}, ["date={2001}"]),
        ({"date": "2001", "urldate": "2001-02-31"}, ["date={2001}", "urldate={2001-02}"]),
        ({"date": "2001", "urldate": "in May"}, ["date={2001}", "urldate={in May}"]),
    ],
)
def test_biblatex_gets_of_a_date_what_the_calendar_has(
    fields: dict[str, str], expected: list[str]
) -> None:
    lines = render(Entry("misc", fields, key="x"), Profile("biblatex", align=False)).splitlines()

    assert [line.strip(" ,").replace(" = ", "=") for line in lines[1:-1]] == expected


@pytest.mark.parametrize(
    ("kind", "type_", "expected"),
    [
        ("thesis", "mathesis", "@mastersthesis{x,\n}\n"),
        ("thesis", "{PhDThesis}", "@phdthesis{x,\n}\n"),
        ("phdthesis", "mathesis", "@mastersthesis{x,\n}\n"),
        ("report", "techreport", "@techreport{x,\n}\n"),
        ("thesis", "bathesis", "@phdthesis{x,\n  type = {Bachelor's thesis},\n}\n"),
        ("thesis", "Diplomarbeit", "@phdthesis{x,\n  type = {Diplomarbeit},\n}\n"),
        ("article", "mathesis", "@article{x,\n  type = {mathesis},\n}\n"),
    ],
)
def test_the_kind_of_a_thesis_becomes_a_type_of_bibtex(
    kind: str, type_: str, expected: str
) -> None:
    assert render(Entry(kind, {"type": type_}, key="x"), Profile()) == expected


@pytest.mark.parametrize("kind", ["mastersthesis", "phdthesis"])
def test_biblatex_takes_the_types_of_bibtex_for_theses(kind: str) -> None:
    """Its manual, section 2.1.2: aliases of @thesis with the kind `mathesis` or `phdthesis`."""
    assert render(Entry(kind, {}, key="x"), Profile("biblatex")) == f"@{kind}{{x,\n}}\n"
    thesis = Entry("thesis", {"type": "mathesis"}, key="x")
    assert render(thesis, Profile("biblatex")) == "@thesis{x,\n  type = {mathesis},\n}\n"


def test_ascii_writes_accents_as_latex_but_leaves_addresses() -> None:
    entry = HUANG._replace(fields={**HUANG.fields, "url": "https://é.org/a_b%20"})

    text = render(entry, Profile(ascii=True))

    assert r"Schr{\"o}dinger" in text
    assert "url          = {https://é.org/a_b%20}" in text


def test_abstracts_summaries_and_tags_go_out_only_when_asked_for() -> None:
    with_words = render(HUANG, Profile(keep=("abstract", "summary"), tags=False))
    without = render(HUANG, Profile(keep=()))

    assert r"abstract     = {up to 77.2\%}," in with_words
    assert "summary      = {ours}" in with_words
    assert "keywords" not in with_words
    assert "abstract" not in without
    assert "summary" not in without


def test_what_bibtex_cannot_sort_gets_a_key_of_title_words() -> None:
    assert "  key   = {GAN Zoo Many},\n" in render(BARE, Profile())
    assert "key" not in render(BARE, Profile("biblatex"))
    edited = BARE._replace(fields={**BARE.fields, "editor": "X"})
    assert "  key " in render(edited, Profile())
    assert "  key " not in render(edited._replace(kind="book"), Profile())


def test_a_key_of_title_words_leaves_no_bracket_open() -> None:
    title = "SE(3) Diffusion Model-based Point Cloud Registration"
    assert "key   = {SE(3) Diffusion Model-based}" in render(
        Entry("misc", {"title": title}, key="x"), Profile()
    )


def test_between_two_entries_is_a_blank_line_and_none_at_the_end() -> None:
    text = "".join(render_all(iter([BARE, HUANG]), Profile()))

    assert text.index("@misc{ganzoo,") < text.index("@misc{huang2023iterative,")
    assert text.count("}\n\n@") == 1
    assert text.endswith("}\n")
    assert not text.endswith("\n\n")


def test_a_tag_with_a_comma_stays_one_keyword() -> None:
    assert "{a, {b, c}}" in render(BARE._replace(tags=frozenset({"b, c", "a"})), Profile())


VALUES = st.text(alphabet="{}\\$%&#_~^aB1 é,\"'μ")


@given(
    st.dictionaries(
        st.sampled_from("title author note url month year file crossref x-y".split()), VALUES
    ),
    st.builds(
        Profile,
        dialect=st.sampled_from(["bibtex", "biblatex", "typed"]),
        ascii=st.booleans(),
        protect=st.sampled_from(["needed", "typed", "terms", "title"]),
        terms=st.sampled_from([(), ("a", "B1", "$")]),
        keep=st.just(("*",)),
    ),
)
def test_whatever_the_values_the_braces_close_at_the_end_and_not_before(
    fields: dict[str, str], style: Profile
) -> None:
    text = render(Entry("misc", fields, key="x"), style)

    depths = list(accumulate((char == "{") - (char == "}") for char in text))
    first = text.index("{")
    assert all(depth > 0 for depth in depths[first:-2])
    assert depths[-2:] == [0, 0]


@pytest.mark.parametrize(
    ("name", "typed", "written"),
    [
        ("note", "AT&T 100% #1 a_b", r"{AT\&T 100\% \#1 a\_b}"),
        ("note", "http://x.y/a_b", r"{http://x.y/a\_b}"),
        ("biburl", "http://x.y/a_b", "{http://x.y/a_b}"),
        ("url", "http://x.y/a_b%20&c#d", "{http://x.y/a_b%20&c#d}"),
        ("doi", "10.1/a_b", "{10.1/a_b}"),
        ("crossref", "a_b", "{a_b}"),
        ("file", r"C\:\\input\\a_b.pdf", r"{C\:\\input\\a_b.pdf}"),
        ("note", r"\input{/etc/passwd}", r"{\textbackslash{}input{/etc/passwd}}"),
        ("note", r"\@@input x", r"{\textbackslash{}@@input x}"),
        ("note", r"\i@x", r"{\textbackslash{}i@x}"),
        ("title", r"\@input x", r"{\textbackslash{}@input x}"),
        ("author", r"A \@iinput x", r"{A \textbackslash{}@iinput x}"),
        ("journal", r"\py{1}", r"{\textbackslash{}py{1}}"),
        ("journal", r"\@. \'e \o \ss", r"{\@. \'e \o \ss}"),
        ("url", r"\input{/etc/passwd}", "{input{/etc/passwd}}"),
        ("crossref", r"\input", "{input}"),
        ("title", r"\def\x#1{}", r"{\textbackslash{}def\x\#1{}}"),
        ("publisher", "Wiley } Sons", r"{Wiley \textbraceright{} Sons}"),
        ("month", "31 aug", "{31 } # aug"),
        ("month", "jan", "jan"),
        ("month", "January", "{January}"),
        ("month", "Jan", "{Jan}"),
        ("month", "{jan}", "{jan}"),
        ("month", "1~{jan}", "{1~jan}"),
        ("month", "jan./feb", "jan # {./} # feb"),
    ],
)
def test_what_somebody_typed_goes_out_so_that_it_compiles(
    name: str, typed: str, written: str
) -> None:
    profile = Profile("typed", protect="typed", align=False, keep=("*",))
    assert render(Entry("misc", {name: typed}, "x"), profile) == (
        f"@misc{{x,\n  {name} = {written},\n}}\n"
    )


def test_titles_are_protected_as_the_profile_says() -> None:
    def title(typed: str, **parts: object) -> str:
        profile = Profile("biblatex", align=False, **parts)  # type: ignore[arg-type]
        return render(Entry("misc", {"title": typed}, "x"), profile).splitlines()[1][11:-2]

    assert title("The GAN of Paris", protect="typed") == "The GAN of Paris"
    assert title("The GAN of Paris", protect="needed") == "The {GAN} of Paris"
    assert title("The GAN of Paris", protect="title") == "{The GAN of Paris}"
    assert title("{The GAN of Paris}", protect="title") == "{The GAN of Paris}"
    assert title("{\\LaTeX} for all", protect="title") == "{{\\LaTeX} for all}"
    assert title("{\\LaTeX for all}", protect="title") == "{{\\LaTeX for all}}"
    terms = ("Paris", "GAN", "New York")
    assert title("GANs in {Paris}, New York, $GAN$, a GAN", protect="terms", terms=terms) == (
        "GANs in {Paris}, {New York}, $GAN$, a {GAN}"
    )


def test_an_empty_field_of_a_child_is_kept_from_its_parent() -> None:
    entry = Entry("misc", {"author": "A", "pages": ""}, "x")
    assert "pages" not in render(entry, Profile())
    child = entry._replace(fields={**entry.fields, "crossref": "p"})
    assert "pages    = {}," in render(child, Profile())


def test_a_value_that_is_source_is_written_as_it_stands() -> None:
    fields = {"journal": Source("jmlr"), "title": Source("{A} # b"), "month": Source("#1")}
    assert render(Entry("misc", fields, "x"), Profile("biblatex", align=False)) == (
        "@misc{x,\n  title = {A} # b,\n  month = #1,\n  journaltitle = jmlr,\n}\n"
    )


def test_bibtexparser_reads_what_was_written() -> None:
    library = parse_string("".join(render_all([HUANG, BARE], Profile())))

    assert not library.failed_blocks
    assert [entry.key for entry in library.entries] == ["huang2023iterative", "ganzoo"]
    assert library.entries[1]["title"] == "The {GAN} Zoo of Many Things"


def test_tags_are_no_keywords_where_a_profile_writes_none() -> None:
    entry = Entry("misc", {"title": "T", "keywords": "old"}, "k", frozenset(["new"]))
    assert "new" in render(entry, Profile())
    assert "old" not in render(entry, Profile())
    assert "keywords" not in render(entry, Profile(drop=("keywords",)))
    assert "keywords" not in render(entry, Profile(only=("title",)))
    assert "keywords" in render(entry, Profile(only=("title", "keywords")))


def test_a_macro_and_a_text_of_the_same_letters_are_written_each_as_it_is() -> None:
    for dialect in ("bibtex", "biblatex", "typed"):
        fields = {"month": "oct # nov", "journal": "nature", "year": "2001"}
        macros = {name: Source(text) for name, text in fields.items()}
        profile = Profile(dialect, protect="typed")
        first = render(Entry("article", fields, "k"), profile)
        second = render(Entry("article", macros, "k"), profile)
        assert " = {nature}" in first
        assert " = nature," in second
        assert " = oct # nov," in second
        assert render(Entry("article", fields, "k"), profile) == first


def test_addresses_in_a_text_keep_their_signs_as_an_argument_of_biblatex() -> None:
    entry = Entry("misc", {"note": r"\url{a%20b#c} 5% \href{x\%y#}{z}", "url": "a%20b"}, "k")
    keep = ("note",)
    assert r"{\url{a%20b#c} 5\% \href{x\%y#}{z}}" in render(entry, Profile(keep=keep))
    biblatex = render(entry, Profile("biblatex", keep=keep))
    assert r"{\url{a\%20b\#c} 5\% \href{x\%y\#}{z}}" in biblatex
    assert "{a%20b}" in biblatex


@pytest.mark.parametrize("name", ["sorttitle", "sortname", "indexsorttitle"])
def test_what_is_sorted_by_and_never_printed_stays_as_it_is_typed(name: str) -> None:
    written = render(
        Entry("book", {name: "Computers & Typesetting_B 5% #1"}), Profile(dialect="typed")
    )
    assert r"{Computers & Typesetting_B 5\% \#1}" in written


@pytest.mark.parametrize("dialect", ["bibtex", "biblatex", "typed"])
def test_names_that_biblatex_would_run_are_written_as_others_that_no_style_knows(
    dialect: Dialect,
) -> None:
    entry = Entry(r"art\input/x", {r"tit\def": "a", "note^^x": "b"}, "k")

    text = render(entry, Profile(dialect, order="typed", align=False))

    assert text == "@art-input/x{k,\n  tit-def = {a},\n  note--x = {b},\n}\n"
