"""Where words go: results to standard output, everything else to standard error."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

_ENDLESS = 100_000
"""A width for files and pipes: no cell is cut, no line folded."""
_CONTROL = dict.fromkeys([*range(9), *range(11, 32), *range(127, 160)], "\ufffd")


def results() -> Console:
    """The console of results; in a file or a pipe it is as wide as it must be."""
    return _console(stderr=False)


def messages() -> Console:
    """The console of messages, problems and progress."""
    return _console(stderr=True)


def _console(*, stderr: bool) -> Console:
    console = Console(stderr=stderr, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console.width = _ENDLESS
    return console


def harmless(text: str) -> str:
    """Text without control characters, which play tricks on terminals; one for one, so that offsets stay."""
    return text.translate(_CONTROL)


def line(text: str, style: str = "") -> Text:
    """One line of a message, whatever stands in it."""
    return Text(harmless(" ".join(text.splitlines())), style=style)


def say(text: str, style: str = "") -> None:
    """Prints a line for the user on standard error."""
    messages().print(line(text, style), soft_wrap=True)


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
