"""The tables of a library file as they are now; `store.migrations` has how they came to be so.

Truth and what is derived from it: of an entry, `kind`, `key`, `fields`, `linked`, its tags and
its sightings are true, and so is what the user said of `persons`; the columns below them, `people`,
`entry_people`, `aliases`, `identifiers`, `pairs` and the `search` index are derived
(`store.derive`) and can be made again at any time.

`search` is contentless: its text is in `fields` already, and a second copy would double the file.
Rows are taken out by giving FTS5 the old text again, so `derive.INDEX_VERSION` must rise whenever
`derive.Derived.search` changes; all that is derived is then made anew when the library is next
opened (`store.rederiving`).

Words that are only begun are looked up in `beginnings`: their first three letters, without places.
It was an index of FTS5's own before (`prefix`), which has the places of each word once more for
every length: 0.74 of the text of a library where this takes 0.22. It costs a tenth of the time
that a paper takes to come in, since Python cuts the words; where such letters end a phrase
(`self-s`) the words that they may become are asked for one by one (`store.phrases`); and the
beginnings in abstracts alone (`abstract:d`) are joined from the lists of all words, a tenth of a
second of 100,000 papers.

Where the room goes, in times the text (fields and keys) of a library of 100,000 papers with their
abstracts, 2.77 in all, where it was 3.70 once:

    1.36  entries: 1.0 what is true of them, 0.2 titles and names to show and to sort by, 0.11 the
          ends of pages that stay empty
    0.51  search, of which 0.28 are places and fields of words
    0.22  beginnings
    0.23  orders: the titles 0.054, the authors 0.040, each other 0.012 to 0.023
    0.18  who wrote what, and the other way round
    0.07  words and their parts
    0.20  identifiers, history, tags, sightings, people, keys

The abstracts stand first in `search`: what is in the first column is marked by nothing, in any
other by two bytes for each word of a paper, which were 0.15. What would save more, and why it is
not done: abstracts in zlib's hands 0.33 (level 1; with a dictionary of 8 kB 0.36, with all fields
0.40 and 0.49), for 35 µs of a paper that comes in, a third of what all of it takes, and 10 each
time that it is read; no places of words, only their fields, 0.07, and no phrase could be found;
pages of 16 kB 0.01. What has no use is left out: lengths of texts, by which FTS5 would rank
(`columnsize`), and indexes of what another one finds.
"""

import re
import sqlite3
from collections.abc import Iterator
from itertools import chain

from refman.store.derive import INDEX_VERSION

APPLICATION_ID = 0x7265666D
"""`refm`, in the header of every library file (SQLite's `application_id`)."""
_ID_AT = 68
"""Where it stands in the header, as four bytes, the highest first (sqlite.org/fileformat2.html)."""


def is_library(start: bytes) -> bool:
    """Whether a file that begins with `start` is a library of refman."""
    number = int.from_bytes(start[_ID_AT : _ID_AT + 4], "big")
    return start.startswith(b"SQLite format 3\0") and number == APPLICATION_ID


TABLES = """
create table entries (
    id integer primary key,
    kind text not null,
    key text not null default '',
    fields text not null,            -- JSON object: name to BibTeX text, in writing order
    linked text not null default '[]', -- JSON list of names: authors without a position
    added real not null,             -- seconds since 1970 UTC
    trashed real,                    -- seconds since 1970 UTC; null when not in the trash
    title text not null,             -- from here to the sources derived
    title_key text not null,
    authors text not null,           -- display names joined by '; '
    surnames text not null,          -- joined by '; '
    author_key text not null,
    truncated integer not null,
    year integer,
    date text not null,              -- ISO, as precise as known; '' for none
    category text not null,
    score real,
    code integer not null,
    sources text not null,           -- names joined by '; '
    reading text,                    -- how far it is read: reading, read; null for not at all
    read_at real,                    -- when it was marked as read
    rating integer,                  -- 1 to 5; null for none
    queued real,                     -- rises along the reading list; null where it is not on it
    notes text,                      -- JSON as in store.notes; null for none
    attached integer                 -- derived: how many files; 0 where there are none any more,
                                     -- null where there never was any
) strict;
-- which there are, for their rows stand on a hundred times the pages
create index entries_ids on entries (id);
create index entries_key on entries (key collate nocase) where key <> '';
create index entries_trashed on entries (trashed) where trashed is not null;
create index entries_trashed_by_title on entries (title_key) where trashed is not null;
create index entries_by_title on entries (title_key) where trashed is null;
create index entries_by_authors on entries (author_key) where trashed is null;
create index entries_by_year on entries (year) where trashed is null;
create index entries_by_date on entries (date) where trashed is null;
create index entries_by_category on entries (category collate nocase) where trashed is null;
create index entries_by_score on entries (score) where trashed is null;
create index entries_by_code on entries (code) where trashed is null;
create index entries_by_source on entries (sources collate nocase) where trashed is null;
create index entries_by_added on entries (added) where trashed is null;
create index entries_by_key on entries (key collate nocase) where trashed is null;
create index entries_by_reading on entries (reading)
    where trashed is null and reading is not null;
create index entries_by_read on entries (read_at) where trashed is null and read_at is not null;
create index entries_by_rating on entries (rating) where trashed is null and rating is not null;
create index entries_by_queued on entries (queued) where trashed is null and queued is not null;
create index entries_by_notes on entries (id) where trashed is null and notes is not null;
create index entries_by_attached on entries (nullif(attached, 0))
    where trashed is null and nullif(attached, 0) is not null;

create table people (                -- derived
    id integer primary key,
    name text not null unique,       -- as shown: Hsiang-Wei Huang
    sort_key text not null,          -- folded, surname first
    bibtex text not null,            -- as BibTeX has it: Huang, Hsiang-Wei
    papers integer not null default 0, -- of how many entries outside the trash (store.tally)
    person integer                   -- who has this name; null where it is nobody else than the
                                     -- one shown by it
) strict;
create index people_papers on people (papers desc, sort_key);
create index people_names on people (sort_key, papers desc);
create index people_person on people (person) where person is not null;

-- derived; an entry's rows stand together, and need no index for it; nor need they be held to what
-- they name
create table entry_people (
    entry integer not null,
    place integer not null,          -- among the people of the entry, from 0
    person integer not null,         -- who is meant
    role text not null,              -- author, editor
    position integer,                -- from 1; null when the place in the list is unknown
    printed integer,                 -- the name that stands there; null where it is the person's
    primary key (entry, place)
) strict, without rowid;
create index entry_people_person on entry_people (person, entry);
create index entry_people_printed on entry_people (printed) where printed is not null;

create table persons (
    id integer primary key,          -- somebody of whom the user said something
    name text not null unique,       -- as shown, one of the names
    orcid text not null,             -- this and what follows: '' for unknown
    homepage text not null,
    affiliation text not null
) strict;

create table person_names (
    name text primary key,           -- as in people
    person integer not null references persons
) strict, without rowid;
create index person_names_person on person_names (person);

create table assignments (
    id integer primary key,          -- who a name means on one paper
    entry integer not null,          -- no foreign key: undo may take it away, and bring it back
    key text not null,               -- its citation key and folded title then, by which it is
    title text not null,             -- known again when it comes back under another id
    name text not null,              -- that is printed there
    person integer not null references persons
) strict;
create unique index assignments_entry on assignments (entry, name);
create index assignments_person on assignments (person);

create table distinctions (
    id integer primary key,          -- two persons that are not one
    one text not null,               -- a name of each
    other text not null
) strict;

create table people_metrics (
    person integer not null references people,
    source integer not null references sources on delete cascade,
    field text, h_index integer, papers integer, citations integer,
    novelty integer,                 -- per cent
    ai_score integer,
    primary key (person, source)
) strict, without rowid;

create table aliases (
    alias text not null collate nocase, -- a key of the field ids
    entry integer not null references entries on delete cascade,
    primary key (alias, entry)
) strict, without rowid;
create index aliases_entry on aliases (entry);

create table identifiers (           -- an entry's own fields tell which it has
    identifier text not null,        -- derived: doi:10.1000/182, arxiv:2306.00001
    entry integer not null,
    primary key (identifier, entry)
) strict, without rowid;

create table tags (
    id integer primary key,
    name text not null unique collate nocase,
    colour text not null,
    digit integer unique             -- the key 1 to 9 that sets it
) strict;

create table entry_tags (
    entry integer not null,          -- no foreign key: each tag would have the paper's row read
    tag integer not null references tags deferrable initially deferred, -- as Change.insert wants it
    primary key (entry, tag)
) strict, without rowid;
create index entry_tags_tag on entry_tags (tag, entry);

create table collections (
    id integer primary key,
    parent integer references collections, -- null at the top of the tree
    position integer not null,       -- among its siblings; equal ones stand by name
    name text not null,
    colour text not null,            -- as of a tag; '' for none
    icon text not null,              -- '' for that of its kind
    query text not null              -- in the language of the search box; '' for a plain one
) strict;
create index collections_parent on collections (parent);

create table collection_entries (
    collection integer not null references collections on delete cascade,
    entry integer not null,          -- no foreign key: undo may take it away, and bring it back
    primary key (collection, entry)
) strict, without rowid;
create index collection_entries_entry on collection_entries (entry, collection);

create table sources (
    id integer primary key,
    uid text not null unique,
    name text not null,
    kind text not null,
    profile text,                    -- JSON of model.entry.Profile
    added real not null
) strict;

create table sightings (
    entry integer not null references entries on delete cascade,
    source integer not null references sources,
    position integer not null,
    title text not null,
    category text, score real, code integer not null, printed_date text,
    affiliation text, organisation text, author_count integer, discussion integer,
    primary key (entry, source, position)
) strict, without rowid;
create index sightings_source on sightings (source, entry);

create table documents (
    id integer primary key,
    path text not null unique,       -- of a linked .bib file, absolute
    linked real not null,            -- seconds since 1970 UTC
    sha256 text not null default '', -- of its bytes when both sides last met
    state text not null default '',  -- as `documents.STATES`
    reason text not null default '', -- a sentence, where the state needs one
    arrangement text not null default '', -- JSON list: ids of the ties in the order of the entries
    profile text not null default '', -- the name of an export profile of its own
    pattern text not null default '' -- a pattern of citation keys of its own
) strict;

create table ties (
    id integer primary key,
    document integer not null references documents on delete cascade,
    entry integer not null,          -- no foreign key: undo may take it away, and bring it back
    brought integer not null,        -- 1 when the paper is in the library because of the file
    gone integer not null,           -- 1 when both sides agreed that the file is without it
    kind text not null,              -- from here on the library's side when both last met
    key text not null,
    fields text not null,            -- JSON, as in entries
    tags text not null,              -- names in order, a line feed between
    their_key text not null,         -- the file's side then
    theirs text not null,            -- JSON list of kind, key, fields and tags
    mark text not null,              -- check sum of its text in the file then
    removed text not null default '', -- JSON: texts that it had, and where it was taken out
    excluded integer not null default 0, -- 1 when the user keeps the paper out of the file
    text blob not null default x''   -- the entry as it was typed then, squeezed (documents.py),
                                     -- or nothing where that is not known
) strict;
create index ties_document on ties (document);
create index ties_entry on ties (entry);

create table conflicts (
    document integer not null references documents on delete cascade,
    tie integer references ties on delete cascade, -- null where it is asked which paper it is
    key text not null,               -- in the file
    field text not null,
    base text not null,
    ours text not null,
    theirs text not null,
    answer text not null default ''  -- what the user takes; waits while others are open
) strict;
create index conflicts_document on conflicts (document);
create index conflicts_tie on conflicts (tie);

create table key_ledger (
    key text primary key collate nocase, -- a citation key that was exported, linked or cited
    entry integer not null,
    since real not null              -- seconds since 1970 UTC
) strict, without rowid;

create table written (
    path text primary key,           -- of a file that an export wrote
    sha256 text not null             -- of what refman wrote there last
) strict, without rowid;

create table projects (
    id integer primary key,
    folder text not null,            -- absolute
    root text not null unique,       -- its root .tex file, absolute
    settings text not null,          -- JSON object: profile, cites, reads
    added real not null              -- seconds since 1970 UTC
) strict;

create table citations (             -- as of the last reading of the project's files
    project integer not null references projects on delete cascade,
    key text not null,
    places text not null,            -- JSON list of file, line and command
    primary key (project, key)
) strict, without rowid;
create index citations_key on citations (key collate nocase, project);

create table snapshots (             -- what was handed in of a project, under a name
    id integer primary key,
    name text not null,
    project text not null,           -- its root .tex file, absolute
    state text not null              -- JSON: at, profile, files, papers, keys
) strict;

create table rewritings (            -- texts of files that a change of the library wrote anew
    id integer primary key,
    state text not null              -- JSON: path, pieces, check sums before and after
) strict;

create table rewritten (             -- those of them that the files have
    id integer primary key,
    state text not null              -- the same
) strict;

create table made_entries (          -- what refman wrote into a project's .bib file
    path text not null,              -- of the file, absolute
    key text not null,               -- in the file
    mark text not null,              -- check sum of its text
    primary key (path, key)
) strict, without rowid;

create table attachments (           -- files that papers have
    id integer primary key,
    base text not null,              -- where its path begins: '' in the library's own folder of
                                     -- files, '.' beside the library, '/' nowhere else than where
                                     -- it says, and else the name of a base folder
    path text not null,              -- with slashes
    title text not null,             -- '' for none
    size integer,                    -- bytes when it was attached; null where nobody looked
    sha256 text not null,            -- then; '' where nobody looked
    origin text not null,            -- 'field' where a .bib file named a place outside of its own
    added real not null              -- seconds since 1970 UTC
) strict;
create index attachments_place on attachments (path, base);
create index attachments_sha256 on attachments (sha256) where sha256 <> '';

create table entry_attachments (
    entry integer not null references entries on delete cascade,
    attachment integer not null,     -- no foreign key: undo may take it away, and bring it back
    position integer not null,
    primary key (entry, attachment)
) strict, without rowid;
create index entry_attachments_attachment on entry_attachments (attachment, entry);

create table stored (                -- where files are that refman put there
    attachment integer primary key,
    base text not null,
    path text not null,
    wanted_base text not null,       -- and where it was to put them when it last did
    wanted_path text not null        -- '' for away, as no paper has them
) strict;
-- those of them to look at
create table unsettled (attachment integer primary key) strict;
-- not there when last looked for
create table absent (attachment integer primary key) strict;
-- the user said that it may be opened
create table trusted (attachment integer primary key) strict;
-- without `or ignore`: what the statement says that has it fire would count in its place
create trigger attachment_given after insert on entry_attachments
    when exists (select 1 from stored where attachment = new.attachment)
    begin insert into unsettled select new.attachment
    where not exists (select 1 from unsettled where attachment = new.attachment); end;
create trigger attachment_taken after delete on entry_attachments
    when exists (select 1 from stored where attachment = old.attachment)
    begin insert into unsettled select old.attachment
    where not exists (select 1 from unsettled where attachment = old.attachment); end;
create trigger attachment_moved after update of base, path on attachments
    when exists (select 1 from stored where attachment = new.id)
    begin insert into unsettled select new.id
    where not exists (select 1 from unsettled where attachment = new.id); end;
create trigger attachment_made after insert on attachments
    when exists (select 1 from stored where attachment = new.id)
    begin insert into unsettled select new.id
    where not exists (select 1 from unsettled where attachment = new.id); end;
create trigger attachment_gone after delete on attachments
    when exists (select 1 from stored where attachment = old.id)
    begin insert into unsettled select old.id
    where not exists (select 1 from unsettled where attachment = old.id); end;

create table pairs (                 -- derived: what the comparison of all papers found
    one integer not null references entries on delete cascade, -- the lower id
    other integer not null references entries on delete cascade,
    versions integer not null,       -- 1: of one work; 0: duplicates
    score integer not null,          -- per cent
    reasons text not null,           -- joined by '; '
    primary key (one, other)
) strict, without rowid;
create index pairs_other on pairs (other);

create table uncompared (            -- noted by store.entry_rows: a trigger has SQLite keep a way
                                     -- back from each row
    stamp integer primary key autoincrement, -- rises with every writing
    entry integer not null unique            -- was written since it was compared
) strict;

create table verdicts (
    id integer primary key,
    versions integer not null,       -- 1: of one work; 0: two papers
    one integer not null,            -- no foreign key: undo may take a paper away
    one_key text not null,           -- its citation key and folded title then, by which it is
    one_title text not null,         -- known again when it comes back under another id
    other integer not null,
    other_key text not null,
    other_title text not null
) strict;
create index verdicts_one on verdicts (one);
create index verdicts_other on verdicts (other);

create table successions (
    id integer primary key,          -- a paper that was merged into another
    survivor integer not null,
    key text not null,               -- of the survivor
    ids text not null,               -- its field, "" for none
    ties text not null               -- JSON: ids of those that went over to it
) strict, without rowid;

create table changes (
    id integer primary key,          -- rises with every change
    at real not null,
    label text not null,
    state text not null default 'done'
) strict;
create index changes_undone on changes (id) where state = 'undone';

create table journal (
    change integer not null references changes,
    step integer not null,           -- order within the change
    object text not null,            -- entry, tag, source
    id integer not null,
    other text,                      -- JSON: the side that is not in the library now, or null
    seal integer,                    -- crc32 of the side that is, where it is a patch
    primary key (change, step)
) strict, without rowid;
create index journal_object on journal (object, id, change);

create table travels (
    id integer primary key,          -- above those of all changes and travels before it
    change integer not null references changes, -- what was undone or redone
    at real not null,
    way text not null                -- undo, redo
) strict;
create index travels_change on travels (change);

create table meta (name text primary key, value text not null) strict, without rowid;

-- derived; what has most words stands first (see above)
create virtual table search using fts5 (
    text, title, people, venue, key,
    content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);
-- derived: the first three letters of each word, behind a letter for the field (store.derive)
create virtual table beginnings using fts5 (
    letters, content = '', columnsize = 0, detail = 'none', prefix = '2 3', tokenize = 'ascii'
);
-- of its pages, on which a paper is looked for from the first: of some 1000 papers, not 4000
insert into beginnings (beginnings, rank) values ('pgsz', 1000);

-- derived: the words of titles, names and keys, and the groups of three letters in each
create table words (id integer primary key, word text not null unique) strict;
create virtual table word_parts using fts5 (
    word, content = 'words', content_rowid = 'id', detail = 'none', columnsize = 0,
    tokenize = 'trigram'
);
"""
VERSION = 21
"""SQLite's `user_version` of a library that has them; as many steps as `store.migrations` has."""


def triggers(version: int) -> frozenset[str]:
    """All triggers that a library of a version has or had, as SQL in small letters and single
    spaces."""
    plain = (" ".join(re.sub("--.*", "", one).lower().split()) for one in _statements(version))
    return frozenset(one.removesuffix(";") for one in plain if one.startswith("create trigger"))


def tables(version: int) -> set[str]:
    """The names of the tables that a library of that version has."""
    made = "".join(script for _, _, script in _steps(0, version))
    return set(re.findall(r"create (?:virtual )?table (\w+)", made))


def migrate(connection: sqlite3.Connection, version: int = VERSION) -> None:
    """Bring a library to a version, what is empty to the present one at once; each step is one
    transaction with its record in the file."""
    # Imported here: sqlite-utils costs some 80 ms, and a start with an up-to-date library
    # (every start but the first) needs none of it.
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("refman")
    had = connection.execute("pragma user_version").fetchone()[0]
    for number, name, script in _steps(had, version):
        migrations(name=name)(_step(number, script))
    migrations.apply(Database(connection, execute_plugins=False))


def _steps(had: int, version: int) -> Iterator[tuple[int, str, str]]:
    """What leads from one version to another: the version that each step leads to, its name and
    its statements."""
    if not had and version == VERSION:
        yield VERSION, f"{VERSION:04}_at_once", TABLES
        return
    from refman.store.migrations import STEPS  # older libraries alone need them

    for number, (name, script) in enumerate(STEPS[had:version], had + 1):
        yield number, name, script


def _step(number: int, script: str):  # type: ignore[no-untyped-def]  # typed by sqlite-utils
    def apply(database) -> None:  # type: ignore[no-untyped-def]
        for statement in _parts(script):
            database.execute(statement)
        database.execute(f"pragma application_id = {APPLICATION_ID}")
        database.execute(f"pragma user_version = {number}")
        database.execute(
            "insert or ignore into meta values ('index_version', ?)", [str(INDEX_VERSION)]
        )

    return apply


def _statements(version: int) -> Iterator[str]:
    return chain.from_iterable(_parts(script) for _, _, script in _steps(0, version))


def _parts(script: str) -> list[str]:
    """The statements of a script; `executescript` would commit between them."""
    return [part for part in script.split(";\n") if part.strip()]
