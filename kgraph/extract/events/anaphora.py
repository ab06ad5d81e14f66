"""Words that point back to an event told before: «жолугушуунун жүрүшүндө», «ага X жана Y катышты»."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances import places, times, topics
from kgraph.extract.circumstances.tenses import ACTUAL, PLANNED, POSSIBLE, tense
from kgraph.extract.dates.calendars import is_day
from kgraph.extract.dates.units import DateUnit
from kgraph.extract.events.alike import returned, smaller, strange
from kgraph.extract.events.attended import partaking
from kgraph.extract.events.escorts import escorted, near_by
from kgraph.extract.events.joining import joined, named, talked_first
from kgraph.extract.frames.background import bygone, perfect
from kgraph.extract.frames.chairs import chair
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.fillers import sides
from kgraph.extract.parties.lasting import goes_on
from kgraph.extract.parties.slots import Cast
from kgraph.extract.syntax.tokens import following
from kgraph.ontology import Vocabulary

TALKS = frozenset({"meeting", "call", "summit"})
_TALKING = frozenset({"discussion", "talks", "consultations"})
_REACH = 2
_SEALING = "signing"
_GATHERING = "summit"


def pointing(clause: Clause) -> bool:
    """Whether a demonstrative stands right before the trigger: «аталган жолугушууда»."""
    before = clause.match.begin - 1
    return before >= clause.sentence.begin and clause.tokens[before].lower in clause.page.words.pointing


def bare(clause: Clause) -> bool:
    """Whether a gathering is named by its noun alone, at the head of its sentence: «Саммитке X жана Y катышат»."""
    sealed = clause.match.rule.family == _SEALING  # «кол коюу аземине»
    return clause.match.begin == clause.sentence.begin and (sealed or len(clause.match.tokens) == 1)


def beside(clause: Clause) -> bool:
    """Whether officials meet in the margins of the gathering that the sentence has named, or before or after it:
    «саммитинин алкагында», «жыйындын алдында»."""
    spans = [s for d in clause.state.drafts if d.rule.family == "summit" for s in d.spans]
    ends = [end for _, end, index in spans if index == clause.sentence.index and end < clause.match.begin]
    words = clause.page.words
    beside = words.staging | words.beforehand | words.concluding
    return any(clause.tokens[end].lower in beside for end in ends)


def chaired(clause: Clause, parties: Cast) -> bool:
    """Whether a participle tells of a gathering who sits at its head: «X-тин төрагалыгы астында өтө турган жыйында»."""
    head = chair(clause)
    if head is None or clause.phrases[head].begin > clause.match.begin or {p.phrase for _, p in parties} != {head}:
        return False
    between = [p for p in clause.sentence.predicates if clause.phrases[head].end < p.i < clause.match.begin]
    return bool(between) and between[-1].reading.form == "Part" and not any(p.closes for p in between)


def recalled(clause: Clause) -> bool:
    """Whether a sentence of background tells of talks before those told: «Эске салсак, … буга чейин сүйлөшкөн»."""
    if not clause.sentence.opens(clause.tokens, clause.page.words.recalling):
        return False
    kind = clause.match.rule.family
    before = (d for d in clause.state.drafts if d.sentence < clause.sentence.index)
    told = (d for d in before if d.rule.family == kind and not d.frame)
    return kind in TALKS and any(d.modality == "actual" for d in told)


def opening(clause: Clause) -> bool:
    """Whether the journey or gathering at hand is the time of something else: «Сапардын алдында уюм …», «X саммиттин
    башында … жарыялады»."""
    reading = clause.match.reading
    told = reading is not None and reading.pos == "NOUN" and reading.case in ("Gen", "Loc") and not reading.attr
    if not told or reading is None:
        return False
    return (clause.match.rule.family == "visit" and bare(clause)) or (reading.case == "Gen" and _timing(clause))


def _timing(clause: Clause) -> bool:
    """Whether a gathering that nothing describes stands before a word of time: «саммиттин соңунда»."""
    i, words = clause.match.anchor, clause.page.words
    reading, before = clause.match.reading, clause.tokens[clause.match.begin - 1]
    if clause.match.rule.family != "summit" or reading is None or reading.owner or i + 1 >= clause.sentence.end:
        return False
    last = [k for k in clause.within if clause.phrases[k].end == clause.match.begin]
    named = bool(last) and not clause.may_be_subject(last[-1])  # «Анкарадагы саммиттин соңунда»
    described = clause.match.begin > clause.sentence.begin and any(r.case == "Gen" for r in before.readings)
    return not (named or described) and clause.tokens[i + 1].lower in words.concluding | words.beforehand


def more(clause: Clause, parties: Cast, vocabulary: Vocabulary) -> bool:
    """Whether those who take part in a gathering, or in the talks just told of the same states, are told."""
    if vocabulary.top(clause.match.rule.type) == "summit":
        return True
    top = vocabulary.top(clause.match.rule.type)
    tops = {top} if clause.match.rule.family == _SEALING else TALKS
    reach = clause.sentence.index if _heading(clause) else _REACH
    near = [d for d in reversed(clause.state.drafts) if clause.sentence.index - d.sentence <= reach]
    told = next((d for d in _timely(clause, near) if vocabulary.top(d.type) in tops), None)
    actual = told is not None and told.modality == "actual"
    waiting = clause.state.open if told is None else None  # a gathering of which nobody has been told yet
    awaited = waiting is not None and waiting.rule.family == _GATHERING and _waits(clause, waiting, None)
    return (actual or awaited) and partaking(clause)


def join(clause: Clause, parties: Cast, vocabulary: Vocabulary) -> bool:
    """Adds those who take part to the event told just before, in the role of their side; whether there is one."""
    own = vocabulary.top(clause.match.rule.type)
    tops = clause.match.rule.into or (TALKS if own in TALKS else {own})
    reach = clause.sentence.index if len(clause.match.rule.into) == 1 or _heading(clause) else _REACH
    drafts = reversed(clause.state.drafts)
    near = [d for d in drafts if near_by(clause, d, reach, parties) and not (smaller(clause, d) or d.passing)]
    timely = talked_first(clause, parties, _timely(clause, near))
    told = next((d for d in escorted(clause, timely) if vocabulary.top(d.type) in tops), None)
    waiting = clause.state.open
    acting = any(p.phrase < 0 or clause.phrases[p.phrase].case != "Abl" for _, p in parties)
    if waiting is not None and vocabulary.top(waiting.type) in tops and _waits(clause, waiting, told) and acting:
        joined(clause, waiting, parties)
        if len(waiting.sides()) > 1:
            clause.state.drafts.append(waiting)
            clause.state.open = None
            if vocabulary.top(waiting.type) in TALKS:
                clause.state.parties = tuple(p for _, p in waiting.parties)
            return True
    if told is None:
        return False
    shared = goes_on(clause.state.parties, [p for _, p in told.parties])
    joined(clause, told, parties)
    if shared and told is next((d for d in reversed(clause.state.drafts) if vocabulary.top(d.type) in TALKS), None):
        clause.state.parties = tuple(p for _, p in told.parties)
    return True


def _heading(clause: Clause) -> bool:
    """Whether a sentence begins with the talks at which somebody was, as the last lines of a report do."""
    first, sittings = clause.tokens[clause.sentence.begin], clause.page.words.sittings
    return any(r.case in ("Dat", "Loc") and not r.owner and r.lemma in sittings for r in first.readings)


def _timely(clause: Clause, drafts: Sequence[Draft]) -> Sequence[Draft]:
    """First those events whose time the verb of a sentence tells: «катышты» of what has been, «катышат» of what comes.

    What is recalled takes part in the news only if it says so.
    """
    reading, closing = clause.match.reading, clause.sentence.closing(clause.match.anchor)
    told = closing is not None and tense(closing.reading, PLANNED) == ACTUAL
    past = told and not (reading is not None and reading.tense == "Fut")
    fitting = [d for d in drafts if (d.modality == ACTUAL) == past and (not d.former or perfect(clause))]
    return [*fitting, *(d for d in drafts if d not in fitting)]


def _waits(clause: Clause, waiting: Draft, told: Draft | None) -> bool:
    """Whether an event without parties has been told just before, after any that has them, and of the verb's time."""
    since = any(d.rule.family == "summit" and d.sentence > waiting.sentence for d in clause.state.drafts)
    near = clause.sentence.index - waiting.sentence <= _REACH and not since
    if told is None:
        return near
    return near and told.sentence < waiting.sentence and _timely(clause, [waiting, told])[0] is waiting


def attach(clause: Clause, parties: Cast, vocabulary: Vocabulary) -> bool:
    """Adds a mention that names no new parties to the last event of its kind; whether there is one."""
    rule, top = clause.match.rule, vocabulary.top(clause.match.rule.type)
    tops = TALKS if rule.type in _TALKING else {top}
    alone = not any(vocabulary.top(d.type) == top for d in clause.state.drafts)
    if alone and (top == "meeting" or (top == "summit" and opening(clause))):
        tops = TALKS  # «маек учурунда» after a call, «саммиттин соңунда» after a meeting of several leaders
    when = times.when(clause)
    meant = _meant(clause, when)
    begun = _underway(clause) and any(d.modality == ACTUAL and vocabulary.top(d.type) in tops for d in meant)
    for draft in reversed(meant):
        if begun and draft.another and draft.modality != ACTUAL:
            continue  # «… кийинки жолугушууда уланат. Жолугушуунун соңунда протоколго кол коюлду»
        if (
            vocabulary.top(draft.type) in tops
            and sides(parties) <= draft.sides()
            and not (_elsewhen(clause, draft, when) or strange(draft, parties))
        ):
            _extend(clause, draft, when)
            named(draft, parties)
            if (parties or returned(clause)) and top in TALKS and draft.modality == ACTUAL:
                clause.state.parties = tuple(p for _, p in draft.parties)  # «Алиев менен болгон жолугушууда …»
            return True
    return False


def _underway(clause: Clause) -> bool:
    """Whether something has been done at talks, which then have begun: «сүйлөшүүлөрдүн жүрүшүндө X талап кылды»."""
    after, words = following(clause.tokens, clause.match.anchor), clause.page.words
    main = clause.sentence.closing(clause.match.anchor)
    if after not in words.concluding or main is None or main.reading.lemma in words.announcing:
        return False
    return main.reading.tense == "Past" and (main.reading.finite or perfect(clause))


def _elsewhen(clause: Clause, draft: Draft, when: DateUnit | None) -> bool:
    """Whether a clause with a verb of its own tells of another day than those of an event."""
    known, reading = draft.when, clause.match.reading
    if known is None or when is None or not (is_day(known.first) and is_day(when.first)):
        return False
    apart = not (known.first <= (when.last or when.first) and when.first <= (known.last or known.first))
    return apart and reading is not None and reading.finite


def _meant(clause: Clause, when: DateUnit | None) -> Sequence[Draft]:
    """The events that a clause may point back to: those recalled only from what is recalled, or right after them."""
    drafts = [d for d in clause.state.drafts if not d.passing]
    if bygone(clause, when):
        return [d for d in drafts if d.former or d.modality != ACTUAL]
    near = [d for d in drafts if not d.former or (clause.sentence.index - d.sentence <= 1 and perfect(clause))]
    return near or drafts


def _extend(clause: Clause, draft: Draft, when: DateUnit | None) -> None:
    draft.spans.append(clause.span)
    if draft.when is None and draft.modality in (PLANNED, POSSIBLE) and _underway(clause):
        draft.modality = ACTUAL
    draft.when = times.finer(draft.when, when)
    draft.spot = draft.spot or places.where(clause, [])
    for slug, units in topics.named(clause).items():
        draft.topics.setdefault(slug, []).extend(units)
