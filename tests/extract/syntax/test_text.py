"""Normalisation: what it mends, and that every offset leads back to the text as given."""

from __future__ import annotations

import random

import pytest

from kgraph.extract.syntax.text import normalise


@pytest.mark.parametrize(
    ("given", "clean"),
    [
        pytest.param("иш\u00a0сапары", "иш сапары", id="no-break space"),
        pytest.param("и\u0306ыл Е\u0308лка", "йыл Ёлка", id="decomposed letters"),
        pytest.param("Кыргызстанды\u04a3 жа\u04caы", "Кыргызстандың жаңы", id="two signs for ң"),
        pytest.param("Pоссия", "Россия", id="a Latin letter in a Cyrillic word"),
        pytest.param("сvйлөштү, Yмүт", "сүйлөштү, Үмүт", id="Latin letters that look like ү"),
        pytest.param("COVID-19 жана NATO", "COVID-19 жана NATO", id="Latin words stay"),
        pytest.param("Zоом", "Zоом", id="a mixed word that no Cyrillic letter mends stays"),
        pytest.param("кыз\u00adматташ\u200bтык", "кызматташтык", id="soft hyphen, zero-width space"),
        pytest.param("25\u201126-август", "25-26-август", id="no-break hyphen"),
        pytest.param('"Манас" (деди "Ал") жана —"Ат"', "«Манас» (деди «Ал») жана —«Ат»", id="straight quotation marks"),
        pytest.param("“Манас” (“Ал”) жана «“Ат” үйү»", "«Манас» («Ал») жана ««Ат» үйү»", id="English quotation marks"),
        pytest.param("„Манас“ жана „Ал”", "«Манас» жана «Ал»", id="German and Polish quotation marks"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_what_is_mended(given: str, clean: str) -> None:
    assert normalise(given).clean == clean


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ("жа\u00adңы и\u0306ыл келди", "йыл"),
        ("и\u0306од \ufeffи\u0306ыл", "йыл"),
        ("Е\u0308 и\u0306 сапар", "сапар"),
        ("са\u200bпар", "сапар"),
    ],
)
def test_spans_lead_back(given: str, word: str) -> None:
    text = normalise(given)
    at = text.clean.index(word)
    span = text.back(at, at + len(word))
    assert normalise(given[span.begin : span.end]).clean == word


def test_members_joined_by_a_hyphen_are_two_words() -> None:
    assert normalise("ШКУга мүчө-мамлекеттер").clean == "ШКУга мүчө мамлекеттер"


def test_any_span_leads_back() -> None:
    """Whatever is mixed into a text, a span of the clean text is the clean form of the span it leads back to."""
    chance = random.Random(2021)
    pieces = ["сапар", " ", "и\u0306", "е\u0308", "\u00ad", "\u200b", "\u00a0", "ӊ", "й", "Pоссия", ".", "\n"]
    for _ in range(300):
        given = "".join(chance.choices(pieces, k=chance.randint(1, 12)))
        text = normalise(given)
        for begin in range(len(text.clean)):
            end = chance.randint(begin + 1, len(text.clean))
            span = text.back(begin, end)
            assert 0 <= span.begin < span.end <= len(given)
            assert len(normalise(given[span.begin : span.end]).clean) == end - begin
