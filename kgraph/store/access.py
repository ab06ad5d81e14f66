"""Addresses of SPARQL services, and who one is to them. Secrets stand in no text and no error."""

from __future__ import annotations

import base64
import urllib.request
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from http.client import HTTPMessage
from typing import IO, Any
from urllib.parse import SplitResult, unquote, urlsplit

from kgraph.errors import RemoteError


@dataclass(frozen=True, slots=True)
class Access:
    """A user with a password, told openly or (``digest``) as HTTP Digest does it, or a bearer token, or nobody.

    >>> Access("dba", "secret", digest=True)
    Access(user='dba', digest=True)
    """

    user: str = ""
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    digest: bool = False

    def __repr__(self) -> str:
        return f"Access(user={self.user!r}, digest={self.digest})"

    def __bool__(self) -> bool:
        return bool(self.user or self.token)

    def headers(self) -> Mapping[str, str]:
        """What to send along with every request."""
        if self.token:
            return {"Authorization": f"Bearer {self.token}"}
        if self.user and not self.digest:
            both = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
            return {"Authorization": f"Basic {both}"}
        return {}

    def opener(self, urls: Iterable[str]) -> urllib.request.OpenerDirector:
        """What opens requests: it answers the challenges of Digest, and follows no redirection, which would take
        credentials to others and make a GET of a POST."""
        handlers: list[urllib.request.BaseHandler] = [_NoRedirection()]
        if self.digest and self.user:
            passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
            passwords.add_password(None, list(urls), self.user, self.password)
            handlers.append(_Digest(passwords))
        return urllib.request.build_opener(*handlers)


NOBODY = Access()


class _NoRedirection(urllib.request.HTTPRedirectHandler):
    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> None:
        """Leaves the redirection to the caller, who gets it as an error."""


class _Digest(urllib.request.HTTPDigestAuthHandler):
    """Answers a challenge once. The original repeats a wrong password five times, and leaves sockets open."""

    def http_error_401(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage
    ) -> Any:
        """Answers the challenge; nothing if that was done already, then the caller gets the error."""
        if req.has_header(self.auth_header):
            return None
        fp.close()
        return super().http_error_401(req, fp, code, msg, headers)


def address(url: str, access: Access) -> tuple[str, Access]:
    """An address without user and password, and the access that they give if it has them.

    >>> address("https://me:secret@example.org/sparql", Access())
    ('https://example.org/sparql', Access(user='me', digest=False))
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise RemoteError("the address of the endpoint cannot be read") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise RemoteError(f"{_bare(parts, port)}: not the address of an endpoint; it begins with http:// or https://")
    if parts.username and not access:
        access = replace(access, user=unquote(parts.username), password=unquote(parts.password or ""))
    return _bare(parts, port), access


def _bare(parts: SplitResult, port: int | None) -> str:
    host = parts.hostname or ""
    name = f"[{host}]" if ":" in host else host
    return parts._replace(netloc=name if port is None else f"{name}:{port}", fragment="").geturl()
