"""What the installers are made from, as far as any system can check it."""

import ast
import configparser
import plistlib
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from refman import __version__

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "resources" / "packaging"


class Locked(NamedTuple):
    """A line of the lock: what is wanted, the hashes of its files, and what wants it."""

    wanted: Requirement
    hashes: list[str]
    via: list[str]


def lock() -> list[Locked]:
    """Every line of the lock."""
    text = (PACKAGING / "requirements.txt").read_text(encoding="utf-8")
    parts = re.split(r"\n(?=[a-z0-9])", text, flags=re.IGNORECASE)[1:]
    return [
        Locked(
            Requirement(part.partition("\\")[0]),
            re.findall(r"--hash=(\S+)", part),
            re.findall(r"^    #(?: via|  ) +(\S+)", part, re.MULTILINE),
        )
        for part in parts
    ]


def wanted() -> list[Requirement]:
    """What the installers are to carry, and what builds them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    both = [*project["dependencies"], *project["optional-dependencies"]["bundle"]]
    return list(map(Requirement, both))


def test_every_line_of_the_lock_names_one_version_and_the_hashes_of_its_files() -> None:
    for one in lock():
        assert re.fullmatch(r"==[0-9.]+", str(one.wanted.specifier)), one.wanted
        assert one.hashes
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in one.hashes)
        assert len(set(one.hashes)) == len(one.hashes)


def test_the_lock_is_of_these_dependencies_and_of_what_they_need() -> None:
    known = {canonicalize_name(one.wanted.name) for one in lock()}
    for need in wanted():
        fits = [
            one for one in lock()
            if canonicalize_name(one.wanted.name) == canonicalize_name(need.name)
            and need.specifier.contains(next(iter(one.wanted.specifier)).version)
            and str(one.wanted.marker or "").replace("_full", "") in ("", str(need.marker or ""))
        ]  # fmt: skip
        assert len(fits) == 1, need
    direct = {canonicalize_name(one.name) for one in wanted()}
    for one in lock():
        assert one.via, one.wanted
        assert set(map(canonicalize_name, one.via)) <= known | {"refman"}, one.wanted
        name = canonicalize_name(one.wanted.name)
        assert ("refman" in one.via) == (name in direct), one.wanted


_SYSTEMS: list[dict[str, str | set[str] | frozenset[str]]] = [
    {"extra": "", "sys_platform": name, "platform_system": system, "os_name": kind}
    for name, system, kind in (
        ("linux", "Linux", "posix"), ("win32", "Windows", "nt"), ("darwin", "Darwin", "posix"),
    )
]  # fmt: skip


def test_nothing_that_a_locked_distribution_needs_is_left_out_of_the_lock() -> None:
    """Of those that are installed here, on each system; pip demands hashes of all of them when it
    builds."""
    known = {canonicalize_name(one.wanted.name) for one in lock()}
    looked = 0
    for one in lock():
        with suppress(PackageNotFoundError):
            for text in requires(one.wanted.name) or []:
                need = Requirement(text)
                if need.marker is None or any(map(need.marker.evaluate, _SYSTEMS)):
                    assert canonicalize_name(need.name) in known, (one.wanted.name, text)
            looked += 1
    assert looked > 5


def test_the_readme_audits_the_lock_that_there_is() -> None:
    """Whether all of it can be looked up, `--dry-run` says without the network."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"^pipx run pip-audit .*$", readme, re.MULTILINE)
    assert (ROOT / command.split()[-1]) == PACKAGING / "requirements.txt"
    assert {"--strict", "--require-hashes", "--disable-pip"} <= set(command.split())


def test_the_desktop_entry_starts_refman_with_the_files_it_is_given() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(PACKAGING / "linux" / "refman.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == "refman %F"
    assert entry["Desktop Action cite"]["Exec"] == "refman cite --window"
    assert "text/x-bibtex" in entry["Desktop Entry"]["MimeType"].split(";")


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils")
def test_the_desktop_entry_is_valid() -> None:
    entry = PACKAGING / "linux" / "refman.desktop"
    done = subprocess.run(["desktop-file-validate", entry], capture_output=True, check=False)
    assert done.stdout == b""
    assert done.returncode == 0


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream is not installed")
def test_the_description_for_software_centres_is_valid() -> None:
    described = str(PACKAGING / "linux" / "refman.metainfo.xml")
    command = ["appstreamcli", "validate", "--no-net", described]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_description_names_this_version() -> None:
    tree = ElementTree.parse(PACKAGING / "linux" / "refman.metainfo.xml")
    assert next(tree.iter("release")).get("version") == __version__


def test_the_installer_for_windows_takes_files_that_the_build_makes() -> None:
    script = (PACKAGING / "windows" / "refman.iss").read_text(encoding="utf-8")
    sources = re.findall(r'(?:Source: "|LicenseFile=|SetupIconFile=)([^"\n]+)', script)
    made = {r"build\bundle\refman\*", r"build\icons\refman.ico"}
    for source in sources:
        path = source.removeprefix("..\\..\\..\\")
        assert path in made or (ROOT / path.replace("\\", "/")).exists(), path
    assert "PrivilegesRequired=lowest" in script
    assert "HKLM" not in script


def test_the_scripts_for_macos_are_shell_and_the_bundle_a_list_of_properties() -> None:
    script = PACKAGING / "macos" / "dmg.sh"
    subprocess.run(["sh", "-n", script], check=True)
    spec = (PACKAGING / "refman.spec").read_text(encoding="utf-8")
    given = spec.partition("info_plist=")[2].partition("\n    )")[0].strip().rstrip(",")
    assert b"CFBundleDocumentTypes" in plistlib.dumps(ast.literal_eval(given))


def test_every_system_is_told_of_the_same_files() -> None:
    windows = (PACKAGING / "windows" / "refman.iss").read_text(encoding="utf-8")
    mac = (PACKAGING / "refman.spec").read_text(encoding="utf-8")
    linux = (PACKAGING / "linux" / "refman.desktop").read_text(encoding="utf-8")
    extensions = ["bib", "ris"]
    assert re.findall(r"Classes\\\.(\w+)\\OpenWithProgids", windows) == extensions
    assert re.findall(r'CFBundleTypeExtensions": \["(\w+)"\]', mac) == extensions
    assert "MimeType=text/x-bibtex;application/x-research-info-systems;" in linux
