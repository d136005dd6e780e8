"""An entry after its fixes: one at a time, for each may be needed by the next or make it idle."""

from collections.abc import Callable, Iterable

from refman.bibtex.checks.base import Fix, Found, Paper, Setting
from refman.bibtex.values import MONTHS

Wanted = Callable[[str, Found], bool]
"""Told the name of a check and what it found: whether its fix shall be applied."""

_MOST = 40
"""Fixes of one entry; two that undo each other end here."""


def sure(_: str, found: Found) -> bool:
    """Those that may be done unseen."""
    return found.fix is not None and found.fix.sure


def mended(
    paper: Paper,
    setting: Setting,
    wanted: Wanted,
    checks: Callable[[Paper, Setting], Iterable[tuple[str, Found]]],
    first: Iterable[Fix] = (),
) -> Paper:
    """An entry with its fixes applied.

    Args:
        checks: what is asked again after each fix.
        first: fixes that are applied before all others.
    """
    for fix in first:
        paper = applied(paper, fix)
    seen = {_state(paper)}
    for _ in range(_MOST):
        found = (f.fix for name, f in checks(paper, setting) if f.fix and wanted(name, f))
        nexts = (applied(paper, fix) for fix in found)
        new = next((one for one in nexts if _state(one) not in seen), None)
        if new is None:
            break
        paper = new
        seen.add(_state(paper))
    return paper


def applied(paper: Paper, fix: Fix) -> Paper:
    """An entry after one fix."""
    merged: dict[str, str | None] = {**paper.fields, **fix.fields}
    fields = {name: text for name, text in merged.items() if text is not None}
    typed = dict(paper.typed)
    if typed:
        typed = {name: source for name, source in typed.items() if name in fields}
        typed |= {
            name: _source(name, text) for name, text in fix.fields.items() if text is not None
        }
    return paper._replace(fields=fields, typed=typed)


def changes(before: Paper, after: Paper) -> dict[str, str | None]:
    """The fields that are others; None for those that are gone."""
    gone: dict[str, str | None] = {n: None for n in before.fields if n not in after.fields}
    new = {
        name: text
        for name, text in after.fields.items()
        if before.fields.get(name) != text
        or (name in before.typed and before.typed[name] != after.typed.get(name))
    }
    return gone | new


def _source(name: str, text: str) -> str:
    return text if name == "month" and text in MONTHS else f"{{{text}}}"


def _state(paper: Paper) -> tuple[tuple[str, str], ...]:
    return tuple(sorted({**paper.fields, "\0month": paper.typed.get("month", "")}.items()))
