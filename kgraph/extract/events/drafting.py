"""The drafts of events: what one clause tells, before its mentions are brought together."""

from __future__ import annotations

from kgraph.extract.circumstances import places, times, topics
from kgraph.extract.circumstances.tenses import ACTUAL, PLANNED
from kgraph.extract.events.anaphora import TALKS, bare, recalled
from kgraph.extract.events.wording import parts, said
from kgraph.extract.frames.background import bygone, perfect
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.series import listed
from kgraph.extract.frames.surroundings import former, repeated, upcoming
from kgraph.extract.parties.content import sentences
from kgraph.extract.parties.fillers import merged
from kgraph.extract.parties.slots import Cast
from kgraph.extract.syntax.tokens import following

_BOTH = "participant"
_MEETING, _SUMMIT = "meeting", "summit"
_RECEPTION = "reception"
_WHERE = frozenset({"Abl", "Loc"})
_WITH = "comitative"
_PAIR = 2
_FORCE, _FIGHT = "conflict", "clash"
_PASSED = "ratification/approved-next"


def drafted(clause: Clause, parties: Cast, modality: str, *, many: bool = False) -> Draft:
    """The event that a clause tells; ``many`` where more take part than are named."""
    rule = clause.match.rule
    targets = [p.phrase for r, p in parties if r == rule.each]
    quote = clause.quotation() if rule.speech else range(0)
    when = times.stop(clause, targets) or times.when(clause)
    if when is not None and when.begin in quote and bygone(clause, when):
        when = None  # a day of which somebody speaks
    own = not (quote and quote.start == clause.sentence.begin)  # the sentence begins in words of its own
    return Draft(
        rule,
        _MEETING if _between_two(clause, parties) else rule.type,
        modality,
        clause.sentence.index,
        [clause.span],
        _roles(clause, parties),
        when,
        places.where(clause, targets),
        topics.named(clause),
        confidence=rule.confidence,
        frame=_frame(clause),
        another=own
        and (
            _next(clause, modality)
            or any(more(clause) for more in (repeated, former, recalled, _further, _struck, _passed))
        ),
        former=own and modality == ACTUAL and bygone(clause, when),
        foretold=own and modality == PLANNED and bool(clause.state.drafts) and perfect(clause),
        many=many,
        listed=listed(clause),
        passing=greeted(clause),
        opens=sentences(clause)[0].index if rule.speech and clause.quotation() else None,
        said=said(clause),
        parts=parts(clause),
    )


def greeted(clause: Clause) -> bool:
    """Whether somebody is only met where he arrives: «аны аэропорттон министр X тосуп алды»."""
    rule, words = clause.match.rule, clause.page.words
    if rule.type != _RECEPTION:
        return False
    told = clause.tokens[clause.sentence.begin : clause.match.anchor]
    return any(r.case in _WHERE and r.lemma in words.terminals for t in told for r in t.readings)


def backdrop(clause: Clause) -> bool:
    """Whether a gathering is only the occasion of other talks: «жолугушуу форумдун алкагында өттү»."""
    return following(clause.tokens, clause.match.anchor) in clause.page.words.staging


def _roles(clause: Clause, parties: Cast) -> Cast:
    """The parties in the roles of the event: what a joint rule tells all do together."""
    return merged(clause, [(_BOTH, p) for _, p in parties]) if clause.match.rule.joint else list(parties)


def _between_two(clause: Clause, parties: Cast) -> bool:
    """Whether what is called a summit brings just two states together: «X менен Y-тин саммити»."""
    if clause.match.rule.type != _SUMMIT or len(parties) != _PAIR:
        return False
    states = {p.side for _, p in parties if p.side is not None and p.side.kind == "country"}
    own = [clause.phrases[p.phrase] for _, p in parties if p.phrase >= 0]
    if len(states) != _PAIR or len(own) != _PAIR:
        return False
    first, second = sorted(own, key=lambda phrase: phrase.begin)
    joined = first.relation == _WITH and second.case == "Gen" and second.begin - first.end <= _PAIR
    return joined and second.end <= clause.match.begin <= second.end + _PAIR


def _struck(clause: Clause) -> bool:
    """Whether a strike is told beside a fight of a day of its own: «кагылышуу 11-октябрда башталган. X абадан сокку
    урган»."""
    words, last = clause.page.words, clause.state.last(_FORCE)
    strike = any(r.lemma in words.strikes for i in clause.match.tokens for r in clause.tokens[i].readings)
    return strike and last is not None and last.type == _FIGHT and last.when is not None


def opened(clause: Clause, parties: Cast, modality: str) -> Draft:
    """An event without its parties, or the one that its sentence has opened already, if that names more of them; or the
    sentence before, if this one only names it again: «Римде симпозиум өттү. Симпозиумга элүү киши келди»."""
    before = clause.state.open
    if before is None or len(before.parties) < len(parties):
        return drafted(clause, parties, modality)
    if before.sentence == clause.sentence.index:
        return before
    again = before.type == clause.match.rule.type and before.parties and not parties and bare(clause)
    return before if again and clause.sentence.index - before.sentence == 1 else drafted(clause, parties, modality)


def _next(clause: Clause, modality: str) -> bool:
    """Whether a trigger tells of the next event of its kind; a regular session that has been held is the one told."""
    before = clause.tokens[clause.sentence.begin : clause.match.anchor]
    regular = modality == ACTUAL and any(t.lower in clause.page.words.serial for t in before)
    return upcoming(clause) and not regular


def _further(clause: Clause) -> bool:
    """Whether a sentence tells of one more act beside those before: «Мындан тышкары … үч документке кол коюлду»."""
    return clause.match.rule.family not in TALKS and clause.sentence.opens(clause.tokens, clause.page.words.further)


def _passed(clause: Clause) -> bool:
    """Whether the day is told on which a parliament passed what has been ratified since: «Документ парламентте 2-майда
    кабыл алынган»."""
    return clause.match.rule.id == _PASSED and times.when(clause) is not None


def _frame(clause: Clause) -> bool:
    """Whether a noun names the event only as the occasion of another one: «саммитте», «жыйынынын алдында»."""
    reading, after = clause.match.reading, clause.ahead(1)
    if reading is None or reading.form not in ("", "Vnoun") or reading.attr:
        return False
    return reading.case == "Loc" or (
        reading.case == "Gen" and any(t.lower in clause.page.words.beforehand for t in after)
    )
