"""Aides of officials: of whose state they are, and in whose house."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

AIDES = {
    "a spokesman": ("Перунун президенти Дина Болуартенин өкүлү Хосе Диас", "spokesperson", "PER"),
    "an adviser": ("Чилинин президенти Габриэль Боричтин кеңешчиси Хуан Гомес", "presidential-official", "CHL"),
    "of an organisation": ("НАТОнун баш катчысы Марк Рюттенин өкүлү Эллисон Харт", "spokesperson", "NATO"),
}


@pytest.mark.parametrize(("title", "post", "of"), AIDES.values(), ids=AIDES)
def test_the_office_of_an_aide(title: str, post: str, of: str, read: Extractor) -> None:
    tenures = read(Document("a", f"{title} Эстониянын элчиси менен жолукту.")).tenures
    assert (post, of) in {(t.office.post, t.office.of.code.upper()) for t in tenures if t.office.of is not None}
