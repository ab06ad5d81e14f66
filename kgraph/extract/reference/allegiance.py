"""The state of an office that names none: the reader's own, or the one that the text speaks of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kgraph.extract.lexicon.offices import ABROAD, MISSIONS, Offices
from kgraph.extract.phrases.phrases import PAIR, Phrase
from kgraph.extract.reference.naming import acts, free, pointed, reached
from kgraph.model import Actor

NAMING = frozenset({
    "country", "adjective", "person", "office", "body", "org", "pair", "place", "capital", "national", "counterpart",
    "envoys",
})  # fmt: skip
_CONTRASTED = frozenset({"minister", "deputy-minister", "foreign-minister", "deputy-foreign-minister"})
_CABINET = frozenset({
    "minister", "deputy-minister", "foreign-minister", "deputy-foreign-minister", "deputy-prime-minister",
    "ministry-official", "presidential-official",
})  # fmt: skip
_PLACES = frozenset({"place", "capital"})
_WHERE = frozenset({"Dat", "Loc"})
_TITLED = frozenset({"person", "office"})
_RULERS = frozenset({"head-of-state", "prime-minister"})
_MISSION = 30  # words from a mission to its head
_STAY = 15  # words from where somebody goes to who receives him there
_NEXT = 2
_ORDER = 2  # words: «тапшырмасы менен»
_ORDERING = frozenset({"head-of-state", "prime-minister", "deputy-prime-minister"})
_STAFF = ABROAD | {"other"}
_SENDER = "head-of-state"  # whose envoy in a region is of the state, whatever place is named
_SERVING = frozenset({"body", "office", "org", "person"})


@dataclass(frozen=True, slots=True)
class Allegiance:
    """The states of a document: ``main`` has the bodies without one.

    ``foreign`` is the one most spoken of, ``other`` the one most spoken of beside ``main``, ``missions`` and
    ``native`` are titles; ``ours`` are the endings of family names that tell that officials are the reader's own,
    in a text that names none of the states ``elsewhere`` where people have such names, too; ``inner`` are the first
    tokens of those who only act in what somebody else says.
    """

    phrases: Sequence[Phrase]
    home: Actor
    main: Actor
    foreign: Actor | None
    other: Actor | None
    missions: frozenset[str]
    native: Mapping[str, str]
    monarchs: frozenset[str] = frozenset()
    ours: tuple[str, ...] = ()
    elsewhere: frozenset[str] = frozenset()
    inner: frozenset[int] = frozenset()

    def of(self, own: Sequence[Phrase]) -> Actor:
        """The state that a person of the given phrases serves, if none of them names it.

        It is the reader's own, in foreign news that of the body, or of the state that does something, named last
        before. Beside an official whom the text calls the reader's own («министр X жана Кыргызстандын министри Y») it
        is foreign; a name that the reader's own officials do not have belongs to the foreign state named last, «шаар
        мэри» to that of the place named last, «миссиянын башчысы» to the organisation named last.
        """
        contrasted = (p for p in own if p.post in _CONTRASTED)
        if self.foreign is not None and any(_beside(p, q, self.home) for p in contrasted for q in self.phrases):
            return self.foreign
        native = next((self.native[p.ref] for p in own if p.ref in self.native), "")
        if native:
            return Actor("country" if native.isupper() else "org", native)
        place = self._paired(own) or self._town(own) or self._court(own) or self._mission(own) or self._along(own)
        place = place or self._host(own) or self._serving(own) or pointed(self.phrases, own, self.home)
        if place is not None:
            return place
        if self._ours(own):
            return self.home
        if self.main == self.home or not own:
            names = [p.name for p in own if p.name is not None]
            near = None if not names or any(name.local for name in names) else self.near(own[0])
            return near or self.main
        before = [p for p in self.phrases if p.begin < own[0].begin]
        before.sort(key=lambda p: p.begin not in self.inner)
        abroad = any(p.post in ABROAD for p in own)
        serving = (p.side for p in reversed(before) if acts(p) or (p.kind in _SERVING and (abroad or p.case != "Acc")))
        named = self.main if any(p.sides for p in before) else self.home
        return next((side for side in serving if side is not None and side.kind == "country"), named)

    def _ours(self, own: Sequence[Phrase]) -> bool:
        """Whether a name alone tells that an official is the reader's own: «министр Асанова Женевада …»."""
        names = [p.name.words[-1].lower() for p in own if p.name is not None and (p.post or not p.former)]
        titled = any(p.post in _CABINET for p in own)
        if not (titled and names and names[0].endswith(self.ours)):
            return False
        return all(side.code not in self.elsewhere for p in self.phrases for side in (*p.sides, *p.to))

    def _paired(self, own: Sequence[Phrase]) -> Actor | None:
        """One of the two states of a pair: «эки өлкөнүн министрлери X менен Y», unlike «депутаттар X менен Y учту»."""
        paired = next((p for p in own if p.ref.startswith(PAIR)), None)
        if paired is None:
            return None
        n = int(paired.ref.removeprefix(PAIR))
        before = [p for p in self.phrases if p.begin < paired.begin and p.kind in NAMING - _PLACES]
        local = paired.name is not None and paired.name.local
        partner = f"{PAIR}{1 - n}"
        if local != any(p.name.local for p in self.phrases if p.name is not None and p.ref == partner):
            return self.home if local else self.near(paired)
        foreign = list(dict.fromkeys(s for p in before for s in p.sides if s != self.home and s.kind == "country"))
        if len(foreign) > 1 and not local:
            return foreign[n]
        if local and not foreign and not any(p.kind == "parties" and p.begin < paired.begin for p in self.phrases):
            return None
        beside = ((p, q) for p, q in pairwise(before) if p.relation == "comitative" and p.end + 1 == q.begin)
        named = [(p.side, q.side) for p, q in beside if p.kind == q.kind == "country" and self.home in (p.side, q.side)]
        return named[-1][n] if named else self.other if n else self.main

    def _town(self, own: Sequence[Phrase]) -> Actor | None:
        """The state of the place named last before somebody who heads one: «… Харьковго … Шаар мэри X»."""
        heads = bool(own) and any(
            p.post == "regional-head" and p.title is not None and not (p.to or p.within == _SENDER) for p in own
        )
        before = (p for p in reversed(self.phrases) if p.begin < own[0].begin and p.kind in _PLACES) if heads else ()
        return next((p.side for p in before if p.side is not None), None)

    def _court(self, own: Sequence[Phrase]) -> Actor | None:
        """The state of the place right before a monarch («Рабатта падыша X менен жолугушту»), or of the object of the
        clause before him: «Испанияны майрамы менен куттуктап, королу X-тин дарегине кат жолдоду»."""
        crowned = bool(own) and any(p.ref in self.monarchs for p in own)
        before = [p for p in self.phrases if p.begin < own[0].begin] if crowned else []
        place = (p.side for p in before if own[0].begin - p.end < _NEXT and p.kind in _PLACES and p.case in _WHERE)
        greeted = (p.side for p in before[-1:] if p.kind == "country" and p.case == "Acc")
        return next(place, next(greeted, None))

    def _serving(self, own: Sequence[Phrase]) -> Actor | None:
        """The state of the mission named just before an envoy of whom no state is told: «Литванын консулдугуна … Консул
        X айтты»."""
        if not own or own[0].post not in ABROAD or own[0].name is None:
            return None
        near = [p for p in self.phrases if 0 < own[0].begin - p.end <= _MISSION]
        return next((p.side for p in reversed(near) if p.ref in MISSIONS and p.side is not None), None)

    def _host(self, own: Sequence[Phrase]) -> Actor | None:
        """The foreign state to which an official has just gone before a ruler is first told of: «Түркиянын министри X
        Каирге барды. Аны президент Y кабыл алды»."""
        if not own or own[0].post not in _RULERS or own[0].name is None or own[0].name.local:
            return None
        before = [p for p in self.phrases if p.begin < own[0].begin and p.kind in NAMING]
        at = next((n for n in range(len(before) - 1, 0, -1) if before[n].kind in _PLACES), 0)
        place, after = before[at] if at else None, before[at + 1 :]
        if place is None or place.case != "Dat" or own[0].begin - place.end > _STAY or place.side in (None, self.home):
            return None
        going = next((p for p in reversed(before[:at]) if p.kind in _TITLED and p.sides and not p.case), None)
        if going is None or going.relation or going.side == place.side:
            return None
        return place.side if all(p.sides in ((), going.sides, place.sides) for p in after) else None

    def _mission(self, own: Sequence[Phrase]) -> Actor | None:
        """The organisation named last before somebody who heads its mission."""
        heads = any(p.ref in self.missions for p in own)
        before = (p for p in reversed(self.phrases) if p.begin < own[0].begin and p.kind == "org") if heads else ()
        return next((p.side for p in before if p.side is not None and p.side.kind == "org"), None)

    def _along(self, own: Sequence[Phrase]) -> Actor | None:
        """The state of those whom somebody comes with («Казакстандын консулу X, кызматкер Y»), or of the body that
        does what he orders: «премьер-министр X-тин тапшырмасы менен Вьетнамдын министрлиги …»."""
        first = own[0] if own else None
        if first is None or first.name is None:
            return None
        at = next((n for n, phrase in enumerate(self.phrases) if phrase is first), 0)
        after = self.phrases[at + 1] if at + 1 < len(self.phrases) else first
        ordered = first.case == "Gen" and after.kind == "body" and after.begin - first.end == _ORDER
        if ordered and first.post in _ORDERING and after.sides:
            return after.side
        for n in range(at, 0, -1):
            before, phrase = self.phrases[n - 1], self.phrases[n]
            if phrase.post not in _STAFF or before.name is None or phrase.begin - before.end != 1 or before.relation:
                return None
            if before.side is not None and before.post in ABROAD:
                return before.side
        return None

    def near(self, own: Phrase) -> Actor | None:
        """The foreign state named last before a phrase, else the one where something happened, else the first after it.

        A capital that is a subject stands for its state.
        """
        naming = [p for p in free(self.phrases) if p.kind in NAMING - _PLACES or (p.kind == "capital" and not p.case)]
        before = [p for p in naming if p.begin < own.begin]
        before.sort(key=lambda p: not (reached(p) or p.begin in self.inner))
        where = [p for p in self.phrases if p.begin < own.begin and p.kind in _PLACES and p.case in _WHERE]
        after = [p for p in naming if p.begin > own.begin]
        named = (side for p in (*reversed(before), *reversed(where), *after) for side in (*p.to, *p.sides))
        return next((side for side in named if side != self.home and side.kind == "country"), None)


def allegiance(
    phrases: Sequence[Phrase],
    home: Actor,
    own: bool,
    offices: Offices,
    told: Sequence[Phrase],
    ruled: Sequence[Actor] = (),
    inner: frozenset[int] = frozenset(),
) -> Allegiance:
    """The states of a document.

    ``own`` tells that it says «we» or names an official of the reader's own state, ``told`` are the phrases that
    count towards the state it speaks of, ``ruled`` are the states of known persons whom it calls by an office alone:
    without a state named it speaks of theirs, ``inner`` the first tokens of those who act in what others say.
    """
    counts: Counter[Actor] = Counter()
    acting: Counter[Actor] = Counter()
    for phrase in free(told):
        if phrase.kind in NAMING:
            acting.update(() if reached(phrase) else phrase.sides)
            counts.update((*phrase.sides, *(actor for actor in phrase.to if actor == home)))
    foreign = [actor for actor, _ in counts.most_common() if actor != home]
    states = sorted((a for a in foreign if a.kind == "country"), key=lambda a: (-counts[a], -acting[a]))
    sending = _sending(told)
    states = states or [actor for actor in ruled if actor.kind == "country"]
    main = home if own or home in counts or not states or set(states) == sending else states[0]
    other = next((actor for actor in foreign if actor != main), None)
    return Allegiance(
        phrases,
        home,
        main,
        foreign[0] if foreign else None,
        other,
        offices.missions,
        offices.native,
        offices.monarchs,
        offices.ours,
        offices.elsewhere,
        inner,
    )


def _sending(phrases: Sequence[Phrase]) -> set[Actor]:
    """The states of which only envoys or missions are named, who serve elsewhere: «Кытайдын элчиси министрликке
    чакырылды», «Кытайдын элчилиги министрликке унаа тапшырды»."""
    naming = [p for p in free(phrases) if p.kind in NAMING]
    envoys = [p for p in naming if (p.post in ABROAD or p.ref in MISSIONS) and not p.to]
    return {s for p in envoys for s in p.sides} - {s for p in naming if p not in envoys for s in (*p.sides, *p.to)}


def _beside(phrase: Phrase, other: Phrase, home: Actor) -> bool:
    gap = max(other.begin - phrase.end, phrase.begin - other.end)
    return gap == 1 and phrase.post == other.post and other.sides == (home,)
