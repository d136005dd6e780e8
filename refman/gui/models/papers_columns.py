"""The columns of the papers table: what each is called, says and sorts by."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from refman.gui.counting import counted
from refman.gui.language import figure, tr
from refman.store.papers import Row

NOBODY = tr("No authors")


class Column(NamedTuple):
    """One column.

    Args:
        name: in the kept layout.
        label: above the column.
        title: in menus and for screen readers, where there is room for a whole word.
        text: what stands in a cell; "" where nothing is known or the delegate draws.
        words: what a screen reader says of the cell.
        sort: its order in `store.search.SORTS`. Years are in the order of
            dates: the same, but finer.
        descending: whether the first click sorts from the largest down.
        right: whether cells are aligned at the right.
    """

    name: str
    label: str
    title: str
    text: Callable[[Row], str]
    words: Callable[[Row], str]
    sort: str
    descending: bool = False
    right: bool = False


def short_category(category: str) -> str:
    """arXiv's category without its archive: `LG` for `cs.LG`."""
    return category.rpartition(".")[2]


def all_surnames(row: Row) -> str:
    """Every surname known, and that there are more."""
    names = ", ".join(row.surnames)
    return tr("{names} et al.", names=names) if names and row.truncated else names


def _authors(row: Row) -> str:
    return all_surnames(row) or NOBODY


def _short(row: Row) -> str:
    return short_category(row.category)


def _date(row: Row) -> str:
    return row.date


def _source(row: Row) -> str:
    return row.sources


def _year(row: Row) -> str:
    return "" if row.year is None else str(row.year)


def _score(row: Row) -> str:
    return "" if row.score is None else figure(row.score, ".1f")


def _code(row: Row) -> str:
    return tr("code available") if row.code else ""


def _files(row: Row) -> str:
    if not row.files:
        return ""
    files = counted(row.files, "file")
    return tr("{files}, missing", files=files) if row.absent else files


def _tags(row: Row) -> str:
    names = ", ".join(name for name, _ in row.tags)
    return tr("tags: {names}", names=names) if names else ""


def _added(row: Row) -> str:
    return datetime.fromtimestamp(row.added).astimezone().date().isoformat()


def _reading(row: Row) -> str:
    return {"unread": "", "reading": tr("Reading"), "read": tr("Read")}[row.marks.state]


def _rating(row: Row) -> str:
    return "★" * row.marks.rating


def _rated(row: Row) -> str:
    return tr("rated {rating} of 5", rating=row.marks.rating) if row.marks.rating else ""


def _projects(row: Row) -> str:
    return str(row.projects) if row.projects else ""


def _cited(row: Row) -> str:
    projects = counted(row.projects, "project")
    return tr("cited in {projects}", projects=projects) if row.projects else ""


def _drawn(_: Row) -> str:
    return ""


COLUMNS = (
    Column(
        "title", tr("Title"), tr("Title"), lambda row: row.title, lambda row: row.title, "title"
    ),
    Column("authors", tr("Authors"), tr("Authors"), _authors, _authors, "authors"),
    Column("year", tr("Year"), tr("Year"), _year, _year, "date", descending=True, right=True),
    Column("date", tr("Date"), tr("Date"), _date, _date, "date", descending=True),
    Column("category", tr("Cat."), tr("Category"), _short, lambda row: row.category, "category"),
    Column("score", tr("Score"), tr("Score"), _score, _score, "score", descending=True, right=True),
    Column("code", "", tr("Code"), _drawn, _code, "code", descending=True),
    Column("files", "", tr("Files"), _drawn, _files, "files", descending=True),
    Column("tags", tr("Tags"), tr("Tags"), _drawn, _tags, "tags"),
    Column("source", tr("Source"), tr("Source"), _source, _source, "source"),
    Column("key", tr("Key"), tr("Citation key"), lambda row: row.key, lambda row: row.key, "key"),
    Column(
        "reading", tr("Reading"), tr("Reading state"), _reading, _reading, "read", descending=True
    ),
    Column("rating", tr("Rating"), tr("Rating"), _rating, _rated, "rating", descending=True),
    Column(
        "projects",
        tr("Projects"),
        tr("Projects that cite it"),
        _projects,
        _cited,
        "projects",
        descending=True,
        right=True,
    ),
    Column("added", tr("Added"), tr("Added"), _added, _added, "added", descending=True),
)
NAMES = tuple(column.name for column in COLUMNS)
NUMBERS = {name: number for number, name in enumerate(NAMES)}
