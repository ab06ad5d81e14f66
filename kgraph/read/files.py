"""Which files a source stands for: a file, all readable files of a folder, or those that a pattern matches."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from kgraph.errors import InputError
from kgraph.read.formats import SUFFIXES
from kgraph.read.source import printable


def files(source: str | Path, *, on_skip: Callable[[Path], None]) -> Iterator[Path | InputError]:
    """The files of one source in a stable order, and what is wrong with it.

    A file named outright, or by a pattern, must be of a known kind; a folder's files of other kinds go to ``on_skip``,
    and its hidden files and folders (``.git``) are passed over.
    """
    path = Path(source)
    if not _exists(path) and glob.has_magic(str(source)):
        matches = sorted(glob.glob(str(source), recursive=True))  # noqa: PTH207  Path.glob refuses absolute patterns
        if not matches:
            yield InputError(printable(str(source)), None, "no file matches the pattern")
        for match in matches:
            yield from _named(Path(match), on_skip)
    else:
        yield from _named(path, on_skip)


def _named(path: Path, on_skip: Callable[[Path], None]) -> Iterator[Path | InputError]:
    if path.is_dir():
        yield from _folder(path, on_skip)
    elif not _exists(path):
        yield InputError(printable(str(path)), None, "no such file")
    elif path.suffix.lower() not in SUFFIXES:
        kind = f'unknown kind of file "{path.suffix}"' if path.suffix else "a file without a suffix"
        yield InputError(printable(str(path)), None, f"{kind}: kgraph reads {' '.join(SUFFIXES)}")
    else:
        yield path


def _folder(folder: Path, on_skip: Callable[[Path], None]) -> Iterator[Path | InputError]:
    problems: list[OSError] = []
    empty = True
    for here, folders, names in os.walk(folder, onerror=problems.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for path in (Path(here, name) for name in sorted(names) if not name.startswith(".")):
            if path.suffix.lower() in SUFFIXES:
                empty = False
                yield path
            else:
                on_skip(path)
    for problem in problems:
        yield InputError(printable(str(problem.filename)), None, f"cannot be read: {problem.strerror}")
    if empty and not problems:
        yield InputError(printable(str(folder)), None, f"nothing to read in this folder: no {' '.join(SUFFIXES)}")


def _exists(path: Path) -> bool:
    """Whether there is such a file; a name that the system does not allow is none."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
