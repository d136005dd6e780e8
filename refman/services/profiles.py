"""The user's profiles: how BibTeX is written, by name.

They are kept in a file of the user's, `profiles.json` beside the settings, and not in a library:
a publisher's wishes are the same for every library, and `refman format` has none. The file holds
what differs from the preset of the same name, or from the default, in words that can be edited.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from refman.bibtex.profile import PRESETS, Profile, changed, shown
from refman.model.errors import RefmanError
from refman.services import files, replacing
from refman.settings import config_folder

DEFAULT = "default"
HELD = "profile_held"
"""A project's setting: a profile as it was in a snapshot, whatever became of its name since."""


class ProfileError(RefmanError):
    """A profile is missing, or cannot be what it was told to be."""


def every() -> dict[str, Profile]:
    """Every profile by name: refman's own, and the user's, which come before them."""
    return PRESETS | {name: _made(name, words) for name, words in _kept().items()}


def own() -> frozenset[str]:
    """The names of the user's."""
    return frozenset(_kept())


def named(name: str) -> Profile:
    """One profile; "" is the default.

    Raises:
        ProfileError: there is none of that name.
    """
    known = every()
    if (name or DEFAULT) not in known:
        raise ProfileError(f"There is no profile “{name}”. Known: {', '.join(known)}.")
    return known[name or DEFAULT]


def called(name: str) -> str:
    """The name that a profile has now which was called so; `name` itself where it is in use.

    The files of any library that use a profile follow its new name by this.
    """
    kept = _kept()
    if name in kept:
        return name
    heirs = (now for now, words in kept.items() if name in _names_before(words))
    return name.removeprefix(_ITSELF) if name.startswith(_ITSELF) else next(heirs, name)


def chosen(name: str) -> str:
    """What to keep of the choice of a profile, so that `called` leads back to it: one of refman's
    own whose name one of the user's had before is not followed to that."""
    return name if called(name) == name else _ITSELF + name


def of_project(settings: Mapping[str, Any]) -> Profile | None:
    """The profile that a project's settings choose, or hold as it once was (`held`); None where
    they do neither.

    Raises:
        ProfileError: there is none of that name any more.
    """
    words = settings.get(HELD, {}).get("settings", {})
    if words:
        known = (f"{name}={word}" for name, word in words.items() if name in Profile._fields)
        return with_settings(Profile(), known)
    name = settings.get("profile", "")
    return named(called(name)) if name else None


def held(profile: Profile, snapshot: str) -> dict[str, Any]:
    """A profile as a project's setting `HELD` keeps it, with the snapshot that it comes from."""
    words = {name: shown(value) for name, value in profile._asdict().items()}
    return {"snapshot": snapshot, "settings": words}


def with_settings(profile: Profile, settings: Iterable[str]) -> Profile:
    """A profile with parts as `NAME=VALUE` says: `ascii=yes`, `keep=abstract,file`.

    Raises:
        ProfileError: one of them is no setting of a profile.
    """
    for setting in settings:
        name, equals, word = setting.partition("=")
        if not equals:
            raise ProfileError(f"“{setting}” is no setting. Write NAME=VALUE, such as ascii=yes.")
        profile = _changed(profile, name.strip(), word.strip())
    return profile


def settings_of(profile: Profile, like: Profile) -> dict[str, str]:
    """What of a profile differs from another, by name, as users write it."""
    pairs = zip(profile._asdict().items(), like, strict=True)
    return {name: shown(value) for (name, value), other in pairs if value != other}


def keep(name: str, settings: Iterable[str]) -> Profile:
    """Change a profile of the user's, made first if there is none of that name.

    Raises:
        ProfileError: the name or a setting cannot be.
        FileUnwritable: the file of profiles is as it was.
    """
    _check_name(name)
    profile = with_settings(every().get(name, PRESETS[DEFAULT]), settings)
    put(name, profile)
    return profile


def put(name: str, profile: Profile) -> None:
    """Keep a profile as the user's, in place of one of that name.

    Raises:
        ProfileError: the name cannot be.
        FileUnwritable: the file of profiles is as it was.
    """
    _check_name(name)
    kept = _kept()
    words = settings_of(profile, PRESETS.get(name, PRESETS[DEFAULT]))
    _write({**kept, name: words | _before(_names_before(kept.get(name, {})))})


def rename(name: str, new: str) -> None:
    """Give a profile of the user's another name; one of refman's own of its name is there again.

    Raises:
        ProfileError: the user has none of that name, or the new one cannot be or is in use.
        FileUnwritable: the file of profiles is as it was.
    """
    check_new(new)
    if name not in _kept():
        raise ProfileError(f"There is no profile “{name}” of yours.")
    profile = every()[name]
    rest = {one: words for one, words in _kept().items() if one != name}
    before = [one for one in (*_names_before(_kept()[name]), name) if one != new]
    _write({**rest, new: settings_of(profile, PRESETS[DEFAULT]) | _before(before)})


def check_new(name: str) -> None:
    """Nothing, or raise ProfileError when a name cannot be that of a new profile."""
    _check_name(name)
    if name in every():
        raise ProfileError(f"There is a profile “{name}” already. Choose another name.")


def delete(name: str) -> bool:
    """Delete a profile of the user's; one of refman's own of that name is there again.

    Returns:
        Whether it is.

    Raises:
        ProfileError: the user has none of that name.
    """
    kept = dict(_kept())
    if kept.pop(name, None) is None:
        known = "is refman's own" if name in PRESETS else "is not there"
        raise ProfileError(f"The profile “{name}” {known}, and cannot be deleted.")
    _write(kept)
    return name in PRESETS


def _check_name(name: str) -> None:
    if not name or not name.replace("-", "").replace("_", "").isalnum():
        raise ProfileError(f"“{name}” can be no profile's name: use letters, digits, - and _.")


def _file() -> Path:
    return config_folder() / "profiles.json"


def _kept() -> Mapping[str, Mapping[str, str]]:
    """What the file holds.

    Raises:
        ProfileError: it is there and cannot be read; nobody's profiles are taken for none.
    """
    path = _file()
    if not path.exists():
        return {}
    try:
        found = json.loads(files.whole(path))
        return {str(name): dict(words) for name, words in found.items()}
    except (ValueError, AttributeError, TypeError) as error:
        raise ProfileError(
            f"The profiles in “{files.shown(path)}” cannot be read: {error}. Mend the file, or"
            " move it away."
        ) from error


def _made(name: str, words: Mapping[str, str]) -> Profile:
    profile = PRESETS.get(name, PRESETS[DEFAULT])
    for part, word in ((part, word) for part, word in words.items() if part != _FORMERLY):
        profile = _changed(profile, part, str(word))
    return profile


_ITSELF = "refman:"
"""Before the name of one of refman's own; no name can begin so."""

_FORMERLY = "formerly"
"""In the file of profiles, beside the settings: names that a profile had."""


def _names_before(words: Mapping[str, str]) -> list[str]:
    return [name for name in words.get(_FORMERLY, "").split(",") if name]


def _before(names: Sequence[str]) -> dict[str, str]:
    return {_FORMERLY: ",".join(names)} if names else {}


def _changed(profile: Profile, name: str, word: str) -> Profile:
    try:
        return changed(profile, name, word)
    except ValueError as error:
        raise ProfileError(f"The profile cannot be so: {error}.") from error


def _write(kept: Mapping[str, Mapping[str, str]]) -> None:
    path = _file()
    with suppress(OSError):  # what is wrong with the folder is said of the file
        path.parent.mkdir(parents=True, exist_ok=True)
    replacing.replace(path, [json.dumps(kept, indent=1, ensure_ascii=False) + "\n"])
