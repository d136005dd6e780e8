"""What the lists of a long project are made of again after an edit."""

from pathlib import Path

from refman.gui.models import project_items
from refman.gui.models.project_items import Lists, Placed
from refman.services import projects
from refman.services.projects.comparing import Compared
from refman.services.projects.sentences import Sentences
from refman.services.projects.watch import Watch
from refman.store import Library
from tests.conftest import add
from tests.services.projects.folders import CITES, long_book


def test_an_edit_of_a_long_project_is_compared_and_listed_by_itself(
    library: Library, tmp_path: Path
) -> None:
    folder = long_book(tmp_path / "book")
    add(library, "On cheese", key="author20")
    with library.change("Add") as change:
        projects.add(change, folder)
    watch, compared, placed, sentences = Watch(), Compared(), Placed(), Sentences()

    def followed(name: str, text: str) -> Lists:
        with (folder / name).open("a") as file:
            file.write(text)
        watch.look(library.reading)
        ((kept, texts),) = watch.look(library.reading).read
        assert texts is not None
        report = projects.report(kept, texts, library.reading, compared)
        around = sentences.around(texts.manuscript.places)
        return project_items.lists(report, texts, around, library.reading, compared, placed)

    watch.look(library.reading)
    found = followed("part3.tex", "\\cite{author0}\n")
    assert found.counts == {"places": 5_101, "missing": 10, "tidy": 2, "problems": 0}
    asked, made = compared.asked, placed.made
    assert (asked, made) == (5_101, 5_101)

    found = followed("part7.tex", "\\cite{newcomer}, \\cite{author20}\n")
    assert found.counts["missing"] == 11
    assert (compared.asked - asked, placed.made - made) == (1, CITES + 2)
    here = [one for one in found.places if one.where.startswith("part7.tex")]
    assert [one.head for one in here[-2:]] == ["newcomer", "author20"]
    assert here[-1].text == "On cheese"

    made = placed.made
    found = followed("refs.bib", "@misc{newcomer, title = {Late}}\n")
    assert found.counts["missing"] == 10
    assert placed.made - made == CITES + 2
    here = [one for one in found.places if one.where.startswith("part7.tex")]
    assert here[-2].text == "Late"
