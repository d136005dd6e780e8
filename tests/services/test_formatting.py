"""A .bib file is written anew without a library."""

from pathlib import Path

import pytest

from refman.bibtex.profile import PRESETS, Profile
from refman.model.errors import FileInTheWay, FileUnreadable
from refman.services import formatting

MACROS = """@string{jcp = "J. Chem. Phys."}"""
FILE = f"""% Encoding: ISO8859_1
@preamble{{"\\providecommand{{\\x}}{{y}}"}}
{MACROS}

%%% Section one
@Article{{b, author="A and B", title = {{The AT&T}}, journal = jcp # {{ A}}, month = "31 " # aug,
  year = 1990, note = UNKNOWN}}

@article{{a, author={{M\u00fcller}}, title="A {{GAN}}", crossref={{p}}}}

% about p
@proceedings{{p, title={{P}}, year={{2000}}}}

@comment{{jabref-meta: x}}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "refs.bib"
    made.write_bytes(FILE.encode("latin-1"))
    return made


def text(path: Path, profile: Profile) -> str:
    return "".join(formatting.formatted(path, profile).pieces)


def test_as_typed_macros_comments_order_and_fields_stay(path: Path) -> None:
    assert (
        text(path, PRESETS["typed"])
        == f"""@preamble{{"\\providecommand{{\\x}}{{y}}"}}
{MACROS}

%%% Section one
@article{{b,
  author = {{A and B}},
  title = {{The AT\\&T}},
  journal = jcp # {{ A}},
  month = {{31 }} # aug,
  year = 1990,
  note = UNKNOWN,
}}

@article{{a,
  author = {{Müller}},
  title = {{A {{GAN}}}},
  crossref = {{p}},
}}

% about p
@proceedings{{p,
  title = {{P}},
  year = 2000,
}}

@comment{{jabref-meta: x}}
"""
    )


@pytest.mark.parametrize("month", ["{mar}", "{31 aug}", "mar", "{31 } # aug", "{März}", "3"])
def test_a_month_that_is_typed_out_does_not_become_a_macro(tmp_path: Path, month: str) -> None:
    path = tmp_path / "months.bib"
    path.write_text(f"@misc{{k, month = {month}}}\n", encoding="utf-8")
    said = month if month != "3" else "{3}"
    assert f"  month = {said},\n" in text(path, PRESETS["typed"])


def test_a_profile_expands_macros_and_sorts_with_comments_before_their_entry(path: Path) -> None:
    found = text(path, Profile(sort="key", align=False))

    assert "@string" not in found
    assert "journal = {J. Chem. Phys. A}" in found
    assert "note = UNKNOWN" in found
    assert found.index("@article{a,") < found.index("%%% Section one\n@article{b,")
    assert found.index("@article{b,") < found.index("% about p\n@proceedings{p,")
    assert found.endswith("@comment{jabref-meta: x}\n")


def test_what_was_formatted_once_stays_the_next_time(path: Path, tmp_path: Path) -> None:
    for name, profile in PRESETS.items():
        once = tmp_path / f"{name}.bib"
        once.write_text(text(path, profile), "utf-8")
        assert text(once, profile) == once.read_text("utf-8"), name


def test_a_macro_that_is_kept_compiles(tmp_path: Path) -> None:
    path = tmp_path / "macros.bib"
    path.write_text('@string{a_b = "R&D"}\n@string{c = a_b # { & more}}\n@misc{x, note = c}\n')

    assert text(path, PRESETS["typed"]).splitlines()[:2] == [
        r'@string{a_b = "R\&D"}',
        "@string{c = a_b # { & more}}",
    ]


def test_what_cannot_be_read_is_told_and_kept_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "broken.bib"
    path.write_text(
        "@misc{broken, title={\n\n@misc{good, year=1, year=2}\n\n@misc{Good, title={\\input{x}}}\n"
    )

    made = formatting.formatted(path, PRESETS["typed"])

    assert [(one.line, one.lost) for one in made.troubles] == [(1, True), (3, True), (5, False)]
    assert "stands twice" in made.troubles[1].reason
    assert "holds \\input" in made.troubles[2].reason
    assert made.renamed == (("Good", "Goodb"),)
    found = "".join(made.pieces)
    assert found.startswith("@misc{good,\n  year = 1,\n}\n\n@misc{Goodb,\n")
    assert found.endswith("}\n\n@misc{broken, title={\n")


def test_a_file_is_not_replaced_unless_forced_and_then_may_be_its_own_source(path: Path) -> None:
    with pytest.raises(FileInTheWay):
        formatting.write(formatting.formatted(path, Profile()), path, force=False)
    assert path.read_bytes() == FILE.encode("latin-1")

    formatting.write(formatting.formatted(path, Profile()), path, force=True)

    assert "= {Müller}" in path.read_text("utf-8")


def test_a_file_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable):
        formatting.formatted(tmp_path / "gone.bib", Profile())
    (tmp_path / "binary.bib").write_bytes(b"\x7fELF\2\1\1\0\0\0\0\0")
    with pytest.raises(FileUnreadable):
        formatting.formatted(tmp_path / "binary.bib", Profile())


def test_journals_that_no_list_changes_are_told(tmp_path: Path) -> None:
    path = tmp_path / "refs.bib"
    path.write_text("@article{a, title={A}, journal={J. Chem. Phys.}}\n")

    made = formatting.formatted(path, Profile(journals="full"))

    (told,) = made.troubles
    assert "“J. Chem. Phys.” stayed as typed" in told.reason
    assert (told.line, told.lost) == (0, False)


def test_an_address_that_starts_a_program_is_told_and_made_harmless_through_macros_too(
    tmp_path: Path,
) -> None:
    path = tmp_path / "odd.bib"
    path.write_text(
        '@string{a = "run:"} @string{b = "ru"}'
        "@misc{x, url = {run:x.sh}} @misc{y, url = a # {x.sh}} @misc{z, url = b # {n:x.sh}}"
        "@misc{w, url = b # {x.sh}}"
    )
    for profile in (PRESETS["biblatex"], Profile("typed", macros="kept")):
        made = formatting.formatted(path, profile)

        text = "".join(made.pieces)
        assert "run:" not in text
        assert "n:x.sh" not in text
        assert [one.reason.split(" ", 1)[0] for one in made.troubles] == ["“x”", "“y”", "“z”"]


def test_an_entry_type_that_biblatex_would_run_is_told_and_made_harmless(tmp_path: Path) -> None:
    path = tmp_path / "odd.bib"
    path.write_text("@art\\def{k, title = {T}}\n")

    made = formatting.formatted(path, PRESETS["biblatex"])

    assert "holds \\def" in made.troubles[0].reason
    assert "".join(made.pieces).startswith("@art-def{k,\n")
