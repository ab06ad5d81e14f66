"""Reading keeps one document in memory, whatever the size of the input."""

from __future__ import annotations

import json
import os
import threading
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

from kgraph.errors import InputError
from kgraph.read import read
from kgraph.read.seen import Register

LINES = 50_000
TEXT = "Тараптар эки өлкөнүн кызматташтыгын талкуулашты. " * 4  # 1.1 kB as JSON, 55 MB in all


def lines() -> Iterator[bytes]:
    """JSON lines made one by one; every hundredth is broken."""
    for number in range(LINES):
        yield json.dumps({"id": number, "text": TEXT}).encode() + b"\n" if number % 100 else b'{"id": \n'


def feed(descriptor: int) -> None:
    with os.fdopen(descriptor, "wb") as stream:
        stream.writelines(lines())


def fail(error: InputError) -> None:
    raise error


def test_a_pipe_of_fifty_thousand_documents_stays_small() -> None:
    out, into = os.pipe()
    writer = threading.Thread(target=feed, args=(into,))
    errors = 0

    def count(_: InputError) -> None:
        nonlocal errors
        errors += 1

    tracemalloc.start()
    try:
        with os.fdopen(out, "rb") as stream:
            writer.start()
            found = sum(1 for _ in read(["-"], on_error=count, stdin=stream))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        writer.join()
    assert (found, errors) == (LINES - LINES // 100, LINES // 100)
    assert peak < 5_000_000


def test_documents_come_while_the_pipe_is_open() -> None:
    out, into = os.pipe()
    with os.fdopen(out, "rb") as stream, os.fdopen(into, "wb", buffering=0) as feeder:
        documents = read(["-"], on_error=fail, stdin=stream)
        for number in ("1", "2", "3"):
            feeder.write(json.dumps({"id": number, "text": "Кабар"}).encode() + b"\n")
            assert next(documents).id == number


def test_a_named_pipe_is_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "a.jsonl"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(b'{"id": 1, "text": "t"}\n'))
    writer.start()
    assert [document.id for document in read([pipe], on_error=fail)] == ["1"]
    writer.join()


def test_what_is_kept_of_a_document_is_under_a_hundred_bytes() -> None:
    register = Register()
    tracemalloc.start()
    for number in range(50_000):
        register.add(f"https://example.org/a/rather/long/identifier/of/a/document/{number}", TEXT[:9])
    size, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert size < 60 * 50_000
    assert peak < 100 * 50_000
