"""How a LaTeX project is shown by the shell: as lines, and as JSON."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from refman.latex.marks import Message
from refman.services.projects import Kept, Project, reading

_EVIDENCE = {
    "aux": "as LaTeX noted in its last run",
    "bcf": "as LaTeX noted for biber in its last run",
    "tex": "as the .tex files stand",
}


def counts(one: Project) -> str:
    """How much it cites, and has too little or too much of."""
    parts = [f"{len(one.cited):,} cited"]
    parts += [f"{len(one.missing):,} missing"] if one.missing else []
    parts += [f"{len(one.unused):,} unused"] if one.unused else []
    return f"{', '.join(parts)} ({_EVIDENCE[one.evidence]})"


def lines(one: Project) -> Iterator[str]:
    """What it cites, where, and what is missing, unused, twice or otherwise."""
    yield f"{one.kept.root}: {counts(one)}"
    for key in one.missing:
        places = [f"{_seen(one, c.file)}:{c.line}" for c in one.cited.get(key, ())[:3]]
        yield f"missing {key}{' in ' + ', '.join(places) if places else ''}"
        yield from (
            f"  perhaps {s.key}: {s.title} ({s.reason})" for s in one.suggestions.get(key, ())
        )
    for unknown in one.unknown:
        place = f"{_seen(one, unknown.file)}:{unknown.line}"
        yield f"cannot be known before a run of LaTeX: {unknown.text} ({place})"
    for remote in one.remote:
        yield f"not looked at: {remote.name} ({_seen(one, remote.file)}:{remote.line})"
    if one.elsewhere:
        yield f"  no other .bib file has, and it may: {', '.join(one.elsewhere)}"
    for used in one.unused:
        name = f"unused {used.entry.key}" if used.entry.key else "without a key"
        yield f"{name} ({_seen(one, used.file)}:{used.line})"
    yield from (f"one paper under {' and '.join(keys)}" for keys in one.twice)
    for apart in one.differing:
        yield f"other than in the library: {apart.key} ({', '.join(apart.fields)})"
    for absent in one.absent:
        yield f"not there: {absent.name} ({_seen(one, absent.file)}:{absent.line})"
    yield from (f"{m.severity}: {m.text}" for m in one.messages)
    yield from of_hollow(one)


def of_hollow(one: Project) -> Iterator[str]:
    """A sentence for each file that cited papers, and has nothing in it any more."""
    for file in one.hollow:
        state = "not where TeX looks for it now" if reading.has_text(file) else "empty or gone"
        yield (
            f"{_seen(one, file)} cited papers and is {state}: what it cited last still counts"
            " for the library and the kept .bib file, until something stands in it or nothing names"
            f" it any more. If it is meant to be empty: refman project emptied {one.kept.folder}"
        )


def hollow(one: Project) -> list[str]:
    """These files, as seen from its folder."""
    return [_seen(one, file) for file in one.hollow]


def as_json(one: Project) -> dict[str, Any]:
    """What `refman project show --json` says of it."""
    return {
        "folder": one.kept.folder,
        "root": root(one.kept),
        "evidence": one.evidence,
        "hollow": hollow(one),
        "processor": one.processor,
        "engine": one.engine,
        "everything": one.everything,
        "cited": {
            key: [
                {"file": _seen(one, c.file), "line": c.line, "command": c.command} for c in places
            ]
            for key, places in one.cited.items()
        },
        "unsure": list(one.unsure),
        "missing": list(one.missing),
        "unknown": [
            {"text": u.text, "file": _seen(one, u.file), "line": u.line} for u in one.unknown
        ],
        "remote": [
            {"name": r.name, "file": _seen(one, r.file), "line": r.line} for r in one.remote
        ],
        "elsewhere": list(one.elsewhere),
        "suggestions": {
            key: [
                {"key": s.key, "title": s.title, "score": s.score, "reason": s.reason}
                for s in found
            ]
            for key, found in one.suggestions.items()
        },
        "unused": [used.entry.key for used in one.unused if used.entry.key],
        "without_key": [
            {"file": _seen(one, used.file), "line": used.line}
            for used in one.unused
            if not used.entry.key
        ],
        "twice": [list(keys) for keys in one.twice],
        "differing": [{"key": d.key, "fields": list(d.fields)} for d in one.differing],
        "bib": [_seen(one, path) for path in one.bibs],
        "absent": [
            {"name": a.name, "file": _seen(one, a.file), "line": a.line} for a in one.absent
        ],
        "messages": [_message(m) for m in one.messages],
    }


def _message(message: Message) -> dict[str, Any]:
    return {**message._asdict(), "key": message.key or None, "file": message.file or None,
            "line": message.line or None}  # fmt: skip


def root(kept: Kept) -> str:
    """Its root .tex file, as seen from its folder."""
    return reading.seen_from(kept.folder, Path(kept.root))


def _seen(one: Project, path: Path) -> str:
    return reading.seen_from(one.kept.folder, path)
