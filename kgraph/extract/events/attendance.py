"""Those who speak at a gathering take part in it: «… жыйыны өттү. Уюмдун баш катчысы X … айтты»."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from kgraph.extract.circumstances.tenses import ACTUAL
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.reference.discourse import Party
from kgraph.ontology import Vocabulary

_TALKS = frozenset({"meeting", "call", "summit", "visit"})
_SAID = frozenset({"statement", "request", "support", "criticism", "gratitude"})
_LEADING = frozenset({"head-of-state", "prime-minister", "foreign-minister"})
_OF_BODY = frozenset({"secretary-general", "organisation-official"})
_REACH = 2


def spoken(drafts: Sequence[Draft], vocabulary: Vocabulary) -> None:
    """Adds to each gathering those who speak at it, until other talks or a journey are told."""
    for n, draft in enumerate(drafts):
        if vocabulary.top(draft.type) == "summit" and draft.modality == ACTUAL:
            _heard(draft, drafts[n + 1 :], vocabulary)


def _heard(draft: Draft, after: Sequence[Draft], vocabulary: Vocabulary) -> None:
    told = {s for _, _, s in draft.spans}
    for other in after:
        if vocabulary.top(other.type) in _TALKS or other.sentence - max(told) > _REACH:
            return
        if vocabulary.top(other.type) in _SAID and other.modality == ACTUAL and other.sentence > draft.sentence:
            for party in other.of("source"):
                if party.person is not None and (other.sentence in told or _attends(draft, party)):
                    _add(draft, party)
                    told.add(other.sentence)


def _attends(draft: Draft, party: Party) -> bool:
    """Whether somebody heads the body that gathers, or leads a state that takes part and has sent nobody else."""
    post = party.office.post if party.office is not None else ""
    posts = {p.office.post for _, p in draft.parties if p.side == party.side and p.office is not None}
    persons = any(p.side == party.side and p.person is not None for _, p in draft.parties)
    if post in _OF_BODY:
        return party.side in draft.sides()
    return party.side in draft.sides() and not persons and post in _LEADING and posts <= {post}


def _add(draft: Draft, party: Party) -> None:
    if party.person is not None and party.person.key not in draft.persons():
        draft.add("participant", party)


def announced(drafts: Sequence[Draft], sources: Collection[int], vocabulary: Vocabulary) -> None:
    """Gives an act of states to those at whose talks it was told: «X колдой турганын билдирди. Бул тууралуу министрлер
    Y менен Z-тин жолугушуусунда айтылды»."""
    talks = {d.sentence: d for d in drafts if d.sentence in sources and vocabulary.top(d.type) in _TALKS}
    for draft in drafts:
        told = talks.get(draft.sentence + 1)
        acts = draft.rule.saying and not draft.rule.speech and not draft.persons()
        if told is not None and acts and told.sides() == draft.sides() and len(draft.parties) == len(draft.sides()):
            draft.parties[:] = [(role, _of(told, p)) for role, p in draft.parties]
    _sealed(drafts, vocabulary)


def _sealed(drafts: Sequence[Draft], vocabulary: Vocabulary) -> None:
    """Gives relations set up by two states to those who sign the document on it: «… мамиле түздү. Коммюникеге X жана Y
    кол коюшту»."""
    for draft, after in pairwise(drafts):
        signed = vocabulary.top(after.type) == "signing" and after.sentence - draft.sentence == 1
        told = vocabulary.top(draft.type) == "relations" and draft.modality == after.modality == ACTUAL
        if told and signed and draft.sides() == after.sides() and not draft.persons():
            draft.parties[:] = [(role, _of(after, p)) for role, p in draft.parties]


def _of(draft: Draft, party: Party) -> Party:
    """The one person of a side at talks."""
    persons = [p for _, p in draft.parties if p.side == party.side and p.person is not None]
    return persons[0] if len(persons) == 1 else party
