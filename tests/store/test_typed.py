"""What was typed in a field comes back as it was typed, whatever it means to LaTeX."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refman.bibtex.escape import balanced
from refman.formats import bibtex
from refman.store import Library, papers
from tests.conftest import add
from tests.formats.samples import whole

LATEX = st.lists(
    st.sampled_from([*"${}%&#_^~\\'`\"-.,:@x1A éŁα中\u0301\u200b\u00a0😀"])
    | st.sampled_from(r"\'{e} {\"o} \u201c --- `` $x^2$ &amp; {BERT} \& <sup> \url{a_b}".split())
    | st.sampled_from([" and ", "family=", "\\o "])
).map("".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=LATEX.filter(balanced))
def test_a_field_is_kept_as_typed_and_written_as_typed(library: Library, text: str) -> None:
    typed = f"@misc{{k, author = {{{text}}}, title = {{{text}}}, url = {{{text}}}}}"
    (entry,) = whole(bibtex.read([typed], "a.bib")).entries

    added = add(library, **entry.fields)

    kept = papers.entry(library.reading, added).fields
    assert kept == entry.fields
    again = "".join(f"{name} = {{{value}}}," for name, value in kept.items())
    assert whole(bibtex.read([f"@misc{{k, {again}}}"], "a.bib")).entries[0].fields == kept
    assert kept["title"] == " ".join(part for part in text.split(" ") if part)
