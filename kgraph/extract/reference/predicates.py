"""Offices said of somebody in words of their own, apart from the name.

«X — Казакстандын элчиси», «X, Казакстандын элчиси, …», «X элчи болуп иштейт», «президенттин аппаратын X жетектейт».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kgraph.extract.lexicon.offices import Offices
from kgraph.extract.phrases.bodies import Bodies
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import DASHES, Token

_STOPS = frozenset(".!?…")
_AFTER_DASH = frozenset({",", ";", ")"})
_CLOSING = {",": frozenset({",", ":"}), "(": frozenset({")"})}
_REACH = 3
_AS = "болуп"
_HEAD = "жетекчи"
_BODIES = frozenset({"body", "org"})
_NAMES = frozenset({"person", "office", "counterpart", "pronoun", "envoys"})


@dataclass(frozen=True, slots=True)
class Predicates:
    """Finds such offices; holds only tables."""

    offices: Offices
    bodies: Bodies

    def said(self, tokens: Sequence[Token], phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
        """The phrases; those that say an office of somebody know the first token of the name (``of``)."""
        found = list(phrases)
        for k, phrase in enumerate(phrases):
            if phrase.kind == "office" and not (phrase.case or phrase.plural or phrase.former or phrase.name):
                bearer = self._taken(tokens, found, k)
                bearer = self._bearer(tokens, found, k) if bearer is None else bearer
                if bearer is not None:
                    found[k] = replace(phrase, of=bearer)
            elif phrase.kind in _BODIES and phrase.case == "Acc" and self._led(tokens, found, k):
                for name in self._leader(tokens, phrases, k):
                    found[k] = replace(phrase, of=name, post=self._head(phrase))
        return tuple(found)

    def _bearer(self, tokens: Sequence[Token], phrases: Sequence[Phrase], k: int) -> int | None:
        """The name of the person whose office phrase ``k`` is by what stands between them and after it."""
        office, before = phrases[k], phrases[k - 1] if k else None
        if before is None or before.case or before.relation or before.attr:
            return None
        gap = [t.text for t in tokens[before.end : office.begin]]
        if before.of >= 0 and gap in (["жана"], [","], [",", "жана"]):
            return before.of
        if before.name is None:
            return None
        after = tokens[office.end].text if office.end < len(tokens) else "."
        if self._serves(tokens, office.end) and not _STOPS.intersection(gap):
            return before.name.begin
        if not gap and self._became(tokens, office.end):
            return before.name.begin
        if before.post or len(gap) > 1 or (gap and gap[0] not in {*DASHES, *_CLOSING}):
            return None
        joined = after == "жана" and k + 1 < len(phrases) and _held_too(phrases[k + 1])
        ends = after in _STOPS or joined
        if gap and gap[0] in DASHES:
            ends = ends or after in _AFTER_DASH
        elif gap:
            ends = after in _CLOSING[gap[0]]
        return before.name.begin if ends else None

    def _taken(self, tokens: Sequence[Token], phrases: Sequence[Phrase], k: int) -> int | None:
        """The name of the person who has taken office ``k``: «төрагасы болуп X шайланды», «X төрагасы болуп …»."""
        end = phrases[k].end
        if end >= len(tokens) or tokens[end].lower != _AS:
            return None
        after = phrases[k + 1] if k + 1 < len(phrases) else None
        if after is not None and after.name is not None and after.begin == end + 1 and after.case in ("", "Acc"):
            return after.name.begin if self._takes(tokens, after.end) else None
        before = phrases[k - 1] if k else None
        if before is None or before.name is None or before.relation or before.end != phrases[k].begin:
            return None
        if before.case and not (before.case == "Acc" and _that(tokens, end + 2)):
            return None
        return before.name.begin if self._takes(tokens, end + 1) else None

    def _became(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether a verb at ``i`` tells since when an office is held: «X премьер-министр болгондон кийин»."""
        verb = tokens[i].verb() if i < len(tokens) else None
        since = verb is not None and (verb.form, verb.tense, verb.case) == ("Part", "Past", "Abl")
        return since and verb is not None and verb.lemma in self.offices.becoming and not verb.negative

    def _takes(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether a verb at ``i`` says that an office has been taken, or after a comma one that tells it of several:
        «Ошко мэр болуп X, Нарынга Y дайындалды»."""
        if i < len(tokens) and tokens[i].text == ",":
            verbs = ((j, verb) for j in range(i, len(tokens)) if (verb := tokens[j].verb()) is not None and verb.finite)
            first = next((j for j, _ in verbs), None)
            clause = tokens[i:first] if first is not None else ()
            several = any(t.lower == _AS for t in clause) and not any(t.text in _STOPS for t in clause)
            return first is not None and several and self._takes(tokens, first)
        verb = tokens[i].verb() if i < len(tokens) else None
        return verb is not None and verb.lemma in self.offices.taking and verb.finite and verb.tense == "Past"

    def _serves(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether the words at ``i`` say that an office is held now: «болуп иштейт», «кызматын аркалап келет»."""
        if i >= len(tokens) or tokens[i].lower not in self.offices.holding:
            return False
        return self._verb(tokens, i + 1, self.offices.serving)

    def _led(self, tokens: Sequence[Token], phrases: Sequence[Phrase], k: int) -> bool:
        """Whether a body in the accusative is one that somebody leads: the verb follows, maybe after the name."""
        begin = phrases[k].end
        near = [*range(begin, min(begin + 1 + _REACH, len(tokens))), *(p.end for p in _after(phrases, k))]
        return any(self._verb(tokens, j, self.offices.leading) for j in near)

    def _verb(self, tokens: Sequence[Token], i: int, lemmas: frozenset[str]) -> bool:
        """Whether a verb in the present, alone or as «…ып келет», stands at ``i``."""
        verb = tokens[i].verb() if i < len(tokens) else None
        if verb is None or verb.lemma not in lemmas:
            return False
        if verb.form == "Conv" and i + 1 < len(tokens):
            verb = tokens[i + 1].verb()
        return verb is not None and verb.finite and verb.tense == "Pres"

    def _leader(self, tokens: Sequence[Token], phrases: Sequence[Phrase], k: int) -> Iterator[int]:
        """The person who leads body ``k``: named after it, or the last one before it as the subject."""
        after = next(_after(phrases, k), None)
        if after is not None:
            yield from _name(after)
            return
        before = next((p for p in reversed(phrases[:k]) if p.kind in _NAMES and _subject(p)), None)
        if before is not None and not any(t.text in _STOPS for t in tokens[before.end : phrases[k].begin]):
            yield from _name(before)

    def _head(self, body: Phrase) -> str:
        """The post of the head of a body."""
        kind = self.bodies.kinds.get(body.ref) or (self.bodies.orgs[body.ref].kind if body.kind == "org" else "")
        return self.offices.post(_HEAD, [body.ref, kind])


def _after(phrases: Sequence[Phrase], k: int) -> Iterator[Phrase]:
    """The phrase right after another one, if it can be a subject; one word may stand between («эми»)."""
    after = phrases[k + 1] if k + 1 < len(phrases) else None
    if after is not None and after.begin - phrases[k].end <= 1 and _subject(after):
        yield after


def _that(tokens: Sequence[Token], i: int) -> bool:
    """Whether a clause is what somebody holds to be so, and its subject is in the accusative: «X-ты … шайланды деп»."""
    return any(t.lower == "деп" for t in tokens[i : i + 1])


def _subject(phrase: Phrase) -> bool:
    return not (phrase.case or phrase.relation or phrase.attr)


def _held_too(phrase: Phrase) -> bool:
    """Whether an office can be the second one of somebody: not «X төрагасы жана депутаттар менен жолукту»."""
    return phrase.kind == "office" and not (phrase.relation or phrase.plural)


def _name(phrase: Phrase) -> Iterator[int]:
    if phrase.name is not None:
        yield phrase.name.begin
