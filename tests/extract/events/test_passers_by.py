"""Somebody of no office who is called by name: what is quoted after it is his, not an official's."""

from __future__ import annotations

from kgraph.extract.extractor import Extractor
from kgraph.model import Document


def test_a_quotation_of_several_sentences_is_that_of_the_passer_by(read: Extractor) -> None:
    text = (
        "Муну Кыргызстандын Чилидеги элчиси Асан Үсөнов билдирди. Айжан аттуу студент үч күн жолдо болгонун айтты. "
        "«Чилиде суу жок болчу. Перуда да тамак жок. Апам ыйлады», — дейт ал."
    )
    assert not read(Document("case", text)).events
