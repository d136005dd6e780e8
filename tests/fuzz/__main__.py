"""`python -m tests.fuzz PARSER [CORPUS]`: one parser under atheris (pip install atheris), until it
is stopped or finds a text that makes it fail, which it prints and keeps in a file."""

import sys

from tests.fuzz.parsers import PARSERS
from tests.fuzz.test_parsers import fuzz


def main() -> None:
    """See the module."""
    import atheris  # type: ignore[import-untyped, import-not-found, unused-ignore]

    name = sys.argv[1]
    if name not in PARSERS:
        sys.exit(f"PARSER is one of: {', '.join(PARSERS)}")
    atheris.instrument_all()
    test = fuzz(name)
    atheris.Setup([sys.argv[0], *sys.argv[2:]], test.hypothesis.fuzz_one_input)  # type: ignore[attr-defined]
    atheris.Fuzz()


if __name__ == "__main__":
    main()
