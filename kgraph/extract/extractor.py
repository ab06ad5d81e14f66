"""The extractor: a document in, all its facts out. Stages are built once and hold only tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kgraph import resources
from kgraph.extract import dates, gazetteer, names, sentences
from kgraph.extract.bodies import Bodies, load_bodies
from kgraph.extract.clauses import Verbs, sentence
from kgraph.extract.dates import Calendar
from kgraph.extract.discourse import build
from kgraph.extract.facts import Facts
from kgraph.extract.gazetteer import Index
from kgraph.extract.groups import coordinate
from kgraph.extract.merge import link, merge
from kgraph.extract.modality import modality
from kgraph.extract.names import NameLists
from kgraph.extract.offices import load_offices
from kgraph.extract.page import Page
from kgraph.extract.people import Register, load_register
from kgraph.extract.phrases import Parser
from kgraph.extract.reader import Reader
from kgraph.extract.rules import load_rules
from kgraph.extract.sources import Sources
from kgraph.extract.text import Text, normalise
from kgraph.extract.tokens import Token, tokenise
from kgraph.extract.triggers import finder
from kgraph.language import Language, load
from kgraph.model import Actor, Document, Extraction
from kgraph.ontology import Vocabulary, vocabulary


_GATHERINGS = frozenset({"форум", "ассамблея", "конференция", "саммит"})


@dataclass(frozen=True, slots=True)
class Extractor:
    """Everything needed to read documents of one language; make one with :func:`extractor`."""

    language: Language
    index: Index
    names: NameLists
    calendar: Calendar
    parser: Parser
    verbs: Verbs
    register: Register
    bodies: Bodies
    reader: Reader
    sources: Sources
    vocabulary: Vocabulary
    home: Actor

    def __call__(self, document: Document) -> Extraction:
        """All facts of a document."""
        text = normalise(document.text)
        page = self.page(text, document.date)
        drafts = merge(self.reader.read(page), self.vocabulary)
        link(drafts, self.vocabulary)
        return Facts(document, text, page, self.vocabulary).extraction(drafts, self.sources)

    def page(self, text: Text, published: str) -> Page:
        """A document as the event reader sees it."""
        tokens = tokenise(text.clean, self.language)
        bounds = sentences.split(text.clean, tokens, self.language)
        units = self.index.find(tokens)
        found = names.find(tokens, units, {begin for begin, _ in bounds}, self.names)
        coordinated = coordinate(tokens, self.parser.parse(tokens, units, found))
        covered = _covered(tokens, units, found)
        cut = tuple(sentence(n, b, e, tokens, covered, self.verbs) for n, (b, e) in enumerate(bounds))
        discourse = build(tokens, coordinated.phrases, found, self.register, self.bodies, self.home)
        day = published or dates.dateline(text.clean, self.calendar)
        return Page(
            tokens,
            cut,
            units,
            dates.find(tokens, self.language, self.calendar, day),
            coordinated,
            discourse,
            covered,
            self.sources.sentences(tokens, cut),
        )


def _covered(tokens: Sequence[Token], units: Sequence[gazetteer.Unit], found: Sequence[names.NameUnit]) -> frozenset[int]:
    """Tokens inside names, which are no verbs or triggers."""
    inside = {i for u in units if u.kind not in ("topic", "parties") for i in range(u.begin, u.end)}
    inside -= {u.end - 1 for u in units if u.kind == "org" and any(r.lemma in _GATHERINGS for r in tokens[u.end - 1].readings)}
    return frozenset(inside | {i for n in found for i in range(n.begin, n.end)})


def extractor(code: str = "ky", home: str = "KGZ") -> Extractor:
    """An extractor for a language; ``home`` is the state of the readers, whose offices need no country's name."""
    language = load(code)
    vocab = vocabulary()
    bodies = load_bodies()
    words = language.words["words"]
    postpositions = {word: name for name, group in words["postpositions"].items() for word in group}
    rules = load_rules(resources.path("data", "rules", code), vocab)
    return Extractor(
        language,
        gazetteer.build(gazetteer.entries(language), words["places"]["generic"]),
        names.lists(language),
        dates.calendar(language),
        Parser(load_offices(language), bodies, postpositions, frozenset(words["people"]["nouns"])),
        Verbs(frozenset(language.words["modality"]["auxiliaries"]), frozenset(words["particles"]["never_verbs"])),
        load_register(),
        bodies,
        Reader(finder(rules), modality(language), vocab),
        Sources(frozenset(words["reporting"]["openers"])),
        vocab,
        Actor("country", home),
    )
