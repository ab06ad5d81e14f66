"""What the slots of rules mean: phrases of the clause, or parties that the text around it names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from kgraph.extract.frames.positions import PHRASES, positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties import staffing, succession
from kgraph.extract.parties.affronts import affront
from kgraph.extract.parties.attribution import promising, sourced
from kgraph.extract.parties.captives import captive, captor, held, prisoners, struck
from kgraph.extract.parties.chained import deed, favour, following_demand, greeted, sent
from kgraph.extract.parties.conditions import conditioned
from kgraph.extract.parties.content import act, claimed, doers, step
from kgraph.extract.parties.context import (
    context,
    foe,
    invited,
    inviting,
    journey,
    likewise,
    mediating,
    others,
    received,
)
from kgraph.extract.parties.continuing import going_on
from kgraph.extract.parties.contrast import opposed
from kgraph.extract.parties.counterparts import before, both, focus, here, home, other, unsaid
from kgraph.extract.parties.deeds import author_of_deed
from kgraph.extract.parties.dwellers import dwellers, residents
from kgraph.extract.parties.explanations import explained, titled
from kgraph.extract.parties.grounds import decreed
from kgraph.extract.parties.guests import comer
from kgraph.extract.parties.holders import presenters
from kgraph.extract.parties.lending import borrower, lender
from kgraph.extract.parties.letters import addressee, writer
from kgraph.extract.parties.met import met
from kgraph.extract.parties.missions import flown, stationed, whereabouts
from kgraph.extract.parties.outcomes import concerned
from kgraph.extract.parties.partners import partners
from kgraph.extract.parties.presented import presented
from kgraph.extract.parties.quotes import addressed, opened, quoted, speaker
from kgraph.extract.parties.referents import resolve
from kgraph.extract.parties.venues import away, bound, hosted, later, session, spot, venue
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

_FEW = 2
_PAPER = 3
_CROWD = 4  # others at talks
_RESOLUTION = "joint-statement"
_SEALED = ("signing", "ratification", "agreement")
_BLAME = "criticism"
_CREDENTIALS = "credentials"

Cast = list[tuple[str, Party]]


def fill(clause: Clause, slot: str, have: Cast) -> list[Party]:
    """The parties in a slot; ``have`` are those that other roles have already."""
    if slot in _PARTIES:
        return _PARTIES[slot](clause, have)
    if slot == "subject" and quoted(clause) and (said := speaker(clause)) is not None:
        return [replace(said, stated=False)]
    found = positions(clause, slot)
    inner = slot == "object" and clause.match.rule.family == _BLAME and found[:1]
    if inner and clause.embedded(clause.phrases[found[0]]) and (told := step(clause, have)):
        return told  # «сыноону резолюцияларды бузуу деп айыптады»
    if slot == "object" and (doing := author_of_deed(clause)):
        return doing
    if slot == "subject" and not found and addressed(clause) and clause.state.subject is not None:
        return [replace(clause.state.subject, stated=False)]
    if slot == "subject" and not found:
        return [said] if (said := opened(clause)) is not None else going_on(clause)
    return [p for k in found for p in resolve(clause, k)]


def _talking(clause: Clause, have: Cast) -> list[Party]:
    """Those at the talks that the text tells of, but for the side that acts; none if that side was not there.

    Who speaks at the gathering of an organisation speaks to that, at one of many to none of them.
    """
    facing = _signing(clause, _named(clause, others(clause.state.parties, have)))
    bodies = [p for p in facing if p.side is not None and p.side.kind == "org"]
    many = bool(bodies) and len({p.side for p in facing}) > len(bodies) + 1
    own = {p.side for role, p in have if role == "source"}
    joint = {p.side for role, p in have if role == "participant" and not mediating(clause, p)}
    if joint and joint.isdisjoint(p.side for p in clause.state.parties):
        return []
    if clause.saying and not bodies and len({p.side for p in facing}) >= _CROWD and not _presented(clause, facing):
        return []
    if many and own:
        return [Party(side=p.side, phrase=p.phrase, stated=False) for p in bodies]
    return facing if bodies or not own or own & {p.side for p in clause.state.parties} else []


def _presented(clause: Clause, parties: Sequence[Party]) -> bool:
    """Whether those whom somebody faces are envoys who have come to him with their credentials, be they many."""
    envoys = {p.person for d in clause.state.drafts if d.rule.family == _CREDENTIALS for p in d.of("source")}
    return envoys >= {p.person for p in parties}


def _named(clause: Clause, parties: Sequence[Party]) -> list[Party]:
    """Of several sides at the talks those that the clause names, if it is a saying of one of them."""
    if not clause.match.rule.saying or len({p.side for p in parties}) < _FEW:
        return list(parties)
    bearers = clause.page.discourse.bearer_of
    named: set[Actor | None] = {side for k in clause.left for side in clause.phrases[k].sides}
    named |= {clause.page.discourse.party(k).side for k in clause.left if k in bearers}
    return [p for p in parties if p.side in named] or list(parties)


def _signing(clause: Clause, parties: list[Party]) -> list[Party]:
    """Of the members of an organisation at its session those who sign: the states, if several are named.

    «Декларация кабыл алынды», «декларацияга кол коюлду» tell of none of them: the organisation adopts or signs it.
    """
    states = [p for p in parties if p.side is not None and p.side.kind == "country"]
    bodies = [p for p in parties if p not in states and p.side is not None]
    several = len({p.side for p in states}) >= _PAPER and clause.match.rule.family == "signing"
    if several and bodies and clause.passive:
        return [p.alone for p in bodies]
    return states if several else parties


def _speaker(clause: Clause, have: Cast) -> list[Party]:
    """The last subject, unless somebody of the same state takes part already, or others are only brought together."""
    if have and all(mediating(clause, p) for _, p in have):
        return []
    said = clause.state.subject
    return [said] if said is not None and all(p.side != said.side for _, p in have) else []


def _matter(clause: Clause, have: Cast) -> list[Party]:
    """The state that a resolution is about: «Украинанын бүтүндүгү тууралуу резолюция … Сирия каршы добуш берди»."""
    phrases, page = clause.phrases, clause.page
    for sentence in reversed(page.sentences[max(0, clause.sentence.index - _PAPER) : clause.sentence.index + 1]):
        for i in range(sentence.begin, sentence.end):
            if any(r.lemma in page.words.resolutions for r in page.tokens[i].readings):
                before = [phrases[k] for k in page.within(sentence) if phrases[k].end <= i]
                found = [p.side for p in before if p.case == "Gen" or p.relation == "about" or p.kind == "adjective"]
                states = [side for side in found if side is not None and side.kind == "country"]
                own = {p.side for _, p in have}
                return [Party(side=side, stated=False) for side in states[-1:] if side not in own]
    return []


def _principals(clause: Clause, have: Cast) -> list[Party]:
    """The two officials of different states most spoken of."""
    if have and all(mediating(clause, p) for _, p in have):
        return []
    discourse = clause.page.discourse
    return [replace(discourse.party(k), stated=False) for k in discourse.principals()]


def _host(clause: Clause, have: Cast) -> list[Party]:
    """Whose guest somebody is whom a participle describes: «X расмий сапар менен келген Y-ти кабыл алды»."""
    own = {p.side for _, p in have}
    before = [k for k in clause.left if clause.may_be_subject(k)]
    guests = {p.phrase for _, p in have}
    after = [k for k in clause.within if k not in clause.left and k not in guests and clause.may_be_subject(k)]
    acting = [
        p for k in (before or after)[:1] for p in resolve(clause, k) if p.side is not None and p.side.kind == "country"
    ]
    return [Party(side=p.side, stated=False) for p in acting if have and p.side not in own]


def _quoter(clause: Clause, have: Cast) -> list[Party]:
    """Who speaks in the quotation."""
    said = speaker(clause)
    return [replace(said, stated=False)] if said is not None else []


def _signatories(clause: Clause, have: Cast) -> list[Party]:
    """Whose document was told of last: «Документ күчүнө кирди»."""
    draft = next((d for d in reversed(clause.state.drafts) if d.rule.family in _SEALED), None)
    joint = draft.of("participant") if draft is not None else []
    return list({p.side: replace(p.alone, phrase=-1, stated=False) for p in joint}.values())


def _asker(clause: Clause, have: Cast) -> list[Party]:
    """Who said the last thing that was told: the demands of a note are those of its sender."""
    last = clause.state.drafts[-1] if clause.state.drafts else None
    if last is not None and last.type == _RESOLUTION and len(last.sides()) == 1:
        return [replace(p, stated=False) for p in last.of("participant")]
    return [replace(p, stated=False) for p in last.of("source")] if last is not None and last.rule.saying else []


def _doer(clause: Clause, have: Cast) -> list[Party]:
    """Whom the speakers blame: who does what they say."""
    return doers(clause, [p for _, p in have])


_PARTIES: Mapping[str, Callable[[Clause, Cast], list[Party]]] = {
    "parties": _talking,
    "speaker": _speaker,
    "matter": _matter,
    "principals": _principals,
    "context": context,
    "received": received,
    "invited": invited,
    "inviting": inviting,
    "comer": comer,
    "journey": journey,
    "likewise": likewise,
    "foe": foe,
    "home": home,
    "both": both,
    "here": here,
    "unsaid": unsaid,
    "host": _host,
    "focus": focus,
    "other": other,
    "appointee": staffing.appointee,
    "premier": staffing.premier,
    **{slot.__name__: slot for slot in (*staffing.NAMED, act, affront, claimed, conditioned, step, captive, held)},
    **{slot.__name__: slot for slot in (struck, prisoners, captor, presented, decreed)},
    **{
        slot.__name__: slot
        for slot in (venue, later, hosted, away, bound, session, spot, explained, titled, writer, addressee)
    },
    **{slot.__name__: slot for slot in (sourced, promising, met)},
    **{
        slot.__name__: slot
        for slot in (flown, stationed, whereabouts, residents, deed, favour, greeted, sent, lender, borrower)
    },
    "demanded-next": following_demand,
    "incumbent": staffing.incumbent,
    "accredited": staffing.accredited,
    "posted": staffing.posted,
    "envoy": staffing.envoy,
    "predecessor": succession.predecessor,
    "before": before,
    "opposed": opposed,
    "doer": _doer,
    "quoter": _quoter,
    "asker": _asker,
    "signatories": _signatories,
    "presenters": lambda clause, have: [p for k in positions(clause, "subject") for p in presenters(clause, k)],
    "dwellers": lambda clause, have: dwellers(clause),
    "partners": lambda clause, have: partners(clause),
    "outcome": lambda clause, have: concerned(clause, frozenset(p.side for _, p in have)),
}

SLOTS = frozenset({*PHRASES, *_PARTIES, "everyone"})
