"""Who says what a sentence tells without a verb of saying: «… деген маалымат калп. Бул тууралуу X билдирди»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.referents import resolve
from kgraph.extract.reference.discourse import Party

_TELLING = frozenset({"body", "office", "person", "country", "capital", "org"})
_SOURCE = frozenset({"", "Abl"})


def sourced(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Whom the sentence after it names as the source, or whom its own end or beginning does: «… деп билдирди X»,
    «X-тен белгилешкендей, …»."""
    page, index = clause.page, clause.sentence.index
    if index + 1 in page.sources:
        return next(_speaking(clause, page.within(page.sentences[index + 1])), [])
    before = [k for k in clause.left if clause.phrases[k].case == "Abl"]
    after = [k for k in clause.within if clause.phrases[k].begin > clause.match.anchor]
    return next(_speaking(clause, [*before[:1], *reversed(after)]), [])


def _speaking(clause: Clause, phrases: Sequence[int]) -> Iterator[list[Party]]:
    for k in phrases:
        phrase = clause.phrases[k]
        if phrase.kind in _TELLING and phrase.case in _SOURCE and not phrase.relation:
            found = [replace(p, stated=False) for p in resolve(clause, k) if p.side is not None]
            if found:
                yield found
