"""Files of papers: copies in a folder beside the library, or links to where they are.

places      where the path of an attachment begins on this computer, and what it may not leave
names       what a copy is called
copying     files copied and moved whole, over nothing
keeping     attached, detached, renamed
following   files go where a change, an undo or a redo has them be
finding     which are missing, and where they have gone
fields      the files that the entries of a .bib file name, and the field that an export writes
opening     what is opened, and what is not
"""
