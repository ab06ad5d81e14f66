"""One contract for every store: the embedded one, in memory and on disk, and those behind two servers."""

from __future__ import annotations

from collections.abc import Callable

import pyoxigraph as ox
import pytest

from kgraph.errors import QueryError, RemoteError
from kgraph.store import Endpoint, LocalStore, RemoteStore, Store

A, B, C = (ox.NamedNode(f"https://example.org/{name}") for name in "abc")
G, H = (ox.NamedNode(f"https://example.org/graph/{name}") for name in "gh")
QUADS = [ox.Quad(A, B, C, H), ox.Quad(A, B, ox.Literal("c"), G), ox.Quad(B, B, C, G), ox.Quad(A, B, C, G)]
OURS = 'FILTER(STRSTARTS(STR(?s), "https://example.org/"))'  # servers have triples of their own


def rows(store: Store, query: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in store.query(query)]  # type: ignore[union-attr]


def union(store: Store) -> set[tuple[object, ...]]:
    return set(rows(store, f"SELECT ?s ?p ?o {{ ?s ?p ?o {OURS} }}"))


def test_what_was_loaded_is_there_once(store: Store) -> None:
    store.load(iter(QUADS))
    store.load(QUADS)
    assert (len(store), set(store.dump())) == (4, set(QUADS))
    assert store.graphs() == [G, H]
    assert set(store.dump(H)) == {QUADS[0]}


@pytest.mark.parametrize(
    ("pattern", "count"),
    [((A,), 3), ((None, B), 4), ((None, None, C), 3), ((A, B, C, H), 1), ((None, None, ox.Literal("c")), 1), ((C,), 0)],
)
def test_patterns(store: Store, pattern: tuple[ox.NamedNode, ...], count: int) -> None:
    store.load(QUADS)
    assert len(list(store.match(*pattern))) == count


def test_replacing_and_dropping_graphs(store: Store) -> None:
    store.load(QUADS)
    store.replace_graph(G, [QUADS[2], ox.Quad(C, B, A, G)])
    assert set(store.dump(G)) == {QUADS[2], ox.Quad(C, B, A, G)}
    assert union(store) == {(A, B, C), (B, B, C), (C, B, A)}
    store.replace_graph(H, [])
    assert union(store) == {(B, B, C), (C, B, A)}
    store.drop_graph(G)
    store.drop_graph(G)
    assert (store.graphs(), len(store), union(store)) == ([], 0, set())


def test_triples_without_a_graph(store: Store) -> None:
    quads = {ox.Quad(A, B, C), ox.Quad(A, B, ox.Literal("c"))}
    if not isinstance(store, LocalStore):
        with pytest.raises(RemoteError, match="named graphs only"):
            store.load(quads)
        return
    store.load(quads)
    assert (set(store.dump()), len(store), store.graphs()) == (quads, 2, [])
    assert union(store) == {(A, B, C), (A, B, ox.Literal("c"))}


def test_replacing_a_graph_by_itself_changes_nothing(store: Store) -> None:
    numbers = [
        ("4.0", "decimal"),
        ("007", "integer"),
        ("5", "nonNegativeInteger"),
        ("1", "boolean"),
        ("2021-02-08", "date"),
    ]
    quads = [
        ox.Quad(A, B, ox.Literal(n, datatype=ox.NamedNode(f"http://www.w3.org/2001/XMLSchema#{t}")), G)
        for n, t in numbers
    ]
    store.load(quads)
    before = set(store.dump())
    store.replace_graph(G, quads)
    assert (len(before), set(store.dump())) == (5, before)


VALUES = [
    ox.Literal("тилин", language="ky"),
    ox.Literal(""),
    ox.Literal('«сөз» "quoted" \\ \t\n\r\n \u0306 🙂 $s ${g} ?x {'),
    ox.Literal("узун текст " * 3000),
    *(
        ox.Literal(text, datatype=ox.NamedNode(f"http://www.w3.org/2001/XMLSchema#{kind}"))
        for text, kind in [
            ("4", "decimal"),
            ("0.85", "decimal"),
            ("-7", "integer"),
            ("true", "boolean"),
            ("false", "boolean"),
            ("2021-02-08", "date"),
            ("2021-02", "gYearMonth"),
            ("2021", "gYear"),
            ("--02-08", "gMonthDay"),
            ("--02", "gMonth"),
        ]
    ),
    ox.Literal("042", datatype=ox.NamedNode("https://w3id.org/kgraph/vocab/dt/cameo")),
    ox.NamedNode("https://example.org/%D0%B6"),
    ox.NamedNode("https://example.org/жаңы#char=1,2"),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: str(value)[:40])
def test_every_kind_of_term_comes_back_as_it_was(store: Store, value: ox.NamedNode | ox.Literal) -> None:
    quad = ox.Quad(A, B, value, G)
    store.load([quad, QUADS[3]])
    assert set(store.dump(G)) == {quad, QUADS[3]}
    assert list(store.match(A, B, value, G)) == [quad]
    assert (A, B, value) in union(store)
    store.remove([quad, ox.Quad(C, C, C, G)])
    assert set(store.dump(G)) == {QUADS[3]}


def test_only_graphs_that_change_are_told(store: Store) -> None:
    store.load(QUADS)
    wanted = {G: [QUADS[1], QUADS[2], QUADS[3]], H: [ox.Quad(C, B, A, H)]}
    assert store.replace_graphs(wanted) == [H]
    assert store.replace_graphs(wanted) == []
    assert store.sizes() == {G: 3, H: 1}
    assert set(store.dump(H, G)) == {quad for quads in wanted.values() for quad in quads}


@pytest.mark.parametrize("count", [499, 500, 501, 1234])
def test_a_large_graph_is_there_whole(store: Store, count: int) -> None:
    quads = {ox.Quad(A, ox.NamedNode(f"https://example.org/{n % 7}"), ox.Literal(f"сөз {n}"), G) for n in range(count)}
    store.replace_graph(G, quads)
    assert set(store.dump(G)) == set(store.dump()) == quads
    assert store.sizes() == {G: count}
    found = rows(
        store, f"PREFIX e: <https://example.org/> SELECT ?o {{ e:a ?p ?o {OURS.replace('?s', '?p')} }} ORDER BY ?o"
    )
    assert (len(found), set(found)) == (count, {(quad.object,) for quad in quads})
    store.drop_graph(G)
    assert store.sizes() == {}


def test_a_graph_that_is_cut_off_is_never_taken_for_all(virtuoso: str, endpoint: Callable[[str], Endpoint]) -> None:
    store = RemoteStore(endpoint("virtuoso"), "https://example.org/graph/")
    graph = ox.NamedNode("https://example.org/graph/cut")
    store.replace_graph(graph, [ox.Quad(A, B, ox.Literal(f"{n}"), graph) for n in range(501)])
    with pytest.raises(RemoteError, match="gives no more than 500 triples at a time, and perhaps not all"):
        store.query(f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH {graph} {{ ?s ?p ?o }} }}")
    assert len(list(store.query(f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH {graph} {{ ?s ?p ?o }} }} LIMIT 9"))) == 9  # type: ignore[arg-type]
    store.drop_graph(graph)


def test_queries_see_the_union_and_each_graph(store: Store) -> None:
    store.load(QUADS)
    assert len(union(store)) == 3
    assert len(rows(store, f"SELECT * {{ GRAPH ?g {{ ?s ?p ?o }} {OURS} }}")) == 4
    assert len(rows(store, f"SELECT * {{ GRAPH {H} {{ ?s ?p ?o }} }}")) == 1
    assert bool(store.query(f"ASK {{ {B} {B} ?o }}"))
    assert not bool(store.query(f"ASK {{ {C} {B} ?o }}"))
    made = store.query(f"CONSTRUCT {{ ?o ?o ?o }} {{ ?s ?p ?o {OURS} FILTER(ISIRI(?o)) }}")
    assert {t.object for t in made} == {C}  # type: ignore[union-attr]


@pytest.mark.parametrize("query", ["SELECT * {", "SELECT ?a { ?a kg:met ?b }", "INSERT DATA { <a:a> <a:a> <a:a> }"])
def test_queries_that_cannot_be_used(store: Store, query: str) -> None:
    with pytest.raises(QueryError, match="cannot be used"):
        store.query(query)


def test_a_result_can_be_loaded_while_it_is_read(store: Store) -> None:
    store.load(QUADS)
    answer = store.query(f"CONSTRUCT {{ ?o ?p ?s }} {{ ?s ?p ?o {OURS} FILTER(ISIRI(?o)) }}")
    store.load(ox.Quad(t.subject, t.predicate, t.object, H) for t in answer)  # type: ignore[union-attr]
    assert len(list(store.dump(H))) == 3
