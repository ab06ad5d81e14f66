"""Stores of every kind, empty, and two real servers behind some of them, started and stopped here.

`oxigraph` comes with the development packages. Virtuoso is a package of Debian (`virtuoso-opensource-7`): the big public
endpoints run it, and it has limits of its own. Where it is not installed its tests are skipped, except in CI.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kgraph.graph.terms import GRAPH
from kgraph.store import Access, Endpoint, LocalStore, RemoteStore, Store

BASE = "https://example.org/graph/"
"""Where the graphs of these tests stand."""
ROWS = 500
"""The rows to which the Virtuoso of the tests cuts answers off."""
_INI = """\
[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = temporary.db
TransactionFile = temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
DisableUnixSocket = 1
NumberOfBuffers = 4000
ThreadsPerQuery = 2
AsyncQueueMaxThreads = 2
DirsAllowed = .
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = pages
ServerThreads = 5
[SPARQL]
ResultSetMaxRows = {rows}
"""


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@contextmanager
def _oxigraph(folder: Path) -> Iterator[str]:
    """An Oxigraph server: the address that its services stand under."""
    port = _free_port()
    program = Path(sys.executable).with_name("oxigraph")
    command = [program, "serve", "--bind", f"127.0.0.1:{port}", "--location", folder / "oxigraph"]
    with _running(command, folder, f"http://127.0.0.1:{port}/"):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def _virtuoso(folder: Path) -> Iterator[str]:
    """A Virtuoso server: the address that its services stand under. Its user is dba, the password too."""
    program = shutil.which("virtuoso-t")
    if program is None:
        if os.environ.get("CI"):
            pytest.fail("CI needs the Debian package virtuoso-opensource-7")
        pytest.skip("no Virtuoso: the Debian package virtuoso-opensource-7 brings it")
    ports = {"sql": _free_port(), "http": _free_port()}
    (folder / "pages").mkdir(parents=True)
    (folder / "virtuoso.ini").write_text(_INI.format(rows=ROWS, **ports), encoding="utf-8")
    address = f"http://127.0.0.1:{ports['http']}"
    with _running([program, "+configfile", "virtuoso.ini", "+foreground"], folder, f"{address}/sparql"):
        yield address


@contextmanager
def _running(command: list[object], folder: Path, url: str) -> Iterator[None]:
    """A server process that answers at an address; killed at the end, for what it knows is of no use any more."""
    folder.mkdir(parents=True, exist_ok=True)
    with (
        (folder / "log").open("wb") as log,
        subprocess.Popen([*map(str, command)], cwd=folder, stdout=log, stderr=log, stdin=subprocess.DEVNULL) as process,
    ):
        try:
            _wait(process, url, folder / "log")
            yield
        finally:
            process.kill()


def _wait(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    deadline = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"no server at {url}: {log.read_text(errors='replace')[-1000:]}")


@pytest.fixture(scope="session")
def oxigraph(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An Oxigraph server."""
    with _oxigraph(tmp_path_factory.mktemp("oxigraph")) as address:
        yield address


@pytest.fixture(scope="session")
def virtuoso(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Virtuoso server that cuts answers off after ``ROWS`` rows."""
    with _virtuoso(tmp_path_factory.mktemp("virtuoso") / "data") as address:
        yield address


@pytest.fixture
def endpoint(request: pytest.FixtureRequest) -> Callable[[str], Endpoint]:
    """The services of a server by its name, with leave to write."""

    def found(name: str) -> Endpoint:
        address = request.getfixturevalue(name)
        if name == "oxigraph":
            return Endpoint.at(f"{address}/query", update=f"{address}/update")
        access = Access("dba", "dba", digest=True)
        return Endpoint.at(f"{address}/sparql", update=f"{address}/sparql-auth", access=access)

    return found


@pytest.fixture(params=["oxigraph", "virtuoso"])
def service(request: pytest.FixtureRequest, endpoint: Callable[[str], Endpoint]) -> Iterator[Endpoint]:
    """Each server in turn, without graphs of this project."""
    found = endpoint(request.param)
    _clear(found)
    yield found
    _clear(found)


@pytest.fixture(params=["memory", "disk", "oxigraph", "virtuoso", "graph-store"])
def store(request: pytest.FixtureRequest, endpoint: Callable[[str], Endpoint], tmp_path: Path) -> Iterator[Store]:
    """A store of each kind; the last writes whole graphs by the Graph Store Protocol."""
    if request.param in ("memory", "disk"):
        with LocalStore.memory() if request.param == "memory" else LocalStore.open(tmp_path / "store") as found:
            yield found
        return
    server = endpoint("oxigraph" if request.param == "graph-store" else request.param)
    if request.param == "graph-store":
        server = replace(server, graphs=server.query.replace("/query", "/store"))
    _clear(server)
    yield RemoteStore(server, BASE)
    _clear(server)


def _clear(server: Endpoint) -> None:
    """Takes away the graphs that tests leave behind; others on a server are its own."""
    for base in (BASE, GRAPH):
        there = RemoteStore(server, base)
        for graph in there.graphs():
            there.drop_graph(graph)
