"""What hinders writing a library, and the way out: clauses that sentences are made of."""

READ_ONLY = "it is read-only"
UNLOCKED = "its disk keeps no locks, so that two programs could write it at once"
FULL = "its disk is full or reports an error"
DAMAGED = "it is damaged"
REPLACED = "its file was replaced or moved by another program while it was open"
WAYS = {
    REPLACED: "close refman and open what stands there now",
    DAMAGED: "put what can be read into a new library (“refman rescue FILE -o NEW”)",
    READ_ONLY: "copy it to a place that may be written and open the copy",
    UNLOCKED: "copy it to a disk of this machine and open the copy",
    FULL: "free some space and try again",
}
"""What hinders writing, and the way out."""
