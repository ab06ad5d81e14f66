"""Who goes on speaking or acting where a sentence names nobody: «Элчи … айтты. Ошондой эле … даяр экенин билдирди», or
dealing with others where he has come: «Министр Лимага барды. Ал жерде чилилик кесиптеши менен жолугат»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.nobody import in_quotation
from kgraph.extract.reference.discourse import ACTING, Party

_TALKS = ("meeting", "call")


def going_on(clause: Clause) -> list[Party]:
    """The last subject, if the sentence says that it adds to what was told before, and nobody else can be its own."""
    reading, said = clause.match.reading, clause.state.subject
    talking = clause.match.rule.family in _TALKS
    if said is None or reading is None or clause.passive or reading.person:
        return []
    words = clause.page.words
    opening = words.further | words.leaning if talking else words.further
    opened = clause.sentence.opens(clause.tokens, opening)
    if not reading.finite or _named(clause) or not (opened or _carried_on(clause, said)):
        return []
    if (talking and said.office is None) or (not (clause.match.rule.saying and opened) and _people(clause)):
        return []
    return [replace(said, stated=False)]


def _carried_on(clause: Clause, said: Party) -> bool:
    """Whether somebody in office is the subject of the sentence right before, and this one has no noun that can be one:
    «Министр журналисттерге жооп берди. Кийин чилилик кесиптеши менен телефондон сүйлөштү»."""
    page, last = clause.page, clause.sentence.index - 1
    official = said.person is not None and said.office is not None and said.phrase >= 0
    if not official or last < 0 or clause.state.people or in_quotation(page, clause.sentence):
        return False
    near = page.sentences[last].begin <= clause.phrases[said.phrase].begin
    verb = clause.sentence.closing(clause.match.begin)
    return near and verb is not None and verb.i in clause.match.tokens and not _nominative(clause)


def _nominative(clause: Clause) -> bool:
    """Whether a noun that is no phrase ends in no case, and before no noun, postposition or the verb itself."""
    tokens, words = clause.tokens, clause.page.words
    held = {i for k in clause.within for i in range(clause.phrases[k].begin, clause.phrases[k].end)}
    free = (i for i in range(clause.sentence.begin, clause.match.begin) if i not in held)
    bare = (i for i in free if not any(r.case or r.form for r in tokens[i].readings))
    for i in bare:
        first, after = i == clause.sentence.begin, tokens[i + 1]
        noun = any(r.pos == "NOUN" and (r.known or not first) for r in tokens[i].readings)  # not «Кийинчерээк»
        counted = after.lower in words.numerals or after.lower in words.called  # «студент үч күн …», «Айжан аттуу»
        apart = counted or i + 1 in held or not any(r.pos == "NOUN" for r in after.readings)
        beside = i + 1 in clause.match.tokens or after.lower in words.postpositions
        if ((noun or counted) and apart and not beside) or (tokens[i].capital and not first):
            return True
    return False


def said_on(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[tuple[str, Party]]:
    """Whom a saying is for that follows another one of the same speaker in the sentence and names nobody: «X Y-ти
    токтоого чакырып, антпесе жооп берерин эскертти»."""
    last = clause.state.drafts[-1] if clause.state.drafts else None
    if last is None or not (last.rule.saying and clause.match.rule.saying) or last.sentence != clause.sentence.index:
        return []
    end = max((end for _, end, s in last.spans if s == last.sentence), default=0)
    between = any(end <= clause.phrases[k].begin < clause.match.begin for k in clause.within)
    speakers = {p.side for role, p in have if role == "source"}
    if between or end > clause.match.begin or not speakers or speakers != {p.side for p in last.of("source")}:
        return []
    return [("target", replace(p, stated=False)) for p in last.of("target")]


def _people(clause: Clause) -> bool:
    """Whether people who are no phrase may be the subject: «Ал жерде ишкерлер кытай өкүлдөрү менен жолугушту»."""
    held = {i for k in clause.within for i in range(clause.phrases[k].begin, clause.phrases[k].end)}
    free = (clause.tokens[i] for i in range(clause.sentence.begin, clause.match.begin) if i not in held)
    bare = ((t, r) for t in free for r in t.readings if r.pos == "NOUN" and not r.case)
    return any(r.number == "Plur" or clause.page.words.human(t, ("",)) for t, r in bare)


def _named(clause: Clause) -> bool:
    """Whether the sentence names somebody who may be its subject, or from whom the news comes."""
    phrases = (clause.phrases[k] for k in clause.page.within(clause.sentence))
    return any(p.kind in ACTING and p.case in ("", "Abl") and not (p.attr or p.relation) for p in phrases)
