"""Every verb of a rule is one that the analyser finds in a form of it: else the rule could never fire."""

from __future__ import annotations

from kgraph import resources
from kgraph.extract.parties.slots import SLOTS
from kgraph.extract.rules import Word, load_rules
from kgraph.extract.syntax.tokens import tokenise
from kgraph.language import Language, load
from kgraph.ontology import vocabulary

ENDINGS = ("ды", "ди", "ду", "дү", "ты", "ти", "ту", "тү", "ган", "ген", "гон", "гөн", "кан", "кен", "кон", "көн")


def test_no_verb_of_a_rule_is_dead() -> None:
    language = load("ky")
    rules = load_rules(resources.path("data", "rules", "ky"), vocabulary(), SLOTS)
    listed = [words for r in rules for group in (r.with_words, r.without, r.said) for words in group.values()]
    triggers = (trigger for words in (*listed, *(r.triggers for r in rules)) for trigger in words)
    verbs = {word.text for trigger in triggers for word in trigger if word.how in ("verb", "not")}
    dead = {verb for verb in verbs if not any(_finds(Word(verb, "verb"), verb + end, language) for end in ENDINGS)}
    assert not {verb for verb in dead if verb[:1].isalpha()}


def _finds(word: Word, form: str, language: Language) -> bool:
    return any(word.key in token.keys for token in tokenise(form, language))
