"""What stands beside the endpoint: saved questions, texts, the files of the page."""

from __future__ import annotations

import json
from pathlib import Path

import httpx


def test_texts_as_they_were_given(client: httpx.Client, samples: list[Path]) -> None:
    for line in samples[0].read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        answer = client.get("text", params={"document": document["id"]})
        assert (answer.status_code, answer.text) == (200, document["text"])


def test_a_text_that_is_not_kept(client: httpx.Client) -> None:
    answer = client.get("text", params={"document": "nothing"})
    assert (answer.status_code, answer.text) == (404, "no text of 'nothing' is kept here\n")
