"""Values that are taken from a field of an @xdata entry."""

from refman.model import granular


def test_the_keys_stand_before_the_first_hyphen_of_a_value_or_of_a_name() -> None:
    fields = {"url": "xdata=x-url", "author": "Ada and xdata=n-author-2"}
    assert granular.keys(fields) == ("x", "n")


def test_a_text_that_only_speaks_of_them_names_none() -> None:
    fields = {"title": "On xdata=x-url", "xdata": "a-b", "note": "xdata=alone"}
    assert granular.keys(fields) == ()
    assert not granular.is_reference("https://a.org/?xdata=x-url")


def test_a_key_that_is_renamed_is_another_in_them() -> None:
    fields = {"url": "xdata=x-url", "author": "xdata=n-author-1 and xdata=x-author-2"}
    new = {"x": "y"}
    after = granular.renamed(fields, lambda key: new.get(key, key))
    assert after == {"url": "xdata=y-url", "author": "xdata=n-author-1 and xdata=y-author-2"}
