"""A picture: a figure of matplotlib with the words for those who cannot see it."""

from __future__ import annotations

import base64
import html
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from kgraph.errors import KgraphError
from kgraph.view import style

_SUFFIXES = (".png", ".svg", ".pdf")


@dataclass(frozen=True, slots=True)
class Picture:
    """A ``figure`` with its ``title`` and ``alt``, a text that says what is to be seen."""

    figure: Figure
    title: str
    alt: str

    def save(self, path: str | Path, *, dpi: int = 160) -> Path:
        """Writes the picture as .png, .svg or .pdf, with title and alt text inside; the same picture gives the same
        bytes. Another suffix is a ``KgraphError``."""
        path = Path(path)
        if path.suffix not in _SUFFIXES:
            raise KgraphError(f"{path}: a picture is written as {', '.join(_SUFFIXES)}")
        path.parent.mkdir(parents=True, exist_ok=True)
        with mpl.rc_context(style.RC):
            self.figure.savefig(path, dpi=dpi, metadata=self._metadata(path.suffix))
        return path

    def png(self, *, dpi: int = 110) -> bytes:
        """The picture as the bytes of a PNG file."""
        stream = BytesIO()
        with mpl.rc_context(style.RC):
            self.figure.savefig(stream, format="png", dpi=dpi, metadata=self._metadata(".png"))
        return stream.getvalue()

    def _repr_html_(self) -> str:
        """How a notebook shows the picture."""
        data = base64.b64encode(self.png()).decode()
        return f'<img alt="{html.escape(self.alt)}" style="max-width:100%" src="data:image/png;base64,{data}">'

    def _metadata(self, suffix: str) -> dict[str, Any]:
        if suffix == ".pdf":
            return {"Title": self.title, "Subject": self.alt, "CreationDate": None}
        return {"Title": self.title, "Description": self.alt, **({"Date": None} if suffix == ".svg" else {})}
