"""Coordination: «X, Y жана Z-га»: the case and postposition of the last member hold for all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kgraph.extract.lexicon.states import SEVERAL
from kgraph.extract.phrases.charges import charged
from kgraph.extract.phrases.joining import joined
from kgraph.extract.phrases.phrases import PLACES, Phrase
from kgraph.extract.syntax.quotation import MARKS
from kgraph.extract.syntax.tokens import DASHES, Token
from kgraph.extract.syntax.words import Words

_NEXT = ("pronoun", "after")
_BRACKET = 4
_ASIDE = 30
_LIST = 12
_FIELDS = 5
_ITEMS = frozenset(";,")
_PEOPLE = frozenset({"person", "office"})


@dataclass(frozen=True, slots=True)
class Coordinated:
    """Phrases with their effective case, and for each the positions of the phrases coordinated with it."""

    phrases: tuple[Phrase, ...]
    groups: tuple[tuple[int, ...], ...]


def coordinate(tokens: Sequence[Token], phrases: Sequence[Phrase], words: Words) -> Coordinated:
    """Joins coordinated phrases and gives each member the case and relation of the last one."""
    found = list(phrases)
    group = list(range(len(found)))
    aside = _parentheses(tokens)
    for k, n in _pairs(phrases, aside):
        gap = [t.lower for t in tokens[found[k].end : found[n].begin] if aside.get(t.i) == aside.get(found[k].begin)]
        gap = [word for word in gap if word not in MARKS]  # «министр X жана «Росатомдун» башчысы Y»
        if len(gap) == 2 and gap[0] in _ITEMS and gap[1] in DASHES:
            gap = [","]  # items of a list, each on a line of its own
        gap = charged(tokens, found[n], gap, words)
        if not _gapped(tokens, phrases[k : k + 3]) and joined(tokens, found[k], found[n], phrases[n], gap, words):
            last = found[n]
            relation = found[k].relation if found[k].relation == "comitative" and not last.relation else last.relation
            found[k] = replace(found[k], case=last.case, relation=relation)
            group[k] = group[n]
    for k, relation in _listed(tokens, found):
        for j in range(len(found)):
            if group[j] == group[k]:
                found[j] = replace(found[j], relation=relation)
    for k in range(1, len(found)):
        if _heading(tokens, found, k, words):
            found[k] = replace(found[k], relation="comitative")
    for k in _named(tokens, found):
        group = [group[k] if g == group[k - 1] else g for g in group]
    for k, j in _bracketed(tokens, found):
        found[k] = replace(found[k], case=found[j].case)
        group = [group[j] if g == group[k] else g for g in group]
    members: dict[int, list[int]] = defaultdict(list)
    for k, g in enumerate(group):
        members[g].append(k)
    return Coordinated(tuple(found), tuple(tuple(members[g]) for g in group))


def _listed(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[tuple[int, str]]:
    """Lists in brackets, with the relation of the phrase before: «өлкөлөрдүн өкүлдөрү менен (Россия, Казакстан)».

    A sum before («12 өлкөнүн өкүлдөрү») takes the list for itself.
    """
    found = []
    for k in range(1, len(phrases)):
        begin = phrases[k].begin
        if (
            begin > 1
            and tokens[begin - 1].text == "("
            and phrases[k - 1].relation
            and not (k > 1 and phrases[k - 2].kind == SEVERAL)
            and begin - phrases[k - 1].end <= _BRACKET
        ):
            found.append((k, phrases[k - 1].relation))
    return found


def _heading(tokens: Sequence[Token], phrases: Sequence[Phrase], k: int, words: Words) -> bool:
    """Whether somebody heads a list of people who are no phrases, which ends in «менен», after a subject.

    «Элчи X министр Y, жаштар жана ишкерлер менен жолугушту»: Y is met, too.
    """
    before, phrase = phrases[k - 1], phrases[k]
    met = phrase.kind in _PEOPLE and not (phrase.case or phrase.relation or phrase.attr)
    subject = before.kind in _PEOPLE and not (before.case or before.relation or before.attr)
    comma = any(t.text == "," for t in tokens[phrase.end : phrase.end + 1])
    if not (met and subject and comma) or before.end != phrase.begin:
        return False
    others = (p.begin for p in phrases[k + 1 : k + _LIST] if p.sides or p.name is not None or p.kind != "office")
    limit = min(phrase.end + _LIST, next(others, len(tokens)))
    for token in tokens[phrase.end + 1 : limit]:
        if words.postpositions.get(token.lower) == "comitative":
            return True
        if not (token.word or token.text == ",") or _predicate(token, words):
            return False
    return False


def _predicate(token: Token, words: Words) -> bool:
    """Whether a word can only be a verb that closes a clause: «жаштар» is a noun."""
    verb = token.verb() if token.lower not in words.listing else None
    noun = any(r.pos == "NOUN" and r.number for r in token.readings)
    return verb is not None and (verb.finite or verb.form == "Conv") and not noun


def _named(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[int]:
    """Persons after a dash who hold the offices before it: «ЕАЭБ өлкөлөрүнүн лидерлери – X, Y жана Z чогулду»."""
    return [
        k
        for k in range(1, len(phrases))
        if phrases[k].name is not None
        and phrases[k - 1].kind == "office"
        and phrases[k - 1].plural
        and not phrases[k - 1].case
        and phrases[k].begin == phrases[k - 1].end + 1
        and tokens[phrases[k].begin - 1].text in DASHES
    ]


def _bracketed(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> list[tuple[int, int]]:
    """Lists of members with the organisation before: «ЕАЭБ өлкөлөрүнүн (Армения, Беларусь) өкмөттөрү», «ТМУга мүчө
    өлкөлөр – Казакстан, Түркия – кол коюшту»."""
    return [
        (k, k - 1)
        for k in range(1, len(phrases))
        if phrases[k].kind in PLACES and phrases[k - 1].kind == "org" and _members(tokens, phrases[k - 1], phrases[k])
    ]


def _members(tokens: Sequence[Token], org: Phrase, first: Phrase) -> bool:
    """Whether a bracket, or after «өлкөлөр» a dash, opens the list of the members of an organisation."""
    sign = tokens[first.begin - 1].text
    dashed = org.plural and sign in DASHES and first.begin == org.end + 1
    return dashed or (sign == "(" and first.begin - org.end <= _BRACKET)


def _gapped(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> bool:
    """Whether a comma parts two clauses with one verb: «кыргыз делегациясын X, казак делегациясын Y жетектеди»."""
    if len(phrases) < 3:
        return False
    first, second, third = phrases
    comma = first.end + 1 == second.begin and tokens[first.end].text == ","
    acting = not (first.case or third.case) and third.relation in ("", "led") and third.kind in ("person", "office")
    fields = tokens[second.end : third.begin]  # «өзбек тарапты энергетика министри Y»
    beside = not fields or (third.title is not None and len(fields) <= _FIELDS and all(t.word for t in fields))
    return comma and acting and second.case in ("Acc", "Dat") and beside


def _parentheses(tokens: Sequence[Token]) -> Mapping[int, int]:
    """The tokens in brackets, the brackets included, with the token that opens them."""
    found: dict[int, int] = {}
    opening = -1
    for token in tokens:
        if token.text == "(":
            opening = token.i
        elif token.text == ")" and opening >= 0 and token.i - opening < _ASIDE:
            found.update(dict.fromkeys(range(opening, token.i + 1), opening))
            opening = -1
    return found


def _pairs(phrases: Sequence[Phrase], aside: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """Phrases next to one another, from right to left; what stands in brackets is passed over by what does not.

    So is what stands within a longer one: «Казакстандын Сирия боюнча өкүлү X», and «андан кийин».
    """
    after: dict[int | None, int] = {}
    for k in range(len(phrases) - 1, -1, -1):
        if (k and phrases[k].begin < phrases[k - 1].end) or (phrases[k].kind, phrases[k].relation) == _NEXT:
            continue
        place = aside.get(phrases[k].begin)
        if place in after:
            yield k, after[place]
        after[place] = k
