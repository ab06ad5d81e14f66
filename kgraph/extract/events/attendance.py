"""Those who speak at a gathering take part in it: «… жыйыны өттү. Уюмдун баш катчысы X … айтты»."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from kgraph.extract.circumstances.tenses import ACTUAL
from kgraph.extract.events.absent import absent
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Sentence
from kgraph.ontology import Vocabulary

_TALKS = frozenset({"meeting", "call", "summit", "visit"})
_SAID = frozenset({"statement", "request", "support", "criticism", "gratitude"})
_LEADING = frozenset({"head-of-state", "prime-minister", "foreign-minister"})
_REACH = 2
_SEVERAL = 3
_SIGNING = "signing"
_VOICED = frozenset({"statement", "request", "support", "criticism", "rejection", "threat"})
_VOICES = frozenset({
    "spokesperson", "foreign-minister", "deputy-foreign-minister", "minister", "deputy-minister", "ministry-official",
    "organisation-official", "secretary-general", "head-of-state", "prime-minister", "deputy-prime-minister",
})  # fmt: skip


def spoken(drafts: Sequence[Draft], vocabulary: Vocabulary) -> None:
    """Adds to each gathering those who speak at it, until other talks or a journey are told."""
    for n, draft in enumerate(drafts):
        if vocabulary.top(draft.type) == "summit" and draft.modality == ACTUAL:
            _heard(draft, drafts[:n], drafts[n + 1 :], vocabulary)


def filled(waiting: Draft | None, drafts: list[Draft], vocabulary: Vocabulary) -> None:
    """Tells of a gathering without parties if leaders of several states sign something right after it: «Трамп саммитке
    барды. Анда X, Y жана Z документке кол коюшту»."""
    if waiting is None or vocabulary.top(waiting.type) != "summit" or waiting.modality != ACTUAL:
        return
    near = (d for d in drafts if d.sentence - waiting.sentence <= _REACH and vocabulary.top(d.type) == _SIGNING)
    sealed = next((d for d in near if _gather(waiting, d)), None)
    if sealed is not None:
        for _, party in sealed.parties:
            waiting.add("participant", party)
        drafts.insert(drafts.index(sealed), waiting)


def _heard(draft: Draft, before: Sequence[Draft], after: Sequence[Draft], vocabulary: Vocabulary) -> None:
    last = draft.last
    for other in after:
        if vocabulary.top(other.type) in _TALKS or other.sentence - last > _REACH:
            return
        if vocabulary.top(other.type) in _SAID and other.modality == ACTUAL and other.sentence > draft.sentence:
            told = [(p, p.person.key) for p in other.of("source") if p.person is not None]
            for party in (p for p, key in told if not absent(before, draft, {key})):
                draft.attend(party)
                last = max(last, other.sentence)


def _gather(draft: Draft, sealed: Draft) -> bool:
    """Whether leaders of several states who sign something in the sentences after a gathering do so there."""
    posts = {p.office.post if p.office is not None else "" for _, p in sealed.parties if p.person is not None}
    led = posts <= _LEADING and len(sealed.persons()) >= _SEVERAL
    here = sealed.sentence > draft.sentence and sealed.modality == ACTUAL and not sealed.former and sealed.when is None
    return led and here and len(sealed.persons()) == len(sealed.parties)


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


def elaborated(
    voices: Sequence[tuple[Sentence, Sequence[Party]]],
    drafts: list[Draft],
    vocabulary: Vocabulary,
    reports: Collection[str],
) -> None:
    """Gives what a state or body has said to its official who says more of it in the next sentences, and takes away
    what these tell by themselves: «Министрлик айыпты четке какты. Министр X … айтты».

    ``voices`` are the sentences with their subjects.
    """
    for sentence, told in voices:
        verb = next((p for p in reversed(sentence.predicates) if p.closes), None)
        source = any(p.closes and p.reading.case == "Equ" for p in sentence.predicates)  # «X билдиргендей, …»
        if len(told) != 1 or verb is None or source or verb.reading.lemma not in reports:
            continue
        if told[0].person is not None and told[0].office is not None and told[0].office.post in _VOICES:
            _voice(sentence.index, told[0], drafts, vocabulary)


def official_voice(told: Sequence[Party]) -> bool:
    """Whether who is named as the source of the news leads what he speaks for: «Бул тууралуу президент X айтты»."""
    office = told[0].office if len(told) == 1 and told[0].person is not None else None
    return office is not None and office.post in _LEADING


def _voice(index: int, speaker: Party, drafts: list[Draft], vocabulary: Vocabulary) -> None:
    own = [d for d in drafts if d.sentence == index]
    near = (d for d in reversed(drafts) if 0 < index - d.sentence <= _REACH)
    act = next((d for d in near if any(p.side == speaker.side for p in d.of("source", "participant"))), None)
    if act is None or not _unvoiced(act, vocabulary):
        return
    if any(not (d.rule.weak and d.rule.speech and _says(d, speaker)) for d in own):
        return
    act.parties[:] = [(r, speaker if r == "source" and p.side == speaker.side else p) for r, p in act.parties]
    for draft in own:
        act.spans.extend(draft.spans)
        act.when = act.when or draft.when
        for slug, units in draft.topics.items():
            act.topics.setdefault(slug, []).extend(units)
    drafts[:] = [d for d in drafts if d not in own]


def _says(draft: Draft, speaker: Party) -> bool:
    return [p.person for p in draft.of("source")] == [speaker.person]


def _unvoiced(act: Draft, vocabulary: Vocabulary) -> bool:
    """Whether an act is one of speech by one state or body alone, and no person does it."""
    doers = act.of("source")
    said = vocabulary.top(act.type) in _VOICED and act.modality == ACTUAL
    return said and len(doers) == 1 and not (doers[0].person or doers[0].org)


def _of(draft: Draft, party: Party) -> Party:
    """The one person of a side at talks."""
    persons = [p for _, p in draft.parties if p.side == party.side and p.person is not None]
    return persons[0] if len(persons) == 1 else party
