"""What phrases refer to in one document: persons, the states behind bodies and offices, «ал», «тараптар»."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kgraph.extract.bodies import Bodies
from kgraph.extract.names import NameUnit
from kgraph.extract.people import Cluster, Known, Register, cluster, identify
from kgraph.extract.phrases import PAIRED, Phrase
from kgraph.extract.tokens import Token
from kgraph.model import Actor, Office, Person

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
ACTING = frozenset(
    {"country", "person", "office", "body", "org", "pronoun", "parties", "national", "pair", "counterpart", "envoys"}
)


@dataclass(frozen=True, slots=True)
class Party:
    """Who a phrase means: a person, an office, a side, and for an organisation its identifier."""

    person: Person | None = None
    office: Office | None = None
    side: Actor | None = None
    org: str = ""
    phrase: int = -1
    stated: bool = True

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells two parties of an event apart."""
        post = self.office.post if self.office and not self.person else ""
        return (self.person.key if self.person else "", post, str(self.side or self.org))


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


@dataclass(frozen=True, slots=True)
class Discourse:
    """The referents of a document's phrases; built once, then only asked."""

    phrases: tuple[Phrase, ...]
    bearers: tuple[Bearer, ...]
    bearer_of: Mapping[int, int]
    home: Actor
    main: Actor
    foreign: Actor | None
    home_named: bool
    bodies: Bodies

    def party(self, k: int) -> Party:
        """Whom phrase ``k`` means, pronouns and plurals aside."""
        phrase = self.phrases[k]
        if k in self.bearer_of:
            return self._person(phrase, k)
        if phrase.kind == "org":
            org = self.bodies.orgs.get(phrase.ref)
            named = org.id if org is not None and org.kind in _NAMED_ORGS else ""
            return Party(None, None, phrase.side or (org.side if org is not None else None), named, k)
        if phrase.kind in ("office", "counterpart"):
            served = phrase.side or self.side_before(k)
            return Party(
                None, _office(phrase.post, served, phrase.to, phrase.former), served, "", k, bool(phrase.sides)
            )
        side = phrase.side or (None if phrase.kind in ("country", "place", "capital") else self.side_before(k))
        return Party(None, None, side, "", k, bool(phrase.sides))

    def _person(self, phrase: Phrase, k: int) -> Party:
        bearer = self.bearers[self.bearer_of[k]]
        sides = phrase.sides or bearer.sides
        side = sides[0] if sides else None
        post = bearer.post if bearer.post in _GENERAL.get(phrase.post, ()) else phrase.post or bearer.post
        former = phrase.former
        return Party(bearer.person, _office(post, side, phrase.to or bearer.to, former), side, "", k, bool(sides))

    def side_before(self, k: int) -> Actor:
        """The state that an office or body without one belongs to: «өлкөнүн …» points back, else the main state."""
        if k and self.phrases[k - 1].kind == "parties" and self.phrases[k - 1].ref == "that":
            return self.state_before(k - 1) or self.main
        return self.main

    def state_before(self, k: int, other: Actor | None = None) -> Actor | None:
        """The last state named before phrase ``k``, other than the reader's own and ``other``."""
        for phrase in reversed(self.phrases[:k]):
            for side in phrase.sides:
                if phrase.kind in NAMING and side not in (self.home, other) and side.kind == "country":
                    return side
        return None

    def holder(self, k: int) -> int | None:
        """Whom an office alone at ``k`` means: the last one before it with that office, else one named later."""
        post, side = self.phrases[k].post, self.phrases[k].side
        for j in (*range(k - 1, -1, -1), *range(k + 1, len(self.phrases))):
            if j in self.bearer_of:
                bearer = self.bearers[self.bearer_of[j]]
                if bearer.holds(post) and (side is None or not bearer.sides or side in bearer.sides):
                    return self.bearer_of[j]
        return None

    def principals(self) -> tuple[int, ...]:
        """The phrases of the two officials of different states most spoken of, if the document has such two."""
        counts = Counter(n for n in self.bearer_of.values() if self.bearers[n].sides and self.bearers[n].official)
        first: dict[int, int] = {}
        for k, n in sorted(self.bearer_of.items()):
            first.setdefault(n, k)
        chosen: dict[Actor, int] = {}
        for n, _ in counts.most_common():
            chosen.setdefault(self.bearers[n].sides[0], n)
        pair = [first[n] for n in list(chosen.values())[:2]]
        return tuple(sorted(pair)) if len(pair) == 2 else ()

    def officials(self, k: int) -> tuple[Party, ...]:
        """The persons in office whom the document names: those before phrase ``k``, nearest first, then those after."""
        order = [*range(k - 1, -1, -1), *range(k + 1, len(self.phrases))]
        found: dict[int, Party] = {}
        for j in order:
            n = self.bearer_of.get(j)
            if n is not None and n not in found and self.bearers[n].official and self.bearers[n].sides:
                found[n] = self.party(j)
        return tuple(found.values())

    def person_before(self, k: int) -> int | None:
        """The phrase of the last person named before phrase ``k``."""
        return next((j for j in range(k - 1, -1, -1) if j in self.bearer_of), None)


_NAMED_ORGS = frozenset({"company", "bank", "ngo", "media", "armed-group", "party", "university"})
_GENERAL = {
    "minister": {"foreign-minister", "minister"},
    "deputy-minister": {"deputy-foreign-minister", "deputy-minister"},
}


def _same_post(alone: str, full: str) -> bool:
    return bool(full) and (alone == full or full in _GENERAL.get(alone, ()))


def _office(post: str, side: Actor | None, to: Sequence[Actor], former: bool) -> Office | None:
    if not post or former:
        return None
    return Office(
        post,
        side,
        to[0] if to and post in ("ambassador", "consul", "charge-daffaires", "special-representative") else None,
    )


def build(
    tokens: Sequence[Token],
    phrases: Sequence[Phrase],
    names: Sequence[NameUnit],
    register: Register,
    bodies: Bodies,
    home: Actor,
) -> Discourse:
    """The discourse of a document: persons grouped, their offices and sides gathered, offices alone linked to them."""
    clusters = cluster(names)
    place = {name.begin: i for i, name in enumerate(names)}
    of_name = {i: c for c, group in enumerate(clusters) for i in group.members}
    bearer_of = {k: of_name[place[p.name.begin]] for k, p in enumerate(phrases) if p.name is not None}
    ours = any(p.ref == "home" for p in phrases)
    main, foreign = _countries(phrases, home, ours)
    bearers = tuple(
        _bearer(c, [p for k, p in enumerate(phrases) if bearer_of.get(k) == n], register, main, foreign)
        for n, c in enumerate(clusters)
    )
    named = ours or any(home in p.sides for p in phrases) or any(home in b.sides for b in bearers)
    found = Discourse(tuple(phrases), bearers, bearer_of, home, main, foreign, named, bodies)
    return replace(found, bearer_of={**bearer_of, **_linked(found)})


def _linked(found: Discourse) -> dict[int, int]:
    """Offices alone that point back to a person: «министр», «өлкө башчысы»."""
    links: dict[int, int] = {}
    for k, phrase in enumerate(found.phrases):
        if phrase.kind == "office" and not phrase.plural and not phrase.former:
            bearer = found.holder(k)
            if bearer is not None:
                links[k] = bearer
    return links


def _countries(phrases: Sequence[Phrase], home: Actor, ours: bool) -> tuple[Actor, Actor | None]:
    """The state that bodies without a country belong to (``ours``: the text says «we»), and the foreign state most
    spoken of."""
    counts: Counter[Actor] = Counter()
    for phrase in phrases:
        if phrase.kind in NAMING:
            counts.update(phrase.sides)
    foreign = [actor for actor, _ in counts.most_common() if actor != home]
    states = [actor for actor in foreign if actor.kind == "country"]
    main = home if ours or home in counts or not states else states[0]
    return main, foreign[0] if foreign else None


def _bearer(
    group: Cluster, phrases: Sequence[Phrase], register: Register, main: Actor, foreign: Actor | None
) -> Bearer:
    posts = frozenset(p.post for p in phrases if p.post)
    sides = tuple(dict.fromkeys(s for p in phrases for s in p.sides))
    known = register.find(group.words, posts, frozenset(sides))
    titled = next((p for p in phrases if p.post and not p.former), None)
    if not sides and known is not None:
        sides = known.side(titled.post if titled else "")
    paired = next((p.ref for p in phrases if p.ref.startswith(PAIRED)), "")
    if not sides and titled is not None:
        sides = (foreign,) if paired.endswith("1") and foreign is not None else (main,)
    to = next((p.to for p in phrases if p.to), ())
    return Bearer(identify(group.words, known), titled.post if titled else "", sides, to, known)
