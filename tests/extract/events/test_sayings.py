"""Sayings that only tell of what is an event of its own."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

CASES = {
    "a spokesperson on talks, who then speaks of news to come": (
        "Латвиянын Башкы прокуратурасынын басма сөз катчысы Янис Калниньш Швейцария прокуратурасы менен сүйлөшүүлөр "
        "аяктай электигин билдирди. «Маселе Швейцариянын органы менен бирге чечилүүдө. Иш бүткөндө билдирүү жасайбыз», — "
        "деди басма сөз катчы.",
        ["talks"],
    ),
    "one of those who met": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускас менен жолугушту. «Биз боордош элбиз», "
        "— деди Калниньш.",
        ["meeting", "state"],
    ),
    "a minister who has told what the sentence before says, nothing else being told": (
        "Латвия Литвага кеме жибербейт. Муну Латвиянын премьер-министри Янис Калниньш билдирди.",
        ["state"],
    ),
    "the head of the own state, whose words are the source of home news": (
        "Мугалимдер үйлөрүн Түркиянын үлгүсүндө курат. Бул тууралуу Кыргызстандын президенти Садыр Жапаров билдирди.",
        [],
    ),
    "a minister on a matter of many states, to nobody": (
        "Латвиянын тышкы иштер министри Янис Калниньш аймактык коопсуздук алсыз бойдон калганын билдирди.",
        ["state"],
    ),
    "a minister on home affairs": (
        "Латвиянын тышкы иштер министри Янис Калниньш айлык акы көбөйгөнүн билдирди.",
        [],
    ),
    "one who has talked by telephone and then says something of his own": (
        "Латвиянын тышкы иштер министри Янис Калниньш Литванын тышкы иштер министри Томас Казлаускас менен телефондон "
        "сүйлөшүп, Рига талашты тынч жол менен чечүүнү жактай турганын айтты.",
        ["call", "state"],
    ),
    "one who says something and gives thanks": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускас менен жолугушту. Калниньш эки элдин "
        "соодасы өскөнүн белгилеп, кесиптешине рахмат айтты.",
        ["meeting", "state", "gratitude"],
    ),
    "one who says why he approves": (
        "Латвиянын президенти Янис Калниньш Литванын чечимин кубаттап, бул абдан маанилүү кадам экенин жазды.",
        ["endorsement"],
    ),
    "one who says why he blames": (
        "Латвиянын президенти Янис Калниньш Литваны келишимди бузду деп айыптап, сооданын көлөмү азайганын айтты.",
        ["accusation"],
    ),
    "one who reminds of a figure after his remark": (
        "Латвиянын президенти Янис Калниньш Литванын президенти Томас Казлаускас менен жолугушту. Калниньш маданий "
        "кызматташтык күчөгөнүн белгиледи. Ал соода да эки эсе көбөйгөнүн эске салды.",
        ["meeting", "state"],
    ),
    "in a network, which is no other side": (
        "Кыргызстандын президенти Садыр Жапаров сот тууралуу оюн Facebook баракчасына жазды.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "types"), CASES.values(), ids=list(CASES))
def test_who_only_tells_of_talks_makes_no_statement(read: Extractor, text: str, types: list[str]) -> None:
    assert [event.type for event in read(Document("case", text)).events] == types
