"""What somebody else does likewise, told only by pointing back to the deed: «АКШ санкция киргизди. Канада да ушундай
чара көрдү»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.circumstances.tenses import ACTUAL
from kgraph.extract.frames.background import told_before
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Predicate, Sentence
from kgraph.extract.syntax.tokens import following

_MEASURES = frozenset({"restriction", "rejection", "support", "relations"})
_SAYINGS = frozenset({"criticism", "request"})
_NEAR = 2  # sentences from what was said
_SINCE = 3  # from what was done
_REACH = 2  # words from «ушундай» to its noun


def echoed(page: Page, sentence: Sentence, drafts: Sequence[Draft], actors: Sequence[Party]) -> list[Draft]:
    """The drafts with the last deed told once more, by those who do the like in a sentence, in place of what its words
    would tell by themselves."""
    done = _done(page, sentence)
    own = [d for d in drafts if d.sentence == sentence.index]
    if done is None or not all(_apart(d, done) or _inside(d, done) for d in own):
        return list(drafts)
    before = [d for d in drafts if d.sentence != sentence.index]
    echo = _echo(page, sentence, before, [*_joined(page, actors), *actors], done)
    return list(drafts) if echo is None else [*before, *(d for d in own if _apart(d, done)), echo]


def _apart(draft: Draft, done: tuple[int, int]) -> bool:
    """Whether a draft is told before the words that point back: «Y-ти колдоп, ушундай чечим чыгарды»."""
    return all(end <= done[0] for _, end, _ in draft.spans)


def _inside(draft: Draft, done: tuple[int, int]) -> bool:
    return all(done[0] <= begin and end <= done[1] for begin, end, _ in draft.spans)


def _deed(sentence: Sentence, drafts: Sequence[Draft]) -> Draft | None:
    """The measure told last, whatever others have said of it since, else the last thing told if that is a deed."""
    done = [d for d in drafts if d.modality == ACTUAL and d.of("source") and d.of("target")]
    near = (d for d in reversed(done) if sentence.index - d.sentence <= _SINCE and d.rule.family in _MEASURES)
    last = drafts[-1] if drafts else None
    said = last if last in done and last is not None and last.rule.family in _SAYINGS else None
    close = said is not None and sentence.index - said.sentence <= _NEAR
    return next(near, said if close else None)


def _joined(page: Page, actors: Sequence[Party]) -> list[Party]:
    """Whom «менен» joins to those who act: «Латвия менен Литва да ушундай кадамга барды»."""
    phrases = page.coordinated.phrases
    pairs = [(phrases[p.phrase - 1], phrases[p.phrase]) for p in actors if p.phrase > 0]
    beside = [p for p, q in pairs if p.relation == "comitative" and p.end + 1 == q.begin]
    return [Party(side=p.side) for p in beside if p.side is not None]


def _echo(
    page: Page, sentence: Sentence, drafts: Sequence[Draft], actors: Sequence[Party], done: tuple[int, int]
) -> Draft | None:
    last = _deed(sentence, drafts)
    sides = {p.side for p in actors}
    if last is None or None in sides or not sides or sides & last.sides():
        return None
    met = [("target", replace(p.alone, phrase=-1, stated=False)) for p in last.of("target")]
    days = [d for d in page.dated(sentence.begin, sentence.end) if d.first and d.relation == "on"]
    return Draft(
        last.rule,
        last.type,
        ACTUAL,
        sentence.index,
        [(*done, sentence.index)],
        [*(("source", p) for p in actors), *met],
        days[0] if len(days) == 1 else None,
        confidence=last.confidence,
        another=True,
        former=told_before(page, sentence),
    )


def _done(page: Page, sentence: Sentence) -> tuple[int, int] | None:
    """Where «ушундай чара көрдү», or «анын жолун жолдоду», stands at the end of a sentence, nothing denied."""
    verb = next((p for p in reversed(sentence.predicates) if p.closes), None)
    if verb is None or verb.reading.negative or verb.reading.mood or verb.reading.tense != "Past":
        return None
    if verb.reading.person in ("1", "2") or following(page.tokens, verb.i) in page.words.negations:
        return None
    noun = (
        _followed(page, sentence, verb) if verb.reading.lemma in page.words.following else _like(page, sentence, verb)
    )
    return (noun if verb.i - noun <= _REACH else verb.i, verb.i + 1) if noun is not None else None


def _followed(page: Page, sentence: Sentence, verb: Predicate) -> int | None:
    """The noun of «жолун жолдоду», right before its verb."""
    owned = any(r.lemma in page.words.following and r.owner == "3" for r in page.tokens[verb.i - 1].readings)
    return verb.i - 1 if owned and verb.i > sentence.begin else None


def _like(page: Page, sentence: Sentence, verb: Predicate) -> int | None:
    """The noun of «ушундай чара» before its verb."""
    words = page.words
    if verb.reading.lemma not in words.taking:
        return None
    for i in range(sentence.begin, verb.i):
        if page.tokens[i].lower in words.alike:
            nouns = (t for t in page.tokens[i + 1 : min(i + 2 + _REACH, verb.i)] if t.means(words.deeds))
            noun = next((t for t in nouns if any(r.case in ("", "Acc", "Dat") for r in t.readings)), None)
            if noun is not None:
                return noun.i
    return None
