"""What was handed in of a project: kept under a name, compared with what is now, brought back."""

import base64
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from refman.bibtex.encoding import decode
from refman.bibtex.profile import Profile, shown
from refman.latex.manuscript import Manuscript
from refman.model.entry import EntryId
from refman.model.errors import FileUnreadable, ProjectError
from refman.services import differing, files, linking, naming, profiles
from refman.services.projects import exchanging, owing, parting, returning, rewriting, wanting
from refman.services.projects import reading as project_files
from refman.services.projects.reading import Memory, Texts
from refman.services.projects.returning import Sources
from refman.services.projects.rewriting import Place
from refman.store import (
    Change,
    Library,
    Reading,
    documents,
    entries,
    entry_rows,
    members,
    project_keys,
    projects,
    restoring,
    snapshots,
    tying,
)
from refman.store.projects import Kept
from refman.store.rewritings import ABSENT
from refman.store.snapshots import Snapshot

_CHOOSING = ("profile", profiles.HELD, "versions")
"""Settings of a project that choose how its .bib file is written."""


class Paper(NamedTuple):
    """A paper that is another than in a snapshot.

    Args:
        key: as it was.
        fields: name, then and now; `@type` and `@key` among them.
        gone: it is in the trash, or no longer there.
    """

    key: str
    fields: tuple[tuple[str, str, str], ...]
    gone: bool = False


class Since(NamedTuple):
    """What changed since a snapshot.

    Args:
        difference: of the .bib files, unified; "" where they are the same to the byte.
        papers: of those that were cited.
        cited: keys that are cited since.
        uncited: keys that are not cited any more.
        profile: what chooses the profile, and its settings: name, then and now.
        sources: lines of .tex files that cite by keys which were renamed since, as they are and as
            they will be on the way back.
    """

    difference: str
    papers: tuple[Paper, ...]
    cited: tuple[str, ...]
    uncited: tuple[str, ...]
    profile: tuple[tuple[str, str, str], ...]
    sources: tuple[Place, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether all is as it was."""
        return not any(self)


def take(change: Change, kept: Kept, name: str) -> Snapshot:
    """Keep the .bib files of a project, its profile, and the papers that it cites, under a name.

    Raises:
        ProjectError: the project has a snapshot of that name, or no .bib file.
    """
    if not name.strip():
        raise ProjectError("A snapshot needs a name, such as “submitted”.")
    if any(one.name == name for one in snapshots.every(change, kept.root)):
        raise ProjectError(f"There is a snapshot “{name}” already. Name this one otherwise.")
    manuscript = _now(change, kept, project_files.read(kept))
    found = [
        (project_files.seen_from(kept.folder, path), _packed(files.data(path)))
        for path in manuscript.bibs
    ]
    if not found:
        raise ProjectError(f"“{kept.root}” has no .bib file yet, so there is nothing to keep.")
    profile = wanting.profile_of(kept, manuscript)._asdict()
    cited = project_keys.meant(change, kept.id, manuscript.keys)
    meant = {key: ids[0] for key, ids in cited.items()}
    settings = {part: kept.settings[part] for part in _CHOOSING if kept.settings.get(part)}
    made = snapshots.add(change, name, kept.root, profile, found, meant, manuscript.keys, settings)
    return next(one for one in snapshots.every(change, kept.root) if one.id == made)


def named(reading: Reading, kept: Kept, name: str) -> Snapshot:
    """The snapshot of a project that has a name; raises ProjectError."""
    known = snapshots.every(reading, kept.root)
    for one in known:
        if one.name == name:
            return one
    names = ", ".join(f"“{one.name}”" for one in known) or "none"
    raise ProjectError(f"“{kept.root}” has no snapshot “{name}”. There are: {names}.")


def since(reading: Reading, kept: Kept, one: Snapshot, *, back: bool = False) -> Since:
    """What changed since a snapshot; nothing is written.

    Args:
        back: show how the .bib files differ on the way back to it.
    """
    texts = project_files.read(kept)
    manuscript = _now(reading, kept, texts)
    sources = _sources(reading, kept, one, texts)
    folded = str if manuscript.processor == "biber" else str.lower  # deaf to case
    then, cited = (set(map(folded, keys)) for keys in (one.keys, manuscript.keys))
    return Since(
        "".join(_differences(kept, one, back=back)),
        tuple(_papers(reading, one)),
        tuple(key for key in manuscript.keys if folded(key) not in then),
        tuple(key for key in one.keys if folded(key) not in cited),
        tuple(_settings(kept, one, manuscript)),
        tuple(place for made in sources.rewrites for place in made.places),
    )


def meet_first(library: Library, kept: Kept, one: Snapshot, pattern: str) -> None:
    """Take in what was typed into linked files that are to go back: undo of that would bring it as
    news else, and then nothing could be redone.

    Args:
        pattern: of the citation keys of entries that have none.
    """
    for name, _ in one.files:
        linked = documents.with_path(library.reading, files.place(_path(kept, name)))
        if linked:
            linking.sync(library, linked, pattern)


def back(change: Change, kept: Kept, one: Snapshot, pattern: str) -> list[str]:
    """Have the .bib files, the profile, and the papers that were cited, be as in a snapshot.

    What the .tex files cite is as it is now, by the keys of then; the library goes back to these
    only of papers that nobody else has.
    A profile that is another now under its name, or gone, is held by the project alone.

    Linked files are written, and meet the library, within the change; the others are written by
    `projects.owing.catch_up`, which writes them all back when it is undone.

    Args:
        pattern: of the citation keys of entries that have none.

    Returns:
        A sentence for each thing that cannot be as it was.
    """
    texts = project_files.read(kept)
    stood = {name: exchanging.standing(change, _path(kept, name)) for name, _ in one.files}
    made, left = _sources(change, kept, one, texts)
    owing.owe(change, made)
    said = list(left)
    now = entry_rows.read_states(change, one.papers)
    renamings = []
    ids = {EntryId(entry) for entry in one.papers}
    shared = parting.others_with(change, kept, texts, ids, Memory())
    for entry, state in one.papers.items():
        if now.get(entry) != state:
            restoring.put(change, entry, state)
        if now.get(entry) != state and entry not in shared:
            renamings.append(naming.to_key(change, EntryId(entry), str(state["key"])))
    said += [f"{r.reason}, so its key stays “{r.old}”." for r in renamings if r.reason]
    naming.rename(change, renamings)
    for renaming_ in renamings:
        if renaming_.changes:
            aliases = one.papers[renaming_.entry]["fields"].get("ids")
            entries.set_fields(change, renaming_.entry, {"ids": aliases})
    members.call(change, _called(change, kept, one))
    _bring_profile(change, kept, one)
    for name, packed in one.files:
        rewrite = _rewrite(_path(kept, name), base64.b64decode(packed))
        if rewrite is None:
            said.append(f"“{name}” is not there, or in another encoding, and was left.")
        elif rewrite.before != rewrite.after:
            exchanging.write_linked(change, rewrite, pattern, stood[name])
    return said


def _now(reading: Reading, kept: Kept, texts: Texts) -> Manuscript:
    """What is cited, without keys of the last run of LaTeX that were renamed since."""
    found = texts.manuscript
    known = project_keys.meant(reading, kept.id, found.keys) if found.unsure else {}
    return project_files.as_renamed(reading, found, {key: ids[0] for key, ids in known.items()})


def _sources(reading: Reading, kept: Kept, one: Snapshot, texts: Texts) -> Sources:
    now = entry_rows.read_states(reading, one.papers)
    keys = {
        str(now[entry]["key"]): str(then["key"])
        for entry, then in one.papers.items()
        if entry in now and now[entry]["key"] != then["key"]
    }
    files_ = (base64.b64decode(packed) for _, packed in one.files)
    then = {paper: key for key, paper in one.meant.items()}
    means = project_keys.meant(reading, kept.id, texts.manuscript.keys)
    keys |= {key: then[ids[0]] for key, ids in means.items() if ids[0] in then}
    return returning.sources(reading, kept, texts, files_, keys, one.keys)


def _called(reading: Reading, kept: Kept, one: Snapshot) -> dict[int, str]:
    """The project’s own keys of then, by the ids of its ties: undo has those of now."""
    then = {paper: key for key, paper in one.meant.items()}
    marks = [m for file in projects.linked(reading, kept.id) for m in tying.marks_of(reading, file)]
    ties = tying.ties_of(reading, [mark.id for mark in marks if mark.entry in then])
    states = entry_rows.read_states(reading, {tie.entry for tie in ties})
    return {
        tie.id: key
        for tie in ties
        if tie.entry in states
        and (key := then[tie.entry]) != tie.key
        and (tie.apart or key != states[tie.entry]["key"])
    }


def _rewrite(path: Path, wanted: bytes) -> rewriting.Rewrite | None:
    """A file as it is to be, as one piece; None where it cannot be read, or its coding is another.

    One that is gone comes back.
    """
    there = path.exists()
    try:
        data = files.data(path) if there else b""
    except FileUnreadable:
        return None
    text, new = decode(data)[0], decode(wanted)[0]
    pieces = ((0, text, new),) if data != wanted else ()
    made = rewriting.rewrite_of(path, data, text, pieces)
    if made.after != files.digest_of_bytes(wanted):
        return None
    return made if there else made._replace(before=ABSENT)


def _differences(kept: Kept, one: Snapshot, *, back: bool) -> Iterator[str]:
    for name, packed in one.files:
        then = base64.b64decode(packed)
        try:
            now = files.data(_path(kept, name))
        except FileUnreadable:
            now = b""
        if now != then:
            texts = decode(now if back else then)[0], decode(then if back else now)[0]
            other = f"{name}: its encoding is another."
            yield differing.between(*texts, name).text or f"{other}\n"


def _papers(reading: Reading, one: Snapshot) -> Iterator[Paper]:
    now = entry_rows.read_states(reading, one.papers)
    for entry, then in one.papers.items():
        state = now.get(entry)
        if state is None or state["trashed"] is not None:
            yield Paper(str(then["key"]), (), gone=True)
        elif fields := tuple(_parts(then, state)):
            yield Paper(str(then["key"]), fields)


def _parts(then: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for part, name in (("kind", "@type"), ("key", "@key")):
        if then[part] != now[part]:
            yield name, str(then[part]), str(now[part])
    for name in dict.fromkeys((*then["fields"], *now["fields"])):
        before, after = then["fields"].get(name, ""), now["fields"].get(name, "")
        if before != after:
            yield name, before, after


def _settings(kept: Kept, one: Snapshot, manuscript: Manuscript) -> Iterator[tuple[str, str, str]]:
    """By name: what chooses the profile, then its parts; a word is "" where there is none."""
    for name in _CHOOSING if one.settings is not None else ():
        was, is_ = (str(said.get(name, "")) for said in (one.settings or {}, kept.settings))
        if was != is_ and name != profiles.HELD:
            yield name, was, is_
    then, parts = _profile(one), _profile_now(kept, manuscript)
    for name, value in then._asdict().items():
        now = None if parts is None else getattr(parts, name)
        if value != now:
            yield name, shown(value), "" if now is None else shown(now)


def _profile(one: Snapshot) -> Profile:
    """That of a snapshot; a part that there was not yet is as it is by default."""
    known: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in one.profile.items()
        if name in Profile._fields
    }
    return Profile(**known)


def _profile_now(kept: Kept, manuscript: Manuscript) -> Profile | None:
    """None where the profile that is chosen is gone."""
    with suppress(profiles.ProfileError):
        return wanting.profile_of(kept, manuscript)
    return None


def _bring_profile(change: Change, kept: Kept, one: Snapshot) -> None:
    manuscript = project_files.read(kept).manuscript
    settings = {n: v for n, v in kept.settings.items() if n != profiles.HELD}
    if one.settings is not None:
        settings = {n: v for n, v in settings.items() if n not in _CHOOSING} | dict(one.settings)
    then = _profile(one)
    if _profile_now(kept._replace(settings=settings), manuscript) != then:
        settings[profiles.HELD] = profiles.held(then, one.name)
    if settings != kept.settings:
        projects.set_settings(change, kept.id, settings)


def _packed(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _path(kept: Kept, name: str) -> Path:
    return Path(kept.folder) / name
