"""Whether the parties found are enough for an event, and those that the text around them adds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames.background import perfect
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.series import listed
from kgraph.extract.frames.surroundings import upcoming
from kgraph.extract.parties.context import anew, dealing
from kgraph.extract.parties.continuing import said_on
from kgraph.extract.parties.fillers import cast, sides, states
from kgraph.extract.parties.measures import measured
from kgraph.extract.parties.multitudes import multitude
from kgraph.extract.parties.quotes import narrator
from kgraph.extract.parties.reporters import SPOKESPERSON
from kgraph.extract.parties.slots import Cast
from kgraph.extract.parties.strangers import stranger
from kgraph.extract.reference.discourse import Party
from kgraph.extract.rules import Rule
from kgraph.extract.syntax.tokens import cued
from kgraph.model import Actor

_PAIR = 2
_CIRCLE = 4
_OPENING = 6
_AID = "aid"
_THAT = "деп"
_PLEDGE = "pledge"
_AGREED = "agreement"
_AT_STATES = frozenset({"request", "rejection", "threat", "criticism", "restriction", "conflict", "relations", _AID})


def many(rule: Rule, parties: Cast) -> bool:
    """Whether a list is long enough to be that of those who take part, where no word says so."""
    return rule.sides <= _PAIR or len(sides(parties)) >= rule.sides


def enough(clause: Clause, parties: Cast) -> bool:
    """Whether the needed roles are filled, enough sides take part, and one of them is not the reader's own."""
    rule = clause.match.rule
    roles, found, between = {role for role, _ in parties}, sides(parties), _apart(clause, parties)
    bodies = (p.side for _, p in parties if p.side is not None and p.person is None and not _partner(clause, p))
    several = any(_gathered(clause, side) for side in bodies) and all(role == "participant" for role in roles)
    if not rule.needs <= roles or not parties or len(between) + several < rule.sides:
        return False
    return not rule.foreign or listed(clause) or any(side != clause.page.discourse.home for side in found)


def _apart(clause: Clause, parties: Cast) -> frozenset[Actor]:
    """The sides of an event, without who only brings two together that meet or agree."""
    joint = clause.match.rule.sides == _PAIR and all(role == "participant" for role, _ in parties)
    return sides([("", p) for p in dealing(clause, parties)] if joint else parties)


def _partner(clause: Clause, party: Party) -> bool:
    """Whether somebody else deals with an organisation: «Европа Биримдиги менен келишимге кол коюлат»."""
    phrase = clause.phrases[party.phrase] if party.phrase >= 0 else None
    return phrase is not None and phrase.relation == "comitative" and phrase.kind == "org"


def _gathered(clause: Clause, side: Actor | None) -> bool:
    """Whether an organisation is one of states, whose members meet, rather than a firm."""
    org = clause.page.discourse.bodies.orgs.get(side.code) if side is not None and side.kind == "org" else None
    return org is not None and org.kind == "international"


def inner(clause: Clause, parties: Cast) -> bool:
    """Whether officials of one state meet: what is told of their talks then concerns nobody else.

    Those before «менен» alone are met by somebody whom the sentence does not name.
    """
    named = {p.key for _, p in parties if p.stated and (p.person or p.office)}
    if all(p.phrase >= 0 and clause.phrases[p.phrase].relation == "comitative" for _, p in parties):
        return False
    return len(named) > 1 and len(sides(parties)) == 1 < clause.match.rule.sides


def completed(clause: Clause, parties: Cast) -> Cast:
    """The parties with those of the fallback slots; none if they are still too few, or nothing may be filled in."""
    rule = clause.match.rule
    if {"source", "target"} <= {role for role, _ in parties} and len(sides(parties)) == 1 < rule.sides:
        parties = [(role, p) for role, p in parties if role != "target"]  # «жарандарды элчилик тосуп алды»
    before = measured(clause)
    if not (_fillable(rule, parties) or before or upcoming(clause)):
        return []
    full = len(_apart(clause, parties)) > 1 and rule.sides > 1 and all(role == "participant" for role, _ in parties)
    if full or stranger(clause) or (clause.attributive and not _given(clause, parties)):
        return []
    filled = {role for role, _ in parties} - {"participant"}
    if filled == {"source"} and (same := said_on(clause, parties)):
        return [*parties, *same]
    barred = {"target"} if multitude(clause) else set()
    for taken in (filled, filled & {"source"}) if filled else (filled,):
        roles = [(role, slots) for role, slots in rule.fallback if role not in taken | barred]
        for reach in range(1, max((len(slots) for _, slots in roles), default=0) + 1):
            added = _added(clause, [(role, slots[:reach]) for role, slots in roles], parties)
            more = [*parties, *anew(clause, parties, added)]
            last = all(reach >= len(slots) for _, slots in roles)
            if enough(clause, more) and (last or len(sides(more)) >= _PAIR or _adopted(clause, more)):
                return more
    again = _again(clause) if upcoming(clause) else before
    return again if enough(clause, again) else []


def _fillable(rule: Rule, parties: Cast) -> bool:
    """Whether the fallback slots could fill the roles that are needed and not told."""
    return bool(rule.fallback) and rule.needs <= {role for role, _ in (*parties, *rule.fallback)}


def _adopted(clause: Clause, parties: Cast) -> bool:
    """Whether an organisation adopts what its session ends with: «саммитте декларация кабыл алынды»."""
    sealed = clause.match.rule.family == "signing" and clause.passive
    return sealed and all(_gathered(clause, p.side) for _, p in parties)


def _again(clause: Clause) -> Cast:
    """Those who meet again: the sides of the last gathering of the kind that the text has told of, or whose it was."""
    last = clause.state.last(clause.match.rule.family)
    again = states([(role, replace(p, stated=False)) for role, p in last.parties]) if last is not None else []
    bodies = [(role, p) for role, p in again if p.side is not None and _gathered(clause, p.side)]
    return bodies if bodies and len(again) > _PAIR else again


def _given(clause: Clause, parties: Cast) -> bool:
    """Whether a participle names the giver («Дүйнөлүк банк каржылаган долбоор») or speaker («“…”, — деп жазган X»)."""
    quoting = clause.match.rule.speech and any(clause.tokens[i].lower == _THAT for i in clause.match.tokens)
    given = clause.match.rule.family == _AID or quoting
    return given and any(role == "source" and p.stated for role, p in parties)


def _added(clause: Clause, roles: Sequence[tuple[str, tuple[tuple[str, ...], ...]]], parties: Cast) -> Cast:
    """The parties of fallback slots beside those at hand."""
    added = cast(clause, roles, parties)
    if clause.match.rule.speech and _facing(clause, parties):
        return added
    if clause.passive and clause.match.rule.saying:
        added = [(role, _tellers_aside(clause, p)) for role, p in added]
    if clause.match.rule.family in _AT_STATES:
        return [*(p for p in added if p[0] == "source"), *states([p for p in added if p[0] != "source"])]
    joint = all(role == "participant" for role, _ in added)
    if not clause.match.rule.saying:
        added = [(role, _unspoken(clause, p)) for role, p in added]
    if clause.match.rule.type == _PLEDGE and _facing(clause, [("source", p) for _, p in parties]):
        return [(role, _there(clause, p)) for role, p in added]
    if joint and (_sealed(clause) or _spelt_out(clause, added)):
        return added
    if clause.match.rule.speech or (joint and (clause.passive or upcoming(clause))):
        known = {p.key for _, p in parties}
        named = [(role, p) for role, p in added if _partnered(clause, p)]
        return [(role, _answered(clause, p)) for role, p in named or states(added) if p.key not in known]
    return added


def _there(clause: Clause, party: Party) -> Party:
    """The person of a side at the talks, to whom something is promised: «Гомес көмөк көрсөтүүгө убада берди»."""
    named = [p for p in clause.state.parties if p.side == party.side and p.person is not None]
    return replace(named[0], phrase=party.phrase, stated=False) if party.bare and named else party


def _spelt_out(clause: Clause, added: Cast) -> bool:
    """Whether those who act are told after a colon: «Документке кол коюлду: X менен Y …»."""
    colon = next((t.i for t in clause.tokens[clause.match.anchor : clause.sentence.end] if t.text == ":"), None)
    return colon is not None and all(p.phrase >= 0 and clause.phrases[p.phrase].begin > colon for _, p in added)


def _answered(clause: Clause, party: Party) -> Party:
    """Who has just spoken for a state, if the sentence then turns to the other side: «X рахмат айтып, ал эми Y …»."""
    begin = clause.begin
    turns = any(t.lower in clause.page.words.turning for t in clause.tokens[begin : clause.match.begin])
    last = clause.state.drafts[-1] if clause.state.drafts else None
    if not turns or last is None or last.sentence != clause.sentence.index:
        return party
    said = [p for p in last.of("source") if p.person is not None and p.side == party.side]
    return replace(said[0], phrase=party.phrase, stated=False) if len(said) == 1 else party


def _partnered(clause: Clause, party: Party) -> bool:
    """Whether somebody is named with whom the speaker will deal, or for whom he will do something: «президент X менен
    иштешүүгө даярбыз», «президент X-ке кат жазууга даяр»."""
    phrase = clause.phrases[party.phrase] if party.phrase in clause.within else None
    if phrase is None or party.person is None or not clause.match.rule.speech:
        return False
    after = next((p.reading for p in clause.sentence.predicates if p.i >= phrase.end), None)
    done = phrase.case == "Dat" and after is not None and (after.form, after.case) == ("Vnoun", "Dat")
    dealing = after is not None and after.lemma in clause.page.words.dealing
    return done or (phrase.relation == "comitative" and dealing)


def _facing(clause: Clause, parties: Cast) -> bool:
    """Whether persons talk, each for a side of its own: what one says is said to the others; not what a body says.

    On the side of the speaker there may be more.
    """
    present = clause.state.parties
    speakers = [clause.phrases[p.phrase] for role, p in parties if role == "source" and p.phrase >= 0]
    if any(phrase.kind == "body" for phrase in speakers) or _public(clause):
        return False
    own = {p.side for role, p in parties if role == "source"}
    others, sides = [p for p in present if p.side not in own], {p.side for p in present}
    each = len({p.person for p in others if p.person}) == len({p.side for p in others}) == len(others)
    named = all(p.person is not None for p in present)
    return each and named and bool(others) and _PAIR <= len(sides) <= _CIRCLE


def _sealed(clause: Clause) -> bool:
    """Whether a document ends the talks of two persons, as the sentence begins by saying: «Жыйынтыгында … кол коюлду»,
    or something is agreed on there: «… макулдашылды».

    «кол коюлган» is told of other occasions, «кол коюлат» is not yet done.
    """
    ending, tokens = clause.page.words.ending, clause.tokens
    begin, sides = clause.sentence.begin, {p.side for p in clause.state.parties}
    closed = clause.match.rule.family == _AGREED
    closed = closed or any(tokens[i].lower in ending for i in range(begin, min(begin + _OPENING, clause.match.begin)))
    persons = [p for p in clause.state.parties if p.person is not None]
    between = len(persons) == len(sides) == _PAIR
    verb = clause.sentence.closing(clause.match.begin)
    done = verb is not None and (verb.reading.form, verb.reading.tense) == ("Fin", "Past") and not perfect(clause)
    return clause.passive and closed and between and done


def _public(clause: Clause) -> bool:
    """Whether somebody speaks to the press, here or in the sentence before that of «ал»: «журналисттерге … айтты»."""
    pronoun = any(clause.phrases[k].kind == "pronoun" and clause.may_be_subject(k) for k in clause.within[:1])
    before = clause.page.sentences[clause.sentence.index - 1] if pronoun and clause.sentence.index else None
    told = clause.tokens[(before or clause.sentence).begin : clause.match.anchor]
    return any(True for _ in cued(told, clause.page.words.press))


def _tellers_aside(clause: Clause, party: Party) -> Party:
    """A party without a person who only tells what was said at talks of others: «… талабы коюлду», — деди X."""
    talking = {p.person for p in clause.state.parties if p.person is not None}
    return party.alone if talking and party.side is not None and party.person not in talking else party


def _unspoken(clause: Clause, party: Party) -> Party:
    """A party without a spokesperson, or who tells of talks in a quotation, and takes no part in them."""
    spoke = party.office is not None and party.office.post == SPOKESPERSON
    if spoke or party.person is None or any(p.person == party.person for p in clause.state.parties):
        return party.alone if spoke else party
    teller = narrator(clause)
    return party.alone if teller is not None and teller.person == party.person else party
