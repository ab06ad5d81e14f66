"""Where a page was made says nothing of whom its news is about."""

from __future__ import annotations

from itertools import product

import pytest

from kgraph.extract.extractor import Extractor
from kgraph.model import Document

LINES = {
    "dateline": "БИШКЕК, 3-май — Sputnik. ",
    "clock": "Бишкек убактысы 10:42\n\n",
    "language": "Кыргызча\n\n",
    "outlet": "Супер-Инфо\n",
}
NEWS = {
    "gas": "Кенияда сел жүрүп, Уганда газын токтотту.",
    "talks": "Кениядагы сүйлөшүүлөр улантылат.",
    "rocket": "Кения ракета учурду. Токио муну айыптады. Эки өлкөнүн министрлери жолугат.",
    "two premiers": "Кениянын жана Уганданын премьер-министрлери келишти. Эки өлкө мамилелерди үздү.",
}


def states(text: str, read: Extractor) -> set[str]:
    return {p.side.code for e in read(Document("case", text)).events for p in e.participations if p.side}


@pytest.mark.parametrize(("line", "news"), [*product(LINES, NEWS)])
def test_a_line_of_the_page_names_no_party(line: str, news: str, read: Extractor) -> None:
    assert "KGZ" not in states(LINES[line] + NEWS[news], read)


@pytest.mark.parametrize("news", ["talks", "two premiers"])
def test_the_reader_s_own_state_is_a_party_where_the_news_names_it(news: str, read: Extractor) -> None:
    assert "KGZ" in states(f"{NEWS[news]} Бул тууралуу Кыргызстандын өкмөтү билдирди.", read)
