"""Who heads a group, as what stands before it says: «X баштаган Чили делегациясы», «X-тин башчылыгындагы топ»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token, following
from kgraph.extract.syntax.words import Words
from kgraph.language.morphology import Analysis

LED = "led"
_LONGEST = 2  # words of «башчылык кылган»


def leading(tokens: Sequence[Token], phrase: Phrase, words: Words) -> int:
    """Where the words end that say that a phrase names the head of what follows, 0 if none do."""
    return heading(tokens, phrase.end, words) if phrase.case in ("", "Gen") and not phrase.attr else 0


def heading(tokens: Sequence[Token], i: int, words: Words) -> int:
    """Where such words end that begin with word ``i``: «башчылык кылган», «жетекчилигиндеги», which is no body."""
    after = [t.lower for t in tokens[i : i + _LONGEST]]
    return next((i + n for n in range(_LONGEST, 0, -1) if " ".join(after[:n]) in words.leading), 0)


def crew(tokens: Sequence[Token], phrase: Phrase, words: Words) -> Phrase:
    """«X баштаган топ» is X: people whom no list names give their leader their case and postposition."""
    i = leading(tokens, phrase, words)
    if i and _people(tokens, i, words) is None and _people(tokens, i + 1, words, "3") is not None:
        i += 1  # «X баштаган депутаттар тобу»
    reading = _people(tokens, i, words) if i else None
    if reading is None:
        return phrase
    if not reading.case and any(r.owner == "3" for r in tokens[i + 1].readings if r.pos == "NOUN"):
        return phrase  # «X баштаган ишкерлер делегациясы»
    return replace(phrase, end=i + 1, case=reading.case, relation=words.postpositions.get(following(tokens, i), ""))


def _people(tokens: Sequence[Token], i: int, words: Words, owner: str = "") -> Analysis | None:
    """How the noun for people at word ``i`` reads, if there is one and a word after it."""
    readings = tokens[i].readings if i + 1 < len(tokens) else ()
    nouns = (r for r in readings if r.pos == "NOUN" and r.lemma in words.groups)
    return next((r for r in nouns if not owner or r.owner == owner), None)


def folded(tokens: Sequence[Token], phrases: Sequence[Phrase], words: Words) -> tuple[Phrase, ...]:
    """«X баштаган делегация» is X: the delegation gives its leader its case and postposition, and its side where his
    office tells none: «министр X баштаган Чили делегациясы»."""
    found: list[Phrase] = []
    for phrase in phrases:
        leader = found[-1] if found and phrase.kind == "body" else None
        end = leading(tokens, leader, words) if leader is not None and leader.relation == LED else 0
        if leader is not None and end and phrase.begin <= end + 1:
            sides = leader.sides or phrase.sides
            found[-1] = replace(leader, end=phrase.end, sides=sides, case=phrase.case, relation=phrase.relation)
        else:
            found.append(phrase)
    return tuple(found)
