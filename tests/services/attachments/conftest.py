"""Files to attach."""

from pathlib import Path

import pytest


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """A file somewhere else than the library."""
    path = tmp_path / "downloads" / "1706.03762v5.pdf"
    path.parent.mkdir()
    path.write_bytes(b"%PDF-1.5 attention")
    return path
