"""Made-up papers as people keep them: the same for the same seed, on any machine.

Words and people come as often as real ones do, few of them all the time and most hardly ever
(Zipf's law), for that is what an index and a list of authors have to bear.
"""

import random
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, product
from typing import NamedTuple

from refman.model.entry import Entry, Sighting, Source

WORDS = 50_000
PEOPLE_PER_PAPER = 0.3
BATCH = 2000
_APART = 10_000_000
"""Between the numbers of the papers of two seeds."""

_FREQUENT = """the of and in to a we is for that with on as this are by an from our which be can it
model models data learning results method methods show based using between network networks two
system systems these approach analysis problem time large state new neural performance algorithm
study information training also non deep different quantum energy theory propose paper such
structure over have field high task tasks one framework language both more not however dynamics
function number space local set under images control matter optimal distribution process graph
where mass image first phase random order multiple features noise attention transformer diffusion
small general existing well several detection spin gravity sampling bayesian galaxy robust convex
reinforcement policy likelihood magnetic stars clustering adversarial prediction estimation kernel
equation boundary temperature density optical experimental lattice scattering symmetry inference
human federated privacy protein molecular stochastic gradient generative pretrained benchmark
segmentation recognition translation retrieval causal variational regression manifold topological
superconducting entanglement photon plasma collider neutrino turbulence polymer genome""".split()
_ONSETS = "b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gr pl pr qu sc sh sp st str th tr"
_VOWELS = "a e i o u ea io ou".split()
_CODAS = ("", "", "", "l", "n", "r", "s", "t", "m")
_GIVEN = (
    r"Anna Ben Carla Wei Hiroshi Fatima Lucas Olga Priya Samuel Ying Tomás José Zoë Łukasz Søren"
    r" J{\"o}rg Fran{\c{c}}ois Ren{\'e} Jun Maria Ahmed Chloe David Elena Grace Ivan Kofi Lin Noor"
).split()
_FAMILY = (
    r"Smith Wang Chen Nguyen Kim Tanaka Silva Müller Schr{\"o}der G{\"o}del Erd{\H{o}}s García"
    r" Wałęsa {\O}stergaard {\v{S}}koda O'Brien Lévy Dubois Ivanov Jensen Kowalska"
).split()
_ENDINGS = ("", "son", "ov", "ini", "mann", "escu", "ez", "moto", "ić", "wala")
_VENUES = ("Journal of", "Annals of", "Proceedings of the Conference on", "Transactions on")
_TITLE_MARKUP = (r"$\mu$P", r"{BERT}", r"{\LaTeX}", r"$L^2$", r"{M}{\"o}bius", r"$\beta$-decay")
_CATEGORIES = (
    "cs.LG cs.CL cs.CV stat.ML hep-th astro-ph.GA cond-mat.str-el math.PR quant-ph".split()
)
TAGS = tuple(
    "to read;method;survey;baseline;dataset;thesis;vision;theory;Überblick;related work;classic;"
    "teaching;code;reproduce;chapter 2;chapter 3;grant;reading group;to cite;wrong".split(";")
)
SOURCES = tuple(
    Source(f"made-up:{number}", f"Daily papers {number}", "daily papers") for number in range(12)
)


class Made(NamedTuple):
    """Papers made in one go, as all that is needed to make them again.

    Args:
        first: number of the first, unlike any of another batch or seed.
        people: how many there are that may have written them.
    """

    first: int
    papers: int
    people: int


def batches(papers: int, seed: int = 1) -> Iterator[Made]:
    """What a library of so many papers is made of."""
    people = max(10, round(papers * PEOPLE_PER_PAPER))
    for first in range(0, papers, BATCH):
        yield Made(seed * _APART + first, min(BATCH, papers - first), people)


class Maker:
    """Makes papers; holds the words, of which there are many."""

    def entries(self, made: Made) -> Iterator[Entry]:
        """The papers of a batch, tagged and seen as its chances have it."""
        chance = random.Random(made.first)
        names = _Names(made.people)
        for number in range(made.papers):
            yield self._entry(chance, names, made.first + number)

    def _entry(self, chance: random.Random, names: "_Names", number: int) -> Entry:
        year = 2026 - int(40 * chance.random() ** 2)
        title = self._title(chance)
        people = list(dict.fromkeys(names.some(chance) for _ in range(chance.randint(3, 8))))
        category = chance.choice(_CATEGORIES)
        fields = {
            "author": " and ".join(people) + (" and others" if chance.random() < 0.02 else ""),
            "title": title,
            "journal": f"{chance.choice(_VENUES)} {self._words(chance, 1)[0].title()}",
            "year": str(year),
            "month": chance.choice(("jan", "apr", "jun", "oct")),
            "volume": str(chance.randint(1, 400)),
            "pages": f"{chance.randint(1, 99)}--{chance.randint(100, 999)}",
            "doi": f"10.{chance.randint(1000, 9999)}/made.{number}",
            "abstract": self._prose(chance),
        }
        if chance.random() < 0.5:
            eprint = f"{year % 100:02}{chance.randint(1, 12):02}.{number}"
            fields |= {"eprint": eprint, "eprinttype": "arxiv", "primaryclass": category}
        key = f"{people[0].partition(',')[0]}{year}{number}"
        tags = (
            chance.choices(TAGS, _BY_RANK, k=chance.randint(1, 3)) if chance.random() < 0.4 else ()
        )
        kind = chance.choice(("article", "article", "inproceedings", "misc"))
        plain_key = "".join(filter(str.isalnum, key)).lower()
        return Entry(kind, fields, plain_key, frozenset(tags), _seen(chance, title, category))

    def _title(self, chance: random.Random) -> str:
        words = self._words(chance, chance.randint(5, 11))
        if chance.random() < 0.05:
            words.insert(2, chance.choice(_TITLE_MARKUP))
        title = " ".join(words)
        return title[0].upper() + title[1:]

    def _prose(self, chance: random.Random) -> str:
        words = self._words(chance, chance.randint(130, 170))
        sentences = (words[at : at + 18] for at in range(0, len(words), 18))
        return " ".join(f"{' '.join(sentence).capitalize()}." for sentence in sentences)

    def _words(self, chance: random.Random, count: int) -> list[str]:
        return chance.choices(self._vocabulary, cum_weights=self._frequencies, k=count)

    @cached_property
    def _vocabulary(self) -> list[str]:
        syllables = ["".join(parts) for parts in product(_ONSETS.split(), _VOWELS, _CODAS)]
        chance = random.Random(0)
        made = dict.fromkeys(_FREQUENT)
        while len(made) < WORDS:
            made["".join(chance.choices(syllables, k=2 + (len(made) > WORDS // 10)))] = None
        return list(made)

    @cached_property
    def _frequencies(self) -> list[float]:
        return list(accumulate(1 / (rank + 3) for rank in range(WORDS)))


class _Names:
    """So many people, each called the same always, and met the more often the lower the number."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._shift = 20 + count / 1000
        self._base = (count + self._shift) / self._shift

    def some(self, chance: random.Random) -> str:
        """One of them, as BibTeX has the name."""
        return _name(int(self._shift * (self._base ** chance.random() - 1)))


def _name(number: int) -> str:
    rest = number * 7_368_787 % _NAMES  # a prime: neighbours are not called alike
    rest, given = divmod(rest, len(_GIVEN))
    rest, initial = divmod(rest, 26)
    rest, ending = divmod(rest, len(_ENDINGS))
    family = _FAMILY[rest] if rest < len(_FAMILY) else _STEMS[rest - len(_FAMILY)]
    return f"{family}{_ENDINGS[ending]}, {_GIVEN[given]} {chr(65 + initial)}."


def _seen(chance: random.Random, title: str, category: str) -> tuple[Sighting, ...]:
    if chance.random() > 0.3:
        return ()
    source, code = chance.choice(SOURCES), chance.random() < 0.3
    score = round(chance.random() * 100, 1)
    return (Sighting(source.uid, chance.randint(1, 999), title, category, score, code),)


def _by_rank(names: Sequence[str]) -> list[float]:
    return [1 / (rank + 1) for rank, _ in enumerate(names)]


_BY_RANK = _by_rank(TAGS)
_STEMS = [f"{a}{b}{c}".title() for a, b, c in product(_ONSETS.split(), "aeiou", ("l", "nd", "rk"))]
_NAMES = len(_GIVEN) * 26 * len(_ENDINGS) * (len(_FAMILY) + len(_STEMS))
