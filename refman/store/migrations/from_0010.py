"""Persons, reading, projects, words, attachments, snapshots."""

_0010 = """
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

-- derived: who has this name; null where it is nobody else than the one shown by it
alter table people add column person integer;
create index people_person on people (person) where person is not null;
-- derived: the name that stands there; null where it is the one by which the person is shown
alter table entry_people add column printed integer;
create index entry_people_printed on entry_people (printed) where printed is not null;
"""

_0011 = """
-- what a reader notes of a paper; null for nothing: how far it is read (reading, read), when it was
-- marked as read, 1 to 5, what rises along the reading list, and JSON as in store.notes
alter table entries add column reading text;
alter table entries add column read_at real;
alter table entries add column rating integer;
alter table entries add column queued real;
alter table entries add column notes text;
create index entries_by_reading on entries (reading)
    where trashed is null and reading is not null;
create index entries_by_read on entries (read_at) where trashed is null and read_at is not null;
create index entries_by_rating on entries (rating) where trashed is null and rating is not null;
create index entries_by_queued on entries (queued) where trashed is null and queued is not null;
create index entries_by_notes on entries (id) where trashed is null and notes is not null;
"""

_0012 = """
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
"""

_0013 = """
-- what it found, the order of authors finds
drop index entries_author;
"""

_0014 = """
-- derived: the words of titles, names and keys, and the groups of three letters in each
create table words (id integer primary key, word text not null unique) strict;
create virtual table word_parts using fts5 (
    word, content = 'words', content_rowid = 'id', detail = 'none', columnsize = 0,
    tokenize = 'trigram'
);
"""

_0015 = """
-- the store itself notes what was written (store.entry_rows): a trigger has SQLite keep a way back
-- from each row, and the search index write out at its beginning all that it still held together
drop trigger entries_made;
drop trigger entries_edited;

-- an entry's rows stand together, and need no index for it; nor need they be held to what they
-- name, for they are derived
alter table entry_people rename to old_people;
drop index entry_people_person;
drop index entry_people_printed;
create table entry_people (
    entry integer not null,
    place integer not null,          -- among the people of the entry, from 0
    person integer not null,         -- who is meant
    role text not null,              -- author, editor
    position integer,                -- from 1; null when the place in the list is unknown
    printed integer,                 -- the name that stands there; null where it is the person's
    primary key (entry, place)
) strict, without rowid;
insert into entry_people
    select entry, row_number() over (partition by entry order by rowid) - 1, person, role, position,
        printed
    from old_people order by entry;
drop table old_people;
create index entry_people_person on entry_people (person, entry);
create index entry_people_printed on entry_people (printed) where printed is not null;

-- an entry's own fields tell which it has
alter table identifiers rename to old_identifiers;
create table identifiers (
    identifier text not null,        -- derived: doi:10.1000/182, arxiv:2306.00001
    entry integer not null,
    primary key (identifier, entry)
) strict, without rowid;
insert into identifiers select identifier, entry from old_identifiers;
drop table old_identifiers;

-- outside the trash `entries_by_title` has them
drop index entries_title;
create index entries_trashed_by_title on entries (title_key) where trashed is not null;

drop table search;
create virtual table search using fts5 (
    title, people, text, venue, key,
    content = '', columnsize = 0, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
update meta set value = value || ' without words'
where name = 'index_version' and exists (select 1 from entries);
"""

_0016 = """
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
-- derived: how many; 0 where there are none any more, null where there never was any
alter table entries add column attached integer;
create index entries_by_attached on entries (nullif(attached, 0))
    where trashed is null and nullif(attached, 0) is not null;

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
"""

_0017 = """
create table snapshots (             -- what was handed in of a project, under a name
    id integer primary key,
    name text not null,
    project text not null,           -- its root .tex file, absolute
    state text not null              -- JSON: at, profile, files, papers, keys
) strict;
"""

_0018 = """
-- an entry as it was typed when both sides last met, squeezed (documents.py); empty: not known
alter table ties add column text blob not null default x'';
"""

_0019 = """
-- what stands in the first column is told apart by nothing, in any other by two bytes for each word
-- that a paper has there: so the abstracts are the first; beginnings of words have an index of
-- their own, without places
drop table search;
create virtual table search using fts5 (
    text, title, people, venue, key,
    content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);
create virtual table beginnings using fts5 (
    letters, content = '', columnsize = 0, detail = 'none', prefix = '2 3', tokenize = 'ascii'
);
insert into beginnings (beginnings, rank) values ('pgsz', 1000);
update meta set value = value || ' without words'
where name = 'index_version' and value not like '% without words'
    and exists (select 1 from entries);
"""

_0020 = """
-- fields that name files, of papers that came before there were attachments, are to be read
insert into meta select 'files unread', '' where exists (
    select 1 from entries where attached is null and coalesce(
        nullif(json_extract(fields, '$.file'), ''), nullif(json_extract(fields, '$.pdf'), ''),
        nullif(json_extract(fields, '$."local-url"'), ''),
        nullif(json_extract(fields, '$."bdsk-file-1"'), '')
    ) is not null
);
"""

_0021 = """
-- which papers there are, without a look at their rows, which a foreign key takes for each tag
create index entries_ids on entries (id);
alter table entry_tags rename to old_tags;
create table entry_tags (
    entry integer not null,          -- no foreign key: each tag would have the paper's row read
    tag integer not null references tags deferrable initially deferred, -- as Change.insert wants it
    primary key (entry, tag)
) strict, without rowid;
insert into entry_tags select entry, tag from old_tags;
drop table old_tags;
create index entry_tags_tag on entry_tags (tag, entry);
"""

STEPS = (
    ("0010_persons", _0010),
    ("0011_reading", _0011),
    ("0012_projects", _0012),
    ("0013_authors_once", _0013),
    ("0014_words", _0014),
    ("0015_written_once", _0015),
    ("0016_attachments", _0016),
    ("0017_snapshots", _0017),
    ("0018_typed_texts", _0018),
    ("0019_beginnings", _0019),
    ("0020_files_unread", _0020),
    ("0021_tags_alone", _0021),
)
