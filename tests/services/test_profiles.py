"""Profiles are kept by name, after refman's own."""

from pathlib import Path

import pytest

from refman.bibtex.profile import PRESETS, Profile
from refman.services import profiles
from refman.services.profiles import ProfileError


def test_a_profile_is_kept_changed_and_deleted(tmp_path: Path) -> None:
    profiles.keep("mine", ["ascii=yes", "keep=abstract, file", "sort=key"])
    profiles.keep("mine", ["sort=author"])

    assert profiles.named("mine") == Profile(ascii=True, keep=("abstract", "file"), sort="author")
    assert '"sort": "author"' in (tmp_path / "config" / "profiles.json").read_text()
    assert not profiles.delete("mine")
    with pytest.raises(ProfileError, match="no profile “mine”"):
        profiles.named("mine")


def test_a_profile_of_the_users_takes_the_place_of_a_preset_until_it_is_deleted() -> None:
    profiles.keep("acm", ["links=both"])

    assert profiles.named("acm") == PRESETS["acm"]._replace(links="both")
    assert profiles.delete("acm")
    assert profiles.named("acm") == PRESETS["acm"]


def test_a_profile_of_the_users_gets_another_name_that_is_free() -> None:
    profiles.keep("acm", ["ascii=yes"])
    profiles.rename("acm", "ours")
    assert profiles.own() == {"ours"}
    assert profiles.named("ours") == PRESETS["acm"]._replace(ascii=True)
    assert profiles.named("acm") == PRESETS["acm"]
    for name in ("ours", "ieee", "a b"):
        with pytest.raises(ProfileError):
            profiles.rename("ours", name)
    with pytest.raises(ProfileError, match="no profile “acm” of yours"):
        profiles.rename("acm", "mine")


def test_a_profile_that_had_the_name_of_a_preset_is_followed_and_the_preset_can_be_chosen() -> None:
    before = profiles.chosen("acm")
    profiles.keep("acm", ["ascii=yes"])
    profiles.rename("acm", "ours")

    assert profiles.called(before) == "ours"
    assert profiles.called(profiles.chosen("acm")) == "acm"
    assert profiles.called(profiles.chosen("ieee")) == "ieee"
    profiles.delete("ours")
    assert profiles.called(before) == "acm"


@pytest.mark.parametrize(
    ("setting", "reason"),
    [
        ("ascii", "Write NAME=VALUE"),
        ("colour=red", "has no “colour”"),
        ("ascii=maybe", "“ascii” is yes or no"),
        ("sort=size", "“sort” is given or library or key"),
    ],
)
def test_what_a_setting_cannot_be_is_said(setting: str, reason: str) -> None:
    with pytest.raises(ProfileError, match=reason):
        profiles.with_settings(Profile(), [setting])


def test_a_name_that_the_shell_would_read_otherwise_is_refused() -> None:
    with pytest.raises(ProfileError, match="letters, digits"):
        profiles.keep("a b", [])


def test_profiles_that_cannot_be_read_are_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "config" / "profiles.json"
    path.parent.mkdir()
    path.write_text("{ half")

    with pytest.raises(ProfileError, match="cannot be read"):
        profiles.keep("mine", ["ascii=yes"])

    assert path.read_text() == "{ half"


def test_refmans_own_cannot_be_deleted() -> None:
    with pytest.raises(ProfileError, match="refman's own"):
        profiles.delete("acm")


def test_every_part_is_written_and_read_in_the_same_words() -> None:
    for profile in PRESETS.values():
        said = profiles.settings_of(profile, Profile())
        words = [f"{name}={word}" for name, word in said.items()]
        assert profiles.with_settings(Profile(), words) == profile
