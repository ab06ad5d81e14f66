"""Finds the phrases of a document and what each belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.lexicon.offices import Offices
from kgraph.extract.lexicon.states import SEVERAL
from kgraph.extract.names.personal import NameUnit
from kgraph.extract.phrases.bodies import Bodies
from kgraph.extract.phrases.chains import Chains
from kgraph.extract.phrases.firms import Firms
from kgraph.extract.phrases.izafet import owning
from kgraph.extract.phrases.led import LED, crew, folded, heading, leading
from kgraph.extract.phrases.modifiers import Modifiers
from kgraph.extract.phrases.nominals import Nominals
from kgraph.extract.phrases.phrases import Head, Phrase
from kgraph.extract.syntax.quotation import CLOSING
from kgraph.extract.syntax.tokens import Token, following
from kgraph.extract.syntax.words import Words
from kgraph.language.morphology import Analysis

_VOWELS = tuple("аоуыэеиөүяёю")
_NEVER_LAST = "д"
_HEAD_REACH = 5
_ACT_REACH = 3
_TOWARDS = frozenset({"against", "toward"})
_MATTERS = frozenset({"against", "about"})
_COUNTED = 4
_AMONG = "among"  # «делегациялар аралык сүйлөшүү»: an attribute, no party


@dataclass(frozen=True, slots=True)
class Parser:
    """Builds the phrases of documents; holds only tables."""

    offices: Offices
    bodies: Bodies
    words: Words

    def parse(self, tokens: Sequence[Token], units: Sequence[Unit], names: Sequence[NameUnit]) -> tuple[Phrase, ...]:
        """All phrases of a document, left to right, without overlap."""
        named = {n.begin: n for n in names}
        people = frozenset(i for n in names for i in range(n.begin, n.end))
        firms = Firms(self.offices.kinds, self.bodies.peoples)
        chains = Chains(self.offices, self.bodies, self.words, Modifiers(self.offices, self.words, people), firms)
        nominals = Nominals(self.offices, self.bodies, self.words, chains)
        phrases: list[Phrase] = []
        used: set[int] = set()
        for k in range(len(units) - 1, -1, -1):
            if k in used or units[k].kind == "topic" or self._nobody(tokens, units[k]):
                continue
            found, taken = nominals.phrases(tokens, units, k, named)
            used |= taken
            phrases.extend(found)
        covered = {i for p in phrases for i in range(p.begin, p.end)}
        phrases.extend(Phrase(n.begin, n.end, "person", name=n, case=n.case) for n in names if n.begin not in covered)
        begins = frozenset(p.begin for p in phrases)
        told = [self._people(tokens, p) for p in phrases]
        free = (p.end not in begins or bool(leading(tokens, p, self.words)) for p in told)
        placed = [self._placed(tokens, p) if alone else p for p, alone in zip(told, free, strict=True)]
        placed = owning(tokens, sorted(placed, key=lambda p: p.begin))
        beside = [(p.begin, p.end) for p in placed if p.attr]
        beside += [(p.begin, p.end + 1) for p in placed if p.relation in _TOWARDS]  # «X-тин Y-ге каршы согушу»
        acted = {p.begin: end for p in placed if (end := _acted(tokens, p))}
        beside += acted.items()
        starts = frozenset(p.begin for p in placed if not p.attr and p.relation not in _TOWARDS) - acted.keys()
        starts |= {i for p in placed if p.name is not None and not p.attr for i in range(p.begin, p.end)}
        aside = frozenset(i for begin, end in beside for i in range(begin, end)) - starts
        whole = [crew(tokens, replace(p, head=self._head(tokens, p, starts, aside)), self.words) for p in placed]
        return folded(tokens, whole, self.words)

    def _nobody(self, tokens: Sequence[Token], unit: Unit) -> bool:
        """Whether a pronoun only says which one is meant («Ал сапарда …»), or a noun whom a group has at its head."""
        if heading(tokens, unit.begin, self.words):
            return True
        after = " ".join(t.lower for t in tokens[unit.begin : unit.end + 1])
        return unit.kind == "pronoun" and after in self.words.then and " " in after

    def _passed(self, token: Token) -> bool:
        """Whether a word cannot be the noun that is owned: a particle, a number, an attribute («шайлоодогу»)."""
        particle = token.word and token.lower in self.words.listing
        return particle or token.text[0].isdigit() or any(r.attr for r in token.readings)

    def _head(
        self, tokens: Sequence[Token], phrase: Phrase, starts: frozenset[int], aside: frozenset[int]
    ) -> Head | None:
        """The noun that a genitive or adjective phrase belongs to, if it is no phrase of its own."""
        adjective = phrase.kind in ("adjective", "pair")
        if not (adjective or phrase.case == "Gen") or phrase.relation:
            return None
        reach = phrase.end + _HEAD_REACH
        for i in range(phrase.end, len(tokens)):
            reach += i in aside
            if i >= reach:
                return None
            if i in aside or self._passed(tokens[i]) or tokens[i].lower in self.words.numerals:
                continue
            if i > phrase.end and self.words.postpositions.get(tokens[i].lower) in _MATTERS:
                continue  # «министрликтин баңгизатка каршы күрөшүү кызматына»
            if i in starts or not tokens[i].word or self._closes(tokens[i]):
                return None
            if i + 1 in starts and any(r.lemma in self.words.towns and r.owner for r in tokens[i].readings):
                return None  # «Египеттин борбору Каирде»
            objects = {r.stem for r in tokens[i].readings if _object(r)}
            for reading in self._owned(tokens[i]):
                object_ = reading.stem[:-1] in objects and reading.stem not in self.words.again  # «фонду» is no «фон»
                if reading.owner and not reading.case and object_:
                    continue
                plain = adjective and (reading.case or reading.number) and not reading.owner
                if (
                    reading.pos == "NOUN"
                    and len(reading.stem) > 2
                    and (reading.owner == "3" or plain)
                    and not reading.attr
                ):
                    after = tokens[i + 1].lower if i + 1 < len(tokens) else ""
                    return Head(i, i + 1, reading.case, self.words.postpositions.get(after, ""))
        return None

    def _owned(self, token: Token) -> Sequence[Analysis]:
        """The readings of a noun, a genitive plural first: «башчыларынын» is of the heads, and no object.

        Nouns do not end in «д», which is that of a genitive: «жылдын».
        """
        told = (r for r in token.readings if r.case != "Acc" or not r.stem.endswith(_NEVER_LAST))
        return sorted(told, key=lambda r: (r.owner, r.case, r.number) != ("3", "Gen", "Plur"))

    def _closes(self, token: Token) -> bool:
        noun = token.lower in self.words.never or any(r.lemma in self.words.nouns for r in token.readings)
        verb = None if noun else token.verb()
        return (verb is not None and (verb.finite or verb.form == "Conv")) or token.lower in self.words.postpositions

    def _people(self, tokens: Sequence[Token], phrase: Phrase) -> Phrase:
        """A nationality with the noun for people after it («казак жарандарына»), or standing for people itself."""
        kinds = ("adjective", "country", "national", "place", "pair", SEVERAL)
        if phrase.kind not in kinds or phrase.attr or phrase.end >= len(tokens):
            return phrase
        if phrase.kind in ("adjective", "national") and (phrase.case or phrase.plural):
            return replace(phrase, kind="national")
        noun = self._counted(tokens, phrase)
        if phrase.kind == "place" and noun == phrase.end:
            return phrase  # the people of a region in general do not act for its state
        if following(tokens, noun) in self.words.inside:
            return phrase  # «Кыргызстан эл аралык фондду колдоду»
        for reading in tokens[noun].readings:
            bare = not phrase.case and (phrase.kind != "country" or reading.owner)
            own = bare or (phrase.case == "Gen" and reading.owner)  # not «Россиянын мигранттарга мамилеси»
            if reading.lemma in self.words.people and reading.pos == "NOUN" and own:
                return replace(
                    phrase,
                    end=noun + 1,
                    kind="pair" if phrase.kind == "pair" else "national",
                    ref=f"{SEVERAL}:{phrase.ref}" if phrase.kind == SEVERAL else phrase.ref,
                    case=reading.case,
                    plural=reading.number == "Plur",
                    attr=reading.attr,
                )
        if (
            phrase.kind == "adjective"
            and tokens[phrase.begin].lower.endswith(self.words.citizens)
            and self._stands(tokens, phrase)
        ):
            return replace(phrase, kind="national")
        return phrase

    def _counted(self, tokens: Sequence[Token], phrase: Phrase) -> int:
        """Where the noun after a genitive stands, a number between: «Кыргызстандын 13 миңдей жараны»."""
        i = phrase.end
        if phrase.case == "Gen":
            while i < min(phrase.end + _COUNTED, len(tokens) - 1) and self._counts(tokens[i]):
                i += 1
        return i

    def _counts(self, token: Token) -> bool:
        return token.text[0].isdigit() or token.lower in self.words.counting or token.lower in self.words.counts

    def _stands(self, tokens: Sequence[Token], phrase: Phrase) -> bool:
        """Whether «кыргызстандык» is a noun here: no noun follows that it could modify."""
        after = tokens[phrase.end]
        counted = phrase.begin > 0 and (
            tokens[phrase.begin - 1].text[0].isdigit() or tokens[phrase.begin - 1].lower in self.words.counts
        )
        if after.text[0].isdigit():
            return counted  # «орусиялык 18 дипломатты»
        if counted and after.capital:
            return True
        if any(r.owner == "3" and r.case for r in after.readings if r.pos == "NOUN"):
            return counted  # «328 кыргызстандык мекенине кайтты»
        return not after.word or after.verb() is not None or after.lower in self.words.postpositions

    def _placed(self, tokens: Sequence[Token], phrase: Phrase) -> Phrase:
        """The phrase with the class of the postposition that follows it."""
        if phrase.end >= len(tokens):
            return phrase
        if leading(tokens, phrase, self.words):
            return replace(phrase, relation=LED, case="")  # «X-тин башчылыгындагы»
        closed = phrase.kind == "org" and tokens[phrase.end].text in CLOSING and phrase.end + 1 < len(tokens)
        after = tokens[phrase.end + closed].lower  # «Росатом» менен
        if phrase.case == "Gen" and after in self.words.addressing:
            return replace(phrase, case="Dat")  # «президенттин атына кат жолдоду»
        adverb = after in self.words.ablative and phrase.case != "Abl"
        relation = "" if adverb else self.words.postpositions.get(after, "")
        inside = relation == "between" and tokens[phrase.end].lower in self.words.inside
        if inside and phrase.kind in ("body", "office", "parties", "org"):
            return replace(phrase, relation=_AMONG)
        return phrase if relation == "against" and not phrase.case else replace(phrase, relation=relation)


def _acted(tokens: Sequence[Token], phrase: Phrase) -> int:
    """Where a noun of action ends that only says what the noun after it is of: «X-тин Y-ни таануу демилгеси»."""
    if phrase.attr or not (phrase.case in ("Acc", "Dat", "Abl") or phrase.relation == "comitative"):
        return 0
    for token in tokens[phrase.end + bool(phrase.relation) : phrase.end + bool(phrase.relation) + _ACT_REACH]:
        verb = token.verb()
        chained = verb is not None and verb.form == "Conv"  # «сатып алуу сунушу»
        if not token.word or (verb is not None and verb.form not in ("Vnoun", "Conv")):
            return 0
        if verb is not None and not chained:
            return 0 if verb.case or verb.owner or verb.number else token.i + 1
    return 0


def _object(reading: Analysis) -> bool:
    """Whether a reading is a plain accusative after a consonant: «цементти» is nobody's «цементт»."""
    return reading.case == "Acc" and not reading.owner and not reading.stem.endswith(_VOWELS)
