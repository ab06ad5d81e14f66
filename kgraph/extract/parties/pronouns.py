"""Whom «ал», «алар», «аны», «анын» mean where they stand."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames.page import Scene
from kgraph.extract.parties.guests import GUEST, guest
from kgraph.extract.parties.voices import voice
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import ACTING, Party
from kgraph.model import Actor

_SPOKESPERSON = "spokesperson"
_MANY = 3
_TOO = frozenset({"да", "дагы", "эле"})
_PAIR = 2
_CAPITAL = "capital"
SUBJECTS = ACTING - {"pronoun", "parties", "pair", "national"}
_LANDS = frozenset({"country", "capital", "org", "place"})
_FORCE = ("conflict", "restriction", "threat")


def pronoun(scene: Scene, k: int) -> list[Party]:
    """Whom the pronoun ``k`` means."""
    phrase = scene.phrases[k]
    if phrase.ref == GUEST and (came := guest(scene, k)):
        return came
    if (phrase.plural and scene.state.people) or (not (phrase.plural or phrase.case) and scene.state.nobody):
        return []
    if (several := _several(scene, k)) is not None:
        return [replace(p, phrase=k, stated=False) for p in several]
    if phrase.plural and phrase.head is not None and (told := _listed(scene, k)):
        return [Party(side=side, phrase=k, stated=False) for side in told]
    if (doers := _doers(scene, k)) is not None:
        return doers
    if (same := _same(scene, k) or _of_other_land(scene, k)) is not None:
        return [replace(same, phrase=k, stated=False)]
    other = _companion(scene, k) if phrase.case in ("Dat", "Acc", "Abl") else None
    other = _owner(scene, k) if other is None else other
    if other is not None:
        return [replace(scene.page.discourse.party(other), phrase=k, stated=False)]
    if (acting := _acting(scene, k)) is not None:
        return [replace(scene.page.discourse.party(acting), phrase=k, stated=False)]
    if (principal := _principal(scene, k)) is not None:
        return [replace(principal, phrase=k, stated=False)]
    if not phrase.plural and (other := _spoken_of(scene, k)) is not None:
        return [replace(scene.page.discourse.party(other), phrase=k, stated=False)]
    if (person := _personal(scene, k)) is not None:
        return [replace(scene.page.discourse.party(person), phrase=k, stated=False)]
    if scene.state.subject is not None and not _crowd(scene, k, scene.state.subject):
        return [replace(scene.state.subject, phrase=k, stated=False)]
    back = scene.page.discourse.person_before(k)
    return [replace(scene.page.discourse.party(back), phrase=k, stated=False)] if back is not None else []


def _of_other_land(scene: Scene, k: int) -> Party | None:
    """The one whom the last subject has met, if «his country» does something to that of the subject: «Зеленский
    Фредериксенди кабыл алды. Ал өлкөсү Украинага жардам берерин айтты»."""
    phrase, subject, page = scene.phrases[k], scene.state.subject, scene.page
    after = page.tokens[min(phrase.end, len(page.tokens) - 1)]
    if phrase.case or phrase.plural or subject is None or not after.means(page.words.states):
        return None
    within = page.within(page.sentences[page.sentence_of(phrase.begin)])
    met = any(scene.phrases[j].case and scene.phrases[j].side == subject.side for j in within if j > k)
    others = [p for p in scene.state.parties if p.side != subject.side and p.person is not None]
    return others[0] if met and len(others) == 1 else None


def _several(scene: Scene, k: int) -> list[Party] | None:
    """Who speaks, or those who are «they», or who did together what is judged; none if it is one of whom was told."""
    if (speaking := voice(scene, k)) is not None:
        return speaking
    return (_group(scene, k) if scene.phrases[k].plural else _judged(scene, k)) or None


def _personal(scene: Scene, k: int) -> int | None:
    """The one person named just before «ал», where a state has acted: «Х-ке АКШ виза берген жок. Ал …»."""
    phrase, subject = scene.phrases[k], scene.state.subject
    index = scene.page.sentence_of(phrase.begin)
    for sentence in reversed(scene.page.sentences[max(0, index - 1) : index + 1]):
        named = [j for j in scene.page.within(sentence) if j < k and scene.phrases[j].name is not None]
        if named and (sentence.index == index or (subject is not None and subject.bare)):
            alone = len({scene.page.discourse.bearer_of.get(j) for j in named}) == 1
            return named[-1] if alone and not (phrase.case or phrase.plural) else None
    return None


def _group(scene: Scene, k: int) -> list[Party]:
    """Whom «алар» means: those who face the speaker, the last subjects, those at the talks, or those who acted."""
    if facing := _facing(scene, k) or _handled(scene, k):
        return facing
    told = (scene.state.subjects, scene.state.parties, _acted(scene) if scene.phrases[k].case else ())
    return list(next((parties for parties in told if len(parties) > 1), ()))


def _handled(scene: Scene, k: int) -> list[Party]:
    """Whom «аларды» means after a measure against people of a state: «X Y-тин дипломаттарын чыгарды. Ал аларды …»."""
    last = scene.state.drafts[-1] if scene.state.drafts else None
    index = scene.page.sentence_of(scene.phrases[k].begin)
    near = last is not None and last.sentence == index - 1 and last.rule.family in _FORCE
    if last is None or not near or scene.phrases[k].case != "Acc" or len(last.sides()) != _PAIR:
        return []
    told = [p for p in last.of("target") if p.phrase >= 0 and scene.phrases[p.phrase].kind not in _LANDS]
    return [p.alone for p in told]


def _same(scene: Scene, k: int) -> Party | None:
    """Whom somebody else addresses, too: the one addressed just before («X Y-ти куттуктады. Z да аны куттуктаган»)."""
    phrase, last = scene.phrases[k], scene.state.drafts[-1] if scene.state.drafts else None
    too = phrase.begin > 0 and scene.page.tokens[phrase.begin - 1].lower in _TOO
    if last is None or not too or phrase.plural or phrase.case not in ("Acc", "Dat"):
        return None
    persons = [p for p in last.of("target") if p.person is not None]
    near = last.sentence >= scene.page.sentence_of(phrase.begin) - 1
    return persons[0] if near and len(persons) == 1 and last.rule.saying else None


def _facing(scene: Scene, k: int) -> list[Party]:
    """Whom one of those at the talks calls «they» beside «us»: the others: «Алар бизден төлөм сурашты», — деди X."""
    sentence = scene.page.sentences[scene.page.sentence_of(scene.phrases[k].begin)]
    said = scene.state.subject
    if said is None or not any(
        t.lower in scene.page.words.us for t in scene.page.tokens[sentence.begin : sentence.end]
    ):
        return []
    sides = {p.side for p in scene.state.parties}
    return [p for p in scene.state.parties if p.side != said.side] if said.side in sides and len(sides) == _PAIR else []


def _acting(scene: Scene, k: int) -> int | None:
    """Who acts in the clause before «ал» in its own sentence: «Бакуга министр X учуп кетти, ал … жолугат»."""
    phrase = scene.phrases[k]
    if phrase.case or phrase.plural:
        return _answered(scene, k)
    sentence = scene.page.sentences[scene.page.sentence_of(phrase.begin)]
    closed = [p.i for p in sentence.predicates if p.closes and p.i < phrase.begin and p.reading.form != "Conv"]
    before = [j for j in scene.page.within(sentence) if closed and scene.phrases[j].begin < closed[-1]]
    persons = [(j, scene.phrases[j]) for j in before if j in scene.page.discourse.bearer_of]
    return next((j for j, p in reversed(persons) if not (p.case or p.relation or p.attr)), None)


def _owner(scene: Scene, k: int) -> int | None:
    """Whose words or deeds somebody else acts on, and so on him: «Y элчи X-тин сөзү үчүн аны министрликке чакырды»."""
    phrase = scene.phrases[k]
    within = scene.page.within(scene.page.sentences[scene.page.sentence_of(phrase.begin)])
    named = [j for j in within if j < k and scene.phrases[j].name is not None]
    before = [scene.phrases[j] for j in within if j < k]
    others = any(subject_like(p) or (p.kind == _CAPITAL and not (p.case or p.attr)) for p in before)
    alone = len(named) == 1 and scene.phrases[named[0]].case == "Gen" and named[0] in scene.page.discourse.bearer_of
    return named[0] if phrase.case == "Acc" and not phrase.plural and alone and others else None


def _answered(scene: Scene, k: int) -> int | None:
    """Who acts in the clause before, where somebody else acts on him: «X токтотууга үндөп, Y аны колдоду»."""
    phrase = scene.phrases[k]
    sentence = scene.page.sentences[scene.page.sentence_of(phrase.begin)]
    closed = [p.i for p in sentence.predicates if p.closes and p.i < phrase.begin]
    if phrase.case != "Acc" or phrase.plural or not closed:
        return None
    free = [j for j in scene.page.within(sentence) if j < k and subject_like(scene.phrases[j])]
    others = any(scene.phrases[j].begin > closed[-1] for j in free)
    before = [j for j in free if scene.phrases[j].begin < closed[-1] and j in scene.page.discourse.bearer_of]
    return before[-1] if others and before else None


def subject_like(phrase: Phrase) -> bool:
    """Whether a phrase stands as a subject does."""
    return phrase.kind in SUBJECTS and not (phrase.case or phrase.relation or phrase.attr)


def _crowd(scene: Scene, k: int, subject: Party) -> bool:
    """Whether «ал» cannot be the last subject: officials whom nobody names, and one person is named before them."""
    several = subject.phrase >= 0 and scene.phrases[subject.phrase].plural and subject.person is None
    return several and not scene.phrases[k].plural and scene.page.discourse.person_before(k) is not None


def _spoken_of(scene: Scene, k: int) -> int | None:
    """The one person of whom the sentence before tells, where nobody acts: «X-ке чалуулар түштү. Аны Y куттуктады»."""
    index = scene.page.sentence_of(scene.phrases[k].begin)
    within = scene.page.within(scene.page.sentences[index])
    before = scene.page.within(scene.page.sentences[index - 1]) if index else ()
    acting = (scene.phrases[j] for j in before if scene.phrases[j].kind in SUBJECTS)
    if any(not (p.case or p.relation or p.attr) for p in acting):
        return None
    bearers = scene.page.discourse.bearer_of
    named = {bearers[j]: j for j in before if j in bearers}
    here = not scene.phrases[k].case and any(j < k and j in bearers for j in within)
    return next(iter(named.values())) if len(named) == 1 and not here else None


def _principal(scene: Scene, k: int) -> Party | None:
    """Whose «анын» is after a spokesperson has told what somebody does: of him of whom was told."""
    subject = scene.state.subject
    if subject is None or subject.office is None or subject.office.post != _SPOKESPERSON:
        return None
    if scene.phrases[k].case != "Gen" or not scene.state.drafts:
        return None
    told = [p for _, p in scene.state.drafts[-1].parties if p.person is not None and p.person != subject.person]
    return told[0] if told and not scene.state.drafts[-1].rule.speech else None


def _acted(scene: Scene) -> list[Party]:
    """Those who act in the last event told, if they are several: for «аларды» where no talks are told."""
    acted = scene.state.drafts[-1].of("source") if scene.state.drafts else []
    return acted if len(acted) > 1 else []


def _judged(scene: Scene, k: int) -> list[Party]:
    """The states that did together what «аны» means: «X менен Y келишимге кол койду. Z аны колдоду»."""
    last = scene.state.drafts[-1] if scene.state.drafts else None
    index = scene.page.sentence_of(scene.phrases[k].begin)
    object_ = scene.phrases[k].case == "Acc" and last is not None and last.sentence == index - 1
    if last is None or not object_ or any(role != "participant" for role, _ in last.parties):
        return []
    alone = all(p.bare for _, p in last.parties)  # where somebody acts for them, «ал» is he
    return [p for _, p in last.parties] if alone and len(last.sides()) > 1 else []


def _listed(scene: Scene, k: int) -> tuple[Actor, ...]:
    """The states that the sentence before names together: «Алардын бири да …»."""
    index = scene.page.sentence_of(scene.phrases[k].begin)
    before = scene.page.within(scene.page.sentences[index - 1]) if index else ()
    several = [scene.phrases[j].sides for j in before if len(scene.phrases[j].sides) >= _MANY]
    return several[-1] if several else ()


def _doers(scene: Scene, k: int) -> list[Party] | None:
    """«Аны» after a sentence that tells of an act of force and names nobody: those who did it."""
    index = scene.page.sentence_of(scene.phrases[k].begin)
    first = scene.phrases[k].begin == scene.page.sentences[index].begin
    if not first or scene.phrases[k].plural or scene.phrases[k].case != "Acc" or not index:
        return None
    before = scene.page.within(scene.page.sentences[index - 1])
    acts = [d for d in scene.state.drafts if d.sentence == index - 1 and d.rule.family in _FORCE]
    if not acts or any(j in scene.page.discourse.bearer_of for j in before):
        return None
    return [replace(p, phrase=k, stated=False) for p in acts[-1].of("source")]


def _companion(scene: Scene, k: int) -> int | None:
    """Whom «ага», «аны» mean beside a subject of the same sentence: the person named in another role before it."""
    index = scene.page.sentence_of(scene.phrases[k].begin)
    first = [j for j in scene.page.within(scene.page.sentences[index]) if j < k]
    before = [j for j in first if j in scene.page.discourse.bearer_of]
    aside = [j for j in before if scene.phrases[j].case not in ("", "Gen") or scene.phrases[j].relation]
    acting = any(scene.phrases[j].kind == "pronoun" and not scene.phrases[j].case for j in first)  # «ал X менен …, аны»
    return aside[-1] if aside and (acting or len(before) > len(aside)) else None
