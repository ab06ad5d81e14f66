"""What went wrong between us and a SPARQL service: whether to try again, and how to tell it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPException, IncompleteRead
from typing import Self
from urllib.error import HTTPError

from kgraph.errors import KgraphError, QueryError, RemoteError

FIRST_PAUSE = 0.5
"""Seconds before the second attempt; each further pause is twice as long."""
LONGEST_PAUSE = 120
"""Seconds beyond which a server that asks for patience is given up."""
_LASTING = re.compile(r"Virtuoso (22|37|42)")  # it calls bad queries and missing permissions errors of its own, 500
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")


@dataclass(frozen=True, slots=True)
class Status:
    """An answer with an error: its number, what it is called, the beginning of what the service says of it, and the
    headers that say when to come again or where to go."""

    code: int
    reason: str
    said: str
    after: str
    location: str

    @classmethod
    def of(cls, error: HTTPError) -> Self:
        """The answer that came as an exception; pages for the eye are passed over."""
        with error:
            body = b"" if error.headers.get_content_type() == "text/html" else error.read(2000)
        said = _CONTROL.sub(" ", body.decode(errors="replace")).strip()[:300]
        place = _CONTROL.sub(" ", error.headers.get("Location", "another place"))
        return cls(error.code, str(error.reason), said, error.headers.get("Retry-After", ""), place)


Failure = Status | HTTPException | OSError | ValueError


def failure(error: HTTPException | OSError | ValueError) -> Failure:
    """An exception as what it means."""
    return Status.of(error) if isinstance(error, HTTPError) else error


def pause(failed: Failure, attempt: int) -> float | None:
    """How long to wait before a request is repeated, in seconds; None if that is of no use."""
    own = FIRST_PAUSE * 2**attempt
    if isinstance(failed, Status):
        if failed.code != 429 and (failed.code < 500 or _LASTING.match(failed.said)):
            return None
        asked = _seconds(failed.after)
        return None if asked > LONGEST_PAUSE else max(own, asked)
    return None if isinstance(failed, ValueError) or _late(failed) else own


def told(url: str, failed: Failure, *, what: str, known: bool, timeout: float) -> KgraphError:
    """The error for the user; ``what`` was sent, ``known`` says whether the service was told who we are."""
    if isinstance(failed, Status):
        return _status(url, failed, what, known)
    if isinstance(failed, IncompleteRead):
        return RemoteError(f"{url}: the answer broke off")
    if _late(failed):
        return RemoteError(f"{url}: no answer within {timeout:g} seconds")
    if isinstance(failed, ValueError):
        return RemoteError(f"{url}: wants to be told in another way who one is: basic instead of digest, or a token")
    reason = getattr(failed, "reason", None) or getattr(failed, "strerror", None) or str(failed)
    return RemoteError(f"{url}: cannot be reached: {reason or type(failed).__name__}")


def _status(url: str, failed: Status, what: str, known: bool) -> KgraphError:
    match failed.code:
        case 400:
            return QueryError(f"the {what} cannot be used: {failed.said or failed.reason}")
        case 401 | 403:
            why = "the user, password or token is not accepted" if known else "one has to say who one is"
            return RemoteError(f"{url}: {why} ({failed.code})")
        case 404:
            return RemoteError(f"{url}: nothing there (404)")
        case code if 300 <= code < 400:
            return RemoteError(f"{url}: has moved to {failed.location}")
    more = f": {failed.said}" if failed.said else ""
    return RemoteError(f"{url}: {failed.code} {failed.reason}{more}")


def _seconds(text: str) -> float:
    """The seconds that a Retry-After header asks for: a number or a date."""
    if text.strip().isdigit():
        return float(text)
    try:
        return (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds()
    except (TypeError, ValueError):
        return 0


def _late(failed: Failure) -> bool:
    return isinstance(failed, TimeoutError) or isinstance(getattr(failed, "reason", None), TimeoutError)
