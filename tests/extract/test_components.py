"""The spaCy pipeline: the text survives, each layer stands where it should, documents can be stored and read again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

from kgraph.errors import KgraphError
from kgraph.extract.components import FACTORIES, pipeline
from kgraph.extract.extractor import Extractor, extractor
from kgraph.model import Document

NEWS = (
    "Бишкек, 18.05.20. Тышкы иштер министри Чыңгыз Айдарбеков Түркиянын элчиси Женгиз Камил Фыратты кабыл алды. "
    "Тараптар эки тараптуу кызматташтыкты талкуулашты. Министр Анкарага ыраазычылык билдирди. "
    "Бул тууралуу ТИМдин басма сөз кызматы билдирди."
)

TEXTS = {
    "plain": "Садыр Жапаров Ташкентке барды.",
    "empty": "",
    "blank": " \n\t ",
    "no-break spaces": "Президент\u00a0Садыр Жапаров  иш\u00a0сапары менен Астанага\u00a0\u00a0барды.",
    "decomposed": "Бии\u0306лик России\u0306ске баи\u0306ланыштуу кабар Орусияга жетти. Е\u0308ндү кии\u0306ди.",
    "soft hyphen": "Ми\u00adнистр Анка\u00adрага\u00ad учуп кетти\u00ad.",
    "marks": "\ufeffМинистр\u200b Анкарага\u200d учту.\u0301",
    "accent": "Прези\u0301дент жолугушту.",
    "latin": "Kыргызстан менен Pоссия кол койду.",
    "lines": "Жолугушуу болду.\n\n\tАл Бишкекте өттү.\r\nСоңу.\u2028",
    "signs": "№ 5 — «Достук» (2021-ж.) … 3,5 % $100 🇰🇬 a@b.kg https://a.kg/б?в=г",
    "news": NEWS,
}


@pytest.fixture(scope="module")
def nlp() -> Language:
    return pipeline()


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_the_text_survives(text: str, nlp: Language) -> None:
    doc = nlp(text)
    assert doc.text == text
    assert "".join(token.text_with_ws for token in doc) == text


def test_a_long_text_survives(nlp: Language) -> None:
    text = "\u00a0".join([NEWS] * 50)
    doc = nlp(text)
    assert len(text) > 10_000
    assert doc.text == text
    assert sum(1 for span in doc.spans["events"] if span.label_ == "reception") > 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("иш\u00a0сапары", ["иш", "\u00a0", "сапары"]),
        ("иш  сапары", ["иш", " ", "сапары"]),
        ("и\u0306од 8-февралда", ["и\u0306од", "8-февралда"]),
        ("ми\u00adнистр\u00ad келди", ["ми\u00adнистр\u00ad", "келди"]),
        ("\ufeffал", ["\ufeff", "ал"]),
        ("А.Ж. Жапаров", ["А.", "Ж.", "Жапаров"]),
        ("18.05.20, саат 14:30", ["18.05.20", ",", "саат", "14:30"]),
        ("COVID-19дан", ["COVID-19дан"]),
    ],
)
def test_words_are_cut_where_the_extractor_cuts(text: str, words: list[str], nlp: Language) -> None:
    assert [token.text for token in nlp(text)] == words


@pytest.mark.parametrize(
    "sentences",
    [
        ["А.Ж. Жапаров келди.", "Ал сүйлөдү."],
        ["Кабар 18.05.20. жарыяланды.", "Бүттү."],
        ["Соода, энергетика ж.б. тармактар талкууланды.", "Макулдашуу түзүлдү."],
        ["Келишим 2021-ж. түзүлгөн.", "Ал күчүндө."],
        ["«Биз даярбыз!» — деди министр.", "«Иштейбиз», — деди элчи."],
        ["Жолугушуу 2021-жылдын 8-февралында болду.", "Тараптар кол койду."],
        ["Биринчи сап\n", "Экинчи сап"],
        ["«Кел!» — деди ал.", "Баары келди…", "Соңу?"],
    ],
    ids=lambda sentences: sentences[0][:25],
)
def test_sentences(sentences: list[str], nlp: Language) -> None:
    doc = nlp(" ".join(sentences).replace("\n ", "\n"))
    assert [sent.text.strip() for sent in doc.sents] == [sentence.strip() for sentence in sentences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Министр Анкарага барды.", "министр/NOUN Анкара/PROPN бар/VERB ./PUNCT"),
        ("АКШнын элчиси жолугушту.", "АКШ/PROPN элчи/NOUN жолук/VERB ./PUNCT"),
        ("Ал 2021-жылдын мартында келип кетти.", "ал/PRON 2021-жыл/NOUN март/NOUN кел/VERB кет/AUX ./PUNCT"),
        ("Үч министр жана элчи менен", "үч/NUM министр/NOUN жана/CCONJ элчи/NOUN менен/ADP"),
        ("Жапаровдун тапшырмасы боюнча", "Жапаров/PROPN тапшырма/NOUN боюнча/ADP"),
        ("салык төлөөчүлөрдүн балдары", "салык/NOUN төлөөчү/NOUN бала/NOUN"),
        ("75 %", "75/NUM %/SYM"),
    ],
)
def test_lemmas_and_parts_of_speech(text: str, expected: str, nlp: Language) -> None:
    assert " ".join(f"{token.lemma_}/{token.pos_}" for token in nlp(text)) == expected


def test_features_are_those_of_universal_dependencies(nlp: Language) -> None:
    doc = nlp("Министрлигинин өкүлдөрү келбеди")
    assert [token.morph.to_dict() for token in doc] == [
        {"Case": "Gen", "Person[psor]": "3"},
        {"Case": "Nom", "Number": "Plur", "Person[psor]": "3"},
        {"Polarity": "Neg", "Tense": "Past", "VerbForm": "Fin"},
    ]


def test_entities_do_not_overlap_and_none_is_lost(nlp: Language) -> None:
    doc = nlp(NEWS)
    found = {(span.text, span.label_, span.kb_id_) for span in doc.spans["entities"]}
    assert ("Бишкек", "PLACE", "KGZ") in found
    assert ("18.05.20", "DATE", "2020-05-18") in found
    assert ("эки тараптуу кызматташтыкты", "TOPIC", "bilateral-relations") in found
    assert {label for _, label, _ in found} == {"PLACE", "DATE", "PERSON", "TOPIC", "POST", "PARTIES", "ORG"} - {
        "PARTIES"
    }
    assert {(ent.text, ent.label_, ent.kb_id_) for ent in doc.ents} <= found
    assert [token.i for ent in doc.ents for token in ent] == sorted({token.i for ent in doc.ents for token in ent})


def test_references_say_whom_they_mean(nlp: Language) -> None:
    doc = nlp(NEWS)
    found = {span.text: (span.label_, span.kb_id_) for span in doc.spans["references"]}
    assert found["Тараптар"] == ("PARTIES", "aidarbekov-chyngyz+firat-cengiz-kamil")
    assert found["Министр"] == ("POST", "aidarbekov-chyngyz")
    doc = nlp("Президент Садыр Жапаров Ташкентке барды. Ал элчи менен жолугушту. Жапаров кайтып келди.")
    found = {span.text: (span.label_, span.kb_id_) for span in doc.spans["references"]}
    assert found["Ал"] == ("PRONOUN", "japarov-sadyr")
    assert found["Жапаров"] == ("NAME", "japarov-sadyr")


def test_events_are_those_of_the_extractor(nlp: Language) -> None:
    doc = nlp(NEWS)
    events = extractor()(Document("d", NEWS)).events
    assert [event["rule"] for event in doc.user_data["kgraph"]["events"]] == [event.rule for event in events]
    words = {(span.start_char, span.end_char, span.label_, span.kb_id_) for span in doc.spans["events"]}
    assert words == {(m.begin, m.end, event.type, event.rule) for event in events for m in event.evidence}
    assert json.loads(json.dumps(doc.user_data["kgraph"])) == doc.user_data["kgraph"]


def test_the_day_of_publication_counts(nlp: Language) -> None:
    doc = nlp.make_doc("Президент Садыр Жапаров кечээ Ташкентте Шавкат Мирзиёев менен жолугушту.")
    doc.user_data["date"] = "2021-03-12"
    assert [event["begin"] for event in nlp(doc).user_data["kgraph"]["events"]] == ["2021-03-11"]


def layers(doc: Doc) -> dict[str, object]:
    """Everything that the components write."""
    tokens = [(t.text, t.whitespace_, t.lemma_, t.pos_, str(t.morph), t.is_sent_start, t.ent_type_) for t in doc]
    spans = {name: [(s.start, s.end, s.label_, s.kb_id_) for s in group] for name, group in doc.spans.items()}
    return {
        "tokens": tokens,
        "spans": spans,
        "ents": [(e.start, e.end, e.label_, e.kb_id_) for e in doc.ents],
        "data": json.dumps(doc.user_data, sort_keys=True),
    }


@pytest.mark.parametrize("name", TEXTS)
def test_documents_can_be_stored(name: str, nlp: Language) -> None:
    doc = nlp(TEXTS[name])
    other = spacy.blank("ky").vocab
    assert layers(Doc(other).from_bytes(doc.to_bytes())) == layers(doc)
    stored = DocBin(store_user_data=True, docs=[doc]).to_bytes()
    (back,) = DocBin(store_user_data=True).from_bytes(stored).get_docs(spacy.blank("ky").vocab)
    assert layers(back) == layers(doc)


def test_a_saved_pipeline_does_the_same(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path)
    assert layers(spacy.load(tmp_path)(NEWS)) == layers(nlp(NEWS))
    partial = spacy.load(tmp_path, exclude=["kgraph_morphology", "kgraph_sentences"])(NEWS)
    assert [ent.text for ent in partial.ents] == [ent.text for ent in nlp(NEWS).ents]


@pytest.mark.parametrize("name", FACTORIES)
def test_each_component_works_alone(name: str, nlp: Language) -> None:
    with nlp.select_pipes(enable=[name]):
        alone = layers(nlp(NEWS))
    both = layers(nlp(NEWS))
    spans = {"kgraph_entities": "entities", "kgraph_references": "references", "kgraph_events": "events"}
    if name in spans:
        assert alone["spans"] == {spans[name]: both["spans"][spans[name]]}  # type: ignore[index]


def test_streams_give_the_same(nlp: Language) -> None:
    texts = [*TEXTS.values()] * 2
    assert [layers(doc) for doc in nlp.pipe(texts, batch_size=5)] == [layers(nlp(text)) for text in texts]


def test_a_component_needs_our_tokenizer() -> None:
    with pytest.raises(KgraphError, match="kgraph_events needs the tokenizer"):
        spacy.blank("ky").add_pipe("kgraph_events")


def test_an_extractor_shows_its_language_not_its_tables(read: Extractor) -> None:
    assert repr(read) == "Extractor('ky', home='KGZ')"
