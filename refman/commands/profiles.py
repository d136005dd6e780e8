"""Profiles: how BibTeX is written, by name; and a file written under one."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from refman.bibtex.profile import PRESETS, Profile, choices, shown
from refman.commands.registry import Alone, Argument, Outcome, command
from refman.services import files, formatting, profiles
from refman.services.formatting import Formatted

Name = Annotated[str, Argument("name of a profile")]
Settings = Annotated[
    list[str], Argument("NAME=VALUE: ascii=yes, keep=abstract,file, journals=short")
]


@command("profile.list", title="List profiles", gui=False, alone=True)
def list_profiles(_: Alone) -> Outcome:
    """List the profiles, refman's own and yours, with what each says beside the default."""
    known = profiles.every()
    data = [
        {"profile": name, "own": name not in PRESETS, **_data(one)} for name, one in known.items()
    ]
    lines = [f"{name:12} {_beside_default(one)}".rstrip() for name, one in known.items()]
    return Outcome("\n".join(lines), data)


@command("profile.show", title="Show profile", gui=False, alone=True)
def show_profile(_: Alone, profile: Name) -> Outcome:
    """Show every setting of a profile, and what each of them can be."""
    found = profiles.named(profile)
    lines = [_setting(name, shown(value)) for name, value in found._asdict().items()]
    return Outcome("\n".join(lines), {"profile": profile, **_data(found)})


@command("profile.set", title="Change profile", gui=False, alone=True)
def set_profile(_: Alone, profile: Name, settings: Settings) -> Outcome:
    """Change settings of a profile; a new name makes it, after the default."""
    found = profiles.keep(profile, settings)
    text = f"“{profile}” is the default with {_beside_default(found) or 'nothing changed'}"
    return Outcome(text, {"profile": profile, **_data(found)})


@command("profile.rename", title="Rename profile", gui=False, alone=True)
def rename_profile(
    _: Alone, profile: Name, name: Annotated[str, Argument("what it shall be called")]
) -> Outcome:
    """Give a profile of yours another name."""
    profiles.rename(profile, name)
    return Outcome(f"Renamed the profile “{profile}” to “{name}”", {"profile": name})


@command("profile.delete", title="Delete profile", gui=False, alone=True)
def delete_profile(_: Alone, profile: Name) -> Outcome:
    """Delete a profile of yours; refman's own of the same name is there again."""
    again = profiles.delete(profile)
    text = f"Deleted the profile “{profile}”"
    return Outcome(f"{text}; refman's own is there again" if again else text, {"profile": profile})


@command("format", title="Format a .bib file", gui=False, alone=True)
def format_file(
    _: Alone,
    path: Annotated[Path, Argument("a .bib file")],
    profile: Annotated[str, Argument("how to write it (default: typed)")] = "typed",
    setting: Annotated[
        Sequence[str], Argument("NAME=VALUE in place of what the profile says; again for more")
    ] = (),
    output: Annotated[str, Argument("file to write; standard output without", flag="-o")] = "",
    force: Annotated[bool, Argument("replace a file that is there")] = False,
) -> Outcome:
    """Read a .bib file and write it under a profile, without a library."""
    chosen = profiles.with_settings(profiles.named(profile), setting)
    made = formatting.formatted(path, chosen)
    data = {"entries": made.entries, **_troubles(path, made)}
    lost = any(one.lost for one in made.troubles)
    aside = "\n".join(_lines(path, made))
    if output in ("", "-"):
        return Outcome(
            data=lambda: {**data, "text": "".join(made.pieces)},
            stream=made.pieces,
            exact=True,
            status=int(lost),
            aside=aside,
        )
    formatting.write(made, Path(output), force=force)
    noun = "entry" if made.entries == 1 else "entries"
    text = f"Wrote {made.entries:,} {noun} to {output}"
    return Outcome(text, {**data, "file": output}, int(lost), aside=aside)


def _troubles(path: Path, made: Formatted) -> dict[str, object]:
    place = files.shown(path)
    return {
        "unread": [
            {"path": place, "line": one.line, "reason": one.reason}
            for one in made.troubles
            if one.lost
        ],
        "doubts": [one.reason for one in made.troubles if not one.lost],
        "renamed": dict(made.renamed),
    }


def _lines(path: Path, made: Formatted) -> list[str]:
    place = files.shown(path)
    lines = [
        f"{place}:{one.line}: {one.reason}" if one.line else one.reason for one in made.troubles
    ]
    return lines + [f"The key “{key}” is written as “{new}”." for key, new in made.renamed]


def _data(profile: Profile) -> dict[str, object]:
    parts = profile._asdict().items()
    return {name: list(value) if isinstance(value, tuple) else value for name, value in parts}


def _beside_default(profile: Profile) -> str:
    differing = profiles.settings_of(profile, Profile())
    return " ".join(f"{name}={word}" for name, word in differing.items())


def _setting(name: str, word: str) -> str:
    can_be = choices().get(name)
    return f"{name:13} {word}" + (f"   ({', '.join(can_be)})" if can_be else "")
