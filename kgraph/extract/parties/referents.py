"""Whom a phrase means in its place in the text: a name, a pronoun, «кесиптеши», «делегация», sides, several states."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames.page import Scene
from kgraph.extract.lexicon.states import SEVERAL
from kgraph.extract.parties.both import both, of_both
from kgraph.extract.parties.comparisons import compared
from kgraph.extract.parties.guests import guest
from kgraph.extract.parties.holders import (
    counterpart,
    delegate,
    diplomat,
    envoys,
    heading,
    named_envoys,
    serving,
    unnamed_envoys,
)
from kgraph.extract.parties.lands import OWN, own_land, speaking
from kgraph.extract.parties.neighbours import NEIGHBOUR, neighbour
from kgraph.extract.parties.newly import newly
from kgraph.extract.parties.pronouns import pronoun, subject_like
from kgraph.extract.parties.sitting import GATHERED, gathered
from kgraph.extract.parties.sums import announced, led, members, summed
from kgraph.extract.reference.discourse import DIPLOMAT, Party

_DELEGATION, _GOVERNMENT = "delegation", "government"
_THAT = "деп"
_MEMBER = "parliament-member"
_LANDS = {NEIGHBOUR: neighbour, OWN: own_land}


def resolve(scene: Scene, k: int) -> list[Party]:
    """Whom phrase ``k`` means in its place in the text; a company that a state owns takes part for that."""
    return [_behind(scene, p) for p in _meant(scene, k)]


def _behind(scene: Scene, party: Party) -> Party:
    if party.side is None or party.side.kind != "org":
        return party
    return replace(party, side=scene.page.discourse.bodies.behind(party.side))


def _meant(scene: Scene, k: int) -> list[Party]:
    phrase = scene.phrases[k]
    discourse = scene.page.discourse
    if discourse.private(k) or _unsaid(scene, k) or compared(scene, k):
        return []
    if phrase.kind == "pronoun" or phrase.ref == GATHERED:
        return pronoun(scene, k) if phrase.kind == "pronoun" else gathered(scene, k)
    if phrase.ref == _DELEGATION and not phrase.sides and (guests := _delegation(scene, k) or guest(scene, k)):
        return guests
    anonymous = phrase.plural and not phrase.sides and phrase.name is None
    own = bool(phrase.body) and not of_both(scene, k)  # «министрликтин өкүлдөрү» are of one state
    unnamed = anonymous and phrase.kind in ("office", "body") and not own
    if phrase.kind in (SEVERAL, "region") or phrase.ref.startswith(SEVERAL):
        return [Party(side=side, phrase=k) for side in members(scene, k)]
    if anonymous and (named := _named_before(scene, k)):
        return named
    several = phrase.plural or phrase.kind == "office"
    if several and not phrase.sides and phrase.name is None and (n := summed(scene, k)) is not None:
        return [replace(serving(scene, k, side), stated=True) for side in members(scene, n)]
    if phrase.ref == "both" and len(listed := announced(scene, k)) > 1:
        return [Party(side=side, phrase=k) for side in listed]
    if phrase.kind == "envoys":
        return envoys(scene, k) or both(scene, k)
    if phrase.ref == DIPLOMAT and phrase.name is None and len(phrase.sides) < 2:
        return [diplomat(scene, k)]
    if phrase.kind == "counterpart" or phrase.ref in _LANDS:
        return counterpart(scene, k) if phrase.kind == "counterpart" else _LANDS[phrase.ref](scene, k)
    if phrase.kind == "parties" or unnamed or (phrase.kind == "body" and not phrase.sides and of_both(scene, k)):
        told = both(scene, k)  # «эки тараптын күч түзүмдөрү» are not those who talk
        return [p.alone for p in told] if phrase.kind == "body" else told
    if len(phrase.sides) > 1:
        return [serving(scene, k, side) for side in phrase.sides]
    return _single(scene, k)


def _single(scene: Scene, k: int) -> list[Party]:
    """Whom a phrase for one side means, and those whom he leads."""
    if (owner := _pointed(scene, k)) is not None:
        return [Party(side=p.side, phrase=k) for p in resolve(scene, owner)]
    phrase = scene.phrases[k]
    if phrase.ref == _GOVERNMENT and not phrase.sides and (teller := speaking(scene, k)) is not None:
        return [Party(side=teller, phrase=k)]
    party = heading(scene, k) or delegate(scene, k) or newly(scene, k) or scene.page.discourse.party(k)
    return [party, *(Party(side=side, phrase=k) for side in led(scene, k) if side != scene.phrases[k].side)]


def _pointed(scene: Scene, k: int) -> int | None:
    """The words before a body by which its state is pointed back to: «коңшу өлкөнүн чек арачылары»."""
    phrase, before = scene.phrases[k], scene.phrases[k - 1] if k else None
    if before is None or phrase.kind != "body" or phrase.sides or before.end != phrase.begin:
        return None
    return k - 1 if (before.kind, before.ref, before.case) == ("parties", "that", "Gen") else None


def _unsaid(scene: Scene, k: int) -> bool:
    """Whether a body is that of somebody whom the text does not say: «өз министрлиги»."""
    phrase = scene.phrases[k]
    own = scene.page.tokens[phrase.begin - 1].lower in scene.page.words.own
    return phrase.kind == "body" and not phrase.sides and own


def _named_before(scene: Scene, k: int) -> list[Party]:
    """Envoys or deputies of whom only the office is told, where the text has said who they are."""
    if unnamed_envoys(scene.phrases[k]):
        return named_envoys(scene, k)
    return _travelled(scene, k) if scene.phrases[k].post == _MEMBER else []


def _travelled(scene: Scene, k: int) -> list[Party]:
    """«Депутаттар» right after the journey of a delegation: those who made it."""
    last = scene.state.drafts[-1] if scene.state.drafts else None
    index = scene.page.sentence_of(scene.phrases[k].begin)
    if last is None or last.rule.family != "visit" or index - last.sentence > 1:
        return []
    return [replace(p, phrase=k, stated=False) for p in last.of("source") if p.side is not None]


def _delegation(scene: Scene, k: int) -> list[Party]:
    """«Делегация» alone: the one named last before, with whose it is, else those who made the last journey told."""
    journey = scene.state.last("visit")
    led = [p for p in journey.of("source") if p.office is not None] if journey is not None else []
    named = (j for j in range(k - 1, -1, -1) if scene.phrases[j].ref == _DELEGATION and scene.phrases[j].sides)
    last = next(named, None)
    if last is not None:
        sides = scene.phrases[last].sides
        own = [p for p in led if p.side in sides and p.person is not None]
        return [replace(p, phrase=k, stated=False) for p in own] or [
            Party(side=side, phrase=k, stated=False) for side in sides
        ]
    return [replace(p, phrase=k, stated=False) for p in led if p.side is not None]


def subjects(scene: Scene, within: Sequence[int]) -> tuple[Party, ...]:
    """The subject of a sentence, for «ал», «алар» and for clauses after it that name none."""
    for k in (*_quoted(scene, within), *within):
        if subject_like(scene.phrases[k]):
            group = [j for j in scene.page.coordinated.groups[k] if j in within]
            found = tuple(dict.fromkeys(party for j in group for party in resolve(scene, j)))
            return () if _topical(scene, k, within) else found
    return ()


def _quoted(scene: Scene, within: Sequence[int]) -> list[int]:
    """Who is named after the verb of quoting, whoever acts in the quotation: «“Чили бузду”, — деп жазды министр»."""
    tokens, quoting = scene.page.tokens, scene.page.words.quoting
    spoken = []
    for k in within:
        last = scene.phrases[k].begin - 1
        verb = tokens[last].verb() if last > 1 else None
        if verb is None or verb.lemma not in quoting:
            continue
        before = last - 1 - (tokens[last - 1].lower == _THAT)
        if before >= 0 and not tokens[before].word:
            spoken.append(k)
    return spoken


def _topical(scene: Scene, subject: int, within: Sequence[int]) -> bool:
    """Whether a sentence goes on about the last subject, whom it puts before its own: «Аны X тосуп алды. Ал …»."""
    last = scene.state.subject
    before = [k for k in within if k < subject and scene.phrases[k].case == "Acc" and not scene.phrases[k].plural]
    if last is None:
        return False
    return any(scene.phrases[k].kind == "pronoun" or _same(scene, k, last) for k in before)


def _same(scene: Scene, k: int, party: Party) -> bool:
    """Whether an office or a person is the one who was the subject before: «X келди. Болгар министрин Y кабыл алды»."""
    bearers = scene.page.discourse.bearer_of
    return k in bearers and party.person is not None and scene.page.discourse.party(k).person == party.person
