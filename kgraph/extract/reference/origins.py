"""Whose a person is, told beside the name: «Асан Үсөнов (Казакстан)», «казак тараптан министр Асан Үсөнов»."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kgraph.extract.phrases.phrases import PLACES, Phrase
from kgraph.extract.reference.adjoining import JOINING, adjoining, field
from kgraph.extract.syntax.tokens import Token
from kgraph.model import Actor

_STATES = frozenset({"country", "adjective"})
_SPEAKING = frozenset({"org", "national"})  # «америкалык тараптан»
_SIDE = "тараптан"
_FROM = "тарабынан"
_NAMED = frozenset({"country", "org", "body"})
_SECOND = "deputy-prime-minister"
_FIELDS = 9
_LEADS = 30  # words in which the verb follows
_LEADING = frozenset({"body", "national", "country", "adjective", "person", "office"})
_LED = frozenset({"delegation", "side"})


def sided(
    tokens: Sequence[Token],
    phrases: Sequence[Phrase],
    ranks: Collection[str] = (),
    leadership: Collection[str] = (),
    instead: Collection[str] = (),
    representing: Collection[str] = (),
) -> tuple[Phrase, ...]:
    """The phrases in which persons and offices have the state that the words beside them give.

    ``ranks`` may stand before a name: «казак тараптан полковник Айдос Сапаров»; ``leadership`` are nouns by which
    somebody leads: «казак делегациясына Айдос Сапаров жетекчилик кылды»; ``instead`` stands after who does not come;
    ``representing`` are verbs: «сүйлөшүүдө Казакстанды Айдос Сапаров өкүлдөдү».
    """
    ranked = tuple(_ranked(tokens, tuple(_local(tokens, phrases, ranks)), ranks))
    standing = tuple(_standing(tokens, ranked, representing))
    bracketed = tuple(_replacing(tokens, tuple(_bracketed(tokens, standing)), instead))
    return _shared(tokens, tuple(_delegated(tokens, tuple(_headed(tokens, bracketed, leadership)), ranks)))


def _standing(tokens: Sequence[Token], phrases: Sequence[Phrase], verbs: Collection[str]) -> Iterator[Phrase]:
    """Who stands for a state at talks is of it: «сүйлөшүүдө Чилини министр X, Перуну министр Y өкүлдөштү»."""
    for k, phrase in enumerate(phrases):
        before = phrases[k - 1] if k else None
        titled = phrase.name is not None and not (phrase.sides or phrase.case or phrase.relation)
        state = titled and before is not None and before.kind == "country" and before.case == "Acc"
        if before is not None and state and adjoining(tokens, before.end, phrase.begin, ()):
            after = tokens[phrase.end : phrase.end + _LEADS]
            stands = any(r.lemma in verbs for t in after for r in t.readings)
            yield replace(phrase, sides=before.sides) if stands else phrase
        else:
            yield phrase


def _replacing(tokens: Sequence[Token], phrases: Sequence[Phrase], places: Collection[str]) -> Iterator[Phrase]:
    """Who comes in somebody's place is of his state: «Түркиянын президентинин ордуна вице-президент X барат»."""
    for k, phrase in enumerate(phrases):
        before = phrases[k - 1] if k else None
        titled = before is not None and phrase.kind in ("person", "office") and phrase.post and not phrase.sides
        gap = tokens[before.end : phrase.begin] if before is not None else ()
        stead = len(gap) == 1 and gap[0].lower in places and before is not None and before.case == "Gen"
        yield replace(phrase, sides=before.sides) if titled and stead and before is not None else phrase


def _ranked(tokens: Sequence[Token], phrases: Sequence[Phrase], ranks: Collection[str]) -> Iterator[Phrase]:
    """A person after his people and his rank is of that state: «тажикстандык полковник Фаррух Саидов»."""
    for k, phrase in enumerate(phrases):
        before = phrases[k - 1] if k else None
        own = before is not None and before.kind == "adjective" and phrase.name is not None and not phrase.sides
        gap = tokens[before.end : phrase.begin] if own and before is not None else ()
        ranked = bool(gap) and all(t.lower in ranks for t in gap)
        yield replace(phrase, sides=before.sides) if ranked and before is not None else phrase


def _local(tokens: Sequence[Token], phrases: Sequence[Phrase], ranks: Collection[str]) -> Iterator[Phrase]:
    """Who serves in a place of the side for which he comes: «казак тараптан Жамбыл облусунун башкармалыгынын
    начальниги Ерлан Сапаров»."""
    for k, phrase in enumerate(phrases):
        side, place = phrases[k - 2 : k] if k > 1 else (None, None)
        if side is None or place is None or phrase.name is None or phrase.sides:
            yield phrase
            continue
        own = side.relation == "by" and place.kind in PLACES and place.sides == side.sides and bool(side.sides)
        begin = place.end + (place.relation == "about")
        beside = (
            own
            and adjoining(tokens, side.end + 1, place.begin, ranks)
            and adjoining(tokens, begin, phrase.begin, ranks)
        )
        yield replace(phrase, sides=side.sides) if beside else phrase


def _headed(tokens: Sequence[Token], phrases: Sequence[Phrase], leadership: Collection[str]) -> Iterator[Phrase]:
    """A person right after the delegation that the verb after him says he leads has its side."""
    for k, phrase in enumerate(phrases):
        before = phrases[k - 1] if k else None
        beside = before is not None and before.sides and before.case in ("Dat", "Acc") and before.kind in _LEADING
        if before is None or not beside or phrase.name is None or not adjoining(tokens, before.end, phrase.begin, ()):
            yield phrase
            continue
        after = tokens[phrase.end : phrase.end + (_LEADS if before.case == "Dat" else 1)]
        led = any(r.lemma in leadership for t in after for r in t.readings)
        yield replace(phrase, sides=before.sides) if led else phrase


def _bracketed(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """A name takes the state in brackets after it, which then is no phrase of its own."""
    k = 0
    while k < len(phrases):
        phrase = phrases[k]
        after = phrases[k + 1] if k + 1 < len(phrases) else None
        if after is not None and phrase.name is not None and not phrase.sides and _inside(tokens, phrase, after):
            phrase = replace(phrase, end=after.end + 1, sides=after.sides)
            k += 1
        yield phrase
        k += 1


def _inside(tokens: Sequence[Token], name: Phrase, state: Phrase) -> bool:
    begin, end = state.begin - 1, state.end
    return (
        state.kind in _STATES
        and begin == name.end
        and end < len(tokens)
        and (tokens[begin].text, tokens[end].text) == ("(", ")")
    )


def _delegated(tokens: Sequence[Token], phrases: Sequence[Phrase], ranks: Collection[str]) -> Iterator[Phrase]:
    """Persons and offices after «X тараптан» are of that side, until another side is named.

    One alone after «тарабынан» or in the ablative may be something else: «Россия тарабынан министр кабыл алынды»,
    «Москвадан президент кайтты»; several in a row are delegates: «Россиядан X, Казакстандан Y катышты»; so is one in
    the list of others.
    """
    sure = _sides(tokens, phrases, ranks)
    side: tuple[Actor, ...] = ()
    begin = before = -1
    for k, phrase in enumerate(phrases):
        if k in sure:
            side, begin, before = phrase.sides, phrase.begin, phrase.end + (phrase.relation == "by")
            continue
        if phrase.ref in _LED and phrase.case == "Acc" and phrase.sides:
            side, begin, before = phrase.sides, -1, phrase.end  # «казак делегациясын X жетектеди»
            yield phrase
            continue
        person = phrase.name is not None or phrase.kind in ("office", "body")
        if side and person and not phrase.sides and adjoining(tokens, before, phrase.begin, ranks):
            first = begin if begin >= 0 else phrase.begin
            yield replace(phrase, begin=first, sides=side)
            begin, before = -1, phrase.end
            continue
        if begin >= 0:
            yield phrases[k - 1]
        side, begin = (), -1
        yield phrase
    if begin >= 0:
        yield phrases[-1]


def _sides(tokens: Sequence[Token], phrases: Sequence[Phrase], ranks: Collection[str]) -> frozenset[int]:
    """The phrases that say from which side those after them come."""
    told, doubtful = set(), []
    for k, phrase in enumerate(phrases[:-1]):
        after = phrases[k + 1]
        begin = phrase.end + (phrase.relation == "by")
        stands = phrase.relation == "by" and _stands(tokens, phrase)
        toward = phrase.relation == "by" and tokens[phrase.end].lower == _SIDE
        named = phrase.kind in _STATES or stands or (toward and phrase.kind in _SPEAKING and bool(phrase.sides))
        if not named or after.sides or not adjoining(tokens, begin, after.begin, ranks):
            continue
        if stands or toward:
            told.add(k)
        elif after.name is not None and (phrase.relation == "by" or (phrase.case == "Abl" and not phrase.attr)):
            doubtful.append(k)
    near = [(a, b) for a, b in pairwise(sorted({*doubtful, *told})) if b - a <= 3]
    beside = {k for k in doubtful if k and _beside(tokens, phrases[k - 1], phrases[k])}
    return frozenset(told | beside | {k for pair in near for k in pair})


def _beside(tokens: Sequence[Token], before: Phrase, side: Phrase) -> bool:
    """Whether a delegate follows one whose state his title says: «Литванын министри X, Латвиядан Y катышты»."""
    gap = tokens[before.end : side.begin]
    free = before.kind in ("person", "office") and not (before.case or before.attr or before.relation)
    return free and bool(before.sides) and len(gap) == 1 and gap[0].lower in JOINING


def _stands(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether those after a state or organisation speak in its name: «Кыргызстандын атынан X, БУУнун атынан Y»."""
    acting = phrase.kind in _NAMED and bool(phrase.sides) and phrase.name is None
    return acting and phrase.case == "Gen" and tokens[phrase.end].lower != _FROM


def _shared(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """An office that is somebody's but does not say whose is of the state of the one before it.

    «Азербайжандын президенти X жана премьер-министри Y»; «Казакстандын вице-премьери – соода министри X» is one man.
    """
    found: list[Phrase] = []
    for phrase in phrases:
        before = found[-1] if found else None
        if before is None or not (_owned(tokens, phrase) and _follows(tokens, before, phrase)):
            found.append(phrase)
        elif before.kind == "office" and before.post == _SECOND and phrase.name is not None:
            found[-1] = replace(phrase, begin=before.begin, sides=before.sides)
        else:
            found.append(replace(phrase, sides=before.sides))
    return tuple(found)


def _owned(tokens: Sequence[Token], phrase: Phrase) -> bool:
    last = tokens[phrase.title[1] - 1] if phrase.title is not None and not phrase.sides else None
    return last is not None and any(r.owner == "3" for r in last.readings if r.lemma == phrase.ref.split()[-1])


def _follows(tokens: Sequence[Token], before: Phrase, phrase: Phrase) -> bool:
    """Whether a title stands right after another one's bearer; fields of office may stand between («экономика»)."""
    if not before.sides or before.kind not in ("person", "office") or before.case or before.relation:
        return False
    gap = tokens[before.end : phrase.begin]
    if not gap or gap[0].text not in JOINING:
        return False
    alone = phrase.title is not None and phrase.title[1] - phrase.title[0] == 1
    if len(gap) == 1:
        return (alone and " " not in phrase.ref) or (before.kind == "office" and not before.plural)
    fields = all(field(token) for token in gap[1:])
    return before.kind == "office" and before.post == _SECOND and fields and len(gap) <= _FIELDS
