"""Which of the things that few libraries have this one is without. Each is one look at an index,
of a million papers too."""

from refman.store.reading import Reading

_LOOKS = {
    "category": "select 1 from entries where trashed is null and category > '' collate nocase",
    "score": "select 1 from entries where trashed is null and score > -1e999",
    "code": "select 1 from entries where trashed is null and code > 0",
    "files": "select 1 from entries where trashed is null and nullif(attached, 0) is not null",
    "tags": "select 1 from entry_tags",
}


def unfilled(reading: Reading) -> frozenset[str]:
    """Those of category, score, code, files and tags that no paper outside the trash has; tags
    count in the trash too."""
    looks = ", ".join(f"exists ({look})" for look in _LOOKS.values())
    return frozenset(
        name
        for name, there in zip(_LOOKS, reading.row(f"select {looks}"), strict=True)
        if not there
    )
