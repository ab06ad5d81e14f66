"""One person behind several names: initials, family name alone, spelling variants; known office-holders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from kgraph import resources
from kgraph.extract.lexicon.slugs import fold, slug
from kgraph.extract.names.order import whole
from kgraph.extract.names.personal import NameUnit
from kgraph.extract.reference.slips import holes, slip
from kgraph.extract.syntax.tokens import initial
from kgraph.model import Actor, Person

_MANY = 4  # words of a name of which any may stand for its bearer
_TOP = ("head-of-state", "prime-minister", "foreign-minister", "secretary-general")
"""The offices whose bearers the press names by the family name alone."""
_STAFF = ("secretary-general", "organisation-official")
"""The offices of those who speak for an organisation and no longer for their own state."""


@dataclass(frozen=True, slots=True)
class Term:
    """A term of office of a known person: the post type, the state or body served, from and to when (ISO dates, or
    only the year or month; no end while it lasts)."""

    post: str
    of: Actor
    begin: str
    end: str

    def covers(self, day: str) -> bool:
        """Whether the office was surely or maybe held on a day (ISO date)."""
        return self.begin[: len(day)] <= day and (not self.end or day <= f"{self.end}~")


@dataclass(frozen=True, slots=True)
class Known:
    """A person of the reference data as of a day: the id, all terms of office, and those held on that day, or, if
    none was (not ``dated``), the one begun last and what was held beside it."""

    id: str
    name: str
    terms: tuple[Term, ...] = ()
    current: tuple[Term, ...] = ()
    dated: bool = False

    @property
    def offices(self) -> tuple[tuple[str, Actor], ...]:
        """The offices held as (post type, state or body served), the current ones last."""
        return tuple((t.post, t.of) for t in sorted(self.terms, key=lambda term: term in self.current))

    @property
    def last(self) -> frozenset[str]:
        """The posts of the current offices."""
        return frozenset(term.post for term in self.current)

    def side(self, post: str) -> tuple[Actor, ...]:
        """The state or organisation served in an office; without one the organisation worked for on the day of the
        document, unless a state is served too, else the last state, else the last organisation."""
        held = [of for kind, of in reversed(self.offices) if kind == post]
        now = {term.of.kind for term in self.current}
        if self.dated and now == {"org"} and any(term.post in _STAFF for term in self.current):
            held = held or [term.of for term in reversed(self.current)]
        served = held or sorted((of for _, of in reversed(self.offices)), key=lambda actor: actor.kind)
        return tuple(served[:1])

    def begun(self, day: str) -> bool:
        """Whether an office was held on a day (ISO date, or none) or had been before."""
        return not (day and self.terms) or any(term.begin[: len(day)] <= day for term in self.terms)

    def on(self, day: str) -> Known:
        """The person as of a day (ISO date, or none)."""
        held = tuple(term for term in self.terms if day and term.covers(day))
        return replace(self, current=held or _latest(self.terms, day), dated=bool(held))


def _latest(terms: Sequence[Term], day: str) -> tuple[Term, ...]:
    """The term begun last, on a day if one is known, and those that had not ended then."""
    begun = [term for term in terms if not day or term.begin[: len(day)] <= day] or terms
    return tuple(t for t in begun if t is begun[-1] or not t.end or t.end > begun[-1].begin)


@dataclass(frozen=True, slots=True)
class Register:
    """The persons of the reference data by folded full name, by folded family name, and by full name but for one
    word of it, with that word; ``given`` are given names in lower case, which are no slips of others, ``day`` is the
    one of the document, if known."""

    full: Mapping[str, Known]
    family: Mapping[str, tuple[Known, ...]]
    parts: Mapping[tuple[str, ...], tuple[tuple[str, Known], ...]]
    given: Collection[str] = frozenset()
    day: str = ""

    def find(self, words: Sequence[str], posts: frozenset[str], sides: frozenset[Actor]) -> Known | None:
        """The known person whom a name means, as of the day of the document; a family name alone or with initials
        must be unambiguous and no given name, but for the only one in a top office of whom the document says no more
        than the name.

        ``posts`` and ``sides`` are what the document says of the person, if anything.
        """
        known = self._find(words, posts, sides)
        return known.on(self.day) if known is not None else None

    def _find(self, words: Sequence[str], posts: frozenset[str], sides: frozenset[Actor]) -> Known | None:
        # as written, without the patronymic, family name first
        for name in dict.fromkeys((" ".join(words), f"{words[0]} {words[-1]}", f"{words[-1]} {words[0]}")):
            if (known := self.full.get(fold(name))) is not None:
                return known if _agrees(known, sides) else None
        given = [w for w in words[:-1] if len(w) > 1]
        if any(not initial(w) for w in given):
            return self._slip(words, posts, sides)
        found = [
            k
            for k in self.family.get(fold(words[-1]), ())
            if _agrees(k, sides) and all(fold(k.name).startswith(fold(w[0])) for w in given[:1])
        ]
        found = [k for k in found if k.begun(self.day)] or found  # a namesake in office later is not meant
        exact = [k for k in found if any(term.post in posts for term in k.terms)]
        chosen = exact if len(exact) == 1 else found
        if not posts and (len(chosen) > 1 or (not given and words[0].lower() in self.given)):
            chosen = self._leading(found)
        return chosen[0] if len(chosen) == 1 else None

    def _leading(self, found: Sequence[Known]) -> list[Known]:
        """Of namesakes the one who leads a state, else the one in a top office."""
        held = [(k, k.on(self.day).last) for k in found]
        heads = [k for k, posts in held if _TOP[0] in posts]
        return heads or [k for k, posts in held if not posts.isdisjoint(_TOP)]

    def _slip(self, words: Sequence[str], posts: frozenset[str], sides: frozenset[Actor]) -> Known | None:
        """The one person whose name this is with a slip in it, as the office says, or, if only the given name is
        misspelt, the family name that nobody else has: «Владмир Путин», «депутат Марлан Маматалиев»."""
        found = {
            known.id: (known, not rest[-1])
            for rest, word in holes(fold(" ".join(words)).split())
            for meant, known in self.parts.get(rest, ())
            if slip(word, meant) and _agrees(known, sides)
        }
        if len(found) != 1:
            return None
        [(known, family)] = found.values()
        if any(term.post in posts for term in known.terms):
            return known
        sure = not (family or posts) and words[0].lower() not in self.given
        return known if sure and len(self.family.get(fold(words[-1]), ())) == 1 else None


def load_register(sons: Collection[str] = (), given: Collection[str] = ()) -> Register:
    """The persons and tenures of data/gazetteer; ``sons`` are the words that end a family name of two: «X уулу»,
    ``given`` the given names that are known."""
    actors = _actors()
    terms: dict[str, list[Term]] = defaultdict(list)
    for row in resources.table(resources.path("data", "gazetteer", "tenures.csv")):
        terms[row["person"]].append(Term(row["post_type"], actors[row["of"]], row["begin"], row["end"]))
    full: dict[str, Known] = {}
    family: dict[str, list[Known]] = defaultdict(list)
    parts: dict[tuple[str, ...], list[tuple[str, Known]]] = defaultdict(list)
    for row in resources.table(resources.path("data", "gazetteer", "persons.csv")):
        known = Known(row["id"], row["label_ky"], tuple(terms[row["id"]])).on("")
        names = dict.fromkeys([row["label_ky"], row["label_ru"], *row["names"].split("|")])
        for name in filter(None, names):
            full.setdefault(fold(name), known)
            for rest, word in holes(fold(name).split()):
                parts[rest].append((word, known))
        for last in dict.fromkeys(fold(whole(name.split(), sons)[-1]) for name in names if name):
            family[last].append(known)
    return Register(
        full,
        {last: tuple(found) for last, found in family.items()},
        {rest: tuple(found) for rest, found in parts.items()},
        given,
    )


def _actors() -> dict[str, Actor]:
    """States by ISO code and organisations by the code of the guide."""
    orgs = resources.table(resources.path("data", "gazetteer", "organisations.csv"))
    countries = resources.table(resources.path("data", "gazetteer", "countries.csv"))
    return {row["code"]: Actor("org", row["id"]) for row in orgs} | {
        row["code"]: Actor("country", row["code"]) for row in countries
    }


def _agrees(known: Known, sides: frozenset[Actor]) -> bool:
    return not sides or not known.terms or any(term.of in sides for term in known.terms)


@dataclass(frozen=True, slots=True)
class Cluster:
    """All mentions of one person in a document: the fullest words, and the positions of the name units."""

    words: tuple[str, ...]
    members: tuple[int, ...]


def cluster(names: Sequence[NameUnit]) -> tuple[Cluster, ...]:
    """Name units grouped by person: same family name, and given names or initials that do not contradict."""
    groups: list[tuple[tuple[str, ...], list[int]]] = []
    folded = {word: fold(word) for unit in names for word in unit.words}
    for i, unit in sorted(enumerate(names), key=lambda pair: (*_fullness(pair[1].words), pair[0])):
        home = next((g for g in groups if _same(unit.words, g[0], folded)), None)
        if home is None:
            groups.append((unit.words, [i]))
        else:
            home[1].append(i)
    return tuple(Cluster(words, tuple(sorted(members))) for words, members in groups)


def _fullness(words: Sequence[str]) -> tuple[int, int]:
    """A sorting key that puts fuller names first."""
    return -sum(1 for w in words if not initial(w)), -len(words)


def _same(short: Sequence[str], long: Sequence[str], folded: Mapping[str, str]) -> bool:
    """Whether a shorter name can mean the bearer of a fuller one; ``folded`` are the keys of their words."""
    if len(short) == 1:
        ends = long if len(long) >= _MANY else (long[0], long[-1])  # «Лула» of «Луис Инасиу Лула да Силва»
        return any(folded[short[0]] == folded[word] for word in ends)
    if folded[short[-1]] != folded[long[-1]]:
        return False
    if len(short) < len(long) and [folded[w] for w in short] == [folded[w] for w in long[-len(short) :]]:
        return True
    pairs = zip(short[:-1], long[:-1], strict=False)
    return all(_compatible(a, b, folded) for a, b in pairs)


def _compatible(a: str, b: str, folded: Mapping[str, str]) -> bool:
    if initial(a) or initial(b):
        return fold(a[0]) == fold(b[0])
    return folded[a].startswith(folded[b]) or folded[b].startswith(folded[a])


def identify(words: Sequence[str], known: Known | None) -> Person:
    """The person of a name: the key of the reference data, or one made of the name itself (family name first)."""
    name = " ".join(words).replace(". ", ".")
    if known is not None:
        return Person(known.id, name)
    rest = [w[0] if initial(w) else w for w in words[:-1]]
    return Person(slug(" ".join([fold(words[-1]), *map(fold, rest)])), name, not all(map(initial, words[:-1])))
