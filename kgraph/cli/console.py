"""Where words go: results to standard output, everything else to standard error."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

_ENDLESS = 100_000
"""A width for files and pipes: no cell is cut, no line folded."""


def results() -> Console:
    """The console of results; in a file or a pipe it is as wide as it must be."""
    console = Console(highlight=False, markup=False, emoji=False)
    return console if console.is_terminal else Console(highlight=False, markup=False, emoji=False, width=_ENDLESS)


def messages() -> Console:
    """The console of messages, problems and progress."""
    console = Console(stderr=True, highlight=False, markup=False, emoji=False)
    if console.is_terminal:
        return console
    return Console(stderr=True, highlight=False, markup=False, emoji=False, width=_ENDLESS)


def say(text: str, style: str = "") -> None:
    """A line for the user on standard error."""
    messages().print(Text(text, style=style))


class _Rate(ProgressColumn):
    """Documents a second."""

    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text(f"{speed:.0f}/s" if speed else "–/s", style="progress.data.speed")


@contextmanager
def progress(what: str, total: int | None) -> Iterator[Progress]:
    """A bar with count, rate and, if the total is known, the remaining time; nothing is drawn but on a terminal."""
    console = messages()
    columns = [TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), _Rate(), TimeRemainingColumn()]
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        bar.add_task(what, total=total)
        yield bar
