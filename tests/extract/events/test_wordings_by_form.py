"""Wordings of deeds between states, each in several forms and with several names for who does it."""

from __future__ import annotations

from itertools import product

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

DEEDS = {
    "{} Эквадорго тамак-аш": (("жөнөттү", "жөнөтөт", "жөнөткөнүн Рейтер кабарлады"), "humanitarian-aid"),
    "{} Эквадорго мунай жөнөтүүнү кайра": (("баштады", "баштайт", "баштап, жеңилдик берди"), "delivery"),
    "{} Эквадор менен студент алмашууну жолго": (("койду", "коёт", "койгонун Рейтер кабарлады"), "cooperation"),
    "{} Эквадор менен темир жол курулушун": (("баштады", "баштайт"), "project"),
    "{} Эквадордун мунай тармагына сокку": (("урду", "урганын Рейтер кабарлады"), "attack"),
    "{} Эквадордун аба мейкиндигин": (("бузду", "бузганын Рейтер кабарлады"), "conflict"),
    "{} Эквадорго кескин каршылык": (("көрсөттү", "көрсөтүп, чарага барды"), "protest-note"),
    "{} Эквадордун жүк унааларын": (("өткөрбөдү", "өткөрбөйт", "өткөрбөй койду"), "trade-ban"),
    "{} Эквадордо кармалган жаранын": (("бошотту", "бошотот"), "repatriation"),
}
DOERS = ("Чили", "Сантьяго", "Чилинин өкмөтү")
CELLS = [
    pytest.param(f"{deed.format(doer)} {form}.", kind, id=f"{kind}-{doer}-{form}")
    for deed, (forms, kind) in DEEDS.items()
    for doer, form in product(DOERS, forms)
]


@pytest.mark.parametrize(("text", "kind"), CELLS)
def test_a_wording_is_read_in_every_form(text: str, kind: str, read: Extractor) -> None:
    events = [e for e in read(Document("wording", text)).events if e.type == kind]
    sides = [{(p.role != "target", p.side.code) for p in e.participations if p.side} for e in events]
    joint = [{code for _, code in found} for found in sides]
    assert [{"CHL", "ECU"}] == joint
    assert (True, "CHL") in sides[0]


OWNED = {
    "a nominative": "Чили Эквадордун телеканалдарына тыюу салганын Рейтер кабарлады.",
    "two genitives": "Чилинин Эквадордун активдерин тоңдурушу дүйнөдө үн жаратты.",
}


@pytest.mark.parametrize("text", OWNED.values(), ids=OWNED)
def test_the_genitive_at_the_thing_that_is_struck_is_not_who_strikes(text: str, read: Extractor) -> None:
    (event,) = read(Document("wording", text)).events
    assert {(p.role, p.side.code) for p in event.participations if p.side} == {("source", "CHL"), ("target", "ECU")}


SAID = {
    "of how the other is": ("Чили Эквадор стратегиялык өнөктөш экенин айткандан кийин соода өстү.", "state"),
    "before «деп», after a clause": (
        "Аргентина чек араны жапты, Чили Эквадорду кийлигишти деп күнөөлөдү.",
        "accusation",
    ),
}


@pytest.mark.parametrize(("text", "kind"), SAID.values(), ids=SAID)
def test_who_says_it_is_not_who_it_is_said_of(text: str, kind: str, read: Extractor) -> None:
    (event,) = (e for e in read(Document("wording", text)).events if e.type == kind)
    assert {(p.role, p.side.code) for p in event.participations if p.side} == {("source", "CHL"), ("target", "ECU")}
