"""Offices that a text states of persons: whose, which, and of what state."""

from __future__ import annotations

import pytest

from kgraph.extract.extractor import Extractor, extractor
from kgraph.model import Document

CASES = {
    "chain": (
        "Казакстандын тышкы иштер министринин биринчи орун басары Айдос Сапаров Бишкекке келди.",
        {"Айдос Сапаров deputy-foreign-minister KAZ"},
    ),
    "the president of a federation": (
        "Бишкекте федерация президенти Асан Үсөнов Россиянын элчиси менен жолугушту.",
        {"Асан Үсөнов other KGZ"},
    ),
    "envoy": (
        "Жапониянын Кыргызстандагы элчиси Кэндзи Ито Бишкекте президентке ишеним грамотасын тапшырды.",
        {"Кэндзи Ито ambassador JPN>KGZ"},
    ),
    "acting": (
        "АКШнын мамкатчысынын жардамчысынын милдетин аткаруучу Мэри Стоун Бишкекке келди.",
        {"Мэри Стоун ministry-official USA"},
    ),
    "acting, with an office of one's own": (
        "Президенттин милдетин аткаруучу парламенттин төрагасы Асан Үсөнов Ташкентке иш сапары менен барды.",
        {"Асан Үсөнов head-of-state KGZ"},
    ),
    "deputy of a head": (
        "Казакстандын Каржы министрлигинин салык комитетинин төрагасынын орун басары Арман Сатыбаев "
        "Кыргызстандын элчиси менен жолугушту.",
        {"Арман Сатыбаев ministry-official KAZ"},
    ),
    "of a body that no list knows": (
        "Россиянын байланыш чордонунун төрагасы Иван Петров Бишкекке келди.",
        {"Иван Петров other RUS"},
    ),
    "a short name in brackets": (
        "Дүйнөлүк саламаттыкты сактоо уюмунун (ДССУ) Кыргызстандагы өкүлү Анна Браун Бишкекке келди.",
        {"Анна Браун organisation-official who"},
    ),
    "a long name that no list knows, with a known short one": (
        "Түрк маданият агенттигинин (ТИКА) Кыргызстандагы координатору Мехмет Демир Бишкекке келди.",
        {"Мехмет Демир ministry-official TUR"},
    ),
    "words that look like verbs and postpositions inside": (
        "Еврокомиссиянын эл аралык кызматташтык боюнча координатору Анна Браун Бишкекке келди.",
        {"Анна Браун organisation-official eu"},
    ),
    "a town of the state named": (
        "Кытайдын Гуанчжоу шаарындагы башкы консулу Асан Үсөнов Пекинге барды.",
        {"Асан Үсөнов consul KGZ>CHN"},
    ),
    "a body of a town": (
        "Анкара муниципалитетинин мэри Мехмет Демир Кыргызстандын элчиси менен жолугушту.",
        {"Мехмет Демир regional-head TUR"},
    ),
    "acting, in other words": (
        "Президенттин милдетин аткарып жаткан премьер-министр Асан Үсөнов Ташкентке иш сапары менен барды.",
        {"Асан Үсөнов head-of-state KGZ"},
    ),
    "acting, after a comma": (
        "Президенттин милдетин аткаруучу, премьер-министр Асан Үсөнов Ташкентке иш сапары менен барды.",
        {"Асан Үсөнов head-of-state KGZ"},
    ),
    "former, with words between": ("Мурдагы билим берүү министри Асан Үсөнов Москвага иш сапары менен барды.", set()),
    "a first name that is a title": (
        "Министр Султан Асанов Россиянын элчиси менен жолугушту.",
        {"Султан Асанов minister KGZ"},
    ),
    "a first name that is a company": (
        "Депутат Дастан Асанов Россиянын элчиси менен жолугушту.",
        {"Дастан Асанов parliament-member KGZ"},
    ),
    "alone": (
        "Садыр Жапаров Ташкентке иш сапары менен барды. Мамлекет башчысы анда Шавкат Мирзиёев менен жолугушту.",
        {"Садыр Жапаров head-of-state KGZ"},
    ),
    "within a longer name": (
        "Садыр Жапаров Ташкентке иш сапары менен барды. Бул тууралуу президенттин басма сөз кызматы билдирди.",
        {"Садыр Жапаров head-of-state KGZ"},
    ),
    "of several": (
        "Садыр Жапаров Ташкентте Шавкат Мирзиёев менен жолугушту. Эки өлкө башчылары соода тууралуу сүйлөштү.",
        {"Садыр Жапаров head-of-state KGZ", "Шавкат Мирзиёев head-of-state UZB"},
    ),
    "taken": (
        "Асан Үсөнов Кыргызстандын Түркиядагы элчиси болуп дайындалды.",
        {"Асан Үсөнов ambassador KGZ>TUR"},
    ),
    "left": (
        "Асан Үсөнов Кыргызстандын Түркиядагы элчиси кызматынан бошотулду.",
        {"Асан Үсөнов ambassador KGZ>TUR"},
    ),
    "of another": (
        "Казакстандын элчиси Айдос Сапаров Бишкекке келди. Премьер-министр Айдос Сапаровдун салымын белгиледи.",
        {"Айдос Сапаров ambassador KAZ"},
    ),
    "a foreign firm": (
        "«Рособоронэкспорт» ишканасынын директору Иван Петров Бишкекте министр Асан Үсөнов менен жолугушту.",
        {"Иван Петров company-head rosoboronexport", "Асан Үсөнов minister KGZ"},
    ),
    "a firm that no list knows": (
        "«Alpha Group» корпорациясынын төрагасы Пак Хё Чен Бишкекте премьер-министр Асан Үсөнов менен жолугушту.",
        {"Пак Хё Чен company-head alpha-group", "Асан Үсөнов prime-minister KGZ"},
    ),
    "counterpart": (
        "Кыргызстандын тышкы иштер министри Асан Үсөнов тажик кесиптеши Фаррух Саидов менен жолугушту.",
        {"Асан Үсөнов foreign-minister KGZ", "Фаррух Саидов foreign-minister TJK"},
    ),
    "with a rank": (
        "Өзбекстандын чек ара кызматынын башчысы генерал-майор Рустам Каримов Бишкекте министр Асан Үсөнов менен "
        "жолугушту.",
        {"Рустам Каримов security-head UZB", "Асан Үсөнов minister KGZ"},
    ),
    "beside one's own": (
        "Форумга соода министри Бүлент Өзтүрк менен Кыргызстандын экономика министри Асан Үсөнов катышты. Түркия менен "
        "кызматташуу боюнча меморандумга кол коюлду.",
        {"Бүлент Өзтүрк minister TUR", "Асан Үсөнов minister KGZ"},
    ),
    "of a town, and of its state": (
        "Тимур Асанов Түркиянын Стамбул шаарындагы башкы консулу болуп дайындалды.",
        {"Тимур Асанов consul KGZ>TUR"},
    ),
    "of a municipality": (
        "Элчи Асан Үсөнов Анкара шаарынын Чанкая муниципалитетинин мэри Алпер Өзтүрк менен жолугушту.",
        {"Асан Үсөнов ambassador KGZ", "Алпер Өзтүрк regional-head TUR"},
    ),
    "the first president": (
        "Садыр Жапаров Казакстандын биринчи президенти Нурсултан Назарбаев менен жолугушту.",
        set(),
    ),
    "somebody's daughter": (
        "Президент Эмомали Рахмондун кызы Айнура Саидова Тажикстандын Түркиядагы элчиси болуп дайындалды.",
        {"Эмомали Рахмон head-of-state TJK", "Айнура Саидова ambassador TJK>TUR"},
    ),
    "a king": (
        "Иорданиянын падышасы Абдулла II Бишкекте президент Садыр Жапаров менен жолугушту.",
        {"Абдулла II head-of-state JOR", "Садыр Жапаров head-of-state KGZ"},
    ),
    "in foreign news": (
        "Өзбекстандын Башкы прокуратурасы Швейцария менен сүйлөшүү жүргүздү. Бул тууралуу маалымат катчы Иван Петров "
        "билдирди.",
        {"Иван Петров spokesperson UZB"},
    ),
}


@pytest.fixture(scope="module")
def read() -> Extractor:
    return extractor("ky")


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_offices_that_a_text_states(text: str, expected: set[str], read: Extractor) -> None:
    found = read(Document("news", text)).tenures
    offices = {(t.person.name, t.office.post, t.office.of, t.office.to) for t in found}
    assert {
        f"{name} {post} {of.code if of else ''}{f'>{to.code}' if to else ''}" for name, post, of, to in offices
    } == expected
