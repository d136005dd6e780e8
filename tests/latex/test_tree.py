"""All .tex files of a document, found as TeX finds them, and read again only when they changed."""

import os
from pathlib import Path

import pytest

from refman.latex.commands import rules
from refman.latex.finding import root_from, root_of, roots_of
from refman.latex.tree import Memory, tree


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / next(iter(files))


def cited(root: Path, **more: object) -> list[str]:
    return [one.key for one in tree(root, **more).citations]  # type: ignore[arg-type]


def test_files_are_read_where_tex_would_come_to_them(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "main.tex": r"\usepackage{own}\mine{a}\input{parts/one}\include{two}\cite{f}",
            "own.sty": r"\newcommand{\mine}[1]{\cite{#1}}",
            "parts/one.tex": r"\cite{b}\input{three}\input{parts/four.tex}",
            "parts/three.tex": r"\mine{c}",
            "parts/four.tex": r"\cite{d}",
            "two.tex": r"\cite{e}",
        },
    )
    assert sorted(cited(root)) == ["a", "b", "c", "d", "e", "f"]
    assert tree(root).absent == ()


def test_a_command_in_the_place_of_a_key_is_what_another_file_says_as_it_is_now(
    tmp_path: Path,
) -> None:
    root = write(
        tmp_path,
        {
            "main.tex": r"\input{one}\input{keys}\input{two}",
            "keys.tex": r"\newcommand{\KEY}{knuth}\newcommand{\OWN}{x}\newcommand{\eg}{e.g.}",
            "one.tex": r"\cite{\KEY}\cite{\NONE}\cite{\TWO}\def\TWO{a}\def\OWN{y}\cite{\OWN}",
            "two.tex": r"\def\TWO{b}\cite{\TWO}\cite{z\OWN}",
        },
    )
    memory = Memory()
    assert list(tree(root, memory=memory).citations) == list(tree(root).citations)
    assert [one.key for one in tree(root, memory=memory).citations] == ["knuth", "y", "b"]
    read = memory.read
    assert [one.key for one in tree(root, memory=memory).citations] == ["knuth", "y", "b"]
    assert memory.read == read

    (tmp_path / "keys.tex").write_text(r"\newcommand{\KEY}{lamport}")
    assert [one.key for one in tree(root, memory=memory).citations] == ["lamport", "y", "b", "zy"]


def test_imports_and_subfiles_have_their_own_folder(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "main.tex": r"\import{a/}{one}\subfile{b/two}\own[c]{three}",
            "a/one.tex": r"\input{deep}\subimport{sub/}{four}",
            "a/deep.tex": r"\cite{a}",
            "a/sub/four.tex": r"\cite{b}",
            "b/two.tex": r"\documentclass[../main]{subfiles}\input{beside}",
            "b/beside.tex": r"\cite{c}",
            "c/three.tex": r"\own{four}",
            "c/four.tex": r"\cite{d}",
        },
    )
    assert sorted(cited(root, rules=rules(includes=["own"]))) == ["a", "b", "c", "d"]


def test_a_command_that_stands_for_a_path_is_that_path(tmp_path: Path) -> None:
    root = write(tmp_path, {
        "main.tex": r"\newcommand*{\home}{.}\def\part{chapters} \newcommand{\odd}[1]{x#1}"
        r"\input{\home/one} \input{\home/\part/two}\input{\odd/three}"
        r"\bibliography{\home/bib/refs,plain}",
        "one.tex": r"\cite{a}", "chapters/two.tex": r"\cite{b}",
    })  # fmt: skip
    assert cited(root) == ["a", "b"]
    assert [name.name for _, name in tree(root).bibliographies] == ["./bib/refs", "plain"]


def test_a_command_that_reads_files_does_so_wherever_it_is_defined(tmp_path: Path) -> None:
    root = write(tmp_path, {
        "main.tex": r"\input{parts}\input{own}\chap{one}\input{\jobname-end}\input{\at/two}",
        "own.tex": r"\newcommand{\chap}[1]{\part{#1}}\newcommand{\at}{parts}"
        r"\newcommand{\part}[1]{\own{parts/#1}}\newcommand{\own}[1]{\include{#1}}",
        "parts.tex": r"\chap{zero}", "parts/zero.tex": r"\cite{z}",
        "parts/one.tex": r"\cite{a}", "parts/two.tex": r"\cite{b}", "main-end.tex": r"\cite{c}",
    })  # fmt: skip
    assert sorted(cited(root)) == ["a", "b", "c", "z"]


def test_commands_that_are_made_of_later_ones_cite_like_them(tmp_path: Path) -> None:
    root = write(tmp_path, {
        "main.tex": r"\def\three#1#2{\two{x}{#1}\one{#2}}\def\two#1#2{\one{#2}}"
        r"\def\one#1{\cite{#1}}\three{a}{b}",
    })  # fmt: skip
    assert cited(root) == ["a", "b"]


def test_a_ring_of_files_ends_and_absent_ones_are_told_of(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {
            "main.tex": "\\cite{a}\n\\input{one}\\usepackage{natbib}\\input{\\jobname.x}",
            "one.tex": "\\input{main}\\input{one}\n\\input{gone}\\cite{b}",
        },
    )
    found = tree(root)
    assert [one.key for one in found.citations] == ["a", "b"]
    assert [(one.name, one.file.name, one.line) for one in found.absent] == [("gone", "one.tex", 2)]


def test_files_in_latin_1_are_read_and_pipes_are_not(tmp_path: Path) -> None:
    root = write(tmp_path, {"main.tex": r"\input{one}\input{pipe.tex}"})
    (tmp_path / "one.tex").write_bytes("Schrödinger \\cite{schrödinger}".encode("latin-1"))
    os.mkfifo(tmp_path / "pipe.tex")
    assert cited(root) == ["schrödinger"]


def test_no_folder_no_answer(tmp_path: Path) -> None:
    assert tree(tmp_path / "gone" / "main.tex") == ((), ())
    assert root_of(tmp_path / "gone") is None


def test_only_what_was_written_since_is_read_again(tmp_path: Path) -> None:
    root = write(
        tmp_path,
        {"main.tex": r"\input{one}\input{two}", "one.tex": r"\cite{a}", "two.tex": r"\cite{b}"},
    )
    memory = Memory()
    tree(root, memory=memory)
    (tmp_path / "two.tex").write_text(r"\cite{b}\cite{c}")
    assert [one.key for one in tree(root, memory=memory).citations] == ["a", "b", "c"]
    assert memory.read == 4


def test_a_project_of_5000_citations_in_300_files_costs_little_and_an_edit_one_file(
    tmp_path: Path,
) -> None:
    chapters = {
        f"ch{one}.tex": "\n".join(
            f"Some text, \\emph{{more}} of it \\cite[p.~{n}]{{key{one}x{n}}}." for n in range(17)
        )
        for one in range(300)
    }
    inputs = "\n".join(f"\\input{{{name}}}" for name in chapters)
    root = write(tmp_path, {"main.tex": inputs, **chapters})
    memory = Memory()

    assert len(list(tree(root, memory=memory).citations)) == 5100
    assert memory.read == 301
    (tmp_path / "ch7.tex").write_text(r"\cite{new}")
    assert "new" in [one.key for one in tree(root, memory=memory).citations]
    assert memory.read == 302


@pytest.mark.parametrize(
    ("files", "root"),
    [
        ({"main.tex": r"\documentclass{a}\input{b}", "b.tex": r"\cite{b}"}, "main.tex"),
        (
            {
                "book.tex": r"\documentclass{a}\input{core}",
                "core.tex": r"\documentclass{b}\cite{x}",
                "letter.tex": r"\documentclass{letter}",
            },
            "book.tex",
        ),
        ({"a.tex": "% !TeX root = src/b.tex", "src/b.tex": r"\documentclass{a}"}, "src/b.tex"),
        (  # what parts name is the root where it reads them
            {
                "book.tex": r"\documentclass{a}\subfile{c/one}",
                "z.tex": r"\documentclass{a}\cite{x}",
                "c/one.tex": r"\documentclass[../book]{subfiles}\cite{a}",
            },
            "book.tex",
        ),
        (  # and else a preamble for each part alone, as in the Open Logic Project
            {
                "book.tex": r"\documentclass{a}\own{c/one}\bibliography{b}",
                "include/part.tex": r"\documentclass{a}",
                "c/one.tex": r"\documentclass[../include/part]{subfiles}\cite{a}",
            },
            "book.tex",
        ),
        ({"notes.tex": r"% \documentclass{a}", "src/b.tex": r"\documentclass{a}"}, "src/b.tex"),
        ({"x.tex": r"\documentclass{a}", "thesis.tex": r"\documentclass{a}"}, "thesis.tex"),
    ],
)
def test_the_root_of_a_folder_is_found(tmp_path: Path, files: dict[str, str], root: str) -> None:
    write(tmp_path, files)
    assert root_of(tmp_path) == tmp_path / root


def test_other_roots_and_files_that_cite_and_are_not_read_are_told(tmp_path: Path) -> None:
    write(tmp_path, {
        "main.tex": r"\documentclass{a}\cite{x}\input{one}", "one.tex": r"\cite{y}",
        "talk.tex": r"\documentclass{b}\own{c/two}",
        "c/two.tex": r"\documentclass[../include/part]{subfiles}\cite{a}",
        "c/three.tex": "% \\cite{b}", "include/part.tex": r"\documentclass{a}",
    })  # fmt: skip
    found = roots_of(tmp_path)
    assert found.found == (tmp_path / "main.tex", tmp_path / "talk.tex")
    assert found.unread == (tmp_path / "c/two.tex",)


def test_a_file_without_a_class_has_no_root(tmp_path: Path) -> None:
    write(tmp_path, {"a.tex": "Text"})
    assert root_of(tmp_path) is None


def test_a_part_leads_to_its_root_and_a_ring_of_roots_ends(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "main.tex": r"\documentclass{a}",
            "a/one.tex": r"\documentclass[../main]{subfiles}",
            "two.tex": "% !TeX root = three.tex",
            "three.tex": "% !TeX root = two.tex",
        },
    )
    assert root_from(tmp_path / "a/one.tex") == tmp_path / "main.tex"
    assert root_from(tmp_path / "two.tex") in (tmp_path / "two.tex", tmp_path / "three.tex")
