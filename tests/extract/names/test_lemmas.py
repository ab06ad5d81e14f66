"""The one reading of a word: dictionary forms, names in the nominative, nouns and verbs that look alike."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kgraph.extract.extractor import extractor
from kgraph.extract.lexicon.forms import lexicon
from kgraph.extract.names import personal
from kgraph.extract.names.lemmas import best, contexts
from kgraph.extract.syntax.tokens import tokenise
from kgraph.language.morphology import Analysis


@pytest.fixture(scope="module")
def analyse() -> Callable[[str], list[Analysis]]:
    read = extractor()
    words = lexicon(read.language)

    def run(text: str) -> list[Analysis]:
        tokens = tokenise(text, read.language)
        units = read.index.find(tokens)
        found = personal.find(tokens, units, {0}, read.names)
        return [best(t, c) for t, c in zip(tokens, contexts(tokens, units, found, read.names, words), strict=True)]

    return run


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("өлкөсүнүн", "өлкө Gen 3"),
        ("компаниясы", "компания  3"),
        ("облусунда", "облус Loc 3"),
        ("бөлүгүндө", "бөлүк Loc 3"),
        ("лизингге", "лизинг Dat "),
        ("клубунун", "клуб Gen 3"),
        ("тобуна", "топ Dat 3"),
        ("апрелге", "апрель Dat "),
        ("ордуна", "орун Dat 3"),
        ("балдарынын", "бала Gen 3"),
        ("мектептеги", "мектеп Loc "),
        ("бакчанын", "бакча Gen "),
        ("аны", "ал Acc "),
        ("курулушу", "курулуш  3"),
        ("төлөөчүлөрдүн", "төлөөчү Gen "),
        ("8-февралында", "8-февраль Loc 3"),
    ],
)
def test_nouns(form: str, expected: str, analyse: Callable[[str], list[Analysis]]) -> None:
    (found,) = analyse(form)
    assert f"{found.lemma} {found.case} {found.owner}" == expected


@pytest.mark.parametrize(
    ("form", "lemma", "morph"),
    [
        ("жолугушту", "жолук", "Tense=Past|VerbForm=Fin|Voice=Rcp"),
        ("талкууланууда", "талкуула", "Case=Loc|VerbForm=Vnoun|Voice=Pass"),
        ("келишпеди", "келиш", "Polarity=Neg|Tense=Past|VerbForm=Fin"),
        ("жасайын", "жаса", "Mood=Imp|Person=1|VerbForm=Fin"),
        ("болоюн", "бол", "Mood=Imp|Person=1|VerbForm=Fin"),
        ("алыңыз", "ал", "Mood=Imp|Person=2|VerbForm=Fin"),
        ("болобу", "бол", "Tense=Pres|VerbForm=Conv"),
        ("барганбы", "бар", "Tense=Past|VerbForm=Part"),
    ],
)
def test_verbs(form: str, lemma: str, morph: str, analyse: Callable[[str], list[Analysis]]) -> None:
    (found,) = analyse(form)
    assert (found.lemma, found.pos, found.morph()) == (lemma, "VERB", morph)


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("Н.Удовиченкону кабыл алды", "н. удовиченко кабыл ал"),
        ("Бул маселени Үмөтов менен Лавровдун өкүлү көтөрдү", "бул маселе үмөтов менен лавров өкүл көтөр"),
        ("Кечээ Зулпукорого келди", "кечээ зулпукоро кел"),
        ("АКШнын Ысык-Көлдөгү элчиси", "акш ысык-көл элчи"),
        ("айып салынды", "айып сал"),
        ("жолдорду оңдоп бүттү", "жол оңдо бүт"),
        ("Ал саламаттыкты сактады", "ал саламаттык сакта"),
    ],
)
def test_words_in_their_place(text: str, lemmas: str, analyse: Callable[[str], list[Analysis]]) -> None:
    assert " ".join(found.lemma for found in analyse(text)) == lemmas
