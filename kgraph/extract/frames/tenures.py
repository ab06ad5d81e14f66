"""Offices in a clause: who takes or leaves one, and where an envoy or a mission is accredited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.senders import appointing, sent
from kgraph.extract.lexicon.offices import ABROAD
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor, Office

_MISSIONS = {"embassy": "ambassador", "consulate": "consul", "consulate-general": "consul"}
_LEAVING = "dismissal"
_SECRETARY = "secretary-general"
_DECREEING = frozenset({"head-of-state", "prime-minister"})
_TAKING = "appointment"
_AS = "болуп"
_HEADED = ("body", "office")  # «өкмөтүнүн башчылыгына», «премьер-министринин кызматына»
_BESIDE = frozenset({"body", "adjective", "national"})


def holder(clause: Clause, people: Sequence[int]) -> list[Party]:
    """The first of the persons, with the office named in the clause: «X … элчиси болуп дайындалды»."""
    for first in people[:1]:
        k = _relative(clause, first)
        if post := clause.match.rule.post:
            return [sent(clause, k, post) if post in ABROAD else heading(clause, clause.page.discourse.party(k), post)]
        office = _office(clause, k)
        if office is not None:
            title = clause.phrases[office]
            bare = title.post in ABROAD and title.name is None and not (title.sides or title.to)
            return [sent(clause, k, title.post) if bare and first < office else _posted(clause, k, office)]
        return [_local(clause, clause.page.discourse.party(k) if clause.phrases[k].post else _succeeded(clause, k))]
    return []


def taking(clause: Clause, party: Party) -> Party:
    """Of whom the text has told, with the office that the clause names: «Ал премьер-министр катары ант берди»."""
    offices = [k for k in clause.left if clause.phrases[k].kind == "office" and not clause.phrases[k].attr]
    if not offices or clause.match.rule.family == _LEAVING:
        return party
    phrase, held = clause.phrases[offices[-1]], clause.page.discourse.party(offices[-1])
    side = phrase.side or party.side or clause.page.discourse.side_before(offices[-1]) or held.side
    return replace(party, office=replace(held.office, of=side), side=side) if held.office is not None else party


def latest(clause: Clause) -> tuple[int, ...]:
    """Who takes an office after a clause that tells who left it: «X бошотулуп, ордуна Y дайындалды»."""
    start = max((p.i + 1 for p in clause.sentence.predicates if p.closes and p.i < clause.match.anchor), default=-1)
    named = [k for k in clause.left if clause.phrases[k].name is not None and clause.may_be_subject(k)]
    after = tuple(k for k in named if clause.phrases[k].begin >= start)
    return after[-1:] if clause.match.begin < start and len(after) < len(named) else ()


def heading(clause: Clause, party: Party, post: str) -> Party:
    """A party as the head of the body that the trigger names, in the state told in it or before it, else in his own."""
    named = [clause.phrases[k] for k in clause.within if clause.phrases[k].begin <= clause.match.begin]
    whose = [p.side for p in named if p.kind in _HEADED and p.end > clause.match.begin]
    before = [p.side for p in named if p.kind == "country" and p.case in ("Gen", "Loc") and not p.relation]
    own = clause.page.discourse.party(party.phrase).side if party.phrase >= 0 else party.side
    own = None if clause.match.rule.post and own is not None and own.kind == "org" else own  # that of his party
    headed = [p.side for p in named if p.kind == "org" and p.case == "Gen"] if post == _SECRETARY else []
    choosing = [p.side for p in named if p.kind == "body" and p.sides]  # «Вьетнамдын парламенти X-ты президенттикке …»
    known = (*headed[-1:], *whose, *before[-1:], own, *choosing[-1:], *_main(clause, party))
    side = next((side for side in known if side is not None), None)
    return replace(party, office=Office(post, side), side=side) if side is not None else replace(party, side=None)


def _main(clause: Clause, party: Party) -> list[Actor]:
    """The state that the text is about, where the words of a rule name an office of it."""
    named = party.phrase >= 0 and bool(clause.match.rule.post)
    return [clause.page.discourse.side_before(party.phrase)] if named else []


def _local(clause: Clause, party: Party) -> Party:
    """Whoever wins or takes an office of a state, of whom the text tells no other: «Румынияда шайлоодо X жеңди»."""
    if party.side is not None or clause.match.rule.family == _LEAVING:
        return party
    named = [clause.phrases[k] for k in clause.left if clause.phrases[k].kind == "country"]
    states = [p.side for p in named if p.case in ("Gen", "Loc") and not p.relation]
    return replace(party, side=states[-1]) if states else party


def named(clause: Clause, k: int) -> bool:
    """Whether the clause names an office that person ``k`` takes or leaves, other than by his own title."""
    return _office(clause, k) is not None


def _office(clause: Clause, k: int) -> int | None:
    """The phrase of the office that person ``k`` takes or leaves: after the name, or else the nearest before it.

    Who leaves is named with the office that he leaves: «президенттин жарлыгы менен элчи X бошотулду».
    """
    phrases = clause.phrases
    named = [j for j in clause.within if _states(phrases[j]) and phrases[j].begin < clause.match.anchor]
    later = [j for j in named if j > k]
    if later:  # «X министр кызматынан бошотулуп, элчи болуп дайындалды»
        return next((j for j in later if phrases[j].begin >= clause.begin), later[0])
    if phrases[k].post and clause.match.rule.family == _LEAVING:
        return None
    free = (j for j in reversed(named) if not _appoints(clause, j, k))
    return next((j for j in free if not _decreeing(clause, phrases[j])), None)


def _appoints(clause: Clause, j: int, k: int) -> bool:
    """Whether office ``j`` is that of the one who gives person ``k`` an office: «Президент ордуна X-ти койду»."""
    if clause.passive or clause.match.rule.family == _LEAVING or clause.phrases[k].case != "Acc":
        return False
    return clause.phrases[j].post in _DECREEING and j in positions(clause, "subject")


def _decreeing(clause: Clause, phrase: Phrase) -> bool:
    """Whether somebody is named only as the one whose decree it is: «президенттин башка жарлыгы менен»."""
    if phrase.head is not None and phrase.head.begin in clause.match.tokens:
        return False  # «министринин портфели X-ке тийди»
    return phrase.case == "Gen" and phrase.post not in ABROAD and (phrase.head is not None or phrase.post in _DECREEING)


def _states(phrase: Phrase) -> bool:
    """Whether a phrase names an office: a title, or a mission abroad («Малайзиядагы элчилик кызматтан»)."""
    return phrase.kind == "office" or (phrase.ref in _MISSIONS and bool(phrase.to))


def envoys(clause: Clause) -> list[Party]:
    """The posts abroad that the clause names before the trigger or in it, nearest first, without their holders."""
    near = [k for k in reversed(clause.within) if clause.phrases[k].begin < clause.match.anchor]
    return [_vacant(k, clause.phrases[k]) for k in near if clause.phrases[k].kind == "office" and clause.phrases[k].to]


def _vacant(k: int, phrase: Phrase) -> Party:
    return Party(office=Office(phrase.post, phrase.side, phrase.to[0]), side=phrase.side, phrase=k)


def staffing(draft: Draft) -> bool:
    """Whether a draft tells of somebody who takes or leaves an office."""
    return draft.rule.staffing


def replaced(clause: Clause) -> list[Draft]:
    """What the text has told of the one whose place somebody takes: «Асановдун ордуна»."""
    before = (k for k in clause.left if clause.phrases[k].end == clause.match.begin and clause.phrases[k].case == "Gen")
    person = next((clause.page.discourse.party(k).person for k in before if clause.phrases[k].name is not None), None)
    told = (d for d in reversed(clause.state.drafts) if staffing(d) and person is not None)
    return [d for d in told if any(p.person == person for p in d.of("source"))]


def _relative(clause: Clause, k: int) -> int:
    """Person ``k``, or the one after the genitive: «Асан Асановдун кызы Айнура Асанова дайындалды»."""
    phrases = clause.phrases
    if phrases[k].case != "Gen" or k + 1 not in clause.within:
        return k
    after = phrases[k + 1]
    return k + 1 if after.name is not None and not after.case and after.begin - phrases[k].end == 1 else k


def accredited(clause: Clause, party: Party) -> tuple[Actor, ...]:
    """The states where an envoy or a mission serves; the organisation that somebody of a state heads."""
    if party.office is not None:
        of = party.office.of
        headed = (of,) if of is not None and of.kind == "org" else ()
        to = party.office.to
        several = (clause.phrases[k].to for k in clause.within if to is not None and to in clause.phrases[k].to)
        there = _mission(clause, party) if party.phrase >= 0 and party.office.post not in ABROAD else ()
        return next(several, (to,)) if to is not None else headed or tuple(s for s in there if s != party.side)
    return clause.phrases[party.phrase].to if party.phrase >= 0 else ()


def listed(clause: Clause, post: str) -> list[tuple[Party, tuple[Actor, ...]]]:
    """Those whom one verb puts into offices of a kind, and where they serve: «A-нын B-дагы элчиси болуп X, C-нын
    D-дагы элчиси болуп Y дайындалды»."""
    found = []
    for k in clause.within[:-1]:
        phrase, after = clause.phrases[k], clause.phrases[k + 1]
        stated = phrase.kind == "office" and phrase.post == post and phrase.end < clause.match.anchor
        named = after.name is not None and not after.post and after.begin < clause.match.anchor
        if stated and named and after.begin - phrase.end == 1 and clause.tokens[phrase.end].lower == _AS:
            party = _posted(clause, k + 1, k)
            found.append((party, accredited(clause, party) if not phrase.to else phrase.to))
    return found


def _mission(clause: Clause, party: Party) -> tuple[Actor, ...]:
    """Where somebody serves who is no envoy: where he is sent, or where the mission is that his clause names."""
    named = [p for k in clause.within if (p := clause.phrases[k]).to and p.begin < clause.match.anchor and not p.name]
    return clause.phrases[party.phrase].to or next((p.to for p in reversed(named)), ())


def _posted(clause: Clause, k: int, office: int) -> Party:
    """Person ``k`` with the office that another phrase states; who heads an organisation may be named as of a state."""
    party = clause.page.discourse.party(k)
    phrase = clause.phrases[office]
    if phrase.ref in _MISSIONS:
        side = phrase.side or party.side or appointing(clause) or clause.page.discourse.home
        return replace(party, office=Office(_MISSIONS[phrase.ref], side, phrase.to[0]), side=side)
    held = clause.page.discourse.party(office)
    if held.office is None:
        return party
    own = _native(clause, k) if held.side is not None and held.side.kind == "org" else None
    land = _land(clause) or appointing(clause) if not phrase.sides and party.side is None else None
    if land is not None:  # «Чехияда тышкы иштер министринин портфели X-ке тийди»
        return replace(party, office=replace(held.office, of=land), side=land)
    return replace(party, office=held.office, side=own or (held.side if phrase.sides else party.side or held.side))


def _land(clause: Clause) -> Actor | None:
    """The last state before the trigger in which something is said to happen."""
    named = [clause.phrases[k] for k in clause.left if clause.phrases[k].kind == "country"]
    return next((p.side for p in reversed(named) if (p.case == "Loc" or p.attr) and not p.relation), None)


def _native(clause: Clause, k: int) -> Actor | None:
    """The state that the words right before a name tell: «казакстандык дипломат X»."""
    before = clause.phrases[k - 1] if k else None
    beside = before is not None and before.kind in _BESIDE and before.end == clause.phrases[k].begin
    return before.side if before is not None and beside else clause.phrases[k].side


def _succeeded(clause: Clause, k: int) -> Party:
    """«Анын ордуна X дайындалды»: X takes the office that the one before has left, or leaves that just taken."""
    party = clause.page.discourse.party(k)
    leaving = clause.match.rule.family == _LEAVING
    drafts = clause.state.drafts[-1:] if leaving else clause.state.drafts
    for draft in (*replaced(clause), *reversed(drafts)):
        for _, before in draft.parties:
            if draft.rule.family == (_TAKING if leaving else _LEAVING) and before.office is not None:
                return replace(party, office=before.office, side=party.side or before.side)
    return party
