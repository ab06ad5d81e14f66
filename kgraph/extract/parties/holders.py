"""Who holds an office that is named for several, or without its holder: «элчилер», «кесиптеши», «эки премьер»."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames.page import Scene
from kgraph.extract.lexicon.offices import ABROAD, GENERAL
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor, Office

_PAIR = 2
_LEADER = "leader"
_LEADERS = ("head-of-state", "prime-minister")
_REACH = 3  # sentences between two officials and the office by which both are called
_DELEGATION = "делегация"
_DELEGATE = "өкүл"
_OF_MINISTRY = frozenset({"foreign-minister", "deputy-foreign-minister", "ministry-official"})
_DIPLOMATS = _OF_MINISTRY - {"ministry-official"} | {"special-representative"}
TOP = frozenset({"head-of-state", "prime-minister", "parliament-speaker"})
_STATESMAN = "statesman"
_TOLD = frozenset({"office", "parties"})
_OF_STATES = frozenset({"head-of-state", "prime-minister", "foreign-minister"})
_FOREIGN = ABROAD | {"secretary-general", "deputy-foreign-minister", "special-representative"}


def serving(scene: Scene, k: int, side: Actor) -> Party:
    """The one of several offices («Россия менен Кытайдын элчилери») that serves a side, with the holder if named."""
    party = scene.page.discourse.party(k)
    office = replace(party.office, of=side) if party.office else None
    for holder in scene.page.discourse.officials(k) if office else ():
        if holder.side == side and office is not None and _holds(scene, holder, office.post):
            return replace(holder, office=holder.office or office, phrase=k)
    return replace(party, side=side, office=office)


def _holds(scene: Scene, holder: Party, post: str) -> bool:
    """Whether a person holds just that office, as the text says, or if it says nothing the reference data."""
    if holder.office is not None:
        return holder.office.post == post
    bearer = scene.page.discourse.bearers[scene.page.discourse.bearer_of[holder.phrase]]
    return not bearer.post and bearer.holds(post)


def leading(scene: Scene, party: Party) -> str:
    """``leader`` if who is named is head of state or government, as the text says anywhere or the reference data."""
    if party.phrase < 0 or scene.phrases[party.phrase].name is None:
        return ""
    bearer = scene.page.discourse.bearers[scene.page.discourse.bearer_of[party.phrase]]
    return _LEADER if any(bearer.holds(post) for post in _LEADERS) else ""


def statesman(party: Party) -> str:
    """``statesman`` if the office that a party is told of is one of diplomacy, or the highest of a state."""
    office = party.office
    if office is None or office.of is None:
        return ""
    state = office.of.kind == "country"
    return _STATESMAN if office.post in _FOREIGN or (state and office.post in _OF_STATES) else ""


def paired(scene: Scene, k: int) -> list[Party]:
    """The two officials of different sides, named just before, who hold the office: «эки премьер», «министрлер»."""
    phrase, page = scene.phrases[k], scene.page
    first = page.sentence_of(phrase.begin) - _REACH
    near = [p for p in page.discourse.officials(k) if p.phrase < k]
    near = [p for p in near if page.sentence_of(scene.phrases[p.phrase].begin) >= first]
    last = page.tokens[phrase.end - 1]
    if not phrase.post and any(r.lemma in page.words.states | page.words.nouns for r in last.readings):
        return []  # «эки тарап»
    posts = [phrase.post] if phrase.post else dict.fromkeys(p.office.post for p in near if p.office)
    for post in posts:
        held = {p.side: p for p in reversed(near) if _alike(p, post) or _holds(scene, p, post)}
        if len(held) == _PAIR:
            return [replace(p, phrase=k, stated=False) for p in reversed(held.values())]
    return []


def _alike(party: Party, post: str) -> bool:
    return party.office is not None and (party.office.post == post or party.office.post in GENERAL.get(post, ()))


def others(scene: Scene, k: int) -> bool:
    """Whether officials are others than those at the talks: after those of presidents «министрлер кол коюшту»."""
    phrase = scene.phrases[k]
    posts = {p.office.post if p.office else "" for p in scene.state.parties if p.person is not None}
    if phrase.kind not in _TOLD or not (phrase.post and posts) or "" in posts or phrase.post == "other":
        return False
    apart = phrase.post in TOP or posts <= TOP
    held = {p.side for p in scene.state.parties if _alike(p, phrase.post)}
    present = {p.side for p in scene.state.parties if p.person is not None}
    one = phrase.post in TOP and len(held) == 1 < len(present)  # «президентти премьер тосуп алды. Президенттер …»
    return apart and (one or not held)


def of_rank(scene: Scene, k: int) -> list[Party]:
    """The sides of those at the talks, each with whoever the text names in the office of phrase ``k``."""
    post, named = scene.phrases[k].post, scene.page.discourse.officials(k)
    sides = dict.fromkeys(p.side for p in scene.state.parties if p.side is not None)
    held = {side: next((p for p in named if p.side == side and _alike(p, post)), Party(side=side)) for side in sides}
    return [replace(p, phrase=k, stated=False) for p in held.values()]


def unnamed_envoys(phrase: Phrase) -> bool:
    """Whether a phrase means ambassadors and does not say whose: «элчилер», «алты элчи»."""
    return phrase.plural and not phrase.sides and phrase.name is None and phrase.post == "ambassador"


def named_envoys(scene: Scene, k: int) -> list[Party]:
    """The ambassadors whom the document names, if it names several."""
    named = [p for p in scene.page.discourse.officials(k) if p.office is not None and p.office.post == "ambassador"]
    return [replace(p, phrase=k, stated=False) for p in named] if len(named) > 1 else []


def presenters(scene: Scene, k: int) -> list[Party]:
    """Of envoys of whom it is not told whose they are, those whom the document names, be it one: «чет өлкөлөрдүн
    элчилери ишеним грамоталарын тапшырышты», then «Латвиянын элчиси X»."""
    if scene.phrases[k].kind != "envoys" and not unnamed_envoys(scene.phrases[k]):
        return []
    named = [p for p in scene.page.discourse.officials(k) if p.office is not None and p.office.post == "ambassador"]
    return [replace(p, phrase=k, stated=False) for p in named]


def envoys(scene: Scene, k: int) -> list[Party]:
    """«элчилер», «дипломаттар»: the ambassadors whom the document names, else those of the states named with them."""
    if named := named_envoys(scene, k):
        return named
    told = (
        j for j in range(k - 1, -1, -1) if scene.phrases[j].post == "ambassador" and len(scene.phrases[j].sides) > 1
    )
    last = next(told, None)
    states = [serving(scene, last, side) for side in scene.phrases[last].sides] if last is not None else []
    return [replace(p, phrase=k, stated=False) for p in states] if len(states) > 1 else []


def diplomat(scene: Scene, k: int) -> Party:
    """«япон дипломаты»: the envoy of that state whom the document names, else the official of its foreign ministry who
    has been named last."""
    party, phrase = scene.page.discourse.party(k), scene.phrases[k]
    officials = [p for p in scene.page.discourse.officials(k) if p.side == party.side or not phrase.sides]
    held = [(p, p.office.post) for p in officials if p.office is not None]
    envoys = [p for p, post in held if post in ABROAD] or [p for p, post in held if post in _DIPLOMATS and p.phrase < k]
    return replace(envoys[0], phrase=k) if envoys else party


def _known(scene: Scene, k: int, side: Actor) -> Party:
    """The one of several counterparts who is of a side: the person at the talks, else whoever has the same office."""
    present = [p for p in scene.state.parties if p.person is not None and p.side == side]
    if len(present) == 1:
        return replace(present[0], phrase=k)
    index = scene.page.sentence_of(scene.phrases[k].begin)
    before = (scene.phrases[j] for j in reversed(scene.page.within(scene.page.sentences[index])) if j < k)
    post = next((p.post for p in before if p.post), "")
    return Party(side=side, office=Office(post, side) if post else None, phrase=k)


def _hosting(scene: Scene, k: int) -> Actor | None:
    """The state to which the sentence has just said that somebody goes: «X Бакуга барып, кесиптеши менен жолукту»."""
    last = scene.state.drafts[-1] if scene.state.drafts else None
    if last is None or last.rule.family != "visit" or last.sentence != scene.page.sentence_of(scene.phrases[k].begin):
        return None
    hosts = [p.side for p in last.of("target")]
    return hosts[0] if len(hosts) == 1 else None


def counterpart(scene: Scene, k: int) -> list[Party]:
    """«кесиптеши», «маектеши»: the official of the other side, of those at the talks or else named before."""
    phrase = scene.phrases[k]
    if phrase.begin and scene.page.tokens[phrase.begin - 1].text.isdigit():
        return []  # «82 кесиптеши»
    side = phrase.side or _hosting(scene, k)
    if len(phrase.sides) > 1:
        return [_known(scene, k, side) for side in phrase.sides]
    if phrase.plural and phrase.case == "Gen" and side is not None:  # «кыргыз кесиптештеринин жардамын»
        return [Party(side=side, phrase=k)]
    own = scene.state.subject.side if scene.state.subject is not None else scene.page.discourse.home
    post = _acting(scene, k)
    present = [p for p in scene.state.parties if p.person is not None and (p.side == side if side else p.side != own)]
    if not present:
        named = [p for p in scene.page.discourse.officials(k) if (p.side == side if side else p.side != own)]
        present = ([p for p in named if post and p.office is not None and p.office.post == post] or named)[:1]
    present = [p for p in present if _equal(p, post)]
    if present:
        return [replace(present[0], phrase=k, stated=side is not None)]
    office = Office(post, side) if side is not None and post in _LEADERS else None
    return [Party(side=side, office=office, phrase=k)] if side is not None else []


def _acting(scene: Scene, k: int) -> str:
    """The office of the one whose counterpart is meant: the person before it in the sentence, or who acted last."""
    index = scene.page.sentence_of(scene.phrases[k].begin)
    before = [j for j in scene.page.within(scene.page.sentences[index]) if j < k and not scene.phrases[j].case]
    named = (scene.page.discourse.party(j) for j in reversed(before) if j in scene.page.discourse.bearer_of)
    acting = next(named, scene.state.subject)
    return acting.office.post if acting is not None and acting.office is not None else ""


def _equal(party: Party, post: str) -> bool:
    """Whether somebody can be called the counterpart of the holder of an office: who leads a state, of leaders only."""
    held = party.office.post if party.office is not None else ""
    return not (held and post) or (held in _LEADERS) == (post in _LEADERS)


def heading(scene: Scene, k: int) -> Party | None:
    """«Тажик делегациясынын башчысы»: the one person of his side at the talks at hand."""
    phrase = scene.phrases[k]
    led = any(t.means({_DELEGATION}) for t in scene.page.tokens[phrase.begin : phrase.end])
    if phrase.kind != "office" or phrase.name is not None or phrase.plural or not led:
        return None
    there = [p for p in scene.state.parties if p.person is not None and p.side == phrase.side]
    return replace(there[0], phrase=k, stated=True) if len({p.person for p in there}) == 1 else None


def delegate(scene: Scene, k: int) -> Party | None:
    """«Бул өлкөнүн ТИМ өкүлү»: the one official of the foreign ministry of that land whom the text has named."""
    phrase, before = scene.phrases[k], scene.phrases[k - 1] if k else None
    if phrase.ref != _DELEGATE or phrase.name is not None or before is None or before.ref != "that":
        return None
    page, side = scene.page, scene.page.discourse.side_before(k)
    ministry = any(t.lower in page.words.ministries for t in page.tokens[phrase.begin : phrase.end])
    if before.end != phrase.begin or before.case != "Gen" or not ministry:
        return None
    named = [p for p in page.discourse.officials(k) if p.phrase < k and p.side == side and p.office is not None]
    held = [p for p in named if p.office is not None and p.office.post in _OF_MINISTRY]
    return replace(held[0], phrase=k, stated=False) if len(held) == 1 else None
