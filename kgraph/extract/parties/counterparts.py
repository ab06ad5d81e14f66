"""Slots of rules on the side across from those told: the nearest one named, or one that the text is about."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kgraph.extract.frames.positions import counted, theatre, titling
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.sharing import rival
from kgraph.extract.parties.content import earlier
from kgraph.extract.parties.context import NAMING, two
from kgraph.extract.parties.referents import resolve
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

_STATES = frozenset({"country", "capital"})
_THREAT = "threat"
_PAGE = 3  # words after a quoted name


def home(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The reader's own state, if the text names it and all parties so far are foreign."""
    return unsaid(clause, have) if clause.page.discourse.home_named else []


def unsaid(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The reader's own state, named or not, if all parties so far are foreign: «Чилинин жараны экстрадицияланды»."""
    home = clause.page.discourse.home
    foreign = bool(have) and all(p.side not in (None, home) for _, p in have)
    return [Party(side=home, stated=False)] if foreign else []


def here(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The state that the text speaks of without naming it: «гуманитардык жардам катары өлкөгө … жеткирилди»."""
    side = clause.page.discourse.main
    return [Party(side=side, stated=False)] if all(p.side != side for _, p in have) else []


def both(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The reader's own state and the foreign one most spoken of."""
    discourse = clause.page.discourse
    known = not have and discourse.home_named and discourse.foreign is not None
    return [Party(side=s, stated=False) for s in (discourse.home, discourse.foreign)] if known else []


def focus(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The other side that the text is about: the foreign state most spoken of, or the reader's own if it is named, or
    the one other state of a text that names two."""
    taken = {p.side for _, p in have}
    discourse = clause.page.discourse
    candidates = (discourse.foreign, discourse.home) if discourse.home_named else (discourse.foreign, *two(clause))
    return next(([Party(side=s, stated=False)] for s in candidates if s is not None and s not in taken), [])


def other(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The nearest phrase of the sentence that names a side not taken yet, before the trigger rather than after it.

    Companies and societies are asked only where no state is named.
    """
    taken = {p.side for _, p in have}
    anchor = clause.match.anchor
    phrases = clause.phrases
    said = clause.match.rule.speech  # the content of a saying is told of the state, not of where it lies
    near = sorted(
        clause.within,
        key=lambda k: (said and phrases[k].attr, phrases[k].begin > anchor, abs(phrases[k].begin - anchor)),
    )
    order = (*near, *(earlier(clause) if clause.saying else ()))
    bearers = clause.page.discourse.bearer_of
    reading = clause.match.reading
    if clause.saying and reading is not None and reading.form == "Conv":  # what follows is another clause
        order = tuple(k for k in order if phrases[k].begin < anchor)
    named = [k for k in order if phrases[k].sides or k in bearers or counted(clause, k)]
    acting = [k for k in named if phrases[k].kind in NAMING and phrases[k].relation != "via"]
    threat = clause.match.rule.family == _THREAT  # «…, Вильнюс өкүнөт деп эскертти»: of whom it is told is threatened
    free = [
        k
        for k in acting
        if not titling(clause, k) and (threat or _cited(clause, k) or not (rival(clause, k) or _apart(clause, k)))
    ]
    free = [k for k in free if not (theatre(clause, k) or _channel(clause, k) or (said and clause.briefed(k)))]
    for plain in (True, False):
        for k in free:
            found = [p for p in resolve(clause, k) if p.side is not None and p.side not in taken]
            if found and not (plain and any(p.org for p in found)):
                return _with_partners(clause, k, found, taken)
    return []


def _channel(clause: Clause, k: int) -> bool:
    """Whether a company is only where somebody speaks: «“Фейсбук” баракчасында», «X Твиттер аркылуу билдирди»."""
    phrase = clause.phrases[k]
    after = clause.tokens[phrase.end : phrase.end + _PAGE]
    return phrase.kind == "org" and any(r.lemma in clause.page.words.channels for t in after for r in t.readings)


def _cited(clause: Clause, k: int) -> bool:
    """Whether a phrase stands in the words of who speaks: «X: “Бул чегинүү эмес, Y күч топтоп жатат”»."""
    begin = clause.phrases[k].begin
    return clause.match.rule.speech and (begin in clause.quotation() or clause.tokens[clause.match.anchor].text == ":")


def _apart(clause: Clause, k: int) -> bool:
    """Whether a phrase stands in what is set against the trigger: «X жардам жиберет, ал эми абал Y-тин …»."""
    between = range(clause.match.anchor + 1, clause.phrases[k].begin)
    tokens, turning = clause.tokens, clause.page.words.turning
    return any(tokens[i].text == "," and {t.lower for t in tokens[i + 1 : i + 3]} & turning for i in between)


def _with_partners(clause: Clause, k: int, found: Sequence[Party], taken: Collection[Actor | None]) -> list[Party]:
    """A party with those named together with it: «X, Y жана Z менен», «X менен Y-тин ортосундагы»."""
    group = clause.expanded(k)
    if clause.phrases[k].kind == "parties":
        return list(found)
    if not group or clause.phrases[k].kind not in _STATES or any(clause.phrases[j].kind not in _STATES for j in group):
        return list(found[:1])
    partners = [p for j in (*clause.joined(group[0]), *group) for p in resolve(clause, j)]
    return [p for p in partners if p.side is not None and p.side not in taken]


def before(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The foreign state named last before the sentence."""
    side = clause.page.discourse.state_before(clause.within[0]) if clause.within else None
    return [Party(side=side, stated=False)] if side is not None and all(p.side != side for _, p in have) else []
