"""The first meeting of a file and the library: all its entries are new."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from refman.ahead import in_process
from refman.formats.bibtex import source_of
from refman.jobs import Progress
from refman.services import files, key_patterns
from refman.services.linking import noting
from refman.services.linking.fresh import Head, Part, of_file
from refman.services.linking.questions import Questions
from refman.services.linking.report import Report, left_alone, noted
from refman.services.linking.taking import Taking
from refman.store import Change, documents, members, preambles, projects
from refman.store.documents import Linked

_LARGE = 3 << 20
"""Bytes of a file that is worth a process of its own, which takes 0.2 s to begin."""


def first(change: Change, linked: Linked, pattern: str, progress: Progress) -> Report:
    """The first meeting with a file: all its entries are new, and it stays as it is.

    Raises:
        Cancelled: `change` is to be given up.
        FileUnreadable: so it is.
    """
    questions = Questions({}, ())
    taking = Taking(change, linked.id, source_of(linked.path), questions, set())
    pattern = key_patterns.pattern(change, pattern, linked.path)
    encoding = documents.encoding(change, linked.id)
    with _read(linked.path, (pattern, encoding), progress) as read:
        head = next(read)
        assert isinstance(head, Head)
        progress.step(0, head.size)
        last = Part([])
        for part in read:
            assert isinstance(part, Part)
            last = part
            taking.take(part.fresh)
            if part.groups:
                taking.attach(part.groups)
                taking.collect(part.groups)
            if part.fresh:
                progress.papers = len(taking.places)
                progress.step(part.fresh[-1].start, head.size)
    taking.doubts += [head.doubt] if head.doubt else []
    if head.hindrance:
        return left_alone(change, linked, "failed", head.hindrance)
    ties = [tie for _, tie in sorted(taking.places)]
    preambles.keep(change, source_of(linked.path).uid, last.preambles)
    change.touch_projects(projects.having(change, linked.id))
    members.keep_arrangement(change, linked.id, ties)
    if last.kept and not questions.open:
        noting.note_first(change, linked.id, last.kept, ties)
    documents.put_conflicts(change, linked.id, questions.open)
    done = Report(linked.path, "", unread=tuple(last.unread))
    linked = linked._replace(sha256=head.digest, reason=last.told)
    return noted(change, linked, taking, done, questions, own=True)


def _read(
    name: str, how: tuple[str, str], progress: Progress
) -> AbstractContextManager[Iterator[Head | Part]]:
    path = Path(name)
    if files.size(path) > _LARGE:
        return in_process(progress.check, of_file, path, name, *how)
    return nullcontext(of_file(path, name, *how))
