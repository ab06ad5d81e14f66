"""The day of an event as another sentence tells it: the one after the lead, one that goes on with it, the last line."""

from __future__ import annotations

from string import digits

from kgraph.extract.circumstances.foregoing import preceded
from kgraph.extract.dates.calendars import is_day
from kgraph.extract.dates.units import DateUnit
from kgraph.extract.frames.page import Page
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.tokens import cued, following

_OPENING = 2
_BACK = 2
_ATTRIBUTION = 8
_SIGNATURE = 4
_TOWNS = frozenset({"place", "capital"})
_PRINTED = 4
_POINTING = 2
_OWED = 5
_NEAR = 2
_FAR = 5  # what happens is told with its place: «10-апрелде базарлардын биринде болгон окуя»
_DESCRIBED = 4
_HEADING = 1
_RELEASED = "жарыялан"


def told(page: Page, sentence: Sentence) -> DateUnit | None:
    """The date in the sentence after a lead that has none.

    «Бул тууралуу ТИМ 5-майда билдирди», «5-майда алар …», «Маалыматка караганда, 5-майда …», «… деп 5-майда билдирди».
    """
    after = _next(page, sentence)
    if after is None or (page.tokens[after.end - 2].lower in page.words.bygone and not owed(page, after)):
        return None  # «Документке 5-майда кол коюлган болчу»
    if _confirms(page, after) or _explains(page, after):
        return None
    reach = after.end if after.index in page.sources else attributed(page, after) + _OPENING
    found = [d for d in page.dated(after.begin, reach) if is_day(d.first) and d.relation in ("on", "of")]
    if found:
        return None if preceded(page, after, found[0], after.end) or _described(page, after, found[0]) else found[0]
    return _announced(page, after) or _pointed(page, after) or _released(page, after)


def _released(page: Page, sentence: Sentence) -> DateUnit | None:
    """The day on which the paper came out that tells of it: «Билдирүү министрликтин сайтында 5-майда жарыяланды»."""
    main = sentence.closing(sentence.begin)
    if main is None or main.reading.lemma not in page.words.announcing or main.reading.tense != "Past":
        return None
    papers = page.words.enacted | page.words.sessions
    first = sentence.begin + (page.tokens[sentence.begin].lower in page.words.pointing)
    head = page.tokens[first].readings
    if "Pass" not in main.reading.voice and main.reading.lemma != _RELEASED:
        return None
    told = any(first < p.i < main.i for p in sentence.predicates)
    if told or not any(r.lemma in papers and not r.case for r in head):
        return None
    days = [d for d in page.dated(sentence.begin, main.i) if is_day(d.first) and d.relation == "on"]
    return days[0] if len(days) == 1 else None


def voiced(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence tells what somebody says to the press: «Ал 5-майда журналисттерге … деп айтты»."""
    main = next((p for p in reversed(sentence.predicates) if p.closes), None)
    said = main is not None and main.reading.lemma in page.words.quoting
    words = page.tokens[sentence.begin : sentence.end]
    return said and next(cued(words, page.words.press), None) is not None


def _confirms(page: Page, sentence: Sentence) -> bool:
    """Whether a source only confirms what is told: «Муну Ак үй 10-майда тастыктап билдирди»."""
    words = page.tokens[sentence.begin : sentence.end]
    return sentence.index in page.sources and any(t.lower in page.words.confirming for t in words)


def _explains(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence tells what led to the news: «Буга 5-майдагы окуя себеп болду»."""
    main = sentence.closing(sentence.begin)
    return main is not None and any(r.lemma in page.words.reasons for r in page.tokens[main.i - 1].readings)


def _described(page: Page, sentence: Sentence, date: DateUnit) -> bool:
    """Whether a participle after a day takes it for what it describes: «Алар 5-майга белгиленген жыйынды талкуулашты».

    The place or time at which something is told does not: «Ал 5-майда Бишкекте өткөн жыйында сүйлөдү».
    """
    verb = sentence.governor(date.end)
    if verb is None or not verb.attributive:
        return False
    nouns = page.tokens[verb.i + 1 : min(verb.i + 1 + _DESCRIBED, sentence.end)]
    placed = any(r.case == "Loc" and not r.attr for t in nouns for r in t.readings)
    near = _FAR if verb.reading.lemma in page.words.passing else _NEAR
    return verb.i - date.end <= near and not placed


def owed(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence ends with what was to be, and was not: «Ал 5-майда келиши керек болчу»."""
    end = [t.lower for t in page.tokens[max(sentence.begin, sentence.end - _OWED) : sentence.end - 1]]
    return bool(end) and end[-1] in page.words.bygone and any(word in page.words.due for word in end)


def _pointed(page: Page, sentence: Sentence) -> DateUnit | None:
    """The day of a sentence that only points to what was told: «Мындай сөзүн ал 5-майдагы жыйында айтты»."""
    main = sentence.closing(sentence.begin)
    head = page.tokens[sentence.begin : sentence.begin + _POINTING]
    if main is None or main.reading.tense != "Past" or main.reading.lemma not in page.words.lights:
        return None
    if not any(t.lower in page.words.pointing | page.words.this for t in head):
        return None
    if any(page.words.postpositions.get(following(page.tokens, t.i)) == "until" for t in head):
        return None  # «Ал буга чейин Ташкентке 5-майда барган»
    first = sentence.begin + 1  # «Мындай билдирүүнү ал 5-майда жасады»
    inner = any(first < p.i < main.i and p.reading.form in ("Conv", "Vnoun") for p in sentence.predicates)
    days = [d for d in page.dated(sentence.begin, main.i) if is_day(d.first) and d.relation in ("on", "of")]
    return days[0] if len(days) == 1 and not inner else None


def signed(page: Page) -> DateUnit | None:
    """The day that closes an official text, in a line of its own: «Бишкек ш., 2025-жылдын 26-июлу»."""
    last = page.dates[-1] if page.dates and len(page.sentences) > 1 else None
    if last is None or last.relation != "on" or len(last.first) < len("YYYY-MM-DD"):
        return None
    begin = page.sentences[page.sentence_of(last.begin)].begin
    closes = all(
        not t.word and t.text[0] not in digits for t in page.tokens[last.end :]
    )  # no clock: when it was printed
    return last if closes and last.begin - begin <= _SIGNATURE and not page.sentences[-1].predicates else None


def only(page: Page, sentence: Sentence) -> DateUnit | None:
    """The one day of a sentence that goes on with the news: «Борт 3-октябрь күнү абага көтөрүлдү»."""
    days = [d for d in page.dated(sentence.begin, sentence.end) if d.relation in ("on", "since") and is_day(d.first)]
    main = sentence.closing(days[0].end) if len(days) == 1 else None
    if main is not None and main.reading.form == "Conv" and main.reading.tense == "Past":
        main = sentence.at(main.i + 1) or main  # «келип конду»
    perfect = main is not None and any(r.form == "Part" for r in page.tokens[main.i].readings)  # «… өткөн»: before it
    told = main is not None and main.reading.form == "Fin" and main.reading.tense == "Past" and not perfect
    if not told or days[0].last:
        return None
    return None if _ahead(page, sentence, days[0]) or _described(page, sentence, days[0]) else days[0]


def _ahead(page: Page, sentence: Sentence, date: DateUnit) -> bool:
    """Whether a day is that of what is yet to come: «Алар 5-майда өтө турган шайлоону талкуулашты»."""
    verb = sentence.governor(date.end)
    coming = verb is not None and any(t.lower in page.words.yet for t in page.tokens[verb.i : verb.i + _POINTING])
    return verb is not None and (coming or (verb.attributive and verb.reading.tense == "Fut"))


def decreed(page: Page, sentence: Sentence) -> DateUnit | None:
    """The day on which a decree was signed by which something was done: «Жарлыкка 5-августта кол коюлган»."""
    main = sentence.closing(sentence.begin)
    if main is None or main.reading.negative or main.reading.lemma not in page.words.enacting:
        return None
    head = page.tokens[sentence.begin : min(sentence.begin + _SIGNATURE, main.i)]
    if not any(r.lemma in page.words.enacted and r.case in ("Dat", "Acc") for t in head for r in t.readings):
        return None
    days = [d for d in page.dated(sentence.begin, main.i) if d.relation == "on" and is_day(d.first)]
    return days[0] if len(days) == 1 else None


def effective(page: Page, sentence: Sentence) -> DateUnit | None:
    """The day from which a measure is in force: «Эреже 21-январдан баштап күчүнө кирет», «Тыюу 5-майдан тарта
    күчүндө»."""
    main = next((p for p in reversed(sentence.predicates) if p.closes), None)
    head = page.tokens[sentence.begin : sentence.begin + _SIGNATURE]
    measure = any(r.lemma in page.words.measures and not r.case for t in head for r in t.readings)
    if main is not None and main.reading.negative and main.reading.finite and main.reading.tense == "Pres":
        since = [d for d in page.dated(sentence.begin, main.i) if d.relation == "since" and is_day(d.first)]
        return since[0] if len(since) == 1 else None  # «22-январдан тарта ташууга болбойт»
    days = [d for d in page.dated(sentence.begin, sentence.end) if d.relation in ("on", "since") and is_day(d.first)]
    if (main is not None and main.reading.negative) or not measure or len(days) != 1:
        return None
    after = page.tokens[days[0].end : sentence.end]
    return days[0] if any(t.lower in page.words.effect or t.means(page.words.effect) for t in after) else None


def headings(page: Page) -> dict[int, DateUnit]:
    """The lines of a digest that hold nothing but the day of what is told below them, if there are several."""
    lines = {s.index: day for s in page.sentences if (day := _heading(page, s)) is not None}
    return lines if len({day.first for day in lines.values()}) > 1 else {}


def _heading(page: Page, sentence: Sentence) -> DateUnit | None:
    """The day that a line holds, with a day of the week at most: «Шейшемби, 24-июнь»."""
    days = [d for d in page.dated(sentence.begin, sentence.end) if is_day(d.first) and not d.last]
    if len(days) != 1 or any(p.closes for p in sentence.predicates):
        return None
    rest = [t for t in page.tokens[sentence.begin : sentence.end] if t.word]
    inside = [t for t in page.tokens[days[0].begin : days[0].end] if t.word]
    return days[0] if len(rest) - len(inside) <= _HEADING else None


def _next(page: Page, sentence: Sentence) -> Sentence | None:
    """The sentence after one, over a source without a date."""
    following = page.sentences[sentence.index + 1 : sentence.index + 1 + _BACK]
    undated = [s for s in following[:1] if printed(page, s) or _silent(page, s)]
    return next((s for s in following if s not in undated), None)


def _silent(page: Page, sentence: Sentence) -> bool:
    return sentence.index in page.sources and not page.dated(sentence.begin, sentence.end)


def printed(page: Page, sentence: Sentence) -> bool:
    """Whether a line holds little but the day on which it was published: «25-июнь, 2024-жыл, 17:30».

    With a town it says where and when the news is from: «19.10.2024. Ош».
    """
    town = any(page.coordinated.phrases[k].kind in _TOWNS for k in page.within(sentence))
    if town or sentence.predicates or not (dates := page.dated(sentence.begin, sentence.end)):
        return False
    inside = {i for d in dates for i in range(d.begin, d.end)}
    rest = [t for i, t in enumerate(page.tokens[sentence.begin : sentence.end], sentence.begin) if i not in inside]
    return len([t for t in rest if t.word]) <= _PRINTED


def attributed(page: Page, sentence: Sentence) -> int:
    """Where a sentence begins to tell, after the words that attribute it: «Маалыматка ылайык, …»; by law something is
    done, and not told."""
    tokens, words = page.tokens, page.words
    for i in range(sentence.begin + 1, min(sentence.end - 1, sentence.begin + _ATTRIBUTION)):
        if tokens[i].text == ",":
            law = any(r.lemma in words.legal or r.lemma in words.documents for r in tokens[i - 2].readings)
            return i + 1 if tokens[i - 1].lower in words.attributing and not law else sentence.begin
    return sentence.begin


def sourced(page: Page, sentence: Sentence) -> frozenset[int]:
    """The words of an attribution to what is written, which tell nothing of the news: «журналисттердин жазганына
    караганда», not those to people: «тургундардын айтымында»."""
    begin = attributed(page, sentence)
    written = page.words.postpositions.get(page.tokens[max(begin - 2, 0)].lower) == "according"
    return frozenset(range(sentence.begin, begin)) if written else frozenset()


def _announced(page: Page, sentence: Sentence) -> DateUnit | None:
    """The day right before the verb of saying that closes a sentence."""
    closing = next((p for p in reversed(sentence.predicates) if p.closes), None)
    if closing is None or closing.reading.lemma not in page.words.announcing:
        return None
    found = [d for d in page.dated(max(sentence.begin, closing.i - _BACK), closing.i) if d.end == closing.i]
    return next((d for d in found if is_day(d.first) and d.relation == "on"), None)
