"""Where ontology/, data/ and queries/ lie: beside the package in a checkout, inside it in a wheel.

No other module knows these places.
"""

from __future__ import annotations

import csv
import hashlib
import tomllib
from collections.abc import Iterator
from pathlib import Path

from kgraph.errors import DataError

_PACKAGE = Path(__file__).resolve().parent
_TOP = ("ontology", "data", "queries")


def root() -> Path:
    """The folder that holds ontology/, data/ and queries/.

    >>> sorted(p.name for p in root().iterdir() if p.name in ("data", "ontology", "queries"))
    ['data', 'ontology', 'queries']
    """
    for place in (_PACKAGE / "_resources", _PACKAGE.parent):
        if all((place / name).is_dir() for name in _TOP):
            return place
    raise DataError(f"the folders {', '.join(_TOP)} are neither in nor beside {_PACKAGE}")


def path(*parts: str) -> Path:
    """A file or folder under the resource root, e.g. ``path("data", "samples")``."""
    return root().joinpath(*parts)


def page() -> Path:
    """The folder with the built files of the explorer page."""
    return _PACKAGE / "web" / "dist"


def files(folder: Path, suffix: str) -> tuple[Path, ...]:
    """The files under ``folder`` with that suffix, in a stable order."""
    return tuple(sorted(folder.rglob(f"*{suffix}")))


def table(file: Path) -> Iterator[dict[str, str]]:
    """The rows of a CSV file with a header; a row of the wrong length is refused."""
    with file.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream, strict=True):
            if None in row or None in row.values():
                raise DataError(f"{file.name}: row {row} does not fit the header")
            yield row


def toml(file: Path) -> dict[str, object]:
    """The content of a TOML file; a syntax error names the file."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"{file.name}: {error}") from None


def digest() -> str:
    """A short digest of all data and ontology files: what, besides the code, decides the output."""
    total = hashlib.sha256()
    for folder in ("data/gazetteer", "data/languages", "data/rules", "ontology"):
        for file in files(root() / folder, ""):
            if file.is_file():
                total.update(str(file.relative_to(root())).encode())
                total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()[:12]
