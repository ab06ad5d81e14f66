"""Sides as wholes: «эки өлкө» binds itself, «министрлер» bind theirs."""

from __future__ import annotations

from kgraph.extract.frames.page import Page
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.fillers import distinct
from kgraph.extract.parties.slots import Cast
from kgraph.extract.reference.discourse import Party

_ENACTING = "ratification"  # parliaments do it
_PLEDGE = "pledge"


def whole(page: Page, k: int) -> bool:
    """Whether a phrase means the states at talks, and not those who sit there: «эки өлкө», unlike «тараптар»."""
    phrase = page.coordinated.phrases[k]
    return phrase.kind == "parties" and any(r.lemma in page.words.states for r in page.tokens[phrase.end - 1].readings)


def titled(clause: Clause, parties: Cast) -> bool:
    """Whether those who act are told by the office that they hold: «эки лидер», «президенттер», unlike «тараптар».

    Whoever held it in another year may be meant after «эске салсак».
    """
    words = clause.page.words
    if clause.sentence.opens(clause.tokens, words.recalling - words.former):
        return False
    meant = {p.phrase for _, p in parties if p.person is not None}
    for k in meant:
        phrase = clause.phrases[k] if k in clause.within else None
        if phrase is None or (phrase.kind, phrase.ref) != ("parties", "both"):
            if phrase is None or phrase.kind != "office" or not phrase.post:
                return False
        elif any(r.lemma in words.states | words.nouns for r in clause.tokens[phrase.end - 1].readings):
            return False
    return bool(meant)


def collective(clause: Clause, parties: Cast) -> Cast:
    """The parties to what binds states, without the envoys where the text says that the states or their bodies act.

    «Эки өлкө макулдашты», «орус тарап убада кылды», «келишим ратификацияланды»; «тараптар» are those at the talks,
    with their names, as they are where nobody else is named («жыйынтыгында макулдашууга жетишилди»), or where one of
    them promises something by his own name.
    """
    own = [p for _, p in parties if p.phrase in clause.within]
    present = {p.person for p in clause.state.parties if p.person is not None}
    promised = clause.match.rule.type == _PLEDGE and any(p.person in present for p in own)
    named = (bool(own) and not promised) or clause.match.rule.family == _ENACTING
    told = [(role, p if _acting(clause, p, named) else p.alone) for role, p in parties]
    return distinct(clause, told)


def _acting(clause: Clause, party: Party, named: bool) -> bool:
    """Whether somebody acts who sits at the talks, if the clause has ``named`` others or not."""
    if party.phrase not in clause.within:
        return not named
    return not whole(clause.page, party.phrase) and clause.phrases[party.phrase].kind != "body"
