"""What a question may cost: time, size, memory. Those that take more are stopped, the others do not notice."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from kgraph.serve.errors import BusyError, LateError
from kgraph.serve.limits import Limits
from kgraph.serve.pool import Pool
from kgraph.serve.worker import Task, state

ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
HUGE = "SELECT * { ?a ?b ?c . ?d ?e ?f }"
GREEDY = "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?c"
YES = "ASK { ?s ?p ?o }"


@pytest.fixture
def strict(serving: Callable[..., object], store: Path) -> Iterator[httpx.Client]:
    """A client of a server with little time and room."""
    options = ("--timeout", "1.5", "--max-size", "1")
    with serving("--store", store, *options) as address, httpx.Client(base_url=address, timeout=60) as client:
        yield client


def ask(client: httpx.Client, query: str) -> httpx.Response:
    return client.get("sparql", params={"query": query})


def test_runaways_are_stopped_and_the_rest_goes_on(strict: httpx.Client) -> None:
    with ThreadPoolExecutor(8) as threads:
        runaways = [threads.submit(ask, strict, ENDLESS) for _ in range(4)]
        others = [threads.submit(ask, strict, YES) for _ in range(4)]
    assert [r.result().status_code for r in runaways] == [504] * 4
    assert runaways[0].result().text == "the question took longer than 1.5 seconds and was stopped\n"
    assert [r.result().json()["boolean"] for r in others] == [True] * 4
    began = time.monotonic()
    assert ask(strict, YES).json()["boolean"] is True
    assert time.monotonic() - began < 5


def test_answers_that_are_too_large_are_refused(strict: httpx.Client) -> None:
    answer = ask(strict, HUGE)
    assert (answer.status_code, answer.text) == (413, "the answer is too large; ask for less, e.g. with a LIMIT\n")
    assert ask(strict, f"{HUGE} LIMIT 10").status_code == 200


def test_a_question_ends_with_the_client_that_asked_it(serving: Callable[..., object], store: Path) -> None:
    with serving("--store", store, "--timeout", "100") as address:
        for _ in range(Limits().workers):
            with pytest.raises(httpx.TimeoutException):
                httpx.get(f"{address}sparql", params={"query": ENDLESS}, timeout=1)
        assert httpx.get(f"{address}sparql", params={"query": YES}, timeout=30).json()["boolean"] is True


def test_many_at_a_time(client: httpx.Client) -> None:
    queries = [f"SELECT ?d {{ ?d a kg:Document }} ORDER BY ?d LIMIT {n}" for n in range(1, 17)]
    with ThreadPoolExecutor(8) as threads:
        counts = [len(a.json()["results"]["bindings"]) for a in threads.map(lambda q: ask(client, q), queries)]
    assert counts == list(range(1, 17))


def run(store: Path, limits: Limits, *queries: str) -> list[object]:
    """What becomes of questions that are asked at the same time."""

    async def asked() -> list[object]:
        pool = Pool(store, limits)
        try:
            tasks = [pool.answer(Task(query, "*/*", 10_000_000), state(store)) for query in queries]
            return list(await asyncio.gather(*tasks, return_exceptions=True))
        finally:
            pool.close()

    with ThreadPoolExecutor(1) as thread:  # the browser of other tests has a loop of its own in this one
        return thread.submit(asyncio.run, asked()).result()


def test_a_question_that_takes_too_much_memory_is_stopped(store: Path) -> None:
    [outcome] = run(store, Limits(memory=300_000_000), GREEDY)
    assert isinstance(outcome, BusyError)
    assert "memory" in str(outcome)


def test_those_who_come_when_too_many_wait_are_sent_away(store: Path) -> None:
    outcomes = run(store, Limits(workers=1, waiting=1, seconds=1), ENDLESS, ENDLESS, YES)
    assert [type(outcome) for outcome in outcomes] == [LateError, LateError, BusyError]
