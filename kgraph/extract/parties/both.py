"""Whom nouns for sides and their officials mean: «тараптар», «эки өлкө», «ал мамлекет», «министрлер»."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Scene
from kgraph.extract.frames.positions import counted
from kgraph.extract.parties.holders import of_rank, others, paired, serving
from kgraph.extract.parties.lands import THAT, actor, land
from kgraph.extract.parties.sums import together
from kgraph.extract.reference.discourse import ACTING, Party
from kgraph.extract.syntax.tokens import Token
from kgraph.model import Actor

_PAIR = 2
_FIELD = 3  # words that may say whose officials they are: «эки тараптын чек ара өкүлдөрү»
_SINGLE = frozenset({"head-of-state", "prime-minister", "foreign-minister", "parliament-speaker"})
_SENT = frozenset({"delegation", "side"})
_ASKED = frozenset({"Dat", "Acc", "Abl"})
_HOLDERS = frozenset({"person", "office"})


def both(scene: Scene, k: int) -> list[Party]:
    """The parties that phrase ``k`` means; none if the text has not told who they are."""
    phrase = scene.phrases[k]
    discourse = scene.page.discourse
    if phrase.ref == "home":
        return [Party(side=discourse.home, phrase=k)]
    if phrase.ref == THAT:
        return land(scene, k)
    two = counted(scene, k)
    if pair := (two and _beside(scene, k)) or _owners(scene, k):
        return [Party(side=s, phrase=k, stated=False) for s in pair]
    if then := _then(scene, k) or _outside(scene, k):
        held = paired(scene, k)  # «Анда президенттер …», «Ошондо эки лидер …»
        return held if {p.side for p in held} == {*then} else [Party(side=s, phrase=k, stated=False) for s in then]
    if len(scene.state.parties) > 1 and not (two and _crowded(scene)):
        return (paired(scene, k) or of_rank(scene, k)) if others(scene, k) else _present(scene, k)
    if two and len(scene.state.parties) < _PAIR and (named := paired(scene, k)):
        return named
    if two and len(scene.state.parties) < _PAIR and (pair := together(scene, k)):
        return [Party(side=s, phrase=k, stated=False) for s in pair]
    sides = phrase.kind == "parties" or of_both(scene, k)
    if sides and (told := _facing(scene) if len(scene.state.parties) < 2 else _rivals(scene)):
        return [replace(_holding(scene, k, s), phrase=k, stated=False) for s in told]
    pair = next((p.sides for p in reversed(scene.phrases[:k]) if p.kind == "pair"), ())
    if sides and not pair and discourse.foreign is not None:
        pair = (discourse.home, discourse.foreign) if discourse.home_named else _last_two(scene, k)
    if phrase.kind == "office" and len(scene.state.parties) < 2 and (named := paired(scene, k)):
        return named
    return [Party(side=s, phrase=k, stated=False) for s in pair] if sides else []


def _holding(scene: Scene, k: int, side: Actor) -> Party:
    """One of two states, or its minister where phrase ``k`` means those of both: «эки өлкөнүн министрлери»."""
    if scene.phrases[k].post in _SINGLE:
        return serving(scene, k, side)
    named = serving(scene, k, side) if scene.phrases[k].kind == "office" else Party(side=side)
    return named if named.person is not None else Party(side=side)


def _then(scene: Scene, k: int) -> tuple[Actor, ...]:
    """The two states of what was before the news, with which a sentence goes on: «Ал сапарда тараптар …»."""
    page, last = scene.page, scene.state.drafts[-1] if scene.state.drafts else None
    sentence = page.sentences[page.sentence_of(scene.phrases[k].begin)]
    if last is None or not sentence.opens(page.tokens, page.words.then) or sentence.index - last.sentence > 1:
        return ()
    sides = tuple(sorted(last.sides(), key=lambda s: s.code))
    return sides if len(sides) == 2 and (last.former or last.rule.family == "visit") else ()


def _outside(scene: Scene, k: int) -> tuple[Actor, ...]:
    """The two to whom somebody else turns: rivals of whom most is told, or those who have helped him: «эки коңшуга»."""
    own, talking = actor(scene, k), len(scene.state.parties) >= _PAIR
    if own is None or talking or not counted(scene, k) or scene.phrases[k].case not in _ASKED:
        return ()
    rivals = Counter(pair for pair in _pairs(scene) if own not in pair).most_common(1)
    met = (d for d in scene.state.drafts if own in {p.side for p in d.of("target")})
    helpers = tuple(dict.fromkeys(p.side for d in met for p in d.of("source") if p.side is not None))
    return next((pair for pair, _ in rivals), helpers if len(helpers) == _PAIR else ())


def _beside(scene: Scene, k: int) -> tuple[Actor, ...]:
    """The two states of the officials or bodies named together just before «эки өлкө» in its sentence."""
    index = scene.page.sentence_of(scene.phrases[k].begin)
    before = [scene.phrases[j] for j in scene.page.within(scene.page.sentences[index]) if j < k]
    named = [p.sides for p in before if p.kind in ("office", "body") and len(p.sides) == 2 and not p.attr]
    return named[-1] if named else ()


def _owners(scene: Scene, k: int) -> tuple[Actor, ...]:
    """The two states that act in a sentence, whose own bodies are then meant: «X менен Y консулдуктарын жапты»."""
    if scene.phrases[k].kind != "body":
        return ()
    within = scene.page.within(scene.page.sentences[scene.page.sentence_of(scene.phrases[k].begin)])
    for j, after in pairwise(j for j in within if j < k):
        pair = (scene.phrases[j], scene.phrases[after])
        acting = all(len(p.sides) == 1 and p.kind in ("country", "capital") and not (p.case or p.attr) for p in pair)
        beside = pair[0].relation == "comitative" and pair[0].end + 1 == pair[1].begin and not pair[1].relation
        if acting and beside:
            return (pair[0].sides[0], pair[1].sides[0])
    return ()


def _crowded(scene: Scene) -> bool:
    """Whether more than two sides talk, so that «эки өлкө» are others: those of the last event that has just two."""
    return len({p.side for p in scene.state.parties}) > 2 and bool(_rivals(scene))


def _present(scene: Scene, k: int) -> list[Party]:
    """Those at the talks; «эки өлкө», «эки министрлик» are their states, and not the persons."""
    phrase = scene.phrases[k]
    last = scene.page.tokens[phrase.end - 1]
    lands = any(r.lemma in scene.page.words.states for r in last.readings) and phrase.kind == "parties"
    if not lands and not (phrase.kind == "body" and phrase.ref not in _SENT) and not _others(scene, k):
        return [replace(p, phrase=k, stated=False) for p in scene.state.parties]
    return _states(scene, k)


def _states(scene: Scene, k: int) -> list[Party]:
    """The sides of those at the talks, without the persons."""
    found = {p.side: Party(side=p.side, phrase=k, stated=False) for p in scene.state.parties if p.side is not None}
    return list(found.values())


def _others(scene: Scene, k: int) -> bool:
    """Whether «эки өлкөнүн премьер-министрлери» are none of those at the talks, who hold other offices."""
    post = scene.phrases[k].post
    if scene.phrases[k].kind not in ("office", "parties") or post not in _SINGLE:
        return False
    held = [p.office.post for p in scene.state.parties if p.office is not None]
    return bool(held) and post not in held


def _facing(scene: Scene) -> tuple[Actor, ...]:
    """The two states of the last event told that has just two."""
    return next(_pairs(scene), ())


def _rivals(scene: Scene) -> tuple[Actor, ...]:
    """The two states of most of the events told that have just two."""
    return next((pair for pair, _ in Counter(_pairs(scene)).most_common(1)), ())


def _pairs(scene: Scene) -> Iterator[tuple[Actor, ...]]:
    """The two states of each event told that has just two where it is first told, the last one first."""
    for draft in reversed(scene.state.drafts):
        sides = sorted(_first(scene, draft), key=lambda s: s.code)
        states = [s for s in sides if s.kind == "country"]
        joint = bool(states) and all(role == "participant" for role, _ in draft.parties)  # Israel and Hamas
        if len(sides) == 2 and (joint or len(states) == 2):
            yield tuple(sides)


def _first(scene: Scene, draft: Draft) -> frozenset[Actor]:
    """The sides of an event, or of what both do the two that its first sentence names: «X менен Y кол коюшту. Аземде Z
    да болду»."""
    first = scene.page.sides(draft.of("participant"), draft.sentence)
    return first if len(draft.sides()) > _PAIR == len(first) else draft.sides()


def of_both(scene: Scene, k: int) -> bool:
    """Whether officials are those of both sides: «эки өлкөнүн өкүлдөрү»."""
    before = scene.phrases[k - 1] if k else None
    if before is None or before.ref != "both":
        return False
    gap = scene.page.tokens[before.end : scene.phrases[k].begin]
    return not gap or (before.case == "Gen" and len(gap) <= _FIELD and all(_attributive(t) for t in gap))


def _attributive(token: Token) -> bool:
    """Whether a word tells the field of an office: «чек ара өкүлдөрү», «коргоо министрлери»."""
    verb = token.verb()
    return token.word and (verb is None or (verb.form, verb.case) == ("Vnoun", ""))


def _last_two(scene: Scene, k: int) -> tuple[Actor, ...]:
    """The two states named last before phrase ``k``, for texts that do not speak of the reader's own."""
    named = (s for p in reversed(scene.phrases[:k]) if p.kind in ACTING for s in p.sides if s.kind == "country")
    found = tuple(dict.fromkeys(named))[:2]
    return found if len(found) == 2 else ()
