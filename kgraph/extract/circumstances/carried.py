"""Topics that sentences without an event of their own tell of one told before: the lead, what talks were about, lists,
reasons, what a document holds."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.topics import quotation, within
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.rules import WEAK
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.tokens import Token

_REACH = 4
_NEAR = 4
_DRILL, _DRILLED = "exercise", 3
_GIVEN = frozenset({"aid", "signing", "ratification", "agreement", "cooperation"})
_BULLETS, _OPEN = frozenset("—–-•*"), frozenset(":;")


def carry(page: Page, drafts: Sequence[Draft], frames: Sequence[Draft]) -> None:
    """Gives events what sentences that tell of none say of them: the lead, then what talks were about."""
    told = {s for draft in drafts for _, _, s in draft.spans} | commented(page)
    for sentence in page.sentences:
        if sentence.index not in told and (home := _home(page, sentence, drafts, frames)) is not None:
            for slug, units in within(page, quotation(page, sentence), sentence.end).items():
                if not slug.startswith(WEAK) or agenda(page, sentence) or _ground(page, sentence):
                    home.topics.setdefault(slug, []).extend(units)


def commented(page: Page) -> set[int]:
    """The sentences in which somebody only comments on the news: «…, — дейт саясат таануучу X. Ал … белгиледи»."""
    found: set[int] = set()
    verbs = page.words.quoting | page.words.asking
    for sentence in page.sentences:
        words = page.tokens[sentence.begin : sentence.end]
        said = any(p.reading.lemma in verbs for p in sentence.predicates)
        if not said and not any(t.lower in page.words.sayings for t in words):
            continue
        he = any(page.units[n].kind == "pronoun" for n in page.named(sentence.begin, sentence.begin + 1))
        if (he and sentence.index - 1 in found) or any(_comments(page, t, sentence) for t in words):
            found.add(sentence.index)
    return found


def _comments(page: Page, token: Token, sentence: Sentence) -> bool:
    """Whether a word means the one who comments: «эксперт X», «эксперттин айтымында», not «эксперттер менен»."""
    after = page.tokens[token.i + 1 : min(token.i + 1 + _NEAR, sentence.end)]
    if not after or after[0].lower in page.words.along or any(r.owner for r in after[0].readings if r.pos == "NOUN"):
        return any(t.lower in page.words.sayings for t in after[:1]) and token.means(page.words.commentators)
    cases = {r.case for r in token.readings if r.lemma in page.words.commentators}
    by_words = "Gen" in cases and any(t.lower in page.words.sayings for t in after)
    return token.lower in page.words.commentators or "" in cases or by_words


def _home(page: Page, sentence: Sentence, drafts: Sequence[Draft], frames: Sequence[Draft]) -> Draft | None:
    """The event to which a sentence without one belongs."""
    if not sentence.index:
        return drafts[0] if drafts else None
    if (lead := _lead(page, sentence)) < sentence.index:
        opened = (d for d in reversed(drafts) if d.stands_in(lead))
        return next(opened, None) or _home(page, page.sentences[lead], drafts, frames)
    if (drill := _drill(page, sentence, drafts)) is not None:
        return drill
    if sentence.index in page.sources:
        return None
    before = (d for d in drafts if d.stands_in(sentence.index - 1))
    if _ground(page, sentence):
        return next(before, None)
    if _content(page, sentence):
        return next((d for d in before if d.rule.family in _GIVEN), None)
    if not agenda(page, sentence):
        return None
    near = [d for d in frames if any(0 < sentence.index - s <= _REACH for _, _, s in d.spans)]
    return next((d for d in reversed(near) if not _aside(page, d)), near[-1] if near else None)


def _ground(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence tells why what was just told was done: «Буга Москвадагы рейд себеп болду»."""
    words = page.tokens[sentence.begin : sentence.end]
    return words[0].lower in page.words.this and any(r.lemma in page.words.reasons for t in words for r in t.readings)


def _drill(page: Page, sentence: Sentence, drafts: Sequence[Draft]) -> Draft | None:
    """The exercise of which a sentence tells what is trained: «Аскерлер террорчу топту курчоо ыкмаларын көнүгүшөт»."""
    words = page.tokens[sentence.begin : sentence.end]
    if words[0].lower in page.words.background or not any(
        r.lemma in page.words.drills for t in words for r in t.readings
    ):
        return None
    near = (d for d in drafts if any(0 < sentence.index - s <= _DRILLED for _, _, s in d.spans))
    return next((d for d in near if d.type == _DRILL), None)


def _content(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence begins with what was just given or signed: «Каражат мектептерди оңдоого жумшалат»."""
    head = page.tokens[sentence.begin]
    return any(r.lemma in page.words.contents and r.pos == "NOUN" for r in head.readings)


def _aside(page: Page, draft: Draft) -> bool:
    """Whether a gathering is only named to say when something else was: «саммиттин алдында жолугушту»."""
    after = (page.tokens[end : end + 1] for _, end, _ in draft.spans)
    return all(any(t.lower in page.words.stages for t in found) for found in after)


def _lead(page: Page, sentence: Sentence) -> int:
    """The number of the sentence that opens a list («төмөнкү документтерге кол коюлду:») of which this is an item."""
    n = sentence.index
    while n and (_item(page.tokens[page.sentences[n].begin].text) or _last(page, n - 1) in _OPEN):
        n -= 1
    return n if _last(page, n) == ":" else sentence.index


def _item(word: str) -> bool:
    return word in _BULLETS or word.isdigit()


def _last(page: Page, n: int) -> str:
    return page.tokens[page.sentences[n].end - 1].text


def agenda(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence tells what talks are about: its words say so, or it ends with a verb of saying."""
    words = page.tokens[sentence.begin : sentence.end]
    if words[0].lower in page.words.background:
        return False
    if any(key in page.words.agenda for t in words for key in t.keys):
        return True
    closing = [p for p in sentence.predicates if p.closes]
    return bool(closing) and closing[-1].reading.lemma in page.words.quoting
