"""The sentence around a citation, as it is read beside its place."""

from pathlib import Path

from refman.latex import manuscript
from refman.services.projects.sentences import Sentence, Sentences, sentence
from tests.services.projects.folders import written


def around(text: str, key: str) -> Sentence:
    start = text.index(key)
    return sentence(text, start, start + len(key))


def test_a_sentence_ends_where_the_next_begins() -> None:
    text = "It began. As \\cite{knuth} has it,\n  all is text. More follows."
    assert around(text, "knuth") == ("As \\cite{", "knuth", "} has it, all is text.")


def test_a_paragraph_ends_a_sentence() -> None:
    text = "Above\n\n  see \\cite{knuth}\n\nBelow"
    assert around(text, "knuth") == ("see \\cite{", "knuth", "}")


def test_comments_are_no_part_of_it() -> None:
    text = "See % not this\n\\cite{knuth} 50\\% % nor this\nof it."
    assert around(text, "knuth") == ("See \\cite{", "knuth", "} 50\\% of it.")


def test_a_long_sentence_is_cut_on_both_sides() -> None:
    text = f"{'long ' * 100}\\cite{{knuth}}{' on' * 200}"
    before, key, after = around(text, "knuth")
    assert (before[0], key, after[-1]) == ("…", "knuth", "…")
    assert len(before) < 250 > len(after)


def test_where_there_is_less_room_it_is_cut_between_words() -> None:
    whole = Sentence("One two three \\cite{", "knuth", "} four five six.")
    assert whole.within(100) == "One two three \\cite{knuth} four five six."
    assert whole.within(14) == "…three \\cite{knuth} four five…"


def test_a_file_that_changed_is_read_again_and_one_that_is_gone_has_none(tmp_path: Path) -> None:
    folder = written(tmp_path / "thesis")
    memory = Sentences()
    places = manuscript.read(folder / "main.tex").places
    found = memory.around(places)
    part = next(one for one in places if one.file.name == "part.tex" and one.key == "knuth1984")
    assert found[part.file][part.start].before == "Twice \\cite{"
    (folder / "part.tex").write_text("Once \\cite{knuth1984}.")
    places = manuscript.read(folder / "main.tex").places
    part = next(one for one in places if one.file.name == "part.tex")
    assert memory.around(places)[part.file][part.start].before == "Once \\cite{"
    part.file.unlink()
    assert not memory.around(places)[part.file]
