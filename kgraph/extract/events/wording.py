"""What a saying holds in its own clause, and what the speaker does beside it in other clauses of the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.frames.roles import Clause
from kgraph.extract.syntax.quotation import CLOSING, OPENING
from kgraph.extract.syntax.tokens import following

_NEAR = 3
COLON = "statement/colon"
_SIGNS = 3
_BEING = frozenset({"экен", "экендик", "эместик", "жок", "жоктук"})  # «өлкөсү кызыкдар экенин, …»
_OBJECT = "Acc"  # «экенин», «маанисин»


def said(clause: Clause) -> list[tuple[int, int]]:
    """The clause of a saying, from the verb that closes the one before to its own, if what is said stands in it:
    «X Y менен сүйлөшүп, абал оор экенин айтты»."""
    reading = clause.match.reading
    if not clause.match.rule.speech or (reading is not None and reading.form == "Part" and reading.case):
        return []
    begin, end = clause.begin, clause.match.anchor + 1
    if quotation := clause.quotation():
        return [(min(begin, quotation.start), end)]
    held = clause.tokens[max(begin, clause.match.begin - _NEAR) : end - 1]
    return [(begin, end)] if any(r.case == _OBJECT for t in held for r in t.readings) else []


def parts(clause: Clause) -> list[tuple[int, int]]:
    """The things that a saying tells, if several, each up to its verb: «… өсүп жатканын, … өтөрүн билдирди»."""
    found: list[tuple[int, int]] = []
    for begin, end in said(clause) if not clause.quotation() else ():
        ends = [i + 1 for i in range(begin, clause.match.begin) if _ending(clause, i)]
        found.extend(zip([begin, *ends], [*ends, end], strict=True))
    return found if len(found) > 1 else []


def _ending(clause: Clause, i: int) -> bool:
    """Whether token ``i`` ends one thing told, before a comma: «… турганын, …», «… экенин, …»."""
    token, reading = clause.tokens[i], clause.tokens[i].verb()
    told = reading is not None and reading.case == _OBJECT and reading.form == "Part"
    return following(clause.tokens, i) == "," and (
        told or any(r.lemma in _BEING and r.case == _OBJECT for r in token.readings)
    )


def beside(saying: Draft, act: Draft, sentence: int) -> bool:
    """Whether the speaker does something before or after the clause of a saying, in a sentence that tells both:
    «X абал оор экенин айтып, Y-га ыраазычылык билдирди»."""
    speakers = {p.person for p in saying.of("source") if p.person}
    if not speakers or not speakers <= {p.person for _, p in act.parties}:
        return False
    spans = [(b, e) for b, e, s in saying.spans if s == sentence]
    clauses = [r for r in saying.said if any(r[0] <= b and e <= r[1] for b, e in spans)]
    acts = [(b, e) for b, e, s in act.spans if s == sentence]
    return any(all(e <= r[0] or r[1] <= b for b, e in acts) for r in clauses)


def closed(page: Page, drafts: Sequence[Draft]) -> None:
    """Adds to a saying before a colon the verb after its quotation, sentences later: «X: “…”, — деди»."""
    for draft in (d for d in drafts if d.rule.id == COLON):
        verb = _after(page, draft.spans[0][1])
        if verb is not None and verb > page.sentences[draft.sentence].end:
            draft.spans.append((verb, verb + 1, page.sentence_of(verb)))


def _after(page: Page, i: int) -> int | None:
    """The verb of quoting right after the quotation that begins at token ``i``."""
    tokens = page.tokens
    if i >= len(tokens) or tokens[i].text not in OPENING:
        return None
    end = next((n for n in range(i, len(tokens)) if tokens[n].text in CLOSING), len(tokens))
    verb = next((n for n in range(end, min(end + _SIGNS + 1, len(tokens))) if tokens[n].word), None)
    return verb if verb is not None and tokens[verb].means(page.words.quoting) else None
