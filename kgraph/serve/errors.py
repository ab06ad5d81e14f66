"""Why a request is turned away, each with its HTTP status."""

from __future__ import annotations

from kgraph.errors import QueryError


class RefusedError(QueryError):
    """A request that is not answered; ``status`` says why to programs, the text to readers."""

    status = 400


class ForbiddenError(RefusedError):
    """An update; the endpoint only reads."""

    status = 403


class MissingError(RefusedError):
    """There is no such question or text."""

    status = 404


class UnacceptableError(RefusedError):
    """The client takes none of the formats that there are."""

    status = 406


class TooLargeError(RefusedError):
    """The question or the answer has too many bytes."""

    status = 413


class UnsupportedError(RefusedError):
    """A question in a form that the protocol does not know."""

    status = 415


class BusyError(RefusedError):
    """Too many questions at a time, or one that needs too much memory."""

    status = 503


class LateError(RefusedError):
    """The question took too long."""

    status = 504
