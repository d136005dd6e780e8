"""`python -m refman`, and the `refman` command of an installed refman."""

import sys

from refman.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
