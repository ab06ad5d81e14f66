"""The server process: a socket, and the application on it until it is told to stop."""

from __future__ import annotations

import errno
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn

from kgraph.errors import StoreError
from kgraph.serve.app import Service, application
from kgraph.serve.limits import Limits


def run(service: Service, limits: Limits, *, host: str, port: int, ready: Callable[[str], None]) -> None:
    """Serves until SIGINT or SIGTERM; then what is being answered gets a few seconds, and all processes stop.

    ``ready`` hears of the address when the server listens; port 0 takes a free one. An address that cannot be had is
    a ``StoreError``.
    """
    with _listening(host, port) as listener:
        config = uvicorn.Config(
            application(service, limits), log_level="warning", access_log=False, timeout_graceful_shutdown=5
        )
        server = uvicorn.Server(config)
        with _stoppable(server):
            name = f"[{host}]" if ":" in host else host
            ready(f"http://{name}:{listener.getsockname()[1]}/")
            server.run(sockets=[listener])


@contextmanager
def _stoppable(server: uvicorn.Server) -> Iterator[None]:
    """A server hands on the signals that stopped it: here they have done what they were to do. Those that come before
    it listens to them end the process."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: object) -> None:
        if not server.started:
            raise SystemExit(0)

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _listening(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        busy = "in use by another program; --port 0 takes a free one"
        why = busy if error.errno == errno.EADDRINUSE else error.strerror
        raise StoreError(f"{host}, port {port}: {why}") from None
