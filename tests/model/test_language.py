import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.model.errors import QueryError
from refman.model.language import MAX_DEPTH, MAX_LENGTH, MAX_TERMS, SYNTAX, parse, quote
from refman.model.query import (
    And,
    Compare,
    Everything,
    Named,
    Node,
    Not,
    Or,
    Tagged,
    Text,
    Trait,
    conjunction,
)
from refman.model.search_fields import FIELDS, SYNONYMS

FRAGMENTS = st.sampled_from(
    [
        *("(", ")", '"', '""', "-", "--", " ", "OR", "AND", "NOT", "..", ">=", "<", "=", ":", "*"),
        *("++", "a", "scale-up", "é", "2023", "2023-02", "31", "today", "last-week", "code"),
        *(f"{name}:" for name in FIELDS),
        *("has:code", "is:trashed", "nosuch:", "\0", "\t", "http://x"),
    ]
)
QUERIES = st.one_of(st.text(), st.lists(FRAGMENTS).map("".join), st.lists(FRAGMENTS).map(" ".join))


def misfit(text: str) -> int | None:
    """Where a query goes wrong; None when it can be read."""
    try:
        parse(text)
    except QueryError as error:
        return error.position
    return None


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("", Everything()),
        ("  \t ", Everything()),
        ("diff", Text("diff")),
        ('"diffusion bridge"', Text("diffusion bridge", exact=True)),
        ('"a ""quoted"" word"', Text('a "quoted" word', exact=True)),
        ("a b", And((Text("a"), Text("b")))),
        ("a AND b", And((Text("a"), Text("b")))),
        ("a b OR c", Or((And((Text("a"), Text("b"))), Text("c")))),
        ("a (b OR c)", And((Text("a"), Or((Text("b"), Text("c")))))),
        ("a or b", And((Text("a"), Text("or"), Text("b")))),
        ("-a", Not(Text("a"))),
        ("--a", Text("a")),
        ("-(a b)", Not(And((Text("a"), Text("b"))))),
        ('-"a b"', Not(Text("a b", exact=True))),
        ("-tag:a", Not(Named("tag", "a"))),
        ("a -", And((Text("a"), Text("-")))),
        ("Author:huang", Text("huang", "author")),
        ('author:"Jiacheng Sun"', Text("Jiacheng Sun", "author", exact=True)),
        ("summary:bridge", Text("bridge", "abstract")),
        ("key:huang*", Named("key", "huang*")),
        ('tag:"must cite"', Named("tag", "must cite", exact=True)),
        ("keyword:theory", Named("tag", "theory")),
        ("category:cs.LG", Named("category", "cs.LG")),
        ("year:2023", Compare("year", "=", 2023)),
        ("year:>=2023", Compare("year", ">=", 2023)),
        ("year:2023..", Compare("year", ">=", 2023)),
        ("year:..2023", Compare("year", "<=", 2023)),
        ("year:2023..2025", And((Compare("year", ">=", 2023), Compare("year", "<=", 2025)))),
        ("year>2019", Compare("year", ">", 2019)),
        ("Year<=2019", Compare("year", "<=", 2019)),
        ("year=2019", Compare("year", "=", 2019)),
        ("-added>=last-week", Not(Compare("added", ">=", "last-week"))),
        ("rating>3 score<40", And((Compare("rating", ">", 3), Compare("score", "<", 40.0)))),
        ("title>a", Text("title>a")),
        ("a=b", Text("a=b")),
        ("score:>34.3", Compare("score", ">", 34.3)),
        ("date:2023-06", Compare("date", "=", "2023-06")),
        (
            "date:2023-06..2023",
            And((Compare("date", ">=", "2023-06"), Compare("date", "<=", "2023"))),
        ),
        ("added:Yesterday", Compare("added", "=", "yesterday")),
        (
            "added:last-week..2030-01-01",
            And((Compare("added", ">=", "last-week"), Compare("added", "<=", "2030-01-01"))),
        ),
        ("has:Code", Trait("has", "code")),
        ("is:untagged", Trait("is", "untagged")),
        ("type:phdthesis", Named("type", "phdthesis")),
        ("doi:10.1/x", Named("doi", "10.1/x")),
        ("eprint:2306.1", Named("arxiv", "2306.1")),
        ("journal:nature", Text("nature", "venue")),
        ("added:>2025-01", Compare("added", ">", "2025-01")),
    ],
)
def test_a_query_is_read_as_it_is_meant(text: str, node: Node) -> None:
    assert parse(text) == node


@pytest.mark.parametrize(
    "text", ["DPM-Solver++:", "Consistency: models", "3:2", "c++:x", "http://x", "µ:x", ":x"]
)
def test_a_colon_that_ends_no_field_name_is_text(text: str) -> None:
    assert parse(text) == conjunction(*(Text(word) for word in text.split()))


@pytest.mark.parametrize(
    ("text", "position", "hint"),
    [
        ("a titel:x", 2, "“title:”"),
        ("BERT:pre", 0, "in quotes"),
        ("a tag:", 6, "tag:"),
        ("tag: x", 4, "right after the colon"),
        ('tag:"" x', 4, "tag:"),
        ("author:(a OR b)", 7, "right after the colon"),
        ('a "b c', 2, "not closed"),
        ('tag:"b c', 4, "not closed"),
        ("a (b (c)", 2, "not closed"),
        ("a ) b", 2, "closes nothing"),
        ("a ()", 3, "empty"),
        ("OR a", 0, "before and after"),
        ("a OR", 2, "before and after"),
        ("a OR OR b", 2, "before and after"),
        ("(a OR) b", 3, "before and after"),
        ("AND a", 0, "before and after"),
        ("a AND", 2, "before and after"),
        ("a AND OR b", 2, "before and after"),
        ("a NOT b", 2, "-word"),
        ("year:20x3", 5, "four digits"),
        ("year:23", 5, "four digits"),
        ("year:2023-06", 5, "four digits"),
        ("year:>=x", 7, "four digits"),
        ("year:2023..x", 11, "four digits"),
        ("year>x", 5, "four digits"),
        ("year>=", 6, "four digits"),
        ("year:..", 5, "four digits"),
        ("year:٢٠٢٣", 5, "four digits"),
        ("year:2025..2023", 11, "year:2023..2025"),
        ("date:2023-13", 5, "2023-06"),
        ("date:2023-02-30", 5, "2023-06"),
        ("date:today", 5, "2023-06"),
        ("date:2023-06..2023-05", 14, "date:2023-05..2023-06"),
        ("added:soon", 6, "last-week"),
        ("added:today..yesterday", 13, "added:yesterday..today"),
        ("score:high", 6, "score:>=40"),
        ("score:>", 7, "Something is missing here"),
        ("has:kode", 4, "“has:code”"),
        ("is:red", 3, "untagged"),
    ],
)
def test_a_query_that_cannot_be_read_says_where_and_what_to_write(
    text: str, position: int, hint: str
) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)

    assert caught.value.position == position
    assert hint in str(caught.value)


def test_an_unknown_field_lists_the_fields_there_are() -> None:
    with pytest.raises(QueryError) as caught:
        parse("colour:red")

    named = str(caught.value)
    assert all(name in named for name in (*FIELDS, *SYNONYMS))


def test_every_example_in_an_error_about_a_missing_value_can_be_searched() -> None:
    for name in FIELDS:
        with pytest.raises(QueryError, match="such as") as caught:
            parse(f"{name}:")
        parse(str(caught.value).partition("such as ")[2].removesuffix("."))


@pytest.mark.parametrize("text", [example for example, _ in SYNTAX])
def test_every_example_of_what_is_no_field_can_be_searched(text: str) -> None:
    assert parse(text) != Everything()


@pytest.mark.parametrize("name", FIELDS)
def test_every_example_of_a_field_is_one_of_it(name: str) -> None:
    field = FIELDS[name]
    for text in (field.example, *field.more, *(f"{name}:{word}" for word in field.words)):
        assert text.startswith((f"{name}:", f"{name}>="))
        assert parse(text) != Everything()


def test_deep_parentheses_are_refused_at_the_first_too_many() -> None:
    parse("(" * MAX_DEPTH + "a" + ")" * MAX_DEPTH)

    with pytest.raises(QueryError) as caught:
        parse("(" * 4000 + "a" + ")" * 4000)

    assert caught.value.position == MAX_DEPTH


def test_too_many_terms_are_refused_at_the_first_too_many() -> None:
    parse("a " * MAX_TERMS)

    with pytest.raises(QueryError) as caught:
        parse("a " * (MAX_TERMS + 1))

    assert caught.value.position == 2 * MAX_TERMS


def test_a_query_as_long_as_a_book_is_refused() -> None:
    with pytest.raises(QueryError) as caught:
        parse("a" * (MAX_LENGTH + 1))

    assert caught.value.position == MAX_LENGTH


def test_a_conjunction_leaves_out_what_narrows_nothing() -> None:
    assert conjunction() == Everything()
    assert conjunction(Everything(), Tagged("x")) == Tagged("x")
    assert conjunction(parse("a b"), Tagged("x")) == And((Text("a"), Text("b"), Tagged("x")))


def test_words_know_where_they_stand_in_the_query() -> None:
    node = parse('a (author:bb "cc dd")')

    assert isinstance(node, And)
    inner = node.parts[1:]
    assert [part.at for part in inner if isinstance(part, Text)] == [10, 14]


@given(QUERIES)
def test_any_text_is_a_query_or_an_error_with_a_place_in_it(text: str) -> None:
    position = misfit(text)

    assert position is None or 0 <= position <= len(text)


@given(st.text(min_size=1).filter(str.strip))
def test_a_quoted_value_is_read_back_as_one_value(value: str) -> None:
    node = parse(f"tag:{quote(value)}")

    assert isinstance(node, Named)
    assert (node.field, node.name) == ("tag", value.strip())


@pytest.mark.parametrize("value", ["theory", "cs.LG", "C++", "huang2023iterative"])
def test_a_plain_value_needs_no_quotes(value: str) -> None:
    assert quote(value) == value


@pytest.mark.parametrize("value", ["must cite", "a*", "a(b)", ">=2", "OR", "-a", "", 'say "x"'])
def test_a_value_that_would_be_misread_is_quoted(value: str) -> None:
    assert quote(value).startswith('"')
