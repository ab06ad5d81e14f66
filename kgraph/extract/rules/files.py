"""Rule files as rules: what does not belong in one is refused, naming the file and the rule."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Any

from kgraph import resources
from kgraph.errors import DataError
from kgraph.extract.rules.rule import WEAK, Example, Rule
from kgraph.extract.rules.words import by_last, triggers
from kgraph.ontology import Vocabulary

_FILE_KEYS = {"type", "defaults", "rule"}
_RULE_KEYS = frozenset(
    """name trigger event roles fallback needs sides kinds anyone each joins into open with without said form voice
    active post present modality stance topics about foreign weak speech joint anaphor bare
    confidence example""".split()
)
_EXAMPLE_KEYS = {"text", "gives"}


def load_rules(folder: Path, vocabulary: Vocabulary, slots: Collection[str]) -> tuple[Rule, ...]:
    """All rules of a folder, in the order of file names and of rules within a file; ``slots`` are the names known."""
    rules = tuple(rule for file in resources.files(folder, ".toml") for rule in _file(file, vocabulary))
    names = [rule.id for rule in rules]
    for rule in rules:
        used = {s for roles in (rule.roles, rule.fallback) for _, groups in roles for group in groups for s in group}
        _refuse(folder / f"{rule.family}.toml", rule.id, used - set(slots), "slot")
    if doubles := {name for name in names if names.count(name) > 1}:
        raise DataError(f"{folder.name}: rule names used twice: {', '.join(sorted(doubles))}")
    return rules


def _file(file: Path, vocabulary: Vocabulary) -> Iterable[Rule]:
    table = resources.toml(file)
    _refuse(file, "", set(table) - _FILE_KEYS, "key")
    kind = str(table.get("type", ""))
    _refuse(file, "", {kind} - vocabulary.event_types, "event type")
    defaults = table.get("defaults", {})
    entries = table.get("rule")
    if not isinstance(defaults, dict) or not isinstance(entries, list):
        raise DataError(f"{file.name}: [defaults] must be a table and [[rule]] a list")
    _refuse(file, "defaults", set(defaults) - _RULE_KEYS, "key")
    for entry in entries:
        yield _rule(file, kind, {**defaults, **entry}, vocabulary)


def _rule(file: Path, kind: str, entry: Mapping[str, Any], vocabulary: Vocabulary) -> Rule:
    name = str(entry.get("name", ""))
    _refuse(file, name, set(entry) - _RULE_KEYS, "key")
    event = str(entry.get("event", kind))
    _refuse(file, name, {event} - vocabulary.event_types, "event type")
    roles = tuple((role, _slots(slots)) for role, slots in entry.get("roles", {}).items())
    _refuse(file, name, {role for role, _ in roles} - vocabulary.roles, "role")
    needs = frozenset(entry.get("needs", ()))
    _refuse(file, name, needs - {role for role, _ in roles}, "needed role")
    if not name or not entry.get("trigger") or not entry.get("example"):
        raise DataError(f"{file.name}: rule {name!r} lacks a name, a trigger or an example")
    fallback = tuple((role, _slots(slots)) for role, slots in entry.get("fallback", {}).items())
    _refuse(file, name, {role for role, _ in fallback} - vocabulary.roles, "role")
    return Rule(
        id=f"{file.stem}/{name}",
        type=event,
        triggers=triggers(entry["trigger"]),
        roles=roles,
        needs=needs,
        sides=int(entry.get("sides", 2)),
        examples=tuple(_example(file, name, e) for e in entry["example"]),
        with_words=by_last(triggers(entry.get("with", ()))),
        without=by_last(triggers(entry.get("without", ()))),
        said=by_last(triggers(entry.get("said", ()))),
        forms=frozenset(entry.get("form", ())),
        voice=str(entry.get("voice", "")),
        present=str(entry.get("present", "planned")),
        modality=str(entry.get("modality", "")),
        stance=str(entry.get("stance", "")),
        confidence=float(entry.get("confidence", 0.9)),
        anaphor=bool(entry.get("anaphor", False)),
        topics=bool(entry.get("topics", True)),
        matters=_matters(file, name, entry, vocabulary),
        about=_about(file, name, entry, vocabulary),
        foreign=bool(entry.get("foreign", True)),
        weak=bool(entry.get("weak", False)),
        active=bool(entry.get("active", False)),
        joins=bool(entry.get("joins", False)),
        into=_into(file, name, entry, vocabulary),
        open=bool(entry.get("open", False)),
        speech=bool(entry.get("speech", False)),
        joint=bool(entry.get("joint", False)),
        each=str(entry.get("each", "")),
        post=_post(file, name, entry, vocabulary),
        fallback=fallback,
        kinds={role: frozenset(kinds) for role, kinds in entry.get("kinds", {}).items()},
        anyone=frozenset(entry.get("anyone", ())),
        bare=bool(entry.get("bare", False)),
    )


def _about(file: Path, name: str, entry: Mapping[str, Any], vocabulary: Vocabulary) -> tuple[str, ...]:
    """The topics that the words of the rule name by themselves: an evacuation is a consular affair.

    One with ``?`` counts only where nothing more definite is said.
    """
    about = tuple(entry.get("about", ()))
    _refuse(file, name, {slug.removeprefix(WEAK) for slug in about} - set(vocabulary["topic"]), "topic")
    return about


def _matters(file: Path, name: str, entry: Mapping[str, Any], vocabulary: Vocabulary) -> frozenset[str]:
    """The only topics that an event of the rule can have, its own words among those that name them; none: any."""
    found = entry.get("topics", True)
    matters = frozenset(found if isinstance(found, list) else ())
    _refuse(file, name, matters - set(vocabulary["topic"]), "topic")
    return matters


def _post(file: Path, name: str, entry: Mapping[str, Any], vocabulary: Vocabulary) -> str:
    """The office that the words of the rule name by themselves: «президенттикке шайланды»."""
    post = str(entry.get("post", ""))
    _refuse(file, name, {post} - {""} - set(vocabulary["post-type"]), "post")
    return post


def _into(file: Path, name: str, entry: Mapping[str, Any], vocabulary: Vocabulary) -> frozenset[str]:
    """The types of events told before that a rule adds parties to, if not its own."""
    into = frozenset(entry.get("into", ()))
    _refuse(file, name, into - vocabulary.event_types, "event type")
    return into


def _slots(value: str | list[str]) -> tuple[tuple[str, ...], ...]:
    """``"a|b"`` is one group of alternatives, a list of them several groups that all contribute."""
    return tuple(tuple(group.split("|")) for group in ([value] if isinstance(value, str) else value))


def _example(file: Path, name: str, entry: Mapping[str, Any]) -> Example:
    _refuse(file, name, set(entry) - _EXAMPLE_KEYS, "example key")
    return Example(str(entry["text"]), tuple(entry.get("gives", ())))


def _refuse(file: Path, name: str, unknown: set[Any] | frozenset[Any], what: str) -> None:
    if unknown:
        where = f"{file.name}: rule {name!r}" if name else file.name
        raise DataError(f"{where}: unknown {what} {', '.join(map(str, sorted(unknown)))}")
