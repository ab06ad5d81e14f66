"""Formats of answers by media type, and which of them a client wants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pyoxigraph as ox

RESULTS: Mapping[str, ox.QueryResultsFormat] = {
    "application/sparql-results+json": ox.QueryResultsFormat.JSON,
    "application/sparql-results+xml": ox.QueryResultsFormat.XML,
    "text/csv": ox.QueryResultsFormat.CSV,
    "text/tab-separated-values": ox.QueryResultsFormat.TSV,
    "application/json": ox.QueryResultsFormat.JSON,
    "application/xml": ox.QueryResultsFormat.XML,
}
"""Formats of rows and of truth values; the first is given to a client that takes anything."""

GRAPHS: Mapping[str, ox.RdfFormat] = {
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "application/rdf+xml": ox.RdfFormat.RDF_XML,
    "application/ld+json": ox.RdfFormat.JSON_LD,
    "application/json": ox.RdfFormat.JSON_LD,
    "application/xml": ox.RdfFormat.RDF_XML,
    "text/plain": ox.RdfFormat.N_TRIPLES,
}
"""Formats of graphs; the first is given to a client that takes anything."""


def chosen(accept: str, offered: Mapping[str, object]) -> str | None:
    """The media type on offer that an Accept header likes best, or None. Among equals the first on offer.

    >>> chosen("text/html, text/csv;q=0.5, */*;q=0.1", RESULTS)
    'text/csv'
    """
    wanted = list(_ranges(accept or "*/*"))
    best = max(offered, key=lambda media: _quality(media, wanted))
    return best if _quality(best, wanted) > 0 else None


def _ranges(accept: str) -> Iterator[tuple[str, float]]:
    for part in accept.split(","):
        media, *parameters = (text.strip().lower() for text in part.split(";"))
        quality = next((p[2:] for p in parameters if p.startswith("q=")), "1")
        try:
            yield media, float(quality)
        except ValueError:
            yield media, 0


def _quality(media: str, wanted: list[tuple[str, float]]) -> float:
    """How much a media type is liked: the most exact range that covers it decides."""
    for cover in (media, f"{media.partition('/')[0]}/*", "*/*"):
        found = [quality for range_, quality in wanted if range_ == cover]
        if found:
            return max(found)
    return 0
