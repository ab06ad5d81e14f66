"""Tables on standard output."""

from __future__ import annotations

import pytest

from kgraph.cli import output
from kgraph.cli.output import Format
from kgraph.graph.table import Table

TABLE = Table(
    ("who", "n", "sure"),
    (("https://w3id.org/kgraph/id/country/KGZ", 12, True), ("Ош, «шаар»\n[bold]", 3, None)),
)


@pytest.mark.parametrize(
    ("form", "text"),
    [
        (Format.CSV, 'who,n,sure\nhttps://w3id.org/kgraph/id/country/KGZ,12,true\n"Ош, «шаар»\n[bold]",3,\n'),
        (
            Format.JSON,
            '[\n  {"who": "https://w3id.org/kgraph/id/country/KGZ", "n": 12, "sure": true},\n'
            '  {"who": "Ош, «шаар»\\n[bold]", "n": 3, "sure": null}\n]\n',
        ),
    ],
)
def test_for_programs(capsys: pytest.CaptureFixture[str], form: Format, text: str) -> None:
    output.write(TABLE, form)
    assert capsys.readouterr().out == text


def test_for_the_eye(capsys: pytest.CaptureFixture[str]) -> None:
    output.write(TABLE, Format.TABLE)
    lines = [line.rstrip() for line in capsys.readouterr().out.splitlines()]
    assert lines[0] == "who            n   sure"
    assert lines[2:] == ["country:KGZ   12   true", "Ош, «шаар»     3", "[bold]"]


def test_no_cell_is_cut_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    output.write(Table(("text",), (("сөз " * 500,),)), Format.TABLE)
    assert ("сөз " * 500).strip() in capsys.readouterr().out


@pytest.mark.parametrize("form", list(Format))
def test_no_rows(capsys: pytest.CaptureFixture[str], form: Format) -> None:
    output.write(Table(("a", "b"), ()), form)
    text = capsys.readouterr().out
    assert text.startswith({"table": "a   b", "csv": "a,b\n", "json": "[]\n"}[form.value])
