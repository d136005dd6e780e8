"""Each format against its sample, and what all formats promise."""

import pytest

from refman.formats import formats, recognise
from tests.formats import samples


@pytest.mark.parametrize("name", samples.SAMPLES)
def test_a_sample_holds_what_is_expected_of_it(name: str) -> None:
    found = samples.parsed(samples.text_of(name), name)

    assert samples.as_json(found) == samples.expected(name)


@pytest.mark.parametrize("name", samples.SAMPLES)
def test_reading_twice_gives_the_same(name: str) -> None:
    text = samples.text_of(name)

    assert samples.parsed(text) == samples.parsed(text)


@pytest.mark.parametrize("name", samples.SAMPLES)
def test_windows_line_ends_make_no_difference(name: str) -> None:
    text = samples.text_of(name)

    assert samples.parsed(text.replace("\n", "\r\n")) == samples.parsed(text)


def test_every_format_knows_a_sample() -> None:
    known = {recognise(samples.text_of(name)) for name in samples.SAMPLES}

    assert known == set(formats())


@pytest.mark.parametrize(
    "text", ["", "\n\n", "{" * 100_000, "Dear all,\nsee you.", "[1, 2]", "@@@"]
)
def test_what_is_of_no_format_is_not_recognised(text: str) -> None:
    assert recognise(text) is None


@pytest.mark.parametrize(
    "text", ["", "{" * 100_000, "\0\1\2", "@a{" + "{" * 100_000, "[" * 100_000]
)
def test_no_format_raises_for_what_it_does_not_know(text: str) -> None:
    for format_ in formats():
        assert not samples.whole(format_.read([text], "name")).entries
