"""The BibTeX language: LaTeX to Unicode and back, and entries rendered as BibTeX or biblatex."""
