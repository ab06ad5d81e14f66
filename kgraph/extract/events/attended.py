"""Who is said to have been at talks told just before, by words that begin with something else than those talks."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.surroundings import attendance

_OPENING = 5  # words
_TITLED = frozenset({"person", "office"})


def attended(clause: Clause) -> bool:
    """Whether a sentence tells who took part in the talks at hand, and nothing else of them: «Кыргыз тараптан
    жолугушууга X катышты», «Ошондой эле жолугушууда X болду», «Министр X жолугушууга катышты»."""
    reading = clause.match.reading
    bare = reading is not None and reading.case == "Dat" and not (reading.owner or reading.attr)
    if not bare or len(clause.match.tokens) != 1 or clause.match.rule.family not in ("meeting", "call"):
        return False
    verb = clause.sentence.closing(clause.match.anchor)
    main = [p for p in clause.sentence.predicates if p.closes]
    if verb is None or main != [verb] or verb.reading.lemma not in clause.page.words.attending:
        return False
    return _adding(clause) or _named(clause)


def partaking(clause: Clause) -> bool:
    """Whether it is told who was at talks: «жолугушууга X катышты», «жолугушуу X-тин катышуусунда өттү»."""
    reading = clause.match.reading
    if reading is None or reading.case:
        return reading is not None and reading.case == "Dat"
    return reading.form == "Vnoun" and not reading.owner and attendance(clause) is not None


def _adding(clause: Clause) -> bool:
    """Whether the sentence begins with a word that adds to what was told, or with the side of those present."""
    words = [t.lower for t in clause.tokens[clause.sentence.begin : clause.match.begin]]
    if not words or len(words) > _OPENING:
        return False
    side = clause.page.words.postpositions.get(words[-1]) == "by"
    plain = [word for word in words if word != ","]
    told = clause.page.words.postpositions.get(plain[-1] if plain else "") == "according"  # «Маалыматка ылайык, …»
    return side or told or " ".join(plain) in clause.page.words.further or set(plain) <= clause.page.words.listing


def _named(clause: Clause) -> bool:
    """Whether nothing but those present is named before the talks, and the verb stands right after these."""
    near = [clause.phrases[k] for k in clause.left]
    between = clause.tokens[near[-1].end : clause.match.begin] if near else clause.tokens[:1]
    free = all(p.kind in _TITLED and not (p.case or p.relation or p.attr) for p in near)
    also = all(t.lower in clause.page.words.listing for t in between)
    verb = clause.sentence.at(clause.match.anchor + 1)
    opens = bool(near) and near[0].begin == clause.sentence.begin
    return free and also and opens and verb is not None and verb.closes
