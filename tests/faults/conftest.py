"""The table of faults that were tried, printed at the end of a run."""

import os
from collections import Counter

import pytest

from tests.seeds import SEED

TRIED: Counter[str] = Counter()
"""How many of each kind; a test that fails has lost something."""


def number(usual: int) -> int:
    """How many faults a test tries: REFMAN_FAULTS, or what suits a run on every change."""
    return int(os.environ.get("REFMAN_FAULTS", usual))


@pytest.fixture
def tried() -> Counter[str]:
    """Counted into by each test of faults."""
    return TRIED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not TRIED:
        return
    failed = len(terminalreporter.stats.get("failed", ()))
    terminalreporter.section(f"faults tried (REFMAN_SEED={SEED})")
    for name, count in sorted(TRIED.items()):
        terminalreporter.write_line(f"{count:7,}  {name}")
    terminalreporter.write_line(f"{failed:7,}  tests in which something was lost")
