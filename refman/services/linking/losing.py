"""Which keys of LaTeX projects go with a linked file that is let go."""

from refman.store import Reading, project_keys, projects

_SHOWN = 10


def losing_of(reading: Reading, document: int) -> str:
    """A sentence about the keys that projects know no more without a file; "" for none."""
    lost = project_keys.keys_only_there(reading, document)
    if not lost:
        return ""
    called = projects.names(projects.every(reading))
    names = ", ".join(sorted(f"“{called[one]}”" for one in lost))
    keys = next(iter(lost.values()))
    shown = ", ".join([*keys[:_SHOWN], *(["…"] if len(keys) > _SHOWN else [])])
    return (
        f"Only the link says what these keys mean in {names}: {shown}. Without it the papers that"
        " are cited by them count as missing there."
    )
