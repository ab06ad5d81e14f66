"""What the components of one pipeline share: the extractor, and what it has made of the last documents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc

from kgraph.extract.components.references import Reference, references
from kgraph.extract.extractor import extractor
from kgraph.extract.frames.page import Page
from kgraph.extract.lexicon.forms import lexicon
from kgraph.extract.names.lemmas import auxiliaries, best, contexts
from kgraph.extract.syntax.text import Text, normalise
from kgraph.language.morphology import Analysis
from kgraph.model import Document, Entity, Extraction, Mention

_KEPT = 8  # documents remembered while they go from component to component

_Tellings = tuple[Extraction, tuple[Reference, ...]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A text and what stands on its page."""

    text: Text
    page: Page

    def back(self, begin: int, end: int) -> Mention:
        """The span of the original text that a range of tokens stands for."""
        tokens = self.page.tokens
        return self.text.back(tokens[begin].begin, tokens[end - 1].end)


class Engine:
    """Reads documents for all components of a pipeline; a page is made once, however many of them ask for it."""

    def __init__(self, code: str, home: str) -> None:
        self._read = extractor(code, home)
        self._lexicon = lexicon(self._read.language, self._read.reader.finder.rules)
        self._sheets: Callable[[str, str], Sheet] = lru_cache(maxsize=_KEPT)(self._sheet)
        self._tellings: Callable[[str, str], _Tellings] = lru_cache(maxsize=_KEPT)(self._tell)

    def sheet(self, doc: Doc) -> Sheet:
        """The page of a document."""
        return self._sheets(*_asked(doc))

    def extraction(self, doc: Doc) -> Extraction:
        """All facts of a document."""
        return self._tellings(*_asked(doc))[0]

    def references(self, doc: Doc) -> tuple[Reference, ...]:
        """The words of a document that point elsewhere."""
        return self._tellings(*_asked(doc))[1]

    def cut(self, text: str) -> tuple[Mention, ...]:
        """The tokens of a text, as spans of the original."""
        sheet = self._sheets(text, "")
        return tuple(sheet.text.back(token.begin, token.end) for token in sheet.page.tokens)

    def entities(self, doc: Doc) -> tuple[Entity, ...]:
        """The entities of a document, which need no reading of events."""
        text, day = _asked(doc)
        sheet = self._sheets(text, day)
        return self._read.facts(Document("", text, date=day), sheet.text, sheet.page, ()).entities

    def analyses(self, doc: Doc) -> tuple[Analysis, ...]:
        """The most likely reading of each token."""
        page = self.sheet(doc).page
        names = [phrase.name for phrase in page.coordinated.phrases if phrase.name is not None]
        around = contexts(page.tokens, page.units, names, self._read.names, self._lexicon)
        found = [best(token, context) for token, context in zip(page.tokens, around, strict=True)]
        return tuple(auxiliaries(found, self._read.verbs.auxiliaries))

    def _sheet(self, text: str, day: str) -> Sheet:
        clean = normalise(text)
        return Sheet(clean, self._read.page(clean, day))

    def _tell(self, text: str, day: str) -> _Tellings:
        sheet = self._sheets(text, day)
        drafts = self._read.reader.read(sheet.page)
        found = tuple(references(sheet.page, drafts, self._read.vocabulary))  # before drafts are merged
        return self._read.facts(Document("", text, date=day), sheet.text, sheet.page, drafts), found


def _asked(doc: Doc) -> tuple[str, str]:
    """The text of a document and its day of publication, if it brings one."""
    return doc.text, str(doc.user_data.get("date", ""))
