"""Reading files of whatever encoding, and what the system says of files in words of the user's.

facts       names, sizes, check sums
reading     whole, or text piece by piece
guesses     how one reads that does not tell its encoding; no start needs it
pipes       what is no file, kept aside as one
disk        what is on it for good
said        what the system says of it all, in sentences
"""

from refman.services.files.disk import default_mode, sync, sync_folder
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
from refman.services.files.reading import Text, at_rest, data, is_text, text, whole
from refman.services.files.said import demand_file, readable, shown, writable

__all__ = [
    "STANDARD_INPUT", "Stamp", "Text", "at_rest", "data", "default_mode", "demand_file", "digest",
    "digest_of", "digest_of_bytes", "is_text", "modified", "place", "readable", "settled", "shown",
    "size", "stamp", "sync", "sync_folder", "text", "whole", "writable",
]  # fmt: skip
