"""The panes of the window, one folder or file each; none imports another."""
