"""The sizes that text can be given, as a percentage of the desktop's."""

SIZES = (75, 85, 100, 115, 130, 150, 175, 200)


def next_size(percent: int, step: int) -> int:
    """The next size in the direction of `step`, as far as there is one; 100 for 0."""
    if step == 0:
        return 100
    if step > 0:
        return next((size for size in SIZES if size > percent), SIZES[-1])
    return next((size for size in reversed(SIZES) if size < percent), SIZES[0])
