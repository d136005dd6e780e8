"""Runs every benchmark and prints one table of ratios.

    python -m tests.benchmarks [--rounds 15] [--entries 20000] [--json]

Ratios are of runs side by side, those of starts of their medians, so that a busy machine slows both
sides alike.
"""

import argparse
import json
import sys

from tests.benchmarks import export, importing, start


def main() -> int:
    """Run them; the exit status says only that they ran."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, help="starts of each side")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--entries", type=int, default=20_000, help="entries to import")
    options = parser.parse_args()
    results = [
        start.measure(options.rounds),
        *importing.measure(options.entries),
        export.measure(min(5, options.rounds)),
    ]
    if options.json:
        sys.stdout.write(json.dumps([result._asdict() for result in results], indent=2) + "\n")
        return 0
    sys.stdout.write(f"{'what':58} {'floor ms':>9} {'refman ms':>10} {'ratio':>6}  bound\n")
    for result in results:
        sys.stdout.write(
            f"{result.what:58} {result.floor:9.0f} {result.refman:10.0f}"
            f" {result.refman / result.floor:6.2f}  {result.bound}\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
