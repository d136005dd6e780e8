"""The window: the only package that imports Qt.

`theme` turns named colours and the system font into palette, stylesheet and icons; `widgets` holds
the small parts that the panes are assembled from. Neither knows of a library or a command.
"""
