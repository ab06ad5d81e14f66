"""The language bundle: what the extractor knows of a language, loaded once and passed by argument."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from kgraph import resources
from kgraph.errors import DataError
from kgraph.language.inflection import Chain
from kgraph.language.ky import Kyrgyz
from kgraph.language.morphology import Analysis


class Analyser(Protocol):
    """What a language's morphology offers."""

    def analyse(self, word: str, /) -> tuple[Analysis, ...]:
        """All readings of a lower-case word form, known verbs first."""
        ...

    def chains(self, suffix: str) -> tuple[Chain, ...]:
        """What a string of nominal suffixes can say."""
        ...


_ANALYSERS: Mapping[str, Callable[[Path], Analyser]] = {"ky": Kyrgyz}


@dataclass(frozen=True, slots=True)
class Language:
    """A language: its code, its morphology, and its word lists (one table per file of the folder)."""

    code: str
    analyser: Analyser
    words: Mapping[str, Mapping[str, Any]]

    def analyse(self, word: str) -> tuple[Analysis, ...]:
        """All readings of a lower-case word form, known verbs first."""
        return self.analyser.analyse(word)

    def chains(self, suffix: str) -> tuple[Chain, ...]:
        """What a string of nominal suffixes can say."""
        return self.analyser.chains(suffix)


def load(code: str) -> Language:
    """The language with that ISO 639-1 code.

    >>> load("ky").code
    'ky'
    """
    folder = resources.path("data", "languages", code)
    if code not in _ANALYSERS:
        raise DataError(f"no language {code!r}; there is {', '.join(sorted(_ANALYSERS))}")
    tables = {file.stem: resources.toml(file) for file in resources.files(folder, ".toml")}
    return Language(code, _ANALYSERS[code](folder), tables)
