"""The components: each writes one layer of a document. They hold nothing but the engine that they share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from kgraph.errors import KgraphError
from kgraph.extract.components.engine import Engine
from kgraph.extract.components.plain import plain
from kgraph.extract.components.tokenizer import Tokenizer
from kgraph.language.morphology import Analysis
from kgraph.model import Mention

Component = Callable[[Doc], Doc]

_CASED = frozenset({"NOUN", "PROPN", "PRON"})
FACTORIES = ("kgraph_sentences", "kgraph_morphology", "kgraph_entities", "kgraph_references", "kgraph_events")


@dataclass(frozen=True, slots=True)
class Sentences:
    """Sets where sentences start: initials, dates, abbreviations and quotations end none."""

    engine: Engine

    def __call__(self, doc: Doc) -> Doc:
        sheet = self.engine.sheet(doc)
        starts = {sheet.back(s.begin, s.end).begin for s in sheet.page.sentences if s.end > s.begin}
        for token in doc:
            token.is_sent_start = token.idx in starts or token.i == 0
        return doc


@dataclass(frozen=True, slots=True)
class Morphology:
    """Sets the dictionary form (of verbs the bare stem), the part of speech and the UD features of each token."""

    engine: Engine

    def __call__(self, doc: Doc) -> Doc:
        sheet = self.engine.sheet(doc)
        tokens = sheet.page.tokens
        spans = (sheet.text.back(token.begin, token.end) for token in tokens)
        found = dict(zip((s.begin for s in spans), zip(tokens, self.engine.analyses(doc), strict=True), strict=True))
        for token in doc:
            if token.idx in found:
                word, reading = found[token.idx]
                token.lemma_, token.pos_ = spelled(word.text, reading), reading.pos
                token.set_morph(features(reading))  # type: ignore[attr-defined]
            else:
                token.lemma_, token.pos_ = token.text, "SPACE" if token.is_space else "X"
        return doc


@dataclass(frozen=True, slots=True)
class Entities:
    """Sets ``doc.ents``, without overlap, and all entities in ``doc.spans["entities"]``."""

    engine: Engine

    def __call__(self, doc: Doc) -> Doc:
        found = [_span(doc, e.mention, e.label, e.ref) for e in self.engine.entities(doc)]
        doc.spans["entities"] = sorted(found)
        doc.ents = filter_spans((*doc.ents, *found))
        return doc


@dataclass(frozen=True, slots=True)
class References:
    """Sets ``doc.spans["references"]``: words that mean somebody named elsewhere; ``kb_id_`` joins keys with +."""

    engine: Engine

    def __call__(self, doc: Doc) -> Doc:
        sheet = self.engine.sheet(doc)
        found = self.engine.references(doc)
        doc.spans["references"] = [_span(doc, sheet.back(r.begin, r.end), r.label, "+".join(r.keys)) for r in found]
        return doc


@dataclass(frozen=True, slots=True)
class Events:
    """Sets ``doc.spans["events"]``, the words that name events, and ``doc.user_data["kgraph"]``, the events."""

    engine: Engine

    def __call__(self, doc: Doc) -> Doc:
        extraction = self.engine.extraction(doc)
        doc.spans["events"] = sorted(_span(doc, m, e.type, e.rule) for e in extraction.events for m in e.evidence)
        doc.user_data["kgraph"] = plain(extraction)
        return doc


def features(reading: Analysis) -> str:
    """The features in UD notation; nouns without a case are in the nominative.

    >>> features(Analysis("министр", "NOUN", "министр", owner="3"))
    'Case=Nom|Person[psor]=3'
    """
    bare = reading.pos in _CASED and not reading.case
    return "|".join(filter(None, ("Case=Nom" if bare else "", reading.morph())))


def spelled(word: str, reading: Analysis) -> str:
    """The dictionary form as it is written: names with their capital letters.

    >>> spelled("АКШнын", Analysis("акш", "PROPN", "акш")), spelled("Элчиси", Analysis("элчи", "NOUN", "элчи"))
    ('АКШ', 'элчи')
    """
    if reading.pos != "PROPN":
        return reading.lemma
    return word[: len(reading.stem)] if reading.lemma == reading.stem else reading.lemma.capitalize()


def _span(doc: Doc, mention: Mention, label: str, key: str) -> Span:
    span = doc.char_span(mention.begin, mention.end, label=label, kb_id=key, alignment_mode="expand")
    if span is None:
        raise KgraphError(f"no tokens at {mention.begin}–{mention.end}: the text of the document has changed")
    return span


def _register(name: str, component: Callable[[Engine], Component], assigns: Iterable[str]) -> None:
    def create(nlp: Language, name: str) -> Component:
        if not isinstance(nlp.tokenizer, Tokenizer):
            raise KgraphError(f"{name} needs the tokenizer kgraph.Tokenizer.v1: see kgraph.extract.components.pipeline")
        return component(nlp.tokenizer.engine)

    Language.factory(name, assigns=list(assigns), func=create)


_register("kgraph_sentences", Sentences, ["token.is_sent_start", "doc.sents"])
_register("kgraph_morphology", Morphology, ["token.lemma", "token.pos", "token.morph"])
_register("kgraph_entities", Entities, ["doc.ents", "token.ent_iob", "token.ent_type"])
_register("kgraph_references", References, [])
_register("kgraph_events", Events, [])
