"""Every parser, and what it must do with any text at all."""
