"""Somebody of whom nothing is known, or who deals with his own people: no state may be put in their place."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from kgraph.extract.frames.crowds import people
from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties import addressees
from kgraph.extract.parties.deeds import suffered
from kgraph.extract.parties.neighbours import NEIGHBOUR
from kgraph.extract.parties.referents import resolve
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import following
from kgraph.language.morphology import Analysis
from kgraph.model import Actor

_ASKING = ("request", "criticism", "congratulation", "rejection", "statement")
_DOMESTIC = frozenset({"minister", "deputy-minister", "regional-head", "parliament-member", "company-head", "other"})
_ASKED = "request"
_TURNED = frozenset({"Abl", "Dat"})
_MET = ("meeting", "call")
_UNSIDED = frozenset({"office", "person", "pronoun"})
_DEMANDING = ("request", "criticism")  # «өкмөттү жигердүү иштөөгө чакырды»
_FORCE, _FIGHT = "conflict", "clash"
_STRUCK = ("place-dative", "place-accusative", "dative")
_FIGHTING = ("pair", "between", "comitative")
_NEAR = 2  # words between a place and the noun for what happens there
_CARE = "consular"  # of one's own people abroad
_ACTING = frozenset({"aid", "cooperation", "restriction", "conflict"})
_FIRM = "company-head"
_SERVANTS = _DOMESTIC | {"ministry-official", "security-head", "military-head"}


def stranger(clause: Clause) -> bool:
    """Whether the subject or companion is somebody of whom nothing is known: no state may be put in their place."""
    slots = ("subject", "comitative") if not clause.match.rule.anyone else ()
    found = [k for slot in slots for k in positions(clause, slot)]
    met = [k for k in found if clause.phrases[k].kind in ("person", "office")]
    meant = [k for k in found if clause.phrases[k].kind == "pronoun"]
    meant += [k for k in clause.left if clause.phrases[k].ref == NEIGHBOUR or _asked(clause, k)]
    if any(not resolve(clause, k) for k in meant):
        return True
    if clause.saying and not found:
        met = [k for k in positions(clause, "right") if clause.phrases[k].kind in ("person", "office")]
    unknown = any(clause.page.discourse.party(k).side is None or clause.page.discourse.private(k) for k in met)
    return (
        unknown
        or _own_people(clause)
        or crowd(clause)
        or _own_land(clause)
        or _inner_fight(clause)
        or _owner(clause)
        or (clause.saying and (_others(clause) or _domestic(clause) or suffered(clause)))
    )


def _owner(clause: Clause) -> bool:
    """Whether the head of a firm of the own state speaks or acts: «директор … жардам берерин айтты»."""
    if not (clause.saying or clause.match.rule.family in _ACTING):
        return False
    home = clause.page.discourse.home
    acting = [p for k in positions(clause, "subject") for p in resolve(clause, k)]
    return bool(acting) and all(
        p.office is not None and p.office.post == _FIRM and p.side in (home, None) for p in acting
    )


def _asked(clause: Clause, k: int) -> bool:
    """Whether a phrase is «алардан», «аларга» before what is asked of people."""
    phrase = clause.phrases[k]
    asking = clause.match.rule.family == _ASKED and clause.saying
    return asking and phrase.kind == "pronoun" and phrase.plural and phrase.case in _TURNED


def crowd(clause: Clause) -> bool:
    """Whether people of no office are met («шаардын тургундары менен жолугушуу маалында»), or it is they who meet
    somebody: «ал жерде ишкерлер кытай өкүлдөрү менен жолугушту»."""
    if clause.match.rule.family not in _MET:
        return False
    words, tokens = clause.page.words, clause.tokens
    bare = [i for i in clause.between(clause.begin) if people(words, tokens[i], ("",))]
    acting = bare if clause.verbal and not clause.passive and not positions(clause, "subject") else []
    return any(following(tokens, i) in words.along for i in bare) or any(_many(clause, i) for i in acting)


def _many(clause: Clause, i: int) -> bool:
    """Whether a word for people is in the plural and owns nothing: «ишкерлер», not «ишкерлер кеңеши»."""
    after = min(i + 1, len(clause.tokens) - 1)
    return any(r.number == "Plur" and not r.case for r in clause.tokens[i].readings) and not clause.possessed(after)


def unnamed(clause: Clause) -> bool:
    """Whether people are asked or blamed of whom nothing is said but what they do («Ооганстанга жардам берүүгө каршы
    чыккандарды сындады»), or it is such people who act («каршы чыккандар көп»)."""
    match, i = clause.match, clause.match.begin - 1
    if not match.rule.saying:
        return False
    if match.reading is not None and _doing(match.reading):
        return True
    named = any(clause.phrases[k].end == i + 1 and resolve(clause, k) for k in clause.within)
    blamed = match.rule.family in _DEMANDING and i >= clause.sentence.begin
    return blamed and not named and any(_doing(r) and r.case == "Acc" for r in clause.tokens[i].readings)


def _doing(reading: Analysis) -> bool:
    """Whether a participle means those who do something: «чыккандар»."""
    return reading.form == "Part" and bool(reading.number) and not reading.owner


def _domestic(clause: Clause) -> bool:
    """Whether an official of home affairs speaks, who has taken no part in what is told: the other side is nobody."""
    home, drafts = clause.page.discourse.home, clause.state.drafts
    if clause.state.parties or clause.match.rule.family not in _ASKING or (drafts and _answers(clause)):
        return False
    spoken = [p for k in positions(clause, "subject") for p in resolve(clause, k)]
    told = frozenset().union(*(d.persons() for d in drafts))
    named = any(side != home for k in clause.within for side in clause.phrases[k].sides)
    sitting = _sitting(clause)
    inner = [p for p in spoken if p.side == home and p.office and (sitting or p.office.post in _DOMESTIC)]
    acted = any(p.person is not None and p.person.key in told for p in inner)
    return bool(inner) and not (named or acted)


def _sitting(clause: Clause) -> bool:
    """Whether a body of the own state sits, here or in the sentence before that of «ал»: «өкмөттүн жыйынында»."""
    pronoun = any(clause.phrases[k].kind == "pronoun" for k in clause.within[:1])
    before = clause.page.within(clause.page.sentences[clause.sentence.index - 1]) if pronoun else ()
    home, words = clause.page.discourse.home, clause.page.words
    for k in (*before, *clause.within):
        phrase = clause.phrases[k]
        after = clause.tokens[phrase.end : phrase.end + 1]
        sits = any(r.lemma in words.sessions and r.case == "Loc" for t in after for r in t.readings)
        if sits and phrase.kind == "body" and phrase.case == "Gen" and clause.page.discourse.party(k).side == home:
            return True
    return False


def _answers(clause: Clause) -> bool:
    """Whether it is his turn in a talk: «министр өз кезегинде …»."""
    answering = clause.page.words.answering
    return any(clause.tokens[i].lower in answering for i in clause.between(clause.sentence.begin))


def _others(clause: Clause) -> bool:
    """Whether people speak, or are spoken to, whom nobody names."""
    named = any(positions(clause, slot) for slot in ("subject", "right", "genitive"))
    return (not named and clause.anonymous(clause.match.begin)) or addressees.addressed(clause)


def _own_people(clause: Clause) -> bool:
    """Whether a state or body deals with people of its own: «консулдук кыргызстандыктар менен сүйлөштү»."""
    if addressees.told(clause) or clause.match.rule.family == _CARE:
        return False
    acting = [p for k in positions(clause, "subject") for p in resolve(clause, k)]
    own, doers = {p.side for p in acting}, {p.key for p in acting}
    kinds = {"national", "body", "office", "person"} if clause.saying else {"national"}
    met = [clause.phrases[k] for k in _concerned(clause, ("comitative", "object"), own)]
    if any(phrase.kind in kinds and own.issuperset(phrase.sides) and phrase.sides for phrase in met):
        return True
    acted_on = _concerned(clause, ("object", "dative"), own) if clause.saying else []
    people = (p for k in acted_on if _unsided(clause.phrases[k]) for p in resolve(clause, k) if p.person or p.office)
    if any(p.side in own and p.key not in doers for p in people):
        return True
    return clause.match.rule.family in _DEMANDING and _own_house(clause, own)


def _own_land(clause: Clause) -> bool:
    """Whether a state strikes its own land: «Мьянманын армиясы Ракхайн штатына сокку урду»."""
    if clause.match.rule.family != _FORCE:
        return False
    own = {p.side for k in positions(clause, "subject") for p in resolve(clause, k)}
    struck = {side for slot in _STRUCK for k in positions(clause, slot) for side in clause.phrases[k].sides}
    return bool(struck) and struck <= own


def _inner_fight(clause: Clause) -> bool:
    """Whether a fight is told of one state alone, where it happens: «Судандагы куралдуу кагылышуу»."""
    if clause.match.rule.type != _FIGHT or any(positions(clause, slot) for slot in _FIGHTING):
        return False
    near = clause.match.begin - _NEAR
    return any(
        phrase.kind == "country" and phrase.attr and phrase.case == "Loc" and near <= phrase.end <= clause.match.begin
        for phrase in (clause.phrases[k] for k in clause.within)
    )


def _concerned(clause: Clause, slots: Iterable[str], own: Collection[Actor | None]) -> list[int]:
    """The phrases in some slots; not those whose thing is also another state's: «X менен Y-тин жолугушуусун сунуштады»,
    «эки өкмөттүн комиссиясын», nor whom others shall do something to: «жарандарын өткөрүүнү суранды»."""
    wished = addressees.wished(clause) if clause.saying else 0
    found = [k for slot in slots for k in positions(clause, slot)]
    found = [k for k in found if clause.phrases[k].case != "Acc" or clause.phrases[k].begin > wished]
    owners = [k for k in found if clause.phrases[k].case == "Gen"]
    shared = any(p.side not in own for k in owners for p in resolve(clause, k) if p.side is not None)
    return [k for k in found if k not in owners] if shared else found


def _own_house(clause: Clause, own: Collection[Actor | None]) -> bool:
    """Whether somebody demands something of the government, officials or parliament of his own state, which he need
    not name: «президент өкмөттү жигердүү иштөөгө чакырды», «Ал акимдерден тартип талап кылды»."""
    asked = _concerned(clause, ("object", "ablative", "dative"), own)
    inner = [k for k in asked if _servant(clause.phrases[k])]
    sided = any(side not in own for k in asked if k not in inner for side in clause.phrases[k].sides)
    return not sided and any(clause.page.discourse.party(k).side in own for k in inner)


def _servant(phrase: Phrase) -> bool:
    """Whether a phrase is a body or are officials of a state, and does not say of which one."""
    if phrase.sides or phrase.name is not None:
        return False
    return phrase.kind == "body" or (phrase.kind == "office" and phrase.plural and phrase.post in _SERVANTS)


def _unsided(phrase: Phrase) -> bool:
    """Whether a phrase is somebody whose state it does not say."""
    return phrase.kind in _UNSIDED and not phrase.sides and not (phrase.kind == "pronoun" and phrase.plural)
