"""A graph on the web: what the server needs to know of stores and questions."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kgraph import resources, serve
from kgraph.graph import parse, questions
from kgraph.graph.questions import Question
from kgraph.graph.sparql import alone, complete
from kgraph.serve import Limits, Service
from kgraph.store import LocalStore


def serve_graph(path: Path, *, host: str, port: int, seconds: float, size: int, ready: Callable[[str], None]) -> None:
    """Serves the graph in a store on disk, or a copy of that in a file, until it is stopped.

    A question may take ``seconds``, its answer ``size`` bytes; see :class:`kgraph.serve.Limits`. ``ready`` hears of the
    address when the server listens.
    """
    limits = Limits(seconds=seconds, answer=size)
    with _on_disk(path) as store:
        serve.run(service(store), limits, host=host, port=port, ready=ready)


def service(store: Path) -> Service:
    """The service over a store on disk."""
    text = questions.read(resources.path("data", "sparql", "text.rq"))
    return Service(
        store=store,
        page=resources.page(),
        listing=[_described(question) for question in questions.questions()],
        saved=lambda name, values: questions.question(name).sparql(values),
        text=lambda document: text.sparql({"document": document}),
        ready=lambda query: complete(alone(query)),
    )


def _described(question: Question) -> Mapping[str, Any]:
    parameters = [{"name": p.name, "type": p.type, "default": p.default} for p in question.parameters]
    return {"name": question.name, "titles": question.titles, "parameters": parameters, "sparql": question.text}


@contextmanager
def _on_disk(path: Path) -> Iterator[Path]:
    if not path.is_file():
        LocalStore.read_only(path).close()
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="kgraph-") as folder:
        with LocalStore.open(Path(folder)) as store:
            parse.load(path, store)
        yield Path(folder)
