"""A page in one file that needs nothing but a browser: it can be mailed, put on a stick, opened offline."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kgraph import resources
from kgraph.errors import KgraphError


@dataclass(frozen=True, slots=True)
class Html:
    """A page: ``text`` is the whole of it, ``title`` its title, ``alt`` what is to be seen on it."""

    text: str
    title: str
    alt: str

    def save(self, path: str | Path) -> Path:
        """Writes the page; a suffix other than .html is a ``KgraphError``."""
        path = Path(path)
        if path.suffix != ".html":
            raise KgraphError(f"{path}: a page is written as .html")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.text, encoding="utf-8")
        return path

    def _repr_html_(self) -> str:
        """How a notebook shows the page: in a frame, apart from everything else."""
        page, label = html.escape(self.text), html.escape(self.alt)
        return f'<iframe title="{label}" srcdoc="{page}" style="width:100%;height:760px;border:0"></iframe>'


def page(title: str, alt: str, lang: str, data: Mapping[str, Any]) -> Html:
    """The page of a network; its policy lets in the script and the style that stand in it, and nothing else."""
    built = resources.page()
    script, sheet = ((built / name).read_text(encoding="utf-8").strip() for name in ("network.js", "network-style.css"))
    parts = {
        "lang": lang,
        "policy": f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(sheet)}; base-uri 'none'",
        "title": html.escape(title),
        "alt": html.escape(alt),
        "style": sheet,
        "data": json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"),
        "script": script,
    }
    form = resources.path("data", "view", "network.html").read_text(encoding="utf-8")
    return Html(re.sub(r"\{\{(\w+)\}\}", lambda match: parts[match[1]], form), title, alt)


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
