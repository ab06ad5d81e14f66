"""The extractor: a document in, all its facts out. Stages are built once and hold only tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kgraph import resources
from kgraph.extract.circumstances.cues import cues
from kgraph.extract.circumstances.modality import Modality
from kgraph.extract.dates import calendars, datelines, resolver
from kgraph.extract.dates.calendars import Calendar
from kgraph.extract.events.ceremonies import represented
from kgraph.extract.events.enactments import authored
from kgraph.extract.events.facts import Facts
from kgraph.extract.events.links import Linker
from kgraph.extract.events.merge import merge
from kgraph.extract.events.presence import attend
from kgraph.extract.events.reader import Reader
from kgraph.extract.events.sources import Sources
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.frames.triggers import finder
from kgraph.extract.lexicon import companies, gazetteer, works
from kgraph.extract.lexicon.compounds import Compounds, compounds
from kgraph.extract.lexicon.entries import entries
from kgraph.extract.lexicon.gazetteer import Index
from kgraph.extract.lexicon.offices import load_offices
from kgraph.extract.lexicon.towns import opened
from kgraph.extract.names import personal
from kgraph.extract.names.homonyms import dated, foreign, pronominal, titling, untitled
from kgraph.extract.names.lists import NameLists, lists
from kgraph.extract.parties.slots import SLOTS
from kgraph.extract.phrases.bodies import Bodies, load_bodies
from kgraph.extract.phrases.formats import formats
from kgraph.extract.phrases.groups import coordinate
from kgraph.extract.phrases.parser import Parser
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.aides import aided
from kgraph.extract.reference.appositions import settled
from kgraph.extract.reference.arrivals import arrived
from kgraph.extract.reference.building import build
from kgraph.extract.reference.delegations import led
from kgraph.extract.reference.greeters import greeted
from kgraph.extract.reference.institutions import Institutions
from kgraph.extract.reference.kin import related, unaccompanied
from kgraph.extract.reference.locals import local
from kgraph.extract.reference.orgnouns import recalled
from kgraph.extract.reference.origins import sided
from kgraph.extract.reference.people import Register, load_register
from kgraph.extract.reference.portfolios import charged
from kgraph.extract.reference.predicates import Predicates
from kgraph.extract.reference.regimes import governing
from kgraph.extract.reference.rosters import listed
from kgraph.extract.reference.shortened import again
from kgraph.extract.rules import load_rules
from kgraph.extract.syntax import sentences
from kgraph.extract.syntax.clauses import Verbs, sentence
from kgraph.extract.syntax.text import Text, normalise
from kgraph.extract.syntax.tokens import Token, tokenise
from kgraph.extract.syntax.wordlists import words
from kgraph.extract.syntax.words import Words
from kgraph.language import Language, load
from kgraph.model import Actor, Document, Extraction
from kgraph.ontology import Vocabulary, vocabulary


@dataclass(frozen=True, slots=True, repr=False)
class Extractor:
    """Everything needed to read documents of one language; make one with :func:`extractor`."""

    language: Language
    index: Index
    companies: companies.Companies
    compounds: Compounds
    names: NameLists
    calendar: Calendar
    parser: Parser
    institutions: Institutions
    predicates: Predicates
    verbs: Verbs
    register: Register
    bodies: Bodies
    reader: Reader
    sources: Sources
    vocabulary: Vocabulary
    home: Actor
    words: Words

    def __repr__(self) -> str:
        return f"Extractor({self.language.code!r}, home={self.home.code!r})"  # its tables would fill gigabytes

    def __call__(self, document: Document) -> Extraction:
        """All facts of a document."""
        text = normalise(document.text)
        page = self.page(text, document.date)
        return self.facts(document, text, page, self.reader.read(page))

    def facts(self, document: Document, text: Text, page: Page, drafts: Sequence[Draft]) -> Extraction:
        """What the drafts read on a page come to."""
        events = merge(drafts, self.vocabulary)
        attend(page, events, self.vocabulary)
        represented(page, events, self.vocabulary)
        authored(page, events, self.vocabulary)
        Linker(page, self.vocabulary).link(events)
        return Facts(document, text, page, self.vocabulary, self.bodies.states).extraction(events, self.sources)

    def page(self, text: Text, published: str) -> Page:
        """A document as the event reader sees it."""
        tokens = tokenise(text.clean, self.language)
        known_names = self.index.find(tokens)
        bounds = opened(tokens, sentences.split(text.clean, tokens, self.language), known_names)
        starts = sentences.starts(tokens, bounds)
        named = foreign(known_names, self.words.doubles, self.home.code, self.bodies.lying)
        named = dated(tokens, named, starts, self.words)
        named = pronominal(tokens, named, self.words.standing)
        known = titling(tokens, untitled(tokens, named, self.names), self.words.documents)
        found = companies.merged(known, tuple(self.companies.find(tokens, known)))
        units = self.compounds.merge(tokens, found)
        people = personal.find(tokens, units, starts, self.names)
        day = published or datelines.dateline(text.clean, self.calendar) or datelines.signed(text.clean, self.calendar)
        register = replace(self.register, day=day)
        parsed = self.institutions.recalled(tokens, self.parser.parse(tokens, units, people))
        parsed, along = unaccompanied(tokens, parsed, self.words)
        parsed = recalled(tokens, tuple(related(tokens, parsed, register, self.words)), self.bodies, self.words)
        parted = settled(tokens, parsed, people, register, self.words.posting)
        phrases = sided(
            tokens,
            parted,
            self.parser.offices.ranks,
            self.words.leadership,
            self.words.instead,
            self.words.representing,
        )
        phrases = tuple(aided(tokens, phrases, self.parser.offices))
        phrases = tuple(local(tokens, tuple(arrived(tokens, phrases, self.words)), self.words))
        phrases = tuple(led(tokens, phrases, self.words))
        phrases = tuple(again(tokens, phrases))
        phrases = greeted(tokens, phrases, self.words.greeting)
        phrases = self.predicates.said(tokens, listed(tokens, phrases))
        phrases = charged(tokens, phrases, self.words.ministers, self.parser.offices.institutions)
        phrases = governing(phrases, [begin for begin, _ in bounds], self.bodies, self.words)
        coordinated = coordinate(tokens, formats(tokens, phrases), self.words)
        covered = _covered(tokens, units, people, self.words) | _posted(tokens, phrases, self.words)
        cut = tuple(sentence(n, b, e, tokens, covered, self.verbs) for n, (b, e) in enumerate(bounds))
        discourse = build(
            coordinated.phrases,
            cut,
            tuple(name for name in people if name.begin not in along),
            register,
            self.bodies,
            self.home,
            self.parser.offices,
        )
        sources = self.sources.sentences(tokens, cut)
        reports = [range(cut[n].begin, cut[n].end) for n in sorted(sources)]
        day = day or resolver.reported(tokens, reports, self.language, self.calendar)
        day = day or resolver.beside(tokens, datelines.seen(text.clean, self.calendar), self.language, self.calendar)
        day = day or datelines.shelved(text.clean, self.calendar)
        dates = resolver.find(tokens, self.language, self.calendar, day)
        timed = frozenset(i for d in dates for i in range(d.begin, d.end))
        return Page(
            tokens,
            tuple(s.without(timed) for s in cut),
            units,
            dates,
            coordinated,
            discourse,
            covered,
            sources,
            self.words,
            day,
        )


def _covered(
    tokens: Sequence[Token], units: Sequence[gazetteer.Unit], found: Sequence[personal.NameUnit], words: Words
) -> frozenset[int]:
    """Tokens inside names, which are no verbs or triggers."""
    inside = {i for u in units if u.kind not in ("topic", "parties") for i in range(u.begin, u.end)}
    inside -= {
        u.end - 1
        for u in units
        if u.kind == "org" and any(r.lemma in words.gatherings for r in tokens[u.end - 1].readings)
    }
    return frozenset(inside | {i for n in found for i in range(n.begin, n.end)} | set(works.titled(tokens, words)))


def _posted(tokens: Sequence[Token], phrases: Sequence[Phrase], words: Words) -> frozenset[int]:
    """Participles inside a title, which tell of no event: «Кыргызстанга жаңы дайындалган элчиси»."""
    inside = (i for p in phrases if p.title is not None for i in range(*p.title))
    return frozenset(i for i in inside if (verb := tokens[i].verb()) is not None and verb.lemma in words.posting)


def extractor(code: str = "ky", home: str = "KGZ") -> Extractor:
    """An extractor for a language; ``home`` is the state of the readers, whose offices need no country's name."""
    language = load(code)
    vocab = vocabulary()
    bodies = load_bodies(home)
    offices = load_offices(language)
    table = language.words["words"]
    small = words(language)
    names = lists(language)
    rules = load_rules(resources.path("data", "rules", code), vocab, SLOTS)
    return Extractor(
        language,
        gazetteer.build(
            entries(language),
            {
                "place": frozenset(table["places"]["generic"]),
                "org": frozenset(table["companies"]["acting"] + table["companies"]["media"]),
            },
            table["postpositions"]["by"],
            language.words["offices"]["modifiers"]["acting"],
            small.people,
        ),
        companies.companies(language),
        compounds(language, small),
        names,
        calendars.calendar(language),
        Parser(offices, bodies, small),
        Institutions(offices, bodies, small),
        Predicates(offices, bodies),
        Verbs(
            frozenset(language.words["modality"]["auxiliaries"]),
            frozenset(table["particles"]["never_verbs"]),
            frozenset(("noun", word) for word in table["particles"]["nouns"]),
            small.negations,
            frozenset(language.words["modality"]["reports"]) - {"де"},
            small.journeys,
        ),
        load_register(names.sons, names.given),
        bodies,
        Reader(finder(rules, small), Modality(cues(language)), vocab),
        Sources(
            frozenset(table["reporting"]["openers"]),
            frozenset(table["reporting"]["pointers"]),
            frozenset(language.words["modality"]["reports"]),
            frozenset(table["reporting"]["answers"]),
        ),
        vocab,
        Actor("country", home),
        small,
    )
