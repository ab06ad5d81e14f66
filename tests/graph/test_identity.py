"""One person behind two keys, one event in two reports, plans and what became of them."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from kgraph.graph import terms
from kgraph.graph.terms import IDENTITY
from kgraph.graph.turtle import Names
from kgraph.model import Extraction, Person
from kgraph.store import LocalStore

PAIR = ("participant KGZ", "participant RUS")
VISIT = ("source KGZ", "target RUS")


def links(store: LocalStore, *predicates: str) -> set[str]:
    names = Names()
    quads = (q for q in store.dump(IDENTITY) if names.iri(q.predicate) in predicates)
    return {f"{names.iri(q.subject)} {names.value(q.object)}" for q in quads}  # type: ignore[arg-type]


PERSONS = [
    ("initial and full name, one side", "RUS udovich-n -", "RUS udovich-nikolai -", True),
    ("initial and full name, one post", "RUS udovich-n minister", "RUS udovich-nikolai minister", True),
    ("another initial", "RUS udovich-m -", "RUS udovich-nikolai -", False),
    ("another side", "UKR udovich-n -", "RUS udovich-nikolai -", False),
    ("a letter spelt with two", "KAZ tokaev-zh -", "KAZ tokaev-zhomart -", True),
    ("family name alone, one post", "RUS udovich minister", "RUS udovich-nikolai minister", True),
    ("family name alone, one side only", "RUS udovich -", "RUS udovich-nikolai -", False),
    ("two full names", "RUS udovich-nikita -", "RUS udovich-nikolai -", False),
    ("a family name with a hyphen", "RUS rimskii-korsakov-n -", "RUS rimskii-korsakov-nikolai -", True),
    ("two spellings, one seat", "RUS udovitch-nikolai foreign-minister", "RUS udovich-nikolai foreign-minister", True),
    ("two spellings, an office of many", "RUS udovich-nikolaj minister", "RUS udovich-nikolai minister", False),
    ("two spellings, other seats", "KAZ udovitch-nikolai foreign-minister", "RUS udovich-nikolai foreign-minister", False),
    ("short names that differ by a letter", "RUS li-an foreign-minister", "RUS li-in foreign-minister", False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "linked"), [p[1:] for p in PERSONS], ids=[p[0] for p in PERSONS])
def test_persons(tell, store, one: str, other: str, linked: bool) -> None:
    found = store(*(tell(n, ["meeting actual -", f"participant {who}"]) for n, who in (("a", one), ("b", other))))
    alias, full = (f"person:{who.split()[1]}" for who in (one, other))
    assert {frozenset(text.split()) for text in links(found, "owl:sameAs")} == (
        {frozenset((alias, full))} if linked else set()
    )


def test_an_initial_that_fits_two_persons_means_neither(tell, store) -> None:
    people = ("udovich-n", "udovich-nikolai", "udovich-nikita")
    found = store(*(tell(who, ["meeting actual -", f"participant RUS {who}"]) for who in people))
    assert links(found, "owl:sameAs") == set()


def test_the_office_tells_two_persons_with_one_initial_apart(tell, store) -> None:
    people = ("udovich-n minister", "udovich-nikolai minister", "udovich-nikita deputy-minister")
    found = store(*(tell(who, ["meeting actual -", f"participant RUS {who}"]) for who in people))
    assert links(found, "owl:sameAs") == {"person:udovich-n person:udovich-nikolai"}


def test_so_do_the_people_around_them(tell, store) -> None:
    told = [("udovich-n", "kim-pavel"), ("udovich-nikolai", "kim-pavel"), ("udovich-nikita", "pak-pavel")]
    found = store(
        *(
            tell(who, ["meeting actual -", f"participant RUS {who} minister", f"participant KAZ {other}"])
            for who, other in told
        )
    )
    assert links(found, "owl:sameAs") == {"person:udovich-n person:udovich-nikolai"}


def test_a_name_that_is_not_full_is_the_documents_own(tell, store) -> None:
    def seen(document: str, side: str) -> Extraction:
        [meeting] = tell(document, ["meeting actual -", f"participant {side} udovich-n minister"]).events
        part = replace(meeting.participations[0], person=Person("udovich-n", "Н.Удович", full=False))
        return tell(document, replace(meeting, participations=(part,)))

    full = tell("c", ["meeting actual -", "participant RUS udovich-nikolai minister"])
    found = links(store(seen("a", "RUS"), seen("b", "UKR"), full), "owl:sameAs")
    assert {text.partition("--")[0] + " " + text.split()[1] for text in found} == {
        "person:udovich-n person:udovich-nikolai"
    }
    alone = links(store(seen("a", "RUS"), seen("b", "RUS"), seen("d", "UKR")), "owl:sameAs")
    assert len(alone) == 1
    assert len({text.split()[1] for text in alone}) == 1


def test_the_most_frequent_name_is_preferred(tell, store) -> None:
    def named(document: str, name: str) -> Extraction:
        [meeting] = tell(document, ["meeting actual -", "participant RUS x-y"]).events
        part = replace(meeting.participations[0], person=Person("x-y", name))
        return tell(document, replace(meeting, participations=(part,)))

    told = [named(n, name) for n, name in (("a", "Юй Хуа"), ("b", "Юй Хуаа"), ("c", "Юй Хуа"), ("d", "Юй Хуааа"))]
    found = links(store(*told), "skos:prefLabel", "skos:altLabel", "rdf:type")
    assert found == {"person:x-y kg:Person", *(f'person:x-y "{name}"@ky' for name in ("Юй Хуа", "Юй Хуаа", "Юй Хуааа"))}
    assert links(store(*told), "skos:prefLabel") == {'person:x-y "Юй Хуа"@ky'}


@pytest.mark.parametrize(
    ("written", "preferred"),
    [
        (["Гурбангулы Бердымухаммедов"], "Гурбангулы Бердымухаммедов"),
        (["Гурбангулы Бердымухаммедов", "Гурбангулы Бердымухамедов"], "Гурбангулы Бердымухамедов"),
        (["Г.Бердымухаммедов"], "Гурбангулы Бердымухамедов"),
        (["Бердымухаммедов"], "Гурбангулы Бердымухамедов"),
        (["Бердымухаммедов Гурбангулы"], "Гурбангулы Бердымухамедов"),
    ],
)
def test_known_persons_are_spelt_as_most_documents_do(tell, store, written: list[str], preferred: str) -> None:
    key = "berdimuhamedov-gurbanguly"
    [meeting] = tell("a", ["meeting actual -", f"participant TKM {key}"]).events
    parts = [replace(meeting.participations[0], person=Person(key, name)) for name in written]
    found = store(*(tell(f"{n}", replace(meeting, participations=(part,))) for n, part in enumerate(parts)))
    quads = found.match(terms.person(key), terms.PREF_LABEL)
    assert [q.object.value for q in quads if str(q.object).endswith("@ky")] == [preferred]  # type: ignore[union-attr]


EVENTS = [
    ("no day in one", ("2021-02-08", "meeting actual 2021-02-07", *PAIR), ("2021-02-09", "meeting actual -", *PAIR), True),
    ("only the month", ("2021-02-08", "meeting actual 2021-02-07", *PAIR), ("2021-02-09", "meeting actual 2021-02", *PAIR), True),
    ("no year", ("2021-02-08", "meeting actual 2021-02-07", *PAIR), ("2021-02-09", "meeting actual --02-07", *PAIR), True),
    ("a narrower type", ("2021-02-08", "meeting actual 2021-02-07", *PAIR), ("2021-02-09", "talks actual 2021-02-07", *PAIR), True),
    ("who is told in one", ("2021-02-08", "meeting actual 2021-02-07", "participant KGZ a-b", "participant RUS"),
     ("2021-02-09", "meeting actual 2021-02-07", *PAIR), True),
    ("three days apart", ("2021-02-08", "meeting actual 2021-02-07", *PAIR), ("2021-02-11", "meeting actual -", *PAIR), True),
    ("four days apart", ("2021-02-08", "meeting actual 2021-02-07", *PAIR), ("2021-02-12", "meeting actual -", *PAIR), False),
    ("told of late, with the day", ("2021-02-08", "meeting actual --02-07", *PAIR), ("2021-02-20", "meeting actual --02-07", *PAIR), True),
    ("told before it was", ("2021-02-08", "meeting actual -", *PAIR), ("2021-02-10", "meeting actual --02-10", *PAIR), False),
    ("an envoy, and where he serves", ("2021-02-08", "meeting actual -", "participant KGZ a-b minister", "participant RUS c-d ambassador"),
     ("2021-02-08", "meeting actual -", "participant KGZ a-b", "participant RUS c-d minister"), True),
    ("a gathering, from two sides", ("2021-02-08", "summit actual 2021-02-07", "participant un", "participant KGZ"),
     ("2021-02-09", "summit actual --02-07", "participant un", "participant KAZ a-b"), True),
    ("a gathering, neither when nor where", ("2021-02-08", "summit actual 2021-02-07", "participant un"),
     ("2021-02-09", "summit actual -", "participant un"), False),
    ("gatherings on other days", ("2021-02-08", "summit actual 2021-02-07", "participant un", "participant KGZ"),
     ("2021-02-09", "summit actual --02-08", "participant un", "participant KGZ"), False),
    ("another day", ("2021-02-08", "meeting actual 2021-02-07", *PAIR), ("2021-02-09", "meeting actual 2021-02-08", *PAIR), False),
    ("another month", ("2021-02-08", "meeting actual 2021-02-07", *PAIR), ("2021-02-09", "meeting actual 2021-03", *PAIR), False),
    ("another type", ("2021-02-08", "meeting actual 2021-02-07", *PAIR), ("2021-02-09", "call actual -", *PAIR), False),
    ("another side", ("2021-02-08", "meeting actual 2021-02-07", *PAIR), ("2021-02-09", "meeting actual -", "participant KGZ", "participant UZB"), False),
    ("other people", ("2021-02-08", "meeting actual 2021-02-07", "participant KGZ a-b", "participant RUS"),
     ("2021-02-09", "meeting actual -", "participant KGZ a-c", "participant RUS"), False),
    ("other offices", ("2021-02-08", "meeting actual 2021-02-07", "participant KGZ - minister", "participant RUS"),
     ("2021-02-09", "meeting actual -", "participant KGZ - head-of-state", "participant RUS"), False),
    ("another direction", ("2021-02-08", "visit actual 2021-02-07", *VISIT), ("2021-02-09", "visit actual -", "source RUS", "target KGZ"), False),
    ("not dated documents", ("", "meeting actual 2021-02-07", *PAIR), ("", "meeting actual -", *PAIR), False),
    ("one side and no person", ("2021-02-08", "meeting actual 2021-02-07", "participant KGZ"), ("2021-02-09", "meeting actual -", "participant KGZ"), False),
    ("one side, one person", ("2021-02-08", "appointment actual -", "source KGZ a-b"), ("2021-02-09", "appointment actual -", "source KGZ a-b"), True),
    ("speech", ("2021-02-08", "statement actual -", *VISIT), ("2021-02-09", "statement actual -", *VISIT), False),
    ("a plan and an event", ("2021-02-08", "meeting actual 2021-02-07", *PAIR), ("2021-02-08", "meeting planned -", *PAIR), False),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "linked"), [e[1:] for e in EVENTS], ids=[e[0] for e in EVENTS])
def test_events(tell, store, one: tuple[str, ...], other: tuple[str, ...], linked: bool) -> None:
    (day, *first), (next_day, *second) = one, other
    reports = [tell("a", first, date=day), tell("b", second, date=next_day)]
    found = links(store(*reports), "owl:sameAs")
    assert (len(found) == 1) is linked
    assert links(store(*reversed(reports)), "owl:sameAs") == found


def test_reports_lead_to_the_most_precise_one(tell, store) -> None:
    vague = [tell(name, ["meeting actual -", *PAIR], date="2021-02-08") for name in "ab"]
    precise = tell("c", ["meeting actual 2021-02-07", *PAIR], date="2021-02-09")
    found = links(store(*vague, precise), "owl:sameAs")
    assert {text.split()[0] for text in found} == {"<doc/a/event/9>", "<doc/b/event/9>"}
    assert len({text.split()[1] for text in found}) == 1


def test_a_report_that_fits_two_events_is_left_alone(tell, store) -> None:
    told = [
        tell("a", ["meeting actual -", "participant KGZ a-b", "participant RUS"], date="2021-02-08"),
        tell("b", ["meeting actual -", "participant KGZ a-c", "participant RUS"], date="2021-02-08"),
        tell("c", ["meeting actual -", *PAIR], date="2021-02-08"),
    ]
    assert links(store(*told), "owl:sameAs") == set()


def test_a_report_joins_the_event_of_the_day_before_rather_than_an_earlier_one(tell, store) -> None:
    told = [
        tell("a", ["meeting actual 2021-02-05", *PAIR], date="2021-02-06"),
        tell("b", ["meeting actual 2021-02-07", *PAIR], date="2021-02-08"),
        tell("c", ["meeting actual -", *PAIR], date="2021-02-08"),
    ]
    [found] = links(store(*told), "owl:sameAs")
    assert found.startswith("<doc/c/event/9> event:2021-02-07")


def test_talks_about_other_matters_are_others_unless_the_same_people_hold_them(tell, store, happening) -> None:
    def talks(document: str, topics: str, *parties: str) -> Extraction:
        return tell(document, happening("meeting actual -", *(parties or PAIR), topics=topics), date="2021-02-08")

    assert links(store(talks("a", "border"), talks("b", "health")), "owl:sameAs") == set()
    assert len(links(store(talks("a", "trade"), talks("b", "investment")), "owl:sameAs")) == 1
    people = ("participant KGZ a-b", "participant RUS")
    assert len(links(store(talks("a", "border", *people), talks("b", "health", *people)), "owl:sameAs")) == 1


def test_a_shared_event_joins_what_was_told_of_it_months_apart(tell, store) -> None:
    who = ("participant KGZ a-b", "participant RUS")
    told = [
        tell("a", ["meeting actual 2021-02-07", *PAIR], date="2021-02-08"),
        tell("b", ["meeting actual 2021-02-07", *who], date="2021-02-08"),
        tell("c", ["meeting actual 2021-02-07", *PAIR], date="2021-06-01"),
        tell("d", ["meeting actual 2021-02", *PAIR], date="2021-06-01"),
    ]
    found = store(*told)
    targets = {text.split()[1] for text in links(found, "owl:sameAs")}
    sources = {text.split()[0] for text in links(found, "owl:sameAs")}
    assert (len(sources), len(targets), sources & targets) == (2, 1, set())


PLANS = [
    ("without a day", ("2021-01-10", "visit planned -", *VISIT), ("2021-02-24", "visit actual 2021-02-23", *VISIT), True),
    ("the month fits", ("2021-01-10", "visit planned 2021-02", *VISIT), ("2021-02-24", "visit actual 2021-02-23", *VISIT), True),
    ("a narrower type", ("2021-01-10", "official-visit planned 2021-02-23", *VISIT), ("2021-02-24", "visit actual 2021-02-23", *VISIT), True),
    ("the office, then the person", ("2021-01-10", "visit planned -", "source KGZ - head-of-state", "target RUS"),
     ("2021-02-24", "visit actual 2021-02-23", "source KGZ japarov-sadyr head-of-state", "target RUS"), True),
    ("told without a day", ("2021-01-10", "visit planned -", *VISIT), ("2021-02-24", "visit actual -", *VISIT), True),
    ("another month", ("2021-01-10", "visit planned 2021-03", *VISIT), ("2021-02-24", "visit actual 2021-02-23", *VISIT), False),
    ("announced afterwards", ("2021-02-25", "visit planned -", *VISIT), ("2021-02-24", "visit actual 2021-02-23", *VISIT), False),
    ("too late", ("2021-01-10", "visit planned -", *VISIT), ("2021-05-12", "visit actual 2021-05-11", *VISIT), False),
    ("the other way", ("2021-01-10", "visit planned -", *VISIT), ("2021-02-24", "visit actual 2021-02-23", "source RUS", "target KGZ"), False),
    ("another visitor", ("2021-01-10", "visit planned -", "source KGZ a-b", "target RUS"),
     ("2021-02-24", "visit actual 2021-02-23", "source KGZ a-c", "target RUS"), False),
    ("the day, in other words", ("2021-01-10", "visit planned --02-23", *VISIT), ("2021-02-24", "visit actual -", *VISIT), True),
    ("a day long past", ("2021-01-10", "visit planned --01-20", *VISIT), ("2021-02-24", "visit actual -", *VISIT), False),
    ("only hoped for", ("2021-01-10", "visit hoped -", *VISIT), ("2021-02-24", "visit actual 2021-02-23", *VISIT), False),
]  # fmt: skip


@pytest.mark.parametrize(("plan", "done", "linked"), [p[1:] for p in PLANS], ids=[p[0] for p in PLANS])
def test_plans(tell, store, plan: tuple[str, ...], done: tuple[str, ...], linked: bool) -> None:
    (announced, *first), (told, *second) = plan, done
    reports = [tell("a", first, date=announced), tell("b", second, date=told)]
    assert (len(links(store(*reports), "kg:realizedBy")) == 1) is linked
    assert links(store(*reports), "kg:realizedBy") == links(store(*reversed(reports)), "kg:realizedBy")


def test_a_plan_becomes_the_first_event_that_fits(tell, store) -> None:
    plan = tell("a", ["visit planned -", *VISIT], date="2021-01-10")
    done = [
        tell(name, [f"visit actual {day}", *VISIT], date=day)
        for name, day in (("b", "2021-02-23"), ("c", "2021-03-23"))
    ]
    [found] = links(store(plan, *done), "kg:realizedBy")
    assert "2021-02-23" in found


def test_the_order_of_documents_does_not_matter(tell, store) -> None:
    told = [
        tell("a", ["visit planned -", *VISIT], date="2021-01-10"),
        tell(
            "b",
            ["visit actual 2021-02-23", *VISIT],
            ["meeting actual -", "participant KGZ udovich-n"],
            date="2021-02-24",
        ),
        tell(
            "c", ["visit actual -", *VISIT], ["meeting actual -", "participant KGZ udovich-nikolai"], date="2021-02-25"
        ),
        tell("d", ["visit actual -", "source KGZ a-b", "target RUS"], date="2021-02-25"),
    ]
    results = {frozenset(map(str, store(*order).dump(IDENTITY))) for order in itertools.permutations(told)}
    assert len(results) == 1
