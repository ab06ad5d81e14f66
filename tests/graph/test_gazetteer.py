"""What the tables of data/gazetteer claim: names in three languages, capitals, office-holders without gaps or doubles."""

from __future__ import annotations

from calendar import monthrange
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

import pytest

from kgraph import resources
from kgraph.graph import terms
from kgraph.graph.gazetteer import gazetteer
from kgraph.model import Actor
from kgraph.ontology import vocabulary

START, CHECKED = date(2010, 1, 1), date(2026, 6, 1)
SPELL = timedelta(days=183)
"""The longest time between two holders."""
TRANSITION = timedelta(days=45)
"""The longest time for which two may be named: one is elected or acts while the other is still there."""

HEADS = ("head-of-state", "prime-minister", "foreign-minister")
REGION = ("KGZ", "KAZ", "UZB", "TJK", "TKM", "RUS", "CHN", "AZE", "ARM", "GEO", "UKR", "BLR", "MDA")
POWERS = ("USA", "GBR", "FRA", "DEU", "TUR", "IRN", "IND", "PAK", "JPN", "KOR")
NO_SUCH_OFFICE = {("TKM", "prime-minister"), ("USA", "prime-minister"), ("IRN", "prime-minister")}
ENDED = {("TUR", "prime-minister"): date(2018, 7, 9)}
SUSPENDED = {("KOR", "head-of-state", "hwang-kyo-ahn", "park-geun-hye")}
"""Who acted for somebody who had not left the office."""
SEVERAL = {"eu"}
"""Who is led by more than one: by the presidents of the Commission and of the Council."""
EMBASSIES = (
    "AFG AUT AZE BEL BLR CHE CHN DEU FRA GBR IND IRN ITA JPN KAZ KOR KWT MYS PAK QAT RUS SAU TJK TKM TUR UKR ARE USA "
    "UZB UN EU OSCE"
).split()


def rows(name: str) -> list[dict[str, str]]:
    return list(resources.table(resources.path("data", "gazetteer", f"{name}.csv")))


@pytest.mark.parametrize("name", ["countries", "organisations", "bodies", "regions", "places", "persons"])
def test_every_row_is_named_in_three_languages(name: str) -> None:
    missing = [row for row in rows(name) if not all(row[f"label_{lang}"] for lang in ("ky", "ru", "en"))]
    assert missing == []


def test_every_state_has_a_capital_and_an_adjective() -> None:
    """All but territories, which have neither."""
    capitals = {(row["country"], row["label_ky"]) for row in rows("places") if row["kind"] == "capital"}
    states = [row for row in rows("countries") if row["capital"]]
    assert len(states) > 195
    assert [row["code"] for row in states if (row["code"], row["capital"]) not in capitals] == []
    assert [row["code"] for row in states if not row["adjectives"]] == []
    assert [row["code"] for row in rows("countries") if row["adjectives"] and not row["capital"]] == ["HKG"]


def test_organisations() -> None:
    found = rows("organisations")
    known = {row["id"] for row in found}
    assert len(known) == len({row["code"] for row in found}) == len(found)
    assert sum(row["kind"] == "international" for row in found) >= 150
    assert {row["parent"] for row in found} <= known | {""}
    assert {row["country"] for row in found} <= gazetteer().countries.keys() | {""}


def test_a_body_of_a_state_has_one_name() -> None:
    orgs, named = gazetteer().orgs, rows("named_bodies")
    assert {row["body"] for row in named} <= gazetteer().bodies.keys()
    codes = [(orgs[row["organisation"]]["country"], row["body"]) for row in named]
    assert len(set(codes)) == len(codes)
    assert all(state for state, _ in codes)


def test_terms_of_office_are_possible_and_have_a_source() -> None:
    posts = vocabulary()["post-type"]
    for term in gazetteer().terms:
        assert term.person in gazetteer().persons
        assert term.office.post in posts
        assert terms.web(term.source) is not None
        assert _first(term.begin) <= (_last(term.end) if term.end else date.max), term


def test_nobody_shares_a_seat() -> None:
    seats = defaultdict(list)
    for term in gazetteer().terms:
        if term.office.post in (*HEADS, "ambassador", "secretary-general") and _leads(term.office.of) not in SEVERAL:
            seats[terms.office(term.office)].append(term)
    doubles = {
        (one.office.of.code, one.office.post, *sorted((one.person, other.person)))  # type: ignore[union-attr]
        for held in seats.values()
        for one, other in combinations(held, 2)
        if one.person != other.person and _together(one.begin, one.end, other.begin, other.end) > TRANSITION
    }
    assert doubles == SUSPENDED


def test_nobody_comes_to_an_office_again_before_leaving_it() -> None:
    held = defaultdict(list)
    for term in gazetteer().terms:
        held[term.person, terms.office(term.office)].append(term)
    again = [
        (one.person, one.begin, other.begin)
        for terms_of_one in held.values()
        for one, other in combinations(terms_of_one, 2)
        if _together(one.begin, one.end, other.begin, other.end) > timedelta(0)
    ]
    assert again == []


def _leads(body: Actor | None) -> str:
    return body.code if body is not None else ""


def _first(day: str) -> date:
    """The first day of a year, month or day."""
    return date.fromisoformat((day + "-01-01")[:10])


def _last(day: str) -> date:
    """The last day of a year, month or day."""
    year, month, *rest = [*map(int, day.split("-")), *([12] if len(day) == 4 else [])]
    return date(year, month, rest[0] if rest else monthrange(year, month)[1])


def _together(*days: str) -> timedelta:
    """For how long two were surely in office at once; of a month or year that is all that is known, it may be any day."""
    one, until, other, end = days
    last = [_first(day) if day else date.max for day in (until, end)]
    return min(last) - max(_last(one), _last(other))


@pytest.mark.parametrize("state", [*REGION, *POWERS])
@pytest.mark.parametrize("post", HEADS)
def test_offices_are_held_without_gaps(state: str, post: str) -> None:
    held = sorted(
        (_first(t.begin), _last(t.end) if t.end else date.max)
        for t in gazetteer().terms
        if t.office.post == post and t.office.of is not None and t.office.of.code == state
    )
    if (state, post) in NO_SUCH_OFFICE:
        assert held == []
    else:
        assert list(_gaps(held, ENDED.get((state, post), CHECKED))) == []


def _gaps(held: list[tuple[date, date]], end: date) -> Iterator[tuple[date, date]]:
    reached = START
    for begin, until in [*held, (end, end)]:
        if begin - reached > SPELL:
            yield reached, begin
        reached = max(reached, until)


def test_kyrgyz_envoys_are_known_where_there_is_an_embassy() -> None:
    sent = {
        t.office.to.code if t.office.to.kind == "country" else gazetteer().orgs[t.office.to.code]["code"]
        for t in gazetteer().terms
        if t.office.post == "ambassador" and t.office.of and t.office.of.code == "KGZ" and t.office.to
    }
    assert set(EMBASSIES) <= sent
