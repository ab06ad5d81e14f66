"""Who says what a sentence tells without a verb of saying: «… деген маалымат калп. Бул тууралуу X билдирди»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.referents import resolve
from kgraph.extract.reference.discourse import Party

_TELLING = frozenset({"body", "office", "person", "country", "capital", "org"})
_PROMISING = frozenset({"person", "office"})
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


def promising(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The state of an official who says that something will be done by nobody named: «X Y-ге 5 миллион евро бөлүнөрүн
    билдирди»."""
    reading, act = clause.match.reading, clause.sentence.at(clause.match.anchor)
    main = clause.sentence.closing(clause.match.anchor + 1)
    if reading is None or act is None or main is None or not clause.passive:
        return []
    content = (reading.form, reading.tense, reading.case) == ("Part", "Fut", "Acc")
    if not content or main.reading.lemma not in clause.page.words.announcing | clause.page.words.quoting:
        return []
    said = clause.nominative(embedded=False)
    official = said is not None and clause.phrases[said].kind in _PROMISING
    found = resolve(clause, said) if said is not None and official else []
    own = [replace(p.alone, phrase=-1, stated=False) for p in found if p.side is not None]
    return own if all(p.side != clause.page.discourse.home for p in own) else []


def _speaking(clause: Clause, phrases: Sequence[int]) -> Iterator[list[Party]]:
    for k in phrases:
        phrase = clause.phrases[k]
        if phrase.kind in _TELLING and phrase.case in _SOURCE and not phrase.relation:
            found = [replace(p, stated=False) for p in resolve(clause, k) if p.side is not None]
            if found:
                yield found
