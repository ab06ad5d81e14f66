"""The SPARQL 1.1 Protocol: every way to ask, every format, every refusal."""

from __future__ import annotations

import httpx

MET = "SELECT ?a ?b { ?a kg:met ?b } ORDER BY ?a ?b"


def test_three_ways_to_ask(client: httpx.Client) -> None:
    answers = [
        client.get("sparql", params={"query": MET}),
        client.post("sparql", data={"query": MET}),
        client.post("sparql", content=MET, headers={"content-type": "application/sparql-query"}),
    ]
    assert [answer.status_code for answer in answers] == [200] * 3
    rows = [answer.json()["results"]["bindings"] for answer in answers]
    assert len(rows[0]) > 10
    assert rows[0] == rows[1] == rows[2]
