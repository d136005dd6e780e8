"""`python -m tests.fuzz PARSER [CORPUS] [-runs=N]`: one parser under atheris, which leads texts to
code not yet seen, until it is stopped or a text makes the parser fail. That text is kept in a file
`crash-…`; named in place of CORPUS, it is tried again. CORPUS is a folder that keeps what led on.
"""

import sys
import tempfile

import atheris  # type: ignore[import-untyped, import-not-found, unused-ignore]

with atheris.instrument_imports(include=["refman"], enable_loader_override=False):
    from tests.fuzz.parsers import PARSERS

from tests.fuzz.pieces import pieces_of


def main() -> None:
    """See the module."""
    name = " ".join(sys.argv[1:2])
    if name not in PARSERS:
        sys.exit(f"PARSER is one of: {', '.join(PARSERS)}")

    def parse(data: bytes) -> None:
        PARSERS[name](data.decode("utf-8", "replace"))

    with tempfile.NamedTemporaryFile("w", suffix=".dict") as words:
        words.write("\n".join(map(_quoted, pieces_of(name))))
        words.flush()
        atheris.Setup([sys.argv[0], f"-dict={words.name}", *sys.argv[2:]], parse)
        atheris.Fuzz()


def _quoted(piece: str) -> str:
    """As libFuzzer reads words: each byte by its number."""
    return '"' + "".join(f"\\x{byte:02x}" for byte in piece.encode()) + '"'


if __name__ == "__main__":
    main()
