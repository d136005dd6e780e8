"""Whether two papers are one, two versions of a work, or two papers."""

import pytest

from refman.model.entry import Entry
from refman.services.duplicates.judging import Facts, judge

TITLE = "Stochastic Adams Solvers for Fast Sampling of Diffusion Models"
PEOPLE = "Xue, Shuchen and Yi, Mingyang and Luo, Weijian"
ABSTRACT = (
    "Diffusion models have seen tremendous success in generation tasks, yet sampling from them is"
    " slow. We study solvers of stochastic equations with controlled variance, and prove their"
    " order of convergence under weak assumptions on the data."
)


def paper(kind: str = "misc", /, title: str = TITLE, author: str = PEOPLE, **more: str) -> Entry:
    fields = {"title": title, "author": author, "year": "2023", **more}
    return Entry(kind, {name: text for name, text in fields.items() if text})


def judged(one: Entry, other: Entry) -> str:
    found, turned = judge(Facts(one), Facts(other)), judge(Facts(other), Facts(one))
    assert found == turned
    return "other" if found is None else "versions" if found.versions else "duplicates"


@pytest.mark.parametrize(
    "other",
    [
        paper(title="Stochastic Adams Solvers for Fast Sampilng of Diffusion Models"),
        paper(title="STOCHASTIC ADAMS SOLVERS FOR FAST SAMPLING OF DIFFUSION MODELS"),
        paper(title="{Stochastic} Adams Solvers for Sampling of Diffusion Models"),
        paper(title=f"{TITLE}: A Study"),
        paper(author="Xue, S. and Yi, M. and Luo, W."),
        paper(author="Shuchen Xue and others"),
        paper(author="Xu, Shuchen and Yi, Mingyang and Luo, Weijian"),
        paper(author="Shuchen, Xue and Mingyang, Yi and Weijian, Luo"),
        paper(author="", year=""),
        paper(year="2024"),
        paper("inproceedings", booktitle="NeurIPS", pages="1--20"),
    ],
)
def test_slips_and_cuts_leave_a_paper_what_it_is(other: Entry) -> None:
    assert judged(paper(), other) == "duplicates"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (paper(), paper(title=f"{TITLE} II")),
        (paper(), paper(title=f"{TITLE}, Part 2")),
        (paper(), paper(title=f"Erratum: {TITLE}")),
        (paper(), paper(title=TITLE.replace("Stochastic", "Deterministic"), author="Li, Bo")),
        (paper(title="Supervised Learning of X"), paper(title="Unsupervised Learning of X")),
        (paper(), paper(author="Zimmermann, Olga and Yilmaz, Deniz")),
        (paper(), paper(year="2029")),
        (paper(doi="10.1000/1"), paper(doi="10.1000/2")),
        (paper(eprint="2301.00001"), paper(eprint="2301.00002")),
        (paper("article", volume="1"), paper("article", volume="2")),
        (paper("article", pages="1--9"), paper("article", pages="30--41")),
        (paper(language="german"), paper(langid="english")),
        (paper("inproceedings", title="Preface", booktitle="A 2008", year="2008"),
         paper("inproceedings", title="Preface", booktitle="A 2009", year="2009")),
        (paper(title="Qwen2 Technical Report"), paper(title="Qwen3 Technical Report")),
        (paper(title="Jets at 7TeV"), paper(title="Jets at 8TeV with a New Detector")),
        (paper(title="Solvers in C"), paper(title="Solvers in C++")),
        (paper(title=""), paper(title="")),
        (paper("phdthesis"), paper("mastersthesis")),
    ],
)  # fmt: skip
def test_a_fact_that_tells_them_apart_outweighs_every_likeness(one: Entry, other: Entry) -> None:
    assert judged(one, other) == "other"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (paper(eprint="2309.05019", archiveprefix="arXiv"),
         paper("article", journal="Journal of Results", volume="3", year="2024")),
        (paper(journal="arXiv preprint arXiv:2309.05019"),
         paper("inproceedings", booktitle="NeurIPS", doi="10.1000/1")),
        (paper(doi="10.48550/arXiv.2309.05019"), paper("article", journal="X", doi="10.1000/1")),
        (paper("inproceedings", booktitle="A Conference", pages="1--9"),
         paper("article", journal="A Journal", pages="100--140", year="2025")),
        (paper("techreport", institution="Somewhere"), paper("article", journal="A Journal")),
        (paper("unpublished"), paper("article", journal="A Journal")),
        (paper("inproceedings", booktitle="A Great Workshop"),
         paper("inproceedings", booktitle="Another Big Conference")),
        (paper(abstract=ABSTRACT), paper(title="Sampling Faster by Adams", abstract=ABSTRACT)),
        (paper(eprint="2309.05019"), paper(title="Adams Solvers", eprint="2309.05019")),
    ],
)  # fmt: skip
def test_what_came_out_twice_are_versions_of_one_work(one: Entry, other: Entry) -> None:
    assert judged(one, other) == "versions"


def test_the_reasons_say_what_speaks_for_it() -> None:
    found = judge(Facts(paper(doi="10.1/x")), Facts(paper(doi="https://doi.org/10.1/X")))
    assert found is not None
    assert found.reasons == ("the same title", "the same authors", "the same DOI", "the same year")
    assert found.score == 97
