"""Reading and replacing files so that nothing is lost: whole or not at all.

facts       names, sizes, check sums
reading     whole, or text piece by piece
pipes       what is no file, kept aside as one
replacing   by a new file that takes the place of the old one
said        what the system says of it all, in sentences
"""

from refman.services.files.facts import (
    Stamp,
    digest,
    digest_of,
    digest_of_bytes,
    modified,
    place,
    size,
    stamp,
)
from refman.services.files.pipes import STANDARD_INPUT, settled
from refman.services.files.reading import Text, at_rest, data, text, whole
from refman.services.files.replacing import (
    changed,
    default_mode,
    replace,
    replace_known,
    sync,
    sync_folder,
)
from refman.services.files.said import demand_file, readable, shown, writable

__all__ = [
    "STANDARD_INPUT", "Stamp", "Text", "at_rest", "changed", "data", "default_mode",
    "demand_file", "digest", "digest_of", "digest_of_bytes", "modified", "place", "readable",
    "replace", "replace_known", "settled", "shown", "size", "stamp", "sync", "sync_folder",
    "text", "whole", "writable",
]  # fmt: skip
