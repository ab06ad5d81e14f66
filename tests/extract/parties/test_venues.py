"""Where a journey goes that names no place, whom a colon tells of, and offices of several states at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "in somebody's place": (
        "Исландиянын премьер-министри Варшавада өтө турган форумга бара албайт. Анын ордуна Исландиянын тышкы иштер "
        "министри Торгердур Гуннарсдоттир барат.",
        "visit ISL/Гуннарсдоттир POL",
    ),
    "to what has been told": (
        "Варшавада ЮНЕСКОнун конференциясы башталды. Ага Хорватиянын президенти Зоран Миланович келди.",
        "visit HRV/Миланович POL",
    ),
    "at the head of a delegation": (
        "Варшавада ЮНЕСКОнун жыйыны болду. Хорват делегациясын Хорватиянын президенти Зоран Миланович баштап барды.",
        "visit HRV/Миланович POL",
    ),
    "on a journey": (
        "Хорватиянын президенти Зоран Миланович расмий сапары учурунда Варшавада Польшанын президенти Ян Новак менен "
        "жолукту.",
        "official-visit HRV/Миланович POL",
    ),
    "by plane": (
        "Хорватиянын президенти Зоран Милановичтин учагы Варшавадагы «Шопен» аэропортуна конду.",
        "visit HRV/Миланович POL",
    ),
    "after a colon": (
        "Документке кол коюлду: Польшанын президенти Ян Новак менен Хорватиянын президенти Зоран Миланович кол алышты.",
        "signing HRV/Миланович POL/Новак",
    ),
    "the town of a colleague": (
        "Кыргызстандын Коргоо министрлиги Сербиядагы кесиптештери менен макулдашууга кол койду.",
        "signing KGZ SRB",
    ),
    "capitals": (
        "Варшава, Загреб жана Белграддын тышкы иштер министрлери жолугушту.",
        "trilateral-meeting HRV POL SRB",
    ),
    "nationalities before a field": (
        "Кыргыз жана серб ички иштер министрлери жолугушту.",
        "meeting KGZ SRB",
    ),
    "nationalities before a body": (
        "Кыргыз жана серб чек ара кызматтарынын жетекчилери макулдашты.",
        "agreement KGZ SRB",
    ),
    "deputies who travel": (
        "Польшанын Сеймынын төрагасы Ян Новак баштаган парламенттик делегация Загребге келди. Депутаттар Хорватиянын "
        "парламентинин жетекчилиги менен баарлашты.",
        "meeting HRV POL/Новак",
    ),
    "the land that is helped": (
        "Хорватиядагы суу ташкынында Сербия жардам берди. Белград өлкөгө 20 тонна ун жөнөттү.",
        "humanitarian-aid HRV SRB",
    ),
    "the same ceremony": (
        "Польшанын Хорватиядагы элчиси Ян Новак президент Зоран Миланович ишеним грамотасын тапшырды. Ушул эле күнү "
        "Кипрдин элчисинин грамотасы кабыл алынды.",
        "credentials CYP HRV",
    ),
    "bound for talks": (
        "Польшанын айыл чарба министри Ян Новак Хорватияга буудай боюнча сүйлөшүүгө аттанды.",
        "talks HRV POL/Новак",
    ),
    "names in the order of their offices": (
        "Польшанын айыл чарба министри Хорватиянын айыл чарба министри менен жолугушту. Ян Новак менен Марко Бабич "
        "буудай соодасын талкуулашты.",
        "discussion HRV/Бабич POL/Новак",
    ),
    "a name between dashes": (
        "Польшанын айыл чарба министри – Ян Новак – Хорватияга келди.",
        "visit HRV POL/Новак",
    ),
    "for whom a meal is given": (
        "Польшанын президенти Ян Новак Хорватиянын президенти Зоран Милановичтин урматына кечки тамак берди.",
        "reception HRV/Миланович POL/Новак",
    ),
}


@pytest.mark.parametrize(("text", "event"), CASES.values(), ids=list(CASES))
def test_who_takes_part_and_where(lines: Callable[[str], list[str]], text: str, event: str) -> None:
    assert event in lines(text)


def test_nobody_goes_where_no_gathering_is(lines: Callable[[str], list[str]]) -> None:
    text = "Варшавада жыйын өттү. Хорватиянын президенти Зоран Миланович чечимге келди."
    assert not any(line.startswith("visit") for line in lines(text))
