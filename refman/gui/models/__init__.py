"""Models between the store and the views: pages of rows, never all of them."""
