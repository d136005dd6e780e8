"""The Debian package, built and then used on a bare Debian: minutes long, run with `-m packaging`.

Wants root, for a system in a folder of its own, `debootstrap` and `Xvfb`, and Debian's servers.
"""

import hashlib
import json
import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "resources" / "packaging" / "build.py"
LIBRARY = "/root/.local/share/refman/library.refman"
_MISSING = [name for name in ("debootstrap", "dpkg-deb", "Xvfb") if not shutil.which(name)]

pytestmark = [
    pytest.mark.packaging,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(sys.platform != "linux", reason="Debian packages are made on Debian"),
    pytest.mark.skipif(bool(_MISSING), reason=f"not installed: {', '.join(_MISSING)}"),
    pytest.mark.skipif(
        sys.platform == "linux" and os.geteuid() != 0, reason="only root can start a bare system"
    ),
]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of this checkout."""
    return built(tmp_path_factory.mktemp("package"))


def built(into: Path) -> Path:
    base = getattr(sys, "_base_executable", sys.executable)
    subprocess.run([base, BUILD, "--only", "deb", "--into", into], check=True)
    (made,) = into.glob("*.deb")
    return made


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A Debian 12 with nothing in it."""
    folder = tmp_path_factory.mktemp("bare") / "debian"
    subprocess.run(["debootstrap", "--variant=minbase", "bookworm", folder], check=True)
    for kind, name in (("tmpfs", "dev"), ("proc", "proc")):
        subprocess.run(["mount", "-t", kind, "none", folder / name], check=True)
    for name, number in _DEVICES.items():
        os.mknod(folder / "dev" / name, stat.S_IFCHR | 0o666, os.makedev(1, number))
    yield folder
    for name in ("dev", "proc"):
        subprocess.run(["umount", folder / name], check=True)
    shutil.rmtree(folder)


_DEVICES = {"null": 3, "zero": 5, "full": 7, "random": 8, "urandom": 9}
"""Its own, not this machine's: whoever clears away what a killed run left would take those, too."""


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen that nobody sees; a program in a folder of its own reaches it all the same."""
    end, told = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(told), "-screen", "0", "1440x900x24"], pass_fds=[told]
    ) as server:
        os.close(told)
        with os.fdopen(end) as number:
            yield f":{number.readline().strip()}"
        server.terminate()


def inside(bare: Path, *command: str, **environment: str) -> str:
    """What a command says in the bare system."""
    plain = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
    done = subprocess.run(
        ["chroot", bare, *command],
        env=plain | {"DEBIAN_FRONTEND": "noninteractive"} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def install(bare: Path, package: Path) -> None:
    shutil.copy(package, bare / "tmp" / package.name)
    inside(bare, "apt-get", "update", "-qq")
    command = ["apt-get", "install", "-qq", "--yes", "--no-install-recommends"]
    inside(bare, *command, "--allow-downgrades", f"/tmp/{package.name}")


def older(package: Path, into: Path) -> Path:
    """The same package under a version before it."""
    tree = into / "tree"
    subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
    control = tree / "DEBIAN" / "control"
    lines = control.read_text().splitlines(keepends=True)
    control.write_text(
        "".join("Version: 0.0.1\n" if line.startswith("Version:") else line for line in lines)
    )
    (tree / "usr/lib/refman" / "_internal" / "of-the-older").write_text("gone after an upgrade")
    made = into / "refman_0.0.1.deb"
    subprocess.run(["dpkg-deb", "-Zzstd", "-z1", "--build", tree, made], check=True)
    return made


def test_it_is_installed_used_upgraded_and_removed_on_a_bare_debian(
    package: Path, bare: Path, display: str, tmp_path: Path
) -> None:
    install(bare, older(package, tmp_path))
    assert "226" in inside(bare, "refman", "seed")
    inside(bare, "refman", "tag", "add", "kept", "year:2025")
    tagged = inside(bare, "refman", "list", "tag:kept")

    goes_on_while_another_takes_its_place(bare)
    install(bare, package)
    assert not (bare / "usr/lib/refman/_internal/of-the-older").exists()
    assert inside(bare, "refman", "list", "tag:kept") == tagged

    opens_a_file_within_a_second(bare, display)
    is_as_it_was_after_a_kill(bare, display)
    assert inside(bare, "refman", "list", "tag:kept") == tagged
    restores_a_backup(bare)
    assert inside(bare, "refman", "list", "tag:kept") == tagged
    assert "refman 0" in inside(bare, "refman", "--version")
    assert (bare / "usr/share/man/man1/refman.1.gz").exists()

    inside(bare, "apt-get", "purge", "-qq", "--yes", "refman")
    assert not (bare / "usr/lib/refman").exists()
    assert not (bare / "usr/bin/refman").exists()
    assert (bare / LIBRARY.lstrip("/")).exists()


def goes_on_while_another_takes_its_place(bare: Path) -> None:
    """An import that has begun to read what comes in by then."""
    program = bare / "usr/lib/refman/refman"
    other = program.with_name("refman.dpkg-new")
    other.write_bytes(bytes(program.stat().st_size))
    command = ["chroot", str(bare), "env", "-i", "HOME=/root", "/usr/bin/refman", "import", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        process.stdin.write(b"@misc{meanwhile, title = {Meanwhile}}\n")
        process.stdin.write(b"% more than a pipe holds\n" * 10_000)
        process.stdin.flush()
        other.replace(program)
        said, _ = process.communicate()
    assert (process.returncode, said) == (0, b"Added 1 paper.\n")


def opens_a_file_within_a_second(bare: Path, display: str) -> None:
    """Of the processor, which no other program takes from it."""
    (bare / "root" / "Über uns.bib").write_text("@misc{one,}\n", encoding="utf-8")
    started: dict[str, str] = {"DISPLAY": display, "REFMAN_MEASURE_START": "1"}
    assert inside(bare, "refman", **started) == "painted\n"
    before = os.times()
    assert inside(bare, "refman", "/root/Über uns.bib", **started) == "painted\n"
    now = os.times()
    took = now.children_user + now.children_system
    assert took - before.children_user - before.children_system < 1
    recent = bare / "root/.local/state/refman/recent.json"
    assert json.loads(recent.read_text())["paths"][0] == "/root/Über uns.bib"


def is_as_it_was_after_a_kill(bare: Path, display: str) -> None:
    killed = "timeout --signal=KILL 5 refman; test $? = 137"
    inside(bare, "sh", "-c", killed, DISPLAY=display)
    assert "227 papers" in inside(bare, "refman", "list")


def restores_a_backup(bare: Path) -> None:
    backup = inside(bare, "refman", "backup").strip().partition(" to ")[2]
    inside(bare, "refman", "tag", "add", "later", "year:2024")
    assert "227" in inside(bare, "refman", "backup", "restore", backup)
    assert inside(bare, "refman", "list", "tag:later").startswith("0 papers\n")


def test_the_terms_of_all_that_it_carries_are_in_it(package: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "-x", package, tmp_path], check=True)
    folder = tmp_path / "usr/lib/refman/_internal"
    terms = (folder / "refman/_data/licences.txt").read_text(encoding="utf-8")
    told = set(re.findall(r"^=+\n(.+)\n=+$", terms, re.MULTILINE))
    assert {"refman", "Qt", "LGPL-3", "GPL-3", "LGPL-2.1"} <= told
    for library in ("libicu", "libglib2", "libsqlite3", "zlib1g", "libxcb-cursor"):
        assert any(one.startswith(library) for one in told), library
    for named in re.findall(r"/usr/share/common-licenses/([A-Z][\w.-]*\w)", terms):
        assert named in told or not Path("/usr/share/common-licenses", named).exists()


def test_the_same_sources_give_the_same_package(package: Path, tmp_path: Path) -> None:
    again = built(tmp_path / "again")
    first, second = (hashlib.sha256(one.read_bytes()).hexdigest() for one in (package, again))
    assert first == second


def test_it_is_no_larger_than_it_must_be(package: Path) -> None:
    command = ["dpkg-deb", "--field", str(package), "Installed-Size"]
    kilobytes = int(subprocess.check_output(command, text=True))
    assert kilobytes * 1024 <= 135e6
