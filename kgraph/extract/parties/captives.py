"""Persons who are held, handed over or brought home: they take part for the state whose people they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.referents import resolve
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Predicate
from kgraph.model import Actor

_BESIDE = frozenset({"national", "adjective"})
_OF_A_STATE = "adjective"
_ANY_CASE = frozenset({"", "Gen", "Dat", "Acc", "Loc", "Abl"})
_NEAR = 2
_CONSULAR = "consular"
_HELD = "detention"


def captive(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The persons who are acted on, by name: «кармалган кыргыз жараны X», «Y-ты Чилиге өткөрүп берди».

    Of whom the text does not say whose he is, he goes where he belongs.
    """
    acted = _described(clause) or positions(clause, "object")
    found = [n for k in acted if (n := _name(clause, k)) is not None]
    belongs = "source" if clause.match.rule.family == _CONSULAR else "target"
    home = next((p.side for role, p in have if role == belongs), None)
    found = list(dict.fromkeys(j for k in found for j in clause.expanded(k) or (k,)))
    told = [replace(p, side=p.side or _origin(clause, k) or home) for k in found for p in resolve(clause, k)]
    if clause.passive and not (told or acted or _people(clause)):
        last = clause.state.subject
        told = [replace(last, stated=False, side=last.side or home)] if last is not None and last.person else []
    return [p for p in told if p.side is not None]


def _people(clause: Clause) -> bool:
    """Whether the clause names people without a state as those acted on: «174 жаран мекенине кайтарылды»."""
    begin = clause.begin
    return any(clause.page.words.human(clause.tokens[i], ("",)) for i in clause.between(begin))


def held(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Those of them whom the participle after the trigger tells more of, whoever else is its subject:
    «X Чилиде кармалып, кийин кое берилген Y боюнча айтты»."""
    return captive(clause, have) if _described(clause) else _folk(clause)


def prisoners(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who, as was told last, are held, if nobody but their captor acts: «кармап кетишкен. … аларды кое берген»."""
    draft = _detention(clause)
    taken = {p.side for role, p in have if role == "source"}
    if draft is None or not taken <= {p.side for p in draft.of("source")}:
        return []
    return [replace(p, phrase=-1, stated=False) for p in draft.of("target")]


def captor(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who, as was told last, holds them: «… кармап кетишкен. Үчөө 9-майда өткөрүлүп берилди»."""
    draft = _detention(clause)
    return [replace(p.alone, phrase=-1, stated=False) for p in draft.of("source")] if draft is not None else []


def _detention(clause: Clause) -> Draft | None:
    return next((d for d in reversed(clause.state.drafts) if d.type == _HELD), None)


def _folk(clause: Clause) -> list[Party]:
    """People right after the participle of whom it is said whose they are: «Кытайда кармалган япониялык ишкер»,
    «кармалып турган төрт кыргызстандык»."""
    verb = _ending(clause)
    after = next((k for k in clause.within if verb and 0 <= clause.phrases[k].begin - verb.i - 1 <= _NEAR), None)
    if after is None or clause.phrases[after].kind not in _BESIDE:
        return []
    end = clause.phrases[after].end
    if clause.phrases[after].kind != _OF_A_STATE:
        return [Party(side=clause.phrases[after].side, phrase=after)]
    people = any(clause.page.words.human(t, _ANY_CASE) for t in clause.tokens[end : end + _NEAR])
    return [Party(side=clause.phrases[after].side, phrase=after)] if people else []


def struck(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The persons on whom a measure falls, by name; if nothing else is said, they are of the readers' own state."""
    discourse = clause.page.discourse
    acted = {clause.phrases[k].case for slot in ("object", "dative", "against") for k in positions(clause, slot)[:1]}
    begin = clause.begin
    left = [k for k in clause.left if clause.phrases[k].begin >= begin and clause.phrases[k].name is not None]
    named = [k for k in left if clause.phrases[k].case in acted - {""}]  # «X-ти жана анын жубайы Y-ти»
    own = discourse.home if discourse.home_named else None
    told = [replace(p, side=p.side or _origin(clause, k) or own) for k in named for p in resolve(clause, k)]
    sources = {p.side for role, p in have if role == "source"}
    return [p for p in told if p.person is not None and p.side is not None and p.side not in sources]


def _name(clause: Clause, k: int) -> int | None:
    """The phrase that names somebody: phrase ``k``, or the one after it, «кыргыз жараны X»."""
    if clause.phrases[k].name is not None:
        return k
    after = k + 1 if k + 1 in clause.within else k
    beside = clause.phrases[k].kind == "national" and clause.phrases[after].begin == clause.phrases[k].end
    return after if beside and clause.phrases[after].name is not None else None


def _origin(clause: Clause, k: int) -> Actor | None:
    """The state that the words before a name tell, here or elsewhere: «кыргызстандык X», «кыргыз жарандары Y, X»."""
    bearers, phrases = clause.page.discourse.bearer_of, clause.phrases
    named = [j for j, bearer in bearers.items() if bearer == bearers.get(k)]
    for j in (k, *named):
        first = min(clause.page.coordinated.groups[j], default=j)
        before = phrases[first - 1] if first else None
        if before is not None and before.kind in _BESIDE and phrases[first].begin - before.end in range(_NEAR):
            return before.side
    return None


def _described(clause: Clause) -> tuple[int, ...]:
    """Whom the participle that ends a chain of verbs tells more of: «кармалып, кийин кое берилген X»."""
    verb = _ending(clause)
    if verb is None or verb.i == clause.match.anchor:
        return ()
    near = [k for k in clause.within if 0 <= clause.phrases[k].begin - verb.i - 1 <= _NEAR]
    named = [k for k in clause.within if near and near[0] <= k <= near[0] + 1 and clause.phrases[k].name is not None]
    return clause.expanded(named[0]) if named else ()


def _ending(clause: Clause) -> Predicate | None:
    """The participle before a noun that ends the chain of verbs of the trigger, if they are passive."""
    after = [p for p in clause.sentence.predicates if p.i >= clause.match.anchor] if clause.passive else []
    verb = next((p for p in after if p.reading.form != "Conv"), None)
    return verb if verb is not None and verb.attributive else None
