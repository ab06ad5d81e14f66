"""Who says what his state backs, blames or wants takes part in it wherever his words stand; not in what it has done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

SPEAKER = "Грециянын тышкы иштер министри Никос Ставридис"
FRAMES = {
    "as he says": "{speaker} белгилегендей, {said}.",
    "by his words": "{speaker} журналисттер менен жолукту. Ставридистин айтымында, {said}.",
    "before a verb": "«{said}», — деди {speaker}.",
    "before a verb, told before": "{speaker} журналисттер менен жолукту. «{said}», — деди ал.",
    "after a colon": "{speaker}: «{said}».",
    "without a sign": "{speaker} {said} деп билдирди.",
    "in signs": "{speaker} «{said}» деп айтты.",
}
SAYINGS = {
    "Греция Кипрдин демилгесин колдойт": "CYP GRC/Ставридис",
    "Греция Албаниянын аракетин айыптайт": "ALB GRC/Ставридис",
    "Греция Албанияны чек араны ачууга чакырат": "ALB GRC/Ставридис",
    "Греция Албания менен кызматташууга кызыкдар": "ALB GRC/Ставридис",
}
DEEDS = {
    "Греция Кипрге гуманитардык жардам берди": "CYP GRC",
    "Греция менен Кипр биргелешкен машыгуу өткөрдү": "CYP GRC",
    "Греция Албанияга каршы санкция киргизди": "ALB GRC",
    "Греция Кипр менен келишимге кол койду": "CYP GRC",
}
CELLS = [(frame, said, told) for frame in FRAMES for said, told in (SAYINGS | DEEDS).items()]


@pytest.mark.parametrize(("frame", "said", "told"), CELLS)
def test_whose_words(frame: str, said: str, told: str, lines: Callable[[str], list[str]]) -> None:
    found = lines(FRAMES[frame].format(speaker=SPEAKER, said=said))
    assert told in [line.partition(" ")[2] for line in found], found


def test_who_acts_himself(lines: Callable[[str], list[str]]) -> None:
    found = lines(f"{SPEAKER} Кипрге гуманитардык жардам берди деп билдирди президенттин басма сөз кызматы.")
    assert found == ["humanitarian-aid CYP GRC/Ставридис"], found
