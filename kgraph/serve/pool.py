"""The processes that answer: each question in one of them, and that one killed if the question takes too long."""

from __future__ import annotations

import asyncio
import multiprocessing
import sys
from pathlib import Path

import pebble

from kgraph.serve import worker
from kgraph.serve.errors import BusyError, LateError
from kgraph.serve.limits import Limits
from kgraph.serve.worker import Result, Task


class Pool:
    """Answers questions to the store in a folder. A question that is cancelled is stopped."""

    def __init__(self, store: Path, limits: Limits) -> None:
        self.store = store
        self.limits = limits
        self._waiting = 0
        self._pool = pebble.ProcessPool(
            limits.workers, initializer=worker.prepare, initargs=(limits.memory,), context=_context()
        )

    async def answer(self, task: Task, stamp: int) -> Result:
        """The answer to a question.

        ``LateError`` if its time was up; ``BusyError`` if too many others wait, or the process that worked on it died,
        which it does when it needs too much memory.
        """
        if self._waiting >= self.limits.workers + self.limits.waiting:
            raise BusyError("too many questions at a time; ask again in a while")
        self._waiting += 1
        try:
            return await self._answer(task, stamp)
        finally:
            self._waiting -= 1

    async def _answer(self, task: Task, stamp: int) -> Result:
        future = self._pool.schedule(worker.answer, (self.store, stamp, task), timeout=self.limits.seconds)
        try:
            return await asyncio.wrap_future(future)
        except TimeoutError:
            raise LateError(f"the question took longer than {self.limits.seconds:g} seconds and was stopped") from None
        except pebble.ProcessExpired:
            raise BusyError("the question needs more memory than there is for one") from None

    def close(self) -> None:
        """Stops all processes."""
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()


def _context() -> multiprocessing.context.BaseContext:
    """Processes are forked off a clean one that has imported what they need: they start in no time."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([worker.__name__])
    return context
