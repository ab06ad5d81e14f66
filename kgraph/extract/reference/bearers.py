"""The persons of a document: what it says of each, and the state that each serves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kgraph.extract.lexicon.offices import GENERAL, Offices
from kgraph.extract.phrases.phrases import COUNTERPART, Phrase
from kgraph.extract.reference.allegiance import Allegiance, allegiance
from kgraph.extract.reference.people import Cluster, Known, Register, identify
from kgraph.model import Actor, Person

_FOREIGN = {"minister": "foreign-minister", "deputy-minister": "deputy-foreign-minister"}
_NEAR = 3  # phrases


@dataclass(frozen=True, slots=True)
class Bearer:
    """What the document says of one person."""

    person: Person
    post: str = ""
    sides: tuple[Actor, ...] = ()
    to: tuple[Actor, ...] = ()
    known: Known | None = None
    firm: Actor | None = None

    @property
    def official(self) -> bool:
        """Whether the text or the reference data give the person an office."""
        return bool(self.post) or self.known is not None

    def holds(self, post: str) -> bool:
        """Whether the person holds an office as the text or, if it states none, the reference data say."""
        if self.post:
            return _same_post(post, self.post)
        return self.known is not None and any(_same_post(post, held) for held in self.known.last)

    def full(self, post: str) -> str:
        """The post that a general title means as the reference data say: «министрлер» of foreign ministers."""
        known = self.known.last if self.known is not None else frozenset()
        return next((held for held in sorted(known) if held in GENERAL.get(post, ())), post)


def _same_post(alone: str, full: str) -> bool:
    return bool(full) and (alone == full or full in GENERAL.get(alone, ()))


def gathered(
    phrases: Sequence[Phrase],
    clusters: Sequence[Cluster],
    bearer_of: Mapping[int, int],
    register: Register,
    home: Actor,
    offices: Offices,
    told: Sequence[Phrase],
    inner: frozenset[int],
) -> tuple[tuple[Bearer, ...], Actor, Actor | None]:
    """The bearers of the clusters, the state of offices that name none, and the foreign state most spoken of.

    ``told`` are the phrases but for those that only say where the page was made, ``inner`` the first tokens of those
    who only act in what somebody else says.
    """
    spoken: list[list[Phrase]] = [[] for _ in clusters]
    for k, n in bearer_of.items():
        spoken[n].append(phrases[k])
    known = [_known(c, s, register) for c, s in zip(clusters, spoken, strict=True)]
    ours = any(p.ref == "home" for p in phrases) or any(k is not None and home in k.side("") for k in known)
    ruled = [s for k, own in zip(known, spoken, strict=True) if k is not None and _titled(own) for s in k.side("")]
    states = allegiance(phrases, home, ours, offices, told, ruled, inner)
    found = [_bearer(c, s, k, states.of(s), offices) for c, s, k in zip(clusters, spoken, known, strict=True)]
    for n, own in enumerate(spoken):
        if found[n].post in _FOREIGN and _diplomat(phrases, own, found[n]):
            found[n] = replace(found[n], post=_FOREIGN[found[n].post])
    for k, n in bearer_of.items():
        if phrases[k].ref == COUNTERPART and not found[n].post:
            met = _counterpart(found, bearer_of, phrases, k)
            sides = found[n].sides or _opposite(met, states, phrases[k])
            found[n] = replace(found[n], post=met.post if met is not None else "", sides=sides)
    return tuple(found), states.main, states.foreign


def _titled(phrases: Sequence[Phrase]) -> bool:
    """Whether a person is named with an office in force."""
    return any(p.post and not p.former for p in phrases)


def _diplomat(phrases: Sequence[Phrase], own: Sequence[Phrase], bearer: Bearer) -> bool:
    """Whether a minister whose field is not said is that of foreign affairs: known so, or spoken of as such before."""
    titled = [p for p in own if p.post]
    if not all(p.general or p.post == "other" for p in titled):
        return False
    held = {post for post, _ in bearer.known.offices} if bearer.known is not None else set()
    if held & {bearer.post, _FOREIGN[bearer.post]}:
        return _FOREIGN[bearer.post] in held
    before = (p for p in reversed(phrases) if p.begin < titled[0].begin)
    last = next((p for p in before if _ministerial(p)), None)
    return last is not None and (last.ref == "foreign-ministry" or last.post in _FOREIGN.values())


def _ministerial(phrase: Phrase) -> bool:
    minister = phrase.post in (*_FOREIGN, *_FOREIGN.values()) and not phrase.general
    return minister or (phrase.kind == "body" and phrase.ref.endswith("-ministry"))


def _counterpart(
    found: Sequence[Bearer], bearer_of: Mapping[int, int], phrases: Sequence[Phrase], k: int
) -> Bearer | None:
    """The person to whom a phrase calls somebody the counterpart: the last one in office of another side, or in the
    office that is named alone just before («министр кесиптеши X менен»)."""
    own = found[bearer_of[k]].sides
    before = [found[bearer_of[j]] for j in range(k - 1, -1, -1) if j in bearer_of]
    met = [b for b in before if b.post and b.sides != own]
    near = (p for p in reversed(phrases[max(0, k - _NEAR) : k]) if p.kind == "office" and not (p.case or p.plural))
    acting = next(near, None)
    held = (b for b in met if acting is not None and b.holds(acting.post))
    return next(held, next(iter(met), None))


def _opposite(met: Bearer | None, states: Allegiance, phrase: Phrase) -> tuple[Actor, ...]:
    """The state of a counterpart of whom it is not told: of two that deal with one another the other one."""
    if met is None or len(met.sides) != 1:
        return ()
    own = met.sides[0] == states.home
    side = states.near(phrase) if own else states.home if states.main == states.home else None
    return (side,) if side is not None and side not in met.sides else ()


def _known(group: Cluster, phrases: Sequence[Phrase], register: Register) -> Known | None:
    posts = frozenset(p.post for p in phrases if p.post)
    return register.find(group.words, posts, frozenset(s for p in phrases for s in p.sides))


def _bearer(
    group: Cluster,
    phrases: Sequence[Phrase],
    known: Known | None,
    main: Actor,
    offices: Offices,
) -> Bearer:
    sides = tuple(dict.fromkeys(s for p in phrases for s in p.sides))
    held = [p.post for p in phrases if p.post and not p.former]
    post = next((post for post in held if post != "other"), next(iter(held), ""))
    post = next(
        (p for p in held if p != post and p in GENERAL.get(post, ())), post
    )  # «министр X … тышкы иштер министри X»
    served = any(p.within == "head-of-state" for p in phrases)  # «Президенттин атайын өкүлү X», whatever X was before
    if not sides and known is not None and not served:
        sides = known.side(post)
    if not sides and (held or any(p.former and p.post != "other" for p in phrases if p.post)):
        # «ошол кездеги президент X» served the same state
        sides = (main,)
    if post == "other" and known is not None:
        meant = {m for p in phrases if p.general for m in offices.meanings(p.ref)}
        post = next((held for held, _ in reversed(known.offices) if held in meant), post)
    for side in sides[:1]:
        whose = side.code if side.kind == "country" else "international"
        post = next((offices.at(p.ref, post, whose) for p in phrases if p.post == post and not p.sides), post)
    to = next((p.to for p in phrases if p.to), ())
    firm = next((p.firm for p in phrases if p.firm is not None), None)
    return Bearer(identify(group.words, known), post, sides, to, known, firm)
