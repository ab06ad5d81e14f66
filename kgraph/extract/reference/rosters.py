"""Persons who hold an office told of several before: «элчилер: Франциядан – X, Индиядан – Y», «… Алар: X, Y».

So do those who come from two sides: «эки өлкөнүн министрлери … Кыргыз тараптан X, казак тараптан Y катышты».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import DASHES, Token

_OFFICES = frozenset({"office", "envoys"})
_ENDS = frozenset(".!?;:…")
_SIGNS = frozenset(":–—-")
_LED = frozenset({"delegation", "side"})
_STOPS = frozenset(".!?…")
_JOINING = frozenset({"менен", "жана"})
_PAIR = 2
_COUNT = 2  # words
_NEAR = 4  # phrases between an office and «алар»


def listed(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """The phrases; persons without an office in a list after a colon, or of a side told beside them, hold one."""
    phrases = tuple(_ordered(tokens, tuple(_representing(phrases))))
    found: list[Phrase] = []
    office: Phrase | None = None
    end = 0
    for k, phrase in enumerate(phrases):
        if (opening := _opening(tokens, phrases, k)) is not None:
            office, end = opening, phrase.end + 1
        elif office is not None and any(t.text in _ENDS for t in tokens[end : phrase.begin]):
            office = None
        elif office is not None and phrase.name is not None and not phrase.post:
            found.append(replace(phrase, post=office.post, ref=office.ref, sides=phrase.sides or office.sides))
            continue
        found.append(phrase)
    return tuple(found)


def _representing(phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """Persons of whom only the side is told («казак тараптан X») hold the office of several told of last."""
    office: Phrase | None = None
    end = -1  # of a delegation that somebody leads
    for phrase in phrases:
        led = phrase.begin == end
        end = phrase.end if phrase.ref in _LED and phrase.case in ("Acc", "Dat") else -1
        if _several(phrase) and phrase.post:
            office = phrase
        elif phrase.post:
            office = None
        elif (
            office is not None
            and phrase.name is not None
            and (led or phrase.begin < phrase.name.begin)
            and phrase.sides
        ):
            whose = not office.sides or not set(phrase.sides).isdisjoint(office.sides)
            yield replace(phrase, post=office.post, ref=office.ref) if whose else phrase
            continue
        yield phrase


def _ordered(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """Two names at the head of a sentence, joined, are those of the two offices in the one before, in their order:
    «X-тин премьери Y-тин падышасы менен жолукту. Асан Үсөнов менен Марат Осмонов …»."""
    told: list[Phrase] = []
    for k, phrase in enumerate(phrases):
        if told:
            yield replace(phrase, post=told[0].post, ref=told[0].ref, sides=told.pop(0).sides)
            continue
        partner = phrases[k + 1] if k + 1 < len(phrases) else None
        if partner is None or not (_untitled(phrase) and _untitled(partner)):
            yield phrase
            continue
        gap = tokens[phrase.end : partner.begin]
        heads = phrase.begin > 0 and tokens[phrase.begin - 1].text in _STOPS
        if heads and len(gap) == 1 and gap[0].lower in _JOINING:
            told = _two_offices(tokens, phrases[:k])
        yield replace(phrase, post=told[0].post, ref=told[0].ref, sides=told.pop(0).sides) if told else phrase


def _untitled(phrase: Phrase) -> bool:
    return phrase.name is not None and not (phrase.post or phrase.sides or phrase.title)


def _two_offices(tokens: Sequence[Token], before: Sequence[Phrase]) -> list[Phrase]:
    """The two offices of different states that the sentence before tells of, if it names nobody."""
    end = before[-1].end if before else 0
    begin = next((i for i in range(end - 1, -1, -1) if tokens[i].text in _STOPS), -1)
    last = [p for p in before if p.begin > begin]
    offices = [p for p in last if p.kind == "office" and p.post and p.sides]
    if any(p.name is not None or p.plural for p in last):
        return []  # «X менен Y-тин министрлери» does not tell who of them is named first
    several = len(offices) == _PAIR and len({p.sides for p in offices}) == _PAIR
    return offices if several and all(len(p.sides) == 1 for p in offices) else []


def _opening(tokens: Sequence[Token], phrases: Sequence[Phrase], k: int) -> Phrase | None:
    """The office that those in the list after phrase ``k`` hold: its own, or that of those whom «алар» means."""
    phrase = phrases[k]
    sign = tokens[phrase.end].text if phrase.end < len(tokens) else ""
    after = phrases[k + 1] if k + 1 < len(phrases) else None
    dashed = sign in DASHES and after is not None and after.name is not None and after.begin == phrase.end + 1
    if _several(phrase) and ((sign == ":" and not phrase.case) or (dashed and phrase.case)):
        return phrase  # «элчилерден – X (Канада), Y (Корея)»
    if phrase.kind == "office" and not phrase.case and (dashed or sign == ":") and _counted(tokens, phrase):
        return phrase  # «4 депутат – X, Y, Z жана W»
    sign = "" if phrase.case else sign
    if phrase.kind != "pronoun" or not phrase.plural or sign not in _SIGNS:
        return None
    return next((p for p in reversed(phrases[max(0, k - _NEAR) : k]) if _several(p)), None)


def _several(phrase: Phrase) -> bool:
    return phrase.kind in _OFFICES and phrase.plural


def _counted(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a number of more than one stands before an office, a particle between: «4 гана депутат»."""
    numbers = [t.text for t in tokens[max(0, phrase.begin - _COUNT) : phrase.begin] if t.text.isdigit()]
    return bool(numbers) and int(numbers[-1]) > 1
