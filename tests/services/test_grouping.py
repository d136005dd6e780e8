"""JabRef's and BibDesk's groups come in as collections, and go back out."""

from pathlib import Path

import pytest

from refman.bibtex import group_conditions, groups
from refman.bibtex.profile import PRESETS, Profile
from refman.jobs import Progress
from refman.model.entry import EntryId
from refman.model.language import parse
from refman.services import exporting, importing
from refman.settings import Settings
from refman.store import Library, collecting, collection_counts, collections, papers

JABREF = r"""
@Article{a, title = {Alpha of things}, groups = {Thesis, R & D}}
@Article{b, title = {Beta of things}, groups = {Samplers,  odd; one/two}}
@Article{c, title = {Gamma of things}, keywords = {vision}}

@Comment{jabref-meta: grouping:
0 AllEntriesGroup:;
1 StaticGroup:Thesis\;0\;1\;0x8a8a8aff\;\;\;;
2 StaticGroup:Samplers\;2\;1\;\;\;\;;
3 StaticGroup:odd\\\; one/two\;2\;1\;\;\;\;;
2 KeywordGroup:Seen\;0\;keywords\;vision\;0\;0\;1\;\;\;\;;
1 SearchGroup:Odd search\;0\;any\=thing\;0\;0\;1\;\;\;\;;
1 SearchGroup:Unsaid\;2\;any\=~"th.*"\;0\;0\;1\;0xff0000ff\;SEARCH\;Why\;;
1 AutomaticKeywordGroup:Words\;0\;keywords\;,\;>\;1\;\;\;\;;
1 StaticGroup:Empty\;1\;0\;0x336633ff\;STAR\;What is not there\;;
1 StaticGroup:R & D\;0\;1\;\;\;\;;
}
"""
OLD = r"""
@article{Doe-2017, title = {Alpha}}
@article{Other-, title = {Beta}}
@article{Third, title = {Gamma}}
@comment{jabref-meta: groupstree:
0 AllEntriesGroup:;
1 ExplicitGroup:Main\;2\;;
2 ExplicitGroup:Sub\;0\;Doe-
2017\;Third\;;
2 ExplicitGroup:Other sub\;0\;Other-\;gone\;;
}
"""
BIBDESK = """
@article{x, title = {Alpha}}
@article{y, title = {Beta}}
@comment{BibDesk Static Groups{
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "">
<plist version="1.0">
<array>
    <dict>
        <key>group name</key><string>Reading &amp; more</string>
        <key>keys</key><string>x,y,unknown</string>
    </dict>
</array>
</plist>
}}
"""


def come(library: Library, folder: Path, text: str) -> importing.Report:
    file = folder / "in.bib"
    file.write_text(text)
    return importing.import_files(library, [file], Settings()["key_pattern"], Progress())


def counts(library: Library) -> dict[str, int]:
    known = collections.tree(library.reading)
    counted = collection_counts.counts(library.reading, known.by_id)
    return {path: counted[id_] for id_, path in known.paths.items()}


def written(library: Library, *keep: str) -> str:
    ids = [row[0] for row in library.reading.rows("select id from entries order by key")]
    return "".join(exporting.pieces(library.reading, ids, Profile(keep=keep)))


def paper(library: Library, key: str) -> EntryId:
    return papers.by_key(library.reading, key)


def test_groups_of_jabref_become_a_tree_of_collections(library: Library, tmp_path: Path) -> None:
    report = come(library, tmp_path, JABREF)
    assert counts(library) == {
        "Thesis": 3,
        "Thesis/Samplers": 1,
        "Thesis/Samplers/odd; one∕two": 1,
        "Thesis/Seen": 1,
        "Odd search": 3,
        "Empty": 0,
        "R & D": 1,
    }
    known = collections.tree(library.reading)
    assert known.by_id[known.find("Odd search")].query == "thing"
    assert known.by_id[known.find("Thesis")].colour == "slate"
    assert [doubt for doubt in report.doubts if "AutomaticKeywordGroups" in doubt]


@pytest.mark.parametrize(
    ("typed", "icon"),
    [
        ("ACCOUNT_GROUP", "person"),
        ("book-open", "library"),
        ("STAR", "pin"),
        ("bullseye", "pin"),
        ("eye", "library"),
        ("nothing-alike", ""),
        ("", ""),
    ],
)
def test_a_group_has_the_icon_that_is_most_like_its_own_and_goes_out_with_its_own(
    library: Library, tmp_path: Path, typed: str, icon: str
) -> None:
    line = rf"1 StaticGroup:Iconic\;0\;1\;0x3b73d1ff\;{typed}\;\;;"
    tree = f"@Comment{{jabref-meta: grouping:\n0 AllEntriesGroup:;\n{line}\n}}"
    come(library, tmp_path, f"@misc{{a, title={{A}}, groups={{Iconic}}}}\n{tree}")
    (one,) = collections.tree(library.reading).by_id.values()
    assert (one.icon, one.colour) == (icon, "blue")
    assert line in written(library, "groups")


def test_groups_that_list_keys_hold_those_entries(library: Library, tmp_path: Path) -> None:
    come(library, tmp_path, OLD)
    assert counts(library) == {"Main": 3, "Main/Sub": 2, "Main/Other sub": 1}


def test_groups_of_bibdesk_become_collections(library: Library, tmp_path: Path) -> None:
    come(library, tmp_path, BIBDESK)
    assert counts(library) == {"Reading & more": 2}


@pytest.mark.parametrize("spoilt", ["<array>", "</plist>", "group name", "<string>x,y"])
def test_groups_that_cannot_be_read_are_told_of(
    library: Library, tmp_path: Path, spoilt: str
) -> None:
    report = come(library, tmp_path, BIBDESK.replace(spoilt, "<dict>"))
    assert report.added == 2
    assert report.doubts == ("BibDesk’s groups cannot be read; no collection was made of them.",)


def test_the_import_with_its_collections_is_one_step(library: Library, tmp_path: Path) -> None:
    come(library, tmp_path, OLD)
    library.undo()
    assert counts(library) == {}
    library.redo()
    assert counts(library) == {"Main": 3, "Main/Sub": 2, "Main/Other sub": 1}


def test_the_same_file_again_makes_nothing_twice(library: Library, tmp_path: Path) -> None:
    come(library, tmp_path, JABREF)
    before = counts(library)
    assert come(library, tmp_path, JABREF).unchanged == 3
    assert counts(library) == before


def test_an_export_that_keeps_groups_brings_them_back(library: Library, tmp_path: Path) -> None:
    come(library, tmp_path, OLD)
    text = written(library, "groups")
    with Library.open(tmp_path / "other.refman") as other:
        come(other, tmp_path, text)
        assert counts(other) == counts(library)
        assert written(other, "groups") == text


def tree_in(text: str) -> str:
    return text[text.lower().index("@comment{jabref-meta: group") :]


def test_a_tree_goes_out_as_it_came_in(library: Library, tmp_path: Path) -> None:
    come(library, tmp_path, JABREF)
    assert tree_in(written(library, "groups")) == tree_in(JABREF)


def test_what_a_tree_says_follows_its_collections(library: Library, tmp_path: Path) -> None:
    come(library, tmp_path, JABREF)
    with library.change("change") as change:
        known = collections.tree(change)
        collecting.rename(change, known.find("Thesis"), "thesis")
        collecting.recolour(change, known.find("Empty"), "")
        collecting.recolour(change, known.find("Samplers"), "red")
        collecting.set_query(change, known.find("Odd search"), "other")
    text = tree_in(written(library, "groups"))
    assert "groups = {R & D, thesis}" in written(library, "groups")
    assert r"1 StaticGroup:thesis\;0\;1\;0x8a8a8aff\;\;\;;" in text
    assert r"1 StaticGroup:Empty\;1\;0\;\;STAR\;What is not there\;;" in text
    assert r"2 StaticGroup:Samplers\;2\;1\;0xcc3b3bff\;\;\;;" in text
    assert r"SearchGroup:Odd search\;0\;other\;0" in text
    library.undo()
    assert tree_in(written(library, "groups")) == tree_in(JABREF)


def test_papers_from_elsewhere_go_out_without_the_groups_of_a_file(
    library: Library, knuth: EntryId, tmp_path: Path
) -> None:
    come(library, tmp_path, JABREF)
    text = "".join(exporting.pieces(library.reading, [knuth], Profile(keep=("groups",))))
    assert "jabref" not in text


def test_a_line_of_the_tree_that_cannot_be_read_is_told_of_and_stays(
    library: Library, tmp_path: Path
) -> None:
    broken = JABREF.replace("1 StaticGroup:R & D\\;0\\;1\\;\\;\\;\\;;", "1 StaticGroup:R & D")
    report = come(library, tmp_path, broken)
    assert "Thesis/Samplers" in counts(library)
    (doubt,) = [doubt for doubt in report.doubts if "cannot be read" in doubt]
    assert doubt == (
        "The line “1 StaticGroup:R & D” of JabRef’s groups cannot be read. It is kept as it is,"
        " and the other groups are there."
    )
    assert "\n1 StaticGroup:R & D\n" in tree_in(written(library, "groups"))


def test_other_exports_say_nothing_of_groups(library: Library, tmp_path: Path) -> None:
    come(library, tmp_path, JABREF)
    assert "groups" not in written(library)
    assert "jabref" not in written(library)


def test_what_changed_since_is_what_goes_out(library: Library, tmp_path: Path) -> None:
    come(library, tmp_path, JABREF)
    with library.change("move about") as change:
        known = collections.tree(change)
        collecting.remove(change, known.find("R & D"), [paper(library, "a")])
        collecting.add(change, known.find("Samplers"), [paper(library, "a"), paper(library, "c")])
    text = written(library, "groups")
    assert "groups = {Thesis, Samplers}," in text
    assert "groups   = {Samplers}," in text
    assert "StaticGroup:R & D" in text


def test_a_field_that_is_true_stays_as_it_is_typed(library: Library, tmp_path: Path) -> None:
    come(library, tmp_path, "@misc{a, title={A b c}, groups = { Two,One }}")
    assert "{Two,One}" in written(library, "groups").replace(" ", "")
    with library.change("delete") as change:
        collecting.delete(change, collections.tree(change).find("One"))
    assert "{Two,One}" in written(library, "groups").replace(" ", "")


def test_names_with_commas_and_slashes_go_out_as_jabref_can_read_them(
    library: Library, knuth: EntryId
) -> None:
    with library.change("make") as change:
        one = collecting.create(change, "A, b")
        collecting.add(change, one, [knuth])
        collecting.add(change, collecting.create(change, "c∕d", one), [knuth])
    text = written(library, "groups")
    assert "{A; b, c/d}" in text
    assert "1 StaticGroup:A\\\\\\; b\\;2\\;1\\;\\;\\;\\;;\n2 StaticGroup:c/d" in text


@pytest.mark.parametrize("size", [0, 1 << 40], ids=["process", "thread"])
@pytest.mark.parametrize("entries", [1, 512, 1024])
def test_groups_at_the_end_of_a_file_come_in_whoever_reads_it_and_with_however_many_entries(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, entries: int
) -> None:
    monkeypatch.setattr(importing, "_LARGE", size)
    many = "".join(f"@misc{{k{n}, title = {{Paper number {n}}}}}\n" for n in range(entries))
    group = r"""@comment{jabref-meta: groupstree:
1 ExplicitGroup:Main\;2\;k0\;;
}
"""
    assert come(library, tmp_path, many + group).added == entries
    assert counts(library) == {"Main": 1}


def test_groups_of_what_is_read_and_how_good_it_is_ask_for_that(
    library: Library, tmp_path: Path
) -> None:
    tree = r"""@Comment{jabref-meta: grouping:
0 AllEntriesGroup:;
1 KeywordGroup:Skimmed\;0\;readstatus\;skimmed\;0\;0\;1\;\;\;\;;
1 KeywordGroup:Best\;0\;ranking\;rank5\;0\;0\;1\;\;\;\;;
1 KeywordGroup:Odd\;0\;readstatus\;browsed\;0\;0\;1\;\;\;\;;
"""
    come(library, tmp_path, f"@misc{{a, title={{A}}, ranking={{rank5}}}}\n{tree}}}\n")
    assert counts(library) == {"Skimmed": 0, "Best": 1}
    with library.change("Create") as change:
        collecting.create(change, "Read", None, query="is:read")
    added = r"1 KeywordGroup:Read\;0\;readstatus\;read\;0\;0\;1\;\;\;\;;"
    assert written(library, "groups").endswith(f"{tree}{added}\n}}\n")


MIXED = r"""
@article{a, title = {Alpha}, course = {Logic}}
@article{b, title = {Beta}}
@comment{jabref-meta: groupsversion:3;}

@comment{jabref-meta: groupstree:
0 AllEntriesGroup:;
1 ExplicitGroup:Main\\\; all\;2\;a\;;
2 SearchGroup:Unsaid\;0\;title=~"th.*"\;0\;1\;;
3 ExplicitGroup:Sub\;1\;a\;b\
;gone\;;
1 KeywordGroup:Logic\;0\;course\;Logic\;0\;0\;;
1 KeywordGroup:Seen\;0\;keywords\;vision\;0\;0\;;
1 ExplicitGroup:Empty\;0\;;
}
"""
"""As JabRef wrote it before version 4."""


def test_an_old_tree_goes_out_as_jabref_writes_it_now_with_all_that_stood_in_it(
    library: Library, tmp_path: Path
) -> None:
    come(library, tmp_path, MIXED)
    assert counts(library) == {"Main; all": 2, "Main; all/Sub": 2, "Seen": 0, "Empty": 0}
    text = written(library, "groups")
    assert text.endswith(r"""
@Comment{jabref-meta: grouping:
0 AllEntriesGroup:;
1 StaticGroup:Main\\\; all\;2\;1\;\;\;\;;
2 SearchGroup:Unsaid\;0\;title=~"th.*"\;0\;1\;;
3 StaticGroup:Sub\;1\;1\;\;\;\;;
1 KeywordGroup:Logic\;0\;course\;Logic\;0\;0\;;
1 KeywordGroup:Seen\;0\;keywords\;vision\;0\;0\;;
1 StaticGroup:Empty\;0\;1\;\;\;\;;
}
""")
    assert "{Main; all, Sub}" in text
    assert "{Sub}" in text
    with Library.open(tmp_path / "other.refman") as other:
        come(other, tmp_path, text)
        assert counts(other) == counts(library)
        assert written(other, "groups") == text


def test_an_export_for_bibdesk_writes_its_groups_which_come_back(
    library: Library, tmp_path: Path
) -> None:
    come(library, tmp_path, JABREF)
    with library.change("Name") as change:
        thesis = collections.tree(change).find("Thesis")
        collecting.rename(change, thesis, "R & {D} <1>")
    profile = Profile(keep=("groups",), grouping="bibdesk")
    ids = [row[0] for row in library.reading.rows("select id from entries")]
    text = "".join(exporting.pieces(library.reading, ids, profile))
    assert "@comment{BibDesk Static Groups{\n<?xml" in text
    assert "jabref-meta" not in text
    assert text.endswith("</plist>\n}}\n")
    with Library.open(tmp_path / "other.refman") as other:
        come(other, tmp_path, text)
        assert counts(other) == {
            "R & (D) <1>": 1,
            "R & (D) <1>∕Samplers": 1,
            "R & (D) <1>∕Samplers∕odd; one∕two": 1,
            "R & D": 1,
            "Empty": 0,
            "Odd search": 3,
            "R & (D) <1>∕Seen": 1,
        }


def test_smart_groups_of_bibdesk_are_told_of_and_go_out_as_they_came(
    library: Library, tmp_path: Path
) -> None:
    smart = (
        "@comment{BibDesk Smart Groups{\n<?xml version='1.0'?><plist><array>"
        "<dict><key>group name</key>\n<string>R &amp; D</string></dict></array></plist>}}"
    )
    report = come(library, tmp_path, f"@misc{{a, title={{A}}}}\n{smart}")
    assert report.doubts == (
        "The group “R & D” is one of BibDesk’s smart groups, and what it asks for cannot be said"
        " here. It is kept as it is, for an export in BibDesk’s way; no collection was made of it.",
    )
    ids = [paper(library, "a")]
    text = "".join(exporting.pieces(library.reading, ids, PRESETS["bibdesk"]))
    assert text.endswith(f"{smart}\n")
    assert smart not in "".join(exporting.pieces(library.reading, ids, PRESETS["jabref"]))


def test_a_slash_in_the_name_of_a_group_of_bibdesk_goes_out_as_it_came(
    library: Library, tmp_path: Path
) -> None:
    listed = groups.bibdesk([("R/D", ["a"])])
    asks = group_conditions.group("Y/Z", "tag:deep")
    assert asks is not None
    come(library, tmp_path, f"@misc{{a}}\n{listed}{group_conditions.comments([], [asks])}")
    ids = [paper(library, "a")]
    text = "".join(exporting.pieces(library.reading, ids, PRESETS["bibdesk"]))
    assert "<string>R/D</string>" in text
    assert text.count("<string>Y/Z</string>") == 1


def test_smart_groups_that_a_search_can_be_come_in_as_searches_and_go_out_as_they_are_now(
    library: Library, tmp_path: Path
) -> None:
    ours = group_conditions.group("Deep", "tag:deep")
    assert ours is not None
    report = come(library, tmp_path, f"@misc{{a}}\n{group_conditions.comments([], [ours])}")
    assert report.doubts == ()
    known = collections.tree(library.reading)
    assert {one.name: one.query for one in known.by_id.values()} == {"Deep": "tag:deep"}
    with library.change("Ask otherwise") as change:
        collecting.set_query(change, known.find("Deep"), "tag:shallow")
    ids = [paper(library, "a")]
    text = "".join(exporting.pieces(library.reading, ids, PRESETS["bibdesk"]))
    assert text.count("<string>Deep</string>") == 1
    assert "<string>shallow</string>" in text
    assert "<string>deep</string>" not in text


def test_a_whole_library_goes_out_with_its_saved_searches_and_empty_collections(
    library: Library, knuth: EntryId, tmp_path: Path
) -> None:
    queries = {
        "Plain": "tag:vision",
        "Several": "(title:art OR year:1984) -author:huang tag:*x*",
        "Words": '"art of" programming',
        "Best": "rating:5",
    }
    with library.change("make") as change:
        above = collecting.create(change, "Empty; one")
        for name, query in queries.items():
            collecting.create(change, name, above, query=query, colour="red")
        collecting.create(change, "Unsaid", query="rating:>=4")
    plan = exporting.plan(library.reading, [knuth], PRESETS["jabref"])
    assert exporting.doubts(library.reading, plan) == (
        "No group can ask for what these saved searches do, and they were left out: “Unsaid”."
    )
    text = "".join(exporting.planned(library.reading, plan))
    with Library.open(tmp_path / "other.refman") as other:
        come(other, tmp_path, text)
        known = collections.tree(other.reading)
        found = {path: known.by_id[one] for one, path in known.paths.items()}
        assert [*found] == ["Empty; one", *(f"Empty; one/{name}" for name in queries)]
        for name, query in queries.items():
            assert parse(found[f"Empty; one/{name}"].query) == parse(query)
            assert found[f"Empty; one/{name}"].colour == "red"


def test_some_papers_go_out_without_the_other_collections(
    library: Library, knuth: EntryId, tmp_path: Path
) -> None:
    come(library, tmp_path, "@misc{a, title={Another one}}")
    with library.change("make") as change:
        collecting.create(change, "Empty")
        collecting.create(change, "Search", query="rating:5")
    plan = exporting.plan(library.reading, [knuth], PRESETS["jabref"])
    assert exporting.doubts(library.reading, plan) == ""
    assert "Empty" not in "".join(exporting.planned(library.reading, plan))


def test_what_stays_of_a_tree_stays_below_what_it_stood_in(
    library: Library, tmp_path: Path
) -> None:
    come(library, tmp_path, JABREF)
    ids = [paper(library, "c")]
    text = "".join(exporting.pieces(library.reading, ids, PRESETS["jabref"]))
    assert "1 StaticGroup:Thesis" in text
    assert "2 KeywordGroup:Seen" in text


def test_a_whole_library_goes_to_bibdesk_with_empty_collections_and_what_conditions_can_say(
    library: Library, knuth: EntryId
) -> None:
    with library.change("make") as change:
        collecting.create(change, "Empty")
        collecting.create(change, "Search", query="tag:a")
        collecting.create(change, "Unread", query="is:unread")
    plan = exporting.plan(library.reading, [knuth], PRESETS["bibdesk"])
    assert exporting.doubts(library.reading, plan).endswith(": “Unread”.")
    assert plan.groups.comment.count("@comment{BibDesk Smart Groups{") == 1
    assert "<string>Search</string>" in plan.groups.comment
    assert "<string>Empty</string>" in plan.groups.comment
