"""``.html``: the main text of a saved page, found by trafilatura; offsets refer to that text.

Chosen by trying six extractors on hand-written pages in the manner of Kyrgyz portals (tests/read/pages): it kept all
paragraphs and left out menus, comments and teasers, where others kept a footer or lost the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from kgraph.errors import InputError
from kgraph.read.record import found
from kgraph.read.source import Item, Source, decode

MAX_PAGE = 8_000_000
"""The size limit of a page with its mark-up and scripts, in bytes; its main text has the limit of all texts."""

_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?([A-Za-z0-9_.:-]+)""", re.IGNORECASE)
_DATES = {"extensive_search": False, "original_date": True, "min_date": "1995-01-01", "max_date": "2100-01-01"}
"""Only dates that the page's mark-up states: a date guessed from the text would falsify «бүгүн» and «кечээ»."""


def read(stream: BinaryIO, source: Source) -> Iterator[Item]:
    """The one document of a page: main text, and from its metadata title, date and address."""
    data = stream.read(MAX_PAGE + 1)
    if len(data) > MAX_PAGE:
        yield InputError(source.file, None, f"page larger than the limit of {MAX_PAGE:,} bytes")
        return
    html, reason = _decode(data)
    yield InputError(source.file, None, reason) if reason else _item(html, source)


def _decode(data: bytes) -> tuple[str, str]:
    """UTF-8, or the encoding that the page declares."""
    text, reason = decode(data)
    declared = _CHARSET.search(data[:4096])
    if reason.startswith("not UTF-8") and declared:
        try:
            return data.decode(declared[1].decode("ascii")), ""
        except (LookupError, UnicodeDecodeError):
            return "", f"{reason}, nor {declared[1].decode('ascii')} as it declares"
    return text, reason


def _item(html: str, source: Source) -> Item:
    from trafilatura import bare_extraction  # noqa: PLC0415  a quarter of a second that only pages need

    if not html.strip():
        return InputError(source.file, None, "empty text")
    page = bare_extraction(
        html, with_metadata=True, include_comments=False, include_tables=False, date_extraction_params=_DATES
    )
    if page is None or isinstance(page, dict) or not page.text:
        return InputError(source.file, None, "no main text found in the page")
    return found({"id": source.id, "text": page.text, "title": page.title, "date": page.date, "url": page.url}, source)
