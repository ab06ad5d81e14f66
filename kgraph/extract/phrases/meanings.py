"""Which post a title means where it stands: that of a part, that of an organisation, that of a state."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.lexicon.offices import FORMER, Offices
from kgraph.extract.phrases.chain import Chain
from kgraph.extract.syntax.tokens import Token

_HEAD = "secretary-general"
_STAFF = "organisation-official"
_CLERK = "ministry-official"
_VOICE = "spokesperson"
_ORGANS = frozenset({"ministry", "foreign-ministry", "agency", "committee", "government"})
_ARMED = "armed-group"
_BOTH = "both"
_PAIR = 2
_RANKS = frozenset({
    "head-of-state", "prime-minister", "deputy-prime-minister", "parliament-speaker", "minister", "regional-head",
})  # fmt: skip
_LEADER = "лидер"  # of a state or of its government


def meant(offices: Offices, title: str, chain: Chain) -> str:
    """The post that a title means in its chain; who heads only an office of an organisation does not head it.

    So does who speaks for a ministry abroad: he is only sent by it.
    """
    deputy = offices.deputy(title, chain.over) if chain.over else None
    if deputy is not None:
        return _employed(deputy, chain)
    post = offices.post(title, chain.kinds)
    part = bool(chain.to) or chain.unknown or chain.organ or "department" in chain.kinds
    of = offices.titles[title.removeprefix(FORMER)].post
    if post == _VOICE != of and chain.to:
        return _CLERK  # «ИИМдин Москвадагы өкүлү»
    if post == _HEAD == of and not _union(chain) and not _ORGANS.isdisjoint(chain.kinds):
        return _CLERK  # «Малайзиянын Тышкы иштер министрлигинин баш катчысы»
    return _STAFF if part and post == _HEAD != of else _employed(post, chain)


def counted(offices: Offices, tokens: Sequence[Token], unit: Unit) -> str:
    """The post of two officials who are only counted, each of a state: «эки президент», «эки өкмөт башчысы»."""
    if unit.ref != _BOTH or unit.end - unit.begin < _PAIR:
        return ""
    before = [t.lower for t in tokens[unit.begin + 1 : unit.end - 1]]
    lemmas = {r.lemma for r in tokens[unit.end - 1].readings} - {_LEADER}
    titles = sorted(" ".join((*before, lemma)) for lemma in lemmas)
    return next((post for t in titles if t in offices.titles and (post := offices.post(t, ["state"])) in _RANKS), "")


def of_one(joining: frozenset[str], tokens: Sequence[Token], units: Sequence[Unit], k: int) -> bool:
    """Whether two people who are only counted are those of the one state right before them, not one each of two:
    «Уругвайдын эки дипломатын», but «Чили менен Перунун эки министри»."""
    unit, owner = units[k], units[k - 1] if k else None
    own = unit.ref == _BOTH and unit.end - unit.begin >= _PAIR and unit.reading is not None and bool(unit.reading.owner)
    if not own or owner is None or owner.kind != "country" or owner.end != unit.begin:
        return False
    joined = owner.begin > 0 and tokens[owner.begin - 1].lower in joining
    return not joined and owner.reading is not None and owner.reading.case == "Gen"


def _employed(post: str, chain: Chain) -> str:
    """Who heads a department, as what he is in an organisation: «банктын департаментинин директору»."""
    own = chain.sides[:1] and chain.sides[0].kind == "org" and _ARMED not in chain.kinds
    return _STAFF if post == _CLERK and own else post


def _union(chain: Chain) -> bool:
    return any(side.kind == "org" for side in chain.sides[:1])
