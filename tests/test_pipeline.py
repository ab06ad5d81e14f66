"""From documents to graphs: the same whatever the way, nothing twice, nothing left behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

import kgraph
from kgraph import Evidence, InputError, KgraphError, QueryError, StoreError, pipeline, resources
from kgraph.graph import terms
from kgraph.graph.terms import term
from kgraph.pipeline import filling
from kgraph.pipeline.parts import Worker, process_part
from kgraph.read import read
from kgraph.store import LocalStore

SHARED = resources.root().parent / "shared"
SEED = SHARED / "seeds" / "000_6e66e65f889495c3.txt"
SUFFIXES = (".ttl", ".trig", ".nq", ".nt", ".jsonld")


def news(path: Path, entries: Iterable[dict[str, str]]) -> Path:
    path.write_text("".join(json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def entries() -> list[dict[str, str]]:
    """Some of the samples, as they stand in the file."""
    lines = resources.path("data", "samples", "news.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines[::3]]


@pytest.fixture(scope="session")
def whole(entries: list[dict[str, str]], tmp_path_factory: pytest.TempPathFactory) -> kgraph.Graph:
    """The graph of these samples."""
    return kgraph.build(news(tmp_path_factory.mktemp("news") / "news.jsonl", entries))


def content(graph: kgraph.Graph) -> set[str]:
    return set(map(str, graph.store.dump()))


# --- one graph, whatever the way ------------------------------------------------------------------------------

SCRIPT = """
import sys
from pathlib import Path
from kgraph import pipeline
for suffix in (".ttl", ".trig", ".nq", ".nt", ".jsonld"):
    pipeline.build(sys.argv[2:], output=Path(sys.argv[1] + suffix))
"""


@pytest.mark.slow
def test_other_processes_hash_seeds_and_orders_give_the_same_bytes(entries, whole, tmp_path: Path) -> None:
    for suffix in SUFFIXES:
        whole.save(tmp_path / f"here{suffix}")
    halves = [news(tmp_path / "1.jsonl", entries[5:]), news(tmp_path / "2.jsonl", reversed(entries[:5]))]
    for seed, sources in (("1", halves), ("2", halves[::-1])):
        environment = os.environ | {"PYTHONHASHSEED": seed}
        out = tmp_path / f"there-{seed}"
        subprocess.run([sys.executable, "-c", SCRIPT, str(out), *map(str, sources)], env=environment, check=True)
        for suffix in SUFFIXES:
            assert Path(f"{out}{suffix}").read_bytes() == (tmp_path / f"here{suffix}").read_bytes(), (seed, suffix)


def test_memory_disk_and_spilling_over_give_the_same(
    entries, whole, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = news(tmp_path / "news.jsonl", entries)
    whole.save(tmp_path / "memory.nq")
    with kgraph.build(source, store=tmp_path / "store") as graph:
        graph.save(tmp_path / "disk.nq")
    monkeypatch.setattr(filling, "SPILL", 1000)
    monkeypatch.setattr(filling, "PART", 2)
    pipeline.build([source], output=tmp_path / "spilt.nq")
    one, two, three = ((tmp_path / f"{name}.nq").read_bytes() for name in ("memory", "disk", "spilt"))
    assert one == two == three
    assert sorted(p.name for p in tmp_path.iterdir()) == ["disk.nq", "memory.nq", "news.jsonl", "spilt.nq", "store"]


@pytest.mark.parametrize("evidence", Evidence)
def test_evidence_may_be_left_out_early_or_late(entries, whole, tmp_path: Path, evidence: Evidence) -> None:
    pipeline.build([news(tmp_path / "news.jsonl", entries)], output=tmp_path / "early.trig", evidence=evidence)
    whole.save(tmp_path / "late.trig", evidence=evidence.value)
    assert (tmp_path / "early.trig").read_bytes() == (tmp_path / "late.trig").read_bytes()


def test_documents_may_come_one_by_one(entries, whole, tmp_path: Path) -> None:
    some = entries[:5]
    for entry in reversed(some):
        pipeline.build([news(tmp_path / "one.jsonl", [entry])], store=tmp_path / "store")
    with kgraph.open(tmp_path / "store") as graph:
        assert content(graph) == content(whole.only(entry["id"] for entry in some))


# --- again, changed, removed ----------------------------------------------------------------------------------


def test_building_again_adds_nothing(entries, tmp_path: Path) -> None:
    source = news(tmp_path / "news.jsonl", entries)
    first = pipeline.build([source], store=tmp_path / "store")
    assert (first.documents, first.added, first.unchanged) == (len(entries), len(entries), 0)
    with kgraph.open(tmp_path / "store") as graph:
        before = content(graph)
    again = pipeline.build([source, source], store=tmp_path / "store")
    assert (again.added, again.replaced, again.unchanged, again.quads) == (0, 0, len(entries), 0)
    with kgraph.open(tmp_path / "store") as graph:
        assert content(graph) == before


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Орусиянын президенти Кыргызстанга келди."},
        {"date": "2020-01-01"},
        {"title": ""},
        {"url": "https://example.org/"},
    ],
)
def test_a_changed_document_replaces_the_old_one(entries, tmp_path: Path, change: dict[str, str]) -> None:
    changed = [entries[0] | change, *entries[1:4]]
    pipeline.build([news(tmp_path / "news.jsonl", entries[:4])], store=tmp_path / "store")
    report = pipeline.build([news(tmp_path / "news.jsonl", changed)], store=tmp_path / "store")
    assert (report.added, report.replaced, report.unchanged) == (0, 1, 3)
    with kgraph.open(tmp_path / "store") as graph:
        assert content(graph) == content(kgraph.build(tmp_path / "news.jsonl"))


@pytest.mark.parametrize("evidence", [Evidence.COMPACT, Evidence.NONE])
def test_other_evidence_builds_anew(entries, tmp_path: Path, evidence: Evidence) -> None:
    source = news(tmp_path / "news.jsonl", entries[:4])
    pipeline.build([source], store=tmp_path / "store")
    assert pipeline.build([source], store=tmp_path / "store", evidence=evidence).replaced == 4
    assert pipeline.build([source], store=tmp_path / "store", evidence=evidence).unchanged == 4


def test_a_removed_document_leaves_what_others_support(entries, whole, tmp_path: Path) -> None:
    gone = [entry["id"] for entry in entries[::2]]
    graph = kgraph.build(news(tmp_path / "news.jsonl", entries))
    graph.remove([*gone, "never there"])
    rest = [entry for entry in entries if entry["id"] not in gone]
    assert content(graph) == content(kgraph.build(news(tmp_path / "rest.jsonl", rest)))
    assert content(graph) == content(whole.only(entry["id"] for entry in rest))
    graph.remove(entry["id"] for entry in entries)
    assert len(graph.store) == 0


def test_a_build_that_broke_off_is_mended_by_the_next(entries, tmp_path: Path) -> None:
    source = news(tmp_path / "news.jsonl", entries[:4])
    pipeline.build([source], store=tmp_path / "store")
    with LocalStore.open(tmp_path / "store") as store:
        before = set(map(str, store.dump()))
        graph = terms.document_graph(entries[0]["id"])
        header = set(store.match(terms.document(entries[0]["id"]), graph=graph))
        store.replace_graph(graph, set(store.dump(graph)) - header)
        store.drop_graph(terms.INFERRED)
    assert pipeline.build([source], store=tmp_path / "store").replaced == 1
    with LocalStore.open(tmp_path / "store") as store:
        assert set(map(str, store.dump())) == before


# --- texts ----------------------------------------------------------------------------------------------------


def test_a_store_keeps_texts_and_a_file_does_not(entries, whole, tmp_path: Path) -> None:
    source = news(tmp_path / "news.jsonl", entries)
    pipeline.build([source], store=tmp_path / "store", output=tmp_path / "built.nq")
    whole.save(tmp_path / "saved.nq")
    whole.save(tmp_path / "texts.nq", texts=True)
    with kgraph.open(tmp_path / "store") as graph:
        assert {e["id"]: graph.text(e["id"]) for e in entries} == {e["id"]: e["text"] for e in entries}
    built, saved, texts = ((tmp_path / f"{name}.nq").read_bytes() for name in ("built", "saved", "texts"))
    assert built == saved
    assert b"isString" not in saved
    more = set(texts.splitlines()) - set(saved.splitlines())
    assert len(more) == len(entries)
    assert all(line.endswith(b"<https://w3id.org/kgraph/graph/text> .") for line in more)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_texts_travel_in_every_format(entries, whole, tmp_path: Path, suffix: str) -> None:
    one = whole.only([entries[0]["id"]])
    one.save(tmp_path / f"graph{suffix}", texts=True)
    with kgraph.open(tmp_path / f"graph{suffix}") as graph:
        assert graph.text(entries[0]["id"]) == entries[0]["text"]


def test_texts_come_and_go_without_a_new_build(entries, tmp_path: Path) -> None:
    source = news(tmp_path / "news.jsonl", entries[:3])
    for texts in (False, True, False, True):
        report = pipeline.build([source], store=tmp_path / "store", texts=texts)
        with kgraph.open(tmp_path / "store") as graph:
            kept = [graph.text(entry["id"]) for entry in entries[:3]]
        assert kept == [entry["text"] if texts else None for entry in entries[:3]]
    assert (report.unchanged, report.added, report.replaced) == (3, 0, 0)


def test_a_changed_document_has_the_new_text_a_removed_one_none(entries, tmp_path: Path) -> None:
    changed = entries[0] | {"text": "Президент Орусияга барат."}
    pipeline.build([news(tmp_path / "1.jsonl", entries[:2])], store=tmp_path / "store")
    pipeline.build([news(tmp_path / "2.jsonl", [changed])], store=tmp_path / "store")
    with kgraph.open(tmp_path / "store") as graph:
        graph.remove([entries[1]["id"]])
        assert [graph.text(entry["id"]) for entry in entries[:2]] == [changed["text"], None]
        assert graph.validate().valid


# --- offsets --------------------------------------------------------------------------------------------------


def wrong_anchors(sources: Iterable[Path]) -> tuple[int, list[str]]:
    """How many mentions there are, and those whose words do not stand where they should."""
    count, wrong, worker = 0, [], Worker()
    texts = {d.id: d for d in read(sources, on_error=lambda error: None)}
    for built in process_part(texts.values(), worker):
        assert not isinstance(built, InputError)
        identifier = next(q.object.value for q in built.header if q.predicate == terms.IDENTIFIER)  # type: ignore[union-attr]
        said: dict[str, dict[ox.NamedNode, str]] = {}
        for quad in built.body:
            said.setdefault(str(quad.subject), {})[quad.predicate] = getattr(quad.object, "value", "")
        for node, facts in said.items():
            if terms.ANCHOR in facts:
                count += 1
                begin, end = (int(facts[term(f"nif:{name}Index")]) for name in ("begin", "end"))
                if texts[identifier].text[begin:end] != facts[terms.ANCHOR] or not node.endswith(
                    f"#char={begin},{end}>"
                ):
                    wrong.append(node)
    return count, wrong


def test_mentions_stand_where_they_say_in_samples(samples: list[Path]) -> None:
    count, wrong = wrong_anchors(samples)
    assert (count > 500, wrong) == (True, [])


@pytest.mark.slow
def test_mentions_stand_where_they_say_in_a_corpus(corpus: Path) -> None:
    count, wrong = wrong_anchors([corpus])
    assert (count > 500, wrong) == (True, [])


# --- what the seed and the scorer want ------------------------------------------------------------------------


@pytest.mark.skipif(not SEED.is_file(), reason="no seed document beside the checkout")
def test_the_seed_document(tmp_path: Path) -> None:
    pipeline.build([SEED], output=tmp_path / "seed.ttl")
    with kgraph.open(tmp_path / "seed.ttl") as graph:
        found = graph.validate()
        assert found.shapes
        assert [f for f in found if f.severity == "violation"] == []
        met = graph.query("SELECT ?a ?b { ?a kg:met ?b }")
        assert {tuple(iri.rpartition("/")[2] for iri in row) for row in met} == {  # type: ignore[union-attr]
            ("kazakbaev-ruslan", "udovichenko-nikolai"),
            ("udovichenko-nikolai", "kazakbaev-ruslan"),
        }


@pytest.mark.skipif(not SEED.is_file(), reason="no seed document beside the checkout")
def test_an_intention_is_a_topic_of_the_meeting_and_still_an_intention() -> None:
    energy = "ASK { ?meeting a kg:Meeting ; kg:discussed topic:energy . ?s a kg:SpeechAct ; kg:subEventOf ?meeting }"
    assert kgraph.build(SEED).query(energy).rows == ((True,),)


@pytest.mark.slow
@pytest.mark.skipif(not (SHARED / "gold" / "score.py").is_file(), reason="no scorer beside the checkout")
def test_the_scorer_reads_the_graph(tmp_path: Path) -> None:
    documents, facts = (resources.path("data", "samples", name) for name in ("news.jsonl", "facts.jsonl"))
    pipeline.build([documents], output=tmp_path / "graph.nq")
    command = [
        sys.executable,
        SHARED / "gold" / "score.py",
        facts,
        documents,
        tmp_path / "graph.nq",
        "--json",
        tmp_path / "score.json",
    ]
    subprocess.run([*map(str, command)], check=True, capture_output=True)
    figures = json.loads((tmp_path / "score.json").read_text(encoding="utf-8"))["figures"]
    assert min(figures[name]["f1"] for name in ("event", "dyad", "person", "post", "topic", "date", "modality")) > 0.4


@pytest.mark.slow
def test_samples_break_no_rule_but_with_warnings(samples: list[Path]) -> None:
    assert [f for f in kgraph.build(samples).validate() if f.severity == "violation"] == []


# --- errors ---------------------------------------------------------------------------------------------------


def test_what_cannot_be_read_is_told_and_the_rest_built(entries, tmp_path: Path) -> None:
    source = news(tmp_path / "news.jsonl", [*entries[:2], {"id": "x"}, entries[2] | {"lang": "fr"}])
    heard: list[str] = []
    report = pipeline.build(
        [source],
        output=tmp_path / "out.nq",
        rejects=tmp_path / "rejects.jsonl",
        on_error=lambda e: heard.append(str(e)),
    )
    assert (report.documents, report.added, report.rejected, len(heard)) == (3, 2, 2, 2)
    rejects = [json.loads(line) for line in (tmp_path / "rejects.jsonl").read_text(encoding="utf-8").splitlines()]
    assert sorted(r["file"] for r in rejects) == sorted([entries[2]["id"], str(source)])
    assert any("no language 'fr'; there is ky" in r["reason"] for r in rejects)


def test_strict_stops_at_the_first(entries, tmp_path: Path) -> None:
    source = news(tmp_path / "news.jsonl", [{"id": "x"}, entries[0]])
    with pytest.raises(InputError):
        pipeline.build([source], output=tmp_path / "out.nq", strict=True)
    assert [p.name for p in tmp_path.iterdir()] == ["news.jsonl"]


def test_progress_is_told_part_by_part(entries, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filling, "PART", 5)
    seen: list[int] = []
    pipeline.build(
        [news(tmp_path / "a.jsonl", entries[:12])],
        output=tmp_path / "a.nq",
        progress=lambda r: seen.append(r.documents),
    )
    assert seen == [5, 10, 12]


def refusals(path: Path) -> Iterator[tuple[type[Exception], str, object]]:
    yield KgraphError, "nowhere to build to", lambda: pipeline.build([])
    yield KgraphError, "unknown kind of graph file", lambda: pipeline.build([], output=path / "graph.xml")
    yield StoreError, "not a store", lambda: pipeline.build([], store=path)
    yield StoreError, "no such store or file", lambda: kgraph.open(path / "nothing")


@pytest.mark.parametrize("number", range(4))
def test_refusals(tmp_path: Path, number: int) -> None:
    (tmp_path / "file").touch()
    error, message, act = list(refusals(tmp_path))[number]
    with pytest.raises(error, match=message):
        act()  # type: ignore[operator]


# --- the Python API -------------------------------------------------------------------------------------------


def test_a_graph_answers(whole: kgraph.Graph) -> None:
    info = whole.info()
    assert info.documents == len(whole.query("SELECT ?d { ?d a kg:Document }"))
    assert info.events == sum(info.types.values()) == sum(info.modalities.values()) > 10
    codes = whole.query("SELECT DISTINCT ?code { ?c a kg:Country ; skos:notation ?code } ORDER BY ?code")
    assert ("KGZ",) in codes.rows
    assert whole.query("SELECT ?c { ?c skos:notation ?code }", code="KGZ").records() == [
        {"c": "https://w3id.org/kgraph/id/country/KGZ"}
    ]
    with pytest.raises(QueryError):
        whole.query("SELECT ?c { ?c")
    with pytest.raises(QueryError, match="no query"):
        whole.query("no-such-question")


def test_named_questions_take_parameters(whole: kgraph.Graph) -> None:
    every, some = whole.query("who-met-whom"), whole.query("who-met-whom", country="kgz")
    assert set(some.rows) <= set(every.rows)


def test_a_dataset_of_rdflib_has_the_same_graphs(whole: kgraph.Graph) -> None:
    data = whole.dataset()
    named = {str(graph.identifier) for graph in data.graphs() if len(graph)}
    assert named == {graph.value for graph in whole.store.graphs()} - {terms.TEXTS.value}
    assert sum(len(graph) for graph in data.graphs()) == len(whole.store) - whole.info().documents


def test_files_can_be_opened_again(whole: kgraph.Graph, tmp_path: Path) -> None:
    whole.save(tmp_path / "graph.trig", texts=True)
    with kgraph.open(tmp_path / "graph.trig") as graph:
        assert content(graph) == content(whole)


def test_a_graph_alone_describes_all_that_it_names(entries, whole: kgraph.Graph) -> None:
    one = whole.only([entries[0]["id"]])
    assert one.info().documents == 1
    assert one.validate().valid
