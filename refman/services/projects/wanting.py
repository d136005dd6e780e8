"""What the .bib file of a project is to hold: the papers that it cites, each under the key by which
it is cited, with those that they name in `crossref`, `xdata` and the like.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from refman.bibtex import preambles
from refman.bibtex.profile import Profile
from refman.latex.manuscript import Manuscript
from refman.model.entry import EntryId
from refman.services import exporting, files, profiles
from refman.services.projects import reading as project_files
from refman.services.projects import rendering
from refman.services.projects.reading import Memory, as_renamed, keys_of
from refman.services.projects.versions import Cited, Wish, choose, under, wish_of
from refman.store import Reading, made_entries, papers, project_keys
from refman.store import preambles as store_preambles
from refman.store.projects import Kept


class Wanted(NamedTuple):
    """What a project's .bib file is to hold.

    Args:
        texts: the entries in order, each by its key in the file.
        papers: the papers that are cited.
        unknown: cited keys that no paper of the library has.
        versions: those that stand for a work of which the library has several versions.
        preambles: what defines commands that entries use, as the files had it from which they came.
        withheld: those commands whose definition would have TeX do more.
        staying: keys of `texts` that nothing cites as far as can be read; only a run of LaTeX tells
            whether anything does.
    """

    texts: Mapping[str, str]
    papers: tuple[EntryId, ...]
    unknown: tuple[str, ...]
    versions: tuple[Cited, ...] = ()
    preambles: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    staying: tuple[str, ...] = ()


def profile_of(kept: Kept, manuscript: Manuscript) -> Profile:
    """How a project's entries are written; raises ProfileError when its profile is gone.

    Without a profile as BibTeX or biber reads them, by key, with titles as they are typed; and
    what came from .bib files as it is typed there, so that it is printed as it was.
    """
    chosen = profiles.of_project(kept.settings)
    return chosen or Profile(
        dialect=manuscript.dialect, protect="typed", sort="key", imported="typed"
    )


def wanted(
    reading: Reading,
    manuscript: Manuscript,
    profile: Profile,
    also: Sequence[str] = (),
    wish: Wish = "cited",
    project: int = 0,
    *,
    resolved: bool = True,
) -> Wanted:
    """The entries that a document needs; where it cites everything (`\\nocite{*}`), those that
    its .bib files name.

    Args:
        also: keys that count as cited, and are told as `staying` where nothing cites them.
        wish: which version of a work stands under the key by which it is cited.
        project: that has the document, for its keys may mean other papers than the library's.
        resolved: BibTeX gets what stands in `@xdata` entries in the fields that take it.
    """
    named = keys_of(manuscript) if manuscript.everything else ()
    seen = {*manuscript.keys, *named}
    keys = list(dict.fromkeys((*manuscript.keys, *named, *also)))
    known = {key: ids[0] for key, ids in project_keys.meant(reading, project, keys).items()}
    gone = {*manuscript.unsure} - {*as_renamed(reading, manuscript, known).unsure, *named, *also}
    keys = [key for key in keys if key not in gone]
    known = {key: one for key, one in known.items() if not papers.in_trash(reading, one)}
    known, versions = choose(reading, known, wish)
    cited = [key for key in keys if key in known]
    papers_ = {key: known[key] for key in cited}
    found = rendering.rendered(reading, profile, papers_, project, resolved)
    unknown = tuple(key for key in keys if key not in known and key in seen)
    read = [one for key, one in papers_.items() if key in seen]
    doubtful = manuscript.unknown and len(read) < len(papers_)
    sure = rendering.named(reading, read, {}, project) if doubtful else found.papers
    staying = tuple(key for key, one in papers_.items() if one not in sure)
    known_ = store_preambles.every(reading, found.papers)
    used = preambles.used(found.texts.values()) if known_ else frozenset[str]()
    needed = preambles.needed(known_, used)
    left = tuple(preambles.withheld(known_, used))
    return Wanted(found.texts, found.papers, unknown, versions, needed, left, staying)


def entries_of(
    reading: Reading, kept: Kept, profile: Profile, keys: Iterable[str], cited: Iterable[str]
) -> dict[str, str]:
    """The entries of papers as a project's .bib file has them, each by its key there.

    Args:
        cited: the keys that the project cites.
    """
    known = under(reading, kept.id, keys, cited, wish_of(kept))
    return rendering.rendered(reading, profile, known, kept.id).texts


def copied(
    reading: Reading,
    kept: Kept,
    known: Mapping[str, EntryId],
    keyless: Iterable[EntryId],
    memory: Memory,
) -> str:
    """Papers as a project's .bib file has them, by their keys there, without what they name; those
    without a key behind them.

    Raises:
        ProfileError: as of `profile_of`.
    """
    profile = profile_of(kept, project_files.read(kept, memory).manuscript)
    texts = rendering.rendered(reading, profile, known, kept.id).texts
    rest = exporting.pieces(reading, keyless, profile._replace(parents=False))
    ours = _text(texts[key] for key in known if key in texts)
    return "\n".join(filter(None, (ours, "".join(rest))))


def staying(reading: Reading, manuscript: Manuscript) -> tuple[str, ...]:
    """The keys in a document's .bib files that count as cited as long as only a run of LaTeX tells
    what is."""
    if not (manuscript.everything or manuscript.unknown):
        return ()
    made = (made_entries.of_file(reading, files.place(path)) for path in manuscript.bibs)
    return tuple(dict.fromkeys(key for keys in (*made, keys_of(manuscript)) for key in keys))


def text(found: Wanted) -> str:
    """The entries as the text of a file."""
    head = map(preambles.written, found.preambles)
    return _text([*head, *found.texts.values()])


def _text(entries: Iterable[str]) -> str:
    return "".join(f"{one}\n" for one in "\n\n".join(entries).splitlines())
