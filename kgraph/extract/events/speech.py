"""Which sayings are diplomacy: at talks by one who takes part, or by one who speaks for a state about another."""

from __future__ import annotations

from collections.abc import Sequence

from kgraph.extract.circumstances.topics import named
from kgraph.extract.events.abroad import foreign, international
from kgraph.extract.events.complements import further, told, within
from kgraph.extract.events.spokesmen import dealing, one_of, private, ranking, relating
from kgraph.extract.frames.roles import Clause
from kgraph.extract.parties.content import sentences, step
from kgraph.extract.parties.fillers import sides
from kgraph.extract.parties.slots import Cast
from kgraph.extract.phrases.phrases import Phrase
from kgraph.extract.reference.discourse import Party
from kgraph.extract.rules import WEAK

_COMPLEMENT = 3
_NEAR = 2
_BODY = "org"
_JUDGEMENT = "assess"
_ACTS = frozenset({"criticism", "request", "rejection", "support", "threat", "gratitude"})
_CHARGING = frozenset({"criticism", "statement"})
_REPORTING = frozenset({"press-service", "president-press-service"})


def diplomatic(clause: Clause, parties: Cast) -> bool:
    """Whether a saying counts; for weak wordings the speaker must hold a leading office or speak as the state."""
    speakers = [p for role, p in parties if role == "source"]
    if not speakers or _reported(clause) or _inside(clause) or _held(clause):
        return False
    if _acted(clause, speakers) or _silent(clause):
        return False
    if clause.sentence.index in clause.page.sources and not _own_words(clause, speakers):
        return False
    if clause.match.rule.type == "denial":
        return foreign(clause, speakers) or _charged(clause, speakers) or international(clause, speakers)
    if within(clause) or (told(clause) and not (further(clause) and any(p.person for p in speakers))):
        return False
    present = clause.state.parties
    taking = {p.key for p in present}
    if len(sides([("", p) for p in present])) > 1 and any(
        p.key in taking or one_of(clause, p, present) for p in speakers
    ):
        return True
    if foreign(clause, speakers):
        official = any(ranking(clause, p) or dealing(clause, p) or relating(clause, p) for p in speakers)
        return official or not (clause.match.rule.weak or all(private(p) for p in speakers))
    home = clause.page.discourse.home
    official = any(ranking(clause, p) or (p.side != home and dealing(clause, p)) for p in speakers)
    if clause.match.rule.weak and not official:
        return False
    sourced = clause.sentence.index in clause.page.sources
    return (not sourced and _continued(clause, speakers)) or international(clause, speakers)


def _continued(clause: Clause, speakers: Sequence[Party]) -> bool:
    """Whether a saying goes on with what was just told of the speakers' side and another one: the same matter."""
    last = next((d for d in reversed(clause.state.drafts) if len(d.sides()) > 1), None)
    if last is None or clause.sentence.index - last.sentence > _NEAR:
        return False
    home = clause.page.discourse.home
    if any(p.person is not None and (p.side != home or p.person.key in last.persons()) for p in speakers):
        return True  # «элчи бул достуктун белгиси экенин айтты»
    same = any((p.person or p.office) and p.side in last.sides() for p in speakers)
    if not clause.match.rule.weak and any(p.side is not None and p.side.kind == _BODY for p in speakers):
        return True  # «БУУ ооруканалар токтоп калышы мүмкүндүгүн эскертти», after a blow
    if any((_side(clause, p) or not clause.match.rule.weak) and p.side in last.sides() for p in speakers):
        return True  # «кыргыз тарап мектептер мыйзамдуу иштеп жатканын билдирди»
    return same and any(not slug.startswith(WEAK) for slug in named(clause).keys() & last.topics.keys())


def _side(clause: Clause, party: Party) -> bool:
    """Whether a party is a whole side that speaks: «Пекин», «кытай тарап»."""
    phrase = clause.phrases[party.phrase] if party.phrase >= 0 else None
    return phrase is not None and (phrase.kind in ("country", "capital") or phrase.ref == "side")


def _charged(clause: Clause, speakers: Sequence[Party]) -> bool:
    """Whether the last thing told, or a charge just before, has the speakers' side and another one: they deny it.

    Whoever denies «this reproach» is who is meant by it: «Y айыптап келет. X бул айыптоону четке кагат».
    """
    last = next((d.sides() for d in reversed(clause.state.drafts) if len(d.sides()) > 1), frozenset())
    near = [d for d in clause.state.drafts if clause.sentence.index - d.sentence <= _NEAR]
    charged = {p.side for d in near if d.rule.family in _CHARGING for p in d.of("target")}
    reproach = bool(near) and near[-1].rule.family == "criticism"
    others = {p.side for p in step(clause, ())} if reproach else set()
    return any(p.side in last | charged or (others and p.side not in others) for p in speakers)


def _inside(clause: Clause) -> bool:
    """Whether a common verb of saying stands within what is said («наалат айтамын», «ким десе …»), or says nothing, as
    in «саламын айтты», «30 жылдыгын белгилейт»."""
    reading = clause.match.reading
    if not clause.match.rule.weak or reading is None:
        return False
    held = clause.tokens[clause.match.anchor - 1].readings
    if any(r.lemma in clause.page.words.unsaid and r.case == "Acc" for r in held):
        return True
    noun = reading.form == "Part" and not reading.case and bool(reading.owner)  # «эки тараптын айтканы эки башка»
    return noun or reading.person == "1" or reading.mood == "Cnd"


def _held(clause: Clause) -> bool:
    """Whether a judgement is only what a verb of saying right after it tells: «Y-ти өнөктөш катары көрөрүн айтты»."""
    reading = clause.match.reading
    if clause.match.rule.type != _JUDGEMENT or reading is None or not clause.match.rule.weak:
        return False
    last, chained = clause.sentence.chained(clause.match.anchor, reading, clause.auxiliaries)
    after = clause.sentence.at(last + 1)
    told = (chained.form, chained.case) == ("Part", "Acc")
    return told and after is not None and after.reading.lemma in clause.page.words.quoting


def _silent(clause: Clause) -> bool:
    """Whether nothing is said: «жообун айта элек», «комментарий берген жок»."""
    reading = clause.match.reading
    if reading is None or reading.pos != "VERB" or reading.negative:
        return False  # a rule that wants the verb denied: «чындыкка төп келбейт»
    last, chained = clause.sentence.chained(clause.match.anchor, reading, clause.auxiliaries)
    after = clause.tokens[last + 1].bare if last + 1 < len(clause.tokens) else ""
    return chained.negative or after in clause.page.words.undone


def alone(clause: Clause, parties: Cast) -> Cast:
    """The speakers of what is said of a matter of many states, to nobody: «аймактык коопсуздук»."""
    speakers = [(role, p) for role, p in parties if role == "source" and p.side is not None]
    if not clause.match.rule.speech:
        return []
    return speakers if international(clause, [p for _, p in speakers]) else []


def sole(clause: Clause) -> bool:
    """Whether a sentence that names who told what stands before it may tell of a saying, as nothing else has been told:
    «X сүйлөшүүгө даяр. Бул тууралуу Y-тин министри айтты»."""
    before = clause.sentence.index - 1
    told = any(d.stands_in(before) for d in clause.state.drafts)
    return not told and before >= 0 and before not in clause.page.sources


def _own_words(clause: Clause, speakers: Sequence[Party]) -> bool:
    """Whether those who told what stands before the sentence are officials who speak for another state."""
    home = clause.page.discourse.home
    named = [p for p in speakers if p.person is not None and p.side != home and ranking(clause, p)]
    return len(named) == len(speakers)


def _reported(clause: Clause) -> bool:
    """Whether the verb only says who reports: «… сүйлөшкөнүн президенттин маалымат кызматы билдирди».

    So it does with an agency after it, with those from whom the news comes («… маалымат кызматынан билдиришти»), or
    with that on which it rests: «деп билдирет X басма сөз кызматына таянып».
    """
    anchor, end = clause.match.anchor, clause.match.begin
    before = [k for k in clause.left if clause.phrases[k].end >= end - _COMPLEMENT][-1:]
    after = [k for k in clause.within if clause.phrases[k].begin == anchor + 1]
    main = clause.sentence.closing(anchor + 1)
    rests = any(t.lower in clause.page.words.sourcing for t in clause.tokens[anchor + 1 : main.i + 1 if main else 0])
    named = any(_reporter(clause.phrases[k]) for k in (*before, *after))
    return rests or named or _whence(clause) or any(_told_from(clause.phrases[k]) for k in before)


def _whence(clause: Clause) -> bool:
    """Whether the sentence ends in the place from which it is told, after the verb: «“…”, — дешти мэриядан»."""
    after = [t for t in clause.tokens[clause.match.anchor + 1 : clause.sentence.end] if t.word]
    return len(after) == 1 and any(r.pos == "NOUN" and r.case == "Abl" for r in after[0].readings)


def _reporter(phrase: Phrase) -> bool:
    return not phrase.case and (phrase.kind == "media" or phrase.ref in _REPORTING)


def _told_from(phrase: Phrase) -> bool:
    """Whether a body stands as the source of what is told: «министрликтен билдиришти»."""
    return phrase.case == "Abl" and not phrase.relation and phrase.kind in ("media", "body")


def _acted(clause: Clause, speakers: Sequence[Party]) -> bool:
    """Whether what a common verb quotes has become an act of the speaker: «“… талап кылабыз”, — деди»."""
    quoted, quotation = sentences(clause)[:-1], clause.quotation()
    if not clause.match.rule.weak or not (quoted or quotation):
        return False
    first = quoted[0].begin if quoted else quotation.start
    own = {p.side for p in speakers}
    acts = [d for d in clause.state.drafts if d.rule.family in _ACTS and own & {p.side for p in d.of("source")}]
    return any(first <= begin < clause.match.begin for d in acts for begin, _, _ in d.spans)
