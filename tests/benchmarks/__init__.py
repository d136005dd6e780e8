"""Speed as ratios, each measured beside its floor in one run: `python -m tests.benchmarks`."""
