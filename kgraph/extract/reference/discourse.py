"""What phrases refer to in one document: persons, the states behind bodies and offices, «ал», «тараптар»."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kgraph.extract.lexicon.offices import ABROAD, GENERAL, MISSIONS
from kgraph.extract.phrases.bodies import Bodies
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.allegiance import NAMING
from kgraph.extract.reference.bearers import Bearer
from kgraph.extract.reference.portfolios import same
from kgraph.extract.reference.seated import local, repeated
from kgraph.model import Actor, Office, Person

ACTING = frozenset(
    {
        "country",
        "person",
        "office",
        "body",
        "org",
        "pronoun",
        "parties",
        "national",
        "pair",
        "counterpart",
        "envoys",
        "several",
    }
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

    @property
    def bare(self) -> bool:
        """Whether it is a state alone: no person, office or organisation acts for it."""
        return not (self.person or self.office or self.org)

    @property
    def alone(self) -> Party:
        """Its side without whoever acts for it."""
        return replace(self, person=None, office=None)

    @property
    def unnamed(self) -> Party:
        """Its side without a person who is named and his office; an office alone stays."""
        return self.alone if self.person is not None else self


@dataclass(frozen=True, slots=True)
class Discourse:
    """The referents of a document's phrases; built once, then only asked.

    ``main`` is the state of bodies without one after phrase ``abroad``, the first that names a foreign state;
    ``fields`` tell what each minister is said to be in charge of.
    """

    phrases: tuple[Phrase, ...]
    bearers: tuple[Bearer, ...]
    bearer_of: Mapping[int, int]
    home: Actor
    main: Actor
    foreign: Actor | None
    home_named: bool
    bodies: Bodies
    abroad: int = 0
    fields: Mapping[int, frozenset[str]] = field(default_factory=dict)

    def party(self, k: int) -> Party:
        """Whom phrase ``k`` means, pronouns and plurals aside."""
        phrase = self.phrases[k]
        if k in self.bearer_of:
            return self._person(phrase, k)
        if phrase.kind == "org":
            org = self.bodies.orgs.get(phrase.ref)
            named = org.id if org is not None and org.kind in _NAMED_ORGS else ""
            return Party(None, None, phrase.side or (org.side if org is not None else None), named, k)
        if self.private(k):
            return Party(phrase=k, stated=False)
        if phrase.kind in ("office", "counterpart"):
            served = phrase.side or self.side_before(k)
            return Party(
                None, _office(phrase.post, served, phrase.to, phrase.former), served, "", k, bool(phrase.sides)
            )
        side = phrase.side or (None if phrase.kind in ("country", "place", "capital") else self.side_before(k))
        return Party(None, None, side, "", k, bool(phrase.sides))

    def known(self, k: int) -> str:
        """The post for which the person of phrase ``k`` is known, where the text need not say it."""
        bearer = self.bearers[self.bearer_of[k]] if k in self.bearer_of else None
        known = bearer.known if bearer is not None else None
        return known.offices[-1][0] if known is not None and known.offices else ""

    def private(self, k: int) -> bool:
        """Whether a title serves no state by itself, and none is named: «экономисттер», «мүчөлөр»; not «дипломат»."""
        phrase = self.phrases[k]
        return phrase.kind == "office" and not (phrase.post or phrase.sides or phrase.name) and phrase.ref != DIPLOMAT

    def _person(self, phrase: Phrase, k: int) -> Party:
        bearer = self.bearers[self.bearer_of[k]]
        sides = phrase.sides or bearer.sides
        side = sides[0] if sides else None
        stated = (phrase.name is not None or phrase.of >= 0) and phrase.post not in ("", "other")
        wider = bearer.post in GENERAL.get(phrase.post, ())
        post = phrase.post if not bearer.post or (stated and not wider) else bearer.post
        served = bearer.firm if bearer.firm is not None and post == _HEADED else side
        office = _office(post, served, phrase.to or bearer.to, phrase.former)
        return Party(bearer.person, office, side, "", k, bool(sides))

    def side_before(self, k: int) -> Actor:
        """The state of an office or body without one: «өлкөнүн …» points back, «X-тин өкмөтү» is his; else the main."""
        before, body = self.phrases[max(k - 1, 0)], self.phrases[k]
        beside = before.end == body.begin or (before.case == "Gen" and body.ref not in MISSIONS)
        if beside and (before.kind, before.ref) == ("parties", "that"):
            return self.state_before(k - 1) or self.main
        if k - 1 in self.bearer_of and (body.kind, before.case, before.end) == ("body", "Gen", body.begin):
            return self.party(k - 1).side or self.main
        if self.phrases[k].post in ABROAD and (sent := self._sent(k)) is not None:
            return sent
        if (place := self.phrases[k - 1].side if local(self.phrases, k) else None) is not None:
            return place
        if (told := repeated(self.phrases, k)) is not None:
            return told
        return self.main if k > self.abroad else self.home

    def _sent(self, k: int) -> Actor | None:
        """Whose envoy was spoken of last before «элчи»."""
        alike = (p.sides for p in reversed(self.phrases[:k]) if p.post == self.phrases[k].post and p.sides)
        sides = next(alike, ())
        return sides[0] if len(sides) == 1 else None

    def state_before(self, k: int, other: Actor | None = None) -> Actor | None:
        """The last state named before phrase ``k``, other than the reader's own and ``other``."""
        for phrase in reversed(self.phrases[:k]):
            for side in (*phrase.to, *phrase.sides):
                named = phrase.kind in NAMING and phrase.relation != "via"
                if named and side not in (self.home, other) and side.kind == "country":
                    return side
        return None

    def holder(self, k: int, post: str, default: Actor | None = None) -> int | None:
        """Whom an office alone at ``k`` means: the last one before it with that office, else one named later."""
        side = self.phrases[k].side or default
        after = (j for j in range(k + 1, len(self.phrases)) if not self._met(k, j))
        around = (*range(k - 1, -1, -1), *after)
        near = [self.bearer_of[j] for j in around if j in self.bearer_of]
        serving = [n for n in near if side is None or not self.bearers[n].sides or side in self.bearers[n].sides]
        charge = self.phrases[k].field
        serving = [n for n in serving if not charge or any(same(charge, f) for f in self.fields.get(n, ("",)))]
        if post == _HEAD and side is None and self.phrases[k].case:  # «мамлекет башчысын … президенттери куттукташты»
            serving.sort(key=lambda n: self.home not in self.bearers[n].sides)
        found = next((n for n in serving if self.bearers[n].holds(post)), None)
        return found if found is None or side is not None else self._subject(k, post, found)

    def _met(self, k: int, j: int) -> bool:
        """Whether ``j`` is somebody with whom an office at ``k`` deals: «президент Германиянын президенти X менен»."""
        one, other = self.phrases[k], self.phrases[j]
        acted_on = other.relation == "comitative" or other.case in ("Acc", "Dat")
        acts = one.case in ("", "Gen") and not one.relation  # «президенттин Чилинин президенти X менен жолугушуусу»
        return acts and acted_on and other.begin - one.end <= _CLAUSE

    def _subject(self, k: int, post: str, found: int) -> int:
        """Of two holders named side by side the one who does something: «министр X кесиптеши Y менен …. Министр …»."""
        before = [j for j in range(max(0, k - _SIDE_BY_SIDE), k) if j in self.bearer_of]
        near = [j for j in before if self.bearers[self.bearer_of[j]].holds(post)][-2:]
        if len(near) < 2 or self.bearer_of[near[1]] != found:
            return found
        first, last = (self.phrases[j] for j in near)
        passive = (last.case or last.relation) and not (first.case or first.relation)
        return self.bearer_of[near[0]] if passive and last.begin - first.end <= _SIDE_BY_SIDE else found

    def incumbents(self, k: int) -> tuple[Party, ...]:
        """The persons whose office phrase ``k`` names for them: within a longer name, or for several at once."""
        phrase = self.phrases[k]
        if phrase.kind == "office" and phrase.plural and phrase.name is None:
            held = [b for b in self.bearers if not b.post and b.sides and b.holds(phrase.post)]
            held = [b for b in held if not phrase.sides or b.sides[0] in phrase.sides]
            return tuple(Party(b.person, _office(b.full(phrase.post), b.sides[0], (), phrase.former)) for b in held)
        if phrase.of >= 0:  # whom the person of the office follows in it
            others = (b for b in self.bearers if b is not self.bearers[self.bearer_of[k]] and not b.post)
            held = [b for b in others if b.holds(phrase.post) and not set(phrase.sides).isdisjoint(b.sides)]
            return tuple(Party(b.person, _office(phrase.post, phrase.side, phrase.to, False)) for b in held)
        if phrase.within in _NAMED_WITHIN and (n := self.holder(k, phrase.within, self.side_before(k))) is not None:
            bearer = self.bearers[n]
            side = bearer.sides[0] if bearer.sides else phrase.side
            return (Party(bearer.person, _office(bearer.post or phrase.within, side, (), False)),)
        return ()

    def principals(self) -> tuple[int, ...]:
        """The phrases of the two officials of different states most spoken of, if the document has such two."""
        acting = {n for n, b in enumerate(self.bearers) if b.sides and b.official and b.post != "spokesperson"}
        counts = Counter(n for n in self.bearer_of.values() if n in acting)
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


DIPLOMAT = "дипломат"
_NAMED_ORGS = frozenset({"company", "bank", "ngo", "media", "armed-group", "party", "university"})
_SIDE_BY_SIDE = 8  # phrases, or words between
_AGAIN = 4  # phrases
_CLAUSE = 12  # words between
_SENT = ABROAD | {"special-representative"}
_HEADED = "company-head"
_HEAD = "head-of-state"
_NAMED_WITHIN = frozenset({"head-of-state", "prime-minister", "parliament-speaker", "foreign-minister"})


def _office(post: str, side: Actor | None, to: Sequence[Actor], former: bool) -> Office | None:
    if not post or former:
        return None
    return Office(post, side, to[0] if to and post in _SENT else None)
