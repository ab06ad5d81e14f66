"""Who is met, rung or visited together, and who one after another: one cast of parties for each."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties import staffing
from kgraph.extract.parties.fillers import sides
from kgraph.extract.parties.presented import by_envoy
from kgraph.extract.parties.slots import Cast
from kgraph.extract.reference.discourse import Party

_FEW = 2
_MEETING = "meeting"
_RELATIONS = "relations"
_TALKS = "talks"  # «сүйлөшүүлөр» may be of one day and with one guest
_SPEAKER = "parliament-speaker"
_RULERS = frozenset({"head-of-state", "prime-minister"})


def apart(clause: Clause, parties: Cast) -> Iterator[Cast]:
    """One cast per party of the role that the rule tells apart (a visit to each of several countries)."""
    rule = clause.match.rule
    if rule.each == "comitative":
        yield from _in_turn(clause, parties)
        return
    if rule.each == "envoy":
        yield from by_envoy(clause, parties)
        return
    if rule.staffing:
        yield from staffing.each(clause, parties)
        return
    several = [p for role, p in parties if role == rule.each]
    together = rule.family == _MEETING and len({p.phrase for p in several}) < 2  # «аларды кабыл алды»
    if len({p.side for p in several}) < 2 or together:
        yield parties
        return
    for party in several:
        yield [(r, p) for r, p in parties if r != rule.each or p == party]


def _in_turn(clause: Clause, parties: Cast) -> Iterator[Cast]:
    """One cast per official whom somebody meets or rings, if they are of several states or the meetings are several.

    «президент X жана премьер-министр Y менен жолугушуулары» are two, and so is «… өз-өзүнчө жолукту» and «X менен,
    андан соң Y менен»; «министрлер X жана Y менен жолукту» is one.
    """
    met = positions(clause, "comitative") or positions(clause, "dative")
    states = clause.match.rule.family == _RELATIONS
    guests = [(r, p) for r, p in parties if p.phrase in met and (states or p.person or (p.office and _few(clause, p)))]
    hosts = [(r, p) for r, p in parties if (r, p) not in guests and p.side not in {g.side for _, g in guests}]
    reading = clause.match.reading
    words = {clause.tokens[i].lower for i in clause.between(clause.sentence.begin)}
    counted = reading is not None and reading.number == "Plur" and clause.match.rule.type != _TALKS
    several = bool(words & clause.page.words.severally) or counted
    several = several or _successive(clause, met) or _heads(guests)
    together = clause.match.rule.family == _MEETING and len({p.phrase for _, p in guests}) == 1 and not several
    if len(guests) < 2 or len(hosts) != 1 or together or not (several or len(sides(guests)) > 1):
        yield parties
        return
    for guest in guests:
        yield [*hosts, guest]


def _few(clause: Clause, party: Party) -> bool:
    """Whether a party is no member of a group that is met together: «Борбор Азиянын лидерлери»."""
    return len(clause.phrases[party.phrase].sides) <= _FEW


def _successive(clause: Clause, met: Sequence[int]) -> bool:
    """Whether a word between two guests has a postposition of its own: «X менен, андан соң Y менен»."""
    ends = [(clause.phrases[a].end, clause.phrases[b].begin) for a, b in itertools.pairwise(met)]
    postpositions = clause.page.words.postpositions
    return any(postpositions.get(t.lower) == "comitative" for a, b in ends for t in clause.tokens[a:b])


def _heads(guests: Cast) -> bool:
    """Whether guests head different institutions of one state: president and premier, or a speaker and somebody else;
    a minister is met beside his president."""
    posts = [p.office.post for _, p in guests if p.office is not None]
    speaks = posts.count(_SPEAKER) == 1 and len(posts) > 1
    return speaks or set(posts) >= _RULERS
