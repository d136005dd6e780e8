"""Which libraries and files were opened of late, the newest first."""

from pathlib import Path

from refman.settings import Store, state_folder

_MOST = 20


def _store() -> Store:
    return Store(state_folder() / "recent.json")


def note(path: Path) -> None:
    """Have a file stand first."""
    store, name = _store(), str(path.absolute())
    store.update({"paths": [name, *(one for one in _names(store) if one != name)][:_MOST]})


def every() -> list[Path]:
    """Those that are still there."""
    return [path for path in map(Path, _names(_store())) if path.is_file()]


def _names(store: Store) -> list[str]:
    names = store.get("paths", [])
    return [one for one in names if isinstance(one, str)] if isinstance(names, list) else []
