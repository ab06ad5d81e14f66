"""The command ``kgraph`` with its subcommands, and how errors end it."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from types import ModuleType
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from kgraph.cli import (
    build,
    console,
    draw,
    evaluate,
    explain,
    export,
    info,
    network,
    pull,
    push,
    query,
    serve,
    validate,
)
from kgraph.errors import KgraphError

COMMANDS: tuple[ModuleType, ...] = (
    build,
    query,
    explain,
    export,
    validate,
    evaluate,
    network,
    draw,
    info,
    push,
    pull,
    serve,
)
"""The modules of the commands in the order of the help; each has ``add(app)``."""


class _Group(TyperGroup):
    """Turns errors that are meant for the user into one line and status 2; ``--debug`` lets them pass."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(1) from None
        except KeyboardInterrupt:
            console.say("kgraph: stopped", "red")
            raise typer.Exit(130) from None
        except (KgraphError, OSError) as error:
            if ctx.params.get("debug"):
                raise
            console.say(f"kgraph: {_text(error)}", "red")
            raise typer.Exit(2) from None


def _text(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    return " ".join(str(error).split())


def application() -> typer.Typer:
    """The command line as a Typer application."""
    app = typer.Typer(
        name="kgraph",
        cls=_Group,
        no_args_is_help=True,
        rich_markup_mode="markdown",
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    for module in COMMANDS:
        module.add(app)
    return app


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command line; ``--debug`` may stand anywhere."""
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it tells on standard error what we tell in our words
    given = list(sys.argv[1:] if arguments is None else arguments)
    application()(sorted(given, key=lambda argument: argument != "--debug"))


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kgraph {version('kgraph')}")
        raise typer.Exit


def _root(
    debug: Annotated[bool, typer.Option("--debug", help="Show errors with their traceback.")] = False,
    show: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Turn Kyrgyz-language diplomatic news into a knowledge graph of bilateral relations.

    ```
    kgraph build news/ --store graph          a graph on disk
    kgraph query --list                       the questions it answers
    kgraph query who-met-whom --store graph   one of them
    kgraph explain note.txt                   what is found in a text, and why
    ```

    Results go to standard output, all else to standard error. Exit status: 0 done, 1 done but something was
    rejected or broke a rule, 2 not done.
    """
