"""Builds the discourse of a document: persons grouped, their offices and sides gathered, offices alone linked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kgraph.extract.lexicon.offices import Offices
from kgraph.extract.names.personal import NameUnit
from kgraph.extract.phrases.bodies import Bodies
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.alone import linked
from kgraph.extract.reference.bearers import Bearer, gathered
from kgraph.extract.reference.discourse import Discourse
from kgraph.extract.reference.embedded import embedded
from kgraph.extract.reference.imprint import imprint
from kgraph.extract.reference.people import Register, cluster
from kgraph.extract.syntax.clauses import Sentence
from kgraph.model import Actor

_DONOR = "donor"


def build(
    phrases: Sequence[Phrase],
    sentences: Sequence[Sentence],
    names: Sequence[NameUnit],
    register: Register,
    bodies: Bodies,
    home: Actor,
    offices: Offices,
) -> Discourse:
    """The discourse of a document, cut into sentences."""
    clusters = cluster(names)
    place = {name.begin: i for i, name in enumerate(names)}
    of_name = {i: c for c, group in enumerate(clusters) for i in group.members}
    bearer_of = {k: of_name[place[p.name.begin]] for k, p in enumerate(phrases) if p.name is not None}
    bearer_of.update((k, of_name[place[p.of]]) for k, p in enumerate(phrases) if p.of >= 0)
    aside = imprint(phrases, sentences)
    told = [p for k, p in enumerate(phrases) if k not in aside and not _donor(phrases, k, bodies)]
    ours = any(p.ref == "home" for p in phrases)
    inner = embedded(phrases, sentences)
    bearers, main, foreign = gathered(phrases, clusters, bearer_of, register, home, offices, told, inner)
    named = ours or any(home in (*p.sides, *p.to) for p in told) or any(home in b.sides for b in bearers)
    foreign_states = (k for k, p in enumerate(phrases) if any(s.kind == "country" and s != home for s in p.sides))
    abroad = next(foreign_states, 0)
    fields: dict[int, set[str]] = defaultdict(set)
    for k, n in bearer_of.items():
        if phrases[k].field:
            fields[n].add(phrases[k].field)
    charged = {n: frozenset(words) for n, words in fields.items()}
    found = Discourse(tuple(phrases), bearers, bearer_of, home, main, foreign, named, bodies, abroad, charged)
    alone = linked(found, [s.begin for s in sentences], offices.monarchs)
    return replace(found, bearers=_entitled(phrases, bearers, alone), bearer_of={**bearer_of, **alone})


def _donor(phrases: Sequence[Phrase], k: int, bodies: Bodies) -> bool:
    """Whether a phrase is an agency by which a state helps others, or that state right before it: «Түркиянын ТИКА
    агенттиги министрликке унаа тапшырды» is about a ministry of another state."""
    phrase, after = phrases[k], phrases[k + 1] if k + 1 < len(phrases) else None
    org = bodies.orgs.get(phrase.ref) if phrase.kind == "org" else None
    if org is not None and org.kind == _DONOR:
        return True
    beside = phrase.kind == "country" and after is not None and after.begin == phrase.end
    return beside and after is not None and after.sides == phrase.sides and _donor(phrases, k + 1, bodies)


def _entitled(phrases: Sequence[Phrase], bearers: Sequence[Bearer], alone: Mapping[int, int]) -> tuple[Bearer, ...]:
    """The bearers; who is named without an office holds the one by which the text means him elsewhere: «Министр
    кытайлык элчини кабыл алды. Ван Линь ыраазычылык билдирди»."""
    told = {n: phrases[k] for k, n in sorted(alone.items(), reverse=True) if phrases[k].post and phrases[k].sides}
    return tuple(
        replace(b, post=told[n].post, to=b.to or told[n].to) if n in told and not b.post else b
        for n, b in enumerate(bearers)
    )
