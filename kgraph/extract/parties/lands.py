"""Which state «өлкө», «бул өлкө», «коңшу мамлекет» mean where they stand."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames.page import Scene
from kgraph.extract.frames.setting import Setting
from kgraph.extract.reference.discourse import ACTING, Party
from kgraph.model import Actor

THAT, OWN = "that", "own-land"
_HOLDERS = frozenset({"person", "office"})


def land(scene: Scene, k: int) -> list[Party]:
    """The states that phrase ``k`` points back to; none if the text has named none."""
    phrase = scene.phrases[k]
    if phrase.plural and (several := _listed(scene, k)):
        return [Party(side=side, phrase=k, stated=False) for side in several]
    if (own := speaking(scene, k) or _going_on(scene, k)) is not None:
        return [Party(side=own, phrase=k, stated=False)]
    apart = phrase.end - phrase.begin > 1 or _helped(scene, k)
    before = scene.page.discourse.state_before(k, actor(scene, k) if apart else None)
    back = before or _neighbour(scene, k)
    return [Party(side=back, phrase=k, stated=False)] if back is not None else []


def own_land(scene: Scene, k: int) -> list[Party]:
    """The state of him whose land it is: of whoever stands right before («анын өлкөсү», «министр өлкөсү … деди»), or
    of the one who spoke last, who says himself what he tells that it says; none if a name before tells which land it
    is: «Африка өлкөсү»."""
    page, phrase = scene.page, scene.phrases[k]
    owner = _owner(scene, k)
    if owner is None or owner.side is None or owner.side.kind != "country":
        return []
    here = owner.phrase >= 0 and page.sentence_of(scene.phrases[owner.phrase].begin) == page.sentence_of(phrase.begin)
    saying = isinstance(scene, Setting) and scene.match.rule.saying
    return [replace(owner if here and saying else Party(side=owner.side), phrase=k, stated=False)]


def _owner(scene: Scene, k: int) -> Party | None:
    """Whose land phrase ``k`` names."""
    page, phrase = scene.page, scene.phrases[k]
    before = scene.phrases[k - 1] if k and scene.phrases[k - 1].end == phrase.begin else None
    if before is not None and before.kind in _HOLDERS and before.case in ("", "Gen"):
        return page.discourse.party(k - 1)
    last = page.tokens[phrase.begin - 1]
    free = phrase.begin == page.sentences[page.sentence_of(phrase.begin)].begin or not last.word
    his = before is not None and (before.kind, before.case) == ("pronoun", "Gen")
    return _speaker(scene, k) if free or his or last.lower in page.words.own else None


def _speaker(scene: Scene, k: int) -> Party | None:
    """The person who acts before phrase ``k`` in its sentence, or who was the last subject."""
    within = scene.page.within(scene.page.sentences[scene.page.sentence_of(scene.phrases[k].begin)])
    acting = [j for j in within if j < k and scene.phrases[j].kind in _HOLDERS]
    acting = [j for j in acting if not (scene.phrases[j].case or scene.phrases[j].relation or scene.phrases[j].attr)]
    said = scene.page.discourse.party(acting[-1]) if acting else scene.state.subject
    return said if said is not None and (said.person is not None or said.office is not None) else None


def _helped(scene: Scene, k: int) -> bool:
    """Whether «өлкөгө» is the land to which somebody sends help: «Доха өлкөгө чатыр жөнөттү»."""
    aid = isinstance(scene, Setting) and scene.match.rule.family == "aid"
    return aid and scene.phrases[k].case == "Dat"


def _listed(scene: Scene, k: int) -> tuple[Actor, ...]:
    """The foreign states that the sentence before names together: «бул өлкөлөр»."""
    index = scene.page.sentence_of(scene.phrases[k].begin)
    before = scene.page.within(scene.page.sentences[index - 1]) if index else ()
    groups = [
        [s for j in (scene.page.coordinated.groups[n] or (n,)) for s in scene.phrases[j].sides]
        for n in before
        if scene.phrases[n].sides and scene.phrases[n].kind != "pair"
    ]
    states = [tuple(dict.fromkeys(s for s in group if s.kind == "country")) for group in groups]
    return max((group for group in states if len(group) > 1), key=len, default=())


def speaking(scene: Scene, k: int) -> Actor | None:
    """Whose official tells what «өлкө», «өкмөт» will do, which is his own: «X Y-га өлкө жардам берүүгө даяр деди»."""
    phrase, page = scene.phrases[k], scene.page
    if phrase.case or phrase.attr or phrase.end - phrase.begin > 1:
        return None
    sentence = page.sentences[page.sentence_of(phrase.begin)]
    quoting = page.words.quoting | page.words.announcing
    verb = sentence.governor(phrase.end)
    main = sentence.closing(verb.i + 1) if verb is not None else None
    if verb is None or verb.closes or main is None or main.reading.lemma not in quoting:
        return None
    before = [j for j in page.within(sentence) if j < k and scene.phrases[j].kind in _HOLDERS]
    telling = (j for j in before if not (scene.phrases[j].case or scene.phrases[j].relation or scene.phrases[j].attr))
    teller = next(telling, None)
    return page.discourse.party(teller).side if teller is not None else None


def _going_on(scene: Scene, k: int) -> Actor | None:
    """The foreign state that acted in the sentence before and goes on acting as «өлкө»: «Чили Перуну колдоду. Ошондой
    эле өлкө Эквадорго грант бөлдү»."""
    phrase, page, last = scene.phrases[k], scene.page, scene.state.subject
    if phrase.case or phrase.attr or phrase.end - phrase.begin > 1 or last is None or last.phrase < 0 or not last.bare:
        return None
    near = page.sentence_of(scene.phrases[last.phrase].begin) == page.sentence_of(phrase.begin) - 1
    foreign = last.side is not None and last.side.kind == "country" and last.side != page.discourse.home
    return last.side if near and foreign else None


def actor(scene: Scene, k: int) -> Actor | None:
    """Who acts in the sentence of phrase ``k``, before it: «коңшу өлкө» is another state."""
    before = scene.page.within(scene.page.sentences[scene.page.sentence_of(scene.phrases[k].begin)])
    acting = (scene.phrases[j] for j in before if j < k and scene.phrases[j].kind in ACTING | {"capital"})
    return next((p.side for p in acting if p.side and not (p.case or p.attr or p.relation)), None)


def _neighbour(scene: Scene, k: int) -> Actor | None:
    """The one state beside the actor's own that a text names only later: «X коңшу өлкөгө кол салды. Y … билдирди»."""
    first = scene.page.tokens[scene.phrases[k].begin]
    own = actor(scene, k)
    if own is None or not any(r.lemma in scene.page.words.neighbours for r in first.readings):
        return None
    after = {s for p in scene.phrases[k + 1 :] if p.kind in ACTING for s in p.sides if s.kind == "country"} - {own}
    return next(iter(after)) if len(after) == 1 else None
