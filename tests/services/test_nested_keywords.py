"""JabRef's keywords within keywords: tags within tags here, and JabRef's again on their way out."""

from pathlib import Path

import pytest

from refman.bibtex.profile import PRESETS
from refman.formats.bibtex import tag_of
from refman.jobs import Progress
from refman.model import language
from refman.model.entry import EntryId
from refman.model.query import Everything
from refman.model.tag_names import outermost
from refman.services import exporting, importing, linking
from refman.store import Library, collections, entries, papers, search, tags
from tests.conftest import key_pattern

_FILE = r"""@misc{a, title = {A}, keywords = {method > diffusion > fast, TCP/IP, 677C>T}}

@misc{b, title = {B}, keywords = {method > flow}}

@Comment{jabref-meta: grouping:
0 AllEntriesGroup:;
1 KeywordGroup:Flows\;0\;keywords\;method > flow\;0\;0\;1\;\;\;\;;
1 AutomaticKeywordGroup:Tree\;0\;keywords\;,\;>\;1\;\;\;\;;
}
"""


def _ids(library: Library) -> list[EntryId]:
    return sorted(EntryId(one) for one in search.ids(library.reading, Everything()))


def _tags(library: Library) -> list[set[str]]:
    return [set(one.tags) for one in papers.entries(library.reading, _ids(library))]


def _imported(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "jabref.bib"
    file.write_text(_FILE)
    importing.import_files(library, [file], key_pattern(), Progress())


def _exported(library: Library, profile: str) -> str:
    return "".join(exporting.pieces(library.reading, _ids(library), PRESETS[profile]))


def test_they_come_in_as_tags_within_tags(library: Library, tmp_path: Path) -> None:
    _imported(library, tmp_path)
    assert _tags(library) == [{"method/diffusion/fast", "TCP/IP", "677C>T"}, {"method/flow"}]
    (flows,) = collections.tree(library.reading).by_id.values()
    assert flows.query == "tag:method/flow"
    assert len(search.ids(library.reading, language.parse(flows.query))) == 1


@pytest.mark.parametrize(
    "keyword", ["method>diffusion", "method> diffusion", "3D > 2D", "So Ähnlich>Öl"]
)
def test_one_is_parted_as_jabref_parts_it(keyword: str) -> None:
    assert tag_of(keyword).split("/") == [one.strip() for one in keyword.split(">")]
    assert outermost(f"x, {keyword}; y") == {keyword.partition(">")[0].strip()}


@pytest.mark.parametrize(
    "keyword",
    [
        "p>0.05",
        "p > 0.05",
        "p > 5 %",
        "677C>T",
        "x->y",
        "a<it>b",
        "n>m",
        "AA=>BB",
        "AA>>BB",
    ],
)
def test_a_sign_that_is_no_hierarchy_stays_as_it_is(keyword: str) -> None:
    assert tag_of(keyword) == keyword
    assert not outermost(keyword)


def test_mathematics_is_no_hierarchy() -> None:
    assert tag_of("$n > k$ samples") == "n > k samples"
    assert not outermost("$n > k$ samples")


def test_they_go_out_to_jabref_as_they_were(library: Library, tmp_path: Path) -> None:
    _imported(library, tmp_path)
    text = _exported(library, "jabref")
    assert "{677C>T, method > diffusion > fast, TCP/IP}" in text
    assert "{method > flow}" in text
    assert _FILE.partition("@Comment")[2].strip() in text
    assert "{method/flow}" in _exported(library, "default")


def test_what_is_put_into_their_tree_here_goes_out_in_it(library: Library, tmp_path: Path) -> None:
    _imported(library, tmp_path)
    with library.change("Tag") as change:
        tags.add(change, _ids(library)[1:], "method/new")
    assert "{method > flow, method > new}" in _exported(library, "jabref")


def test_a_linked_file_keeps_those_without_blanks_as_they_are_typed(
    library: Library, tmp_path: Path
) -> None:
    file = tmp_path / "linked.bib"
    file.write_text("@misc{a, title = {A}, keywords = {method>diffusion, p>0.05}}\n")
    linking.link(library, file, key_pattern())
    assert _tags(library) == [{"method/diffusion", "p>0.05"}]
    assert "{method > diffusion, p>0.05}" in _exported(library, "jabref")
    with library.change("Tag") as change:
        tags.add(change, _ids(library), "read")
    linking.catch_up(library, key_pattern())
    assert "keywords = {method>diffusion, p>0.05, read}" in file.read_text()


def test_a_linked_file_keeps_them_as_they_are_typed(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "linked.bib"
    file.write_text(_FILE)
    linking.link(library, file, key_pattern())
    assert _tags(library)[1] == {"method/flow"}
    assert "{method > flow}" in _exported(library, "jabref")
    with library.change("Tag") as change:
        tags.add(change, _ids(library)[1:], "read")
        entries.set_fields(change, _ids(library)[0], {"note": "x"})
    linking.catch_up(library, key_pattern())
    assert "keywords = {method > flow, read}" in file.read_text()
    assert "{method > diffusion > fast, TCP/IP, 677C>T}" in file.read_text()
