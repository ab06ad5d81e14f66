"""Sayings that only carry or repeat what other events of the page tell."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.tenses import POSSIBLE
from kgraph.extract.events.wording import beside
from kgraph.extract.frames.drafts import Draft
from kgraph.model import Actor, Person
from kgraph.ontology import Vocabulary

_GATHERED = frozenset({"meeting", "summit", "call", "visit"})
_TALKS = frozenset({"meeting", "call"})
_LISTED = 3
_ACTS = frozenset({"criticism", "request", "rejection", "support", "threat", "gratitude", "agreement", "condolence"})
_REASONED = _ACTS - {"gratitude", "agreement"} | {"congratulation"}  # what is said beside them gives the reason
_JUDGED = frozenset({"attach-importance", "assess"})
_JUDGING = frozenset({"support", "criticism"})
_MADE = frozenset({"meeting", "call", "signing", "agreement"})  # by states; an official may only tell of them
_THANKS = "gratitude"
_REQUEST = "request"
_NOTES = frozenset({"summon", "protest-note"})
_PROPOSING = "statement/propose-together"
_CONCERN = "criticism/concern"
_NAMING = "statement/call"
_QUOTING = "statement/quote"
_ADDING = "statement/add"
_LETTER = "statement/letter"
_AFTER = 2
_LENGTH = 4  # sentences of a quotation


def redundant(draft: Draft, drafts: Sequence[Draft], vocabulary: Vocabulary) -> bool:
    """Whether a saying adds nothing to the other events of a page."""
    found = _implied(draft, drafts, vocabulary) or _repeated(draft, drafts) or _reasons(draft, drafts, vocabulary)
    found = found or _illustrates(draft, drafts, vocabulary) or _mourns(draft, drafts, vocabulary)
    found = found or _adds(draft, drafts, vocabulary) or _worries(draft, drafts, vocabulary)
    return found or _spells_out(draft, drafts) or _only_added(draft) or _called(draft, drafts, vocabulary)


def _called(draft: Draft, drafts: Sequence[Draft], vocabulary: Vocabulary) -> bool:
    """Whether a name that somebody gives the other side belongs to the reproach told beside it: «X Y-ти “адашкан” деп
    атады. Ал Y-ти сындап, …»."""
    blames = (d for d in drafts if vocabulary.top(d.type) == "criticism" and d.sides() == draft.sides())
    return draft.rule.id == _NAMING and any(
        abs(d.sentence - draft.sentence) <= _AFTER and d.persons() == draft.persons() for d in blames
    )


def _only_added(draft: Draft) -> bool:
    """Whether somebody only adds a detail, told with no other saying: «автобустар майда келерин кошумчалады»."""
    return draft.rule.id == _ADDING and len(draft.spans) == 1


def _worries(draft: Draft, drafts: Sequence[Draft], vocabulary: Vocabulary) -> bool:
    """Whether concern is why its speaker asks for something in the same sentence: «кабатырланып, … чакырды»."""
    asked = [d for d in drafts if vocabulary.top(d.type) == _REQUEST and _acting(d) >= _acting(draft)]
    places = [(end, s) for _, end, s in draft.spans]
    return draft.rule.id == _CONCERN and all(
        any(m == s and end <= begin for d in asked for begin, _, m in d.spans) for end, s in places
    )


def _spells_out(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a side only says what its protest is: «X Y-тин элчисин чакыртты. X … керектигин баса белгиледи»."""
    if not draft.rule.speech or any(p.person for p in draft.of("source")):
        return False
    own = {p.side for p in draft.of("source")}
    notes = [d for d in drafts if d.type in _NOTES and own == {p.side for p in d.of("source")}]
    notes = [d for d in notes if draft.sides() <= d.sides()]
    return all(any(0 <= s - m <= _LENGTH for d in notes for _, _, m in d.spans) for _, _, s in draft.spans)


def _adds(draft: Draft, drafts: Sequence[Draft], vocabulary: Vocabulary) -> bool:
    """Whether a proposal only goes on with what its speaker asks for just before or after it."""
    asked = (d for d in drafts if vocabulary.top(d.type) == _REQUEST and _acting(d) & _acting(draft))
    return draft.rule.id == _PROPOSING and any(abs(draft.sentence - s) <= _AFTER for d in asked for _, _, s in d.spans)


def _mourns(draft: Draft, drafts: Sequence[Draft], vocabulary: Vocabulary) -> bool:
    """Whether a letter on nothing else goes on with a condolence told before: «Телеграммада төмөнкүлөр айтылат»."""
    told = [d for d in drafts if vocabulary.top(d.type) == "condolence" and d.sentence <= draft.sentence]
    told = [d for d in told if _acting(d) == _acting(draft) and d.sides() == draft.sides()]
    return draft.rule.id.startswith(_LETTER) and any(draft.topics.keys() <= d.topics.keys() for d in told)


def _implied(draft: Draft, drafts: Sequence[Draft], vocabulary: Vocabulary) -> bool:
    """Whether a saying only carries other news: each of its sentences tells an event that has become one."""
    if not (draft.rule.weak and draft.rule.speech):
        return False
    told = _news(draft, drafts, vocabulary)
    return all(s in told for _, _, s in draft.spans) and not _more(draft, drafts)


def _more(saying: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether an official tells one thing more beside that which has become an event: «соода өскөнүн, жыйын майда
    өтөрүн айтты»."""
    acts = [(b, e) for d in drafts if not d.rule.speech for b, e, _ in d.spans]
    free = [r for r in saying.parts if not any(r[0] <= b < r[1] for b, e in acts)]
    return any(p.person for p in saying.of("source")) and bool(free)


def _news(saying: Draft, drafts: Sequence[Draft], vocabulary: Vocabulary) -> frozenset[int]:
    """The sentences that tell news; a gathering named again is only where something is said: «Форумда … белгиледи»."""
    acts = (d for d in drafts if not (d.rule.speech or d.frame or _would(d, saying, vocabulary) or _theirs(d, saying)))
    return frozenset(
        s
        for d in acts
        for _, _, s in d.spans
        if (s == d.sentence or vocabulary.top(d.type) not in _GATHERED) and not _other(saying, d, s, vocabulary)
    )


def _theirs(act: Draft, saying: Draft) -> bool:
    """Whether an official speaks of what others do: «X Y Z-ке кол салганын айтты»."""
    own = {p.side for p in saying.of("source")}
    return any(p.person for p in saying.of("source")) and own.isdisjoint(act.sides())


def _other(saying: Draft, act: Draft, sentence: int, vocabulary: Vocabulary) -> bool:
    """Whether an act of the speaker stands beside what is said; beside a reproach and the like this is its reason.

    So it is after thanks: «ыраазычылык айтып, бул жардам маанилүү экенин белгиледи».
    """
    if vocabulary.top(act.type) == _THANKS and _follows(saying, act, sentence):
        return False
    if vocabulary.top(act.type) in _REASONED:
        return False
    return beside(saying, act, sentence) or (not act.rule.saying and _outside(saying, act, sentence))


def _outside(saying: Draft, act: Draft, sentence: int) -> bool:
    """Whether what somebody does is told by another verb of the sentence than that of the saying: «X сунушту карап
    жатканын айтып, Y майда келерин кошумчалады»."""
    clauses = [r for r in saying.said if any(s == sentence and r[0] <= b and e <= r[1] for b, e, s in saying.spans)]
    acts = [(b, e) for b, e, s in act.spans if s == sentence]
    return any(all(e <= r[0] or r[1] <= b for b, e in acts) for r in clauses)


def _follows(saying: Draft, act: Draft, sentence: int) -> bool:
    """Whether a saying stands in one sentence after an act."""
    ends = [end for _, end, s in act.spans if s == sentence]
    return any(s == sentence and begin >= max(ends, default=begin + 1) for begin, _, s in saying.spans)


def _reasons(draft: Draft, drafts: Sequence[Draft], vocabulary: Vocabulary) -> bool:
    """Whether the speaker only says why he has just praised or blamed: «кубаттап, маанилүү кадам экенин айтты»."""
    if not draft.rule.speech or draft.type not in _JUDGED:
        return False
    speakers = {p.person for p in draft.of("source") if p.person}
    judging = [d for d in drafts if vocabulary.top(d.type) in _JUDGING and _acting(d) >= speakers]
    ends = [(e, s) for d in judging for _, e, s in d.spans]
    return bool(speakers) and all(any(m == s and e <= b for e, m in ends) for b, _, s in draft.spans)


def _would(draft: Draft, saying: Draft, vocabulary: Vocabulary) -> bool:
    """Whether talks are no more than what the speaker wishes or offers: «жолугууга даяр экенин айтты»."""
    speakers = {p.person.key for p in saying.of("source") if p.person}
    wished = vocabulary.top(draft.type) in _TALKS and draft.modality == POSSIBLE
    return wished and bool(speakers) and speakers <= draft.persons()


def _illustrates(draft: Draft, drafts: Sequence[Draft], vocabulary: Vocabulary) -> bool:
    """Whether a quotation only gives the words of one who has just asked, blamed, agreed …: the same act again."""
    if not (draft.rule.weak and draft.rule.speech) or _more(draft, drafts):
        return False
    told = _news(draft, drafts, vocabulary)
    own = [s for _, _, s in draft.spans if s not in told]
    if not draft.rule.id.startswith(_QUOTING) and draft.sentence not in told:
        return False
    speakers = {p.person or p.side for p in draft.of("source")}
    acts = [d for d in drafts if vocabulary.top(d.type) in _ACTS and _acting(d) & speakers]
    acts = [d for d in acts if d.rule.saying or not _outside(draft, d, draft.sentence)]
    acts.extend(d for d in drafts if vocabulary.top(d.type) in _MADE and _told_by(d, draft))
    acts.extend(d for d in drafts if vocabulary.top(d.type) in _ACTS | _REASONED and _voiced(d, draft))
    reach = _LENGTH if draft.rule.id.startswith(_QUOTING) else _AFTER
    return all(any(0 <= s - m <= reach for d in acts for _, _, m in d.spans) for s in own)


def _voiced(act: Draft, saying: Draft) -> bool:
    """Whether somebody says in a quotation what his state does by saying so: «“Y-ти куттуктайбыз, …”, — деди X»."""
    own = {p.side for p in saying.of("source")} | {p.person for p in saying.of("source") if p.person}
    quoted = any(saying.begins <= s <= saying.sentence for _, _, s in act.spans)
    quoted = quoted and not _outside(saying, act, saying.sentence)
    return saying.rule.id.startswith(_QUOTING) and quoted and bool(own & _acting(act))


def _told_by(act: Draft, saying: Draft) -> bool:
    """Whether somebody who takes no part tells first of talks or documents of his side: «X сүйлөшүүлөр аяктай электигин
    билдирди. “Иш бүткөндө маалымат беребиз”, — деди X»."""
    told = act.stands_in(saying.sentence) and not act.frame
    told = told and not (saying.rule.id.startswith(_QUOTING) and _outside(saying, act, saying.sentence))
    own = {p.side for p in saying.of("source")}
    return told and own <= act.sides() and not act.persons() & {p.person.key for p in saying.of("source") if p.person}


def _acting(draft: Draft) -> set[Person | Actor | None]:
    """Those who act in an event, by name, and by the state alone."""
    doers = draft.of("source", "participant")
    return {p.person for p in doers if p.person} | {p.side for p in doers}


def _repeated(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a saying only gives the words of what a list of states has done together in the sentence before."""
    if not (draft.rule.weak and draft.rule.speech):
        return False
    own = {p.side for p in draft.of("source")}
    near = (d for d in drafts if d is not draft and 0 <= draft.sentence - d.sentence <= 1)
    return len(own) > _LISTED and any(own == {p.side for p in d.of("source")} for d in near)
