"""Where the files that travel with the program lie. No Qt here: the shell needs the seeds too."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_data"

ROOT = _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent
"""The folder that holds resources/ and seeds/: inside an installed package, or the checkout."""

_EMPTY = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"/>'


class ResourceMissing(LookupError):
    """A file that should travel with the program is not there; the text names it."""


def icon_path(name: str) -> Path:
    """The SVG file of the icon called `name`, such as "search".

    Raises:
        ResourceMissing: there is no such icon.
    """
    path = ROOT / "resources" / "icons" / f"{name}.svg"
    if not path.is_file():
        raise ResourceMissing(f"There is no icon “{name}”: {path} does not exist.")
    return path


def icon_drawing(name: str) -> str:
    """The SVG text of an icon; an empty drawing where it went when what is installed was upgraded
    or removed under this program.

    Raises:
        ResourceMissing: there is no such icon in a checkout.
    """
    path = ROOT / "resources" / "icons" / f"{name}.svg"
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        if ROOT == _BUNDLED:
            return _EMPTY
        raise ResourceMissing(f"There is no icon “{name}”: {path} does not exist.") from error


def icon_names() -> list[str]:
    """The names of all icons and illustrations, sorted."""
    return sorted(path.stem for path in (ROOT / "resources" / "icons").glob("*.svg"))


def journal_words() -> Path:
    """The list of words of journals' names and their short forms."""
    return ROOT / "resources" / "journal_words.csv"


def translation_path(language: str) -> Path:
    """Qt's catalogue of a language, such as "de"."""
    return ROOT / "resources" / "translations" / f"{language}.qm"


def sentences_path() -> Path:
    """The sentences of the lower layers that users read, as a list in JSON."""
    return ROOT / "resources" / "translations" / "sentences.json"


def seeds_folder() -> Path:
    """The folder of starter data, one file per seed document."""
    return ROOT / "seeds"


def licences() -> str:
    """The licences of all that an installer brought along; empty where pip brought it, which
    keeps each beside its library."""
    path = ROOT / "licences.txt"
    return path.read_text(encoding="utf-8") if path.is_file() else ""
