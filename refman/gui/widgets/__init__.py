"""Small widgets, one file each: plain values in, signals out; none of them knows of a library.

Each follows the theme by itself, works by keyboard and shows its focus by a two-pixel edge inside
its own border, so that nothing moves when the focus comes.
"""
