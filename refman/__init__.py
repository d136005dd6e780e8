"""refman: the references of people who write LaTeX."""

__version__ = "0.1.0"
