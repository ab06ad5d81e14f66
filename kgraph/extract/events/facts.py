"""From drafts to the values of the model, with offsets of the original text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kgraph.extract.events.sources import Sources
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.lexicon.entries import BUILT, LISTED, PAIRED
from kgraph.extract.phrases.phrases import COUNTERPART
from kgraph.extract.reference.discourse import Party
from kgraph.extract.rules import WEAK
from kgraph.extract.syntax.text import Text
from kgraph.model import (
    Document,
    Entity,
    Event,
    Extraction,
    Mention,
    Office,
    Participation,
    Person,
    Place,
    Tenure,
    Topic,
    When,
)
from kgraph.ontology import Vocabulary

_KINDS = {
    "COUNTRY": ("country", "adjective", "national", "pair"),
    "PLACE": ("place", "capital"),
    "ORG": ("org", "body"),
    "POST": ("office", "counterpart", "envoys"),
    "PERSON": ("person",),
}
_LABELS = {kind: label for label, kinds in _KINDS.items() for kind in kinds}

_TAKING = frozenset({"appointment", "dismissal"})
_TRUST = dict.fromkeys(
    map(ord, f"{WEAK}{LISTED}{PAIRED}{BUILT}")
)  # what the signs before topics say is no part of their names
_WISHES = frozenset({"condolence", "congratulation"})
_GENERAL = "bilateral-relations"
_NARROWER = frozenset({"strategic-partnership", "political-dialogue", "parliamentary-cooperation"})
_DISASTERS, _RELIEF = "disasters", "humanitarian-aid"
_PARLIAMENT = frozenset({"parliament-speaker", "parliament-deputy-speaker", "parliament-member"})
_CONTENT = frozenset({"undertaking", "development"})


@dataclass(frozen=True, slots=True)
class Facts:
    """Turns what was read on a page into an extraction of its document; ``states`` are their names by code."""

    document: Document
    text: Text
    page: Page
    vocabulary: Vocabulary
    states: Mapping[str, str]

    def extraction(self, drafts: Sequence[Draft], sources: Sources) -> Extraction:
        """The extraction: events, tenures, entities, attribution, sentences."""
        return Extraction(
            self.document,
            tuple(self._event(d) for d in drafts),
            tuple(self._tenures(drafts)) if drafts else (),
            tuple(self._entities()),
            sources.attribution(self.page),
            tuple(self._span(s.begin, s.end, s.index) for s in self.page.sentences if s.end > s.begin),
        )

    def _event(self, draft: Draft) -> Event:
        return Event(
            draft.type,
            draft.modality,
            draft.rule.id,
            tuple(self._span(b, e, s) for b, e, s in draft.spans),
            tuple(self._participation(role, party) for role, party in draft.parties),
            self._when(draft),
            self._place(draft),
            self._topics(draft),
            "" if draft.type in _CONTENT else draft.rule.stance,
            draft.parent,
            draft.content,
            draft.confidence,
        )

    def _participation(self, role: str, party: Party) -> Participation:
        return Participation(role, party.person, party.office, party.side, tuple(self._phrase(party.phrase)))

    def _phrase(self, k: int) -> Iterator[Mention]:
        if k >= 0:
            phrase = self.page.coordinated.phrases[k]
            yield self._span(phrase.begin, phrase.end, self.page.sentence_of(phrase.begin))

    def _when(self, draft: Draft) -> When | None:
        if draft.when is None or not draft.when.first:
            return None
        return When(
            draft.when.first,
            draft.when.last,
            (self._span(draft.when.begin, draft.when.end, self.page.sentence_of(draft.when.begin)),),
        )

    def _place(self, draft: Draft) -> Place | None:
        if draft.spot is None:
            return None
        name = draft.spot.name or self.states.get(draft.spot.country, "")
        return Place(name, draft.spot.country, tuple(self._phrase(draft.spot.phrase))) if name else None

    def _topics(self, draft: Draft) -> tuple[Topic, ...]:
        """Topics with the words that name them, and those that the trigger itself names; none beside a narrower one."""
        trigger = tuple(self._span(b, e, s) for b, e, s in draft.spans[:1])
        about = (*draft.rule.about, *self._offices(draft))
        own = {slug: Topic(slug.removeprefix(WEAK), trigger) for slug in about}
        told = own | {slug: self._topic(slug, units) for slug, units in draft.topics.items()}
        strong = {slug: topic for slug, topic in told.items() if not slug.startswith(WEAK)}
        named = strong or {slug.removeprefix(WEAK): topic for slug, topic in told.items()}
        if not strong and len(named) > 1:
            named.pop(_GENERAL, None)  # «банк тармагындагы кызматташтык» is about banks
        if _NARROWER & named.keys():
            named.pop(_GENERAL, None)  # «мамилелер стратегиялык өнөктөштүк деңгээлине көтөрүлдү»
        if named.keys() - {_RELIEF} and _RELIEF not in draft.topics:
            named.pop(_RELIEF, None)  # help for schools is about schools, rescuers sent are about the disaster
        if _GENERAL in named and _alone(draft) and self.vocabulary.top(draft.type) != "summit":
            named.pop(_GENERAL)  # what a state does with an organisation
        broader = {b for slug in named for b in list(self.vocabulary.ancestors("topic", slug))[1:]}
        return tuple(topic for slug, topic in sorted(named.items()) if slug not in broader)

    def _offices(self, draft: Draft) -> Iterator[str]:
        """What the offices of those who take part say: a government that goes, parliaments that talk."""
        posts = [(p.office.post, p.side) for _, p in draft.parties if p.office is not None]
        phrases = [self.page.coordinated.phrases[p.phrase] for _, p in draft.parties if p.phrase >= 0]
        cabinet = any(post == "prime-minister" for post, _ in posts) or any(p.ref == "government" for p in phrases)
        if cabinet and draft.modality == "actual" and self.vocabulary.top(draft.type) in _TAKING:
            yield "domestic-politics"
        wishes = self.vocabulary.top(draft.type) in _WISHES
        if len({side for post, side in posts if post in _PARLIAMENT}) > 1 and not wishes:
            yield "parliamentary-cooperation"

    def _topic(self, slug: str, units: Sequence[int]) -> Topic:
        found = [self.page.units[n] for n in dict.fromkeys(units)]
        return Topic(
            slug.removeprefix(WEAK), tuple(self._span(u.begin, u.end, self.page.sentence_of(u.begin)) for u in found)
        )

    def _tenures(self, drafts: Sequence[Draft]) -> Iterator[Tenure]:
        """The offices that the text states of named persons, once each."""
        seen: set[tuple[Person, Office]] = set(self._left(drafts))
        for rule, k, party in (*self._stated(), *self._taken(drafts)):
            if party.person is not None and party.office is not None and (party.person, party.office) not in seen:
                seen.add((party.person, party.office))
                yield Tenure(party.person, party.office, f"tenure/{rule}", tuple(self._phrase(k)))

    def _left(self, drafts: Sequence[Draft]) -> Iterator[tuple[Person, Office]]:
        """Offices that somebody has left and another one, as the text tells, has taken."""
        top = self.vocabulary.top
        taken = [p for d in drafts if top(d.type) == "appointment" for p in d.of("source") if p.office and p.person]
        for party in (p for d in drafts if top(d.type) == "dismissal" for p in d.of("source")):
            office = party.office
            if office is None or party.person is None:
                continue
            follows = (p.office for p in taken if p.person != party.person)
            if any(o is not None and _same(o, office) for o in follows):
                yield from ((party.person, held) for held in (office, replace(office, to=None)))

    def _stated(self) -> Iterator[tuple[str, int, Party]]:
        """Offices beside a name, then those alone that point to a person."""
        phrases = self.page.coordinated.phrases
        for k, phrase in enumerate(phrases):
            if phrase.name is not None and (phrase.post or phrase.ref == COUNTERPART) and not phrase.former:
                party = self.page.discourse.party(k)
                yield "apposition", k, party
                if phrase.also and party.office is not None:
                    yield "apposition", k, replace(party, office=Office(phrase.also, party.office.of))
        for k, phrase in enumerate(phrases):
            if (
                phrase.name is None
                and (phrase.kind == "office" or phrase.of >= 0)
                and k in self.page.discourse.bearer_of
            ):
                yield "reference", k, self.page.discourse.party(k)
            for party in self.page.discourse.incumbents(k):
                yield "reference", k, party

    def _taken(self, drafts: Sequence[Draft]) -> Iterator[tuple[str, int, Party]]:
        """Offices that somebody takes or leaves."""
        for draft in drafts:
            if self.vocabulary.top(draft.type) in _TAKING and draft.modality == "actual":
                for party in draft.of("source"):
                    if party.phrase >= 0:
                        yield draft.type, party.phrase, party

    def _entities(self) -> Iterator[Entity]:
        for k, phrase in enumerate(self.page.coordinated.phrases):
            if (label := _LABELS.get(phrase.kind)) is not None:
                yield Entity(label, self._ref(k), next(self._phrase(k)))
        for date in self.page.dates:
            if date.first:
                yield Entity("DATE", date.first, self._span(date.begin, date.end, self.page.sentence_of(date.begin)))
        for unit in self.page.units:
            if unit.kind == "topic" and unit.ref:
                slugs = unit.ref.translate(_TRUST)
                yield Entity("TOPIC", slugs, self._span(unit.begin, unit.end, self.page.sentence_of(unit.begin)))

    def _ref(self, k: int) -> str:
        phrase = self.page.coordinated.phrases[k]
        if phrase.name is not None:
            person = self.page.discourse.party(k).person
            return person.key if person else ""
        return "+".join(side.code for side in phrase.sides) if phrase.sides else phrase.ref

    def _span(self, begin: int, end: int, sentence: int) -> Mention:
        tokens = self.page.tokens
        return self.text.back(tokens[begin].begin, tokens[end - 1].end, sentence)


def _alone(draft: Draft) -> bool:
    """Whether one state at most deals with organisations."""
    kinds = [side.kind for side in draft.sides()]
    return "org" in kinds and kinds.count("country") <= 1


def _same(taken: Office, left: Office) -> bool:
    """Whether an office that somebody takes is the one that another has left."""
    return (taken.post, taken.of) == (left.post, left.of) and (not (taken.to and left.to) or taken.to == left.to)
