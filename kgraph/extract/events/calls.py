"""Talks that turn out to be a call: «X менен Y … талкуулады», then «телефондон сүйлөштү», or the other way round."""

from __future__ import annotations

from kgraph.extract.events.alike import dates, persons, recalled
from kgraph.extract.frames.drafts import Draft
from kgraph.ontology import Vocabulary

_TALKING = frozenset(
    {"meeting/conversation", "meeting/speak", "meeting/speak-on", "meeting/talk-away", "meeting/talk-together"}
)
_TALKS = "meeting/talks"
_NEXT = 2


def called(first: Draft, second: Draft, vocabulary: Vocabulary) -> bool:
    """Whether one of two mentions is a call and the other the talk held in it."""
    calls = [vocabulary.top(d.type) == "call" for d in (first, second)]
    talk = second if calls[0] else first
    announced = talk is first and talk.rule.id == _TALKS and not _far(first, second)  # a headline
    if sum(calls) != 1 or not _spoken(talk, announced) or (talk is second and _far(first, second)):
        return False
    if first.modality != second.modality or recalled(first, second) or not dates(first.when, second.when):
        return False
    return first.sides() == second.sides() and persons(first, second, alike=True)


def _spoken(talk: Draft, announced: bool) -> bool:
    """Whether talks may have been held from afar: neither a visit nor a place is told of."""
    apart = talk.spot is None and not talk.another
    return apart and (talk.type == "discussion" or announced or talk.rule.id in _TALKING)


def _far(first: Draft, second: Draft) -> bool:
    """Whether more than one sentence lies between two mentions."""
    return second.sentence - first.last > _NEXT
