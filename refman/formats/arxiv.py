"""arXiv's categories, by the class alone as captured pages print it: `CV` is `cs.CV`.

Source: the category taxonomy at arxiv.org/category_taxonomy, aliases (`cs.NA` for `math.NA`,
`cs.SY` for `eess.SY`, `math.IT` for `cs.IT`, `stat.TH` for `math.ST`, `q-fin.EC` for `econ.GN`)
left out, since arXiv gives a paper's first category by its main name.

A class that several archives have is read as the pages mean it: they are about machine learning,
so the archives are asked in the order cs, stat, eess, q-bio, math and so on. That makes `ML`
stat.ML, `AP` stat.AP, `CO` stat.CO, `CV` cs.CV, `GN` q-bio.GN, `ST` math.ST.
"""

_CLASSES = {
    "cs": "AI AR CC CE CG CL CR CV CY DB DC DL DM DS ET FL GL GR GT HC IR IT LG LO MA MM MS NE NI "
    "OH OS PF PL RO SC SD SE SI",
    "stat": "AP CO ME ML OT",
    "eess": "AS IV SP SY",
    "q-bio": "BM CB GN MN NC OT PE QM SC TO",
    "math": "AC AG AP AT CA CO CT CV DG DS FA GM GN GR GT HO KT LO MG NA NT OA OC PR QA RA RT SG "
    "SP ST",
    "econ": "EM GN TH",
    "q-fin": "CP GN MF PM PR RM ST TR",
    "astro-ph": "CO EP GA HE IM SR",
    "nlin": "AO CD CG PS SI",
    "cond-mat": "dis-nn mes-hall mtrl-sci other quant-gas soft stat-mech str-el supr-con",
    "physics": "acc-ph ao-ph app-ph atm-clus atom-ph bio-ph chem-ph class-ph comp-ph data-an "
    "ed-ph flu-dyn gen-ph geo-ph hist-ph ins-det med-ph optics plasm-ph pop-ph soc-ph space-ph",
}
_WITHOUT_CLASSES = "gr-qc hep-ex hep-lat hep-ph hep-th math-ph nucl-ex nucl-th quant-ph"

_CATEGORIES = dict(zip(_WITHOUT_CLASSES.split(), _WITHOUT_CLASSES.split(), strict=True)) | {
    name: f"{archive}.{name}"
    for archive, names in reversed(_CLASSES.items())
    for name in names.split()
}


def category(printed: str) -> str | None:
    """arXiv's full name of a class, `cs.LG` for `LG`; None for a class that arXiv has not."""
    return _CATEGORIES.get(printed)
