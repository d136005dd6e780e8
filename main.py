"""Start refman from a checkout, or test it, and bring first whatever the machine lacks.

    python3 main.py [ARGUMENT...]        does what `refman [ARGUMENT...]` does once installed
    python3 main.py test [ARGUMENT...]   lint, types, layers, tests; the arguments go to pytest

Wants nothing but Python 3.11 with pip. Everything goes into `.venv` beside this file, once; a
stamp in there tells the next start that all is well. What this file says goes to standard error.
"""

import os
import sys

if sys.version_info < (3, 11):
    sys.exit(
        "refman needs Python 3.11 or newer, and this is Python {}.{}. Start main.py with a newer "
        "one, for instance: python3.11 main.py".format(*sys.version_info)
    )

ROOT = os.path.dirname(os.path.realpath(__file__))
VENV = os.path.join(ROOT, ".venv")
SCRIPTS = os.path.join(VENV, "Scripts" if os.name == "nt" else "bin")
PYTHON = os.path.join(SCRIPTS, "python.exe" if os.name == "nt" else "python")
STAMP = os.path.join(VENV, "refman-installed")
QT_LOADS = os.path.join(VENV, "refman-qt-loads")

# The names of Debian 12, which Ubuntu knows too: what Qt loads without a screen, and for X11.
QT_INSTALL = (
    "apt-get install --yes --no-install-recommends libgl1 libegl1 libglib2.0-0 libdbus-1-3 "
    "libfontconfig1 libxkbcommon0 libbrotli1 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 "
    "libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libxcb-render-util0 libxcb-image0 "
    "libxcb-randr0 libxcb-util1 libx11-xcb1"
)
# Loads what refman and its tests use of Qt, and the two platforms as Qt itself would open them.
QT_PROBE = """
import ctypes, pathlib, PySide6
from PySide6 import QtNetwork, QtSvg, QtTest, QtWidgets
for name in ("libqoffscreen.so", "libqxcb.so"):
    ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms" / name))
"""


def main(arguments: list[str]) -> int:
    """Prepare `.venv` where that is still to do, then start refman or the tests."""
    testing = arguments[:1] == ["test"]
    showing = testing or not arguments  # a shell command does without Qt
    if not (installed(testing) and (os.path.exists(QT_LOADS) or not showing)):
        if os.path.realpath(sys.prefix) == VENV:  # it could not replace itself
            base: str = sys._base_executable  # type: ignore[attr-defined]  # as venv itself does
            return hand_over([base, *sys.orig_argv[1:]])
        prepare(testing)
    if testing:
        return test(arguments[1:])
    # Without its byte code refman takes twice as long to start, every time.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    # -P: a folder named refman where the user stands is not this one
    return hand_over([PYTHON, "-P", "-m", "refman", *arguments])


def hand_over(command: list[str]) -> int:
    """Go on as `command`; only Windows, which cannot, comes back with its exit code."""
    if os.name != "nt":
        os.execv(command[0], command)
    import subprocess

    return subprocess.call(command)


def say(words: str) -> None:
    """Tell the user, at once, and beside the output that a script may read."""
    print(words, file=sys.stderr, flush=True)


def made_by() -> bytes:
    """The Python and the place that `.venv` was made for; it works with no other."""
    return b"\n".join(map(os.fsencode, (sys.version, sys.base_prefix, ROOT, "")))


def stamp() -> bytes:
    """What the last complete installation left in `.venv`; empty without one."""
    try:
        with open(STAMP, "rb") as file:
            return file.read() if os.path.exists(PYTHON) else b""
    except FileNotFoundError:
        return b""


def wanted(testing: bool) -> bytes:
    """The stamp of an installation that is up to date."""
    with open(os.path.join(ROOT, "pyproject.toml"), "rb") as file:
        return made_by() + (b"test\n" if testing else b"run\n") + file.read()


def installed(testing: bool) -> bool:
    """Whether `.venv` is complete, works here, and follows pyproject.toml as it is now."""
    return stamp() in {wanted(testing), wanted(testing=True)}


def prepare(testing: bool) -> None:
    """Make `.venv` complete, one start at a time; ends the process with a sentence if it cannot."""
    try:
        with open(os.path.join(ROOT, ".venv.lock"), "ab") as lock:
            wait_for(lock.fileno())
            fresh = not installed(testing)
            if fresh:
                install(testing)
            if not os.path.exists(QT_LOADS):
                find_qt(fresh)
    except KeyboardInterrupt:
        sys.exit("Stopped. The next start begins again where it must.")
    except OSError as error:
        sys.exit(
            f"refman could not make its environment in {VENV}: {error}.\nStart main.py from a "
            f"copy of this folder that you can write to, or install it: pipx install '{ROOT}'"
        )


def wait_for(lock: int) -> None:
    """Take the lock, a file descriptor; whoever holds it last gives it back by closing it."""
    import time

    told = False
    while not taken(lock):
        if not told:
            say("Another start of refman is preparing .venv; waiting for it.")
        told = True
        time.sleep(0.2)
    os.set_inheritable(lock, True)  # a pip that outlives a killed start still keeps others out


def taken(lock: int) -> bool:
    """Try once to take the lock."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True


def install(testing: bool) -> None:
    """Bring `.venv` up to pyproject.toml, and make it anew unless it is whole and ours."""
    if stamp().startswith(made_by()):
        os.remove(STAMP)  # until pip is through, nobody may take .venv for whole
    else:
        say("Making .venv, an environment that only refman uses.")
        import venv

        venv.EnvBuilder(clear=True, symlinks=os.name != "nt").create(VENV)
    say("Installing Qt and the other libraries that pyproject.toml names. The first time this")
    say("takes some minutes: about 100 MB to download, 300 MB on disk.")
    target = ROOT + ("[test]" if testing else "")
    failure = run([*pip(), "install", "--no-input", "--editable", target])
    if failure:
        sys.exit(
            f"{failure}\n\nrefman is not installed yet: pip stopped, with the words above. It needs"
            " a connection to the internet\n(behind a proxy, set HTTPS_PROXY) and room on the disk;"
            " then start main.py again."
        )
    with open(STAMP, "wb") as file:
        file.write(wanted(testing))


def pip() -> list[str]:
    """The command that installs into `.venv`: this Python's pip, else the one it carries along."""
    from importlib.util import find_spec

    if find_spec("pip"):
        return [sys.executable, "-m", "pip", "--python", PYTHON]
    if not find_spec("ensurepip") or run([PYTHON, "-m", "ensurepip"]):
        sys.exit("This Python has no pip. On Debian and Ubuntu: sudo apt-get install python3-pip")
    return [PYTHON, "-m", "pip"]


def find_qt(fresh: bool) -> None:
    """See that Qt finds the system's libraries; bring them where we may, else say how."""
    missing = qt_trouble()
    if missing and fresh and is_debian_root():
        say("Installing the system libraries that Qt needs, with apt-get; about a minute.")
        # a refresh may fail for a source that is not needed; the installation has the last word
        run(["apt-get", "update"])
        say(run(["env", "DEBIAN_FRONTEND=noninteractive", *QT_INSTALL.split()]) or "Installed.")
        missing = qt_trouble()
    if missing:
        say(f"Qt, which the window and the tests need, cannot start: {missing}.")
        say(f"On Debian and Ubuntu this brings what it lacks:\n  sudo {QT_INSTALL}")
    else:
        open(QT_LOADS, "wb").close()


def is_debian_root() -> bool:
    """Whether this process may install Debian packages."""
    from shutil import which

    return sys.platform == "linux" and os.geteuid() == 0 and which("apt-get") is not None


def qt_trouble() -> str:
    """Why Qt's libraries do not load, in the loader's words; empty when they do."""
    if sys.platform != "linux":
        return ""  # elsewhere the wheels bring all that Qt needs
    return run([PYTHON, "-c", QT_PROBE]).rpartition("Error: ")[2]


def run(command: list[str]) -> str:
    """Run one step and name its large downloads; why it failed in its own words, else nothing."""
    import subprocess

    lines = []
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        close_fds=False,  # it keeps the lock
    ) as process:
        for raw in process.stdout or ():
            lines.append(raw.decode(errors="replace").strip())
            if lines[-1].startswith("Downloading") and lines[-1].endswith("MB)"):
                say("  " + lines[-1])
    if process.returncode == 0:
        return ""
    telling = [line for line in lines if line.lower().startswith(("error", "warning", "e:", "w:"))]
    return "\n".join((telling or lines)[-5:])


def test(arguments: list[str]) -> int:
    """Run every check, whatever the others say; 0 if all passed, otherwise 1."""
    import subprocess

    checks = {
        "ruff check": [PYTHON, "-m", "ruff", "check"],
        "ruff format": [PYTHON, "-m", "ruff", "format", "--check"],
        "mypy": [PYTHON, "-m", "mypy"],
        "lint-imports": [os.path.join(SCRIPTS, "lint-imports"), "--no-logo"],
        "pytest": [PYTHON, "-m", "pytest", "--numprocesses=auto", "--dist=worksteal", *arguments],
    }
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # no test may ask for a screen
    failed = set()
    for name, command in checks.items():
        say(f"== {name}")
        if subprocess.call(command, cwd=ROOT):
            failed.add(name)
    for name in checks:
        say(f"{name:13} {'failed' if name in failed else 'passed'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
