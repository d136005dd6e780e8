"""Builds what people install, on the system that it is for.

    python3 resources/packaging/build.py [--only deb|portable] [--into FOLDER]

Linux: refman_VERSION_ARCH.deb and refman-VERSION-linux-ARCH.tar.xz; Windows: the installer, where
Inno Setup is; macOS: the .dmg. All go to dist/ with SHA256SUMS. The same checkout, Python and
system give the same bytes again.

Wants Python 3.11 with pip, and on Linux Debian's `dpkg-dev` and `binutils`. Whatever else is
needed goes into build/environment, pinned in requirements.txt with the hashes of its files.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ENVIRONMENT = ROOT / "build" / "environment"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def main() -> None:
    """Make the environment, and in it everything; ends with the first step that fails."""
    parser = argparse.ArgumentParser(description="Builds what people install on this system.")
    parser.add_argument("--only", choices=("deb", "portable"), default="", help="of Linux' two")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="a folder, made anew")
    options = parser.parse_args()
    into: Path = options.into.resolve()
    _make_environment()
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    run([PYTHON, HERE / "bundle.py", into, options.only])
    made = sorted(into.iterdir())
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made]
    (into / "SHA256SUMS").write_text("".join(sums), encoding="utf-8", newline="\n")
    for path in made:
        print(f"{path.stat().st_size / 1e6:7.1f} MB  {path}")


def run(command: list[str | Path]) -> None:
    """Run one step; the times in what it makes are those of the last commit."""
    changed = {"SOURCE_DATE_EPOCH": _time_of_sources(), "PYTHONHASHSEED": "0"}
    print("==", *command, flush=True)
    status = subprocess.call(list(map(str, command)), cwd=ROOT, env=os.environ | changed)
    if status:
        sys.exit(f"This step failed, with the words above (exit {status}). Nothing was published.")


def _make_environment() -> None:
    lock = (HERE / "requirements.txt").read_text(encoding="utf-8")
    made_from = f"{sys.version}\n{lock}"
    stamp = ENVIRONMENT / "refman-installed"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == made_from:
        return
    venv.EnvBuilder(clear=True, symlinks=os.name != "nt", with_pip=True).create(ENVIRONMENT)
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--no-input", "--require-hashes"]
    run([*pip, "--requirement", HERE / "requirements.txt"])
    stamp.write_text(made_from, encoding="utf-8")


def _time_of_sources() -> str:
    """Seconds since 1970 of the last commit; of CHANGELOG.md where there is no git."""
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        return subprocess.check_output(command, text=True, stderr=subprocess.DEVNULL).strip()
    except (OSError, subprocess.CalledProcessError):
        return str(int((ROOT / "CHANGELOG.md").stat().st_mtime))


if __name__ == "__main__":
    main()
