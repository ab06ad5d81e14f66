"""Words that tell whether an event happened, is fixed, wished or denied."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from kgraph.extract.circumstances.tenses import DENIED, POSSIBLE
from kgraph.extract.rules import Word, parse_trigger
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.quotation import CLOSING, OPENING
from kgraph.extract.syntax.tokens import Token, following
from kgraph.language import Language
from kgraph.language.morphology import Analysis

_TO = ("га", "ге", "го", "гө", "ка", "ке")  # a date is one token, without readings
_BEFORE = 2
_SINCE = "соң"
_AHEAD = 8


@dataclass(frozen=True, slots=True)
class Cues:
    """The cue words of a language (``modality.toml``), and what they say where they stand."""

    planned: frozenset[str]
    planned_words: frozenset[str]
    serial: frozenset[str]
    holding: frozenset[str]
    intending: frozenset[str]
    settling: frozenset[str]
    deciding: frozenset[str]
    making: frozenset[str]
    possible: frozenset[str]
    possible_words: frozenset[str]
    denied_words: frozenset[str]
    decisions: frozenset[str]
    phases: frozenset[str]
    ends: frozenset[str]
    auxiliaries: frozenset[str]
    occurring: frozenset[str]
    reports: frozenset[str]
    frames: frozenset[str]
    bases: frozenset[str]
    about: frozenset[str]
    neutral: frozenset[str]
    considered: frozenset[str]
    ahead: frozenset[str]
    prepared: frozenset[str]
    continuing: frozenset[str]
    bygone: frozenset[str]
    setting: frozenset[str]
    later: frozenset[str]
    departures: frozenset[str]
    facing: frozenset[str]
    passing: frozenset[str]
    afterwards: frozenset[str]
    ever_since: frozenset[str]
    because: frozenset[str]
    weighing: frozenset[str]
    matters: frozenset[str]
    intentions: frozenset[str]
    fixing: frozenset[str]
    amounts: frozenset[str]
    returning: frozenset[str]
    coming: frozenset[str]
    urging: frozenset[str]
    tying: frozenset[str]
    dropped: tuple[tuple[Word, ...], ...]

    def only_considered(self, tokens: Sequence[Token], sentence: Sentence, end: int) -> bool:
        """Whether what is ahead is only under consideration: «боло турган сапары каралууда»."""
        return any(t.lower in self.considered for t in tokens[end : min(end + _BEFORE + 1, sentence.end)])

    def serially(self, token: Token, sentence: Sentence) -> bool:
        """Whether a word only says which of a series a gathering is, of which a verb tells: «кезектеги жыйыны өттү»."""
        governor = sentence.governor(token.i) if token.lower in self.serial else None
        return governor is not None and governor.reading.lemma in self.holding

    def denies(self, tokens: Sequence[Token], last: int) -> bool:
        """Whether «жок», «эмес» or «элек» follows."""
        return last + 1 < len(tokens) and tokens[last + 1].bare in self.denied_words

    def framing(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether an event is the time or occasion of another one: «сапары учурунда», «жолугушууда»."""
        return (i + 1 < len(tokens) and tokens[i + 1].lower in self.frames) or located(tokens[i])

    def based(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether an event is what something else rests on: «сүйлөшүүлөрдүн негизинде экспорттойт»."""
        return i + 1 < len(tokens) and tokens[i + 1].lower in self.bases

    def sets(self, tokens: Sequence[Token], j: int, lemmas: set[str]) -> bool:
        """Whether a day or month is set for it: «5-майга белгиленди», «мартка жылдырылды»."""
        before = tokens[j - 1].lower
        day = before[0].isdigit() and before.endswith(_TO)
        return bool(lemmas & self.setting) and (day or before in self.later)

    def ended(self, tokens: Sequence[Token], i: int, reading: Analysis) -> bool:
        """Whether a participle says after what something else is told: «өткөндөн кийин», «өткөн соң»."""
        after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
        return after in self.afterwards and (reading.case == "Abl" or after == _SINCE)

    def since(self, tokens: Sequence[Token], i: int, reading: Analysis) -> bool:
        """Whether something has lasted since a participle: «согуш баштагандан бери бейтарап»."""
        after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
        return after in self.ever_since and reading.case == "Abl"

    def settles(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether the verb after a noun of action makes it a thing to do: «бөлүүнү чечти», «берүүгө макул болду»."""
        return any(r.form == "Vnoun" and r.case for r in tokens[i].readings) and _any(tokens, i + 1, self.settling)

    def promises(self, reading: Analysis) -> bool:
        """Whether a participle before an event makes it planned: «пландалган визит», but not «даярдаган жүк»."""
        made = reading.lemma in self.making and reading.tense == "Past" and "Pass" not in reading.voice
        return reading.form == "Part" and reading.lemma in self.planned and not made

    def resolves(self, reading: Analysis, last: Analysis) -> bool:
        """Whether a converb in -май before «бол-» says what has been decided: «Бакуда чогулмай болушту»."""
        decided = reading.form == "Conv" and reading.negative and last.finite and last.tense == "Past"
        return decided and last.lemma in self.deciding

    def weighs(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether a noun of action is only thought about: «киргизүүнү карап жатат», «киргизүү маселеси козголду»."""
        if not any(r.form == "Vnoun" for r in tokens[i].readings):
            return False
        if _any(tokens, i + 1, self.matters):
            return not _any(tokens, i + 2, self.settling)
        return any(r.case == "Acc" for r in tokens[i].readings) and _any(tokens, i + 1, self.weighing)

    def intends(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether a noun of action is what somebody has a mind to: «Бакуга баруу оюн билдирди», «баруу ниети бар»."""
        bare = any(r.form == "Vnoun" and not (r.case or r.owner) for r in tokens[i].readings)
        return bare and i + 1 < len(tokens) and tokens[i + 1].lower in self.intentions

    def fixes(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether the noun before a passive verb is what has been set a time: «жолугушуусу белгиленген»."""
        verb = tokens[i].verb() if i < len(tokens) else None
        return verb is not None and verb.lemma in self.fixing and "Pass" in verb.voice

    def fixed(self, reading: Analysis) -> bool:
        """Whether a participle before an event says that it has been set a time: «Бакуга белгиленген сапары»."""
        return reading.form == "Part" and reading.lemma in self.fixing and "Pass" in reading.voice

    def amount(self, tokens: Sequence[Token], begin: int, first: int) -> int:
        """Where a number with its unit, or a name in quotation marks, begins that stands right before a noun: «берген 5
        миллион доллар гранты», «өтүүчү «Борбор Азия – Кытай» саммити»."""
        if begin - 1 > first and tokens[begin - 1].text in CLOSING:
            opening = (i for i in range(begin - 2, first - 1, -1) if tokens[i].text in OPENING)
            begin = next(opening, begin)
        while begin > first and (tokens[begin - 1].text[0].isdigit() or _any(tokens, begin - 1, self.amounts)):
            begin -= 1
        return begin

    def lasting(self, reading: Analysis, last: Analysis) -> bool:
        """Whether something has been going on: «жардам көрсөтүп келет», but not «алып келет», «барып келет»."""
        coming = last.lemma in self.coming and last.form == "Fin" and last.tense == "Pres" and not reading.negative
        return coming and (reading.form, reading.tense) == ("Conv", "Past") and reading.lemma not in self.returning

    def drops(self, tokens: Sequence[Token], sentence: Sentence, i: int) -> str:
        """Denied if what a noun names is called off or put off: «сапарын кийинкиге жылдырды»; possible if it is not:
        «жолугушууну жокко чыгарган жок»; else empty."""
        ahead = tokens[i + 1 : min(i + 1 + _AHEAD, self._told(tokens, sentence, i))]
        if ahead and ahead[0].lower in self.tying:
            return ""
        for words, n in itertools.product(self.dropped, range(len(ahead))):
            if all(n + m < len(ahead) and word.key in ahead[n + m].keys for m, word in enumerate(words)):
                last = ahead[n + len(words) - 1]
                verb = sentence.at(last.i)
                kept = (verb is not None and verb.reading.negative and words[-1].how == "verb") or self.denies(
                    tokens, last.i
                )
                return POSSIBLE if kept else DENIED
        return ""

    def _told(self, tokens: Sequence[Token], sentence: Sentence, i: int) -> int:
        """Where what a noun belongs to ends: at the participle after which something else is told, or with the
        sentence: «грант бергенден кийин сүйлөшүүдөн баш тартты»."""
        done = (p.i for p in sentence.predicates if p.i > i and self.ended(tokens, p.i, p.reading))
        return next(done, sentence.end)

    def owes(self, tokens: Sequence[Token], sentence: Sentence, i: int) -> bool:
        """Whether a converb at ``i`` leads to what somebody only shall do: «барып, … сүйлөшүүсү зарыл».

        What somebody then says shall be done is another thing: «сындап, … токтотушу керек экенин айтты».
        """
        act = next((p for p in sentence.predicates if p.i > i and p.reading.form != "Conv"), None)
        if act is None or act.reading.form != "Vnoun" or act.reading.case or not act.reading.owner:
            return False
        owed = act.i + 1 < sentence.end and tokens[act.i + 1].lower in self.possible_words
        content = any(r.case == "Acc" for t in tokens[act.i + 2 : act.i + 3] for r in t.readings)
        verb = sentence.governor(act.i + 2)
        return owed and not (content and verb is not None and verb.reading.lemma in self.reports)

    def hoped(self, tokens: Sequence[Token], i: int) -> bool:
        """Whether somebody only hopes or wishes what a finite verb at ``i`` says: «кол коюлат деп үмүттөнөт»."""
        return following(tokens, i) == "деп" and _any(tokens, i + 2, self.possible)


def _any(tokens: Sequence[Token], i: int, lemmas: frozenset[str]) -> bool:
    return i < len(tokens) and any(r.lemma in lemmas for r in tokens[i].readings)


def located(token: Token) -> bool:
    """Whether a word is in the locative: «жолугушууда»."""
    return any(r.case == "Loc" and not r.attr and r.form in ("", "Vnoun") for r in token.readings)


def cased(token: Token) -> bool:
    """Whether a word is a noun in an oblique case, to which the attribute before it belongs: «кеңейтилген курамда»."""
    nouns = [r for r in token.readings if r.pos == "NOUN"]
    placed = any(r.case in ("Loc", "Abl", "Dat") and not r.attr and len(r.stem) > 2 for r in nouns)
    return placed or (bool(nouns) and all(r.case for r in nouns))


def cues(language: Language) -> Cues:
    """The cue words of a language folder."""
    words = language.words["modality"]
    dropped = tuple(chain for text in words["dropped"] for chain in parse_trigger(text))
    found = {name: frozenset(words[name]) for name in Cues.__dataclass_fields__ if name != "dropped"}
    return Cues(**found, dropped=dropped)
