"""What a side answers to the sentence before it: «X каалайт. Бирок Y макул эмес»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CASES = {
    "what another state wants": (
        "Словакия Будапештте мектептерин көбөйтүүнү каалайт. Бирок Венгрия буга каршы.",
        "refusal HUN SVK",
    ),
    "told by an official": (
        "Венгриянын премьер-министри Ласло Ковачтын айтымында, Словакия газ үчүн акы алгысы келет. Бирок Венгрия мындай "
        "шартка макул эмес.",
        "refusal HUN/Ковач SVK",
    ),
    "told by one of whom the sentence before speaks": (
        "Бул тууралуу Венгриянын премьер-министри Ласло Ковач билдирди. Анын айтымында, Словакия газ үчүн акы алгысы "
        "келет. Анткен менен Венгрия буга кошулбайт.",
        "refusal HUN/Ковач SVK",
    ),
    "without a contrast": ("Словакия мектептерин көбөйтүүнү каалайт. Венгрия буга каршы.", ""),
    "to people of one's own": ("Ишкерлер салыктын азайышын каалайт. Бирок Венгрия буга макул эмес.", ""),
}


@pytest.mark.parametrize(("text", "event"), CASES.values(), ids=list(CASES))
def test_a_refusal_is_one_of_what_was_wanted(lines: Callable[[str], list[str]], text: str, event: str) -> None:
    assert lines(text) == ([event] if event else [])
