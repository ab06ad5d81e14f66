"""How an extraction is shown: the text with what was found in it, then each event and office with its grounds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from rich.text import Text

from kgraph.cli.console import harmless
from kgraph.model import Actor, Document, Event, Extraction, Mention, Office, Participation, Person, Tenure

STYLES = {
    "COUNTRY": "blue",
    "ORG": "cyan",
    "PLACE": "green",
    "POST": "magenta",
    "PERSON": "yellow",
    "DATE": "bright_black",
    "TOPIC": "underline",
}
TRIGGER = "bold reverse"


def heading(document: Document) -> Text:
    """The document's id, and what is known of its publication."""
    known = [part for part in (document.title, document.date, document.source, document.url) if part]
    return Text.assemble((harmless(document.id), "bold"), *(f" · {harmless(part)}" for part in known))


def legend() -> Text:
    """Which colour means what."""
    marks = [(label.lower(), style) for label, style in STYLES.items()]
    return Text(" ").join(Text(*mark) for mark in [*marks, ("trigger", TRIGGER)])


def coloured(extraction: Extraction) -> Text:
    """The text with entities in the colours of their kinds and trigger words reversed."""
    text = Text(harmless(extraction.document.text))
    for entity in extraction.entities:
        text.stylize(STYLES.get(entity.label, ""), entity.mention.begin, entity.mention.end)
    for event in extraction.events:
        for mention in event.evidence:
            text.stylize(TRIGGER, mention.begin, mention.end)
    return text


def marked(extraction: Extraction) -> Text:
    """The same without colours: ``[words](what)`` for entities, ``*words*`` for triggers."""
    spans = {(e.mention.begin, e.mention.end): ("[", f"]({_what(e.label, e.ref)})") for e in extraction.entities}
    spans |= {(m.begin, m.end): ("*", "*") for event in extraction.events for m in event.evidence}
    opening: dict[int, list[str]] = {}
    closing: dict[int, list[str]] = {}
    for (begin, end), (before, after) in sorted(spans.items(), key=lambda item: (item[0][0], -item[0][1])):
        opening.setdefault(begin, []).append(before)
        closing.setdefault(end, []).insert(0, after)
    text = harmless(extraction.document.text)
    cuts = sorted({0, len(text), *opening, *closing})
    pieces: list[str] = []
    for begin, end in zip(cuts, [*cuts[1:], len(text)], strict=True):
        pieces += [*closing.get(begin, ()), *opening.get(begin, ()), text[begin:end]]
    return Text("".join(pieces))


def facts(extraction: Extraction) -> Iterator[Text]:
    """Lines on every event (rule, modality, parties, date, place, topics, words), then on every office."""
    for number, event in enumerate(extraction.events, 1):
        yield from _event(number, event, extraction)
    for tenure in extraction.tenures:
        yield _tenure(tenure, extraction.document)
    if extraction.attribution:
        yield Text("source   " + ", ".join(map(_actor, extraction.attribution)))
    if not extraction.events and not extraction.tenures:
        yield Text("nothing found", style="dim")


def _event(number: int, event: Event, extraction: Extraction) -> Iterator[Text]:
    quote = partial(_quote, extraction.document)
    words = f"rule {event.rule}, confidence {event.confidence:g}"
    yield Text.assemble((f"{number}. {event.type}", "bold"), f"  {event.modality}  ", (words, "dim"))
    if event.evidence:
        yield _line("words", "", quote(event.evidence))
    for part in event.participations:
        yield _line(part.role, _party(part), quote(part.evidence))
    if event.when:
        yield _line("date", "/".join(filter(None, (event.when.begin, event.when.end))), quote(event.when.evidence))
    if event.place:
        where = ", ".join(filter(None, (event.place.name, event.place.country)))
        yield _line("place", where, quote(event.place.evidence))
    for topic in event.topics:
        yield _line("topic", topic.slug, quote(topic.evidence))
    if event.stance:
        yield _line("stance", event.stance)
    if event.parent is not None:
        yield _line("within", f"event {event.parent + 1}")
    for position in event.content:
        yield _line("about", f"event {position + 1}")


def _tenure(tenure: Tenure, document: Document) -> Text:
    office = " ".join(filter(None, (_office(tenure.office), tenure.day)))
    line = Text.assemble(("office   ", ""), (tenure.person.name, "bold"), f", {office}  ")
    return line.append_text(_quote(document, tenure.evidence)).append(f"  rule {tenure.rule}", style="dim")


def _line(label: str, value: str, words: Text | None = None) -> Text:
    line = Text.assemble((f"   {label:<12}", "dim"), value)
    return line.append("  " if value else "").append_text(words) if words else line


def _quote(document: Document, mentions: tuple[Mention, ...]) -> Text:
    words = (" ".join(harmless(document.text[m.begin : m.end]).split()) for m in mentions)
    return Text(" ".join(f"«{some}»" for some in words), style="italic")


def _party(part: Participation) -> str:
    office = _office(part.office) if part.office else ""
    side = _actor(part.side) if part.side else ""
    if part.office and part.office.of == part.side:
        side = ""
    return ", ".join(filter(None, (_person(part.person), office, side)))


def _person(person: Person | None) -> str:
    return person.name if person else ""


def _office(office: Office) -> str:
    of = f" of {_actor(office.of)}" if office.of else ""
    to = f" to {_actor(office.to)}" if office.to else ""
    return f"{office.post}{of}{to}"


def _actor(actor: Actor) -> str:
    return actor.name or actor.code


def _what(label: str, ref: str) -> str:
    return f"{label.lower()} {ref}".strip()
