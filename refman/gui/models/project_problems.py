"""What checks find in the entries of a LaTeX project, as its pane lists it; no Qt here."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from refman.bibtex.checks import CHECKS, SEVERITIES
from refman.gui.language import heard, tr
from refman.gui.models.project_items import Deed, Item
from refman.services.checking import Problem
from refman.services.editors import Place
from refman.services.projects import Project
from refman.services.projects.reading import seen_from

_SAID = frozenset(["missing-entry"])
"""Checks whose findings stand in another list."""


def items(project: Project, found: Iterable[Problem]) -> Iterator[Item]:
    """What checks found in the entries, check by check, those with errors first."""
    groups: dict[str, list[Problem]] = {}
    for one in found:
        if one.check not in _SAID:
            groups.setdefault(one.check, []).append(one)
    ordered = sorted(groups.values(), key=lambda some: min(map(_weight, some)))
    for some in ordered:
        name = some[0].check
        sure = sum(bool(one.fix and one.fix.sure) for one in some)
        mend = Deed(tr("Mend {sure:,}", sure=sure), "mend",
                    {"only": [name], "project": project.kept.root})  # fmt: skip
        yield Item(heard(CHECKS[name].title), deeds=(mend,) * bool(sure), heading=True)
        for one in some:
            yield _checked(project, one)


def _weight(one: Problem) -> int:
    return SEVERITIES.index(one.severity)


def _checked(project: Project, one: Problem) -> Item:
    place = Place(Path(one.file), max(1, one.line)) if one.file else None
    where = f"{seen_from(project.kept.folder, Path(one.file))}:{one.line}" if one.file else ""
    tone = {"error": "bad", "warning": "warn"}.get(one.severity, "")
    field = "" if one.field.startswith("@") else one.field
    return Item(one.key or tr("no key"), field, place, where, more=heard(one.message), tone=tone,
                entry=one.entry)  # fmt: skip
