"""What somebody is only ready to do is no part of the talks at which it is said."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

MET = (
    "Бүгүн, 12-мартта, тышкы иштер министри Жээнбек Кулубаев Эстониянын элчиси Марк Тамм менен жолугушту. Жолугушууда "
    "тараптар соода маселелерин талкуулашты. "
)
AIMS = {
    "with an auxiliary": "Элчи эстон тарап соода маселесин карап чыгууга даяр экенин айтты.",
    "alone": "Элчи стипендиялардын маселесин талкуулоого даяр экенин айтты.",
}


@pytest.mark.parametrize("aim", AIMS.values(), ids=AIMS)
def test_an_aim_is_not_the_talks(aim: str, read: Extractor) -> None:
    document = Document("news", MET + aim)
    talks, *rest = read(document).events
    assert all(m.end <= len(MET) for m in talks.evidence), [document.text[m.begin : m.end] for m in talks.evidence]
    assert [(e.type, e.parent) for e in rest] == [("express-readiness", 0)]


def test_what_was_done_on_a_day_of_its_own_is_not_what_is_still_talked_about(read: Extractor) -> None:
    text = (
        "Мисирде калган кыргызстандыктарды алып кетүү үчүн рейс уюштуруу боюнча сүйлөшүүлөр жүрүүдө. Бул тууралуу "
        "Кыргызстандын Мисирдеги элчиси Асан Үсөнов билдирди. 9-апрелде 120 жаран мекенине кайтарылган."
    )
    found = [e for e in read(Document("news", text)).events if e.type == "repatriation"]
    assert [e.modality for e in found] == ["possible", "actual"]


def test_who_comes_home_on_a_day_ahead_is_not_who_has_come(read: Extractor) -> None:
    text = (
        "Мисирден 120 кыргызстандык 9-апрелде мекенине кайтып келди. Муну Кыргызстандын Каирдеги элчилиги билдирди. Студенттер 12-апрелде атайын каттам менен "
        "Бишкекке учат."
    )
    found = [e for e in read(Document("news", text)).events if e.type == "repatriation"]
    assert [e.modality for e in found] == ["actual", "planned"]
