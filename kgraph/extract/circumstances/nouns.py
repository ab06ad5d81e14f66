"""Whether an event that a noun of action names has happened: by its attributes, and by the verb that governs it."""

from __future__ import annotations

from kgraph.extract.circumstances.cues import cased
from kgraph.extract.circumstances.mainverbs import leading, occasion
from kgraph.extract.circumstances.passages import Passage
from kgraph.extract.circumstances.prospects import after, phase
from kgraph.extract.circumstances.tenses import ABOUT, ACTUAL, DENIED, PLANNED, POSSIBLE, about, ends_past, tense
from kgraph.extract.syntax.clauses import Predicate
from kgraph.extract.syntax.tokens import following

_BEFORE, _AHEAD = 2, 8
_WITH = "менен"
_DUE = ("мак", "мек", "мок", "мөк")


def described(passage: Passage, begin: int) -> str | None:
    """Attributes right before the noun: «болгон сапары», «боло турган жолугушуу», «пландалган визит»."""
    begin = passage.cues.amount(passage.tokens, begin, passage.sentence.begin)
    for i in range(begin - 1, max(passage.sentence.begin, begin - _BEFORE) - 1, -1):
        reading = passage.reading(i)
        if passage.tokens[i].lower in passage.cues.neutral or passage.cues.serially(
            passage.tokens[i], passage.sentence
        ):
            continue
        planned = reading is not None and (passage.cues.promises(reading) or passage.cues.fixed(reading))
        if (
            planned
            or passage.tokens[i].lower in passage.cues.planned_words
            or passage.cues.sets(passage.tokens, i, {reading.lemma if reading else ""})
        ):
            return PLANNED
        if reading is None and cased(passage.tokens[i]):
            return None
        if reading is not None and reading.form == "Part" and not reading.case and not reading.owner:
            if reading.negative or (reading.lemma in passage.cues.auxiliaries and _unmet(passage, i - 1)):
                return DENIED  # «болбой калган жолугушуу»
            coming = reading.lemma in ABOUT and _coming(passage, i - 1)
            return PLANNED if reading.tense == "Fut" or coming else ACTUAL
        if reading is not None and reading.finite:
            return None
    return None


def _coming(passage: Passage, i: int) -> bool:
    """Whether the converb before «жаткан» looks ahead: «келе жаткан», «күтүлүп жаткан»."""
    reading = passage.reading(i)
    return reading is not None and (reading.lemma in passage.cues.planned or reading.tense == "Pres")


def _unmet(passage: Passage, i: int) -> bool:
    """Whether the converb before «калган» denies what it names: «өтпөй калган»."""
    reading = passage.reading(i)
    return reading is not None and reading.form == "Conv" and reading.negative


def failing(passage: Passage, i: int) -> bool:
    """Whether what was to come does not: «күзүндө боло турган машыгуу өтпөйт»."""
    governor = passage.governor(i)
    if governor is None or not governor.closes or governor.reading.lemma not in passage.cues.auxiliaries:
        return False
    return governor.reading.form == "Fin" and governor.reading.negative


def governed(passage: Passage, i: int, present: str) -> str:
    """By the verb on which a noun of action at ``i`` depends: «барышы күтүлүүдө», «жолугушуусу болуп өттү».

    Empty if that verb denies something else («жолугушуу жөнүндө кабарланган жок»).
    """
    if passage.cues.framing(passage.tokens, i):
        return occasion(passage, i)
    if off := passage.cues.drops(passage.tokens, passage.sentence, i):
        return off
    if _faced(passage, i) or _led_up(passage, i) or _besides(passage, i):
        return ACTUAL
    if _departed(passage, i):
        return PLANNED
    if told := after(passage, i, ""):
        return told
    governor = _governor(passage, i)
    if governor is None:
        return ACTUAL
    last, chained = passage.chain(governor.i, governor.reading)
    if _yet_to_come(passage, governor) or _intended(passage, governor):
        return PLANNED
    if governor.reading.tense == "Pres" and following(passage.tokens, governor.i) in passage.cues.ahead:
        return PLANNED
    if governor.reading.negative or chained.negative or passage.cues.denies(passage.tokens, last):
        if governor.reading.lemma in passage.cues.ends:
            return ACTUAL  # «сүйлөшүүлөр аяктай элек»
        undone = governor.reading.lemma in passage.cues.auxiliaries | passage.cues.occurring
        answered = undone and following(passage.tokens, i) in passage.cues.about  # «берүү боюнча жооп келе элек»
        return POSSIBLE if answered else DENIED if undone else ""
    if governor.reading.form in ("Vnoun", "Part") and (
        governor.reading.case or governor.reading.owner or governor.reading.form == "Vnoun"
    ):
        ahead = chained.form == "Part" and chained.tense == "Fut"
        return after(passage, last, PLANNED if ahead else phase(passage, last, present))
    if chained.form == "Conv" or chained.mood == "Cnd":
        return leading(passage, last, chained, present)
    return tense(chained, present)


def _governor(passage: Passage, i: int) -> Predicate | None:
    """The verb on which a noun depends; in a list that which ends it: «X менен жолугушуусу, Y менен кеңейтилген
    курамдагы сүйлөшүүсү өтөт»."""
    found = passage.governor(i)
    listed = found is not None and found.attributive and following(passage.tokens, i) == ","
    return passage.sentence.closing(found.i + 1) or found if found is not None and listed else found


def _yet_to_come(passage: Passage, governor: Predicate) -> bool:
    """Whether the verb on which a noun depends looks ahead: «сапары менен келгени жатат»."""
    ended = passage.cues.ended(passage.tokens, governor.i, governor.reading)
    coming = ended and _before_what_comes(passage, governor.i)
    return coming or about(passage.tokens, passage.sentence, governor.i, governor.reading)


def _intended(passage: Passage, governor: Predicate) -> bool:
    """Whether the verb on which a noun depends tells at the end what was to be: «машыгуу күзүндө өтмөк»."""
    ends = governor.i + 1 >= passage.sentence.end or not passage.tokens[governor.i + 1].word
    lower = passage.tokens[governor.i].lower
    return ends and governor.reading.form == "Vnoun" and not governor.reading.case and lower.endswith(_DUE)


def _before_what_comes(passage: Passage, i: int) -> bool:
    """Whether something is to come after it: «ратификациядан өткөндөн кийин күчүнө кире турган»."""
    near = [p for p in passage.sentence.predicates if i < p.i <= i + _AHEAD]
    return any(passage.tokens[p.i].lower in passage.cues.ahead or p.reading.tense == "Fut" for p in near)


def _faced(passage: Passage, i: int) -> bool:
    """Whether it has happened, whatever is done about it: «кол салуусун таанышы керек», «чабуулун улантууга»."""
    governor = passage.governor(i)
    lasting = governor is not None and governor.reading.form == "Vnoun"
    if passage.cues.based(passage.tokens, i) or (
        lasting and governor and governor.reading.lemma in passage.cues.continuing
    ):
        return True
    if governor is not None and governor.reading.lemma in passage.cues.passing and governor.reading.form == "Conv":
        return any(r.case == "Abl" for r in passage.tokens[i].readings)  # «кагылыштан көп өтпөй»
    owned = any((r.case == "Acc" and r.owner) or r.case == "Dat" for r in passage.tokens[i].readings)
    return owned and governor is not None and governor.i == i + 1 and governor.reading.lemma in passage.cues.facing


def _led_up(passage: Passage, i: int) -> bool:
    """Whether something else has come of it or after it, or lasts since: «кагылышуудан улам каттам ачылган жок»."""
    ablative = next((r for r in passage.tokens[i].readings if r.case == "Abl"), None)
    if ablative is None:
        return False
    caused = following(passage.tokens, i) in passage.cues.because or passage.cues.since(passage.tokens, i, ablative)
    return caused or (passage.cues.ended(passage.tokens, i, ablative) and ends_past(passage.sentence))


def _besides(passage: Passage, i: int) -> bool:
    """Whether something else was done with it: «ыраазычылык билдирүү менен ийгилик каалады»."""
    main = passage.main(i)
    bare = any(r.form == "Vnoun" and not (r.case or r.owner) for r in passage.tokens[i].readings)
    with_ = passage.tokens[i + 1 : i + 2]
    manner = bare and any(t.lower == _WITH for t in with_) and main is not None
    return manner and main is not None and main.reading.finite and main.reading.tense == "Past"


def _departed(passage: Passage, i: int) -> bool:
    """Whether somebody has only set out for it: «саммитке катышуу үчүн Ташкентке учуп кетти»."""
    aim = passage.governor(i)
    if aim is None or aim.reading.form != "Vnoun" or following(passage.tokens, aim.i) != "үчүн":
        return False
    main = passage.sentence.closing(aim.i + 1)
    coming = main is not None and tense(main.reading, PLANNED) == PLANNED
    return coming or any(
        p.i > aim.i and p.reading.lemma in passage.cues.departures for p in passage.sentence.predicates
    )
