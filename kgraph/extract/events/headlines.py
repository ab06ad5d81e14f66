"""Headlines of talks, which name in few words what the lead then tells: «X — Y сүйлөшүүлөрү»."""

from __future__ import annotations

from kgraph.extract.circumstances.tenses import ACTUAL, PLANNED
from kgraph.extract.events.alike import dates
from kgraph.extract.events.anaphora import TALKS
from kgraph.extract.frames.drafts import Draft
from kgraph.ontology import Vocabulary

LEAD = 4  # sentences from a headline to what it is about, with the lines between them
_GATHERED = "summit"
_MEETING = "meeting"


def announced(first: Draft, second: Draft, vocabulary: Vocabulary) -> bool:
    """Whether a headline tells in the present tense of talks that the lead tells as held: «X Y менен бажыны сүйлөшөт.
    Министр Z кесиптеши менен жолукту»."""
    top = vocabulary.top(first.type)
    held = (first.modality, second.modality) == (PLANNED, ACTUAL)
    named = held and bool(second.persons())
    return named and top == vocabulary.top(second.type) and top in TALKS and _heads(first, second)


def sat(first: Draft, second: Draft, vocabulary: Vocabulary) -> bool:
    """Whether a headline calls talks what the lead tells as a session: «Кыргыз-түркмөн сүйлөшүүлөрү. Ашхабадда
    комиссиянын жыйыны башталды»."""
    tops = (vocabulary.top(first.type), vocabulary.top(second.type))
    return tops == (_MEETING, _GATHERED) and first.modality == second.modality and _heads(first, second)


def _heads(first: Draft, second: Draft) -> bool:
    """Whether a mention only names the two states whose officials meet in one soon after it."""
    near = 0 < second.sentence - first.last <= LEAD
    bare = dates(first.when, second.when) and all(party.bare for _, party in first.parties)
    plain = not (first.former or second.former or first.another or second.another or first.frame)
    return near and bare and plain and len(first.sides()) > 1 and first.sides() == second.sides()
