"""How many documents a progress bar may expect."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kgraph.read import expected


@pytest.mark.parametrize(
    ("name", "content", "count"),
    [
        ("a.txt", "t", 1),
        ("a.html", "<p>t", 1),
        ("a.jsonl", "", 0),
        ("a.jsonl", "{}\n{}", 2),
        ("a.jsonl", "{}\n{}\n", 2),
        ("a.csv", "", 0),
        ("a.csv", 'id,text\n1,"a\nb"\n2,c\n', 2),
        ("a.pdf", "t", 0),
    ],
)
def test_expected_documents(tmp_path: Path, name: str, content: str, count: int) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert expected([tmp_path / name]) == expected([tmp_path]) == count


def test_what_streams_cannot_be_counted(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jsonl")
    assert expected(["-"]) is None
    assert expected([tmp_path / "a.jsonl"]) is None
