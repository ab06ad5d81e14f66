"""Whether a trigger points back to an event that the text has told before, or tells of another one."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances import times
from kgraph.extract.circumstances.modality import Modality
from kgraph.extract.circumstances.tenses import ACTUAL, PLANNED, POSSIBLE
from kgraph.extract.events.anaphora import TALKS, attach, bare, beside, chaired, join, more, opening, pointing
from kgraph.extract.events.attended import attended
from kgraph.extract.events.outlook import outlook
from kgraph.extract.frames import background
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.ordinals import renumbered
from kgraph.extract.frames.page import Page
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.series import listed
from kgraph.extract.frames.surroundings import former, repeated, upcoming
from kgraph.extract.parties.completion import enough
from kgraph.extract.parties.fillers import explicit, sides
from kgraph.extract.parties.slots import Cast
from kgraph.extract.parties.strangers import crowd
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Sentence
from kgraph.ontology import Vocabulary

_DISCUSSION = "discussion"
_FIGHT = "clash"
_CARE = "consular"
_TWO = 2


def resumed(page: Page, sentence: Sentence, drafts: Sequence[Draft]) -> tuple[Party, ...]:
    """Those at talks before the news, or in a fight, with which a sentence goes on: «Буга чейин X Y менен сүйлөшкөн.
    Тараптар …», «X-Y чек арасында атышуу чыккан. Тараптар …»."""
    last = next((d for d in reversed(drafts) if d.rule.family in TALKS or _fight(d, sentence)), None)
    within = page.within(sentence)
    if last is None or not (last.former or _fight(last, sentence)) or not within:
        return ()
    if sentence.index - last.sentence != 1:
        return ()
    first = page.coordinated.phrases[within[0]]
    told = first.kind == "parties" and first.begin == sentence.begin and background.told_before(page, sentence)
    return tuple(p for _, p in last.parties) if told and len(last.sides()) > 1 else ()


def _fight(draft: Draft, sentence: Sentence) -> bool:
    """Whether the sentence before tells of a fight of two states."""
    return draft.type == _FIGHT and len(draft.sides()) > 1 and sentence.index - draft.sentence == 1


def points_back(clause: Clause, parties: Cast, modality: Modality, vocabulary: Vocabulary) -> bool:
    """Whether the trigger tells of an event that the text has told before; it is then added to that.

    An aim («талкуулоого даярдыгын билдирди») is another event than the talks at which it is told, and so is what is
    talked of with people of no office («студенттер менен баарлашты»).
    """
    if repeated(clause) or listed(clause) or renumbered(clause):
        return False
    if vocabulary.top(clause.match.rule.type) in TALKS and former(clause):
        return False
    if clause.match.rule.family == "meeting" and (beside(clause) or (crowd(clause) and len(sides(parties)) < _TWO)):
        return False
    if upcoming(clause) and outlook(clause, modality, vocabulary) in (PLANNED, POSSIBLE):
        return False
    if _agreed_on(clause) or _meets_again(clause, modality, vocabulary) or _done_before(clause, modality, vocabulary):
        return False
    if opening(clause) and attach(clause, [], vocabulary):
        return True
    added = (bare(clause) or attended(clause)) and more(clause, parties, vocabulary)
    if parties and (added or chaired(clause, parties)):
        return join(clause, parties, vocabulary)
    if _aimed(clause) and outlook(clause, modality, vocabulary) == POSSIBLE:
        return False
    if (pointing(clause) or not explicit(parties)) and attach(clause, [], vocabulary):
        return True
    return not enough(clause, parties) and attach(clause, parties, vocabulary)


def _meets_again(clause: Clause, modality: Modality, vocabulary: Vocabulary) -> bool:
    """Whether a verb tells of talks to come after those that have been, or of those before what is to come:
    «тараптар күзүндө Бакуда жолугат», «өткөн айда министрлер Сианда жолугушкан»."""
    reading, top = clause.match.reading, vocabulary.top(clause.match.rule.type)
    if reading is None or reading.pos != "VERB" or reading.form == "Vnoun" or top not in TALKS:
        return False
    bygone = background.bygone(clause, times.when(clause))
    if clause.match.rule.type == _DISCUSSION and not bygone:  # those who sit together will talk of it there
        return False
    last = next((d for d in reversed(clause.state.drafts) if vocabulary.top(d.type) in TALKS), None)
    turn = (last.modality, outlook(clause, modality, vocabulary)) if last is not None else None
    return turn in ((ACTUAL, PLANNED), (PLANNED, ACTUAL)) and (turn == (ACTUAL, PLANNED) or reading.form != "Conv")


def _agreed_on(clause: Clause) -> bool:
    """Whether to meet is what has been agreed on at the talks told: «телефондон сүйлөшүп, жолугушууга макулдашты»."""
    reading, after = clause.match.reading, clause.sentence.closing(clause.match.anchor)
    if reading is None or after is None or reading.case not in ("Dat", "Acc") or reading.owner:
        return False
    return (
        clause.match.rule.family == "meeting"
        and after.i == clause.match.anchor + 1
        and (after.reading.lemma in clause.page.words.agreeing)
    )


def _done_before(clause: Clause, modality: Modality, vocabulary: Vocabulary) -> bool:
    """Whether something was done on a day of its own, beside what is still to be done, or people come home on a day
    ahead, beside those who have: «… алып кетүү үчүн рейс уюштурулат. 9-апрелде 174 жаран кайтарылган»."""
    top, reading = vocabulary.top(clause.match.rule.type), clause.match.reading
    last = next((d for d in reversed(clause.state.drafts) if vocabulary.top(d.type) == top), None)
    if top in TALKS or last is None or reading is None or times.when(clause) is None:
        return False
    told = outlook(clause, modality, vocabulary)
    if last.modality == ACTUAL:
        return top == _CARE and told == PLANNED
    return reading.pos == "VERB" and told == ACTUAL


def _aimed(clause: Clause) -> bool:
    """Whether the trigger, or the auxiliary that it leans on, is what somebody is ready for: «карап чыгууга даяр»."""
    if clause.match.reading is None:
        return False
    _, reading = clause.sentence.chained(clause.match.anchor, clause.match.reading, clause.auxiliaries)
    return reading.form == "Vnoun" and reading.case == "Dat"
