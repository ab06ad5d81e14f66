"""Whether what a clause tells has happened, is to come, may come or is denied, and what is no news if it is denied."""

from __future__ import annotations

from kgraph.extract.circumstances import descriptions
from kgraph.extract.circumstances.modality import Modality
from kgraph.extract.circumstances.tenses import ACTUAL, PLANNED, POSSIBLE
from kgraph.extract.circumstances.timing import occasion
from kgraph.extract.events import complements
from kgraph.extract.frames.matters import decreed, discussed
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.surroundings import soon
from kgraph.extract.parties.fillers import sides
from kgraph.extract.parties.refusals import failed
from kgraph.extract.parties.slots import Cast
from kgraph.extract.syntax.tokens import following
from kgraph.model import Actor
from kgraph.ontology import Vocabulary

_DECREED = frozenset({"restriction", "relations-severed"})  # done once it is decreed
_JOURNEY, _MEETING = "visit", "meeting"
_NEAR = 3
_CARE = "consular"
_TALK = 4
_AWAITED = frozenset({"signing", "appointment", "invitation"})  # news though it is not done
_COLON = ":"
_AGREEMENT, _LEAVING = "agreement", "dismissal"
SAID = frozenset({"criticism", "request", "rejection", "threat", "agreement", "support"})  # done by saying so
_DECLARED = frozenset({"support"})  # done by saying that it will be: «колдоорун билдирди»


def outlook(clause: Clause, modality: Modality, vocabulary: Vocabulary) -> str:
    """The modality of the event of a clause; empty if its words deny something else."""
    match, sentence, tokens = clause.match, clause.sentence, clause.tokens
    if tokens[match.anchor].text == _COLON:
        return ACTUAL  # «X: “…”» is said
    if timed := occasion(clause):
        return timed
    if match.rule.family == _CARE and _negotiated(clause):
        return POSSIBLE
    if match.reading is None or match.reading.pos == "NOUN":
        if match.rule.said:
            return ACTUAL  # «X-тин айтымында, Y … деп коркуткан»
        first = descriptions.begin(clause)
        named = modality.of_noun(tokens, sentence, match.begin, match.anchor + 1, match.rule.present, first)
        return PLANNED if named == ACTUAL and _talked_of(clause) else named
    if _DECREED & {match.rule.type, vocabulary.top(match.rule.type)} and decreed(clause):
        return ACTUAL
    present = PLANNED if soon(clause) else match.rule.present
    told = modality.of_verb(tokens, sentence, match.anchor, match.reading, present)
    declared = match.reading.form == "Part" and vocabulary.top(match.rule.type) in _DECLARED
    return ACTUAL if declared and told == PLANNED else told


def _talked_of(clause: Clause) -> bool:
    """Whether others talk about a journey of which no participle says that it has been made: «сапары сөз болду»."""
    begin = clause.match.begin
    made = any(p.attributive and begin - _NEAR <= p.i < begin for p in clause.sentence.predicates)
    return clause.match.rule.family == _JOURNEY and not made and discussed(clause)


def _negotiated(clause: Clause) -> bool:
    """Whether others still talk about it: «алып кетүү үчүн рейс уюштуруу боюнча сүйлөшүүлөр жүрүүдө»."""
    words, tokens = clause.page.words, clause.tokens
    for p in clause.sentence.predicates:
        about = words.postpositions.get(following(tokens, p.i)) == "about"
        if p.i >= clause.match.anchor and about and (p.reading.form, p.reading.case) == ("Vnoun", ""):
            return any(t.means(words.talking) for t in tokens[p.i + 2 : min(p.i + 2 + _TALK, clause.sentence.end)])
    return False


def begun(clause: Clause, parties: Cast, vocabulary: Vocabulary) -> bool:
    """Whether what an occasion makes look ahead has been told of as begun: «келди … Сапарынын алдында»."""
    top = vocabulary.top(clause.match.rule.type)
    told = (d for d in clause.state.drafts if vocabulary.top(d.type) == top and d.modality == ACTUAL)
    return _there(clause, parties) or (bool(occasion(clause)) and any(sides(parties) <= d.sides() for d in told))


def _there(clause: Clause, parties: Cast) -> bool:
    """Whether he whose journey is named has been told of as at talks where it goes: «сапары үч күнгө созулат»."""
    reading = clause.match.reading
    if clause.match.rule.family != _JOURNEY or reading is None or reading.pos != "NOUN" or soon(clause):
        return False
    hosts = {p.side for role, p in parties if role == "target"}
    going = {p.key for role, p in parties if role == "source"}
    talks = (
        d for d in clause.state.drafts if d.rule.family == _MEETING and d.modality == ACTUAL and d.spot is not None
    )
    return any(
        going <= {p.key for _, p in d.parties} and hosts == {Actor("country", d.spot.country)} for d in talks if d.spot
    )


def unheard(clause: Clause, parties: Cast, top: str) -> bool:
    """Whether what is not done is no news: «бензин жеткирүүнү чектебейт», «Бишкекке келген эмес», «сындаган жок».

    News is a document not signed, nobody appointed or invited, no agreement reached, nobody congratulated, somebody who
    does not resign, and whatever a noun names that does not come about: «сапары кийинкиге жылдырылды».
    """
    rule, reading = clause.match.rule, clause.match.reading
    failing = top == _AGREEMENT and failed(clause, parties)
    if rule.modality or failing or complements.withheld(clause, parties):
        return False
    if rule.speech or top in SAID:
        return True
    if top == _LEAVING:
        return not any(p.person for _, p in parties)
    noun = reading is not None and reading.form == "Vnoun" and bool(reading.owner or not reading.case)
    return clause.verbal and not noun and top not in _AWAITED
