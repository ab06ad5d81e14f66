"""Whether a trigger tells of no event: what it names is only asked for, judged, refused, or the matter of others."""

from __future__ import annotations

from kgraph.extract.events import complements, speech
from kgraph.extract.events.anaphora import TALKS
from kgraph.extract.frames.aims import agreed, named, purposed, questioned, wondered
from kgraph.extract.frames.avenues import avenue, idle, pursued, striven
from kgraph.extract.frames.awaited import awaited
from kgraph.extract.frames.contents import governed
from kgraph.extract.frames.fancies import averted, fancied, habitual, historic
from kgraph.extract.frames.judgements import alleged, furthering, grounding, judged
from kgraph.extract.frames.matters import (
    aimless,
    called_for,
    doubted,
    embedded,
    forbidden,
    rumoured,
    unmanned,
)
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.folk import business, folk
from kgraph.extract.parties.strangers import unnamed
from kgraph.ontology import Vocabulary

_ACTS = frozenset({"cooperation", "aid", "restriction", "relations", "conflict", "summit", "support", "rejection"})
_DECLARATION = "joint-statement"
_HELP = frozenset({"consular", "aid"})
_NEAR = 2  # words: «… агенттигине курган маегинде»
_GROUNDS = frozenset({"support", "aid"})  # «үчүн ыраазычылык билдирди»


def vetoed(clause: Clause, vocabulary: Vocabulary) -> bool:
    """Whether the words around a trigger say that it tells of no event, whoever may take part."""
    rule = clause.match.rule
    if (
        complements.refuted(clause)
        or judged(clause)
        or awaited(clause)
        or furthering(clause)
        or alleged(clause)
        or doubted(clause)
        or wondered(clause)
        or questioned(clause)
        or unnamed(clause)
        or folk(clause)
        or business(clause)
        or fancied(clause)
        or historic(clause)
        or habitual(clause)
        or averted(clause)
        or _bidden(clause)
        or _asked(clause)
    ):
        return True
    if rule.speech and clause.sentence.index in clause.page.sources and not speech.sole(clause):
        return True
    if (rule.type == _DECLARATION and complements.declared(clause)) or complements.promised(clause):
        return True
    top = vocabulary.top(rule.type)
    if (top in _ACTS and (embedded(clause) or agreed(clause))) or (not rule.speech and rumoured(clause)):
        return True
    if (top in _HELP and (purposed(clause) or named(clause))) or (
        top == "consular" and (unmanned(clause) or governed(clause))
    ):
        return True
    if top in TALKS and (avenue(clause) or striven(clause) or idle(clause) or pursued(clause) or _interviewed(clause)):
        return True
    if (top in TALKS | {"visit"} and forbidden(clause)) or (top in _GROUNDS and grounding(clause)):
        return True
    return (top == "summit" and called_for(clause)) or (top == "visit" and (unmanned(clause) or aimless(clause)))


def _interviewed(clause: Clause) -> bool:
    """Whether a conversation is one with an outlet: «Би-Би-Сиге курган маегинде»."""
    outlets = (clause.phrases[k] for k in clause.left if clause.phrases[k].kind == "media")
    return any(p.case == "Dat" and 0 <= clause.match.begin - p.end <= _NEAR for p in outlets)


def _asked(clause: Clause) -> bool:
    """Whether a trigger is only what somebody is asked about: «Y келеби деген суроого»."""
    main = clause.sentence.closing(clause.match.anchor)
    ends = (i for i, _ in clause.questions() if i > clause.match.anchor)
    return main is not None and any(not any(t.word for t in clause.tokens[main.i + 1 : i]) for i in ends)


def _bidden(clause: Clause) -> bool:
    """Whether the reader is told to do something, as embassies advise their people: «келишимге кол койбоңуз»."""
    reading = clause.match.reading
    if clause.match.rule.saying or reading is None or reading.pos != "VERB":
        return False
    _, chained = clause.sentence.chained(clause.match.anchor, reading, clause.auxiliaries)
    return (chained.mood, chained.person) == ("Imp", "2")
