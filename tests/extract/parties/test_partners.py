"""Partners in a union to whom somebody turns: «НАТОдогу өнөктөштөрүнөн сурады»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "of an alliance": ("Канада НАТОдогу союздаштарынан учак сурады.", "request CAN nato"),
    "of a union": ("Армения ЕАЭБдеги өнөктөштөрүнө бажыны азайтууну сунуштады.", "appeal ARM eaeu"),
    "in Europe": ("Исландия Европа өлкөлөрүн чек араны ачууга чакырды.", "appeal ISL eu"),
    "a state in Europe": ("Исландия Европадагы кошунасы Данияны чек араны ачууга чакырды.", "appeal DNK ISL"),
}


@pytest.mark.parametrize(("text", "event"), CASES.values(), ids=list(CASES))
def test_partners_are_those_of_the_union(lines: Callable[[str], list[str]], text: str, event: str) -> None:
    assert lines(text) == [event]


def test_the_object_of_a_condition_is_not_threatened(lines: Callable[[str], list[str]]) -> None:
    assert lines("Монголия Орусия мигранттарды чыгарса, базарын жабарын билдирди.") == ["warning MNG RUS"]


AT_TALKS = {
    "partners": ("Калниньш өнөктөштөрдөн ракета берүүнү суранды.", "request LTU LVA/Калниньш"),
    "people": ("Калниньш ишкерлерден мектеп салууну суранды.", None),
    "people invited": ("Калниньш ишкерлерди бизнес-форумга чакырды.", "invitation LTU/Казлаускас LVA/Калниньш"),
    "a meeting of others": (
        "Калниньш адмиралдар Озолс менен Петраускастын жолугушуусун сунуштады.",
        "appeal LTU/Казлаускас LVA/Калниньш",
    ),
}


@pytest.mark.parametrize(("text", "event"), AT_TALKS.values(), ids=list(AT_TALKS))
def test_whom_those_at_talks_turn_to(lines: Callable[[str], list[str]], text: str, event: str | None) -> None:
    talks = "Латвиянын министри Янис Калниньш Литванын министри Томас Казлаускас менен жолугушту. "
    asked = [line for line in lines(talks + text) if line.split()[0] in ("request", "appeal", "invitation")]
    assert asked == ([event] if event else [])
