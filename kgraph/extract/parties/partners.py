"""The partners in a union that somebody turns to: «НАТОдогу өнөктөштөрүнөн», «Европа лидерлерин»."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.tokens import Token
from kgraph.model import Actor

_EUROPE = "europe"
_UNION = Actor("org", "eu")
_ASKED = frozenset({"Acc", "Dat", "Abl"})
_OWNING = frozenset({"", "Gen", "Loc"})


def partners(clause: Clause) -> list[Party]:
    """The union whose members a plural noun before the trigger means; of those in Europe the European Union."""
    for k in reversed(clause.left):
        phrase = clause.phrases[k]
        side = _UNION if phrase.ref == _EUROPE else next(iter(phrase.sides), None)
        union = side is not None and side.kind == "org" and phrase.kind in ("org", "region")
        if union and phrase.case in _OWNING and _asked(clause, clause.tokens[min(phrase.end, len(clause.tokens) - 1)]):
            return [Party(side=side, phrase=-1)]
    return []


def _asked(clause: Clause, token: Token) -> bool:
    """Whether a word names the partners to whom somebody turns."""
    lemmas = clause.page.words.partners
    return any(r.lemma in lemmas and r.number == "Plur" and r.case in _ASKED for r in token.readings)
