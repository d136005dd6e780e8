"""What tests at random begin with: the same in every run, and something else under REFMAN_SEED."""

import os
import random

SEED = os.environ.get("REFMAN_SEED", "")
"""Any text; with the one that a run printed, that run is tried again."""


def begun(usual: int | str, seed: str = SEED) -> int | str:
    """What a generator is seeded with that is seeded with `usual` in a usual run."""
    return f"{usual} {seed}" if seed else usual


def chance(usual: int | str, seed: str = SEED) -> random.Random:
    """A generator that gives the same in every run under one seed."""
    return random.Random(begun(usual, seed))
