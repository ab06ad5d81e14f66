"""What events are about: the topics that their own sentence names, then those of the sentences that belong to it.

A topic may be weak (``?`` before its slug): it then counts only where the event has nothing more definite.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from kgraph.extract.circumstances.actors import entered, formatted, founded, framework, situation, titled
from kgraph.extract.circumstances.manner import fielded, how
from kgraph.extract.frames.page import Page
from kgraph.extract.frames.roles import Clause
from kgraph.extract.lexicon.entries import BUILT, LISTED, PAIRED
from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.rules import WEAK
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.quotation import ends, goes_on, marks
from kgraph.extract.syntax.tokens import DASHES

Topics = dict[str, list[int]]

_RELATIONS = f"{WEAK}bilateral-relations"

_NEW = ("visit", "meeting", "summit")  # news of their own rather than what somebody says or does of the news before
_OCCASIONS = ("condolence", "congratulation")
_REGIONS = frozenset({"country", "region", "states"})
_SIDES = frozenset({"country", "place", "national"})
_BETWEEN = 2
_FIELD = 6
_QUOTATION = 2
_WORK = 5


def named(clause: Clause) -> Topics:
    """Topics named in the sentence of a trigger, or in the quotation that it ends: slug to the units that name it."""
    page, rule = clause.page, clause.match.rule
    if not rule.topics:
        return {}
    begin = quotation(page, clause.sentence)
    found = within(page, begin, clause.sentence.end)
    if not found and rule.family not in _NEW:
        found = _before(page, clause.sentence)
    matter = rule.family in _OCCASIONS  # of a condolence or congratulation a doubtful word tells the occasion, too
    return {s: n for s, n in found.items() if not rule.matters or s.lstrip(WEAK if matter else "") in rule.matters}


def within(page: Page, begin: int, end: int) -> Topics:
    """The topics named in a range of tokens."""
    found: Topics = {}
    for n in page.named(begin, end):
        if (office := _office(page, n)) and not _working(page, office):
            continue  # «экономика министри»
        weak = _charged(page, n)
        for slug in _slugs(page, n):
            doubtful = weak or (slug == _RELATIONS.removeprefix(WEAK) and fielded(page, n))
            found.setdefault(WEAK + slug.removeprefix(WEAK) if doubtful else slug, []).append(n)
    return found


def _charged(page: Page, n: int) -> bool:
    """Whether words only say what somebody is in charge of: «энергетика министри», «миграция боюнча өкүлү»."""
    end = _field(page, page.units[_last_of_list(page, n)].end)
    about = end < len(page.tokens) and _about(page, end)
    return (about and titled(page, end + 1)) or _office(page, n) > 0


def _field(page: Page, end: int) -> int:
    """The end of the field of an office that goes on after a topic: «саламаттык, аялдар жана билим маселелери»."""
    last = end
    while last < min(end + _FIELD, len(page.tokens)) and _plain(page, last):
        last += 1
    return last if last < len(page.tokens) and _about(page, last) else end


def _plain(page: Page, i: int) -> bool:
    """Whether a word may stand in the name of a field: a noun without a case, or what joins two."""
    token = page.tokens[i]
    bare = any(r.pos == "NOUN" and not r.case for r in token.readings) and token.verb() is None
    return token.lower in page.words.listing or (token.word and bare and not _about(page, i))


def _about(page: Page, i: int) -> bool:
    return page.words.postpositions.get(page.tokens[i].lower) == "about"


def _last_of_list(page: Page, n: int) -> int:
    """The last of the topics that are listed with unit ``n``: «коргоо, коопсуздук жана миграция»."""
    while n + 1 < len(page.units) and _joined(page, page.units[n], page.units[n + 1]):
        n += 1
    return n


def _slugs(page: Page, n: int) -> Iterator[str]:
    """The topics that a unit names; an organisation that is one («ЕАЭБ») names it too."""
    unit = page.units[n]
    if unit.kind in ("org", "body", "place") and unit.ref in page.words.organised:
        yield _organised(page, unit)
    elif unit.kind in _REGIONS and situation(page, unit):
        yield "regional-security"
    elif unit.kind == "pair" and unit.ref.count("-") > 1 and formatted(page, n):
        yield "regional-cooperation"
    elif unit.kind == "org" and (framework(page, unit) or entered(page, unit)):
        yield "multilateral-cooperation"
    elif unit.kind == "topic" and unit.ref and not how(page, unit):
        for slug in unit.ref.split("|"):
            if slug == _RELATIONS and _definite(page, n):
                yield slug.removeprefix(WEAK)
            elif slug[0] == WEAK and slug != _RELATIONS and _beside(page, n):
                yield slug[1:]  # «транзит жана темир жол маселелери»
            elif slug[0] not in _CONDITIONS:
                yield slug
            elif slug[0] == LISTED and (office := _office(page, n)) and _several(page, office):
                yield slug[1:]  # «коргоо министрлери»
            elif _CONDITIONS[slug[0]](page, n):
                yield slug[1:]


def _organised(page: Page, unit: Unit) -> str:
    """The topic that an organisation is; a doubtful one where only its members are named: «ЕАЭБ өлкөлөрү»."""
    slug = page.words.organised[unit.ref]
    if unit.kind == "org" and (founded(page, unit) or entered(page, unit)):
        return slug.removeprefix(WEAK)
    members = page.tokens[unit.end - 1].means(page.words.states)
    return WEAK + slug.removeprefix(WEAK) if members else slug


def _definite(page: Page, n: int) -> bool:
    """Whether a word says whose relations it means: «кыргыз-түрк мамилелери», «X менен Y ортосундагы кызматташтык»."""
    unit, before = page.units[n], page.units[n - 1] if n else None
    paired = before is not None and before.kind == "pair" and before.end == unit.begin
    apart = before is None or before.kind != "topic" or before.end < unit.begin  # not «парламенттер аралык …»
    between = unit.begin and page.words.postpositions.get(page.tokens[unit.begin - 1].lower) == "between"
    towards = before is not None and before.kind in _SIDES and before.end == unit.begin - 1
    towards = towards and page.tokens[unit.begin - 1].lower in page.words.along  # «Киев менен мамилени»
    return paired or towards or bool(between and apart)


def _beside(page: Page, n: int) -> bool:
    """Whether a word is an object told of together with another that names its topic for sure: «транзитти, газды»."""
    unit = page.units[n]
    pairs = ((m, k) for m, k in ((n - 1, n - 1), (n, n + 1)) if m >= 0 and m + 1 < len(page.units))
    return (unit.reading is not None and unit.reading.case == "Acc") and any(
        _joined(page, page.units[m], page.units[m + 1])
        and page.units[k].ref[:1] not in ("", WEAK, LISTED, PAIRED, BUILT)
        for m, k in pairs
    )


def _listed(page: Page, n: int) -> bool:
    """Whether a word stands in a list of topics: «саясий, соода-экономикалык жана маданий байланыштар»."""
    pairs = ((m, m + 1) for m in (n - 1, n) if m >= 0 and m + 1 < len(page.units))
    return any(_joined(page, page.units[a], page.units[b]) for a, b in pairs)


def _joined(page: Page, first: Unit, second: Unit) -> bool:
    gap = page.tokens[first.end : second.begin]
    topics = first.kind == second.kind == "topic"
    return topics and 0 < len(gap) <= _BETWEEN and all(t.lower in page.words.listing for t in gap)


def _built(page: Page, n: int) -> bool:
    """Whether a thing is built or mended: «айыл жолдорун оңдоого», not «сүйлөшүү жолу менен», «жол берүү»."""
    end, words = page.units[n].end, page.words
    for token in page.tokens[end : min(end + _WORK, page.sentences[page.sentence_of(end - 1)].end)]:
        if token.means(words.building):
            return True
        if (verb := token.verb()) is not None and (verb.finite or verb.form == "Conv"):
            return False
    return False


_CONDITIONS: Mapping[str, Callable[[Page, int], bool]] = {LISTED: _listed, PAIRED: _definite, BUILT: _built}


def _office(page: Page, n: int) -> int:
    """Where the office is named that words only tell of, else 0: «өзгөчө кырдаалдар бөлүмүнүн башчысы», «экономика жана
    соода министри»."""
    end, unit = page.units[n].begin, page.units[n]
    while unit.kind in ("topic", "body") and all(t.lower in page.words.listing for t in page.tokens[end : unit.begin]):
        if unit.kind == "topic" and unit.reading is not None and (unit.reading.case or unit.reading.attr):
            return 0  # «окуу жайларынын ректорлору» speaks of universities
        if unit.kind == "body" and unit.begin == end and _department(page, unit.begin):
            return unit.begin
        end, n = unit.end, n + 1
        if n == len(page.units):
            break
        unit = page.units[n]
    titled = unit.kind == "title" and unit.begin == end
    owned = titled and any(r.owner == "3" for r in page.tokens[end].readings)
    return end if owned or _department(page, end) else 0


def _working(page: Page, i: int) -> bool:
    """Whether an office tells what is talked of, or done there: «энергетика министрлери», «визалык борбору»."""
    return _several(page, i) or any(r.lemma in page.words.premises for r in page.tokens[i].readings)


def _several(page: Page, i: int) -> bool:
    return any(r.owner == "3" and r.number == "Plur" for r in page.tokens[i].readings)


def _department(page: Page, i: int) -> bool:
    """Whether a department is named: «министрлиги», «бөлүмүнүн»."""
    readings = (r for t in page.tokens[i : i + 1] for r in t.readings)
    return any(r.owner == "3" and r.lemma in page.words.departments and not r.number for r in readings)


def quotation(page: Page, sentence: Sentence) -> int:
    """Where the quotation begins that a sentence ends: «… . … », — деди X; else the sentence."""
    if not ends(page.tokens[sentence.begin : sentence.end]):
        return sentence.begin
    for before in reversed(page.sentences[max(0, sentence.index - _QUOTATION) : sentence.index]):
        inside = page.tokens[before.begin : before.end]
        if marks(inside):
            return before.begin if goes_on(inside) else sentence.begin
    return sentence.begin


def _before(page: Page, sentence: Sentence) -> Topics:
    """The topics of the sentence before one that names none, unless it tells of former things."""
    if not sentence.index or page.tokens[sentence.begin].lower in page.words.background:
        return {}
    before = page.sentences[sentence.index - 1]
    if (opening := page.tokens[before.begin].text) in DASHES or opening.isdigit():
        return {}  # an item of a list, which is told of something else
    return {s: n for s, n in within(page, before.begin, before.end).items() if not s.startswith(WEAK)}
