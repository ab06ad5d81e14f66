"""Whether two phrases side by side are parts of one coordination."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.phrases.phrases import PLACES, Phrase
from kgraph.extract.syntax.quotation import MARKS
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words

_ALSO = frozenset({"да", "дагы"})
_THEN = frozenset({("андан", "кийин"), ("андан", "соң"), ("анан",), ("кийин",), ("артынан",), ("андан", "ары")})
_STATES = frozenset({"country", "capital"})
_SHARED = frozenset({"Dat", "Abl"})
_OBJECT = 7  # words of a thing that somebody gives or gets, with the comma after it
_PAIR = 2
_HEADS = 3  # words in which the noun stands that two states share: «Түркия, Ирандын тышкы иштер министрлери»
_STOPS = frozenset(".!?")
_OBLIQUE = frozenset({"Dat", "Acc", "Abl"})
_ACTING = frozenset({"body", "org", "office", "person"})
_PEOPLE = frozenset({"person", "office"})
_LEADERS = frozenset({"person", "counterpart"})
_LED = frozenset({"national", "body"})
_TOWNS = frozenset({"place", "capital"})
_PARTNERS = frozenset({"org", "country"})


def _also(tokens: Sequence[Token], second: Phrase, gap: Sequence[str]) -> bool:
    """Whether the words after a phrase only say «too»: «X да Yны сындады», not «X да Y да»; «X ошондой эле Yга»."""
    also = len(gap) == 1 and gap[0] in _ALSO
    again = any(t.lower in _ALSO for t in tokens[second.end : second.end + 1])
    return gap[:1] == ["ошондой"] or (also and not again)


def _shared(tokens: Sequence[Token], first: Phrase, second: Phrase, words: Words) -> bool:
    """Whether two states share a verb, each with a thing of its own: «X-тен газ, Y-тен буудай сатып алды»."""
    gap = tokens[first.end : second.begin]
    alike = first.case == second.case and first.case in _SHARED and {first.kind, second.kind} <= _STATES
    if not alike or first.relation or first.attr or second.attr or not 1 < len(gap) <= _OBJECT:
        return False
    own = gap[:-1]
    parted = gap[-1].text == "," or gap[-1].lower == "жана"
    return (
        parted
        and all(t.word or t.text[0].isdigit() or t.text in MARKS for t in own)
        and not any(_verbal(t) or t.lower in words.postpositions for t in own)
    )


def _verbal(token: Token) -> bool:
    """Whether a word can be no noun, but a verb."""
    return token.verb() is not None and not any(r.pos == "NOUN" and r.known for r in token.readings)


def _leading(first: Phrase, second: Phrase, gap: Sequence[str]) -> bool:
    """Whether a person stands before a people or a body in the same case: «президент X-ти жана бүткүл
    кыргызстандыктарды», «кесиптешин жана чех делегациясын»."""
    alike = first.case == second.case and first.case in ("Acc", "Dat") and not first.attr
    led = first.kind in _LEADERS and second.kind in _LED
    return alike and led and gap[:1] == ["жана"] and len(gap) <= _PAIR


def _peoples(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Whether a nationality means people, or has a noun of its own: «казак жана өзбек өнөктөштөрүнө», but not «кыргыз
    жана тажик улутундагы жарандар»."""
    head = phrase.head
    if phrase.kind != "adjective" or head is None:
        return phrase.kind == "national"
    return not any(r.attr for t in tokens[phrase.end : head.begin] for r in t.readings)


def _bodily(first: Phrase, second: Phrase, gap: Sequence[str]) -> bool:
    """Whether a state and a body or official of another one stand side by side: «Катарга жана Түркиянын өкмөтүнө»."""
    alike = first.case == second.case and first.case in _OBLIQUE and not (first.attr or second.attr or first.relation)
    return alike and gap == ["жана"] and first.kind in _STATES and second.kind in _ACTING and bool(second.sides)


def _regional(first: Phrase, second: Phrase, gap: Sequence[str]) -> bool:
    """Whether a region whose states are known meets a state: «Борбор Азия менен Кытайдын саммити»."""
    region = first.kind == "region" and first.ref.isupper() and not (first.case or first.attr)
    return region and gap in (["менен"], ["жана"]) and second.case == "Gen" and bool(second.sides)


def _towns(first: Phrase, second: Phrase, gap: Sequence[str]) -> bool:
    """Whether two towns are both where somebody goes: «Прага менен Берлинге сапары»."""
    plain = not (first.case or first.attr)
    return plain and gap == ["менен"] and second.case == "Dat" and {first.kind, second.kind} <= _TOWNS


def _owning(tokens: Sequence[Token], phrase: Phrase, plain: Phrase) -> bool:
    """Whether people are told of by the genitive of their state: «Ирандын, Ирактын жана Сириянын жарандарына»."""
    if phrase.kind == "national":
        return any(r.case == "Gen" for r in tokens[phrase.begin].readings)
    return phrase.kind == "country" and plain.case == "Gen" != phrase.case


def _acting(tokens: Sequence[Token], first: Phrase, second: Phrase) -> bool:
    """Whether a comma parts who acts from whom he deals with: «шаар башчысы, элчи Асан Асановду кабыл алды», «президент
    Асан Асанов, Чехиянын премьер-министринен жардам сурады», or from whose invitation he follows."""
    met = second.case in _OBLIQUE or second.relation == "comitative"
    kinds = (first.kind, second.kind)
    opens = first.begin == 0 or tokens[first.begin - 1].text in _STOPS
    both = kinds == ("person", "person") and first.title is not None and second.title is not None
    return (
        kinds == ("office", "person")
        or (kinds == ("person", "office") and met)
        or (both and opens and (met or second.case == "Gen"))
    )


def _apart(tokens: Sequence[Token], first: Phrase, second: Phrase, gap: Sequence[str]) -> bool:
    """Whether a comma only parts the state that acts from whose act it deals with: «Түркия, Ооганстандын борборундагы
    чабуулду айыптады», but not «Түркия, Ооганстандын президенттери», nor a list of three."""
    opens = first.begin == 0 or tokens[first.begin - 1].text in _STOPS
    if gap != [","] or not opens or first.kind != "country" or (second.kind, second.case) != ("country", "Gen"):
        return False
    after = tokens[second.end : second.end + _HEADS]
    return not any(r.number == "Plur" and r.owner == "3" for t in after for r in t.readings)


def _in_turn(first: Phrase, second: Phrase, gap: Sequence[str]) -> bool:
    """Whether people are dealt with one after another: «X менен, андан кийин Y менен»."""
    alike = first.relation == second.relation == "comitative" and {first.kind, second.kind} <= _PEOPLE
    apart = gap[1:] == [","] or (gap[1:2] == [","] and (tuple(gap[2:]) in _THEN or gap[2:3] == ["ошондой"]))
    return alike and gap[:1] == ["менен"] and (apart or gap[1:] == ["жана"])


def joined(
    tokens: Sequence[Token], first: Phrase, second: Phrase, plain: Phrase, gap: Sequence[str], words: Words
) -> bool:
    if _also(tokens, second, gap) or _apart(tokens, first, plain, gap):
        return False
    if _shared(tokens, first, second, words) or any(
        met(first, second, gap) for met in (_leading, _bodily, _regional, _towns, _in_turn)
    ):
        return True
    alike = any({first.kind, second.kind} <= kinds for kinds in (PLACES, _PEOPLE, _PARTNERS))
    beside = gap in (["жана"], [","]) or (gap[:1] == [","] and tuple(gap[1:]) in _THEN)  # «X-ти, андан кийин Y-ти»
    if beside and first.case and first.case == second.case and alike:
        return not first.attr
    if first.kind == "country" and first.case == "Gen" and not first.attr and _owning(tokens, second, plain):
        return gap in (["жана"], [","])
    if gap in (["жана"], ["менен"]) and first.kind == "adjective" and _peoples(tokens, second):
        return first.head is None and second.sides != first.sides  # «кыргыз жана өзбек тургундары»
    if (
        not gap
        or first.case
        or first.attr
        or first.kind in ("adjective", "pair", "region")
        or "pronoun" in (first.kind, second.kind)
    ):
        return False
    if second.kind == "adjective" and first.kind != "adjective":
        return False
    if (
        not all(word in words.listing or words.postpositions.get(word) == "comitative" for word in gap)
        or gap.count(",") > 1
    ):
        return False
    if "менен" in gap:
        return second.case == "Gen" or second.relation in ("between", "by")
    if gap == [","] and first.kind in ("person", "office") and second.kind in PLACES | {"parties"}:
        return False
    if gap == [","] and second is plain and _acting(tokens, first, second):
        return False
    if gap == [","] and not (second.case or second.relation or second is not plain):
        return first.kind == second.kind
    return not (first.kind in ("place", "capital") and second.kind not in PLACES)
