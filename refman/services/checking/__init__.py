"""The health of a bibliography: papers, .bib files and projects that are checked, and mended.

problem      what is wrong, at its place
bibfile      a .bib file as checks see it
known        what is known of entries that are checked again, and pairing: of two of them
neighbours   what is found by looking at all its entries: clashes, links, duplicates
venues       journals that are written in several ways
named_files  files of papers that its entries name, and that are not there
files        a .bib file, with or without a library
library      papers of the library
project      the .bib files of a project
tally        what was found so far, check by check
fixing       what the fixes would change, and changing it
"""

from refman.services.checking.files import of_bib
from refman.services.checking.known import Known
from refman.services.checking.library import problems as of_papers
from refman.services.checking.problem import Problem
from refman.services.checking.project import looked_at, setting_of
from refman.services.checking.project import problems as of_project

__all__ = ["Known", "Problem", "looked_at", "of_bib", "of_papers", "of_project", "setting_of"]
