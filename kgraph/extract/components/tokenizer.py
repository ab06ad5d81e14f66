"""A tokenizer for spaCy that cuts where the extractor cuts, over the text exactly as given."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import DummyTokenizer, registry
from spacy.vocab import Vocab

from kgraph.extract.components.engine import Engine
from kgraph.model import Mention

_GAPS = re.compile(r"\s+|\S+")


class Tokenizer(DummyTokenizer):
    """Cuts a text into words, signs and what lies between them; ``doc.text`` is always the text that was given."""

    def __init__(self, vocab: Vocab, engine: Engine) -> None:
        self.vocab = vocab
        self.engine = engine

    def __call__(self, text: str) -> Doc:
        """A document without annotation."""
        found = list(pieces(text, self.engine.cut(text)))
        return Doc(self.vocab, [word for word, _ in found], [space for _, space in found])


def pieces(text: str, tokens: Iterable[Mention]) -> Iterator[tuple[str, bool]]:
    """The words of a text, and whether one space follows each; other white space stands as words of its own.

    Signs that belong to no token (soft hyphens, accents, marks of width) go with the word before them.

    >>> list(pieces("бир\\u00ad\\u00a0 иш .", [Mention(0, 3), Mention(6, 8), Mention(9, 10)]))
    [('бир\\xad', False), ('\\xa0 ', False), ('иш', True), ('.', False)]
    """
    word = ""
    for piece, cut in _cut(text, tokens):
        if word and not word.isspace() and piece[0] == " ":
            yield word, True
            word = piece[1:]
        elif word and (cut or piece.isspace() or word.isspace()):
            yield word, False
            word = piece
        else:
            word += piece
    if word:
        yield word, False


def _cut(text: str, tokens: Iterable[Mention]) -> Iterator[tuple[str, bool]]:
    """The tokens and what lies between them; the second value tells tokens."""
    place = 0
    for token in tokens:
        yield from ((gap, False) for gap in _GAPS.findall(text[place : token.begin]))
        yield text[token.begin : token.end], True
        place = token.end
    yield from ((gap, False) for gap in _GAPS.findall(text[place:]))


def create_tokenizer(code: str, home: str) -> Callable[[Language], Tokenizer]:
    """The tokenizer of a configuration; it holds the extractor that the components share."""
    engine = Engine(code, home)
    return lambda nlp: Tokenizer(nlp.vocab, engine)


registry.tokenizers("kgraph.Tokenizer.v1", func=create_tokenizer)
