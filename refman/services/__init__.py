"""The use-cases: what a command does, from files and values to one change of the library."""
