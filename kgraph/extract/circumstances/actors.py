"""Topics that names of lands and organisations tell by what stands beside them: «Сириядагы кырдаал», «НАТОго кирүү»."""

from __future__ import annotations

from kgraph.extract.frames.page import Page
from kgraph.extract.lexicon.gazetteer import Unit
from kgraph.extract.syntax.tokens import DASHES

_PARTNERS = frozenset({"country", "org", "pair"})
_JOINTS = DASHES | {"+"}
_BETWEEN = 2
_TITLE = 2


def situation(page: Page, unit: Unit) -> bool:
    """Whether what goes on in a land is named: «Сириядагы кырдаал», «Жакынкы Чыгыштагы акыркы окуялар»."""
    if unit.reading is None or not unit.reading.attr or unit.ref == page.discourse.home.code:
        return False
    settled = {
        i for n in page.named(unit.end, unit.end + _BETWEEN) for i in range(page.units[n].begin, page.units[n].end)
    }
    after = [t for t in page.tokens[unit.end : unit.end + _BETWEEN] if t.i not in settled]  # «кырдаалды жөнгө салуу»
    return any(t.means(page.words.situations) for t in after)


def formatted(page: Page, n: int) -> bool:
    """Whether a region and a partner name a format of talks: «Борбор Азия + Жапония», «Кытай — Борбор Азия»."""
    pairs = ((m, m + 1) for m in (n - 1, n) if m >= 0 and m + 1 < len(page.units))
    return any(
        page.units[a].kind in _PARTNERS
        and page.units[b].kind in _PARTNERS
        and [t.text in _JOINTS for t in page.tokens[page.units[a].end : page.units[b].begin]] == [True]
        for a, b in pairs
    )


def framework(page: Page, unit: Unit) -> bool:
    """Whether an organisation is named as where states work together: «БУУнун алкагында», «ЕККУдагы»."""
    org = page.discourse.bodies.orgs.get(unit.ref)
    within = any(t.lower in page.words.within for t in page.tokens[unit.end : unit.end + 1])
    attr = unit.reading is not None and unit.reading.attr and not titled(page, unit.end)  # «БУУдагы өкүлү» is an office
    return org is not None and org.kind == "international" and bool(within or attr)


def founded(page: Page, unit: Unit) -> bool:
    """Whether what an organisation stands on is named: «ЕАЭБ келишимине каршы», «ЕАЭБдин келишимин сактоо»."""
    after = page.tokens[unit.end : unit.end + 1]
    return any(r.owner and r.lemma in page.words.documents for t in after for r in t.readings)


def entered(page: Page, unit: Unit) -> bool:
    """Whether somebody enters or leaves an organisation: «НАТОго кирүү», «ЕБге мүчө болуу», «ЕАЭБден чыкса»."""
    org, words = page.discourse.bodies.orgs.get(unit.ref), page.words
    if org is None or org.kind != "international" or unit.reading is None or unit.reading.attr:
        return False
    verbs = {"Dat": words.entering | words.members, "Abl": words.leaving}.get(unit.reading.case, frozenset())
    step, after = page.tokens[unit.end : unit.end + 1], page.tokens[unit.end + 1 : unit.end + 2]
    members = any(t.means(words.states) for t in after)  # «ЕАЭБге кирген өлкөлөр»
    return not members and any(t.means(verbs) for t in step)


def titled(page: Page, i: int) -> bool:
    """Whether an office or committee is named at token ``i`` or after a word that describes it: «жогорку өкүлү»."""
    committee = any(r.lemma in page.words.departments and r.owner for t in page.tokens[i : i + 1] for r in t.readings)
    return committee or any(page.units[k].kind == "title" for k in page.named(i, i + _TITLE))
