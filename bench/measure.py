"""One measurement in a process of its own: ``measure.py KIND CORPUS [OUT]`` prints JSON.

Kinds: ``read`` documents only; ``spacy`` a blank spaCy tokenizer for ky; ``extract`` texts to facts; ``build`` texts to
N-Quads with evidence in OUT, with reference data, inference and identity.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from kgraph.errors import InputError
from kgraph.model import Document
from kgraph.read import read


def fail(error: InputError) -> None:
    """Stops the measurement: what is measured must be clean."""
    raise error


def documents(corpus: str) -> Iterator[Document]:
    """The documents of the corpus, streaming."""
    return read([corpus], on_error=fail)


def run(kind: str, corpus: str, out: str) -> tuple[float, float]:
    """Does the work; returns the times, wall and CPU, at which set-up was over."""
    match kind:
        case "read":
            started = now()
            for _ in documents(corpus):
                pass
        case "spacy":
            import spacy

            tokenizer = spacy.blank("ky").tokenizer
            started = now()
            for document in documents(corpus):
                tokenizer(document.text)
        case "extract":
            from kgraph.extract.extractor import extractor

            extract = extractor()
            started = now()
            for document in documents(corpus):
                extract(document)
        case _:
            from kgraph import pipeline

            started = now()
            pipeline.build([corpus], output=Path(out))
    return started


def now() -> tuple[float, float]:
    """Wall clock and CPU time in seconds."""
    return time.perf_counter(), time.process_time()


def peak() -> int:
    """The largest resident memory of this process so far, in bytes.

    Not ``ru_maxrss`` where Linux tells better: that one is inherited from the process which started this one.
    """
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def main(kind: str, corpus: str, out: str = "") -> None:
    """Measures and prints."""
    wall, cpu = run(kind, corpus, out)
    end = now()
    print(json.dumps({"wall": end[0] - wall, "cpu": end[1] - cpu, "peak": peak()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
