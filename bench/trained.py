"""Would a trained component do better? ``trained.py GOLD.jsonl DOCS…``: five-fold cross-validation on annotated news.

A spaCy ``textcat_multilabel`` (bag of words and word pairs over kgraph's lemmas, with a convolutional layer if
``--deep``) learns which event types a sentence tells of. It is compared with the rules on the same question, document
by document: pairs of sentence and event type. ``both`` counts what either finds, ``agreed`` what both find.

The second question is whether a document tells of any event at all (``relevant``), asked in the same way of texts.
Nothing is kept: the table is the result. docs/quality.md has ours.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from thinc.api import fix_random_seed

from kgraph.evaluate import EventFact, Tally
from kgraph.evaluate.match import sentences
from kgraph.evaluate.tally import compare
from kgraph.extract.components import pipeline as kyrgyz
from kgraph.pipeline import Evaluation, evaluation

FOLDS = 5
BATCH = 32
EPOCHS = 40
LIKELY = 0.3
SEED = 20211
RELEVANT = "relevant"
_BOW = {"@architectures": "spacy.TextCatBOW.v3", "exclusive_classes": False, "ngram_size": 2, "no_output_layer": False}
_Cell = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Text:
    """A stretch of text as lemmas, and what it tells of."""

    document: str
    index: int
    lemmas: tuple[str, ...]
    labels: frozenset[str]


def stretches(data: Evaluation, nlp: Language) -> list[Text]:
    """Every sentence with its event types, and every document as stretch -1 with ``relevant`` or nothing."""
    found = []
    for name, facts in data.expected.items():
        text = data.texts[name]
        told = cells(facts.events, text)
        lemmas = [_lemmas(nlp(text[begin:end])) for begin, end in sentences(text)]
        for index, words in enumerate(lemmas):
            found.append(Text(name, index, words, frozenset(label for i, label in told if i == index)))
        everything = tuple(word for words in lemmas for word in words)
        found.append(Text(name, -1, everything, frozenset({RELEVANT} if facts.events else ())))
    return [stretch for stretch in found if stretch.lemmas]


def _lemmas(doc: Doc) -> tuple[str, ...]:
    return tuple(token.lemma_ or token.lower_ for token in doc if not token.is_space)


def cells(events: Iterable[EventFact], text: str) -> set[_Cell]:
    """Pairs of a sentence's position and an event type told in it."""
    bounds = sentences(text)
    return {
        (i, event.type)
        for event in events
        for begin, end in event.spans
        for i, (first, last) in enumerate(bounds)
        if begin < last and end > first
    }


def train(texts: Sequence[Text], labels: Sequence[str], *, deep: bool) -> Language:
    """A classifier of stretches, trained from nothing with a fixed seed."""
    fix_random_seed(SEED)
    nlp = spacy.blank("ky")
    config = {} if deep else {"model": _BOW}
    nlp.add_pipe("textcat_multilabel", config=config)
    examples = [Example.from_dict(_doc(nlp, t), {"cats": {n: float(n in t.labels) for n in labels}}) for t in texts]
    optimizer = nlp.initialize(lambda: examples)
    shuffled = random.Random(SEED)
    for _ in range(EPOCHS):
        shuffled.shuffle(examples)
        for start in range(0, len(examples), BATCH):
            nlp.update(examples[start : start + BATCH], sgd=optimizer, drop=0.2)
    return nlp


def _doc(nlp: Language, text: Text) -> Doc:
    return Doc(nlp.vocab, words=list(text.lemmas))


def predict(nlp: Language, texts: Sequence[Text]) -> dict[str, set[_Cell]]:
    """What the classifier finds likely, by document."""
    found: dict[str, set[_Cell]] = {}
    for text, doc in zip(texts, nlp.pipe(_doc(nlp, t) for t in texts), strict=True):
        found.setdefault(text.document, set()).update((text.index, n) for n, p in doc.cats.items() if p >= LIKELY)
    return found


def crossed(texts: Sequence[Text], *, deep: bool) -> dict[str, set[_Cell]]:
    """Predictions for all documents, each by a classifier that has not seen it."""
    documents = sorted({text.document for text in texts})
    random.Random(SEED).shuffle(documents)
    found: dict[str, set[_Cell]] = {}
    for fold in range(FOLDS):
        held = set(documents[fold::FOLDS])
        for whole in (True, False):
            chosen = [t for t in texts if (t.index < 0) == whole]
            seen = [t for t in chosen if t.document not in held]
            labels = sorted({label for t in seen for label in t.labels})
            made = predict(train(seen, labels, deep=deep), [t for t in chosen if t.document in held])
            for name, told in made.items():
                found.setdefault(name, set()).update(told)
    return found


def report(name: str, gold: Mapping[str, set[_Cell]], found: Mapping[str, set[_Cell]]) -> None:
    """One line of the table: event types by sentence, and relevant documents."""
    events = sum((compare(_events(gold[d]), _events(found[d])) for d in gold), Tally())
    whole = sum((compare(_whole(gold[d]), _whole(found[d])) for d in gold), Tally())
    figures = (f"{t.precision:8.3f}{t.recall:8.3f}{t.f1:8.3f}" for t in (events, whole))
    print(f"{name:<10}{'   '.join(figures)}")


def _events(told: set[_Cell]) -> set[object]:
    return {(i, label) for i, label in told if i >= 0}


def _whole(told: set[_Cell]) -> set[object]:
    return {label for i, label in told if i < 0}


def main() -> None:
    """Trains, compares and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("documents", nargs="+")
    parser.add_argument("--deep", action="store_true", help="with a convolutional layer over hashed word features")
    options = parser.parse_args()
    data = evaluation(options.gold, options.documents)
    texts = stretches(data, kyrgyz())
    gold: dict[str, set[_Cell]] = {name: set() for name in data.expected}
    for text in texts:
        gold[text.document].update((text.index, label) for label in text.labels)
    rules: dict[str, set[_Cell]] = {}
    for name in gold:
        events = data.found[name].events if name in data.found else ()
        rules[name] = cells(events, data.texts[name]) | ({(-1, RELEVANT)} if events else set())
    trained = crossed(texts, deep=options.deep)
    print(f"{len(gold)} documents, {len(texts) - len(gold)} sentences, {FOLDS} folds\n")
    print(f"{'':<10}{'event type of a sentence':>24}   {'relevant document':>24}")
    print(f"{'':<10}" + "   ".join([f"{'P':>8}{'R':>8}{'F1':>8}"] * 2))
    report("rules", gold, rules)
    report("trained", gold, trained)
    report("both", gold, {d: rules[d] | trained[d] for d in gold})
    report("agreed", gold, {d: rules[d] & trained[d] for d in gold})


if __name__ == "__main__":
    main()
