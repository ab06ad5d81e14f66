"""Whom offices alone mean: «министр», «өлкө башчысы», «элчи», of the persons whom the document names in office."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from kgraph.extract.lexicon.offices import GENERAL
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.bearers import Bearer
from kgraph.extract.reference.discourse import Discourse
from kgraph.model import Actor

_RULING = frozenset({"head-of-state", "prime-minister"})
_SINGLE = _RULING | {"parliament-speaker", "foreign-minister", "minister", "ambassador", "secretary-general"}
_MET = frozenset({"Dat", "Acc"})
_SOFT = "ь"  # «король» loses it where an ending follows
_UNTOLD, _BY = "other", "by"
_SERVING = "organisation-official"  # of whom an organisation has many
_ENVOY = "ambassador"  # a «туруктуу өкүл» may be one of an organisation


def linked(found: Discourse, starts: Sequence[int], monarchs: Collection[str] = ()) -> dict[int, int]:
    """The bearers of phrases that are offices alone; sentences begin at the tokens ``starts``."""
    links: dict[int, int] = {}
    number = [bisect_right(starts, phrase.begin) for phrase in found.phrases]
    titled: dict[str, set[int]] = defaultdict(set)
    for j, n in found.bearer_of.items():
        if found.phrases[j].post in _RULING:
            titled[found.phrases[j].ref].add(n)
    for k, phrase in enumerate(found.phrases):
        if phrase.kind == "office" and not phrase.plural and not phrase.former and phrase.of < 0:
            if (named := _beside(found, k)) is not None or (named := _crowned(found, k, monarchs)) is not None:
                links[k] = named
                continue
            if (same := _titled(found, k, number)) is not None or (same := _presiding(found, k)) is not None:
                links[k] = same
                continue
            that = k > 0 and found.phrases[k - 1].ref == "that" and found.phrases[k - 1].end == phrase.begin
            bearer = found.holder(k, phrase.post, found.side_before(k) if that else None)
            foreign = bearer is not None and found.home not in found.bearers[bearer].sides
            if bearer is not None and foreign and (called := _called(titled, phrase, bearer)) is not None:
                links[k] = called
                continue
            if bearer is not None and (worded := _worded(found, k, bearer)) is not None:
                links[k] = worded
                continue
            if bearer is not None and not (phrase.sides or that):
                bearer = _chosen(found, k, _again(found, k, links, bearer), number)
            if bearer is not None and _sent(found.bearers[bearer], phrase.to):
                links[k] = bearer
    return links


def _called(titled: Mapping[str, Collection[int]], phrase: Phrase, bearer: int) -> int | None:
    """The one ruler whose title the text gives in just this word, if the nearest has another: «падыша», «канцлер»."""
    same = titled[phrase.ref] if phrase.post in _RULING and phrase.ref in titled else ()
    return next(iter(same)) if len(same) == 1 and not phrase.sides and bearer not in same else None


def _crowned(found: Discourse, k: int, monarchs: Collection[str]) -> int | None:
    """The monarch named last by the word that stands alone, whoever else heads a state: «Президент X королго жолукту.
    Король …»."""
    phrase = found.phrases[k]
    if phrase.ref not in monarchs or phrase.sides:
        return None
    titles = (j for j in (*range(k - 1, -1, -1), *range(k + 1, len(found.phrases))) if j in found.bearer_of)
    same = (j for j in titles if found.phrases[j].ref.rstrip(_SOFT) == phrase.ref.rstrip(_SOFT))
    return next((found.bearer_of[j] for j in same), None)


def _worded(found: Discourse, k: int, nearest: int) -> int | None:
    """The one person whose title the text has given in just these words, if the nearest of his kind has another:
    «регионалдык директор», where a «өкүлчүлүктүн башчысы» of the bank is named between."""
    phrase = found.phrases[k]
    if phrase.post != _SERVING:
        return None
    titled = {found.bearer_of[j] for j in range(k) if j in found.bearer_of and _same(found, j, k)}
    here = next(iter(titled), nearest)
    return here if len(titled) == 1 and here != nearest and _serves(found.bearers[here], phrase.sides) else None


def _same(found: Discourse, j: int, k: int) -> bool:
    return found.phrases[j].name is not None and found.phrases[j].ref == found.phrases[k].ref


def _beside(found: Discourse, k: int) -> int | None:
    """Who is named right after an office in the nominative: «президенттин милдетин аткаруучу премьер-министр X»."""
    phrase, n = found.phrases[k], found.bearer_of.get(k + 1)
    if n is None or found.phrases[k + 1].begin != phrase.end or phrase.case or found.phrases[k + 1].title is None:
        return None
    if found.phrases[k + 1].relation == _BY or (found.phrases[k + 1].sides and not phrase.sides):
        return None  # «министр президент X тарабынан кабыл алынды», «министр Чехиянын министри X менен жолукту»
    if _faced(phrase, found.phrases[k + 1]):
        return None
    return n if _serves(found.bearers[n], phrase.sides) else None


def _faced(phrase: Phrase, named: Phrase) -> bool:
    """Whether an office deals with the holder of another one right after it: «министр президент X менен жолукту»."""
    oblique = bool(named.relation) or named.case in _MET
    return oblique and not phrase.sides and phrase.post != named.post and {phrase.post, named.post} <= _SINGLE


def _titled(found: Discourse, k: int, number: Sequence[int]) -> int | None:
    """Who bears a title whose institution is not said, where one before bears it of an institution: «Төрага»; nobody
    who has another part in the sentence («Төрага чех кесиптешине … айтты»), if there is somebody else."""
    phrase = found.phrases[k]
    if phrase.sides or not (phrase.post == _ENVOY or (phrase.post == _UNTOLD and phrase.general)):
        return None
    bearing = [j for j in range(k - 1, -1, -1) if found.phrases[j].ref == phrase.ref and found.phrases[j].name]
    others = [j for j in _sentence(k, number) if j != k]
    free = (j for j in bearing if (n := found.bearer_of.get(j)) is None or not _aside(found, n, others))
    last = next(free, next(iter(bearing), None))
    return found.bearer_of.get(last) if last is not None and found.phrases[last].post != phrase.post else None


def _again(found: Discourse, k: int, links: Mapping[int, int], nearest: int) -> int:
    """Whom the same office alone has meant since the nearest holder was named: «Министр X менен жолукту. Министр …»."""
    before = range(k - 1, -1, -1)
    alone = next((j for j in before if j in links and found.phrases[j].post == found.phrases[k].post), -1)
    named = next((j for j in before if found.bearer_of.get(j) == nearest), k)
    return links[alone] if alone > named else nearest


def _presiding(found: Discourse, k: int) -> int | None:
    """Who presides over an institution of a state, where the word alone would mean its head: «чех төрайымы»."""
    phrase = found.phrases[k]
    if phrase.post not in _RULING or not phrase.sides:
        return None
    bearing = (j for j in range(k - 1, -1, -1) if found.phrases[j].ref == phrase.ref and found.phrases[j].name)
    last = next((j for j in bearing if not set(found.phrases[j].sides).isdisjoint(phrase.sides)), None)
    return found.bearer_of.get(last) if last is not None and found.phrases[last].post != phrase.post else None


def _chosen(found: Discourse, k: int, nearest: int, number: Sequence[int]) -> int | None:
    """Of several who hold an office, whom it means where it names no state.

    Nobody whose state or name has another part in the sentence («Министр австриялык кесиптешин чакырды»); of two
    told of in the sentence before, by name or together, the reader's own, else the first.
    """
    within = _sentence(k, number)
    others = [j for j in within if j != k]
    if all(found.bearer_of.get(j) != nearest for j in range(k)):
        return None if not found.phrases[k].case and _aside(found, nearest, [j for j in others if j > k]) else nearest
    if (acting := _acting(found, k, nearest)) is not None:
        return acting
    before = _sentence(within[0] - 1, number) if within[0] else range(0)
    near = _holders(found, before, found.phrases[k].post)
    both = any(_together(found.phrases[j], found.phrases[k].post) for j in before)
    if not both and not _aside(found, nearest, others) and (len(near) < 2 or nearest not in near):
        return nearest
    ever = _holders(found, range(k - 1, -1, -1), found.phrases[k].post)
    free = next((apart for group in (near, ever) if (apart := [n for n in group if not _aside(found, n, others)])), [])
    own = [n for n in free if found.home in found.bearers[n].sides]
    return next(iter(own or free), nearest)


def _together(phrase: Phrase, post: str) -> bool:
    """Whether a phrase means several who hold an office, and nobody else: «министрлер макулдашты»."""
    alike = post == phrase.post or post in GENERAL.get(phrase.post, ())
    return phrase.plural and phrase.kind == "office" and alike and not (phrase.case or phrase.relation or phrase.sides)


def _acting(found: Discourse, k: int, nearest: int) -> int | None:
    """The reader's own, who has acted, where the nearest holder is a foreigner who has only been spoken of."""
    spoken = [found.phrases[j] for j in range(k) if found.bearer_of.get(j) == nearest]
    if found.home in found.bearers[nearest].sides or any(not (p.case or p.relation) for p in spoken):
        return None
    acted = (j for j in range(k - 1, -1, -1) if not (found.phrases[j].case or found.phrases[j].relation))
    own = _holders(found, acted, found.phrases[k].post)
    return next((n for n in own if found.home in found.bearers[n].sides), None)


def _holders(found: Discourse, phrases: Iterable[int], post: str) -> list[int]:
    """The persons whom phrases name that hold an office."""
    named = dict.fromkeys(found.bearer_of[j] for j in phrases if j in found.bearer_of)
    return [n for n in named if found.bearers[n].holds(post)]


def _aside(found: Discourse, n: int, others: Sequence[int]) -> bool:
    """Whether a person has another part in the sentence, by name or by the state: «казак тарапка», «кесиптеши»."""
    return any(found.bearer_of.get(j) == n or _facing(found.phrases[j], found.bearers[n].sides) for j in others)


def _facing(phrase: Phrase, sides: Sequence[Actor]) -> bool:
    """Whether a phrase that is no subject stands for one of the states: «казак кесиптешине», «Вашингтонду чакырды»."""
    called = phrase.kind == "capital" and phrase.case == "Acc"
    standing = phrase.kind in ("counterpart", "body", "office", "person") and (phrase.case or phrase.relation)
    return bool(called or standing) and phrase.case != "Gen" and not set(phrase.sides).isdisjoint(sides)


def _sentence(k: int, number: Sequence[int]) -> range:
    """The phrases of the sentence in which phrase ``k`` stands."""
    begin = end = k
    while begin and number[begin - 1] == number[k]:
        begin -= 1
    while end < len(number) and number[end] == number[k]:
        end += 1
    return range(begin, end)


def _sent(bearer: Bearer, to: Sequence[Actor]) -> bool:
    """Whether an envoy can be the one in the given states."""
    return not (to and bearer.to) or not set(to).isdisjoint(bearer.to)


def _serves(bearer: Bearer, sides: Sequence[Actor]) -> bool:
    """Whether a person can hold an office of the given states."""
    return not (sides and bearer.sides) or not set(sides).isdisjoint(bearer.sides)
