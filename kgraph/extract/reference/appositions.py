"""Which title belongs to which name, where the words side by side allow two readings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from kgraph.extract.lexicon.offices import ABROAD
from kgraph.extract.names.personal import NameUnit
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.people import Register, cluster
from kgraph.extract.syntax.tokens import DASHES, Token
from kgraph.model import Actor

_OBLIQUE = frozenset({"Gen", "Dat", "Acc", "Abl"})
_WITH = "comitative"
_FIELDS = 6
_WORDS = 4  # of a description, with the comma before it
_APPOINTING = frozenset({"head-of-state", "prime-minister"})
_CLAUSE = 25  # words
_ENDS = frozenset(".!?…;:,")
_SECOND = "deputy-prime-minister"
_CABINET = frozenset({"prime-minister", _SECOND})
_CHIEF = "foreign-minister"  # by which a deputy premier who is one, too, is known
_MINISTERS = frozenset({"minister", _CHIEF})
_AND = frozenset({"жана"})
_VAGUE = "other"
_HEAD = "secretary-general"
_GENERAL = ({"minister", "foreign-minister"}, {"deputy-minister", "deputy-foreign-minister"})


def settled(
    tokens: Sequence[Token],
    phrases: Sequence[Phrase],
    names: Sequence[NameUnit],
    register: Register,
    posting: Collection[str] = (),
) -> tuple[Phrase, ...]:
    """The phrases with each title given to its bearer; ``posting`` are the verbs for giving somebody an office.

    «Өкмөт башчы элчи Асан Асановдун салымын белгиледи» ends a title before a name that has another one elsewhere;
    «президенттин милдетин аткаруучу төрага Асан Асанов» holds the first office.
    """
    held = dict(_held(phrases, names, register))
    served = dict(_served(phrases, names, register))
    apart = [part for phrase in phrases for part in _appointing(tokens, phrase, posting)]
    parted = [part for phrase in apart for part in _parted(phrase, held, served)]
    return tuple(_stacked(tokens, parted))


def _held(
    phrases: Sequence[Phrase], names: Sequence[NameUnit], register: Register
) -> Iterator[tuple[int, frozenset[str]]]:
    """The offices of a person that are certain, by the first token of each mention of the name."""
    posts: dict[int, set[str]] = defaultdict(set)
    for phrase in phrases:
        if phrase.name is not None and phrase.post and not phrase.former and _certain(phrase, phrase.name):
            posts[phrase.name.begin].add(phrase.post)
    for group in cluster(names):
        begins = [names[i].begin for i in group.members]
        sure = {post for begin in begins for post in posts[begin]}
        known = register.find(group.words, frozenset(), frozenset())
        if not sure and known is not None and known.offices and known.offices[-1][0] == "head-of-state":
            sure = {post for post, _ in known.offices}
        yield from ((begin, frozenset(sure)) for begin in begins)


def _served(
    phrases: Sequence[Phrase], names: Sequence[NameUnit], register: Register
) -> Iterator[tuple[int, frozenset[Actor]]]:
    """The states of a person that are certain, by the first token of each mention of the name."""
    sides: dict[int, set[Actor]] = defaultdict(set)
    for phrase in phrases:
        if phrase.name is not None and _certain(phrase, phrase.name):
            sides[phrase.name.begin].update(phrase.sides)
    for group in cluster(names):
        begins = [names[i].begin for i in group.members]
        known = register.find(group.words, frozenset(), frozenset()) if len(group.words) > 1 else None
        sure = {of for _, of in known.offices} if known is not None else {s for b in begins for s in sides[b]}
        yield from ((begin, frozenset(sure)) for begin in begins)


def _certain(phrase: Phrase, name: NameUnit) -> bool:
    """Whether the title before a name is that of its bearer: an oblique case leaves that open, and so does «менен»
    after a family name alone, as in «Кытайдын элчиси Асанов менен сүйлөштү»."""
    return name.case not in _OBLIQUE and not _beside(phrase, name)


def _beside(phrase: Phrase, name: NameUnit) -> bool:
    return phrase.relation == _WITH and len(name.words) == 1


def _parted(
    phrase: Phrase,
    held: Mapping[int, frozenset[str]],
    served: Mapping[int, frozenset[Actor]],
) -> tuple[Phrase, ...]:
    """A title and a name in an oblique case, apart if the name is that of the holder of another office.

    Of another state it can be before «менен» too: «Казакстандын президенти Садыр Жапаров менен жолугушту», and so can
    a family name alone whose bearer holds another office: «Казакстандын элчиси Асанов менен жолугушту».
    """
    name = phrase.name
    if name is None or phrase.title is None or phrase.former or not (name.case in _OBLIQUE or phrase.relation):
        return (phrase,)
    own = served.get(name.begin, frozenset())
    foreign = bool(own) and {s.kind for s in phrase.sides} == {"country"} and own.isdisjoint(phrase.sides)
    open_to = name.case in _OBLIQUE or (_beside(phrase, name) and bool(phrase.sides))
    sure = held.get(name.begin, frozenset()) - {"other"} if open_to else frozenset()
    other = (
        sure and phrase.post not in ("", *sure) and not any(phrase.post in pair and pair & sure for pair in _GENERAL)
    )
    if not foreign and not other:
        return (phrase,)
    return _apart(phrase, name, phrase.title[1])


def _apart(phrase: Phrase, name: NameUnit, end: int) -> tuple[Phrase, Phrase]:
    several = len(phrase.sides) > 1
    title = replace(phrase, end=end, kind="office", name=None, case="", plural=several, relation="")
    return title, Phrase(name.begin, name.end, "person", name=name, case=name.case, relation=phrase.relation)


def _appointing(tokens: Sequence[Token], phrase: Phrase, posting: Collection[str]) -> tuple[Phrase, ...]:
    """«Президент X-ду министр кылып дайындады»: who gives an office, and the one who takes it, apart."""
    name = phrase.name
    if name is None or phrase.title is None or name.case != "Acc" or phrase.post not in _APPOINTING:
        return (phrase,)
    for token in tokens[phrase.end : phrase.end + _CLAUSE]:
        verb = token.verb()
        if token.text in _ENDS or (verb is not None and verb.lemma in posting and verb.tense == "Past"):
            return (phrase,) if token.text in _ENDS else _apart(phrase, name, phrase.title[1])
    return (phrase,)


def _stacked(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """An office that is held for a time, and the name with another title right after it, as one phrase."""
    before: Phrase | None = None
    for phrase in phrases:
        if before is not None and phrase.name is not None and _styled(tokens, before, phrase):
            before = replace(phrase, begin=before.begin, post=before.post, sides=before.sides, ref=before.ref)
            continue
        if before is not None and phrase.name is not None and _acting(tokens, before, phrase):
            before = replace(phrase, begin=before.begin, post=before.post, sides=before.sides or phrase.sides)
            continue
        if before is not None and phrase.name is not None and _double(tokens, before, phrase):
            sides = phrase.sides or before.sides
            chief = (before.post == _SECOND and phrase.post == _CHIEF) or before.post == _VAGUE
            first, second = (phrase, before) if chief else (before, phrase)
            also = second.post if second.post not in (_VAGUE, first.post) else ""
            before = replace(phrase, begin=before.begin, sides=sides, also=also, post=first.post)
            continue
        if before is not None and phrase.name is not None and _described(tokens, before, phrase):
            before = replace(before, end=phrase.end, kind="person", name=phrase.name, case=phrase.case)
            before = replace(before, relation=phrase.relation)
            continue
        if before is not None:
            yield before
        before = phrase
    if before is not None:
        yield before


def _styled(tokens: Sequence[Token], office: Phrase, named: Phrase) -> bool:
    """Whether a rank that somebody keeps stands between his office in an organisation and his name: «уюмдун Баш
    катчысы Элчи X»."""
    head = (
        office.kind == "office" and office.post == _HEAD and bool(office.sides) and not (office.case or office.plural)
    )
    rank = named.post in ABROAD and not named.sides and tokens[named.begin].capital
    return head and rank and office.end == named.begin


def _double(tokens: Sequence[Token], office: Phrase, named: Phrase) -> bool:
    """Whether a dash joins two offices of one person: «вице-премьер – улуттук экономика министри X».

    After a deputy a comma does, too: «премьер-министрдин орун басары, ички иштер министри X», or where one of them says
    little («комиссиянын төрагасы, вице-премьер X»), and «жана» within one cabinet: «Катардын премьер-министри жана
    тышкы иштер министри X».
    """
    if office.kind != "office" or office.case or office.plural or office.former or not (office.post and named.post):
        return False
    gap = tokens[office.end : named.begin]
    fields = all(t.word and ((verb := t.verb()) is None or not verb.finite) for t in gap[1:])
    vague = _VAGUE in (office.post, named.post)
    same = not named.sides or not office.sides or named.sides == office.sides
    vague = vague or (office.post == named.post and office.post not in _APPOINTING)  # «топтун жетекчиси, депутат X»
    comma = bool(gap) and gap[0].text == "," and (office.post == _SECOND or (vague and same))
    cabinet = office.post in _CABINET and named.post in _MINISTERS and bool(office.sides) and not named.sides
    both = cabinet and bool(gap) and gap[0].lower in _AND
    return bool(gap) and (comma or both or gap[0].text in DASHES) and len(gap) <= _FIELDS and fields


def _described(tokens: Sequence[Token], office: Phrase, named: Phrase) -> bool:
    """Whether a description stands between an office and the name: «комиссиянын төрагасы, белгилүү жазуучу X»."""
    if office.kind != "office" or office.case or office.plural or office.former or named.title is not None:
        return False
    gap = tokens[office.end : named.begin]
    plain = all(t.word and not t.capital and t.lower not in _AND and not _acts(t) for t in gap[1:])
    return bool(office.post) and 1 < len(gap) <= _WORDS and gap[0].text == "," and plain


def _acts(token: Token) -> bool:
    verb = token.verb()
    return verb is not None and (verb.finite or verb.form == "Conv")


def _acting(tokens: Sequence[Token], office: Phrase, named: Phrase) -> bool:
    """Whether an office ends in «милдетин аткаруучу», «аткарып жаткан», and the name follows, maybe after a comma."""
    ending = tokens[max(office.begin, office.end - 2) : office.end]
    acting = office.kind == "office" and not office.case and any(t.lower.startswith("аткар") for t in ending)
    return acting and all(t.text == "," for t in tokens[office.end : named.begin])
