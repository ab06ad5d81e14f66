"""Whose decree or order an act stands on: «Трамптын буйругуна ылайык … тыюу салынган», «тапшырмасы менен»."""

from __future__ import annotations

from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.grounds import decree, ground
from kgraph.extract.parties.referents import resolve
from kgraph.extract.parties.slots import Cast
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Sentence

_DECREED = frozenset({"restriction", "relations", "conflict", "aid"})
_BACK = 2
_REACH = 6
_PERSONS = frozenset({"person", "office"})


def ordered(clause: Clause, parties: Cast) -> Cast:
    """The parties with whose decision it is, and with the person whose decree it is for a state that acts by it."""
    parties = _decided(clause, parties)
    bare = {p.side for role, p in parties if role == "source" and p.bare}
    if not bare or clause.match.rule.family not in _DECREED:
        return parties
    author = _author(clause)
    if author is None or author.side not in bare:
        return parties
    return [(r, replace(author, phrase=p.phrase) if r == "source" and p.side == author.side else p) for r, p in parties]


def _decided(clause: Clause, parties: Cast) -> Cast:
    """The parties of an act that is the matter of a decision, with whose decision that is as the one who acts:
    «транзитти токтотуу боюнча X-тин чечимин сындады»."""
    reading, end = clause.match.reading, clause.match.anchor + 1
    bare = reading is not None and reading.form == "Vnoun" and not reading.case
    if not bare or clause.match.rule.family not in _DECREED or end + 1 >= clause.sentence.end:
        return parties
    about = clause.page.words.postpositions.get(clause.tokens[end].lower) == "about"
    owners = (k for k in clause.within if clause.phrases[k].begin == end + 1 and clause.phrases[k].case == "Gen")
    owner = next(owners, None)
    if not about or owner is None or not clause.tokens[clause.phrases[owner].end].means(clause.page.words.decrees):
        return parties
    found = [replace(p.alone, phrase=owner) for p in resolve(clause, owner) if p.side is not None]
    acting = {p.side for p in found}
    return [*(("source", p) for p in found), *((r, p) for r, p in parties if r != "source" and p.side not in acting)]


def _author(clause: Clause) -> Party | None:
    """Whose decree the sentence, or one just before, names as the ground of what it tells."""
    named = next((i for i in range(clause.sentence.begin, clause.match.begin) if ground(clause, i)), None)
    if named is None:
        return None
    author = _owner(clause, clause.sentence, named)
    if author is not None:
        return author
    for sentence in reversed(clause.page.sentences[max(0, clause.sentence.index - _BACK) : clause.sentence.index]):
        for i in range(sentence.begin, sentence.end):
            if decree(clause, i) and (found := _owner(clause, sentence, i) or _signer(clause, sentence)) is not None:
                return found
    return None


def _owner(clause: Clause, sentence: Sentence, i: int) -> Party | None:
    """The person in the genitive whose the decree is: «президенттин мигранттар боюнча буйругу»."""
    before = [k for k in clause.page.within(sentence) if clause.phrases[k].end <= i]
    owned = [k for k in before if clause.phrases[k].case == "Gen" and i - clause.phrases[k].end <= _REACH]
    return _person(clause, owned[-1]) if owned else None


def _signer(clause: Clause, sentence: Sentence) -> Party | None:
    """Who signs the decree of which a sentence tells: «X жарлыкка кол койду»."""
    verb = sentence.closing(sentence.begin)
    if verb is None or verb.reading.lemma not in clause.page.words.enacting or "Pass" in verb.reading.voice:
        return None
    acting = (k for k in clause.page.within(sentence) if clause.may_be_subject(k) and clause.phrases[k].end <= verb.i)
    first = next(acting, None)
    return _person(clause, first) if first is not None else None


def _person(clause: Clause, k: int) -> Party | None:
    if clause.phrases[k].kind not in _PERSONS:
        return None
    return next((p for p in resolve(clause, k) if p.person is not None), None)
