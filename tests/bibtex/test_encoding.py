"""Bytes to text and back: whatever they are."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refman.bibtex.encoding import (
    Coding,
    Unwritable,
    decode,
    decoded,
    detect,
    doubt,
    encode,
    fitting,
    shown,
)

PIECES = [
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\xfe\xff",
    "é€中".encode(),
    b"\xe9",
    b"\x81\x9d",
    b"\0",
    b"% Encoding: ",
    b"ISO8859_1",
    b"UTF-8",
    b"utf-16-le",
    b"utf-7",
    b"punycode",
    b"hex",
    b"iso2022_jp",
    b"\x1b$B",
    b"\r\n",
    b"\r",
    b"@misc{a}",
    b"+AGE-",
    "ab".encode("utf-16-le"),
]
anything = st.lists(st.sampled_from(PIECES) | st.binary(max_size=4)).map(b"".join)


@given(anything | st.binary())
def test_any_bytes_come_back_as_they_were(data: bytes) -> None:
    text, coding = decode(data)

    assert encode(text, coding) == data


@given(anything, st.sampled_from(["gbk", "latin-1", "utf-16-be", "nonsense", "iso2022_jp"]))
def test_a_codec_that_the_user_names_loses_no_byte(data: bytes, codec: str) -> None:
    text, coding = decode(data, codec)

    assert encode(text, coding) == data


@given(anything, st.integers(1, 7))
def test_bytes_in_pieces_give_the_text_of_the_whole(data: bytes, size: int) -> None:
    head, rest = data[:4096], data[4096:]
    pieces = [head, *(rest[at : at + size] for at in range(0, len(rest), size))]
    text, coding = decode(data)

    assert detect(lambda: pieces) == coding
    assert (
        "".join(decoded((data[at : at + size] for at in range(0, len(data), size)), coding)) == text
    )


@pytest.mark.parametrize(
    ("data", "text", "codec"),
    [
        (b"caf\xc3\xa9", "café", "utf-8"),
        (b"\xef\xbb\xbfcaf\xc3\xa9", "café", "utf-8"),
        (b"caf\xe9 \x96 \x9d", "café – \x9d", "cp1252"),
        (codecs.BOM_UTF16_LE + "café".encode("utf-16-le"), "café", "utf-16-le"),
        (codecs.BOM_UTF16_BE + "café".encode("utf-16-be"), "café", "utf-16-be"),
        ("@misc{a}\n".encode("utf-16-be"), "@misc{a}\n", "utf-16-be"),
        (b"% Encoding: ISO8859_15\n\xa4", "% Encoding: ISO8859_15\n€", "iso8859-15"),
        (b"% me\n% Encoding: MacRoman\n\x8e", "% me\n% Encoding: MacRoman\né", "mac-roman"),
        (b"% Encoding: UTF-8\ncaf\xe9", "% Encoding: UTF-8\ncafé", "cp1252"),
        (b"% Encoding: UTF-16LE\na", "% Encoding: UTF-16LE\na", "utf-8"),
        (b"% Encoding: rot13\na", "% Encoding: rot13\na", "utf-8"),
        (b"% Encoding: punycode\na-b", "% Encoding: punycode\na-b", "utf-8"),
    ],
)
def test_a_mark_then_a_header_then_utf8_then_windows_latin(
    data: bytes, text: str, codec: str
) -> None:
    found, coding = decode(data)

    assert (found, coding.codec, coding.mixed) == (text, codec, False)


def test_what_the_user_names_goes_before_every_guess() -> None:
    assert decode("中文".encode("gbk"), "gbk")[0] == "中文"


def test_a_stray_byte_in_a_file_of_utf8_spoils_no_other_and_reads_as_latin() -> None:
    data = "Žižek, Čapek, caf".encode() + b"\xe9"

    text, coding = decode(data)

    assert coding == Coding("utf-8", mixed=True)
    assert shown(text) == "Žižek, Čapek, café"
    assert encode(text, coding) == data


def test_what_a_file_cannot_hold_is_written_as_latex() -> None:
    assert fitting("Čapek–é", Coding("cp1252")) == r"{\v C}apek–é"
    assert fitting("Čapek", Coding()) == "Čapek"


def test_what_neither_the_file_nor_latex_can_write_is_refused_and_never_a_question_mark() -> None:
    with pytest.raises(Unwritable, match="“中” cannot be written in a file whose encoding"):
        fitting("中", Coding("iso8859-1"))


def test_a_file_half_in_latin_1_keeps_its_letters_in_utf_8() -> None:
    data = "Lundén, Tjernström".encode() + " Kirkevåg, Jürgen, Ø".encode("latin-1")
    text, coding = decode(data)
    assert coding.mixed
    assert shown(text) == "Lundén, Tjernström Kirkevåg, Jürgen, Ø"


def test_a_file_in_latin_1_is_no_utf_8_for_two_letters_that_look_like_it() -> None:
    data = "Ã© ü ä ö".encode("latin-1")
    assert decode(data)[1] == Coding("cp1252")


@pytest.mark.parametrize("stray", [b"", b"\xe2\x80?"])
def test_a_header_that_lies_about_utf_8_is_not_believed(stray: bytes) -> None:
    data = "% Encoding: Cp1252\n@misc{a, title = {Ångström “x” é}}\n".encode() + stray

    text, coding = decode(data)

    assert "Ångström “x” é" in text
    assert coding.codec == "utf-8"
    assert encode(text, coding) == data
    assert decode(data, "cp1252")[1].codec == "cp1252"


@pytest.mark.parametrize(
    ("name", "codec", "text"),
    [
        ("GB18030", "gb18030", "深度学习综述"), ("Shift_JIS", "shift_jis", "日本語の表の構成"),
        ("windows-31j", "cp932", "表①の構成"), ("EUC-KR", "euc_kr", "한국어 논문 제목"),
        ("x-windows-949", "cp949", "똠방각하"), ("Big5", "big5", "許功蓋"),
        ("x-windows-950", "cp950", "許功蓋"), ("EUC-JP", "euc_jp", "日本語の論文"),
    ],
)  # fmt: skip
def test_encodings_of_east_asia_are_those_that_jabref_names(
    name: str, codec: str, text: str
) -> None:
    """In some of them a letter ends with the byte of a brace or a backslash."""
    data = f"% Encoding: {name}\n\n@misc{{a, title = {{{text}}}}}\n".encode(codec)
    said, coding = decode(data)
    assert (text in said, coding.codec, doubt(coding, data)) == (True, codec, "")
    assert encode(said, coding) == data


def test_a_name_that_is_not_known_or_not_true_is_told_of() -> None:
    for name in (b"x-unheard-of", b"UTF-16", b"EUC-KR"):
        data = b"% Encoding: " + name + b"\n@misc{a, title = {\xff\xe9}}"
        _, coding = decode(data)
        assert f"not in the encoding that it names, “{name.decode()}”" in doubt(coding, data)
