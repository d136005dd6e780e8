"""The first schema, and what papers, linked files, history and collections asked of it until the
ninth."""

_0001 = """
create table entries (
    id integer primary key,
    kind text not null,
    key text not null default '',
    fields text not null,            -- JSON object: name to BibTeX text, in writing order
    linked text not null default '[]', -- JSON list of names: authors without a position
    added real not null,             -- seconds since 1970 UTC
    trashed real,                    -- seconds since 1970 UTC; null when not in the trash
    title text not null,             -- from here on derived
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
    sources text not null            -- names joined by '; '
) strict;
create index entries_key on entries (key collate nocase) where key <> '';
create index entries_title on entries (title_key);
create index entries_author on entries (author_key);
create index entries_date on entries (date);
create index entries_added on entries (added);

create table people (
    id integer primary key,
    name text not null unique,       -- as shown: Hsiang-Wei Huang
    sort_key text not null,          -- folded, surname first
    bibtex text not null             -- as BibTeX has it: Huang, Hsiang-Wei
) strict;
create index people_sort on people (sort_key);

create table entry_people (
    entry integer not null references entries on delete cascade,
    person integer not null references people,
    role text not null,              -- author, editor
    position integer                 -- from 1; null when the place in the list is unknown
) strict;
create index entry_people_entry on entry_people (entry, position);
create index entry_people_person on entry_people (person, entry);

create table aliases (
    alias text not null collate nocase, -- a key of the field ids
    entry integer not null references entries on delete cascade,
    primary key (alias, entry)
) strict, without rowid;
create index aliases_entry on aliases (entry);

create table tags (
    id integer primary key,
    name text not null unique collate nocase,
    colour text not null,
    digit integer unique             -- the key 1 to 9 that sets it
) strict;

create table entry_tags (
    entry integer not null references entries on delete cascade,
    tag integer not null references tags,
    primary key (entry, tag)
) strict, without rowid;
create index entry_tags_tag on entry_tags (tag, entry);

create table sources (
    id integer primary key,
    uid text not null unique,
    name text not null,
    kind text not null,
    profile text,                    -- JSON of model.entry.Profile
    added real not null
) strict;

create table people_metrics (
    person integer not null references people,
    source integer not null references sources on delete cascade,
    field text, h_index integer, papers integer, citations integer,
    novelty integer,                 -- per cent
    ai_score integer,
    primary key (person, source)
) strict, without rowid;

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

create table written (
    path text primary key,           -- of a file that an export wrote
    sha256 text not null             -- of what refman wrote there last
) strict, without rowid;

create table meta (name text primary key, value text not null) strict, without rowid;

create virtual table search using fts5 (
    title, people, text, venue, key,
    content = '', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);
"""

_0002 = """
create table documents (
    id integer primary key,
    path text not null unique,       -- of a linked .bib file, absolute
    linked real not null,            -- seconds since 1970 UTC
    sha256 text not null default '', -- of its bytes when both sides last met
    state text not null default '',  -- as `documents.STATES`
    reason text not null default ''  -- a sentence, where the state needs one
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
    removed text not null default '' -- JSON: texts that it had, and where it was taken out
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

create table identifiers (
    identifier text not null,        -- derived: doi:10.1000/182, arxiv:2306.00001
    entry integer not null references entries on delete cascade,
    primary key (identifier, entry)
) strict, without rowid;
create index identifiers_entry on identifiers (entry);

create table key_ledger (
    key text primary key collate nocase, -- a citation key that was exported, linked or cited
    entry integer not null,
    since real not null              -- seconds since 1970 UTC
) strict, without rowid;
"""

_0003 = """
-- JSON list: ids of the ties in the order of the entries
alter table documents add column arrangement text not null default '';
-- 1 when the user keeps the paper out of the file
alter table ties add column excluded integer not null default 0;
"""

_0004 = """
create table travels (
    id integer primary key,          -- above those of all changes and travels before it
    change integer not null references changes, -- what was undone or redone
    at real not null,
    way text not null                -- undo, redo
) strict;
create index travels_change on travels (change);
"""

_0005 = """
create table pairs (                 -- derived: what the comparison of all papers found
    one integer not null references entries on delete cascade, -- the lower id
    other integer not null references entries on delete cascade,
    versions integer not null,       -- 1: of one work; 0: duplicates
    score integer not null,          -- per cent
    reasons text not null,           -- joined by '; '
    primary key (one, other)
) strict, without rowid;
create index pairs_other on pairs (other);

create table uncompared (
    stamp integer primary key autoincrement, -- rises with every writing
    entry integer not null unique            -- was written since it was compared
) strict;
insert into uncompared (entry) select id from entries;
create trigger entries_made after insert on entries
    begin insert or replace into uncompared (entry) values (new.id); end;
create trigger entries_edited after update of fields, kind on entries
    begin insert or replace into uncompared (entry) values (new.id); end;
create index entries_trashed on entries (trashed) where trashed is not null;

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
"""

_0006 = """
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
"""

_0007 = """
drop index entries_date;
drop index entries_added;
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
drop table search;
create virtual table search using fts5 (
    title, people, text, venue, key,
    content = '', prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
-- has the words of the papers that there are put in when the library is opened
update meta set value = value || ' without words'
where name = 'index_version' and exists (select 1 from entries);
"""

_0008 = """
-- derived (store.tally): of how many entries outside the trash
alter table people add column papers integer not null default 0;
update people set papers = counted.papers from (
    select person, count(distinct entry) as papers from entry_people
    where entry not in (select id from entries where trashed is not null) group by person
) as counted where counted.person = people.id;
create index people_papers on people (papers desc, sort_key);
drop index people_sort;
create index people_names on people (sort_key, papers desc);
"""

_0009 = """
-- what a linked file has of its own: the name of an export profile, a pattern of citation keys
alter table documents add column profile text not null default '';
alter table documents add column pattern text not null default '';
update documents set
    profile = coalesce((select value from meta where name = 'profile of ' || path), ''),
    pattern = coalesce((select value from meta where name = 'key pattern of ' || path), '');
delete from meta where name like 'profile of %' or name like 'key pattern of %';
"""

STEPS = (
    ("0001_initial", _0001),
    ("0002_linked_files", _0002),
    ("0003_members_of_files", _0003),
    ("0004_travels", _0004),
    ("0005_one_paper_once", _0005),
    ("0006_collections", _0006),
    ("0007_orders", _0007),
    ("0008_counts", _0008),
    ("0009_files_of_their_own", _0009),
)
