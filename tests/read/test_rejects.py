"""The rejects file and the strict mode."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kgraph.errors import InputError, KgraphError
from kgraph.read import Rejects, read


def test_rejects_are_counted_and_written(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(b'{"id": 1}\n{"id": 2, "text": "t"}\n')
    (tmp_path / "ә.txt").write_bytes(b"")
    out = tmp_path / "out.rejects"
    with Rejects(out) as rejects:
        assert [document.id for document in read([tmp_path], on_error=rejects)] == ["2"]
    assert rejects.count == 2
    assert [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()] == [
        {"file": str(tmp_path / "a.jsonl"), "line": 1, "reason": 'no "text" field'},
        {"file": str(tmp_path / "ә.txt"), "line": None, "reason": "empty text"},
    ]


def test_an_old_file_does_not_speak_for_a_new_run(tmp_path: Path) -> None:
    out = tmp_path / "out.rejects"
    out.write_text("old", encoding="utf-8")
    with Rejects(out):
        pass
    assert out.read_text(encoding="utf-8") == ""


def test_strict_stops_at_the_first(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_bytes(b'{"id": 1, "text": "t"}\n{"id": 2}\n{"id": 3}\n')
    out = tmp_path / "out.rejects"
    with pytest.raises(InputError, match=":2: no"), Rejects(out, strict=True) as rejects:
        list(read([file], on_error=rejects))
    assert len(out.read_text(encoding="utf-8").splitlines()) == 1


def test_a_rejects_file_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(KgraphError, match="cannot be written: No such file or directory"):
        Rejects(tmp_path / "no" / "out.rejects")
