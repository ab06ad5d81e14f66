"""Where the words of a rule stand in a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from operator import itemgetter

from kgraph.extract.rules import Key, Listed, Rule, Word, Wording
from kgraph.extract.syntax.clauses import Predicate, Sentence, verb_reading
from kgraph.extract.syntax.quotation import MARKS
from kgraph.extract.syntax.tokens import Token, stems
from kgraph.extract.syntax.words import Words
from kgraph.language.morphology import Analysis

Trigger = tuple[int, Rule, Wording]

_GAP = 7
_LONG_GAP = 60
_TAG = "#"  # «#Түркия, #чабуул» tells of nothing
_VERBS = ("verb", "not")
_GAPPED = 3
_ABOUT = ("about", "for")


@dataclass(frozen=True, slots=True)
class Match:
    """A rule's trigger in a text: its tokens, the last of which (``anchor``) has the given reading."""

    rule: Rule
    tokens: tuple[int, ...]
    anchor: int
    reading: Analysis | None

    @property
    def begin(self) -> int:
        """The first token of the trigger."""
        return self.tokens[0]


@dataclass(frozen=True, slots=True)
class Finder:
    """All triggers by their last word, then by their first, numbered in the order of rules; the longer trigger, then
    the earlier rule, comes first."""

    by_word: Mapping[Key, Mapping[Key, Sequence[Trigger]]]
    words: Words

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules whose triggers are sought, once each."""
        entries = (entry for firsts in self.by_word.values() for found in firsts.values() for entry in found)
        return tuple({rule.id: rule for _, rule, _ in sorted(entries, key=itemgetter(0))}.values())

    def find(
        self, tokens: Sequence[Token], covered: Collection[int], sentence: Sentence
    ) -> Iterator[tuple[int, tuple[Match, ...]]]:
        """For each token of a sentence that ends triggers, the matches in order of preference."""
        verbs = {p.i: p for p in sentence.predicates}
        for i in range(sentence.begin, sentence.end):
            tag = i > sentence.begin and tokens[i - 1].text == _TAG
            if i not in covered and not tag and (matches := tuple(self._at(tokens, sentence, i, verbs.get(i)))):
                yield i, tuple(sorted(matches, key=_preference))

    def _at(self, tokens: Sequence[Token], sentence: Sentence, i: int, verb: Predicate | None) -> Iterator[Match]:
        for key in sorted(tokens[i].keys & self.by_word.keys()):
            reading = _reading(tokens[i], key, verb.reading if verb is not None else None)
            if _unlikely(reading, verb) or (key[0] in _VERBS and not self._acts(tokens[i], reading, verb)):
                continue
            negated = reading is not None and reading.negative and reading.form == "Vnoun"
            if key[0] == "verb" and negated:
                continue
            firsts = self.by_word[key]
            for _, rule, words in sorted(
                (t for first in firsts.keys() & sentence.keys for t in firsts[first]), key=itemgetter(0)
            ):
                if not (_takes(rule, reading, verb) or _foreseen(tokens, i, reading, rule, self.words)):
                    continue
                if len(words) == 1 and key[0] in _VERBS and tokens[i].lower in self.words.never:
                    continue  # «бардык» is no «бар-»
                if i > sentence.begin and self._compound(tokens[i - 1], words):
                    continue
                found = before(tokens, words[:-1], sentence.begin, i)
                if found is not None and not (_nearer(tokens, words, found, i) or _parted(tokens, words, (*found, i))):
                    if not rule.speech and self._aside(tokens, words, found):
                        continue
                    if any(j - 1 not in found and self._wished(tokens, j) for j in (*found, i)):
                        continue
                    yield Match(rule, (*found, i), i, reading)

    def _acts(self, token: Token, reading: Analysis | None, verb: Predicate | None) -> bool:
        """Whether a verb form is one, not that of a noun («келишимге», «үндөрдү»), and makes nobody else do it."""
        noun = verb is None and any(r.pos == "NOUN" and r.lemma in self.words.nouns for r in token.readings)
        return not noun and (reading is None or "Cau" not in reading.voice)

    def _wished(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether «кел-» only says that somebody would like to do something: «кийлигишкиси келбейт» is no coming."""
        comes = any(r.lemma in self.words.coming for r in tokens[i].readings if r.pos == "VERB")
        return comes and i > 0 and tokens[i - 1].lower.endswith(self.words.wishes)

    def _aside(self, tokens: Sequence[Token], words: Sequence[Word], found: Sequence[int]) -> bool:
        """Whether the noun before a gap is only what something is about: «вакцина тууралуу маалымат жеткирди»."""
        if not found or len(words) < _GAPPED or words[-2].how != "gap" or words[-1].how not in _VERBS:
            return False
        return words[-3].how == "noun" and self.words.postpositions.get(tokens[found[-1] + 1].lower) in _ABOUT

    def _compound(self, before: Token, words: Sequence[Word]) -> bool:
        """Whether the verb of a trigger is only part of another one with the word right before it.

        «тыюу салуу чечимин кабыл алды» takes no ban away, «чыгарылып келген» is no coming, «айтып берди» no giving.
        """
        if len(words) == 1:
            return words[-1].text in self.words.motion and _serial(before, self.words)
        if words[-2].how != "gap" or words[-1].how not in _VERBS:
            return False
        if words[-1].text in self.words.serving:
            verb = verb_reading(before)
            return verb is not None and verb.form == "Conv" and verb.lemma in self.words.quoting
        apart = words[-1].text in self.words.compounding
        return apart and (before.lower in self.words.compounds or _serial(before, self.words))


def finder(rules: Iterable[Rule], words: Words) -> Finder:
    """An index over the triggers of rules."""
    by_word: dict[Key, dict[Key, list[Trigger]]] = defaultdict(lambda: defaultdict(list))
    number = count()
    for rule in rules:
        for trigger in rule.triggers:
            by_word[trigger[-1].key][trigger[0].key].append((next(number), rule, trigger))
    return Finder({key: dict(firsts) for key, firsts in by_word.items()}, words)


def _unlikely(reading: Analysis | None, verb: Predicate | None) -> bool:
    """Whether a reading is that of another verb than the finite one that closes the clause: «кайтарды» is no «кайтар»
    of «кайт-»."""
    if reading is None or reading.pos != "VERB" or verb is None or reading.lemma == verb.reading.lemma:
        return False
    return verb.closes and verb.reading.finite and not reading.finite


def _nearer(tokens: Sequence[Token], words: Sequence[Word], found: Sequence[int], i: int) -> bool:
    """Whether the last word of a trigger stands in the gap before it, too: «электр берүүгө кепилдик берди»."""
    return len(words) > 1 and words[-2].how == "gap" and any(words[-1].key in t.keys for t in tokens[found[-1] + 1 : i])


def _preference(match: Match) -> tuple[int, bool, int, bool]:
    """The longer trigger first, then the one whose words stand closer: «берүүгө кепилдик берди» is no giving."""
    return -len(match.tokens), match.rule.weak, match.anchor - match.begin, not match.rule.with_words


def _takes(rule: Rule, reading: Analysis | None, verb: Predicate | None) -> bool:
    """Whether a reading has a form and a voice that the rule takes."""
    voice = reading.voice if reading is not None else ""
    if (rule.voice and rule.voice not in voice) or (rule.active and "Pass" in voice):
        return False
    noun = reading is None or (bool(rule.said) and reading.pos == "NOUN")  # «X-тин айтымында, Y … бузууда»
    return not rule.forms or noun or _formed(rule, reading, verb)


def _formed(rule: Rule, reading: Analysis | None, verb: Predicate | None) -> bool:
    """Whether a reading has a form that the rule takes; finite are also a participle that closes its sentence, and
    a converb before an auxiliary: «ишке ашырып келет»."""
    if reading is None:
        return False
    perfect = verb is not None and verb.closes and reading.form == "Part" and not reading.case
    chained = verb is not None and not (verb.closes or rule.speech) and reading.form == "Conv"
    happened = reading.form == "Vnoun" and reading.tense == "Past" and "Part" in rule.forms  # «макулдашкандыгын»
    return reading.form in rule.forms or happened or ((perfect or chained) and "Fin" in rule.forms)


def _foreseen(tokens: Sequence[Token], i: int, reading: Analysis | None, rule: Rule, words: Words) -> bool:
    """Whether a noun of action says what may or is to be done: «баш тартышы мүмкүн», «талап кылууга ниеттенүүдө»."""
    noun = reading is not None and reading.form == "Vnoun" and i + 1 < len(tokens)
    if reading is None or not noun or rule.staffing or "Fin" not in rule.forms:
        return False
    after = tokens[i + 1]
    if reading.owner == "3":
        return not reading.case and (
            after.lower in words.maybe or any(r.lemma in words.foreseeing for r in after.readings)
        )
    return reading.case in ("", "Dat", "Acc") and any(r.lemma in words.foreseeing for r in after.readings)


def _serial(before: Token, words: Words) -> bool:
    """Whether a verb of motion after this word is only an auxiliary: «чыгарылып келген», but «учуп келген»."""
    verb = verb_reading(before)
    return verb is not None and verb.form == "Conv" and verb.tense == "Past" and verb.lemma not in words.journeys


def _reading(token: Token, key: tuple[str, str], verb: Analysis | None) -> Analysis | None:
    how, text = key
    if how in _VERBS:
        best = verb if verb is not None else verb_reading(token)
        if best is not None and text in stems(token.lower, best):
            return best
        verbs = (r for r in token.readings if r.pos == "VERB" and r.form != "Stem")
        return next(r for r in verbs if text in stems(token.lower, r))
    return next((r for r in token.readings if r.pos == "NOUN" and text in (r.lemma, r.stem)), None)


def before(tokens: Sequence[Token], words: Sequence[Word], begin: int, i: int) -> tuple[int, ...] | None:
    """The tokens of the words before token ``i``, or None if they do not stand there."""
    if not words:
        return ()
    if words[-1].how == "gap":
        reach = _LONG_GAP if words[-1].text == "**" else _GAP
        for j in range(i - 1, max(begin, i - 1 - reach) - 1, -1):
            if words[-2].key in tokens[j].keys:
                rest = before(tokens, words[:-2], begin, j)
                return (*rest, j) if rest is not None else None
        return None
    if i - 1 > begin and tokens[i - 1].text in MARKS and words[-1].text not in MARKS:
        i -= 1  # «…форумуна» чакырды
    if i - 1 < begin or words[-1].key not in tokens[i - 1].keys:
        return None
    rest = before(tokens, words[:-1], begin, i - 1)
    return (*rest, i - 1) if rest is not None else None


def _parted(tokens: Sequence[Token], words: Sequence[Word], found: Sequence[int]) -> bool:
    """Whether a clause ends in a short gap of a trigger: «отурумга калтырды, себеби өкүл келген эмес»."""
    places = iter(found)
    ends = [next(places) if word.how != "gap" else -1 for word in words]
    gaps = [n for n, word in enumerate(words) if word.text == "*"]
    return any(_ends(tokens, j, ends[n + 1]) for n in gaps for j in range(ends[n - 1] + 1, ends[n + 1] - 1))


def _ends(tokens: Sequence[Token], j: int, i: int) -> bool:
    verb = verb_reading(tokens[j]) if tokens[j + 1].text == "," and j + 2 < i else None
    return verb is not None and verb.form == "Fin" and tokens[j + 2].word


def worded(tokens: Sequence[Token], sentence: Sentence, rule: Rule, named: Collection[int]) -> bool:
    """Whether the sentence holds one of the words that the rule wants, and none that it excludes, names of people (the
    tokens ``named``) aside: «Роман Петров» is no novel."""
    if rule.with_words and not _occurs(tokens, sentence, rule.with_words, ()):
        return False
    return not _occurs(tokens, sentence, rule.without, named)


def _occurs(tokens: Sequence[Token], sentence: Sentence, listed: Listed, named: Collection[int]) -> bool:
    return any(
        words[-1].key in tokens[i].keys and before(tokens, words[:-1], sentence.begin, i) is not None
        for last in sentence.keys.intersection(listed)
        for i in range(sentence.begin, sentence.end)
        if last in tokens[i].keys and i not in named
        for words in listed[last]
    )
