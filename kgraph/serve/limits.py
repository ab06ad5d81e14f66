"""What one question may cost."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """``seconds`` and ``answer`` (bytes) are what one question may take; ``question`` (bytes) is how long it may be.

    ``memory`` (bytes) is what a process that answers may hold, ``workers`` how many there are, ``waiting`` how many
    questions may stand in line for them before others are turned away.
    """

    seconds: float = 30
    answer: int = 50_000_000
    question: int = 1_000_000
    memory: int = 2_000_000_000
    workers: int = 2
    waiting: int = 20
