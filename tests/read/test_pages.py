"""The main text of saved pages: what must be in it, what must not, and what the metadata say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kgraph.errors import InputError
from kgraph.model import Document
from kgraph.read import read

PAGES = Path(__file__).parent / "pages"

# page, title, date, address, what the text must hold, what it must not
CASES = [
    (
        "portal", "Тышкы иштер министри Казакстандын элчисин кабыл алды", "2021-03-15", "https://news.example.org/ky/2021/03/15/kabyl-aluu",
        ["Кыргызстандын тышкы иштер министри", "Чек ара маселеси боюнча", "«Биз коңшуларыбыз", "Элчи Казакстандын тарабынан"],
        ["cookie", "Спорт", "жарнама", "Түркия", "рахмат", "Комментарий", "Редакция", "Көрүүлөр"],
    ),
    (
        "soup", "Президент Ташкентке барат", "", "",
        ["Кыргызстандын президенти эртең", "Сапардын алкагында", "Делегациянын курамында"],
        ["АГЕНТТИК", "Маданият", "Facebook", "мектеп", "Доллардын", "Футбол", "Аба ырайы", "укуктар"],
    ),
    (
        "ministry", "Өзбекстандын элчиси ишеним грамотасын тапшырды", "2020-09-07", "",
        ["2020-жылдын 7-сентябрында Кыргыз Республикасынын", "Маектешүүнүн жүрүшүндө", "Элчи өз кезегинде"],
        ["Визалар", "Тендерлер", "Ишеним телефону", "|"],
    ),
    ("short", "Кыска кабар", "", "", ["Бишкек шаарында Кытайдын элчиси", "Ал жаңы темир жолдун"], ["<", "{"]),
]  # fmt: skip


def fail(error: InputError) -> None:
    raise error


def only(path: Path) -> Document:
    [document] = read([path], on_error=fail)
    return document


@pytest.mark.parametrize(("page", "title", "date", "url", "inside", "outside"), CASES, ids=[case[0] for case in CASES])
def test_main_text_and_metadata(
    page: str, title: str, date: str, url: str, inside: list[str], outside: list[str]
) -> None:
    document = only(PAGES / f"{page}.html")
    assert (document.id, document.title, document.date, document.url, document.lang) == (page, title, date, url, "ky")
    assert [words for words in inside if words not in document.text] == []
    assert [words for words in outside if words in document.text] == []


def test_a_page_in_the_encoding_it_declares(tmp_path: Path) -> None:
    file = tmp_path / "old.htm"
    html = (PAGES / "soup.html").read_text(encoding="utf-8").replace("charset=utf-8", "charset=windows-1251")
    html = re.sub("[ҢңӨөҮү]", "н", html)  # the old code page has none of these letters
    file.write_bytes(html.encode("cp1251"))
    assert "Кыргызстандын президенти" in only(file).text


def test_no_date_is_guessed_from_the_text(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(
        "<html><head><title>Кабар</title></head><body><article><p>Жолугушуу 03.03.2015 күнү, кийинкиси 2016-жылы 4-майда "
        "болгон деп айтылды.</p></article><footer>© 2019</footer></body></html>",
        encoding="utf-8",
    )
    assert only(file).date == ""
