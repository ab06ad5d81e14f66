"""Nominatives of a clause that belong to another one inside it: one that tells when or why, or whose a thing is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kgraph.extract.frames.cases import Cases
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.clauses import Predicate
from kgraph.extract.syntax.tokens import following
from kgraph.language.morphology import Analysis

_MEANING = frozenset({"pronoun", "parties"})
_TIMES = frozenset({"after", "since", "before"})
_OCCASION = frozenset({"Dat", "Abl"})
_JOINED = "pair"  # «кыргыз-тажик»
_TITLED = frozenset({"person", "office"})
_OBLIQUE = frozenset({"Dat", "Loc", "Abl"})
_ADJECTIVES = 3  # words between a participle and its noun, with that


def outside(scene: Cases, local: Sequence[int]) -> Sequence[int]:
    """The nominatives of a clause but for that of one that tells when or why («X жарыялагандан кийин Y … берди», «X
    жолду жапканына байланыштуу Y билдирүү таратты»), or whose something is («X кол койгон жарлыкка ылайык Y …»)."""
    for n, (k, after) in enumerate(pairwise(local)):
        first, second = scene.phrases[k], scene.phrases[after]
        inside = [p for p in scene.sentence.predicates if first.end <= p.i < second.begin]
        if second.kind in _MEANING:
            return local  # «X келгенде эки лидер …» are he and his host
        if second.kind == _JOINED:
            continue  # «тараптар абал оңолгон соң кыргыз-орус кызматташтыгы …»
        if any(p.reading.form == "Part" and _dates(scene, p.i, p.reading) for p in inside):
            return local[n + 1 :]
        if inside and reported(inside[-1]) and not _more(scene, inside[-1].i, second.end):
            return local[n + 1 :]  # «X жапканын Y сындады»
        if any(_owned(scene, p, first, second) or _fronted(scene, p, second) for p in inside):
            return local[n + 1 :]
    return local


def innermost(scene: Cases, local: Sequence[int]) -> int:
    """The nearest nominative before an embedded verb, but for that of what is said by it."""
    told = len(local) > 1 and scene.saying and _told_of(scene, scene.phrases[local[-1]])
    return local[-2] if told else local[-1]


def _told_of(scene: Cases, phrase: Phrase) -> bool:
    """Whether a nominative is that of what is said, not who says it: «X Y өнөктөш экенин айткандан кийин»."""
    begin = scene.match.begin
    return phrase.end < begin and scene.tokens[begin - 1].lower in scene.page.words.being


def _dates(scene: Cases, i: int, reading: Analysis) -> bool:
    """Whether a participle tells when or why something else happens: «келгенде», «жарыялагандан кийин»."""
    after, words = following(scene.tokens, i), scene.page.words
    occasion = after in words.causing or words.postpositions.get(after) in _TIMES
    past = not reading.case and after in words.ending | words.while_  # «чектөө киргизген соң», «күчөгөн кезде»
    reason = not reading.case and reading.owner == "3" and words.postpositions.get(after) == "for"  # «салганы үчүн»
    return reading.case == "Loc" or (reading.case in _OCCASION and occasion) or past or reason


def reported(verb: Predicate) -> bool:
    """Whether a participle of somebody's is the object of another verb: «жапканын»."""
    reading = verb.reading
    return reading.form == "Part" and (reading.case, reading.owner, reading.number) == ("Acc", "3", "")


def _more(scene: Cases, i: int, end: int) -> bool:
    """Whether what is told goes on after that: «X оңой болбогонун, бирок Y сабырдуу экенин айтты»."""
    after = (p for p in scene.sentence.predicates if end <= p.i < scene.match.begin)
    return scene.tokens[i + 1].text == "," or any(reported(p) for p in after)


def _fronted(scene: Cases, verb: Predicate, second: Phrase) -> bool:
    """Whether a participle tells whose the object is that stands before a subject: «X түзгөн келишимди Y айыптады»."""
    done = verb.attributive and verb.reading.tense == "Past" and second.begin - verb.i - 1 <= _ADJECTIVES + 1
    before = scene.tokens[second.begin - 1]
    object_ = before.i > verb.i and any(r.pos == "NOUN" and r.case == "Acc" for r in before.readings)
    return done and object_ and second.end == scene.match.begin


def _owned(scene: Cases, verb: Predicate, first: Phrase, second: Phrase) -> bool:
    """Whether a participle tells what the first of two did with a thing on which the act of the second one stands:
    «X кол койгон жарлыкка ылайык Y дайындалды», «X өткөргөн жыйынга Y катышты»."""
    done = verb.attributive and verb.reading.tense == "Past" and not {"Pass", "Recip"} & set(verb.reading.voice)
    if not done or first.kind not in _TITLED or second.kind not in _TITLED:
        return False
    near = scene.tokens[verb.i + 1 : min(verb.i + 1 + _ADJECTIVES, second.begin)]
    grounds = scene.page.words.grounds
    return any(
        any(r.pos == "NOUN" and r.case in _OBLIQUE for r in t.readings) or following(scene.tokens, t.i) in grounds
        for t in near
    )
