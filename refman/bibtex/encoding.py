"""The bytes of a .bib file as text, so that the text gives back the same bytes.

What is tried, in this order: a byte order mark, the pattern of UTF-16's zero bytes, a
`% Encoding: X` header as JabRef writes it, UTF-8, and Windows' Latin-1 (cp1252). A codec that does
not give a file back byte for byte is not used for it; the last one always does.
"""

import codecs
import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from refman.bibtex.encode import to_latex
from refman.model.errors import RefmanError

_HEAD = 4096
_AT_ONCE = 1 << 20
_HEADER = re.compile(rb"^[ \t]*%+[ \t]*Encoding:[ \t]*([\w.-]{1,40})", re.IGNORECASE | re.MULTILINE)
_PRINTABLE = bytes([*range(32, 127), 10, 13])
_UTF8_CHARACTER = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_CUT_OFF = re.compile(rb"(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z")
_BEYOND_ASCII = bytes(range(128, 256))
_UNDEFINED = "\x81\x8d\x8f\x90\x9d"
_STRAY = re.compile("[\udc80-\udcff]")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_JAVA = {
    "windows-31j": "cp932", "x-windows-949": "cp949", "x-windows-950": "cp950",
    "x-windows-874": "cp874", "x-mswin-936": "gbk", "x-johab": "johab", "x-macroman": "mac-roman",
    "x-sjis_0213": "shift_jis_2004", "x-ms932_0213": "shift_jis_2004",
    "x-big5-hkscs-2001": "big5hkscs", "x-eucjp-open": "euc_jp", "x-euc-jp-linux": "euc_jp",
}  # fmt: skip
"""Names of Java's that Python does not have, in small letters: JabRef writes them."""
_GAPS = "refman.latin-1"
"""Error handler: the five bytes that cp1252 leaves undefined are those of ISO 8859-1."""


class Unwritable(RefmanError):
    """A character that a file's encoding lacks and that LaTeX has no name for."""


class Coding(NamedTuple):
    """How the text of a file became bytes.

    Args:
        codec: Python's name of it, `utf-8`.
        bom: the byte order mark in front, which is no part of the text.
        mixed: UTF-8 with stray bytes of something else; each is one character from U+DC80 on
            (PEP 383) in the text, and `shown` says what it stands for.
    """

    codec: str = "utf-8"
    bom: bytes = b""
    mixed: bool = False

    @property
    def errors(self) -> str:
        """The error handler that goes with the codec."""
        if self.mixed:
            return "surrogateescape"
        return _GAPS if self.codec == "cp1252" else "strict"


class EncodingUnknown(RefmanError):
    """No encoding of text has the name that was given."""


UTF8 = Coding()
"""The coding of a new file."""


def decode(data: bytes, codec: str | None = None) -> tuple[str, Coding]:
    """The text of `data`, exactly: `encode` gives the bytes back whatever they are.

    Args:
        codec: what the user says it is, asked before anything is guessed; when it does not
            give the bytes back, they are guessed.
    """
    coding = detect(
        lambda: (data[at : at + _AT_ONCE] for at in range(0, len(data), _AT_ONCE)), codec
    )
    return data[len(coding.bom) :].decode(coding.codec, coding.errors), coding


def encode(text: str, coding: Coding) -> bytes:
    """The bytes of a text in a coding that holds it; see `fitting` for other text."""
    return coding.bom + text.encode(coding.codec, coding.errors)


def encoded(pieces: Iterable[str], coding: Coding) -> Iterator[bytes]:
    """`encode` of a text that comes in pieces."""
    encoder = codecs.getincrementalencoder(coding.codec)(coding.errors)
    yield coding.bom
    for piece in pieces:
        yield encoder.encode(piece)
    yield encoder.encode("", final=True)


def decoded(chunks: Iterable[bytes], coding: Coding) -> Iterator[str]:
    """The text of a file in pieces, from its bytes in pieces of any size."""
    decoder = codecs.getincrementaldecoder(coding.codec)(coding.errors)
    skip = len(coding.bom)
    for chunk in chunks:
        yield decoder.decode(chunk[skip:])
        skip = max(0, skip - len(chunk))
    yield decoder.decode(b"", final=True)


def detect(chunks: Callable[[], Iterable[bytes]], codec: str | None = None) -> Coding:
    """The coding of a file from its bytes in pieces, the first of at least 4 kB.

    Args:
        chunks: gives the file from its beginning; called once for each codec that is tried.
        codec: asked first, as in `decode`.
    """
    head = next(iter(chunks()), b"")[:_HEAD]
    for coding in _candidates(head, codec):
        declared = coding.codec == _usable(_header(head)) != _usable(codec or "")
        lies = declared and coding.codec != "utf-8" and _mostly_utf8(chunks())
        if not lies and _gives_back(chunks(), coding):
            return coding
    return Coding("utf-8", mixed=True) if _mostly_utf8(chunks()) else Coding("cp1252")


def told(chunks: Callable[[], Iterable[bytes]], said: str) -> Coding:
    """As `detect` of a file of which the user says what it is in: that counts where its own bytes
    leave it in doubt, so that of many files those that tell are read as they tell.

    Args:
        said: the name of an encoding; or "".

    Raises:
        EncodingUnknown: there is none of that name.
    """
    if said and not _usable(said):
        raise EncodingUnknown(
            f"There is no encoding “{said[:40]}” of .bib files. Name it as in GB18030, Big5,"
            " Shift_JIS, EUC-JP or EUC-KR. Nothing was read."
        )
    coding = detect(chunks)
    doubtful = said and not coding.mixed and doubt(coding, next(iter(chunks()), b""))
    return detect(chunks, said) if doubtful else coding


def doubt(coding: Coding, head: bytes) -> str:
    """A sentence when the encoding of a file was guessed, with what to do about it; "" else.

    Args:
        head: the beginning of the file, 4 kB of it.
    """
    if coding.mixed:
        return "It is UTF-8 with stray bytes, which were read as letters of Windows’ Latin-1."
    named = _header(head[:_HEAD])
    if coding.codec != "cp1252" or _usable(named) == "cp1252":
        return ""
    if named:
        return (
            f"It is not in the encoding that it names, “{named}”, or that is not known; it was read"
            " as Windows’ Latin-1. If letters are wrong or entries unread, name the one it has in"
            " its first line, as in “% Encoding: GBK”, or in the shell with --encoding."
        )
    return (
        "It is no UTF-8 and names no encoding; it was read as Windows’ Latin-1. If letters are"
        " wrong or entries unread, name the one it has in its first line, as in"
        " “% Encoding: GBK”, or in the shell with --encoding."
    )


def binary(head: bytes) -> bool:
    """Whether the beginning of a file is that of no text: zero bytes are in it, not as UTF-16's."""
    marked = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return b"\0" in head and not marked and not _zero_bytes(head[:_HEAD])


def shown(text: str) -> str:
    """Text for reading: the stray bytes of a mixed file as the letters of cp1252."""
    if text.isascii():
        return text
    try:
        text.encode()  # fails at a stray byte, and finds none five times sooner than a pattern
    except UnicodeEncodeError:
        return _STRAY.sub(lambda stray: _latin(ord(stray[0]) - 0xDC00), text)
    return text


def fitting(text: str, coding: Coding) -> str:
    """`text` as a file in `coding` can hold it: what that lacks is written as LaTeX.

    Raises:
        Unwritable: LaTeX has no name for a character of it either.
    """
    if _fits(text, coding):
        return text
    fitted = "".join(part if _fits(part, coding) else to_latex(part) for part in text)
    for char in fitted:
        if not _fits(char, coding):
            raise Unwritable(
                f"“{char}” cannot be written in a file whose encoding is {coding.codec}. "
                "The file is as it was. Convert it to UTF-8 first."
            )
    return fitted


def _candidates(head: bytes, codec: str | None) -> Iterator[Coding]:
    for mark, name in _MARKS:
        if head.startswith(mark):
            yield Coding(name, mark)
    for named in (codec, _zero_bytes(head)):
        if named and (usable := _usable(named)):
            yield Coding(usable)
    header = _usable(_header(head))
    if header and not header.startswith("utf-16-"):  # in UTF-16 it would not read as ASCII
        yield Coding(header)
    yield Coding("utf-8")


def _zero_bytes(head: bytes) -> str | None:
    """UTF-16 without a mark: in Latin letters every second byte is zero."""
    for first, codec in ((1, "utf-16-le"), (0, "utf-16-be")):
        zeros = head[first::2].count(0)
        if zeros > len(head) // 4 and not head[1 - first :: 2].count(0):
            return codec
    return None


def _header(head: bytes) -> str:
    found = _HEADER.search(head)
    return found[1].decode("ascii", "ignore") if found else ""


def _usable(name: str) -> str | None:
    """The codec of a name that a header may give, when it is one of text on top of ASCII."""
    try:
        codec = codecs.lookup(_JAVA.get(name.lower(), name)).name
        if codec.startswith("utf-16-"):
            return codec
        return codec if _PRINTABLE.decode(codec) == _PRINTABLE.decode("ascii") else None
    except (LookupError, UnicodeError):
        return None


def _gives_back(chunks: Iterable[bytes], coding: Coding) -> bool:
    """Whether the bytes come out again as they went in; holds one piece at a time."""
    encoder = codecs.getincrementalencoder(coding.codec)(coding.errors)
    owed = bytearray()
    try:
        if coding.codec == "utf-8" and not coding.mixed:  # of a text there is one UTF-8 only
            return all(text is not None for text in decoded(chunks, coding))
        for text in decoded(_noted(chunks, owed, len(coding.bom)), coding):
            given = encoder.encode(text)
            if owed[: len(given)] != given:
                return False
            del owed[: len(given)]
    except UnicodeError:
        return False
    return owed == encoder.encode("", final=True)


def _noted(chunks: Iterable[bytes], owed: bytearray, skip: int) -> Iterator[bytes]:
    for chunk in chunks:
        owed += chunk[skip:]
        skip = max(0, skip - len(chunk))
        yield chunk


def _mostly_utf8(chunks: Iterable[bytes]) -> bool:
    """Whether so much of what is not ASCII is UTF-8 as no other encoding is by chance.

    In EUC-JP, whose pairs look like it most often, it is two characters to five stray bytes.
    A character that the end of the file cuts off speaks for neither.
    """
    good = stray = 0
    held = b""
    for chunk in chunks:
        found = _CUT_OFF.search(data := held + chunk)
        held = found[0] if found else b""
        rest, characters = _UTF8_CHARACTER.subn(b"", data[: len(data) - len(held)])
        good += characters
        stray += len(rest) - len(rest.translate(None, _BEYOND_ASCII))
    return 3 * good > 2 * stray


def _fits(text: str, coding: Coding) -> bool:
    try:
        text.encode(coding.codec, coding.errors)
    except UnicodeEncodeError:
        return False
    return True


def _latin(byte: int) -> str:
    return bytes([byte]).decode("cp1252", _GAPS)


def _fill_gaps(error: UnicodeError) -> tuple[str | bytes, int]:
    if isinstance(error, UnicodeDecodeError):
        return error.object[error.start : error.end].decode("latin-1"), error.end
    assert isinstance(error, UnicodeEncodeError)
    broken = error.object[error.start : error.end]
    if all(char in _UNDEFINED for char in broken):
        return broken.encode("latin-1"), error.end
    raise error


codecs.register_error(_GAPS, _fill_gaps)
