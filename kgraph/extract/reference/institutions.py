"""Offices of an institution that is only pointed back to: «мекеме башчысы», «аталган уюмдун өкүлү»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kgraph.extract.lexicon.offices import Offices
from kgraph.extract.phrases.bodies import Bodies
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.syntax.tokens import Token
from kgraph.extract.syntax.words import Words
from kgraph.model import Actor

_KINDS = frozenset({"body", "org", "media"})
_MEDIA = "media"
_NEAR = 40  # words
_FIELDS = 5
_FIELD = "боюнча"  # may belong to the name: «спорт боюнча агенттик»
_ASIDE = frozenset({"about", "after", "until", "since", "besides", "according"})  # «бул тууралуу банктын башчысы»
_TITLED = frozenset({"office", "person"})
_AT = {  # the institution where somebody serves, told only by the office: «депутат X … Комитеттин төрагасы Y»
    "foreign-minister": ("foreign-ministry", "ministry"),
    "minister": ("ministry",),
    "parliament-member": ("parliament", "parliament"),
    "parliament-speaker": ("parliament", "parliament"),
    "ambassador": ("embassy", "mission"),
    "charge-daffaires": ("embassy", "mission"),
}


@dataclass(frozen=True, slots=True)
class Institutions:
    """Finds the institution that was named last; holds only tables."""

    offices: Offices
    bodies: Bodies
    words: Words

    def recalled(self, tokens: Sequence[Token], phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
        """The phrases; an office of «the institution» is one of that named last before it, so is a bare «төрага X»."""
        found: list[Phrase] = []
        named: list[Phrase] = []  # institutions
        told: list[Phrase] = []  # those, and officials of one
        for phrase in phrases:
            if phrase.kind in _TITLED and phrase.title is not None and not phrase.within:
                noun = self._noun(tokens, phrase)
                found.append(self._held(tokens, phrase, told, noun) if noun else self._chaired(tokens, phrase, named))
                body = phrase.side if phrase.side is not None and phrase.side.kind == "org" else None
                if body is not None:  # «Дүйнөлүк банктын директору X … Банктын башчысы Y»
                    named.append(replace(phrase, kind="org", ref=body.code, post=""))
                told.extend([*named[-1:]] if body is not None else [p for p in found[-1:] if p.post in _AT])
                continue
            if phrase.kind in _KINDS and not self._meant(tokens[phrase.begin]):
                named.append(phrase)
                told.extend((phrase, *self._part(phrase)))
            found.append(phrase)
        return tuple(found)

    def _part(self, phrase: Phrase) -> Iterator[Phrase]:
        """The organisation of which an institution is a part: «банктын директорлор кеңеши … Банктын өкүлү»."""
        side = phrase.side if phrase.kind == "body" else None
        if side is not None and side.code in self.bodies.orgs:
            yield replace(phrase, kind="org", ref=side.code)

    def _noun(self, tokens: Sequence[Token], phrase: Phrase) -> str:
        """The noun for institutions before the title, or at the beginning of it, if nothing more is said of it."""
        if phrase.ref not in self.offices.titles or phrase.sides:
            return ""
        first = phrase.begin - 1 - any(r.attr for r in tokens[phrase.begin - 1].readings)  # «банктын өлкөдөгү башчысы»
        around = (i for i in (phrase.begin, first, self._field(tokens, first)) if i >= 0 and self._meant(tokens[i]))
        place = next(around, None)
        opens = place is not None and (place == 0 or self._opens(tokens[place - 1]))
        return self._meant(tokens[place]) if place is not None and opens else ""

    def _field(self, tokens: Sequence[Token], i: int) -> int:
        """The word before what an office is about: «комиссиянын соода боюнча министри»."""
        about = self.words.postpositions.get(tokens[i].lower) == "about"
        return next((j for j in range(i - 2, max(-1, i - _FIELDS), -1) if self._meant(tokens[j])), -1) if about else -1

    def _opens(self, before: Token) -> bool:
        """Whether nothing before the noun says more of it: not «спорт боюнча мамлекеттик агенттиктин».

        A name may be the subject: «Тегеран агенттиктин башчысын айыптады».
        """
        if before.capital and any(r.pos == "NOUN" and not (r.case or r.owner or r.number) for r in before.readings):
            return True
        joins = before.lower in self.words.pointing or before.lower in self.words.joining
        aside = before.lower != _FIELD and self.words.postpositions.get(before.lower) in _ASIDE
        verb = before.verb()
        closed = not before.word or (verb is not None and verb.finite)  # «…, – деди министрликтин өкүлү»
        return closed or joins or aside

    def _meant(self, token: Token) -> str:
        """The dictionary form of a word that is a noun for institutions and that nobody owns."""
        nouns = (r.lemma for r in token.readings if r.case in ("", "Gen") and not r.owner)
        return next((noun for noun in nouns if noun in self.offices.institutions), "")

    def _held(self, tokens: Sequence[Token], phrase: Phrase, named: Sequence[Phrase], noun: str) -> Phrase:
        """An office with the side and the meaning that the last institution that the noun can mean gives it."""
        last = next((p for p in reversed(named) if self._can_be(p, noun)), None)
        if last is None:
            return phrase
        sides = (Actor("org", last.ref),) if last.kind == _MEDIA else last.sides[:1]
        begin = phrase.begin - (phrase.begin > 0 and self._meant(tokens[phrase.begin - 1]) == noun)  # «банктын башчысы»
        states = [side.code for side in sides if side.kind == "country"]
        part = self.offices.parts.get(noun, {})
        there = any(r.attr for r in tokens[phrase.begin - 1].readings)  # where the office is held
        kinds = ["branch" if there and kind == "international" else part.get(kind, kind) for kind in self._kinds(last)]
        return replace(phrase, begin=begin, post=self.offices.post(phrase.ref, [*kinds, *states]), sides=sides)

    def _can_be(self, institution: Phrase, noun: str) -> bool:
        """Whether an institution is of a kind that the noun means, or has a name that ends in it."""
        org = self.bodies.orgs.get(institution.ref)
        called = org is not None and org.name.split()[-1].lower().startswith(noun[:-1])
        return called or not self.offices.institutions[noun].isdisjoint(self._kinds(institution))

    def _chaired(self, tokens: Sequence[Token], phrase: Phrase, named: Sequence[Phrase]) -> Phrase:
        """A title that says nothing of its institution, as an office of the one named last: «Кеңеште … төрага X».

        Several («Лидерлер») are not its head, nor is «ондогон мамлекеттин лидери».
        """
        states = any(r.lemma in self.words.states and r.case == "Gen" for r in tokens[phrase.begin - 1].readings)
        untold = phrase.general and phrase.post == "other" and not phrase.plural and not (phrase.begin and states)
        if not (untold and named) or phrase.ref not in self.offices.titles:
            return phrase
        post = self.offices.post(phrase.ref, self._kinds(named[-1]))
        known = post != "other" and phrase.begin - named[-1].end < _NEAR
        return replace(phrase, post=post, sides=named[-1].sides[:1]) if known else phrase

    def _kinds(self, phrase: Phrase) -> tuple[str, ...]:
        if phrase.post in _AT:
            return _AT[phrase.post]
        if phrase.kind not in ("org", "media"):
            return (phrase.ref, self.bodies.kinds.get(phrase.ref, ""))
        org = self.bodies.orgs.get(phrase.ref)
        return org.kinds if org is not None else (phrase.ref, "company")
