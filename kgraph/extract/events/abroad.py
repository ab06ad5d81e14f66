"""What somebody speaks of is abroad: another state is named in it, or the matter is one of many states."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.topics import named
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.tenures import accredited
from kgraph.extract.parties.content import anaphoric, earlier, sentences
from kgraph.extract.parties.referents import resolve
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor

RANKING = frozenset({
    "head-of-state", "prime-minister", "foreign-minister", "deputy-foreign-minister", "ambassador", "charge-daffaires",
    "spokesperson", "secretary-general", "special-representative", "parliament-speaker", "security-head",
    "presidential-official", "organisation-official",
})  # fmt: skip
_BRIEF = 2
_MATTERS = frozenset({
    "conflict-settlement", "regional-security", "nuclear-safety", "multilateral-cooperation", "regional-cooperation",
    "strategic-partnership", "eurasian-integration", "political-dialogue",
})  # fmt: skip
_DENIED = frozenset({"military-cooperation"})  # of which a state speaks at home, too
_HEADING = "secretary-general"
_CONTENT = 25
_MOVED = 2
_HEADS = frozenset({"head-of-state", "foreign-minister"})


def leading(party: Party) -> bool:
    """Whether an official speaks for a state abroad whatever the matter: an envoy, a minister of foreign affairs."""
    return party.office is not None and party.office.post in RANKING - {"organisation-official", "security-head"}


def foreign(clause: Clause, speakers: Sequence[Party]) -> bool:
    """Whether another state or organisation is named in what is said, or the speaker is accredited there.

    Two sides that speak together speak of each other.
    """
    own = {p.side for p in speakers}
    envoys = [p for p in speakers if p.person or p.office or not clause.match.rule.weak]
    together = len(own) > 1 and (clause.match.rule.weak or clause.match.rule.stance)
    if together or any(side not in own for p in envoys for side in accredited(clause, p)):
        return True
    brief = len(sentences(clause)) <= _BRIEF  # «“Казакстан — өнөктөшүбүз. Соода өсөт”, — деди премьер-министр»
    abroad = clause.page.discourse.home not in own
    whole = abroad or anaphoric(clause) or brief
    heads = any(p.office is not None and p.office.post in _HEADS for p in speakers)
    told = [k for k in earlier(clause) if whole or (heads and _dealing(clause, k))]
    phrases = (*clause.within, *told)
    placed = abroad and any(leading(p) for p in speakers)
    return any(
        side not in own
        for k in phrases
        if not (_medium(clause, k) or (not abroad and _whence(clause, k)))
        and (placed or not clause.match.rule.weak or clause.phrases[k].kind != "place")
        for side in _sides(clause, k)
    )


def _dealing(clause: Clause, k: int) -> bool:
    """Whether a phrase names a state with which the own one has something in common: «X менен чек ара», «кыргыз-өзбек
    мамилеси»."""
    phrase = clause.phrases[k]
    return phrase.kind == "pair" or (phrase.kind == "country" and phrase.relation == "comitative")


def _whence(clause: Clause, k: int) -> bool:
    """Whether a state is only where people or goods at home come from, or have gone: «Россиядан кайткан жарандар»."""
    phrase = clause.phrases[k]
    near = clause.page.sentences[clause.page.sentence_of(phrase.begin)].governor(phrase.end)
    while near is not None and near.reading.form == "Conv" and not near.closes and near.i - phrase.end < _MOVED:
        near = clause.page.sentences[clause.page.sentence_of(phrase.begin)].governor(near.i + 1)
    moved = near is not None and near.attributive and near.i - phrase.end <= _MOVED
    placed = phrase.kind in ("country", "capital", "place") and phrase.case in ("Abl", "Dat") and not phrase.relation
    return placed and moved and near is not None and near.reading.lemma in clause.page.words.moved


def _medium(clause: Clause, k: int) -> bool:
    """Whether a phrase only names a paper, a network, a language, or where the press is spoken to: «англис тили»."""
    phrase, words = clause.phrases[k], clause.page.words
    after = {r.lemma for t in clause.tokens[phrase.end : phrase.end + 1] for r in t.readings}
    networked = phrase.kind == "org" and after & words.outlets
    return (
        phrase.kind == "media"
        or bool(networked)
        or clause.briefed(k)
        or (phrase.kind == "adjective" and bool(after & words.taught))
    )


def international(clause: Clause, speakers: Sequence[Party]) -> bool:
    """Whether one who speaks for another state or an organisation speaks of a matter of many states.

    Whoever is named does so where dealings of two sides have been told, of whatever matter if they are those of others.
    """
    home = clause.page.discourse.home
    abroad = [p for p in speakers if p.side is not None and p.side != home]
    dealings = [d.sides() for d in clause.state.drafts if len(d.sides()) > 1]
    others = bool(dealings) and {p.side for p in abroad}.isdisjoint(dealings[-1])
    if others and any(p.person is not None or (p.side is not None and p.side.kind == "org") for p in abroad):
        return True
    if dealings and any(p.person is not None for p in abroad):
        return any(not slug.startswith("?") for slug in named(clause))
    if not any(leading(p) or _whole(clause, p) for p in abroad):
        return False
    heading = any(p.office is not None and p.office.post == _HEADING for p in abroad)
    topics = named(clause).keys()
    matters = _MATTERS | _DENIED if clause.match.rule.type == "denial" else _MATTERS
    if bool(topics & matters) or (heading and any(not slug.startswith("?") for slug in topics)):
        return True
    begin = max(clause.sentence.begin, clause.match.begin - _CONTENT)
    said = (clause.tokens[i] for i in clause.between(begin))
    return any(r.lemma in clause.page.words.worldwide for t in said for r in t.readings)


def _whole(clause: Clause, party: Party) -> bool:
    """Whether a party is a state, named by itself, by its capital or by its ministry of foreign affairs."""
    phrase = clause.phrases[party.phrase] if party.phrase >= 0 else None
    return phrase is not None and (phrase.kind in ("country", "capital") or phrase.ref == "foreign-ministry")


def _sides(clause: Clause, k: int) -> tuple[Actor, ...]:
    """The states and organisations that a phrase names, by a person too: «Макрондун сөзү»."""
    phrase = clause.phrases[k]
    if phrase.kind == "parties" and phrase.ref == "both":
        return tuple(p.side for p in resolve(clause, k) if p.side is not None)
    sides = phrase.sides
    if sides or k not in clause.page.discourse.bearer_of:
        return sides
    side = clause.page.discourse.party(k).side
    return (side,) if side is not None else ()
