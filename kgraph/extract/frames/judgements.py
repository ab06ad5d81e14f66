"""Acts that the text only names as what somebody is thanked for, blamed for or judged by."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause

_NEAR = 3
_TALKS = ("meeting", "summit")
_PAST = (("Part", "Past"), ("Vnoun", "Past"))  # «колдогону», «көрсөткөндүгү»
_JOINING = frozenset({"жана", "менен", "ошондой"})
_GOOD = frozenset({"aid", "support", "consular", "cooperation", "agreement", "relations", "meeting", "conflict"})


def grounding(clause: Clause) -> bool:
    """Whether an act is only why somebody is thanked or blamed: «демилгелерин колдогону үчүн ыраазычылык билдирди»."""
    match = clause.match
    if match.rule.family == "aid":
        return _thanked(clause)
    if match.reading is None or match.reading.pos != "VERB":
        return False
    last, chained = clause.sentence.chained(match.anchor, match.reading, clause.auxiliaries)
    if chained.form != "Part" and (chained.form, chained.tense) not in _PAST:  # «көрсөткөндүгү үчүн»
        return False
    owned = bool(chained.owner or match.reading.owner)
    return owned and (_ground(clause, last + 1) or _grounds(clause, last + 1))


def _ground(clause: Clause, i: int) -> bool:
    """Whether a word makes what stands before it the reason: «үчүн»."""
    word = clause.tokens[i].lower if i < clause.sentence.end else ""
    return clause.page.words.postpositions.get(word) == "for"


def _grounds(clause: Clause, i: int) -> bool:
    """Whether the next verb is another reason beside the one before: «колдогону, … уюштурганы үчүн»."""
    joined = clause.tokens[i].text == "," or clause.tokens[i].lower in _JOINING if i < clause.sentence.end else False
    follows = clause.sentence.governor(i + 1) if joined else None
    if follows is None or not follows.reading.owner or (follows.reading.form, follows.reading.tense) not in _PAST:
        return False
    return _ground(clause, follows.i + 1)


def _thanked(clause: Clause) -> bool:
    """Whether aid is only what its giver is thanked for: «Анкарага гуманитардык жардамы үчүн рахмат айтты»."""
    reading, end = clause.match.reading, clause.match.anchor + 1
    noun = reading is not None and reading.pos == "NOUN" and not reading.case
    after = clause.tokens[end].lower if end < clause.sentence.end else ""
    told = any(p.i in clause.match.tokens and p.reading.form == "Part" for p in clause.sentence.predicates)
    return noun and not told and clause.page.words.postpositions.get(after) == "for"


def furthering(clause: Clause) -> bool:
    """Whether talks are only said to do relations good, whichever they are: «жогорку деңгээлдеги жолугушуулар мамилени
    бекемдөөгө жол ачат»."""
    reading, words = clause.match.reading, clause.page.words
    if clause.match.rule.family not in _TALKS or reading is None or reading.number != "Plur":
        return False
    verb = clause.sentence.governor(clause.match.anchor + 1)
    if reading.case or reading.owner or verb is None or verb.attributive or verb.reading.lemma not in words.furthering:
        return False
    aim = verb.reading.form == "Vnoun" and verb.reading.case == "Dat"
    closing = verb if verb.reading.form == "Fin" else clause.sentence.closing(verb.i + 1)
    acting = verb.reading.form in ("Fin", "Conv") and "Pass" not in verb.reading.voice
    return (aim or acting) and closing is not None and closing.reading.tense != "Past"


def judged(clause: Clause) -> bool:
    """Whether an act is only what somebody judges: «чабуулду айыптады», «сыноосу үчүн сындады», «машыгуусуна каршы»."""
    reading, words = clause.match.reading, clause.page.words
    after = (clause.sentence.closing(clause.match.anchor + 1), clause.sentence.governor(clause.match.anchor + 1))
    act = reading is not None and (reading.pos == "NOUN" or (reading.form == "Vnoun" and not reading.owner))
    follows = clause.tokens[min(clause.match.anchor + 1, clause.sentence.end - 1)].lower
    if reading is None or clause.saying or _committed(clause):
        return False
    if act and clause.match.rule.family == "conflict" and _charged(clause, follows):
        return True
    if reading.case == "Dat" and reading.owner:
        return follows in words.objecting
    ground = bool(reading.owner) and reading.form in ("", "Vnoun") and words.postpositions.get(follows) == "for"
    if not (ground or (act and reading.case == "Acc")):
        return False
    return any(verb is not None and verb.reading.lemma in clause.page.words.judging for verb in after)


def _charged(clause: Clause, follows: str) -> bool:
    """Whether somebody is only blamed for an act of force: «чабуулга Y-ти күнөөлөдү», «сокку үчүн айыптады»."""
    reading, words = clause.match.reading, clause.page.words
    ground = words.postpositions.get(follows) == "for"
    verb = clause.sentence.closing(clause.match.anchor + 1)
    if reading is None or verb is None or not (ground or (reading.case == "Dat" and not reading.owner)):
        return False
    between = (p for p in clause.sentence.predicates if clause.match.anchor < p.i < verb.i)
    return verb.reading.lemma in words.blaming and not any(True for _ in between)


def alleged(clause: Clause) -> bool:
    """Whether an act is only what others are blamed for: «террорчуларга жардам берип жатат деп айыптады»."""
    reading, words = clause.match.reading, clause.page.words
    closing = clause.sentence.closing(clause.match.anchor)
    if reading is None or reading.pos != "VERB" or closing is None or clause.match.rule.family not in _GOOD:
        return False
    after = [t for t in clause.tokens[closing.i + 1 : clause.sentence.end] if t.word][: _NEAR + 1]
    blames = any(r.lemma in words.blaming for t in after[1:] for r in t.readings)
    return blames and bool(after) and after[0].lower == "деп"


def _committed(clause: Clause) -> bool:
    """Whether the words before an act of force say who has done it: «Израилдин Газага жасаган соккусун айыптады»."""
    near = range(clause.match.begin - _NEAR, clause.match.begin)
    done = any(p.i in near and p.reading.form == "Part" and not p.reading.case for p in clause.sentence.predicates)
    return done and clause.match.rule.family == "conflict" and clause.case("Gen") is not None
