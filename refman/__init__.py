"""refman: the references of people who write LaTeX. This page is the map of the house.

    model/      frozen values, no I/O: entry, names, dates, catalogue (entry types and their
                fields; datamodel: biblatex's), inheritance (by crossref), query, its language,
                tag_names, changes, errors
    bibtex/     the BibTeX language: LaTeX to Unicode and back, titles protected, entries rendered
                under a profile, each key once, and nothing that TeX would run; paging: a long file
                in pages that read the same by themselves; edits: stretches of it replaced
                (entry_edits, field_edits); preambles: commands that entries need; group_tree:
                JabRef's groups as they are typed; group_search: what those find that are searches;
                group_list: BibDesk's, group_conditions: its smart ones; reader_fields: ratings and
                read states as JabRef has them; checks: what may be wrong with an entry, why, and
                how it is mended
    store/      all SQL. library (read, change, undo, observe), opening, writing (the connection
                that writes, its lock; hindrances of it), aside (a copy is read where a log cannot
                be), schema (the tables), upgrading (made, or brought up to date; migrations),
                change (the journal), history (undo, redo), withdrawing (undo of an older change;
                retagging: of single tags), turns (what happened to an object, walked back),
                versions (of a paper), past (the library as it was), folding, search (query to ids;
                conditions: a query as SQL, and named: what it names; listing: all that it finds;
                probing: a page of what many papers have; misspelt: what was meant; indexing: papers
                put into its index; merging: that in few segments; totals: whether it miscounts),
                documents (linked files; tying: their entries to papers; stood: both as they were
                before a change wrote the file; file_keys: keys of their own), projects
                (project_keys: what keys mean in one), keeping (how much of the file the writer has
                in memory), stopping (of long reads), hold (locks that outlive a look into the
                file), mark (one library is told from another), foreign_log (that of another state
                is set aside), rescue (what can be read of a damaged library; unspoilt: with its
                log, or without it; around: places that cannot be read; witnesses: what its indexes
                say of it), shelf (where backups lie); one file per kind of row
    latex/      LaTeX projects: which keys their .tex, .aux and .bcf files cite, and where; what
                BibTeX and biber reported of them; definitions, defining: commands of a document's
                own; doubts: what only a run of LaTeX tells; enclosed: its .bib files within it;
                recipes: what a latexmkrc says of it
    formats/    one file per format that comes in; base: Format, Parsed, Unread
    services/   the use-cases: importing (coming: worked out beside the library; arriving: put into
                it; matching: which entries are one paper; grouping: groups of a .bib file and
                collections; group_colours, group_icons), merging, duplicates (papers that may be
                one), persons (merged, split), alike (names that may be one person), choosing,
                joining (of people) and uniting (two made one), keys (by a pattern; key_patterns: by
                which; inheriting: of parents), naming (whose key is whose; holders; called: the
                papers that words mean), editing, marking (what a reader thinks of papers, and
                JabRef's fields of it), reworking (one field of many papers; casing, venues), source
                (an entry as text that is edited), making (new papers), linking (.bib files in
                sync), outgoing (what an export will write), exporting, differing, profiles,
                formatting (a .bib file without a library; surveying: its first reading), copying
                (for the clipboard), backups, seeding, files (read), replacing (files written whole
                or not at all), attachments (files of papers: kept, moved, found again, opened),
                projects (LaTeX projects: read, compared, watched, put right; everywhere: keys
                renamed in the files of all, renamed_here: in one, renamed_linked: in linked files,
                foreseen: those that are linked for it; updating: a .bib file that is not linked;
                hollow: chapters that are empty for a while; unread: the documents beside a
                project's root; xdata: for BibTeX, which knows none), checking (health of a file, a
                project, papers), reconciling (a co-author's file), snapshots (what was handed in),
                citing and editors (what stands in a document for papers, and handing it over)
    commands/   one file per family; registry: Command, Context, Outcome; shown, projects_shown: how
                the shell shows papers and projects
    ahead.py    going through items in a thread or a process beside whoever asks for them
    meeting.py  one window to a library: later starts hand over their files, or what is to be done
    jobs.py     the writer thread, progress, cancel; no Qt
    settings.py each setting once; what the window remembers of a library
    cli/        the shell, derived from commands/; selecting: the papers that its words mean;
                progress: how far a command is
    gui/        window: the panes put together; session: what all panes share (running: commands and
                what came of them; searching: what a search finds); language: the texts in another,
                and what the layers below say (field_words: what fields are called); beside:
                questions that no pane waits for; behind: what waits for the papers; commands/: what
                the window does to itself, a table for each menu; actions: Command to QAction;
                presenter: the one place that shows errors; watching: all that goes on beside the
                window (linking: linked files kept in sync; projects: LaTeX projects followed while
                they are written, by looking; noticing: files that the system tells of; duplicates:
                what was written is compared; tending: upkeep while nothing goes on; backups);
                quick_cite: a small window over all others; palette (palette_finds: of the library;
                unusable: why a command is off); whereabouts: from papers to their collections;
                dropping: files that come in; desktop: files that go to other programs; unsaved:
                what is typed and not in the library; unfilled: columns in which nothing stands;
                loading: PySide in less time; foreseen: imported before it is needed; beforehand:
                what is made in it while nothing goes on; theme/, widgets/, models/, views/,
                dialogs/
    resources.py  finds resources/ and seeds/ in a checkout and in an installed package

Imports point one way: gui | cli -> commands -> services -> meeting -> ahead | jobs | settings ->
store | formats | latex -> bibtex -> model; import-linter keeps it. `bibtex` lies below the store
because the store derives its plain columns from BibTeX text. PySide6 is imported in `gui` alone,
sqlite3 in `store` alone.

What flows through it:

- An `Entry` is a value whose fields are BibTeX text, as between the braces of a .bib file. The
  store keeps it as it is, and derives from it what is shown, sorted and searched.
- `with library.change("Add tag") as change:` is one transaction, one undo step, one piece of
  news. The journal holds, of each object that was written, the side that is not in the library
  now; undo and redo exchange the two, and whoever walks that back has every earlier state.
- After the commit, observers get one `Changes` value. The window's `Session` is the only observer
  there: it passes the news on in the GUI thread, and each pane refreshes what was touched.
- What a key means in a project its own linked .bib file says first, by the tie of an entry whose
  two sides had different keys when they last met; then the library does
  (`store.project_keys.meant`).
- A command is one decorated function (of those that only the window has, one row of a table): menu
  item, palette line, shortcut, tooltip, shell command.
  It runs in the writer thread (in the shell and in tests: at once) and returns an `Outcome`.
- Foreseen errors are `RefmanError`s whose text is written for the user.

Start-up is counted in milliseconds (`tests/benchmarks`): values on its path are named tuples (a
frozen dataclass costs half a millisecond to make), and what no start needs is imported where it
is used: sqlite-utils, dialogs.
"""

__version__ = "0.1.0"
