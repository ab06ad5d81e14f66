"""Which states a sum of states means: «14 өлкө, анын ичинде X жана Y», «… каршы чыкты. Буларга X, Y жана Z кирет»."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kgraph.extract.frames.page import Page, Scene
from kgraph.extract.frames.setting import Setting
from kgraph.extract.lexicon.states import SEVERAL
from kgraph.extract.phrases.phrases import PLACES, Phrase
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.tokens import DASHES
from kgraph.model import Actor

_STATES = frozenset({"country", "capital"})
_ACTORS = _STATES | {"adjective", "person", "office", "body"}
_PAIR = 2
_LED = 2
_SIGNS = frozenset("(:—–-")
_NEAR = 5
_OPENING = 4


def members(scene: Scene, k: int) -> tuple[Actor, ...]:
    """The states of phrase ``k``, a sum: those listed after it, else as many named together just before it; those of a
    region."""
    phrase, page = scene.phrases[k], scene.page
    if phrase.kind == "region":
        return _regional(phrase)
    index = page.sentence_of(phrase.begin)
    own = page.sentences[index]
    listed = _beside(page, k, own)
    count = phrase.ref.rpartition(":")[2]
    number = int(count) if count.isdigit() else 0
    if not listed and index + 1 < len(page.sentences):
        listed = _sided(scene, k, page.sentences[index + 1]) or _counted(page, page.sentences[index + 1], number)
    if listed:
        return listed
    return _before(scene, k, number) if number else ()


def _regional(phrase: Phrase) -> tuple[Actor, ...]:
    """The states of a region whose members are told by their codes: «Кытай менен Борбор Азиянын саммити»."""
    return tuple(Actor("country", code) for code in phrase.ref.split("-")) if phrase.ref.isupper() else ()


def led(scene: Scene, k: int) -> tuple[Actor, ...]:
    """The states beside the one that phrase ``k`` puts at their head: «X баш болгон 18 өлкө … Алардын ичинде Y бар»."""
    page, phrase = scene.page, scene.phrases[k]
    index = page.sentence_of(phrase.begin)
    sums = phrase.kind == "country" and phrase.end - phrase.begin > _LED
    if not sums or index + 1 == len(page.sentences):
        return ()
    noun = any(r.lemma in page.words.states for r in page.tokens[phrase.end - 1].readings)
    return _listing(page, page.sentences[index + 1]) if noun else ()


def announced(scene: Scene, k: int) -> tuple[Actor, ...]:
    """The states that phrase ``k`` speaks of, listed beside it or in the next sentence: «… өлкөлөрдүн тизмеси. Ага X
    кирди», «төмөнкү өлкөлөр катышты: X, Y», «колдогон өлкөлөрдүн катарында X жана Y бар»."""
    page = scene.page
    index = page.sentence_of(scene.phrases[k].begin)
    noun = scene.phrases[k].end - scene.phrases[k].begin == 1 and any(
        r.lemma in page.words.states for r in page.tokens[scene.phrases[k].begin].readings
    )
    if not noun:
        return ()
    listed = _beside(page, k, page.sentences[index])
    if len(listed) > 1 or index + 1 == len(page.sentences):
        return listed
    return _listing(page, page.sentences[index + 1])


def summed(scene: Scene, k: int) -> int | None:
    """The sum of states before phrase ``k``, whose offices or bodies it names: «14 өлкөнүн элчилери», «үч өлкөнүн –
    X, Y жана Z-нин – элчилери»."""
    j = k - 1
    if k and scene.page.tokens[scene.phrases[k].begin - 1].text in DASHES:
        j = min(scene.page.coordinated.groups[j]) - 1 if scene.phrases[j].kind in PLACES else -1
        return j if j >= 0 and _adds(scene, j, 1) else None
    return j if k and _adds(scene, j, scene.phrases[k].begin - scene.phrases[j].end) else None


def _adds(scene: Scene, j: int, gap: int) -> bool:
    return scene.phrases[j].kind == SEVERAL and scene.phrases[j].case == "Gen" and gap <= 1


def _beside(page: Page, k: int, sentence: Sentence) -> tuple[Actor, ...]:
    """The list in the same sentence: «анын ичинде X», «(X, Y)», «– X жана Y», «… катышты: X, Y»."""
    begin = page.coordinated.phrases[k].end
    for j in page.within(sentence):
        phrase = page.coordinated.phrases[j]
        if j > k and phrase.kind == SEVERAL:
            return ()  # «141 өлкө колдоп, беш өлкө – X жана Y – каршы чыкты»
        if j > k and phrase.kind in PLACES:
            gap = page.tokens[begin : phrase.begin]
            near = len(gap) <= _NEAR and any(t.text in _SIGNS or t.lower in page.words.among for t in gap)
            colon = bool(gap) and gap[-1].text == ":"
            return _states(page, j, sentence) if near or colon else ()
    return ()


def _sided(scene: Scene, k: int, listing: Sentence) -> tuple[Actor, ...]:
    """The states that the next sentence lists, if it lists those who do so: «Каршы чыккандардын арасында X бар» tells
    of nobody who «колдоду»."""
    page = scene.page
    anchor = scene.match.anchor if isinstance(scene, Setting) else scene.phrases[k].end
    verbs = [p.i for p in page.sentences[page.sentence_of(scene.phrases[k].begin)].predicates if p.closes]
    begin = max((i + 1 for i in verbs if i < anchor), default=scene.phrases[k].end)
    act = page.tokens[begin : next((i for i in verbs if i >= anchor), anchor)]
    head = page.tokens[listing.begin : listing.begin + _OPENING]
    against = [any(t.lower in page.words.opposing for t in words) for words in (act, head)]
    return () if against[1] and not against[0] else _listing(page, listing)


def _listing(page: Page, sentence: Sentence) -> tuple[Actor, ...]:
    """The states of a sentence that only lists them: «Алардын катарында X, Y жана Z бар»."""
    head = page.tokens[sentence.begin : sentence.begin + _OPENING]
    signed = any(r.lemma in page.words.papers and r.case == "Dat" for t in head for r in t.readings)
    if not signed and not any(t.lower in page.words.among for t in head):
        return ()
    closing = page.words.signing if signed else page.words.belonging
    if any(p.closes and p.reading.lemma not in closing for p in sentence.predicates):
        return ()
    names = [j for j in page.within(sentence) if page.coordinated.phrases[j].kind in PLACES]
    return _states(page, names[0], sentence) if names else ()


def _counted(page: Page, sentence: Sentence, number: int) -> tuple[Actor, ...]:
    """Just as many states in the sentence after, as a list («Австрия, … жана Чехия») or one by one as its subjects."""
    within = page.within(sentence)
    groups = dict.fromkeys(page.coordinated.groups[j] for j in within)
    phrases = page.coordinated.phrases
    subjects = [j for j in within if phrases[j].kind == "country" and not (phrases[j].case or phrases[j].relation)]
    found = (_sides(page, group) for group in (*groups, subjects))
    return next((sides for sides in found if len(sides) == number), ())


def _before(scene: Scene, k: int, number: int) -> tuple[Actor, ...]:
    """As many states as the sum says, of the talks at hand, of the last list, of a gathering, or of all that the text
    has named."""
    talking = _lands(p.side for p in scene.state.parties)
    if len(talking) == number:
        return talking
    for j in range(k - 1, -1, -1):
        sides = _sides(scene.page, scene.page.coordinated.groups[j])
        if len(sides) == number and _lands(sides) == sides:
            return sides
    for draft in reversed(scene.state.drafts):
        present = _lands(p.side for p in draft.of("participant"))
        if len(present) == number > _PAIR:
            return present
    named = _sides(scene.page, [j for j in range(k) if scene.phrases[j].kind in _ACTORS])
    states = tuple(side for side in named if side.kind == "country")
    return states if len(states) == number else ()


def _lands(sides: Iterable[Actor | None]) -> tuple[Actor, ...]:
    """The states among those who take part, each once: an organisation is no «өлкө»."""
    return tuple(dict.fromkeys(side for side in sides if side is not None and side.kind == "country"))


def together(scene: Scene, k: int) -> tuple[Actor, ...]:
    """The two states that are named together last before «эки өлкө», in its sentence or the one before it."""
    page, phrases = scene.page, scene.phrases
    index = page.sentence_of(phrases[k].begin)
    first = page.sentences[max(0, index - 1)].begin
    for j in range(k - 1, -1, -1):
        if phrases[j].begin < first:
            return ()
        beside = phrases[j].relation == "comitative" and phrases[j].end + 1 == phrases[j + 1].begin
        group = (j, j + 1) if beside else page.coordinated.groups[j]
        if len(group) == _PAIR and all(phrases[i].kind in _STATES for i in group):
            return _sides(page, group)
    return ()


def _states(page: Page, j: int, sentence: Sentence) -> tuple[Actor, ...]:
    within = page.within(sentence)
    return _sides(page, [i for i in page.coordinated.groups[j] if i in within])


def _sides(page: Page, group: Sequence[int]) -> tuple[Actor, ...]:
    sides = (side for i in group for side in page.coordinated.phrases[i].sides or _served(page, i))
    return tuple(dict.fromkeys(sides))


def _served(page: Page, i: int) -> tuple[Actor, ...]:
    """The state of a person who is named without it."""
    side = page.discourse.party(i).side if i in page.discourse.bearer_of else None
    return (side,) if side is not None else ()
