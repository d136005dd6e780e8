"""LaTeX projects: which keys are cited where, by their files. Reads only; knows no library.

marks       the values: a citation with its place, a message of BibTeX or biber
commands    which commands cite, name keys, or read other files, and how their arguments stand
masking     comments, verbatim text and what TeX skips, taken out of a text
arguments   the arguments of a command, read from a text
escapes     where a listing goes back to LaTeX
scanned     what one .tex file says: its citations, the files it reads, the commands it defines
scanner     reads one
definitions what commands and environments mean at one place of it
doubts      what of citations only a run of LaTeX can tell
defining    what a command cites that a document defines over one that cites
enclosed    .bib files that a .tex file has in itself
tree        all .tex files of a document, each read again only when it changed
evidence    .aux and .bcf: what LaTeX itself noted of the last run
blg         what BibTeX or biber reported
finding     the root of a folder
outputs     the folders in which the notes of the last run may be
recipes     what `latexmkrc` files say in plain of both
inputs      the .bib files that are named, as BibTeX and biber find them
manuscript  all of it together
"""
