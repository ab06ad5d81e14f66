"""What somebody says: the sentences that hold it, and whom it blames."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.triggers import Match, before
from kgraph.extract.parties.obliged import obliged, ought, shall
from kgraph.extract.parties.referents import resolve
from kgraph.extract.reference.discourse import Party
from kgraph.extract.syntax.clauses import Predicate, Sentence
from kgraph.extract.syntax.quotation import ends, goes_on
from kgraph.extract.syntax.tokens import Token, following
from kgraph.model import Actor

_LONGEST = 8
_NOMINAL = ("noun", "exact")
_RECENT = 3
_CLAIMED = "деген"
_OUGHT, _SHALL = ("case", "Ought"), ("case", "Imp")
_MEASURE = "restriction"
_BLOW, _BLAME = "conflict", "criticism"
_TALKS = frozenset({"meeting", "call"})  # of which nobody says «бул чечим»
_JUDGING = frozenset({"support", "criticism", "statement"})
_ACTING = frozenset({"country", "capital", "person", "office", "body", "org", "pair"})


def sentences(clause: Clause) -> tuple[Sentence, ...]:
    """The sentence of a saying, with those of the quotation that ends in it, or the one whose source it names."""
    page, sentence = clause.page, clause.sentence
    if sentence.index in page.sources or anaphoric(clause):
        return page.sentences[max(0, sentence.index - 1) : sentence.index + 1]
    ending = ends(page.tokens[sentence.begin : clause.match.anchor])  # a quotation, before the verb of saying
    first = max(0, sentence.index - _LONGEST) if ending else sentence.index
    for n in range(sentence.index - 1, first - 1, -1):
        if goes_on(page.tokens[page.sentences[n].begin : page.sentences[n].end]):
            return page.sentences[n : sentence.index + 1]
    return (sentence,)


def anaphoric(clause: Clause) -> bool:
    """Whether the sentence points back to what somebody said: «ушундай талап койду», «бул сөзүн … айтты»."""
    words = [t.lower for t in clause.tokens[clause.sentence.begin : clause.match.anchor]]
    told = clause.page.words.telling
    return any(word in told or " ".join(words[n : n + 2]) in told for n, word in enumerate(words))


def earlier(clause: Clause) -> tuple[int, ...]:
    """The states, officials and bodies named in what is said before the sentence of the saying, nearest first."""
    inside = (clause.page.within(s) for s in reversed(sentences(clause)[:-1]))
    return tuple(k for phrases in inside for k in reversed(phrases) if clause.phrases[k].kind in _ACTING)


def doers(clause: Clause, speakers: Sequence[Party]) -> list[Party]:
    """Who does what the rule wants to be said: the subject of such a verb, if it is not of the speakers' side.

    A body that is named as the source of the news blames nobody.
    """
    if clause.sentence.index in clause.page.sources and not any(p.person for p in speakers):
        return []
    own = frozenset(p.side for p in speakers)
    for sentence in sentences(clause):
        within = clause.page.within(sentence)
        verbs = [
            Match(clause.match.rule, (p.i,), p.i, p.reading)
            for p in sentence.predicates
            if _before(clause, sentence, p) and _said(clause, sentence, p)
        ]
        for match in (*verbs, *_being(clause, sentence)):
            found = _subject(replace(clause, sentence=sentence, match=match, within=within), own)
            if found:
                return found
    return []


def _being(clause: Clause, sentence: Sentence) -> Iterator[Match]:
    """Where a sentence says without a verb of its own what somebody is: «жарылууга X жооптуу экенин айтты»."""
    tokens, said = clause.tokens, clause.match.rule.said
    nominal = [key for key in said if key in sentence.keys and key[0] in _NOMINAL]
    for i in range(sentence.begin, min(sentence.end, clause.match.anchor) if nominal else sentence.begin):
        for words in (words for key in nominal if key in tokens[i].keys for words in said[key]):
            if (first := before(tokens, words[:-1], sentence.begin, i)) is not None:
                yield Match(clause.match.rule, (*first, i), min((*first, i)), None)


def _before(clause: Clause, sentence: Sentence, predicate: Predicate) -> bool:
    if predicate.i > clause.match.anchor and sentence.index == clause.sentence.index:
        return clause.match.reading is None or clause.match.reading.pos == "NOUN"  # «X-тин айтымында, Y … бузууда»
    return sentence.index < clause.sentence.index or predicate.i < clause.match.begin


def _said(clause: Clause, sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a predicate is one of the verbs that the rule wants, and said to be so."""
    reading, said = predicate.reading, clause.match.rule.said
    if _OUGHT in said or _SHALL in said:
        done = reading.person != "1" and "Pass" not in reading.voice  # «Y чек арасы жабылышы керек» asks nothing of Y
        return done and (ought if _OUGHT in said else shall)(clause, predicate)
    ending = [words for key in clause.tokens[predicate.i].keys for words in said.get(key, ())]
    real = not reading.mood and "Pass" not in reading.voice and reading.person != "1"
    action = reading.form == "Vnoun" and (not reading.owner or reading.case == "Dat")  # «чектөөсүнө байланыштуу»
    if not ending or not real or action:
        return False
    last, chained = sentence.chained(predicate.i, reading, clause.auxiliaries)
    after = clause.tokens[last + 1].bare if last + 1 < len(clause.tokens) else ""
    denied = reading.negative or chained.negative or after in ("жок", "эмес")
    return any(
        denied == (words[-1].how == "not")
        and before(clause.tokens, words[:-1], sentence.begin, predicate.i) is not None
        for words in ending
    )


def _subject(clause: Clause, own: frozenset[Actor | None]) -> list[Party]:
    """The subject of a verb within what is said: not the speaker, who may stand before it."""
    for k in (clause.case("Gen"), clause.nominative(embedded=True), clause.subject()):
        acting = clause.expanded(k) if k is not None and not _owned(clause, k) else ()
        found = [p for j in acting for p in resolve(clause, j)]
        if found and all(p.side is not None and p.side not in own for p in found):
            return found
    return obliged(clause, own)


def _owned(clause: Clause, k: int) -> bool:
    """Whether somebody only owns what has to come about: «Y-тин экономикасы өсүшү керек» asks nothing of Y."""
    words, reading, phrase = clause.page.words, clause.match.reading, clause.phrases[k]
    after = clause.tokens[phrase.end : phrase.end + 1]
    nouns = (r for t in after if t.verb() is None for r in t.readings)
    owned = any(r.pos == "NOUN" and r.owner == "3" and not r.case for r in nouns)
    due = following(clause.tokens, clause.match.anchor).startswith(words.duties)
    return phrase.case == "Gen" and reading is not None and reading.form == "Vnoun" and due and owned


def claimed(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who does what a report tells that somebody denies: «X элчилигин жабат деген кабарды Y төгүндөдү»."""
    tokens, own = clause.tokens, {p.side for _, p in have}
    said = next((i for i in range(clause.sentence.begin, clause.match.begin) if tokens[i].lower == _CLAIMED), None)
    if said is None or not any(p.i == said - 1 and p.reading.finite for p in clause.sentence.predicates):
        return []
    before = (k for k in clause.left if clause.phrases[k].end < said and clause.may_be_subject(k))
    doing = ([p for j in clause.expanded(k) for p in resolve(clause, j)] for k in before)
    found = next((parties for parties in doing if parties and own.isdisjoint(p.side for p in parties)), [])
    return [replace(p, stated=False) for p in found if p.side is not None]


def step(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who did the last thing told, if the clause points back to it: «бул чечимди айыптады», «муну четке какты»."""
    begin = clause.begin
    last = next((d for d in reversed(clause.state.drafts) if d.rule.family not in _TALKS), None)
    if last is None or clause.sentence.index - last.sentence > _RECENT:
        return []
    near = range(max(clause.match.begin - _RECENT, clause.sentence.begin), clause.match.begin)
    pointing = [i for i in clause.between(begin) if _points(clause, i)] or [i for i in near if _undergone(clause, i)]
    if not pointing:
        return []
    named = _named(clause, pointing)
    if named is None and last.rule.family == _BLAME and _too(clause, have):
        return [replace(p, phrase=-1, stated=False) for p in last.of("target")]
    last = named or _done(clause, last)
    if last.rule.family != _BLOW and any(_incident(clause, i) for i in pointing):
        return []
    return [replace(p, phrase=-1, stated=False) for p in last.of("source") or last.of("participant")]


def _too(clause: Clause, have: Sequence[tuple[str, Party]]) -> bool:
    """Whether somebody judges what another one has judged: «X Y-ти айыптады. Z да буга нааразы болду»."""
    own = (clause.phrases[p.phrase].end for role, p in have if role == "source" and p.phrase in clause.within)
    return any(clause.tokens[end].lower in clause.page.words.even for end in own if end < clause.sentence.end)


def _named(clause: Clause, pointing: Sequence[int]) -> Draft | None:
    """The last blow or measure told, if a clause names it again, whatever others have said of it: «бул соккуга ыраазы
    эмес», «жаңы чектөөлөрдү сындады»."""
    words = clause.page.words
    near = {r.lemma for i in pointing for t in clause.tokens[i : i + 2] for r in t.readings}
    blows = words.strikes | words.incidents
    kinds = [kind for kind, nouns in ((_BLOW, blows), (_MEASURE, words.curbs)) if not nouns.isdisjoint(near)]
    return next((d for d in reversed(clause.state.drafts) if d.rule.family in kinds and d.of("source")), None)


def _incident(clause: Clause, i: int) -> bool:
    """Whether a noun means what has happened, which is somebody's deed only where an act of force is told: «окуяны»."""
    return any(r.lemma in clause.page.words.incidents for r in clause.tokens[i].readings)


def _done(clause: Clause, last: Draft) -> Draft:
    """The measure about which somebody else has said the last thing told, if it is the measure that is judged again."""
    measures = (d for d in reversed(clause.state.drafts) if d.rule.family == _MEASURE and d.of("source"))
    measure = next(measures, None)
    judged = last.rule.family in _JUDGING and measure is not None
    return measure if judged and measure is not None and measure.of("source")[0].side in last.sides() else last


def act(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who did what the clause has just told, if that is the object: «X-тин Y-га жасаган соккусун айыптады»."""
    last = clause.state.drafts[-1] if clause.state.drafts else None
    if last is None or last.rule.speech or not last.of("source"):
        return []
    near = range(clause.match.begin - _RECENT, clause.match.begin)
    object_ = (
        s == clause.sentence.index and end - 1 in near and _objective(clause.tokens[end - 1])
        for _, end, s in last.spans
    )
    return [replace(p, phrase=-1, stated=False) for p in last.of("source")] if any(object_) else []


def _objective(token: Token) -> bool:
    return any(r.case == "Acc" for r in token.readings)


def _points(clause: Clause, i: int) -> bool:
    """Whether a word with the noun after it means what was told, and nobody is named whose it is."""
    words, token, after = clause.page.words, clause.tokens[i], clause.tokens[i + 1]
    named = any(clause.phrases[k].end == i for k in clause.within if clause.phrases[k].case == "Gen")
    taken = after.word and any(r.pos == "NOUN" and r.case in ("Acc", "Dat", "Abl") for r in after.readings)
    deed = any(r.lemma in words.deeds and r.case in ("Acc", "Dat") and not r.owner for r in token.readings)
    return not named and (deed or token.lower in words.this or (token.lower in words.pointing and taken))


def _undergone(clause: Clause, i: int) -> bool:
    """Whether a verbal noun tells what was done to something, and nobody of a state is named for it: «ракеталардын
    учурулушун айыптады»."""
    owners = (clause.phrases[k] for k in clause.within if clause.phrases[k].end <= i)
    if any(p.case == "Gen" and p.sides for p in owners):
        return False
    nouns = (r for r in clause.tokens[i].readings if r.form == "Vnoun" and r.owner == "3")
    return any("Pass" in r.voice and r.case in ("Acc", "Dat") for r in nouns)
