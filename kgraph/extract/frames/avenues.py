"""Talks that are only the way in which something should be settled, or what somebody means to come to."""

from __future__ import annotations

from kgraph.extract.frames.roles import Clause

_TALKS = frozenset({"meeting", "summit"})
_JUDGED = ("", "Dat", "Gen")
_JUDGEMENT = 4  # words after the noun


def avenue(clause: Clause) -> bool:
    """Whether talks are only a way that is asked for or meant: «талашты сүйлөшүү аркылуу чечүүгө үндөдү».

    What has been settled by talks has been talked over: «маселе сүйлөшүү жолу менен чечилди».
    """
    reading, words = clause.match.reading, clause.page.words
    if clause.match.rule.family not in _TALKS or reading is None or reading.case or reading.owner:
        return False
    if reading.pos == "VERB" and reading.form != "Vnoun":
        return False
    way = next(iter(clause.ahead(1)), None)
    if way is None or way.lower not in words.avenues:
        return False
    verb = clause.sentence.governor(way.i + 1)
    return verb is not None and not (verb.reading.form == "Fin" and verb.reading.tense == "Past")


def striven(clause: Clause) -> bool:
    """Whether talks are only what somebody strives for or will not enter: «сүйлөшүүгө умтулат», «барбайт»."""
    reading = clause.match.reading
    if reading is None or reading.case != "Dat":
        return False
    follows = next(iter(clause.ahead(1)), None)
    tried = follows is not None and follows.means(clause.page.words.trying)
    if follows is None or clause.match.rule.type != "talks":
        return tried  # «телефондон сүйлөшүүгө аракет кылганын айтты»
    verb = follows.verb()
    entered = verb is not None and verb.lemma in clause.page.words.motion and (verb.negative or verb.form == "Vnoun")
    return follows.means(clause.page.words.trying) or entered


def pursued(clause: Clause) -> bool:
    """Whether somebody only says that his side will go on talking: «Y менен диалогду улантарын айтты»."""
    reading = clause.match.reading
    if clause.match.rule.family not in _TALKS or reading is None or reading.lemma not in clause.page.words.continuing:
        return False
    verb = next(iter(clause.ahead(1)), None)
    said = verb is not None and verb.means(clause.page.words.quoting)
    return said and (reading.form, reading.tense, reading.case) == ("Part", "Fut", "Acc")


def idle(clause: Clause) -> bool:
    """Whether talks are only what is called too early or of no use: «сүйлөшүүгө эрте», «жолугушуунун мааниси жок»."""
    reading, words = clause.match.reading, clause.page.words
    if clause.match.rule.family not in _TALKS or reading is None or reading.case not in _JUDGED or reading.owner:
        return False
    if reading.pos == "VERB" and reading.form != "Vnoun":
        return False
    ahead = clause.ahead(_JUDGEMENT)
    end = next((n for n, t in enumerate(ahead) if t.lower in words.idle), None)
    if end is None or any(not t.word or (t.verb() is not None and not t.means(words.worth)) for t in ahead[:end]):
        return False
    return reading.case != "Gen" or any(t.means(words.worth) for t in ahead[:end])
