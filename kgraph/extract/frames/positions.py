"""Where the parties of an event stand in its clause: phrases by case, postposition, kind or place."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kgraph.extract.frames.adjacency import amid, announcer, arrived, both_after, described, destination, possessor
from kgraph.extract.frames.chairs import chair
from kgraph.extract.frames.page import Scene
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.sharing import author, everyone, holder, sharing, tied, visitor
from kgraph.extract.frames.stops import passenger, port, stops
from kgraph.extract.frames.surroundings import (
    anybody,
    at,
    attendance,
    attendees,
    attribute,
    beside,
    following,
    inside,
    listed,
    main,
    owned,
    owner,
    right,
    sojourn,
)
from kgraph.extract.rules import Rule

_JOINT = frozenset({"subject", "object", "dative", "ablative"})  # «Ливан менен Израилди токтоого үндөдү»
_JUDGING = frozenset({"criticism", "support", "request", "congratulation"})  # told of what somebody does to another
_BLAME = "criticism"
_ASKING = "request/ask"
_DISAGREEING = "rejection/disagree"
_STRUCK = frozenset({"object", "dative", "genitive", "place-attr"})
# «Казакстан менен Өзбекстанга сатты», «Куба менен Венесуэлага каршы санкция»
_RECEIVING = frozenset({
    "dative", "place-dative", "ablative", "place-ablative", "object", "accusative", "against", "toward", "for",
    "national",
})  # fmt: skip
_LATER = frozenset({"following", "attendees"})
_STATES = frozenset({"country", "capital"})
_STOPS = frozenset({"place", "place-dative", "place-accusative"})
_SHARED = ("summit", "visit")  # who takes part or travels is told by the subject alone: «X менен Y барды»


def _proposer(clause: Clause) -> int | None:
    """Whose wish is told at length, what he wants before it: «Беларустун үч жаранын бошотуу талабын четке какты»."""
    begin = clause.begin
    wish = next((i for i in range(clause.match.anchor, begin, -1) if _wished(clause, i)), None)
    if wish is None:
        return None
    before = (k for k in clause.within if begin <= clause.phrases[k].begin < wish)
    return next((k for k in before if _owning(clause, k)), None)


def _wished(clause: Clause, i: int) -> bool:
    """Whether a word is somebody's wish, with what he wants right before it: «бошотуу талабы», «жол боюнча сунушу»."""
    words, before = clause.page.words, clause.tokens[i - 1]
    wish = any(r.lemma in words.proposals and r.owner == "3" for r in clause.tokens[i].readings)
    verb = before.verb()
    action = verb is not None and verb.form == "Vnoun" and not (verb.case or verb.owner)
    return wish and (action or words.postpositions.get(before.lower) == "about")


def _owning(clause: Clause, k: int) -> bool:
    """Whether a phrase is a genitive of somebody who acts."""
    phrase = clause.phrases[k]
    return phrase.case == "Gen" and clause.acting(phrase) and not phrase.attr and not phrase.relation


def _mediator(clause: Clause) -> int | None:
    """Who brings the others together: «Катардын ортомчулугу менен макулдашты»."""
    return next((k for k in clause.within if clause.mediates(k)), None)


def _told_of(clause: Clause) -> int | None:
    """Of whom somebody else says what he does: «X саммитке барбай турганын министрлик билдирди»."""
    told = [k for k in clause.within if clause.acting(clause.phrases[k]) and not clause.phrases[k].case]
    sayers = [k for k in told if clause.match.begin < clause.phrases[k].begin < clause.match.tokens[-1]]
    before = [k for k in told if k in clause.left and clause.phrases[k].end <= clause.match.begin]
    doers = [k for k in before if not (clause.phrases[k].attr or clause.phrases[k].relation)]
    return doers[-1] if doers and sayers else None


def _honoured(clause: Clause) -> int | None:
    """In whose honour something is given: «X-тин урматына кечки тамак берди»."""
    honour = clause.page.words.honour
    ends = {clause.phrases[k].end: k for k in clause.left}
    return next((ends[i] for i in ends if i < clause.sentence.end and clause.tokens[i].lower in honour), None)


PHRASES: Mapping[str, Callable[[Clause], int | None]] = {
    "subject": lambda clause: clause.relation("by") if clause.passive else clause.subject(),
    "amid": amid,
    "both-after": both_after,
    "tied": tied,
    "object": lambda clause: clause.subject() if clause.passive else clause.case("Acc"),
    "accusative": lambda clause: clause.case("Acc"),
    "dative": lambda clause: clause.case("Dat"),
    "ablative": lambda clause: clause.case("Abl"),
    "genitive": lambda clause: clause.case("Gen"),
    "locative": lambda clause: clause.case("Loc"),
    "nominative": lambda clause: clause.nominative(embedded=False),
    "place": lambda clause: clause.place("Loc"),
    "place-dative": lambda clause: clause.place("Dat"),
    "place-ablative": lambda clause: clause.place("Abl"),
    "place-accusative": lambda clause: clause.place("Acc"),
    "place-attr": attribute,
    "at": at,
    "any": anybody,
    "modified": lambda clause: clause.head() if clause.verbal and clause.modifies() else None,
    "arrived": arrived,
    "described": described,
    "announcer": announcer,
    "owned": owned,
    "owner": owner,
    "holder": holder,
    "inside": inside,
    "told-of": _told_of,
    "beside": beside,
    "chair": chair,
    "ours": lambda clause: clause.kind("home"),
    "right": right,
    "main": main,
    "sojourn": sojourn,
    "visitor": visitor,
    "attendees": attendees,
    "following": following,
    "listed": listed,
    "attendance": attendance,
    "possessor": possessor,
    "proposer": _proposer,
    "destination": destination,
    "mediator": _mediator,
    "honoured": _honoured,
    "whose-craft": passenger,
    "port": port,
    **{
        name: lambda clause, name=name: clause.relation(name)  # type: ignore[misc]
        for name in ("comitative", "between", "by", "about", "against", "for", "toward", "led")
    },
    **{
        name: lambda clause, name=name: clause.kind(name)  # type: ignore[misc]
        for name in ("adjective", "pair", "national", "org", "route", "country")
    },
}


def positions(clause: Clause, slot: str) -> tuple[int, ...]:
    """The phrases of the clause in a slot, coordinated ones included; empty if there is none."""
    if slot not in clause.filled:
        clause.filled[slot] = _positions(clause, slot)
    return clause.filled[slot]


def _positions(clause: Clause, slot: str) -> tuple[int, ...]:
    if slot == "everyone":
        return everyone(clause)
    found = PHRASES[slot](clause) if slot in PHRASES else None
    if found is not None and (theatre(clause, found) or (slot == "dative" and _affected(clause, found))):
        found = None
    if slot in _STRUCK and _judging(clause.match.rule) and (doer := author(clause)) is not None:
        found = doer if slot in ("object", "genitive") else None
    if found is None:
        return ()
    rule, group = clause.match.rule, clause.expanded(found)
    if slot == "subject" and not clause.passive:
        group = (*group, *sharing(clause, found))
    later = slot in _LATER and rule.family not in _SHARED  # «жолугушууга X менен Y катышты»
    if slot in _STOPS and rule.family == "visit" and group:
        group = (*stops(clause, group[0]), *group)
    acts = clause.saying and slot in _JOINT and not (slot == "subject" and clause.passive)
    shared = slot == "subject" and not clause.passive and (rule.family in _SHARED or not _accompanied(rule))
    partner = clause.joined(group[0]) if group else ()
    carried = slot == "subject" and not clause.passive and _carried(clause, found)
    beside = slot in _RECEIVING and rule.family not in _SHARED and not _accompanied(rule)
    joint = acts or shared or carried or later or (beside and all(_equal(clause, k, group[0]) for k in partner))
    return (*partner, *group) if joint or slot == "chair" else group


def _equal(clause: Clause, k: int, other: int) -> bool:
    """Whether two are named side by side: states, or firms, «X менен Y-ке санкция салды»."""
    phrase = clause.phrases[k]
    firms = phrase.kind == clause.phrases[other].kind == "org" and clause.match.rule.family == "restriction"
    return phrase.kind in _STATES or firms


def _carried(clause: Clause, k: int) -> bool:
    """Whether the subject stands in a clause before that of the trigger, and so does what «менен» joins to it: «X менен
    Y каршы чыгып, бирок кийин макул болушту»."""
    before = clause.phrases[k].begin < clause.begin
    return before and {role for role, _ in clause.match.rule.roles} == {"participant"}


def _accompanied(rule: Rule) -> bool:
    """Whether a rule gives the phrase with «менен» a role of its own: «X Y менен каттамды токтотту»."""
    return any("comitative" in slots for _, groups in (*rule.roles, *rule.fallback) for slots in groups)


def counted(scene: Scene, k: int) -> bool:
    """Whether a phrase means the two sides and says so: «эки президент», not «өлкөлөр»."""
    phrase = scene.phrases[k]
    return phrase.ref == "both" and phrase.end - phrase.begin > 1


def theatre(clause: Clause, k: int) -> bool:
    """Whether a place only says where the fight is that somebody blames: «Украинадагы согушту айыптады»."""
    phrase, words = clause.phrases[k], clause.page.words
    if clause.match.rule.family != _BLAME or not phrase.attr or phrase.end >= clause.match.begin:
        return False
    fights = words.strikes | words.sessions
    return any(r.lemma in fights and r.case == "Acc" for r in clause.tokens[phrase.end].readings)


def _affected(clause: Clause, k: int) -> bool:
    """Whether somebody is only he to whom that shall be done which another one is asked for: «X Y-ке санкция салууну
    өтүндү»."""
    act = clause.sentence.at(clause.match.begin - 1)
    if clause.match.rule.id != _ASKING or act is None or (act.reading.form, act.reading.case) != ("Vnoun", "Acc"):
        return False
    objects = (r for t in clause.tokens[clause.phrases[k].end : act.i] for r in t.readings if t.verb() is None)
    return any(r.pos == "NOUN" and (r.case == "Acc" or not (r.case or r.owner)) for r in objects)


def titling(clause: Clause, k: int) -> bool:
    """Whether a capital only gives a document its name: «Париж келишими»."""
    phrase, tokens = clause.phrases[k], clause.tokens
    bare = phrase.kind in ("capital", "place") and not (phrase.case or phrase.attr or phrase.relation)
    near = tokens[phrase.end : phrase.end + 2]
    return bare and any(r.lemma in clause.page.words.documents and r.owner for t in near for r in t.readings)


def _judging(rule: Rule) -> bool:
    return rule.family in _JUDGING or rule.id == _DISAGREEING
