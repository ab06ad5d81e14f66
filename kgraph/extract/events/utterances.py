"""Whether two sayings are one: of one speaker on one matter, or in words of his own and of his state."""

from __future__ import annotations

from kgraph.extract.events.headlines import LEAD
from kgraph.extract.events.wording import COLON
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.rules import WEAK

_GOING_ON = frozenset({"statement/remind", "statement/quote"})
_LETTER = "statement/letter"
_OPENING = frozenset({COLON, "statement/explain", "statement/declare"})  # what is said comes after it
_QUOTE = "statement/quote"


def voiced(first: Draft, second: Draft) -> bool:
    """Whether somebody says in a quotation what his state thinks: «“X тынчтык орнойт деп ишенет”, — деди катчы»."""
    held = second.rule.id == _QUOTE and all(second.begins <= s <= second.sentence for _, _, s in first.spans)
    sides = [{p.side for p in d.of("source")} for d in (first, second)]
    return held and all(p.bare for p in first.of("source")) and sides[0] == sides[1]


def one_matter(first: Draft, second: Draft) -> bool:
    """What one speaker says on one matter is one statement, however far apart; so is what he writes in a letter.

    Sentences that share less than half of their topics tell of several matters. «Эске салды» and a
    quotation go on with what has just been said; a headline before a colon and «билдирүү жасады» give what the text
    then tells first of the speaker.
    """
    a = {p.key for p in first.of("source", "participant")}
    b = {p.key for p in second.of("source", "participant")}
    ours, theirs = _matters(first), _matters(second)
    after = second.begins - first.last
    goes_on = second.rule.id in _GOING_ON and after <= 1
    written = second.rule.id.startswith(_LETTER) and after <= LEAD
    apart = min(len(ours), len(theirs)) > 2 * len(ours & theirs) and not (goes_on or written)
    opening = first.rule.id in _OPENING and len({s for _, _, s in first.spans}) == 1
    return a == b and (opening or not apart)


def _matters(draft: Draft) -> set[str]:
    """The topics that a saying names, not those that its words only hint at."""
    return {slug for slug in draft.topics if not slug.startswith(WEAK)}
