"""One line of the table: what was measured, beside its floor, and beside a thousand papers."""

from typing import NamedTuple


class Ratio(NamedTuple):
    """A figure of refman's and its floor's in the same run, in `unit`.

    Args:
        bound: what the project wants, in words.
        few: the same figure of refman's with a thousand papers; None where that says nothing.
        cpu: what processors gave to it, in ms, which a busy machine lengthens least.
    """

    what: str
    floor: float
    refman: float
    bound: str
    unit: str = "ms"
    few: float | None = None
    cpu: float | None = None


HEAD = (
    f"{'what':60} {'1,000':>9} {'refman':>9} {'grew':>6} {'cpu':>8} {'floor':>9} {'ratio':>7}"
    "  bound\n"
)


def said(ratio: Ratio) -> dict[str, object]:
    """It for a program: its fields, how it grew from a thousand papers, its ratio to the floor."""
    grew = ratio.refman / ratio.few if ratio.few else None
    beside = ratio.refman / ratio.floor if ratio.floor else None
    return ratio._asdict() | {"grew": grew, "ratio": beside}


def line(ratio: Ratio) -> str:
    """It as a line of the table, below `HEAD`."""
    few, cpu, grew, beside = (
        "" if figure is None else f"{figure:.{digits}f}"
        for figure, digits in (
            (ratio.few, 1),
            (ratio.cpu, 1),
            (said(ratio)["grew"], 2),
            (said(ratio)["ratio"], 2),
        )
    )
    return (
        f"{f'{ratio.what}, {ratio.unit}':60} {few:>9} {ratio.refman:9.1f} {grew:>6} {cpu:>8}"
        f" {ratio.floor:9.1f} {beside:>7}  {ratio.bound}\n"
    )
