"""The BibTeX language: lossless documents and their edits, LaTeX to Unicode and back, entries
rendered as BibTeX or biblatex.

A document goes from bytes to text (encoding), to blocks (scanner, body), to values; edits go from
a layout that the file itself shows to stretches of text to replace.
"""
