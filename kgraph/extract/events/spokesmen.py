"""Who speaks for a state or organisation: by his office, by what the page tells of him, or by what he speaks of."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.events.abroad import RANKING
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.content import earlier, sentences
from kgraph.extract.reference.discourse import Party

_RULING = frozenset({"head-of-state", "prime-minister"})
_MINISTERIAL = frozenset(
    {
        "minister",
        "deputy-minister",
        "deputy-prime-minister",
        "military-head",
        "parliament-deputy-speaker",
        "parliament-member",
    }
)
_SUBJECT_OR_OBJECT = ("", "Acc")
_LOCAL = frozenset({"regional-head"})  # who opens a crossing with his neighbour
_HEADS_OF_OTHERS = frozenset({"company-head", "other"})
_DEALINGS = frozenset(
    {"meeting", "visit", "signing", "summit", "aid", "call", "cooperation", "relations", "gratitude", "invitation"}
)
_SPEAKING = frozenset(
    {
        "kgz-mfa",
        "kremlin",
        "pentagon",
        "white-house",
        "state-department",
        "foreign-office",
        "akorda",
        "elysee",
        "foreign-ministry",
        "embassy",
        "president-office",
        "side",
        "government",
        "delegation",
    }
)


def ranking(clause: Clause, party: Party) -> bool:
    """Whether a speaker speaks for a state or organisation: by office, or as the state, its capital, its ministry."""
    if party.office is not None:
        post = party.office.post
        return post in RANKING or (post in _MINISTERIAL and party.side != clause.page.discourse.home)
    if party.phrase < 0:
        return False
    if party.person is not None:
        foreign = party.side != clause.page.discourse.home
        acting = foreign or any(party.person.key in d.persons() and len(d.sides()) > 1 for d in clause.state.drafts)
        return acting and clause.page.discourse.known(party.phrase) in _RULING
    phrase = clause.phrases[party.phrase]
    return phrase.kind in ("country", "capital", "parties") or phrase.ref in _SPEAKING


def dealing(clause: Clause, party: Party) -> bool:
    """Whether a minister or governor of the reader's own state takes part in what the page has told of two sides."""
    ministerial = party.person is not None and party.office is not None and party.office.post in _MINISTERIAL | _LOCAL
    drafts = (d for d in clause.state.drafts if d.rule.family in _DEALINGS and len(d.sides()) > 1)
    return ministerial and party.person is not None and any(party.person.key in d.persons() for d in drafts)


def relating(clause: Clause, party: Party) -> bool:
    """Whether a minister, governor or deputy of the reader's own state speaks of ties with another one as such, not of
    home affairs: «X менен достугубуз бекем экенин айтты»."""
    post = party.office.post if party.person is not None and party.office is not None else ""
    begin = sentences(clause)[0].begin
    ties = (r for i in range(begin, clause.match.begin) for r in clause.tokens[i].readings)
    tied = any(r.lemma in clause.page.words.ties and r.case in _SUBJECT_OR_OBJECT for r in ties)
    named = (clause.phrases[k] for k in (*clause.within, *earlier(clause)))
    others = any(p.sides and party.side not in p.sides and not (p.attr or p.case == "Loc") for p in named)
    pairs = any(clause.phrases[k].kind == "pair" for k in clause.within)
    return post in _MINISTERIAL | _LOCAL and tied and (others or pairs)


def private(party: Party) -> bool:
    """Whether a speaker heads nothing but a firm, a society and the like."""
    return party.office is not None and party.office.post in _HEADS_OF_OTHERS


def one_of(clause: Clause, party: Party, parties: Sequence[Party]) -> bool:
    """Whether a state or office alone speaks for a side of the talks."""
    met = [p for p in parties if p.side == party.side]
    post = party.office.post if party.office is not None else ""
    if party.phrase >= 0 and clause.phrases[party.phrase].kind == "body":
        return clause.phrases[party.phrase].ref in _SPEAKING and bool(met)
    return party.person is None and any(not post or p.office is None or p.office.post == post for p in met)
