"""The command as a whole: help that teaches, errors in one line, standard output for results only."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kgraph.cli import application, main
from kgraph.cli.app import COMMANDS
from kgraph.errors import InputError

NAMES = [module.__name__.rpartition(".")[2] for module in COMMANDS]


def test_help_names_every_command() -> None:
    result = CliRunner().invoke(application(), ["--help"])
    assert result.exit_code == 0
    assert [name for name in NAMES if f" {name} " not in result.stdout] == []


@pytest.mark.parametrize("name", NAMES)
def test_help_of_a_command_shows_how_it_is_typed(name: str) -> None:
    result = CliRunner().invoke(application(), [name, "--help"])
    assert result.exit_code == 0
    assert f"kgraph {name} " in result.stdout


def test_an_unknown_command_is_a_usage_error() -> None:
    result = CliRunner().invoke(application(), ["biuld"])
    assert result.exit_code == 2
    assert result.stdout == ""


def test_version() -> None:
    result = CliRunner().invoke(application(), ["--version"])
    assert result.stdout.startswith("kgraph ")


def test_debug_shows_the_error_and_may_stand_anywhere(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(InputError, match="no such file"):
        main(["explain", "no.txt", "--debug"])


def test_the_command_in_a_process_of_its_own() -> None:
    code = "from kgraph.cli import main; main()"
    command = [sys.executable, "-c", code, "explain", "-"]
    done = subprocess.run(command, input="Кабар", capture_output=True, check=False, encoding="utf-8")
    assert (done.returncode, done.stdout, done.stderr) == (0, "stdin\n\nКабар\n\nnothing found\n\n", "")
    done = subprocess.run([*command[:-1], "no.txt"], capture_output=True, check=False, encoding="utf-8")
    assert (done.returncode, done.stdout, done.stderr) == (2, "", "kgraph: no.txt: no such file\n")


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    file.write_text("Кабар. " * 1_000, encoding="utf-8")
    command = [sys.executable, "-c", "from kgraph.cli import main; main()", "explain", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1
