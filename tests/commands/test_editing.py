"""What is said of papers that are edited by commands."""

from collections.abc import Callable

import pytest

from refman.commands import Context, Outcome, commands
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.errors import FieldError
from refman.settings import Settings
from refman.store import Library, ledger, tags
from tests.conftest import add

Run = Callable[..., Outcome]


@pytest.fixture
def run(library: Library) -> Run:
    """Runs a command on papers."""

    def _run(name: str, papers: list[EntryId], **parameters: object) -> Outcome:
        context = Context(library, Settings(), Progress(), papers)
        return commands()[name].run(context, **parameters)

    return _run


@pytest.fixture
def papers(library: Library) -> list[EntryId]:
    """Three, one of which a replacement would break."""
    notes = ("a b", "{a} b", "c")
    return [add(library, f"T{n}", key=f"k{n}", note=note) for n, note in enumerate(notes)]


def test_a_replacement_says_what_changed_what_not_and_what_would_break(
    run: Run, library: Library, papers: list[EntryId]
) -> None:
    def replace(dry_run: bool) -> Outcome:
        return run("field.replace", papers, field="note", sought="a}? b|b", by="x", pattern=True,
                   dry_run=dry_run)  # fmt: skip

    seen = replace(dry_run=True)
    assert library.history()[0].label == "Add T2"
    done = replace(dry_run=False)
    tail = "1 paper, 1 unchanged, 1 left as before because the result would not be sound"
    assert (seen.text, done.text) == (f"Would change {tail}", f"Changed {tail}")
    assert [one.get("fault") is None for one in done.data["changes"]] == [True, False]
    assert (seen.status, done.status) == (0, 0)
    assert library.history()[0].label == "Replace in note of 1 paper"


@pytest.mark.parametrize("dry_run", [True, False])
def test_an_edit_that_is_refused_for_every_paper_ends_with_a_status_of_its_own(
    run: Run, papers: list[EntryId], dry_run: bool
) -> None:
    refused = run("field.replace", papers[1:2], field="note", sought="}", by="", dry_run=dry_run)
    unchanged = run("field.replace", papers[2:], field="note", sought="}", by="", dry_run=dry_run)
    assert (refused.status, unchanged.status) == (1, 0)


@pytest.mark.parametrize("dry_run", [True, False])
def test_a_value_that_is_kept_though_it_may_be_wrong_is_told(
    run: Run, library: Library, papers: list[EntryId], dry_run: bool
) -> None:
    done = run("set", papers, assignments=["year=20x0", "note=fine"], dry_run=dry_run)
    told = "“20x0” holds no year of four digits; it is kept as it was typed."
    assert (done.aside, done.data["doubts"]) == (told, [told])
    assert (library.entry(papers[0]).fields.get("year") == "20x0") is not dry_run
    assert run("set", papers, assignments=["year=2020"]).aside == ""


def test_of_a_value_that_no_paper_can_have_it_is_not_told_that_it_is_kept(
    run: Run, library: Library
) -> None:
    paper = add(library, "T", date="2020-05-06/2020-06-07")
    done = run("set", [paper], assignments=["year=abc"])
    assert "1 left as before" in done.text
    assert (done.aside, done.data["doubts"]) == ("", [])


@pytest.mark.parametrize(
    ("assigned", "told"),
    [
        ("type=nonsense", "“@nonsense” is no entry type; it is printed as @misc"),
        ("author=and and", "A name is missing beside an “and”: “and and”"),
        ("author=A B; C D", "“A B; C D” is one name to BibTeX; “and” stands between names"),
        ("doi=hello", "“hello” is no DOI; one looks like 10.1000/182"),
    ],
)
def test_of_each_value_that_may_be_wrong_one_sentence_is_told(
    run: Run, papers: list[EntryId], assigned: str, told: str
) -> None:
    done = run("set", papers[:1], assignments=[assigned])
    assert (done.data["changed"], done.aside) == (1, f"{told}; it is kept as it was typed.")


def test_progress_is_of_papers_and_most_of_it_of_their_writing(library: Library) -> None:
    papers = [add(library, f"T{n}") for n in range(600)]
    steps: list[tuple[float, int | None]] = []
    progress = Progress()
    progress.listener = lambda done, total: steps.append((done / (total or 0), progress.papers))
    context = Context(library, Settings(), progress, papers)
    commands()["field.append"].run(context, field="note", text="x")

    shares = [share for share, _ in steps]
    assert shares == sorted(shares)
    assert [share for share, written in steps if written is None][-1] < 0.1
    assert [step for step in steps if step[1] is not None] == [(0.1, 0), (0.85, 500)]


def test_progress_is_told_where_nothing_changes(library: Library, papers: list[EntryId]) -> None:
    steps: list[int] = []
    progress = Progress(lambda done, _: steps.append(done))
    context = Context(library, Settings(), progress, papers)
    commands()["field.rename"].run(context, field="abstract", to="summary")
    assert steps


def test_a_key_that_was_given_out_stays_as_an_alias(
    run: Run, library: Library, papers: list[EntryId]
) -> None:
    ledger.remember(library, [("k0", papers[0])])
    citing = add(library, "Cites", crossref="k0")
    outcome = run("rekey", papers[:1], key="new")
    assert outcome.text == (
        "The citation key is new; k0 stays as an alias, and 1 paper that named it followed"
    )
    assert library.entry(citing).fields["crossref"] == "new"


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("k1", "is in use for “T1”"),
        ("a,b", "cannot be a citation key"),
        ("*", "needs a letter"),
        ("", "cannot be taken"),
    ],
)
def test_a_key_that_cannot_be_is_refused(
    run: Run, papers: list[EntryId], key: str, reason: str
) -> None:
    with pytest.raises(FieldError, match=reason):
        run("rekey", papers[:1], key=key)


def test_what_is_done_to_one_paper_is_not_done_to_several(run: Run, papers: list[EntryId]) -> None:
    with pytest.raises(FieldError, match="3 were found"):
        run("rekey", papers, key="x")
    with pytest.raises(FieldError, match="0 were found"):
        run("rewrite", [], bibtex="@misc{k, title={T}}")


def test_an_entry_is_rewritten_as_one_change(
    run: Run, library: Library, papers: list[EntryId]
) -> None:
    outcome = run("rewrite", papers[:1], bibtex="@book{mine, title={T}}")
    assert outcome.text == "Saved the BibTeX text of mine"
    assert library.entry(papers[0]).kind == "book"
    library.undo()
    assert library.entry(papers[0]).key == "k0"


def test_a_new_paper_and_its_duplicate_are_told_by_their_keys(run: Run, library: Library) -> None:
    made = run("new", [], kind="book", field=["title=Bridges", "author=Lu, C."])
    key = library.entry(made.made[0]).key
    assert made.text == f"New book: {key}"
    copy = run("duplicate", list(made.made))
    assert copy.text == f"Made 1 new paper: {key}a"
    pasted = run("new", [], bibtex="@misc{z, title={Zebra}}")
    assert (pasted.text, pasted.data) == ("Added 1 paper.", {"keys": ["z"], "unread": []})


def test_keywords_that_are_appended_are_tags_beside_those_that_are_there(
    run: Run, library: Library, papers: list[EntryId]
) -> None:
    with library.change("Tag") as change:
        tags.add(change, papers[:1], "Old")
    seen = run("field.append", papers, field="Keywords", text="new, old", dry_run=True)
    done = run("field.append", papers, field="Keywords", text="new, old")
    assert seen.data["changes"] == done.data["changes"]
    assert [one["new"] for one in done.data["changes"]] == ["new, Old", "new, old", "new, old"]
    assert [library.entry(one).tags for one in papers[:2]] == [{"Old", "new"}] * 2
    again = run("field.append", papers, field="keywords", text="NEW")
    assert again.data["changed"] == 0
