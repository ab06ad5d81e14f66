"""The persons of a document: what it says of each, and the state that each serves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kgraph.extract.entities.people import Cluster, Known, Register, identify
from kgraph.extract.entities.phrases import COUNTERPART, PAIRED, Phrase
from kgraph.model import Actor, Person

NAMING = frozenset(
    {
        "country",
        "adjective",
        "person",
        "office",
        "body",
        "org",
        "pair",
        "place",
        "capital",
        "national",
        "counterpart",
        "envoys",
    }
)
_CONTRASTED = frozenset({"minister", "deputy-minister", "foreign-minister", "deputy-foreign-minister"})
_SERVING = frozenset({"body", "office", "org", "person"})
GENERAL = {
    "minister": {"foreign-minister", "minister"},
    "deputy-minister": {"deputy-foreign-minister", "deputy-minister"},
}


@dataclass(frozen=True, slots=True)
class Bearer:
    """What the document says of one person."""

    person: Person
    post: str = ""
    sides: tuple[Actor, ...] = ()
    to: tuple[Actor, ...] = ()
    known: Known | None = None

    @property
    def official(self) -> bool:
        """Whether the text or the reference data give the person an office."""
        return bool(self.post) or self.known is not None

    def holds(self, post: str) -> bool:
        """Whether the person holds an office as the text or, if it states none, the reference data say."""
        if self.post:
            return _same_post(post, self.post)
        return self.known is not None and any(_same_post(post, held) for held, _ in self.known.offices[-1:])


def _same_post(alone: str, full: str) -> bool:
    return bool(full) and (alone == full or full in GENERAL.get(alone, ()))


def gathered(
    phrases: Sequence[Phrase],
    clusters: Sequence[Cluster],
    bearer_of: Mapping[int, int],
    register: Register,
    home: Actor,
) -> tuple[tuple[Bearer, ...], Actor, Actor | None]:
    """The bearers of the clusters, the state of offices that name none, and the foreign state most spoken of."""
    spoken: list[list[Phrase]] = [[] for _ in clusters]
    for k, n in bearer_of.items():
        spoken[n].append(phrases[k])
    known = [_known(c, s, register) for c, s in zip(clusters, spoken, strict=True)]
    ours = any(p.ref == "home" for p in phrases) or any(k is not None and home in k.side("") for k in known)
    main, foreign = _countries(phrases, home, ours)
    found = [
        _bearer(c, s, k, _default(phrases, s, main, home, foreign), foreign)
        for c, s, k in zip(clusters, spoken, known, strict=True)
    ]
    for k, n in bearer_of.items():
        if phrases[k].ref == COUNTERPART and not found[n].post:
            found[n] = replace(found[n], post=_counterpart(found, bearer_of, k))
    return tuple(found), main, foreign


def _counterpart(found: Sequence[Bearer], bearer_of: Mapping[int, int], k: int) -> str:
    """The office of the person to whom a phrase calls somebody the counterpart: the last one of another side."""
    own = found[bearer_of[k]].sides
    before = (found[bearer_of[j]] for j in range(k - 1, -1, -1) if j in bearer_of)
    return next((b.post for b in before if b.post and b.sides != own), "")


def _countries(phrases: Sequence[Phrase], home: Actor, own: bool) -> tuple[Actor, Actor | None]:
    """The state that bodies without a country belong to, and the foreign state most spoken of.

    ``own`` tells that the text says «we» or names an official of the reader's own state.
    """
    counts: Counter[Actor] = Counter()
    for phrase in phrases:
        if phrase.kind in NAMING:
            counts.update((*phrase.sides, *(actor for actor in phrase.to if actor == home)))
    foreign = [actor for actor, _ in counts.most_common() if actor != home]
    states = [actor for actor in foreign if actor.kind == "country"]
    main = home if own or home in counts or not states else states[0]
    return main, foreign[0] if foreign else None


def _default(
    phrases: Sequence[Phrase], own: Sequence[Phrase], main: Actor, home: Actor, foreign: Actor | None
) -> Actor:
    """The state of an office that names none: the reader's own, in foreign news that of the body named last before.

    Beside an official whom the text calls the reader's own («министр X жана Кыргызстандын министри Y») it is foreign.
    """
    if foreign is not None and any(_beside(p, q, home) for p in own for q in phrases):
        return foreign
    if main == home or not own:
        return main
    before = [p for p in phrases if p.begin < own[0].begin]
    serving = (p.side for p in reversed(before) if p.kind in _SERVING)
    named = main if any(p.sides for p in before) else home
    return next((side for side in serving if side is not None and side.kind == "country"), named)


def _beside(phrase: Phrase, other: Phrase, home: Actor) -> bool:
    gap = max(other.begin - phrase.end, phrase.begin - other.end)
    return gap == 1 and phrase.post == other.post and phrase.post in _CONTRASTED and other.sides == (home,)


def _known(group: Cluster, phrases: Sequence[Phrase], register: Register) -> Known | None:
    posts = frozenset(p.post for p in phrases if p.post)
    return register.find(group.words, posts, frozenset(s for p in phrases for s in p.sides))


def _bearer(
    group: Cluster, phrases: Sequence[Phrase], known: Known | None, main: Actor, foreign: Actor | None
) -> Bearer:
    sides = tuple(dict.fromkeys(s for p in phrases for s in p.sides))
    held = [p.post for p in phrases if p.post and not p.former]
    post = next((post for post in held if post != "other"), next(iter(held), ""))
    if not sides and known is not None:
        sides = known.side(post)
    paired = next((p.ref for p in phrases if p.ref.startswith(PAIRED)), "")
    if not sides and held:
        sides = (foreign,) if paired.endswith("1") and foreign is not None else (main,)
    to = next((p.to for p in phrases if p.to), ())
    return Bearer(identify(group.words, known), post, sides, to, known)
