"""How many documents a progress bar may expect."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kgraph.read import Expected, expected


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
    assert expected([tmp_path / name]).documents == expected([tmp_path]).documents == count


def test_what_streams_cannot_be_counted(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jsonl")
    assert expected(["-"]) == expected([tmp_path / "a.jsonl"]) == Expected(None, 0)


def test_files_that_are_passed_over(tmp_path: Path) -> None:
    for name in ("a.txt", "b.pdf", "c.docx", ".d.txt"):
        (tmp_path / name).write_text("t", encoding="utf-8")
    assert expected([tmp_path]) == Expected(1, 2)
