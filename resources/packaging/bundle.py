"""The steps of build.py that run in its environment: the folder, then what this system installs."""

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD = ROOT / "build"
sys.path.insert(0, str(ROOT))

from refman import __version__  # noqa: E402


def main(into: Path, only: str) -> None:
    """Make the folder of the program, then its packages, or one kind of them, in `into`."""
    import licences
    import pictures

    pictures.draw(ROOT / "resources" / "icons" / "refman.svg", BUILD / "icons")
    folder = _bundle()
    licences.write(folder, next(folder.rglob("_data")) / "licences.txt")
    if sys.platform == "win32":
        _inno_setup(folder, into)
    elif sys.platform == "darwin":
        subprocess.check_call(
            ["sh", HERE / "macos" / "dmg.sh", folder.with_suffix(".app"), __version__, into]
        )
    else:
        import debian
        import portable

        for kind, pack in (("portable", portable.pack), ("deb", debian.pack)):
            if only in ("", kind):
                pack(folder, __version__, into)


def _bundle() -> Path:
    """The folder with the program in it, made by PyInstaller."""
    made = BUILD / "bundle"
    subprocess.check_call(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
            *("--distpath", made, "--workpath", BUILD / "work", HERE / "refman.spec"),
        ],
        cwd=ROOT,
    )
    return made / "refman"


def _inno_setup(folder: Path, into: Path) -> None:
    compiler = shutil.which("iscc")
    if compiler is None:
        sys.exit(f"The program is in {folder}. Its installer needs Inno Setup's iscc on the PATH.")
    script = HERE / "windows" / "refman.iss"
    subprocess.check_call([compiler, f"/DVersion={__version__}", f"/O{into}", script])


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
