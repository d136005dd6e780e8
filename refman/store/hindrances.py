"""What hinders writing a library, and the way out: clauses that sentences are made of."""

READ_ONLY = "it is read-only"
UNLOCKED = "its disk keeps no locks, so that two programs could write it at once"
FULL = "its disk is full or reports an error"
DAMAGED = "it is damaged"
COPIED = (
    "nothing can be written beside it, and what is shown is a copy of it and of the log beside it"
    " (-wal), made when it was opened"
)
UNLOGGED = (
    "nothing can be written beside it, and what is shown is a copy of it alone, since the log"
    " beside it (-wal) is damaged or that of another library; what was changed last may be missing"
)
ASIDE = {COPIED, UNLOGGED}
"""With which what is shown is not the library itself."""
REPLACED = "its file was replaced or moved by another program while it was open"
WAYS = {
    REPLACED: "close refman and open what stands there now",
    DAMAGED: "put what can be read into a new library (“refman rescue FILE -o NEW”)",
    COPIED: "copy it and its log to a place that may be written and open the copy",
    UNLOGGED: "copy it to a place that may be written and open the copy",
    READ_ONLY: "copy it to a place that may be written and open the copy",
    UNLOCKED: "copy it to a disk of this machine and open the copy",
    FULL: "free some space and try again; an open window goes on by itself",
}
"""What hinders writing, and the way out."""
