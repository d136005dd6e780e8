"""The keys of a project brought into one scheme, everywhere and at once."""

import os
from pathlib import Path

from refman.services import projects
from refman.services.projects import owing, renaming, schemes
from refman.store import Library, papers
from tests.conftest import add
from tests.services.projects.folders import REFS, written


def test_every_key_that_is_cited_follows_the_pattern_in_library_tex_and_bib_and_one_undo_is_back(
    library: Library, tmp_path: Path
) -> None:
    add(library, "The {\\TeX}book", kind="book", author="Knuth, Donald E.", year="1984",
        key="knuth1984")  # fmt: skip
    folder = written(tmp_path / "thesis")
    names = ("main.tex", "part.tex", "refs.bib")
    before = {name: (folder / name).read_bytes() for name in names}
    with library.change("Add project") as change:
        kept = projects.add(change, folder)

    planned = schemes.plan(library.reading, kept, "[auth]:[year]")

    assert planned.keys == {"knuth1984": "Knuth:1984", "lamport94": "Lamport:1994"}
    lines = {(place.file.name, place.line) for one in planned.rewrites for place in one.places}
    assert lines == {("main.tex", 4), ("part.tex", 1), ("refs.bib", 1), ("refs.bib", 3)}
    with library.change("Scheme") as change:
        renaming.rename(change, planned)
    assert owing.catch_up(library) == []
    assert papers.with_key(library.reading, "Knuth:1984")
    main = (folder / "main.tex").read_text(encoding="utf-8")
    assert "\\citep[p.~3]{Knuth:1984} and \\citet{Lamport:1994,\n  gone2020}" in main
    assert "\\cite{hidden}" in main
    assert (folder / "part.tex").read_text() == "Twice \\cite{Knuth:1984}, and \\cite{knuth84}.\n"

    library.undo()
    assert owing.catch_up(library) == []
    assert {name: (folder / name).read_bytes() for name in names} == before


def test_two_papers_may_take_each_others_key_and_a_new_one_meets_no_key_of_the_files(
    library: Library, tmp_path: Path
) -> None:
    refs = (
        "@book{a1990, author={B, C}, title={One}, year=1990}\n"
        "@book{b1990, author={A, C}, title={Two}, year=1990}\n"
        "@book{c1991, author={D, E}, title={Three}, year=1991}\n"
        "@book{d1991, author={Z, Z}, title={Left}, year=1980}\n"
    )
    text = (
        "\\documentclass{article}\\begin{document}\\cite{a1990,b1990} \\cite{c1991}\n"
        "\\bibliography{refs}\\end{document}\n"
    )
    folder = written(tmp_path / "thesis", main_tex=text, refs_bib=refs)
    with library.change("Add project") as change:
        kept = projects.add(change, folder)
    planned = schemes.plan(library.reading, kept, "[auth:lower][year]")
    assert planned.keys == {"a1990": "b1990", "b1990": "a1990", "c1991": "d1991a"}
    with library.change("Scheme") as change:
        renaming.rename(change, planned)
    owing.catch_up(library)
    main = (folder / "main.tex").read_text(encoding="utf-8")
    assert "\\cite{b1990,a1990} \\cite{d1991a}" in main
    assert "@book{d1991, author={Z" in (folder / "refs.bib").read_text(encoding="utf-8")


def test_a_key_that_another_entry_of_the_file_has_gets_a_letter_and_the_rest_goes_on(
    library: Library, tmp_path: Path
) -> None:
    add(library, "The {\\TeX}book", kind="book", author="Knuth, Donald E.", year="1984",
        key="knuth1984")  # fmt: skip
    refs = f"{REFS}\n@book{{Knuth:1984, author = {{Knuth, J.}}, title = {{Uncited}}}}\n"
    folder = written(tmp_path / "thesis", refs_bib=refs)
    with library.change("Add project") as change:
        kept = projects.add(change, folder)
    planned = schemes.plan(library.reading, kept, "[auth]:[year]")
    assert planned.keys == {"knuth1984": "Knuth:1984a", "lamport94": "Lamport:1994"}
    assert planned.altered == (
        f"“Knuth:1984” is in use for “Uncited” in “{folder / 'refs.bib'}”; “knuth1984” becomes"
        " “Knuth:1984a”.",
    )
    with library.change("Scheme") as change:
        renaming.rename(change, planned)
    assert owing.catch_up(library) == []
    text = (folder / "refs.bib").read_text(encoding="utf-8")
    assert "@book{Knuth:1984a, author = {Knuth, Donald E.}" in text
    assert "@book{Knuth:1984, author = {Knuth, J.}" in text


def test_a_work_that_only_the_project_means_by_a_key_gets_its_key_there_alone(
    library: Library, tmp_path: Path
) -> None:
    paper = add(library, "Seminumerical Algorithms", kind="book", author="Knuth, D.",
                year="1969", key="knuth1984")  # fmt: skip
    folder = written(tmp_path / "thesis")
    other = written(
        tmp_path / "other", refs_bib="@book{knuth1984, title={Seminumerical Algorithms}}"
    )
    with library.change("Add projects") as change:
        kept = projects.add(change, folder)
        projects.add(change, other)
    planned = schemes.plan(library.reading, kept, "[auth]:[year]")
    assert planned.renamings == ()
    assert planned.keys == {"knuth1984": "Knuth:1984", "lamport94": "Lamport:1994"}
    assert {one.file.parent for one in planned.rewrites} == {folder}
    assert planned.left == ()
    assert library.entry(paper).key == "knuth1984"


def test_a_chapter_that_only_the_project_has_takes_the_year_of_its_book_beside_it(
    library: Library, tmp_path: Path
) -> None:
    refs = (
        "@inproceedings{child, author={Zed, A.}, title={Paper}, crossref={whole}}\n"
        "@proceedings{whole, title={All}, editor={Ed, X.}, publisher={P}, year={2005}}\n"
    )
    main = r"\documentclass{article}\cite{child}\bibliography{refs}"
    folder = written(tmp_path / "thesis", main_tex=main, refs_bib=refs)
    with library.change("Add project") as change:
        kept = projects.add(change, folder)
    planned = schemes.plan(library.reading, kept, "[auth]:[year]")
    assert planned.keys == {"child": "Zed:2005"}


def test_a_key_that_only_the_last_run_of_latex_cited_is_not_counted_beside_the_one_it_became(
    library: Library, tmp_path: Path
) -> None:
    add(library, "The {\\TeX}book", kind="book", author="Knuth, Donald E.", year="1984",
        key="tex", ids="texbook")  # fmt: skip
    refs = "@book{tex, author={Knuth, Donald E.}, title={The {\\TeX}book}, year=1984}\n"
    text = (
        "\\documentclass{article}\\begin{document}\\cite{tex}\n"
        "\\bibliography{refs}\\end{document}\n"
    )
    folder = written(tmp_path / "thesis", main_tex=text, refs_bib=refs)
    (folder / "main.aux").write_text("\\relax\n\\citation{texbook}\n\\bibdata{refs}\n")
    os.utime(folder / "main.aux", (1, 1))
    with library.change("Add project") as change:
        kept = projects.add(change, folder)
    planned = schemes.plan(library.reading, kept, "[auth][year]")
    assert planned.keys == {"tex": "Knuth1984"}
