"""Kyrgyz morphology: suffix analysis with vowel harmony over a lexicon of verb stems.

Every reading of a form is returned, known stems first. The analyser is built once from the files of a
language folder and holds only a cache of forms seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from kgraph.language.inflection import Chain, Step, changed_stems, nominal_chains, verbal_steps
from kgraph.language.morphology import Analysis
from kgraph.language.sounds import VOWELS, front, last_vowel, sound

_EXPAND = str.maketrans({"я": "йа", "ё": "йо", "ю": "йу"})
_LOOSE = ("ое", "ойо")  # «кое элек», «коет» beside «коё элек», «коёт»
_HARDEN = {"г": "к", "б": "п"}
_SOFTEN = {"к": "г", "п": "б"}
_CACHE = 200_000


class Kyrgyz:
    """The morphology of one language folder.

    >>> from kgraph import resources
    >>> ky = Kyrgyz(resources.path("data", "languages", "ky"))
    >>> [(a.lemma, a.morph()) for a in ky.analyse("жолугушту") if a.known]
    [('жолук', 'Tense=Past|VerbForm=Fin|Voice=Rcp')]
    """

    def __init__(self, folder: Path) -> None:
        self._chains = nominal_chains(folder / "nominal.toml")
        self._changed = changed_stems(folder / "nominal.toml")
        self._steps = verbal_steps(folder / "verbal.toml")
        self._verbs = _stems((folder / "verbs.txt").read_text(encoding="utf-8").split("\n"))
        self._longest = max(map(len, self._chains))
        self.analyse = lru_cache(maxsize=_CACHE)(self._analyse)
        self._tail = lru_cache(maxsize=_CACHE)(self._walk)

    def chains(self, suffix: str) -> tuple[Chain, ...]:
        """What a string of nominal suffixes can say."""
        return self._chains.get(suffix, ())

    def _analyse(self, word: str) -> tuple[Analysis, ...]:
        """All readings of a word form, in lower case: verbs of the lexicon first, then nominal splits."""
        return (*_lexical(tuple(self._verbal(word))), *self.nominal(word))

    def nominal(self, word: str) -> tuple[Analysis, ...]:
        """The nominal readings: the bare form first, then by growing suffix chain."""
        readings = [Analysis(word, "NOUN", word)]
        for cut in range(len(word) - 1, max(1, len(word) - self._longest) - 1, -1):
            stem = word[:cut]
            for chain in self._chains.get(word[cut:], ()):
                if sound(stem) in chain.kinds and _harmonic(stem, word[cut:]):
                    readings.extend(_nouns(stem, chain, word[cut]))
                    readings.extend(self._irregular(stem, chain))
        readings.extend(self._irregular(word, Chain(frozenset())))
        return tuple(readings)

    def _irregular(self, stem: str, chain: Chain) -> Iterator[Analysis]:
        """The reading of a stem that has changed before a suffix: орд-у of орун, балдар of бала; «жокпуз» of «жок»."""
        if stem in self._changed:
            lemma, number, person = self._changed[stem]
            if person and chain == Chain(frozenset()):
                yield Analysis(lemma, "NOUN", stem, person=person)
            elif not person and (number or chain.owner):
                yield Analysis(lemma, "NOUN", stem, False, chain.case, number or chain.number, chain.owner, chain.attr)

    def _verbal(self, word: str) -> Iterator[Analysis]:
        form = word.replace(*_LOOSE).translate(_EXPAND)
        for cut in range(1, len(form) + 1):
            stem = form[:cut]
            for lemma in self._verbs.get(stem, ()):
                for feats, chain in self._tail("stem", form[cut:], sound(stem)):
                    yield _verb(lemma, stem, dict(feats), chain)

    def _walk(self, state: str, rest: str, kind: str) -> tuple[tuple[tuple[tuple[str, str], ...], Chain | None], ...]:
        """The ways to read ``rest`` from a state: pairs of verbal features and a nominal chain, if any."""
        found: list[tuple[tuple[tuple[str, str], ...], Chain | None]] = []
        if state == "end" and not rest:
            found.append(((), None))
        if state == "stem" and not rest:
            found.append(((("VerbForm", "Stem"),), None))
        if state in ("noun", "possessed"):
            found.extend(((), chain) for chain in self._tails(state, rest, kind))
        for step in self._steps.get(state, ()):
            if rest.startswith(step.surface) and kind in step.kinds:
                found.extend(self._after(step, rest[len(step.surface) :], kind))
        return tuple(found)

    def _after(self, step: Step, rest: str, kind: str) -> Iterator[tuple[tuple[tuple[str, str], ...], Chain | None]]:
        after = sound(step.surface) if step.surface else kind
        for feats, chain in self._tail(step.to, rest, after):
            yield _joined(step.feats, feats), chain

    def _tails(self, state: str, rest: str, kind: str) -> Iterator[Chain | None]:
        if not rest:
            if state == "noun":
                yield None
            return
        for chain in self._chains.get(rest.replace("йа", "я").replace("йу", "ю"), ()):
            if kind in chain.kinds and (state == "noun" or chain.owner) and (chain.owner or not chain.pronominal):
                yield chain


def _lexical(verbs: tuple[Analysis, ...]) -> Iterator[Analysis]:
    """The verbal readings without those that derive what stands in the lexicon: «колдонду» is колдон-, not колдо-н-."""
    longest = max((len(v.stem) for v in verbs), default=0)
    for verb in verbs:
        if len(verb.stem) == longest or verb.voice in ("", "Rcp") or verb.voice.startswith("Rcp"):
            yield verb


def _stems(lines: list[str]) -> Mapping[str, tuple[str, ...]]:
    """Every spelling in which the stem of a verb can stand before a suffix, with its lemmas."""
    found: dict[str, list[str]] = {}
    for line in lines:
        lemma = line.partition("#")[0].strip()
        if lemma:
            for stem in _spellings(lemma.translate(_EXPAND)):
                found.setdefault(stem, []).append(lemma)
    return {stem: tuple(lemmas) for stem, lemmas in found.items()}


def _spellings(stem: str) -> Iterator[str]:
    yield stem
    last = stem[-1]
    if last in _SOFTEN:  # жолук: жолугат, тап: табат, таап
        yield stem[:-1] + _SOFTEN[last]
        if last == "п" and len(stem) > 2:
            yield stem[:-1] + stem[-2]
    elif last in VOWELS and len(stem) > 2:  # талкуула: талкуулоо; тааны: таануу
        yield stem[:-1]


def _harmonic(stem: str, suffix: str) -> bool:
    before, after = last_vowel(stem), last_vowel(suffix[::-1])
    return not before or not after or front(before) == front(after)


def _nouns(stem: str, chain: Chain, first: str) -> Iterator[Analysis]:
    lemmas = [stem]
    if stem[-1] in _HARDEN and first in VOWELS:
        lemmas.insert(0, stem[:-1] + _HARDEN[stem[-1]])
    for lemma in lemmas:
        yield Analysis(
            lemma,
            "NOUN",
            stem,
            False,
            chain.case,
            chain.number,
            chain.owner,
            chain.attr,
            chain.pronominal and not chain.owner,
        )


def _joined(first: tuple[tuple[str, str], ...], rest: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """Features of a suffix and of what follows; the later form wins, voices add up."""
    merged = dict(first)
    for name, value in rest:
        merged[name] = f"{merged[name]},{value}" if name == "Voice" and name in merged else value
    return tuple(sorted(merged.items()))


def _verb(lemma: str, stem: str, feats: dict[str, str], chain: Chain | None) -> Analysis:
    return Analysis(
        lemma,
        "VERB",
        stem,
        True,
        case=chain.case if chain else "",
        number=chain.number if chain else "",
        owner=chain.owner if chain else "",
        attr=chain.attr if chain else False,
        form=feats.get("VerbForm", ""),
        tense=feats.get("Tense", ""),
        mood=feats.get("Mood", ""),
        voice=feats.get("Voice", ""),
        negative=feats.get("Polarity") == "Neg",
        person=feats.get("Person", ""),
    )
