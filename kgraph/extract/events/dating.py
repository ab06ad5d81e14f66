"""Days and places that a sentence beside an event tells of it."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances import places, times, told
from kgraph.extract.circumstances.tenses import ACTUAL, DENIED, PLANNED
from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.background import lasts, told_before
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Sentence

_REACH = 3
_NAMED = 3
_JOURNEY = "visit"
_ASKED = "invitation"
_DECREED = ("appointment", "dismissal", "ratification", "restriction", "relations", "cooperation")


def headline(page: Page, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Gives the news itself, where its sentence has no date, the date of the sentence after it.

    «Сапары кийинкиге жылдырылды. Ал 5-майда келмек» dates what did not happen.
    """
    dated = any(d.first for d in page.dated(sentence.begin, sentence.end))
    dated = dated or sentence.opens(page.tokens, page.words.recalling)  # no lead, though no event is told before it
    found = None if dated or lasts(page, sentence) else told.told(page, sentence)
    if found is None:
        return
    after = page.sentence_of(found.begin)
    closing = page.sentences[after].closing(found.end)
    undone = closing is not None and (closing.reading.mood == "Int" or told.owed(page, page.sentences[after]))
    ahead = _to_come(page.sentences[after], found.end)
    spoken = after not in page.sources and told.voiced(page, page.sentences[after])
    for draft in drafts if not ahead else ():
        came = spoken and draft.rule.family == _JOURNEY
        if draft.when is None and not came and draft.modality == (DENIED if undone else ACTUAL):
            draft.when = found


def repeats(drafts: Sequence[Draft], begin: int) -> bool:
    """Whether the drafts from ``begin`` on only tell again what a headline has told, which opens the page."""
    first = [d for d in drafts[:begin] if d.sentence == drafts[0].sentence]
    new = [d for d in drafts[begin:] if not d.rule.speech]
    known = {(d.rule.family, d.sides()) for d in first}
    return bool(first and new) and len(first) == begin and all((d.rule.family, d.sides()) in known for d in new)


def happened(page: Page, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Gives the events of the sentence before the day and place that a sentence of its own tells of them.

    The news itself takes the only day of a sentence that goes on with it.
    """
    found, spot = places.occasion(page, sentence)
    day = told.only(page, sentence) if drafts and sentence.index not in page.sources else None
    if day is not None and lasts(page, page.sentences[drafts[0].sentence]):
        day = None
    spoken = told.voiced(page, sentence)  # who speaks to the press has come before
    before = {sentence.index - 1, sentence.index - 1 - (sentence.index - 1 in page.sources)}
    leads = _leads(drafts)
    ahead = _to_come(sentence, sentence.begin)
    for draft in drafts:
        asked = ahead and draft.rule.family == _ASKED  # «… форумга чакырылды. Иш-чара 5-майда өтөт»
        if not asked and any(s in before for _, _, s in draft.spans):
            draft.when = times.finer(draft.when, found)
            draft.spot = draft.spot or spot
            came = spoken and draft.rule.family == _JOURNEY
            if draft.when is None and not came and draft.modality == ACTUAL and draft.sentence in leads:
                draft.when = day


def _to_come(sentence: Sentence, i: int) -> bool:
    main = sentence.closing(i)
    return main is not None and main.reading.finite and main.reading.tense in ("Pres", "Fut")


def _leads(drafts: Sequence[Draft]) -> set[int]:
    """The sentences that tell the news itself: the headline, and the one that tells it again."""
    first = [d for d in drafts if d.sentence == drafts[0].sentence]
    after = [d.sentence for d in drafts[len(first) :][:1]]
    again = [d for d in drafts if d.sentence in after]
    return {d.sentence for d in first} | {n for n in after if repeats([*first, *again], len(first))}


def retold(page: Page, sentence: Sentence, drafts: Sequence[Draft], people: Sequence[Party]) -> None:
    """Gives an event without a date that of a later sentence with its person and verb: «… келет. Ал июлда келип …»."""
    known = {p.person.key for p in people if p.person is not None}
    for draft in drafts:
        far = sentence.index - draft.last
        if draft.when is None and 0 < far <= _REACH and known & {p.person.key for p in draft.of("source") if p.person}:
            draft.when = _again(page, sentence, draft)


def _again(page: Page, sentence: Sentence, draft: Draft) -> DateUnit | None:
    """The date before the verb by which an event was told, where a sentence has it again, or goes on with a journey:
    «X Оттавага келди. Ал Канадага 5-майда кечинде жетип, …»."""
    verbs = {verb.lemma for _, end, _ in draft.spans if (verb := page.tokens[end - 1].verb()) is not None}
    verbs |= page.words.journeys if draft.rule.family == _JOURNEY else set()
    main = sentence.closing(sentence.begin)
    at = next((p for p in sentence.predicates if p.reading.lemma in verbs and p.reading.form in ("Fin", "Conv")), None)
    final = next((p for p in reversed(sentence.predicates) if p.closes), None)
    if at is None or main is None or at.i > main.i or final is None or told_before(page, sentence):
        return None
    if (final.reading.tense == "Past") != (draft.modality == ACTUAL):
        return None
    before = page.dated(sentence.begin, at.i)
    near = bool(before) and 0 <= at.i - before[-1].end <= _NAMED and before[-1].relation == "on"
    return before[-1] if near and not any(before[-1].end <= p.i < at.i for p in sentence.predicates) else None


def continued(page: Page, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Gives what goes on the days told by a sentence of its own: «… жеткире баштады. Жеткирүү 8-июндан августка чейин
    уланат»; and what was done the day of its noun: «… тапшырды. Тапшыруу аземи 5-майда өттү»."""
    main = sentence.closing(sentence.begin)
    days = [d for d in page.dated(sentence.begin, sentence.end) if d.first and d.relation == "on"]
    if main is None or len(days) != 1:
        return
    if days[0].last and main.reading.lemma in page.words.ongoing:
        words = page.tokens[max(sentence.begin, days[0].begin - _NAMED) : days[0].begin]
        fitting = [d for d in drafts if d.modality != DENIED]
    elif main.reading.tense == "Past" and _took_place(page, sentence, days[0]):
        words = page.tokens[sentence.begin : sentence.begin + 1]
        fitting = [d for d in drafts if d.modality == ACTUAL and not d.former]
    else:
        return
    named = {r.lemma for t in words for r in t.readings if not r.case and (r.pos == "NOUN" or r.form == "Vnoun")}
    for draft in fitting:
        if draft.when is None and any(page.tokens[end - 1].means(named) for _, end, _ in draft.spans):
            draft.when = days[0]


def _took_place(page: Page, sentence: Sentence, day: DateUnit) -> bool:
    """Whether a sentence only tells that what it begins with took place on a day: «Тапшыруу аземи 5-майда өттү»."""
    verb = sentence.governor(day.end)
    if verb is None or verb.reading.lemma not in page.words.passing or day.begin - _NAMED > sentence.begin:
        return False
    described = (verb.reading.form, verb.reading.tense) in (("Conv", "Pres"), ("Part", "Past"))
    return not (described or told_before(page, sentence))


def foretold(page: Page, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Gives what is to come, as the lead tells, the day on which the sentence after it says that it takes place:
    «… каттам ачылат. Алгачкы каттам 14-мартта аткарылат»."""
    leads = _leads(drafts) if drafts else set()
    last = max(leads, default=sentence.index)
    skipped = range(last + 1, sentence.index)
    if sentence.index in page.sources or last >= sentence.index or any(n not in page.sources for n in skipped):
        return
    days = [d for d in page.dated(sentence.begin, sentence.end) if d.first and d.relation in ("on", "since")]
    main = sentence.closing(days[0].end) if len(days) == 1 else None
    if main is None or not _to_come(sentence, days[0].end) or main.reading.negative:
        return
    named = _nouns(page, [d for d in drafts if d.sentence in leads], sentence)
    again = any(t.means(named) for t in page.tokens[sentence.begin : sentence.end])
    if main.reading.lemma not in page.words.happening | page.words.passing and not again:
        return
    for draft in drafts:
        if draft.when is None and draft.modality == PLANNED and draft.sentence in leads and not draft.rule.speech:
            draft.when = days[0]


def _nouns(page: Page, drafts: Sequence[Draft], sentence: Sentence) -> set[str]:
    """The nouns by which events were told before a sentence."""
    spans = (span for d in drafts for span in d.spans if span[2] < sentence.index)
    told = (t for begin, end, _ in spans for t in page.tokens[begin:end])
    return {r.lemma for t in told for r in t.readings if r.form == "Vnoun" or (r.pos == "NOUN" and not t.verb())}


def again_named(page: Page, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Gives what was just told the day with which a participle describes it: «… машыгуу баштады. 5-майда башталган
    машыгууга эки миң аскер катышат»."""
    dates = page.dated(sentence.begin, sentence.end) if drafts else ()
    for day in dates if dates and not told_before(page, sentence) else ():
        verb = sentence.governor(day.end)
        verb = sentence.at(verb.i + 1) or verb if verb is not None and verb.reading.form == "Conv" else verb
        held = page.words.passing | page.words.happening
        if day.relation != "on" or verb is None or not verb.attributive or verb.reading.lemma not in held:
            continue
        words = page.tokens[verb.i + 1 : min(verb.i + 1 + _NAMED, sentence.end)]
        for draft in drafts if verb.reading.tense == "Past" else ():
            near = draft.modality == ACTUAL and 0 < sentence.index - draft.sentence <= _REACH
            named = _nouns(page, [draft], sentence) if draft.when is None and near else set()
            if any(t.means(named) for t in words):
                draft.when = day


def enacted(page: Page, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Gives what was just told the day of the decree by which it was done: «Жарлыкка 5-августта кол коюлган».

    So does the day from which it is in force: «Чектөө 5-августтан тартып күчүнө кирет».
    """
    effect = told.effective(page, sentence)
    decree = told.decreed(page, sentence) or effect
    if decree is None:
        return
    leads = _leads(drafts) if drafts and sentence.index <= _REACH else set()
    for draft in drafts:
        just = (draft.stands_in(sentence.index - 1) or draft.sentence in leads) and draft.modality == ACTUAL
        just = just or (effect is not None and _same_measure(page, sentence, draft))
        if just and draft.when is None and draft.rule.family in _DECREED:
            draft.when = decree


def _same_measure(page: Page, sentence: Sentence, draft: Draft) -> bool:
    """Whether a sentence opens with the measure told to come: «Алымдар 5-майда күчүнө кирет»."""
    head = {r.lemma for r in page.tokens[sentence.begin].readings} & page.words.measures
    words = (t for begin, end, _ in draft.spans for t in page.tokens[begin:end])
    return draft.modality == PLANNED and any(t.means(head) for t in words)


def listed(page: Page, drafts: Sequence[Draft]) -> None:
    """Gives what a digest tells the day of the line above it: «Шейшемби, 24-июнь. … макулдашууга кол койду»."""
    lines = told.headings(page)
    for draft in drafts if lines else ():
        above = [n for n in lines if n < draft.sentence]
        recalled = draft.former or _bygone(page, page.sentences[draft.sentence])
        if above and draft.when is None and draft.modality in (ACTUAL, DENIED) and not recalled:
            draft.when = lines[above[-1]]


def _bygone(page: Page, sentence: Sentence) -> bool:
    return any(t.lower in page.words.bygone for t in page.tokens[sentence.end - 2 : sentence.end])


def signed(page: Page, drafts: Sequence[Draft]) -> None:
    """Gives what an official text itself says the day that closes it."""
    day = told.signed(page)
    for draft in drafts if day is not None else ():
        if draft.when is None and draft.modality == ACTUAL and draft.rule.saying:
            draft.when = day
