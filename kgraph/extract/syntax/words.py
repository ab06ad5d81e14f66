"""The small closed classes of words that stages look at (``words.toml`` of a language), in lower case."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kgraph.extract.syntax.tokens import Token
from kgraph.language import Language


@dataclass(frozen=True, slots=True)
class Words:
    """Function words by what they do; ``postpositions`` maps a word to its class, ``organised`` a body to its topic."""

    postpositions: Mapping[str, str]
    people: frozenset[str]
    inside: frozenset[str]
    ablative: frozenset[str]
    wishes: tuple[str, ...]
    queries: tuple[str, ...]
    severally: frozenset[str]
    reciprocal: frozenset[str]
    pointed: frozenset[str]
    coming: frozenset[str]
    under: frozenset[str]
    nouns: frozenset[str]
    never: frozenset[str]
    joining: frozenset[str]
    listing: frozenset[str]
    firstly: frozenset[str]
    us: frozenset[str]
    counts: frozenset[str]
    thisyear: frozenset[str]
    effect: frozenset[str]
    ongoing: frozenset[str]
    measures: frozenset[str]
    describing: frozenset[str]
    seats: frozenset[str]
    ruling: frozenset[str]
    citizens: tuple[str, ...]
    agents: tuple[str, ...]
    persons: frozenset[str]
    refuting: frozenset[str]
    duties: tuple[str, ...]
    telling: frozenset[str]
    judging: frozenset[str]
    welcoming: frozenset[str]
    thanking: frozenset[str]
    worldwide: frozenset[str]
    hoping: frozenset[str]
    pointing: frozenset[str]
    this: frozenset[str]
    reasons: frozenset[str]
    situations: frozenset[str]
    languages: frozenset[str]
    outlets: frozenset[str]
    soon: frozenset[str]
    taught: frozenset[str]
    own: frozenset[str]
    attending: frozenset[str]
    attendance: frozenset[str]
    levels: frozenset[str]
    instead: frozenset[str]
    greeting: frozenset[str]
    ministers: frozenset[str]
    compounding: frozenset[str]
    compounds: frozenset[str]
    motion: frozenset[str]
    journeys: frozenset[str]
    gatherings: frozenset[str]
    towns: frozenset[str]
    weekdays: Mapping[str, str]
    days: frozenset[str]
    groups: frozenset[str]
    negations: frozenset[str]
    states: frozenset[str]
    pending: frozenset[str]
    maybe: frozenset[str]
    foreseeing: frozenset[str]
    proposals: frozenset[str]
    blaming: frozenset[str]
    turning: frozenset[str]
    dealing: frozenset[str]
    neighbours: frozenset[str]
    such: tuple[str, ...]
    among: frozenset[str]
    thither: frozenset[str]
    venues: frozenset[str]
    during: frozenset[str]
    crafts: frozenset[str]
    honour: frozenset[str]
    belonging: frozenset[str]
    counting: frozenset[str]
    contrasting: frozenset[str]
    answering: frozenset[str]
    formerly: frozenset[str]
    further: frozenset[str]
    means: frozenset[str]
    opposing: frozenset[str]
    mediation: frozenset[str]
    objecting: frozenset[str]
    papers: frozenset[str]
    signing: frozenset[str]
    even: frozenset[str]
    many: frozenset[str]
    again: frozenset[str]
    members: frozenset[str]
    partners: frozenset[str]
    quoting: frozenset[str]
    posting: frozenset[str]
    resolutions: frozenset[str]
    inviting: frozenset[str]
    departments: frozenset[str]
    causing: frozenset[str]
    factions: frozenset[str]
    sourcing: frozenset[str]
    occasions: frozenset[str]
    happening: frozenset[str]
    passing: frozenset[str]
    background: frozenset[str]
    recalling: frozenset[str]
    former: frozenset[str]
    spans: frozenset[str]
    summing: frozenset[str]
    years: frozenset[str]
    then: frozenset[str]
    yore: frozenset[str]
    within: frozenset[str]
    agenda: frozenset[tuple[str, str]]
    leaning: frozenset[str]
    there: frozenset[str]
    yet: frozenset[str]
    palaces: frozenset[str]
    confirming: frozenset[str]
    thereafter: frozenset[str]
    unnamed: frozenset[str]
    kin: frozenset[str]
    works: frozenset[str]
    chairs: frozenset[tuple[str, str]]
    leadership: frozenset[str]
    representing: frozenset[str]
    outcomes: frozenset[str]
    settled: frozenset[str]
    entering: frozenset[str]
    today: frozenset[str]
    regularly: frozenset[str]
    bygone: frozenset[str]
    grounds: frozenset[str]
    decrees: frozenset[str]
    enacted: frozenset[str]
    enacting: frozenset[str]
    thereby: frozenset[str]
    sessions: frozenset[str]
    press: frozenset[tuple[str, ...]]
    attributing: frozenset[str]
    announcing: frozenset[str]
    occurring: frozenset[str]
    sayings: frozenset[str]
    addressing: frozenset[str]
    hosting: frozenset[str]
    standing: frozenset[str]
    documents: frozenset[str]
    rumours: frozenset[str]
    requests: frozenset[str]
    undone: frozenset[str]
    talking: frozenset[str]
    calling: frozenset[str]
    trying: frozenset[str]
    disposed: frozenset[str]
    deeds: frozenset[str]
    strikes: frozenset[str]
    curbs: frozenset[str]
    incidents: frozenset[str]
    errands: frozenset[str]
    but: frozenset[str]
    ministries: frozenset[str]
    trips: frozenset[str]
    comparing: frozenset[str]
    amidst: frozenset[str]
    foremost: frozenset[str]
    denying: frozenset[str]
    agreeing: frozenset[str]
    asking: frozenset[str]
    refusing: frozenset[str]
    banning: frozenset[str]
    repeating: frozenset[tuple[str, ...]]
    earlier: frozenset[str]
    next: frozenset[str]
    matters: frozenset[str]
    stopping: frozenset[str]
    things: frozenset[str]
    stages: frozenset[str]
    staging: frozenset[str]
    afterwards: frozenset[str]
    due: frozenset[str]
    lights: frozenset[str]
    ending: frozenset[str]
    beforehand: frozenset[str]
    drills: frozenset[str]
    holding: frozenset[str]
    sittings: frozenset[str]
    concluding: frozenset[str]
    others: frozenset[str]
    contents: frozenset[str]
    premises: frozenset[str]
    along: frozenset[str]
    commentators: frozenset[str]
    relief: frozenset[str]
    organised: Mapping[str, str]
    unions: Mapping[str, str]
    doubles: Mapping[str, str]
    numerals: Mapping[str, int]

    def human(self, token: Token, cases: Collection[str]) -> bool:
        """Whether a word means people, in one of the given cases: «жаштарды», «талдоочулар»."""
        return any(
            r.pos == "NOUN"
            and r.case in cases
            and (r.lemma in self.persons or (r.number and r.lemma.endswith(self.agents)))
            for r in token.readings
        )


def words(language: Language) -> Words:
    """The word classes of a language folder."""
    table = language.words["words"]
    classes = {name: tuple(found) for name, found in table["classes"].items()}
    return Words(
        postpositions={word: name for name, group in table["postpositions"].items() for word in group},
        people=frozenset(table["people"]["nouns"]),
        seats=frozenset(table["places"]["seats"]),
        ruling=frozenset(table["places"]["ruling"]),
        nouns=frozenset(table["particles"]["nouns"]),
        never=frozenset(table["particles"]["never_verbs"]),
        organised=dict(table["organised"]),
        unions=dict(table["places"]["unions"]),
        doubles=dict(table["places"]["doubles"]),
        weekdays=dict(table["places"]["weekdays"]),
        numerals=dict(table["numerals"]),
        citizens=classes.pop("citizens"),
        chairs=frozenset(("noun", word) for word in classes.pop("chairs")),
        agents=classes.pop("agents"),
        wishes=classes.pop("wishes"),
        queries=classes.pop("queries"),
        duties=classes.pop("duties"),
        such=classes.pop("such"),
        agenda=frozenset(
            ("verb", word[:-1]) if word.endswith("-") else ("noun", word) for word in classes.pop("agenda")
        ),
        press=frozenset(tuple(cue.split()) for cue in classes.pop("press")),
        repeating=frozenset(tuple(cue.split()) for cue in classes.pop("repeating")),
        **{name: frozenset(found) for name, found in classes.items()},
    )
