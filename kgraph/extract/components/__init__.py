"""Extraction as a spaCy pipeline: the same functions as the extractor's, one component for each of its layers.

>>> nlp = pipeline()
>>> doc = nlp("Президент Садыр Жапаров Бишкекте Казакстандын президенти менен жолугушту.")
>>> for ent in doc.ents:
...     print(ent.text, ent.label_, ent.kb_id_)
Президент Садыр Жапаров PERSON japarov-sadyr
Бишкекте PLACE KGZ
Казакстандын президенти POST KAZ
>>> [(span.text, span.label_, span.kb_id_) for span in doc.spans["events"]]
[('жолугушту', 'meeting', 'meeting/meet')]
>>> [token.lemma_ for token in doc if token.pos_ in ("NOUN", "VERB")]
['президент', 'президент', 'жолук']
"""

from __future__ import annotations

import spacy
from spacy.language import Language

from kgraph.extract.components.factories import FACTORIES

__all__ = ["FACTORIES", "pipeline"]


def pipeline(code: str = "ky", *, home: str = "KGZ") -> Language:
    """A spaCy pipeline for a language of kgraph; ``home`` is the state of the readers (ISO 3166-1 alpha-3).

    Components: ``kgraph_sentences``, ``kgraph_morphology``, ``kgraph_entities``, ``kgraph_references``,
    ``kgraph_events``; none needs another. Dates such as «бүгүн» are counted from ``doc.user_data["date"]`` (ISO 8601),
    if a document brings it, else from its dateline.
    """
    tokenizer = {"@tokenizers": "kgraph.Tokenizer.v1", "code": code, "home": home}
    nlp = spacy.blank(code, config={"nlp": {"tokenizer": tokenizer}})
    for name in FACTORIES:
        nlp.add_pipe(name)
    return nlp
