"""One contract for all formats: what is written reads as the same graph in two libraries, and is the same bytes each time."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib

from kgraph.errors import GraphError, KgraphError, StoreError
from kgraph.graph import formats, parse, rdf
from kgraph.graph.evidence import Evidence, keep
from kgraph.graph.terms import ID
from kgraph.graph.turtle import Names
from kgraph.model import Actor, Document, Event, Extraction, Mention, Participation
from kgraph.store import LocalStore

SUFFIXES = list(formats.FORMATS)
TOLD = "Бишкекте жолугушуу болуп өттү. " * 8
HARD = 'Ката "тырмакчада" \\ жана\tтабуляция,\nжаңы сап, \u2028 бөлгүч, 😀 ~ %20'


@pytest.fixture
def graph(tell, store) -> LocalStore:
    """Two documents that share an event and an office, with everything that is hard to write."""
    event = Event(
        "aid", "actual", "aid/x", (Mention(0, len(HARD)),), (Participation("source", side=Actor("org", "x.y'z", HARD)),)
    )
    return store(
        tell(
            "a", ["meeting actual 2021-02-08", "participant KGZ a-b minister", "participant RUS c-d"], date="2021-02-09"
        ),
        tell(
            "b",
            ["meeting actual 2021-02-08", "participant KGZ a-b", "participant RUS c-d"],
            tenures=("KGZ a-b minister",),
        ),
        Extraction(Document("..", HARD, HARD, url="https://example.org/?a=b,c&d='e'", source=HARD), (event,)),
        Extraction(Document("id:with/ every#thing?", HARD), (event,)),
    )


def written(graph: LocalStore, path: Path, evidence: Evidence = Evidence.FULL) -> Path:
    formats.write(graph, path, evidence=evidence)
    return path


def triples(quads: object) -> set[str]:
    return {str(ox.Triple(q.subject, q.predicate, q.object)) for q in quads}  # type: ignore[attr-defined]


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("evidence", Evidence)
def test_oxigraph_reads_what_was_written(graph, tmp_path: Path, suffix: str, evidence: Evidence) -> None:
    found = parse.load(written(graph, tmp_path / f"graph{suffix}", evidence), LocalStore.memory())
    wanted = list(keep(graph.dump(), evidence))
    assert triples(found.dump()) == triples(wanted)
    if formats.FORMATS[suffix].dataset:
        assert set(map(str, found.dump())) == set(map(str, wanted))


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")  # its own parsers use what it deprecates
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_rdflib_reads_what_was_written(graph, tmp_path: Path, suffix: str) -> None:
    path = written(graph, tmp_path / f"graph{suffix}")
    names = {".jsonld": "json-ld", ".nq": "nquads", ".ttl": "turtle"}
    found = rdflib.Dataset(default_union=True)
    found.parse(data=path.read_text(encoding="utf-8"), format=names.get(suffix, suffix[1:]))
    assert {quad[:3] for quad in found.quads()} == set(rdf.graph(graph.dump()))


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_same_graph_gives_the_same_bytes(graph, tmp_path: Path, suffix: str) -> None:
    first = written(graph, tmp_path / f"first{suffix}").read_bytes()
    copy = LocalStore.open(tmp_path / "store")
    copy.load(reversed(list(graph.dump())))
    assert written(copy, tmp_path / f"second{suffix}").read_bytes() == first
    assert b"_:" not in first.replace(b'"_:', b"")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_empty_graph_can_be_written(tmp_path: Path, suffix: str) -> None:
    path = written(LocalStore.memory(), tmp_path / "new" / f"graph{suffix}")
    assert len(parse.load(path, LocalStore.memory())) == 0


def test_lines_are_sorted_within_graphs(graph, tmp_path: Path) -> None:
    lines = written(graph, tmp_path / "graph.nq").read_text(encoding="utf-8").split("\n")[:-1]
    graphs = [line.rpartition(" <")[2] for line in lines]
    assert graphs == sorted(graphs)
    assert all(one < other for one, other, a, b in zip(lines, lines[1:], graphs, graphs[1:], strict=False) if a == b)


def test_turtle_is_grouped_by_kind(graph, tmp_path: Path) -> None:
    text = written(graph, tmp_path / "graph.ttl").read_text(encoding="utf-8")
    kinds = [line.rpartition(" a ")[2].split()[0] for line in text.split("\n") if " a kg:" in line]
    order = ["Document", "Meeting", "Participation", "Event", "Person", "Post", "Tenure", "Organization", "Country", "Place",
             "BilateralRelation", "ExtractionRun", "Mention"]  # fmt: skip
    seen = list(dict.fromkeys(kind.removeprefix("kg:") for kind in kinds))
    assert seen == [kind for kind in order if kind in seen]
    assert kinds.count("kg:Document") == 4


def test_every_subject_stands_once_in_turtle(graph, tmp_path: Path) -> None:
    text = written(graph, tmp_path / "graph.ttl").read_text(encoding="utf-8")
    heads = [block.split()[0] for block in text.split("\n\n")[1:]]
    assert len(heads) == len(set(heads)) == len({q.subject for q in graph.dump()})


@pytest.mark.parametrize("suffix", [".ttl", ".trig"])
@pytest.mark.parametrize("evidence", Evidence)
def test_comments_change_nothing_that_a_parser_sees(graph, tmp_path: Path, suffix: str, evidence: Evidence) -> None:
    plain, noted = tmp_path / f"plain{suffix}", tmp_path / f"noted{suffix}"
    formats.write(graph, plain, evidence=evidence)
    formats.write(graph, noted, evidence=evidence, comments="ru")
    assert noted.read_bytes() != plain.read_bytes()
    form = ox.RdfFormat.from_extension(suffix[1:])
    assert set(ox.parse(path=str(noted), format=form)) == set(ox.parse(path=str(plain), format=form))
    if suffix == ".ttl":
        rows = [set(rdflib.Graph().parse(path, format="turtle")) for path in (plain, noted)]
        assert rows[0] == rows[1]


def test_comments_say_what_is_referred_to(graph, tmp_path: Path) -> None:
    formats.write(graph, tmp_path / "graph.ttl", comments="en")
    text = (tmp_path / "graph.ttl").read_text(encoding="utf-8")
    headings = [line.strip("# -") for line in text.split("\n") if line.startswith("# --- ")]
    assert headings[:2] == ["documents", "events, each followed by who took part"]
    assert headings[-2:] == ["vocabulary", "words of the texts"]
    assert len(headings) == len(set(headings))
    assert "    kg:eventType etype:meeting ;  # meeting\n" in text
    assert "country:RUS ;  # Russia\n" in text
    words = [line.partition("  # ")[2] for line in text.split("\n") if "kg:evidence <doc/a#" in line]
    assert words
    assert all(word and word in " ".join(TOLD.split()) for word in words)


@pytest.mark.parametrize("suffix", [".nq", ".nt", ".jsonld"])
def test_comments_are_refused_where_they_cannot_be(graph, tmp_path: Path, suffix: str) -> None:
    with pytest.raises(KgraphError, match=r"cannot hold comments; \.ttl, \.trig can"):
        formats.write(graph, tmp_path / f"graph{suffix}", comments="en")
    assert list(tmp_path.iterdir()) == []


def test_prefixes_are_those_in_use(graph, tmp_path: Path) -> None:
    text = written(graph, tmp_path / "graph.ttl", Evidence.NONE).read_text(encoding="utf-8")
    declared = {line.split()[1] for line in text.split("\n") if line.startswith("@prefix")}
    body = text.partition("\n\n")[2]
    assert {prefix for prefix in declared if prefix not in body} == set()
    assert "nif:" not in declared


@pytest.mark.parametrize(
    ("iri", "short"),
    [
        (f"{ID}country/KGZ", "country:KGZ"),
        (f"{ID}event/2021-02-08-meeting-kgz-rus-ab5df6", "event:2021-02-08-meeting-kgz-rus-ab5df6"),
        (f"{ID}doc/a#char=1,2", "<doc/a#char=1,2>"),
        (f"{ID}doc/a.b", "<doc/a.b>"),
        (f"{ID}doc/-a", "<doc/-a>"),
        (f"{ID}doc/../a", f"<{ID}doc/../a>"),
        (ID, f"<{ID}>"),
        (f"{ID}doc/", "<doc/>"),
        ("https://example.org/", "<https://example.org/>"),
    ],
)
def test_short_iris(iri: str, short: str) -> None:
    assert Names().iri(ox.NamedNode(iri)) == short


@pytest.mark.parametrize("name", ["graph.rdf", "graph", "graph.nq.gz"])
def test_unknown_formats_are_refused(name: str) -> None:
    with pytest.raises(KgraphError, match=r"unknown kind of graph file; known are \.ttl, \.trig"):
        formats.format_of(Path(name))


def test_a_file_that_cannot_be_written_leaves_nothing_behind(graph, tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").mkdir()
    with pytest.raises(KgraphError, match="cannot be written"):
        written(graph, tmp_path / "graph.ttl")
    assert [path.name for path in tmp_path.iterdir()] == ["graph.ttl"]


def test_blank_nodes_are_refused(tmp_path: Path) -> None:
    graph = LocalStore.memory()
    node = ox.NamedNode("https://example.org/")
    graph.load([ox.Quad(ox.BlankNode("x"), node, node, node)])
    with pytest.raises(GraphError, match="only IRIs"):
        written(graph, tmp_path / "graph.ttl")


def test_a_broken_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").write_text("<a> <b>", encoding="utf-8")
    with pytest.raises(StoreError, match=r"graph\.ttl: cannot be read"):
        parse.load(tmp_path / "graph.ttl", LocalStore.memory())
