"""Makes the small library that is kept of each schema, so that its migration can be tried for ever.

With a migration comes such a library of the schema before it, made by the code that had it:

    git worktree add ../before COMMIT && python tests/store/kept_library.py ../before

writes tests/data/libraries/NNNN.refman.gz, NNNN being that schema's number. The story below is told
to the shell of that checkout; what its shell did not know yet is left out.
"""

import contextlib
import gzip
import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "data" / "libraries"

_BIB = r"""@string{cj = "The Computer Journal"}

@article{knuth1984literate,
  author = {Knuth, Donald E.},
  title = {Literate Programming},
  journal = cj,
  year = 1984,
  volume = {27},
  pages = {97--111},
  doi = {10.1093/comjnl/27.2.97}
}

@proceedings{conf2001,
  editor = {G{\"o}del, Kurt and {van der Waerden}, Bartel},
  title = {Proceedings of the {First} Conference on $\mu$-recursion},
  year = {2001}
}

@inproceedings{doe2001,
  crossref = {conf2001},
  author = {Doe, Jane and others},
  title = {{BERT} and the {\TeX}book: a survey of well-known methods},
  keywords = {survey, method/diffusion},
  note = {Eine Fußnote},
  abstract = {Where all begins, and \emph{nothing} ends.}
}

@misc{sun2020,
  author = {Sun, Ada},
  title = {Deep Sampling at Scale},
  eprint = {2001.00001},
  archiveprefix = {arXiv},
  year = {2020}
}

@article{sun2021,
  author = {Sun, A.},
  title = {Deep Sampling at Scale},
  journal = {Journal of Samples},
  year = {2021},
  ids = {sun2021old}
}

@book{odd,
  author = {Noname},
  title = {A paper for the trash},
  year = {1999}
}
"""

_STORY = [
    ["import", "refs.bib"],
    ["tag", "add", "to read", "author:knuth"],
    ["set", "key:knuth1984literate", "note=From {\\TeX}'s author"],
    ["trash", "key:odd"],
    ["export", "-o", "out.bib"],
    ["tag", "rename", "to read", "read next"],
    ["tag", "add", "gone", "*"],
    ["undo"],
    ["link", "linked.bib"],
    ["collection", "add", "thesis/samplers", "sun"],
    ["collection", "create", "of Knuth", "--search", "author:knuth"],
    ["work", "add", "sun2020", "sun2021"],
    ["key-pattern", "auth.lower + year"],
    ["key-pattern", "[auth:lower][year]", "--file", "linked.bib"],
    ["linked-profile", "linked.bib", "acm"],
    ["person", "merge", "Sun, Ada", "Sun, A."],
    ["person", "set", "Knuth, Donald E.", "homepage=https://example.org/knuth"],
    ["mark", "read", "author:knuth"],
    ["rate", "5", "author:knuth"],
    ["reading", "add", "sun"],
    ["note", "doe2001", "--add", "A *note* of mine"],
    ["project", "add", "paper"],
    ["rekey", "doe2001survey", "key:doe2001"],
    ["attach", "knuth1984literate", "scan.pdf"],
    ["attach", "knuth1984literate", "elsewhere.txt", "--link"],
    ["snapshot", "add", "paper", "submitted"],
]
_LINKED = "@misc{linked1,\n  title = {Of a linked file},\n  year = {2011}\n}\n"
_TEX = (
    "\\documentclass{article}\n\\begin{document}\n\\cite{sun2020}\n"
    "\\bibliography{cited}\n\\end{document}\n"
)
_CITED = "@misc{sun2020,\n  title = {Deep Sampling at Scale},\n  year = {2020}\n}\n"


def make(checkout: Path, place: Path) -> Path:
    """Tell the story to a checkout of refman, in an empty folder; returns the library."""
    (place / "paper").mkdir()
    (place / "refs.bib").write_text(_BIB, encoding="utf-8")
    (place / "linked.bib").write_text(_LINKED)
    (place / "paper" / "main.tex").write_text(_TEX)
    (place / "paper" / "cited.bib").write_text(_CITED)
    (place / "scan.pdf").write_bytes(b"%PDF-1.4")
    (place / "elsewhere.txt").write_text("Kept where it is")
    library = place / "library.refman"
    environment = os.environ | {"PYTHONPATH": str(checkout), "REFMAN_CONFIG": str(place / "config")}
    for words in _STORY:
        done = subprocess.run(
            [sys.executable, "-m", "refman", "--library", str(library), *words],
            cwd=place, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            print("left out:", *words, "-", done.stderr.strip().splitlines()[-1:])
    return library


def keep(library: Path) -> Path:
    """Pack a library away under the number of its schema."""
    with contextlib.closing(sqlite3.connect(library)) as connection:
        connection.execute("pragma journal_mode = delete")
        connection.execute("vacuum")
        version = connection.execute("pragma user_version").fetchone()[0]
    kept = FOLDER / f"{version:04}.refman.gz"
    kept.parent.mkdir(exist_ok=True)
    kept.write_bytes(gzip.compress(library.read_bytes(), 9, mtime=0))
    return kept


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(keep(make(Path(sys.argv[1]).resolve(), Path(folder))))
