"""The HTTP application: an endpoint for SPARQL, the saved questions, texts, and the files of the explorer page."""

from __future__ import annotations

import hashlib
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from kgraph.errors import KgraphError
from kgraph.serve.errors import RefusedError
from kgraph.serve.headers import Headers
from kgraph.serve.limits import Limits
from kgraph.serve.pool import Pool
from kgraph.serve.requests import Asked, asked
from kgraph.serve.worker import Task, state


@dataclass(frozen=True, slots=True)
class Service:
    """What is served: a store in a folder, the files of a page, and what is known of questions.

    ``listing`` describes the saved questions; ``saved`` makes SPARQL of the name of one and its parameters, ``text``
    of the identifier of a document whose text is wanted, ``ready`` of what a user has written: it adds prefixes and
    refuses what must not be asked.
    """

    store: Path
    page: Path
    listing: Sequence[Mapping[str, Any]]
    saved: Callable[[str, Mapping[str, str]], str]
    text: Callable[[str], str]
    ready: Callable[[str], str]


def application(service: Service, limits: Limits) -> Starlette:
    """The application of a service; its processes start and stop with it."""
    site = _Site(service, Pool(service.store, limits))

    @asynccontextmanager
    async def life(_: Starlette) -> AsyncIterator[None]:
        try:
            yield
        finally:
            site.pool.close()

    return Starlette(
        routes=site.routes(),
        middleware=[Middleware(Headers), Middleware(GZipMiddleware, minimum_size=1000)],
        exception_handlers={KgraphError: _refused},
        lifespan=life,
    )


@dataclass(frozen=True, slots=True)
class _Site:
    service: Service
    pool: Pool

    def routes(self) -> list[BaseRoute]:
        found: list[BaseRoute] = [
            Route("/sparql", self.sparql, methods=["GET", "POST"]),
            Route("/queries", self.listing),
            Route("/queries/{name}", self.saved),
            Route("/text", self.text),
        ]
        if self.service.page.is_dir():
            found += [Route("/", self.page), Mount("/", StaticFiles(directory=self.service.page))]
        return found

    async def sparql(self, request: Request) -> Response:
        wanted = await asked(request, self.pool.limits.question)
        if wanted is None:
            raise RefusedError("a request has one query; this one has none")
        ready = Asked(self.service.ready(wanted.query), wanted.default_graphs, wanted.named_graphs)
        return await self._answer(request, ready)

    async def listing(self, _: Request) -> Response:
        return JSONResponse(self.service.listing)

    async def saved(self, request: Request) -> Response:
        query = self.service.saved(request.path_params["name"], dict(request.query_params))
        return await self._answer(request, Asked(query))

    async def text(self, request: Request) -> Response:
        document = request.query_params.get("document", "")
        task = Task(self.service.text(document), "application/json", self.pool.limits.answer)
        found = json.loads((await self.pool.answer(task, state(self.pool.store))).body)
        rows = found["results"]["bindings"]
        if not rows:
            return PlainTextResponse(f"no text of {document!r} is kept here\n", status_code=404)
        return PlainTextResponse(rows[0]["text"]["value"])

    async def page(self, _: Request) -> Response:
        return FileResponse(self.service.page / "explorer.html")

    async def _answer(self, request: Request, ask: Asked) -> Response:
        accept = request.headers.get("accept", "")
        task = Task(ask.query, accept, self.pool.limits.answer, ask.default_graphs, ask.named_graphs)
        stamp = state(self.pool.store)
        tag = f'"{hashlib.sha256(repr((stamp, task)).encode()).hexdigest()[:20]}"'
        headers = {"etag": tag, "cache-control": "no-cache", "vary": "accept"}
        if tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        found = await self.pool.answer(task, stamp)
        return Response(found.body, media_type=found.media_type, headers=headers)


async def _refused(_: Request, error: Exception) -> Response:
    return PlainTextResponse(f"{error}\n", status_code=getattr(error, "status", 400))
