"""Whom a side stands for at talks of two persons: «кыргыз тарап ыраазычылык билдирди», «казак тараптан өтүндү»."""

from __future__ import annotations

from collections.abc import Mapping

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.context import stood_for
from kgraph.extract.parties.slots import Cast
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

_SIDE, _DELEGATION, _FROM = "side", "delegation", "by"
_TALKS = frozenset({"meeting", "call", "visit"})
_THANKS, _PRAISE = "gratitude", "support"
_LANDS = frozenset({"country", "capital", "adjective", "national"})
_THANKED = frozenset({"Dat", "Gen"})
_ASKED = frozenset({"request", "invitation"})
_TURNED = frozenset({"Dat", "Acc", "Abl"})
_PLEDGED = "aid"
_BODIES = frozenset({"body", "org"})


def standing(clause: Clause, parties: Cast) -> Cast:
    """The parties with the person at the talks for a side that speaks there, or that is asked for something there.

    What a side says is said to the state, and so are thanks to a people: «боордош элге ыраазычылык билдирди».
    """
    present = _present(clause)
    family = clause.match.rule.family
    if not present or clause.passive or not (clause.saying or family == _PLEDGED):
        return parties
    sides = any(r == "source" and _speaks(clause, p) for r, p in parties)
    whole = sides or (family == _THANKS and _people(clause))
    parties = [(r, p.alone if r == "target" and _state(clause, p, whole) else p) for r, p in parties]
    parties = [(r, stood_for(p, present) if r != "target" and _speaks(clause, p) else p) for r, p in parties]
    if sides:
        return parties
    if family not in _ASKED or not any(r == "source" and p.person is not None for r, p in parties):
        return parties
    return [(r, stood_for(p, present) if r == "target" and _asked(clause, p) else p) for r, p in parties]


def _present(clause: Clause) -> Mapping[Actor | None, Party]:
    """The persons at the talks told last by their sides, if there are two sides or more and each has one."""
    parties = clause.state.parties
    persons: dict[Actor | None, Party] = {p.side: p for p in parties if p.person is not None and p.side is not None}
    each = len(persons) == len({p.side for p in parties}) == len({p.person for p in parties})
    last = next((d for d in reversed(clause.state.drafts) if d.rule.family in _TALKS), None)
    keys = {p.person.key for p in persons.values() if p.person is not None}
    there = last is not None and (keys <= last.persons() or (not last.persons() and last.sides() == set(persons)))
    return persons if each and there and len(persons) > 1 else {}


def _phrase(clause: Clause, party: Party) -> Phrase | None:
    return clause.phrases[party.phrase] if party.phrase in clause.within else None


def _speaks(clause: Clause, party: Party) -> bool:
    """Whether a party is called a side, as the subject: «эстон тарап … белгиледи»."""
    phrase = _phrase(clause, party)
    return phrase is not None and phrase.ref == _SIDE and clause.may_be_subject(party.phrase)


def _state(clause: Clause, party: Party, whole: bool) -> bool:
    """Whether something is said to the state alone: ``whole`` tells so, or it praises something of the state, or gives
    thanks for it."""
    if _phrase(clause, party) is not None:
        return False
    return whole or (clause.match.rule.family in (_PRAISE, _THANKS) and _valued(clause, party))


def _valued(clause: Clause, party: Party) -> bool:
    """Whether it is something of a state, or of a side or bank that is praised, that is valued: «Перунун
    жетишкендиктерин жогору баалады», «Перунун жардамы үчүн ыраазычылык билдирди»."""
    own = (clause.phrases[k] for k in clause.left if party.side in clause.phrases[k].sides)
    praised = clause.match.rule.family == _PRAISE
    lands = [p for p in own if p.name is None and (p.kind in _LANDS or (praised and p.kind in _BODIES))]
    return any(p.case == "Gen" or (p.attr and praised) for p in lands)


def _people(clause: Clause) -> bool:
    """Whether it is a people or a land that is thanked: «боордош элге», «боордош өлкөнүн көмөгүнө»."""
    begin = clause.begin
    nouns = (r for t in clause.tokens[begin : clause.match.begin] for r in t.readings if r.pos == "NOUN")
    lands = clause.page.words.states | clause.page.words.peoples
    return any(r.lemma in lands and r.case in _THANKED for r in nouns)


def _asked(clause: Clause, party: Party) -> bool:
    """Whether who is asked is not named, or is called a side or an institution: «казак тараптан», «банктан»."""
    phrase = _phrase(clause, party)
    if phrase is None:
        return not _partners(clause)
    body = phrase.kind in _BODIES and phrase.ref != _DELEGATION and not phrase.attr
    return phrase.ref == _SIDE or phrase.relation == _FROM or body


def _partners(clause: Clause) -> bool:
    """Whether partners are asked of whom nobody says who they are: «өнөктөштөрдөн ракета сурады»."""
    begin = clause.begin
    nouns = (r for t in clause.tokens[begin : clause.match.begin] for r in t.readings if r.number == "Plur")
    return any(r.lemma in clause.page.words.partners and r.case in _TURNED for r in nouns)
