from refman.model import inheritance

ENTRIES = {
    "talk": {"title": "A Talk", "crossref": "meeting"},
    "meeting": {"title": "A Meeting", "date": "1999-05", "author": "Roe", "crossref": "series"},
    "series": {"title": "A Series", "publisher": "Press"},
    "half": {"xdata": "press, place"},
    "press": {"publisher": "Press"},
    "place": {"location": "Ulm"},
    "loop": {"title": "Loop", "crossref": "loop"},
}


def _completed(key: str) -> dict[str, str]:
    return inheritance.completed(ENTRIES[key], ENTRIES.get)


def _readable(key: str) -> dict[str, str]:
    return inheritance.readable(ENTRIES[key], ENTRIES.get)


def test_a_part_has_the_title_of_its_whole_as_its_booktitle_and_keeps_its_own() -> None:
    assert (_completed("talk")["title"], _completed("talk")["booktitle"]) == ("A Talk", "A Meeting")


def test_a_part_has_what_stands_two_above_it_and_not_who_wrote_the_whole() -> None:
    assert _completed("talk")["publisher"] == "Press"
    assert "author" not in _completed("talk")


def test_a_part_with_a_date_of_its_own_has_none_of_its_whole() -> None:
    assert _completed("talk")["date"] == "1999-05"
    dated = {**ENTRIES["talk"], "year": "2001"}
    assert "date" not in inheritance.completed(dated, ENTRIES.get)


def test_what_an_entry_takes_from_several_is_readable_in_it() -> None:
    assert _readable("half").items() >= {"publisher": "Press", "location": "Ulm"}.items()


def test_a_title_above_is_readable_under_the_names_of_either_reader() -> None:
    found = _readable("talk")
    assert found["title"] == found["booktitle"] == found["journaltitle"] == "A Meeting"


def test_an_entry_that_names_itself_or_nothing_that_exists_ends() -> None:
    assert _completed("loop")["title"] == "Loop"
    assert _readable("loop") == {}
    assert inheritance.readable({"crossref": "none"}, ENTRIES.get) == {}
