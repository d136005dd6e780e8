"""Which libraries and files were opened of late, the newest first."""

from pathlib import Path

from refman.settings import Store, state_folder

_MOST = 20


def _store() -> Store:
    return Store(state_folder() / "recent.json")


def note(*paths: Path) -> None:
    """Have files stand first, the last one before the others."""
    store = _store()
    names = [str(path.absolute()) for path in paths[: -_MOST - 1 : -1]]
    store.update({"paths": list(dict.fromkeys([*names, *_names(store)]))[:_MOST]})


def every() -> list[Path]:
    """Those that are still there."""
    return [path for path in map(Path, _names(_store())) if path.is_file()]


def _names(store: Store) -> list[str]:
    names = store.get("paths", [])
    return [one for one in names if isinstance(one, str)] if isinstance(names, list) else []
