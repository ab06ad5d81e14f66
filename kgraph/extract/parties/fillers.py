"""Who fills the roles of a rule: its slots asked in turn, parties that fit, one for each side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.lexicon.offices import ABROAD
from kgraph.extract.parties.firms import homes, seat
from kgraph.extract.parties.holders import leading, statesman
from kgraph.extract.parties.lands import OWN, THAT
from kgraph.extract.parties.neighbours import NEIGHBOUR
from kgraph.extract.parties.slots import Cast, fill
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

_BODY = "body"
_OF_STATES = frozenset({"ministry", "agency", "donor", "parliament", "security", "military"})
_LIKE = {"capital": "country", "counterpart": "person", "envoys": "person", "several": "country"}


def cast(clause: Clause, roles: Iterable[tuple[str, tuple[tuple[str, ...], ...]]], have: Cast) -> Cast:
    """The parties that fill roles, without those that ``have`` names already."""
    found: Cast = []
    for role, groups in roles:
        for slots in groups:
            for slot in slots:
                meant = fill(clause, slot, [*have, *found])
                new = [p for p in meant if _fits(clause, role, p) and not seat(clause, p)]
                spoken = clause.match.rule.saying and (role, slot) == ("source", "subject")
                if spoken and not new and any(_people(clause, p) for p in meant):
                    break  # «Y сындап, косоволуктар колдоду»
                new = [p for p in new if all(p.key != q.key for _, q in [*have, *found])]
                if clause.saying and role == "target":
                    speakers = [p for other, p in [*have, *found] if other == "source"]
                    own = {p.side for p in speakers} | {p.office.of for p in speakers if p.office is not None}
                    new = [p for p in _addressees(clause, new, speakers) if p.side is None or p.side not in own]
                new = [*new, *homes(clause, role, new)]
                if new:
                    found.extend((role, p) for p in new)
                    break
    return merged(clause, found) if not have else found


def _people(clause: Clause, party: Party) -> bool:
    """Whether a phrase means people: what they do nobody else does."""
    phrase = clause.phrases[party.phrase] if party.phrase >= 0 else None
    return phrase is not None and phrase.kind == "national" and phrase.plural


def _addressees(clause: Clause, parties: Sequence[Party], speakers: Sequence[Party]) -> list[Party]:
    """Whom a saying is for: the union for which a capital acts; of talks that others comment on the states alone."""
    unions = clause.page.words.unions
    outside = {p.side for p in clause.state.parties}.isdisjoint(p.side for p in speakers)
    found: list[Party] = []
    for party in parties:
        phrase = clause.phrases[party.phrase] if party.phrase >= 0 else None
        if phrase is not None and phrase.kind == "capital" and phrase.ref in unions:
            found.append(replace(party, side=Actor("org", unions[phrase.ref])))
        elif phrase is not None and phrase.kind == "parties" and outside and speakers:
            found.append(party.alone)
        elif phrase is not None and speakers and not outside and _joint(phrase) and party.person is None:
            found.append(_partner(clause, party))
        else:
            found.append(party)
    return list(dict.fromkeys(found))


def _joint(phrase: Phrase) -> bool:
    """Whether a phrase is what both sides have: «эки өлкө», «эки өлкөнүн прокуратуралары»."""
    return phrase.kind == "parties" or (phrase.kind == "body" and phrase.plural and not phrase.sides)


def _partner(clause: Clause, party: Party) -> Party:
    """The one person at the talks of a side that is only counted: «эки өлкөнүн кызматташтыгын жогору баалады»."""
    present = [p for p in clause.state.parties if p.side == party.side and p.person is not None]
    return replace(present[0], phrase=party.phrase, stated=False) if len(present) == 1 else party


def _fits(clause: Clause, role: str, party: Party) -> bool:
    """Whether a party may play a role: it acts for somebody, and it is of a kind that the rule takes."""
    rule = clause.match.rule
    kinds = rule.kinds.get(role)
    if kinds is not None and party.phrase >= 0:
        phrase = clause.phrases[party.phrase]
        kind = _LIKE.get(phrase.kind, phrase.kind)
        kind = "country" if kind == "pair" and phrase.plural else kind  # «Балтика өлкөлөрү»
        kinds_of = {
            kind,
            phrase.ref,
            phrase.body,
            *_organised(clause, phrase),
            leading(clause, party),
            statesman(party),
        }
        pointing = phrase.end - phrase.begin > 1 or not phrase.case  # «кошуна өлкөгө», «өлкө жардам берди»
        land = phrase.ref in (NEIGHBOUR, OWN) or (phrase.ref == THAT and pointing)
        told = role == "participant" or land
        if told and party.bare and not party.stated and party.side is not None:  # told before
            kinds_of.add(party.side.kind)
        if not kinds & kinds_of and not (phrase.kind in ("pronoun", "parties") and "person" in kinds):
            return False
        if phrase.kind == "pronoun" and _body(party) and not kinds & {"org", "pronoun"}:
            return False  # «Ага Армения менен Беларусь кирет» of a union
    return party.side is not None or party.office is not None or role in rule.anyone


def _body(party: Party) -> bool:
    """Whether a pronoun means an organisation, and nobody who speaks for it."""
    return party.person is None and party.office is None and party.side is not None and party.side.kind == "org"


def _organised(clause: Clause, phrase: Phrase) -> frozenset[str]:
    """What kinds a named organisation is of: ``international``, ``company``, ``ministry`` and ``foreign-ministry`` …;
    one of a state is a body, too."""
    org = clause.page.discourse.bodies.orgs.get(phrase.ref) if phrase.kind == "org" else None
    if org is None:
        return frozenset()
    return frozenset((org.kind, *org.like, *((_BODY,) if org.kind in _OF_STATES else ())))


def distinct(clause: Clause, parties: Cast) -> Cast:
    """Without those told again in one role, merged: what is left of persons may be one state twice."""
    found = {(role, p.key): (role, p) for role, p in reversed(parties)}
    return merged(clause, list(reversed(found.values())))


def merged(clause: Clause, parties: Cast) -> Cast:
    """Without a bare state where a person or office of it has the same role, and without an office of several whose
    holder is named: «Борбор Азия лидерлеринин жолугушуусунда президент X, Y жана Z»."""
    named = {(role, p.side) for role, p in parties if p.person or p.office}
    persons = {(role, p.side) for role, p in parties if p.person}
    kept = [(r, p) for r, p in parties if not p.bare or (r, p.side) not in named]
    sided = {(role, p.person) for role, p in kept if p.side}
    kept = [(r, p) for r, p in kept if p.side or (r, p.person) not in sided]
    return [(r, p) for r, p in kept if p.person or not (_several(clause, p) and (r, p.side) in persons)]


def _several(clause: Clause, party: Party) -> bool:
    """Whether a party is one of the holders of an office named for several states."""
    return party.phrase >= 0 and len(clause.phrases[party.phrase].sides) > 1


def sides(parties: Sequence[tuple[str, Party]]) -> frozenset[Actor]:
    """The different states and organisations among parties."""
    return frozenset(p.side for _, p in parties if p.side is not None)


def states(parties: Cast) -> Cast:
    """The sides alone, once each: «документтерге кол коюлду» does not tell who signs, nor a speech whom it is for."""
    found = {p.side: (role, p.alone) for role, p in reversed(parties) if p.side}
    return list(reversed(found.values()))


def explicit(parties: Sequence[tuple[str, Party]]) -> bool:
    """Whether the clause itself names a party."""
    return any(p.phrase >= 0 and p.stated for _, p in parties)


def resident(clause: Clause, parties: Cast) -> bool:
    """Whether an envoy goes about the country where he serves, the readers' own if none is named: no journey abroad."""
    hosts = {p.side for role, p in parties if role == "target"}
    home = clause.page.discourse.home
    going = [p for role, p in parties if role == "source"]
    return bool(going) and all(
        p.office is not None and p.office.post in ABROAD and (p.office.to or home) in hosts and p.side not in hosts
        for p in going
    )


def travelling(parties: Cast) -> Cast:
    """Those who make a journey, without somebody of the state where it goes, if others travel."""
    hosts = {p.side for role, p in parties if role == "target"}
    guests = [p for role, p in parties if role == "source" and p.side not in hosts]
    return [(r, p) for r, p in parties if r != "source" or p.side not in hosts] if guests else parties
