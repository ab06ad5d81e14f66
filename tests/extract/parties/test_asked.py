"""Whom somebody asks, blames or attacks where the clause does not say which states it means, or names two."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "all states": (
        "Чилинин министри Хорхе Рамос БУУнун жыйынында бардык мамлекеттерди сабырдуулукка чакырды.",
        ["session CHL/Рамос un", "appeal CHL/Рамос"],
    ),
    "states of a part of the world": (
        "Ливиянын президенти Салем Хаддад Иранга барып, Батыш өлкөлөрүн Ливияны колдоого чакырды.",
        ["visit IRN LBY/Хаддад", "appeal LBY/Хаддад"],
    ),
    "a list that ends in others": (
        "Кыргызстан Финляндия, Швеция жана башка өлкөлөрдү сууну үнөмдөөгө чакырды.", ["appeal FIN KGZ SWE"],
    ),
    "whose charge a parliament speaks of": (
        "Ирактын парламентинин депутаттары Түркиянын аба чабуулу боюнча жыйын өткөрүштү.", ["attack IRQ TUR"],
    ),
    "who wish each other well": (
        "Кыргызстандын президенти Асан Үсөнов Сербиянын президенти Милан Йович менен сүйлөштү. Анда эки өлкөнүн лидерлери"
        " Нооруз майрамына карата бири-бирине ден соолук каалашты.",
        ["talks KGZ/Үсөнов SRB/Йович", "congratulation KGZ/Үсөнов SRB/Йович"],
    ),
    "a treaty called after a state": ("Германиянын президенти Иран келишимин колдой турганын айтты.", ["endorsement DEU IRN"]),
    "a treaty called after a town": (
        "Украинанын президенти Минск келишимдери аткарылбай жатканын айтып, Чехияга ыраазычылык билдирди.",
        ["gratitude CZE UKR"],
    ),
    "what somebody says before he backs another": (
        "Чилинин президенти Хуан Гомес Перунун макулдашуусу ишке ашпай калганын айтып, Боливияны колдой турганын билдирди.",
        ["endorsement BOL CHL/Гомес"],
    ),
    "a counterpart and his delegation": (
        "Сербиянын министри Милан Йович Чехиянын министри Ян Новак менен жолугушту. Анда М.Йович кесиптешин жана чех "
        "делегациясын Белградга чакырды.",
        ["meeting CZE/Новак SRB/Йович", "invitation CZE/Новак SRB/Йович"],
    ),
    "talks on a journey": (
        "Эртең Кыргызстанга пакистандык делегация келет. Эки тараптуу сүйлөшүүлөр да болот.",
        ["visit KGZ PAK", "meeting KGZ PAK"],
    ),
    "who leads a delegation from nowhere else": (
        "Эртең Кыргызстанга Индиянын делегациясы келет. Аны соода министринин орун басары Раджеш Кумар баштап келет.",
        ["visit IND/Кумар KGZ"],
    ),
    "who leads a troupe to where days of culture are held": (
        "Монголияда кыргыз кино күндөрү өтөт. Кыргыз тобун министр Асан Үсөнов баштап барат.",
        ["project KGZ MNG", "visit KGZ/Үсөнов MNG"],
    ),
    "whose people it is asked to let through": (
        "Перунун министри Хуан Гомес Чилинин министри Хорхе Рамос менен сүйлөшүп, перулуктарды визасыз өткөрүүнү суранды.",
        ["talks CHL/Рамос PER/Гомес", "request CHL/Рамос PER/Гомес"],
    ),
    "those who fight, beside those who talk of it": (
        "Перунун президенти Хуан Гомес Катардын эмири Тамим бин Хамад менен сүйлөштү. 4-июлда Грузия менен Армениянын чек "
        "арасында атышуу чыккан. Тараптар ок атууну токтотууга макулдашкан.",
        ["talks PER/Гомес QAT/Хамад", "clash ARM GEO", "agreement ARM GEO"],
    ),
    "the guards of the neighbour": (
        "Кыргызстандык эки балыкчы адашып Казакстандын суусуна кирип кетишкен. Кыргызстандык балыкчыларды коңшу өлкөнүн чек "
        "арачылары кармады.",
        ["detention KAZ KGZ"],
    ),
    "the summit of the Turkic states": (
        "Азербайжандын президенти Илхам Алиев Түрк мамлекеттеринин Самарканддагы саммитинде сүйлөдү.",
        ["summit AZE/Алиев ots"],
    ),
    "where somebody writes": (
        "Перунун премьер-министри Хуан Гомес билдирүү жасады. Ал “Фейсбук” баракчасында: «Биз чегинбейбиз», – деп айтты.",
        [],
    ),
    "a people with a verb of its own": (
        "Перунун билдирүүсүн Чили четке кагып, боливиялыктар колдоду.", ["denial CHL PER"],
    ),
    "the same way as before": (
        "Быйыл Чилиден Перуга 38 соттолгон жаран өткөрүлүп берилди жана дагы 17 кишинин экстрадицияланышы күтүлүүдө.",
        ["extradition CHL PER", "extradition CHL PER"],
    ),
    "who made the journey at which talks were held": (
        "Президент Асан Үсөнов ЕККУнун катчысы Хельга Шмидди кабыл алды. Тараптар Асан Үсөнов былтыр Венага жасаган "
        "сапарда бүткөн ишти талкуулады.",
        ["reception KGZ/Үсөнов osce/Шмид", "visit AUT KGZ/Үсөнов"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_asked(lines: Callable[[str], list[str]], text: str, expected: list[str]) -> None:
    assert lines(text) == expected
