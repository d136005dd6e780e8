"""`python -m refman`, and the `refman` command of an installed refman."""

import sys

from refman.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a program of one piece starts itself for another process
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
