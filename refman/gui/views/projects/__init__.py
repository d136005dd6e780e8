"""What is seen of a LaTeX project in place of the table, and the bar above both.

bar    the lists to choose from, what the answers rest on, the state of its .bib file
pane   one of the lists
rows   how a row of it is painted, and what a click on it means
"""
