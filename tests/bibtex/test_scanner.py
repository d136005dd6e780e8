"""Blocks: where they begin and end, whole and in pieces, whatever the text holds."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from refman.bibtex import scanner
from refman.bibtex.blocks import Broken, Comment, Entry, Preamble, String, Text
from refman.bibtex.scanner import scan, scan_stream

SIGNS = [*'{}"#@=,()% \n\r\\a1', "@misc{", "@a{k,", "\n@b{l,", "@string{", "@comment", "@comment{",
         "@preamble{", "t = {x}", ",\n", '"y"', "\n@c(", " # jan", "x@y"]  # fmt: skip
texts = st.lists(st.sampled_from(SIGNS), max_size=40).map("".join)


def kinds(text: str) -> list[str]:
    return [type(block).__name__ for block in scan(text)]


@given(texts)
def test_blocks_tile_any_text(text: str) -> None:
    at = 0
    for block in scan(text):
        assert block.start == at < block.end
        at = block.end
    assert at == len(text)


@given(texts)
def test_fields_lie_in_their_entry_in_order_and_are_typed_as_named(text: str) -> None:
    for block in scan(text):
        if isinstance(block, Entry):
            assert text[block.kind_start :].startswith(block.kind)
            assert text[block.key_start : block.key_end] == block.key
            ends = [block.start]
            for field in block.fields:
                assert text[field.start :].startswith(field.name)
                ends += [field.start, field.value_start, field.value_end]
            assert ends == sorted(ends)
            assert ends[-1] < block.end


@given(texts, st.integers(1, 9))
@example("{@comment\\", 9)
@example("\n@c()@a{k,", 1)
def test_a_text_in_pieces_has_the_blocks_of_the_whole(text: str, size: int) -> None:
    pieces = [text[at : at + size] for at in range(0, len(text), size)]
    found, at, line = [], 0, 1
    for stretch in scan_stream(pieces):
        assert stretch.line == line
        line += scanner.line_ends(stretch.text, 0, len(stretch.text))
        found += [(type(block), at + block.start, at + block.end) for block in stretch.blocks]
        at += len(stretch.text)

    assert found == [(type(block), block.start, block.end) for block in scan(text)]


def test_a_stream_holds_no_more_than_its_longest_block() -> None:
    entry = "@misc{a, title = {" + "x" * 100 + "}}\n\n"

    held = [len(stretch.text) for stretch in scan_stream(entry for _ in range(5000))]

    assert sum(held) == 5000 * len(entry)
    assert max(held) < 4 * len(entry)


def test_every_kind_of_block_is_told_from_the_others() -> None:
    text = 'head\n@String{a = 1}@preamble("x")@COMMENT{any @thing{}}@misc{k}\n@misc{k'

    blocks = list(scan(text))

    assert [type(block) for block in blocks] == [
        Text, String, Preamble, Comment, Entry, Text, Broken,
    ]  # fmt: skip


def test_behind_an_entry_without_an_end_the_next_line_that_begins_one_is_read() -> None:
    text = "@misc{a, title = {x\n\n@misc{b, title = {y}}\n@misc{c, title = {z}}\n"

    keys = [block.key for block in scan(text) if isinstance(block, Entry)]

    assert keys == ["b", "c"]
    assert kinds(text)[0] == "Broken"


def test_a_long_entry_that_swallows_others_is_one_without_an_end() -> None:
    text = "@misc{a, title = {x\n" + "@misc{b, t = {y}}\n" * (scanner.LONGEST // 10)

    blocks = scan(text)

    assert isinstance(next(blocks), Broken)
    assert sum(isinstance(block, Entry) for block in blocks) == scanner.LONGEST // 10


def test_a_long_entry_that_swallows_none_is_read_whole() -> None:
    text = "@misc{a, t = {" + "{x" * scanner.LONGEST + "}" * scanner.LONGEST + "}}"

    assert kinds(text) == ["Entry"]


@pytest.mark.parametrize("piece", [",\n", ",x", "\n,x=1", ",x=", "%\n,", ",x=#"])
def test_an_entry_of_more_than_any_has_is_none_and_takes_no_objects(piece: str) -> None:
    """Of 25 MB of commas behind a key each was one, which took 2.4 GB."""
    text = "@a{k," + piece * 30_000 + "}\n@misc{next, title = {A}}\n"
    blocks = list(scan(text))

    assert [type(block) for block in blocks] == [Broken, Text, Entry, Text]
    assert isinstance(blocks[0], Broken)
    assert "over 10,000" in blocks[0].reason
    assert "".join(text[block.start : block.end] for block in blocks) == text


def test_an_entry_of_thousands_of_fields_is_one() -> None:
    text = "@a{k" + "".join(f",\n  x{number} = 1" for number in range(5_000)) + "}"
    (block,) = scan(text)
    assert isinstance(block, Entry)
    assert len(block.fields) == 5_000
