"""Windows that ask or tell one thing; each is imported when it is first opened."""
