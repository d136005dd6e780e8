"""`python -m refman`, and the `refman` command of an installed refman."""

import sys

from refman.cli import main

__all__ = ["main"]

if __name__ == "__main__":
    if sys.argv[1:] == ["--work-for-refman"]:
        from refman.ahead import work  # no start needs it

        work()
    else:
        sys.exit(main())
