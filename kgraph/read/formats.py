"""The kinds of files that are read: one row each."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kgraph.read import objects, pages, plain, tables
from kgraph.read.source import Format

FORMATS: Mapping[str, Format] = MappingProxyType({
    ".txt": plain.read,
    ".jsonl": objects.read,
    ".csv": tables.read,
    ".html": pages.read,
    ".htm": pages.read,
})  # fmt: skip

SUFFIXES = tuple(FORMATS)
