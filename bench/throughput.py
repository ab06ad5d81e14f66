"""Documents a second on one core, text to N-Quads with evidence, beside a blank spaCy tokenizer; and memory.

``throughput.py [CORPUS.jsonl] [--times N]``: without a corpus the samples are measured, repeated with new ids.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from measure import fail

from kgraph import resources
from kgraph.model import Document
from kgraph.read import read

REPEATED = 25
"""How often the samples are repeated to make a corpus: a thousand documents."""
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}(?=-)")


def write(documents: list[Document], times: int, path: Path) -> tuple[int, int]:
    """Writes documents ``times`` times under different ids; returns how many, and their characters.

    Each copy is some years later than the one before, so that it tells of other events: twenty reports of one event
    would measure something else.
    """
    count = size = 0
    with path.open("w", encoding="utf-8") as stream:
        for copy in range(times):
            for document in documents:
                text, date = (_YEAR.sub(partial(later, copy), given) for given in (document.text, document.date))
                stream.write(
                    json.dumps({"id": f"{document.id}-{copy}", "text": text, "date": date}, ensure_ascii=False) + "\n"
                )
                count += 1
                size += len(text)
    return count, size


def later(years: int, match: re.Match[str]) -> str:
    """The year matched, moved within the century before and after 2000."""
    return str(1900 + (int(match[0]) - 1900 + years) % 200)


def measure(kind: str, corpus: Path, out: Path) -> dict[str, float]:
    """One measurement in a fresh process."""
    command = [sys.executable, str(Path(__file__).with_name("measure.py")), kind, str(corpus), str(out)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    result: dict[str, float] = json.loads(done.stdout)
    return result


def row(name: str, count: int, taken: dict[str, float]) -> None:
    """One line of the table."""
    per_core, wall = count / taken["cpu"], count / taken["wall"]
    print(f"{name:<34}{count:>8}{wall:>10.1f}{per_core:>12.1f}{taken['peak'] / 1e6:>10.0f}", flush=True)


def main() -> None:
    """Measures and prints a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", nargs="?", help="a .jsonl file; default: the samples, repeated")
    parser.add_argument("--times", type=int, default=10, help="how much larger the second corpus is (10)")
    options = parser.parse_args()
    samples = [resources.path("data", "samples", name) for name in ("news.jsonl", "texts")]
    documents = list(read([options.corpus] if options.corpus else samples, on_error=fail))
    with tempfile.TemporaryDirectory() as folder:
        once, more, out = (Path(folder, name) for name in ("once.jsonl", "more.jsonl", "out.nq"))
        first = 1 if options.corpus else REPEATED
        count, size = write(documents, first, once)
        many, _ = write(documents, first * options.times, more)
        print(f"{count} documents, {size / count:.0f} characters on average; times without set-up\n")
        print(f"{'':<34}{'docs':>8}{'docs/s':>10}{'per core':>12}{'peak MB':>10}")
        row("reading", count, measure("read", once, out))
        row("blank spaCy tokenizer (ky)", count, baseline := measure("spacy", once, out))
        row("text to facts", count, measure("extract", once, out))
        row("text to N-Quads with evidence", count, built := measure("build", once, out))
        print(f"{'':<34}{out.stat().st_size / 1e6:>8.1f} MB of N-Quads")
        row(f"the same, {options.times} times as much", many, large := measure("build", more, out))
    print(f"\ntokenizing takes {baseline['cpu'] / built['cpu']:.1%} of the time that the whole takes")
    print(f"memory for {options.times} times the input: {large['peak'] / built['peak']:.2f} times")


if __name__ == "__main__":
    main()
