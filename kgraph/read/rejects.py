"""What could not be read: counted, and written down as JSON lines for whoever mends the input."""

from __future__ import annotations

import json
from pathlib import Path
from types import TracebackType
from typing import Self

from kgraph.errors import InputError, KgraphError


class Rejects:
    """Takes the errors of ``read``: counts them, writes them to a file if there is one, or raises the first.

    The file holds one object a line with ``file``, ``line`` (null where the whole file is meant) and ``reason``; it is
    written even if it stays empty, so that an old one never speaks for a new run.

    >>> with Rejects() as rejects:
    ...     rejects(InputError("a.txt", None, "empty text"))
    >>> rejects.count
    1
    """

    def __init__(self, path: Path | None = None, *, strict: bool = False) -> None:
        self.count = 0
        self._strict = strict
        try:
            self._stream = path.open("w", encoding="utf-8", newline="\n") if path else None
        except OSError as error:
            raise KgraphError(f"{path}: cannot be written: {error.strerror}") from None

    def __call__(self, error: InputError) -> None:
        """Notes one error; raises it if strict."""
        self.count += 1
        if self._stream:
            entry = {"file": error.file, "line": error.line, "reason": error.reason}
            self._stream.write(json.dumps(entry, ensure_ascii=False) + "\n")
        if self._strict:
            raise error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream:
            self._stream.close()
