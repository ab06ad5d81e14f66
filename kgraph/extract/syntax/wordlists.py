"""The word classes of a language, read from the lists of its folder."""

from __future__ import annotations

from kgraph.extract.syntax.words import Words
from kgraph.language import Language


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
        ordinals=classes.pop("ordinals"),
        duties=classes.pop("duties"),
        bound=classes.pop("bound"),
        such=classes.pop("such"),
        agenda=frozenset(
            ("verb", word[:-1]) if word.endswith("-") else ("noun", word) for word in classes.pop("agenda")
        ),
        press=frozenset(tuple(cue.split()) for cue in classes.pop("press")),
        repeating=frozenset(tuple(cue.split()) for cue in classes.pop("repeating")),
        **{name: frozenset(found) for name, found in classes.items()},
    )
