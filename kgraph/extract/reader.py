"""Reads one document sentence by sentence and drafts an event for every trigger whose parties are found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kgraph.extract import circumstances
from kgraph.extract.clauses import Sentence
from kgraph.extract.discourse import ACTING, Party
from kgraph.extract.drafts import Draft
from kgraph.extract.modality import ACTUAL, Modality
from kgraph.extract.page import Page, State
from kgraph.extract.parties import Cast, apart, cast, explicit, sides, stranger
from kgraph.extract.referents import resolve
from kgraph.extract.roles import Clause
from kgraph.extract.rules import Rule, Word
from kgraph.extract.tokens import Token
from kgraph.extract.triggers import Finder, Match, matches
from kgraph.ontology import Vocabulary

_TALKS = frozenset({"meeting", "call", "summit"})
_COMPLEMENT = 3
_RANKING = frozenset({
    "head-of-state", "prime-minister", "foreign-minister", "deputy-foreign-minister", "ambassador", "charge-daffaires", "spokesperson",
    "secretary-general", "special-representative", "parliament-speaker", "security-head", "presidential-official",
})  # fmt: skip
_SPEAKING = frozenset({"foreign-ministry", "embassy", "president-office", "side", "government"})
_POINTING = frozenset({"бул", "аталган", "ошол", "мындай", "ушул", "мына", "анын"})
_TALKING = frozenset({"discussion", "talks"})


@dataclass(frozen=True, slots=True)
class Reader:
    """Applies rules to pages; holds only tables."""

    finder: Finder
    modality: Modality
    vocabulary: Vocabulary

    def read(self, page: Page) -> list[Draft]:
        """The drafts of a page in the order of the text."""
        state = State()
        for sentence in page.sentences:
            within = page.within(sentence)
            found = list(self.finder.find(page.tokens, page.covered, sentence))
            first = not state.drafts
            for found_here in self._outer(found):
                self._fire(page, state, sentence, within, found_here)
            if first:
                _date(page, sentence, state.drafts)
            _remember(page, state, sentence, within)
        return state.drafts

    def _outer(self, found: Sequence[tuple[int, tuple[Match, ...]]]) -> Iterator[tuple[Match, ...]]:
        """The matches without those that a longer trigger of the same type contains."""
        everything = [m for _, group in found for m in group]
        for _, group in found:
            kept = tuple(m for m in group if not any(self._contains(o, m) for o in everything))
            if kept:
                yield kept

    def _contains(self, outer: Match, inner: Match) -> bool:
        return set(inner.tokens) < set(outer.tokens) and self.vocabulary.top(outer.rule.type) == self.vocabulary.top(inner.rule.type)

    def _fire(self, page: Page, state: State, sentence: Sentence, within: tuple[int, ...], found: Iterable[Match]) -> None:
        """Drafts the event of the first rule that finds what it needs."""
        for match in found:
            if self._attempt(page, state, sentence, within, match):
                return

    def _attempt(self, page: Page, state: State, sentence: Sentence, within: tuple[int, ...], match: Match) -> bool:
        rule = match.rule
        if not worded(page.tokens, sentence, rule) or (rule.speech and sentence.index in page.sources):
            return False
        clause = Clause(page.tokens, sentence, page.coordinated, match, within, self.modality.auxiliaries)
        parties = cast(page, state, clause, rule.roles, [])
        if rule.speech and (_told(state, sentence, match) or not _spoken(page, state, clause, parties)):
            return False
        pointed = page.tokens[match.begin - 1].lower in _POINTING if match.begin > sentence.begin else False
        if rule.joins:
            return bool(parties) and self._join(state, sentence, match, parties)
        if rule.anaphor and (pointed or not explicit(parties)) and self._attach(page, state, sentence, match, []):
            return True
        if rule.anaphor and not self._enough(page, rule, parties) and self._attach(page, state, sentence, match, parties):
            return True
        if not self._enough(page, rule, parties):
            if clause.attributive or stranger(page, clause) or (len(parties) > 1 and rule.sides > 1 and all(r == "participant" for r, _ in parties)):
                return False
            parties = [*parties, *cast(page, state, clause, rule.fallback, parties)]
            if not self._enough(page, rule, parties):
                return False
        modality = rule.modality or self._modality(page, sentence, match)
        if not modality:
            return False
        if self.vocabulary.top(rule.type) in _TALKS:
            state.parties = tuple(p for _, p in parties)
        state.drafts.extend(self._draft(page, clause, some, modality) for some in apart(rule, parties))
        return True

    def _enough(self, page: Page, rule: Rule, parties: Cast) -> bool:
        """Whether the needed roles are filled, enough sides take part, and one of them is not the reader's own."""
        roles = {role for role, _ in parties}
        found = sides(parties)
        several = any(side.kind == "org" for side in found) and all(role == "participant" for role in roles)
        if not rule.needs <= roles or not parties or len(found) + several < rule.sides:
            return False
        return not rule.foreign or any(side != page.discourse.home for side in found)

    def _join(self, state: State, sentence: Sentence, match: Match, parties: Cast) -> bool:
        """Adds those who take part («ага X жана Y катышты») to the gathering told just before."""
        for draft in reversed(state.drafts):
            if self.vocabulary.top(draft.type) in _TALKS and sentence.index - draft.sentence <= 2:
                known = {p.key for _, p in draft.parties}
                draft.parties.extend((role, p) for role, p in parties if p.key not in known)
                draft.spans.append((match.begin, match.anchor + 1, sentence.index))
                return True
        return False

    def _attach(self, page: Page, state: State, sentence: Sentence, match: Match, parties: Cast) -> bool:
        """Adds a mention that names no new parties («жолугушуунун жүрүшүндө») to the last event of its kind."""
        top = self.vocabulary.top(match.rule.type)
        tops = _TALKS if match.rule.type in _TALKING else {top}
        for draft in reversed(state.drafts):
            if self.vocabulary.top(draft.type) in tops and sides(parties) <= draft.sides():
                draft.spans.append((match.begin, match.anchor + 1, sentence.index))
                found = circumstances.when(page, sentence, match)
                if found is not None and (draft.when is None or not draft.when.first):
                    draft.when = found
                if match.rule.topics:
                    for slug, units in circumstances.topics(page, sentence, match).items():
                        draft.topics.setdefault(slug, []).extend(units)
                return True
        return False

    def _draft(self, page: Page, clause: Clause, parties: Cast, modality: str) -> Draft:
        match, sentence = clause.match, clause.sentence
        rule = match.rule
        return Draft(
            rule,
            rule.type,
            modality,
            sentence.index,
            [(match.begin, match.anchor + 1, sentence.index)],
            list(parties),
            circumstances.when(page, sentence, match),
            circumstances.where(page, clause, [p.phrase for r, p in parties if r == rule.each]),
            circumstances.topics(page, sentence, match) if rule.topics else {},
            confidence=rule.confidence,
            content=rule.content,
        )

    def _modality(self, page: Page, sentence: Sentence, match: Match) -> str:
        reading = match.reading
        if reading is None or reading.pos == "NOUN":
            return self.modality.of_noun(page.tokens, sentence, match.begin, match.anchor + 1, match.rule.present)
        return self.modality.of_verb(page.tokens, sentence, match.anchor, reading, match.rule.present)


def worded(tokens: Sequence[Token], sentence: Sentence, rule: Rule) -> bool:
    """Whether the sentence holds one of the words that the rule wants, and none that it excludes."""
    inside = range(sentence.begin, sentence.end)
    if rule.with_words and not any(_holds(tokens, inside, words) for words in rule.with_words):
        return False
    return not any(_holds(tokens, inside, words) for words in rule.without)


def _holds(tokens: Sequence[Token], inside: range, words: Sequence[Word]) -> bool:
    last = inside.stop - len(words) + 1
    return any(all(matches(tokens[i + n], word) for n, word in enumerate(words)) for i in range(inside.start, last))


def _date(page: Page, sentence: Sentence, drafts: Sequence[Draft]) -> None:
    """Gives the news itself, where its sentence has no date, the date of the sentence after it."""
    dated = any(sentence.begin <= d.begin < sentence.end and d.first for d in page.dates)
    found = None if dated else circumstances.told(page, sentence)
    for draft in drafts:
        if draft.when is None and draft.modality == ACTUAL:
            draft.when = found


def _remember(page: Page, state: State, sentence: Sentence, within: Sequence[int]) -> None:
    """The subject of the sentence, for «ал» and for clauses without a subject."""
    if sentence.index in page.sources:
        return
    for k in within:
        phrase = page.coordinated.phrases[k]
        if phrase.kind in ACTING - {"pronoun", "parties", "pair", "national"} and not (phrase.case or phrase.relation or phrase.attr):
            found = resolve(page, state, k)
            if found:
                state.subject = found[0]
            return


def _spoken(page: Page, state: State, clause: Clause, parties: Cast) -> bool:
    """Whether a saying is diplomatic: at talks by one who takes part, or, for marked wordings, about another state."""
    speakers = [p for role, p in parties if role == "source"]
    if not speakers:
        return False
    taking = {p.key for p in state.parties}
    if len(sides([("", p) for p in state.parties])) > 1 and any(p.key in taking or _one_of(p, state.parties) for p in speakers):
        return True
    phrases = page.coordinated.phrases
    if clause.match.rule.weak and not any(_ranking(page, p) for p in speakers):
        return False
    own = {p.side for p in speakers}
    return any(side not in own for k in clause.within for side in phrases[k].sides if phrases[k].kind != "place")


def _ranking(page: Page, party: Party) -> bool:
    """Whether a speaker speaks for a state or organisation abroad: by office, or as the state, its capital, its ministry."""
    if party.office is not None:
        return party.office.post in _RANKING
    phrase = page.coordinated.phrases[party.phrase] if party.phrase >= 0 else None
    return phrase is not None and party.person is None and (phrase.kind in ("country", "capital") or phrase.ref in _SPEAKING)


def _told(state: State, sentence: Sentence, match: Match) -> bool:
    """Whether what is said has become an event of its own: «колдой турганын билдирди» is support, not a statement."""
    near = range(match.begin - _COMPLEMENT, match.begin + 1)
    return any(s == sentence.index and end in near and not d.rule.speech for d in state.drafts for _, end, s in d.spans)


def _one_of(party: Party, parties: Sequence[Party]) -> bool:
    """Whether a state or office alone speaks for a side of the talks."""
    return party.person is None and any(p.side == party.side for p in parties)
