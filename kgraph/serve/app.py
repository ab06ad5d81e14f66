"""The HTTP application: an endpoint for SPARQL, the saved questions, texts, and the files of the explorer page."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pyoxigraph as ox
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from kgraph import resources
from kgraph.errors import KgraphError, QueryError
from kgraph.serve.errors import MissingError, RefusedError, UnacceptableError
from kgraph.serve.headers import Headers
from kgraph.serve.limits import Limits
from kgraph.serve.media import GRAPHS, chosen
from kgraph.serve.pool import Pool
from kgraph.serve.requests import Asked, asked
from kgraph.serve.worker import Result, Task, state


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
        middleware=[
            Middleware(Headers),
            Middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET", "POST"], allow_headers=["*"]),
            Middleware(GZipMiddleware, minimum_size=1000),
        ],
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
        """Answers a query, or tells what the endpoint can do if there is none."""
        wanted = await asked(request, self.pool.limits.question)
        if wanted is None:
            return _description(request)
        return await self._answer(request, replace(wanted, query=self.service.ready(wanted.query)))

    async def listing(self, _: Request) -> Response:
        return JSONResponse(self.service.listing)

    async def saved(self, request: Request) -> Response:
        """Answers a saved question."""
        name = request.path_params["name"]
        if name not in {question["name"] for question in self.service.listing}:
            raise MissingError(f"no question {name!r} is saved here; /queries lists them")
        return await self._answer(request, Asked(self.service.saved(name, dict(request.query_params))))

    async def text(self, request: Request) -> Response:
        """The text of a document."""
        document = request.query_params.get("document", "")
        task = Task(self.service.text(document), "application/json", self.pool.limits.answer)
        found = json.loads((await self._result(request, task, state(self.pool.store))).body)
        rows = found["results"]["bindings"]
        if not rows:
            raise MissingError(f"no text of {document!r} is kept here")
        return PlainTextResponse(rows[0]["text"]["value"])

    async def page(self, _: Request) -> Response:
        return FileResponse(self.service.page / "explorer.html")

    async def _answer(self, request: Request, ask: Asked) -> Response:
        accept = request.headers.get("accept", "")
        task = Task(ask.query, accept, self.pool.limits.answer, ask.default_graphs, ask.named_graphs)
        stamp = state(self.pool.store)
        tag = f'"{hashlib.sha256(repr((stamp, task)).encode()).hexdigest()[:20]}"'
        headers = {"etag": tag, "vary": "accept"}
        if tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        found = await self._result(request, task, stamp)
        return Response(found.body, media_type=found.media_type, headers=headers)

    async def _result(self, request: Request, task: Task, stamp: int) -> Result:
        """The answer to a question; it is stopped when its client goes away."""
        work = asyncio.ensure_future(self.pool.answer(task, stamp))
        gone = asyncio.ensure_future(_gone(request))
        try:
            await asyncio.wait({work, gone}, return_when=asyncio.FIRST_COMPLETED)
            if not work.done():
                raise RefusedError("the client went away")
            return work.result()
        finally:
            work.cancel()
            gone.cancel()


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


def _description(request: Request) -> Response:
    """What the endpoint can do, in the format that a client likes best."""
    media = chosen(request.headers.get("accept", ""), GRAPHS)
    if media is None:
        raise UnacceptableError(f"the description can be had as {', '.join(GRAPHS)}")
    quads = ox.parse(
        path=str(resources.path("data", "serve", "service.ttl")), base_iri=str(request.url.replace(query=""))
    )
    return Response(ox.serialize((quad.triple for quad in quads), format=GRAPHS[media]), media_type=media)


async def _refused(_: Request, error: Exception) -> Response:
    status = error.status if isinstance(error, RefusedError) else 400 if isinstance(error, QueryError) else 503
    return PlainTextResponse(f"{error}\n", status_code=status)
