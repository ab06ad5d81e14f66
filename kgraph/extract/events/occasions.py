"""The day of what is done at an occasion told before, or right after it: «Аземде …», «Жыйындын соңунда …»."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kgraph.extract.circumstances.leaning import lately
from kgraph.extract.circumstances.tenses import ACTUAL
from kgraph.extract.dates.calendars import is_day
from kgraph.extract.dates.units import DateUnit
from kgraph.extract.events.belonging import belongs
from kgraph.extract.events.stages import staged
from kgraph.extract.frames.background import told_before
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.syntax.clauses import Sentence

_STEPS = frozenset({"aid", "cooperation", "relations", "consular", "restriction"})
_FORBIDDEN = "restriction"
_REACH = 2
_NEAR = 5  # sentences, those of a quotation too


def day(page: Page, drafts: Sequence[Draft], draft: Draft, *, journey: bool) -> DateUnit | None:
    """The day of the occasion with which the sentence of an event opens, if the event is not that itself.

    Nobody makes a journey at talks, he only tells of it there: «Жолугушууда Германияга болгон сапарын айтып берди».
    """
    sentence = page.sentences[draft.sentence]
    if journey or not sentence.index or any(begin == sentence.begin for begin, _, _ in draft.spans):
        return None
    if _during(page, sentence) or _attended(page, sentence):
        return _news(page, sentence)
    if _afterwards(page, sentence):
        return _sequel(page, sentence, drafts, draft)
    if not draft.rule.saying or draft.former or _aside(page, sentence):
        return None
    return _handed(page, sentence, drafts, draft) or _goes_on(sentence, drafts, draft) or staged(page, sentence, drafts)


def _goes_on(sentence: Sentence, drafts: Sequence[Draft], draft: Draft) -> DateUnit | None:
    """The day of what a speaker has just said or done, for what he says next: «5-майда куттуктады. Ал … белгиледи»."""
    people = {p.person.key for p in draft.of("source") if p.person}
    if not people:
        return None
    near = [d for d in drafts if d is not draft and 0 < sentence.index - d.last <= _REACH and d.modality == ACTUAL]
    same = [
        d for d in near if not d.former and people <= {p.person.key for p in d.of("source", "participant") if p.person}
    ]
    day = same[-1].when if same and same[-1].rule.saying else None
    return day if day is not None and is_day(day.first) and not day.last else None


def _aside(page: Page, sentence: Sentence) -> bool:
    return sentence.opens(page.tokens, page.words.former) or told_before(page, sentence)


def _attended(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence opens with that to which somebody has come: «Ачылышка X катышып, … куттуктады»."""
    begin = _opening(page, sentence)
    came = any(p.reading.lemma in page.words.attending and p.reading.form == "Conv" for p in sentence.predicates)
    return came and "Dat" in _cases(page, sentence) and sentence.closing(begin) is not None


def _news(page: Page, sentence: Sentence) -> DateUnit | None:
    """The day named last, unless that was only recalled, in the perfect, between sentences that tell the news."""
    found = lately(page, sentence, spans=True)
    before = page.sentences[page.sentence_of(found.begin)] if found is not None else sentence
    recalled = before.index > 1 and told_before(page, before) and not told_before(page, sentence)
    return None if recalled else found


def _handed(page: Page, sentence: Sentence, drafts: Sequence[Draft], draft: Draft) -> DateUnit | None:
    """The day of a step, for what those there, or others of the side that took it, say next: «… жапты. Министр … деди».

    A step is what was handed over, opened, forbidden.
    """
    people = {p.person.key for p in draft.of("source") if p.person}
    told = (d for d in drafts if d.rule.family in _STEPS and d.modality == draft.modality == ACTUAL)
    near = (d.when for d in told if _next(page, d, sentence) and _there(draft, d, people))
    return next((day for day in near if day is not None and is_day(day.first)), None)


def _there(draft: Draft, step: Draft, people: Collection[str]) -> bool:
    """Whether those speak who are at a step, as who is forbidden something is not, or the side that takes it."""
    if people and step.rule.family != _FORBIDDEN and belongs(draft, step):
        return True
    speakers = {p.side for p in draft.of("source") if p.side is not None}
    return bool(speakers) and speakers <= {p.side for p in step.of("source")} and draft.sides() <= step.sides()


def _next(page: Page, step: Draft, sentence: Sentence) -> bool:
    """Whether a sentence comes soon after a step and the words for its day."""
    if step.when is None:
        return False
    last = max(page.sentence_of(step.when.begin), step.last)
    return 0 < sentence.index - last <= _NEAR


def _cases(page: Page, sentence: Sentence) -> set[str]:
    """The cases in which a sentence opens with a noun for an occasion."""
    readings = page.tokens[_opening(page, sentence)].readings
    return {r.case for r in readings if r.lemma in page.words.sittings and not r.attr}


def _opening(page: Page, sentence: Sentence) -> int:
    """Where a sentence opens, after a mark or a word that points back: «Аталган жыйында», «Соңку кеңешменин …»."""
    words = range(sentence.begin, sentence.end - 1)
    aside = page.words.pointing | page.words.latest
    return next((i for i in words if page.tokens[i].word and page.tokens[i].lower not in aside), sentence.begin)


def _during(page: Page, sentence: Sentence) -> bool:
    begin = _opening(page, sentence)
    after = page.tokens[begin + 1 : begin + 2]
    if page.tokens[begin].lower in page.words.concluding:
        return True  # «Жыйынтыгында … дайындалды»
    cases = _cases(page, sentence)
    return "Loc" in cases or ("Gen" in cases and any(t.lower in page.words.concluding for t in after))


def _afterwards(page: Page, sentence: Sentence) -> bool:
    begin = _opening(page, sentence)
    after = page.tokens[begin + 1 : begin + 2]
    ended = "Abl" in _cases(page, sentence) and any(t.lower in page.words.afterwards for t in after)
    return ended or sentence.opens(page.tokens, page.words.thereafter)


def _sequel(page: Page, sentence: Sentence, drafts: Sequence[Draft], draft: Draft) -> DateUnit | None:
    """The day told last, for what its very people do next: «Аземден кийин президенттер бекет ачышты»."""
    found, people = lately(page, sentence), draft.persons()
    before = [d for d in drafts if d.when is not None and d.when == found]
    if not people:
        return found if any(draft.sides() <= d.sides() for d in before) else None
    some = sentence.opens(page.tokens, page.words.thereafter)
    return found if any(people & d.persons() if some else people <= d.persons() for d in before) else None
