"""What events are about: the topics that their own sentence names, then those of the sentences that belong to it.

A topic may be weak (``?`` before its slug): it then counts only where the event has nothing more definite.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.extract.frames.roles import Clause
from kgraph.extract.lexicon.entries import LISTED, PAIRED
from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.rules import WEAK
from kgraph.extract.syntax.clauses import Sentence
from kgraph.extract.syntax.quotation import ends, goes_on, marks

Topics = dict[str, list[int]]

_RELATIONS = f"{WEAK}bilateral-relations"

_NEW = ("visit/", "meeting/", "summit/")  # news of their own rather than what somebody says or does of the news before
_REGIONS = frozenset({"country", "region", "states"})
_BETWEEN = 2
_QUOTATION = 2
_REACH = 4
_TITLE = 2
_BULLETS, _OPEN = frozenset("—–-•*"), frozenset(":;")


def named(clause: Clause) -> Topics:
    """Topics named in the sentence of a trigger, or in the quotation that it ends: slug to the units that name it."""
    page, rule = clause.page, clause.match.rule
    if not rule.topics:
        return {}
    begin = _quotation(page, clause.sentence)
    found = _within(page, begin, clause.sentence.end)
    if not found and not rule.id.startswith(_NEW):
        found = _before(page, clause.sentence)
    return {s: n for s, n in found.items() if not rule.matters or s in rule.matters}


def _within(page: Page, begin: int, end: int) -> Topics:
    """The topics named in a range of tokens."""
    found: Topics = {}
    for n in page.named(begin, end):
        weak = _charged(page, n)
        for slug in _slugs(page, n):
            found.setdefault(WEAK + slug.removeprefix(WEAK) if weak else slug, []).append(n)
    return found


def _charged(page: Page, n: int) -> bool:
    """Whether words only say what somebody is in charge of: «энергетика министри», «миграция боюнча өкүлү»."""
    end = page.units[_last_of_list(page, n)].end
    about = page.words.postpositions.get(page.tokens[end].lower) == "about" if end < len(page.tokens) else False
    return (about and _titled(page, end + 1)) or _office(page, n)


def _last_of_list(page: Page, n: int) -> int:
    """The last of the topics that are listed with unit ``n``: «коргоо, коопсуздук жана миграция»."""
    while n + 1 < len(page.units) and _joined(page, page.units[n], page.units[n + 1]):
        n += 1
    return n


def _titled(page: Page, i: int) -> bool:
    """Whether an office or committee is named at token ``i`` or after a word that describes it: «жогорку өкүлү»."""
    committee = any(r.lemma in page.words.departments and r.owner for t in page.tokens[i : i + 1] for r in t.readings)
    return committee or any(page.units[k].kind == "title" for k in page.named(i, i + _TITLE))


def _slugs(page: Page, n: int) -> Iterator[str]:
    """The topics that a unit names; an organisation that is one («ЕАЭБ») names it too."""
    unit = page.units[n]
    if unit.kind in ("org", "body", "place") and unit.ref in page.words.organised:
        slug = page.words.organised[unit.ref]
        members = any(r.lemma in page.words.states for r in page.tokens[unit.end - 1].readings)
        yield WEAK + slug.removeprefix(WEAK) if members else slug  # «ЕАЭБ өлкөлөрүнүн жарандары»
    elif unit.kind in _REGIONS and _situation(page, unit):
        yield "regional-security"
    elif unit.kind == "org" and _framework(page, unit):
        yield "multilateral-cooperation"
    elif unit.kind == "topic" and unit.ref and not _manner(page, unit):
        for slug in unit.ref.split("|"):
            if slug == _RELATIONS and _definite(page, n):
                yield slug.removeprefix(WEAK)
            elif slug[0] not in _CONDITIONS:
                yield slug
            elif slug[0] == LISTED and _office(page, n):
                yield slug[1:]  # «коргоо министрлери»
            elif _CONDITIONS[slug[0]](page, n):
                yield slug[1:]


def _manner(page: Page, unit: Unit) -> bool:
    """Whether a language is only that in which something is done: «орус тилинде окутулган мектеп»."""
    located = unit.reading is not None and unit.reading.case == "Loc" and not unit.reading.attr
    return located and any(r.lemma in page.words.languages for r in page.tokens[unit.end - 1].readings)


def _situation(page: Page, unit: Unit) -> bool:
    """Whether what goes on in a land is named: «Сириядагы кырдаал», «Жакынкы Чыгыштагы акыркы окуялар»."""
    if unit.reading is None or not unit.reading.attr or unit.ref == page.discourse.home.code:
        return False
    after = page.tokens[unit.end : unit.end + _BETWEEN]
    return any(r.lemma in page.words.situations for t in after for r in t.readings)


def _framework(page: Page, unit: Unit) -> bool:
    """Whether an organisation is named as where states work together: «БУУнун алкагында», «ЕККУдагы»."""
    org = page.discourse.bodies.orgs.get(unit.ref)
    within = any(t.lower in page.words.within for t in page.tokens[unit.end : unit.end + 1])
    attr = (
        unit.reading is not None and unit.reading.attr and not _titled(page, unit.end)
    )  # «БУУдагы өкүлү» is an office
    return org is not None and org.kind == "international" and bool(within or attr)


def _definite(page: Page, n: int) -> bool:
    """Whether a word says whose relations it means: «кыргыз-түрк мамилелери», «X менен Y ортосундагы кызматташтык»."""
    unit, before = page.units[n], page.units[n - 1] if n else None
    paired = before is not None and before.kind == "pair" and before.end == unit.begin
    apart = before is None or before.kind != "topic" or before.end < unit.begin  # not «парламенттер аралык …»
    between = unit.begin and page.words.postpositions.get(page.tokens[unit.begin - 1].lower) == "between"
    return paired or bool(between and apart)


def _listed(page: Page, n: int) -> bool:
    """Whether a word stands in a list of topics: «саясий, соода-экономикалык жана маданий байланыштар»."""
    pairs = ((m, m + 1) for m in (n - 1, n) if m >= 0 and m + 1 < len(page.units))
    return any(_joined(page, page.units[a], page.units[b]) for a, b in pairs)


def _joined(page: Page, first: Unit, second: Unit) -> bool:
    gap = page.tokens[first.end : second.begin]
    topics = first.kind == second.kind == "topic"
    return topics and 0 < len(gap) <= _BETWEEN and all(t.lower in page.words.listing for t in gap)


_CONDITIONS: Mapping[str, Callable[[Page, int], bool]] = {LISTED: _listed, PAIRED: _definite}


def _office(page: Page, n: int) -> bool:
    """Whether words only name an office: «өзгөчө кырдаалдар бөлүмүнүн башчысы», «экономика жана соода министри»."""
    end, unit = page.units[n].begin, page.units[n]
    while unit.kind in ("topic", "body") and all(t.lower in page.words.listing for t in page.tokens[end : unit.begin]):
        if unit.kind == "topic" and unit.reading is not None and (unit.reading.case or unit.reading.attr):
            return False  # «окуу жайларынын ректорлору» speaks of universities
        end, n = unit.end, n + 1
        if n == len(page.units):
            break
        unit = page.units[n]
    ahead = page.tokens[end : end + 1]
    titled = unit.kind == "title" and unit.begin == end
    return any(
        r.owner == "3" and (titled or (r.lemma in page.words.departments and not r.number))
        for t in ahead
        for r in t.readings
    )


def _quotation(page: Page, sentence: Sentence) -> int:
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
    return {s: n for s, n in _within(page, before.begin, before.end).items() if not s.startswith(WEAK)}


def carry(page: Page, drafts: Sequence[Draft], frames: Sequence[Draft]) -> None:
    """Gives events what sentences that tell of none say of them: the lead, then what talks were about."""
    told = {s for draft in drafts for _, _, s in draft.spans}
    for sentence in page.sentences:
        if sentence.index not in told and (home := _home(page, sentence, drafts, frames)) is not None:
            for slug, units in _within(page, _quotation(page, sentence), sentence.end).items():
                home.topics.setdefault(slug, []).extend(units)


def _home(page: Page, sentence: Sentence, drafts: Sequence[Draft], frames: Sequence[Draft]) -> Draft | None:
    """The event to which a sentence without one belongs."""
    if not sentence.index:
        return drafts[0] if drafts else None
    if (lead := _lead(page, sentence)) < sentence.index:
        opened = (d for d in reversed(drafts) if any(s == lead for _, _, s in d.spans))
        return next(opened, None) or _home(page, page.sentences[lead], drafts, frames)
    if sentence.index in page.sources:
        return None
    if _ground(page, sentence):
        return next((d for d in drafts if any(s == sentence.index - 1 for _, _, s in d.spans)), None)
    if not _agenda(page, sentence):
        return None
    near = [d for d in frames if any(0 < sentence.index - s <= _REACH for _, _, s in d.spans)]
    return next((d for d in reversed(near) if not _aside(page, d)), near[-1] if near else None)


def _ground(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence tells why what was just told was done: «Буга Москвадагы рейд себеп болду»."""
    words = page.tokens[sentence.begin : sentence.end]
    return words[0].lower in page.words.this and any(r.lemma in page.words.reasons for t in words for r in t.readings)


def _aside(page: Page, draft: Draft) -> bool:
    """Whether a gathering is only named to say when something else was: «саммиттин алдында жолугушту»."""
    after = (page.tokens[end : end + 1] for _, end, _ in draft.spans)
    return all(any(t.lower in page.words.stages for t in found) for found in after)


def _lead(page: Page, sentence: Sentence) -> int:
    """The number of the sentence that opens a list («төмөнкү документтерге кол коюлду:») of which this is an item."""
    n = sentence.index
    while n and (_item(page.tokens[page.sentences[n].begin].text) or _last(page, n - 1) in _OPEN):
        n -= 1
    return n if _last(page, n) == ":" else sentence.index


def _item(word: str) -> bool:
    return word in _BULLETS or word.isdigit()


def _last(page: Page, n: int) -> str:
    return page.tokens[page.sentences[n].end - 1].text


def _agenda(page: Page, sentence: Sentence) -> bool:
    """Whether a sentence tells what talks are about: its words say so, or it ends with a verb of saying."""
    words = page.tokens[sentence.begin : sentence.end]
    if words[0].lower in page.words.background:
        return False
    if any(key in page.words.agenda for t in words for key in t.keys):
        return True
    closing = [p for p in sentence.predicates if p.closes]
    return bool(closing) and closing[-1].reading.lemma in page.words.quoting
