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


def line(ratio: Ratio) -> str:
    """It as a line of the table, below `HEAD`."""
    few = "" if ratio.few is None else f"{ratio.few:.1f}"
    grew = f"{ratio.refman / ratio.few:.2f}" if ratio.few else ""
    cpu = "" if ratio.cpu is None else f"{ratio.cpu:.1f}"
    beside = f"{ratio.refman / ratio.floor:.2f}" if ratio.floor else ""
    return (
        f"{f'{ratio.what}, {ratio.unit}':60} {few:>9} {ratio.refman:9.1f} {grew:>6} {cpu:>8}"
        f" {ratio.floor:9.1f} {beside:>7}  {ratio.bound}\n"
    )
