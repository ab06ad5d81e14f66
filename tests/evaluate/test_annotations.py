"""Reading annotations, good and bad."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kgraph.errors import InputError
from kgraph.evaluate import EventFact, Party, PostFact, read

EVENT = {
    "type": "meeting",
    "modality": "actual",
    "date": None,
    "spans": [[3, 9]],
    "parties": [{"role": "participant", "org": "un", "person": "Антониу Гутерриш", "post": "secretary-general"}],
    "topics": ["trade"],
}
POST = {"person": "Антониу Гутерриш", "post": "secretary-general", "of": "UN", "to": None}


def write(path: Path, *entries: object) -> Path:
    lines = (entry if isinstance(entry, str) else json.dumps(entry, ensure_ascii=False) for entry in entries)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_annotations_become_facts(tmp_path: Path) -> None:
    found = read(
        write(tmp_path / "a.jsonl", {"id": "a", "events": [EVENT], "posts": [POST]}, "", {"id": "b", "events": []})
    )
    party = frozenset({Party("participant", "UN", "гутерриш")})
    assert found["a"].events == (EventFact("meeting", "actual", ((3, 9),), "", party, frozenset({"trade"})),)
    assert found["a"].posts == {PostFact("гутерриш", "secretary-general", "UN")}
    assert (found["b"].events, found["b"].posts) == ((), frozenset())


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "2: no JSON"),
        ('{"id": "b"}', "2: no field 'events'"),
        ('{"events": []}', "2: no field 'id'"),
        ("[]", "2: not as in the guide"),
        ('{"id": "b", "events": [{"type": "visit", "modality": "actual", "spans": [3]}]}', "2: not as in the guide"),
        ('{"id": "a", "events": []}', "2: document a is annotated twice"),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: str, reason: str) -> None:
    with pytest.raises(InputError, match=f"a.jsonl:{reason}"):
        read(write(tmp_path / "a.jsonl", {"id": "a", "events": []}, line))
