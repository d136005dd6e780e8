"""What the installers are made from, as far as any system can check it."""

import ast
import configparser
import plistlib
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from refman import __version__

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "resources" / "packaging"


def locked() -> dict[str, str]:
    """Each line of the lock, from the name of a distribution to what follows its version."""
    text = (PACKAGING / "requirements.txt").read_text(encoding="utf-8").replace("\\\n", "")
    lines = [line for line in text.splitlines() if line[:1].isalnum()]
    return {line.partition("==")[0]: line.partition("==")[2] for line in lines}


def test_every_dependency_is_locked_with_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["bundle"]]
    names = {re.split(r"[<>=;\[ ]", one)[0].lower() for one in wanted}
    found = locked()
    assert names <= found.keys()
    assert all("--hash=sha256:" in line for line in found.values())


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
