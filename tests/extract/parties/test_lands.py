"""Which state «өлкө», «өлкөсү», «жаңы өкмөт» mean, and who acts where a sentence names nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

SAID = "Чилинин тышкы иштер министри Альберто ван Клаверен маалымат жыйынын өткөрдү. "
BUSY = "Чили шашылыш чараларды көрүп жатат. "
CASES = {
    "who has just acted": ("Чили Перуну колдоого алды. Ошондой эле өлкө Эквадорго грант бөлдү.", "grant CHL ECU"),
    "who has just acted, before a genitive": (BUSY + "Өлкө Эквадордун демилгесин колдоду.", "endorsement CHL ECU"),
    "the land of him who speaks": (SAID + "Анын айтымында, өлкөсү Эквадорго грант бөлдү.", "grant CHL ECU"),
    "his land": (SAID + "Анын өлкөсү Эквадорго каршы санкция киргизди.", "sanction CHL ECU"),
    "the land of whoever stands before": (
        "Чилинин президенти Габриэль Борич өлкөсү Эквадорго грант бөлгөнүн айтты.",
        "grant CHL ECU",
    ),
    "a government named again": (
        "Эквадордо жаңы өкмөт түзүлдү. Чили жаңы өкмөттү тааныды.",
        "recognition CHL ECU",
    ),
    "nobody is named": (BUSY + "Мындан тышкары Эквадорго каршы санкция киргизди.", "sanction CHL ECU"),
    "whose diplomat it is": (
        "Чили менен Эквадордун мамилеси курчуп турат. Чили коңшу өлкөнүн дипломатын өлкөдөн чыгарганы маалымдалды.",
        "expulsion CHL ECU",
    ),
    "the land that is named so": (
        "Эквадордо шайлоо өттү. Чили аталган мамлекетке он миллион доллар грант берди.",
        "grant CHL ECU",
    ),
    "the republic that is named so": (
        "Эквадордо шайлоо өттү. Чили аталган республикага каршы санкция киргизди.",
        "sanction CHL ECU",
    ),
    "an ally": (
        "Чили менен Эквадор союздаш өлкөлөр. Чили союздашына он миллион доллар грант берди.",
        "grant CHL ECU",
    ),
    "whose partner it is": (
        "Чили менен Эквадор өнөктөш өлкөлөр. Чили өнөктөшүнүн демилгесин колдоду.",
        "endorsement CHL ECU",
    ),
    "whose government it is": ("Эрдогандын өкмөтү Грецияга каршы санкция киргизди.", "sanction GRC TUR"),
    "two genitives": ("Чилинин Эквадордун демилгесин колдогону белгилүү болду.", "endorsement CHL ECU"),
    "two genitives, and a dative": (
        "Чилинин Эквадордун аймагына аскер киргизгени кабарланды.",
        "deployment CHL ECU",
    ),
}
NOTHING = {
    "a land of which another name is told": "Түштүк Америка өлкөсү Эквадорго грант бөлдү.",
    "people act": BUSY + "Ошондой эле ишкерлер Эквадорго жардам көрсөттү.",
    "who comes home": "Садыр Жапаров өлкөсүнө кайтып келди.",
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_which_state_is_meant(text: str, told: str, lines: Callable[[str], list[str]]) -> None:
    assert told in lines(text)


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_nobody_is_meant(text: str, lines: Callable[[str], list[str]]) -> None:
    assert not lines(text)
