"""Texts of documents stand in a graph of their own, which leaves no trace where it is not wanted."""

from __future__ import annotations

import pyoxigraph as ox

from kgraph.graph import terms, texts
from kgraph.graph.build import builder
from kgraph.graph.finish import finish
from kgraph.store import LocalStore

WORDS = "Биринчи сап.\r\nЭкинчи «сап»: \u0306, 🙂\n\t\\"


def test_a_text_comes_back_as_it_was() -> None:
    store = LocalStore.memory()
    texts.put(store, {"а/1": WORDS, "b": "б"})
    assert texts.text(store, "а/1") == WORDS
    assert texts.text(store, "c") is None
    assert {q.graph_name for q in store.dump()} == {terms.TEXTS}


def test_a_new_text_takes_the_place_of_the_old() -> None:
    store = LocalStore.memory()
    texts.put(store, {"a": "1", "b": "2"})
    texts.put(store, {"a": "3", "b": None, "c": None})
    assert [texts.text(store, name) for name in "abc"] == ["3", None, None]
    assert len(store) == 1
    assert len(list(store.query("SELECT * { ?s ?p ?o }"))) == 1  # type: ignore[arg-type]


def test_a_store_without_texts_has_all_else(tell, store) -> None:
    made = store(tell("a", ["meeting actual 2021-02-08", "participant KGZ", "participant RUS"]))
    before = set(made.dump())
    texts.put(made, {"a": WORDS})
    finish(made, builder())
    bare = texts.Textless(made)
    assert set(bare.match()) == before
    assert len(list(bare.match(terms.document("a"), terms.IS_STRING))) == 0
    assert terms.TEXTS in made.graphs()
    assert terms.TEXTS not in bare.graphs()
    assert isinstance(bare.query("ASK { ?s ?p ?o }"), ox.QueryBoolean)
