"""Slots of rules on who takes or leaves an office, and where an envoy serves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kgraph.extract.frames import tenures
from kgraph.extract.frames.positions import positions
from kgraph.extract.frames.roles import Clause
from kgraph.extract.lexicon.offices import ABROAD
from kgraph.extract.parties.himself import himself, released
from kgraph.extract.parties.succession import entrusted, last_told, named_in, nominee, outgoing, replacee, successor
from kgraph.extract.reference.discourse import Party
from kgraph.model import Actor, Office

_PREMIER = "prime-minister"
_ENVOY = "ambassador"
_HEADS = {
    "embassy": "ambassador",
    "permanent-mission": "ambassador",
    "consulate": "consul",
    "consulate-general": "consul",
    "foreign-ministry": "foreign-minister",
    "government": "prime-minister",
}
_LANDS = frozenset({"country", "parties"})  # «Өлкөнү X жетектеп калды»
_SEVERAL = 2
_DISMISSAL = "dismissal"
_BEFORE = 2  # sentences in which «анын миссиясы» looks back


def appointee(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    modified = clause.head() if clause.attributive else None
    if modified is not None and clause.phrases[modified].name is not None:
        return tenures.holder(clause, [modified])  # «элчи болуп дайындалган X»
    if clause.passive and (late := tenures.latest(clause)):
        return tenures.holder(clause, late)
    people = named_in(clause, ("object", "genitive")) or (nominee(clause) if clause.passive else [])
    return tenures.holder(clause, people) if people else himself(clause) or released(clause)


def installed(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who is put into an office that the clause names apart from his title: no «президент X-тин дайындаганы»."""
    owners = [k for k in clause.left if clause.phrases[k].name is not None and clause.phrases[k].case == "Gen"][-1:]
    found = appointee(clause, have) or tenures.holder(clause, owners)  # «X-тин министр болушуна макулдук берди»
    return [p for p in found if p.phrase >= 0 and tenures.named(clause, p.phrase)]


def premier(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who becomes the head of a government by words that name no office: «өкмөттүн башчылыгына X бекитилди»."""
    return [tenures.heading(clause, p, _PREMIER) for p in appointee(clause, have)]


def incumbent(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    if not clause.passive and any(clause.phrases[k].post for k in positions(clause, "accusative")):
        return []  # «министр элчини кызматынан алды»
    people = named_in(clause, ("subject", "genitive")) or nominee(clause)
    return tenures.holder(clause, people) if people else _told(clause)


def assigned(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """To whom the office that the clause names is given by whomever: «элчинин кызматы X-ке ишенип берилди»."""
    people = named_in(clause, ("dative",))[:1]
    return [p for p in tenures.holder(clause, people) if tenures.named(clause, people[0])]


def headed(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Who gets a mission, a ministry, an organisation or a state to lead: «НАТОнун башына X келди»."""
    at = clause.match.begin
    led = [k for k in clause.within if clause.phrases[k].begin <= at <= clause.phrases[k].end][:1]
    people = named_in(clause, ("object",)) or named_in(clause, ("subject",)) or nominee(clause)
    persons = [clause.page.discourse.party(k) for k in people[:1]]
    return [p for k in led for person in persons if (p := _heading(clause, k, person)) is not None]


def _heading(clause: Clause, k: int, person: Party) -> Party | None:
    """A person as the head of the body, organisation or state that phrase ``k`` names."""
    phrase, side = clause.phrases[k], clause.page.discourse.party(k).side
    if phrase.name is not None or phrase.kind == "office":
        return None
    if phrase.kind == "org":
        org = side is not None and side.kind == "org" and clause.page.discourse.bodies.orgs.get(phrase.ref) is not None
        return replace(person, office=Office("secretary-general", side), side=person.side or side) if org else None
    post = "head-of-state" if phrase.kind in _LANDS else _HEADS.get(phrase.ref, "")
    own = side or person.side or clause.page.discourse.side_before(k) or clause.page.discourse.home
    to = phrase.to[0] if phrase.to else None
    return replace(person, office=Office(post, own, to), side=own) if post else None


def newcomer(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The office that the words of a rule name, which somebody is yet to take: «жаңы премьерди атайт»."""
    if appointee(clause, have):
        return []  # «жаңы президенти болуп X шайланды»
    first = clause.match.tokens[1]
    named = (k for k in clause.within if clause.phrases[k].begin <= first < clause.phrases[k].end)
    found = [clause.page.discourse.party(k) for k in named if clause.phrases[k].name is None][:1]
    return [replace(p, person=None) for p in found]


def cabinet(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The head of a government that is named by him: «X-тин өкмөтүнө ишенбөөчүлүк көрсөттү»."""
    phrases = clause.phrases
    led = (k for k in clause.left if phrases[k].ref == "government" and k - 1 in clause.within)
    heads = (k - 1 for k in led if phrases[k - 1].end == phrases[k].begin and phrases[k - 1].case == "Gen")
    named = [k for k in heads if phrases[k].name is not None][-1:]
    return [tenures.heading(clause, clause.page.discourse.party(k), _PREMIER) for k in named]


def toppled(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Whose rule it is that ends: «X-тин режими кулады»."""
    near = [k for k in clause.within if clause.phrases[k].end == clause.match.begin and clause.phrases[k].case == "Gen"]
    return tenures.holder(clause, [k for k in near if clause.phrases[k].name is not None])


def ruled(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The office that the words of a rule name, of the state that is said to have somebody in it."""
    parties = [clause.page.discourse.party(k) for k in positions(clause, "subject")[:1]]
    return [replace(p, office=Office(clause.match.rule.post, p.side)) for p in parties if p.side is not None]


def sender(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The envoy whom somebody sends and does not name: «Токаев Кыргызстанга жаңы элчи дайындады»."""
    sending = [clause.page.discourse.party(k).side for k in positions(clause, "subject")[:1]]
    return [Party(office=Office(_ENVOY, side), side=side) for side in sending if side is not None]


def _told(clause: Clause) -> list[Party]:
    """Of whom the sentence before told, where «ал» stands for him: «Ал кызматынан бошотулган»."""
    subject = positions(clause, "object" if clause.passive else "subject")
    himself = any(clause.phrases[k].kind == "pronoun" and not clause.phrases[k].plural for k in subject)
    last = clause.state.subject
    if not himself or last is None or last.person is None:
        return []
    if last.office is None and last.side is None and clause.match.rule.family == "dismissal":
        before = last_told(clause)
        came = before.of("source") if before is not None and before.rule.family == "appointment" else []
        return [replace(last, office=p.office, side=p.side, stated=False) for p in came[:1]]
    return [replace(last if last.office is not None else tenures.taking(clause, last), stated=False)]


def envoy(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The post of an envoy that the clause names, whoever holds it."""
    found = tenures.envoys(clause)[:1]
    sending = [clause.phrases[k].side for k in positions(clause, "subject")] if not clause.passive else []
    if not found or found[0].side is not None or not sending or sending[0] is None or found[0].office is None:
        return found
    return [replace(found[0], side=sending[0], office=replace(found[0].office, of=sending[0]))]  # «Кытай … дайындады»


def departing(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """The envoy named last before his mission, in whatever case: «элчи X менен миссиясынын аякташынан улам жолукту»,
    «министр элчи X-ти кабыл алды. Анткени элчинин миссиясы аяктады»."""
    first = clause.page.sentences[max(0, clause.sentence.index - _BEFORE)].begin
    told = (k for k, phrase in enumerate(clause.phrases) if first <= phrase.begin and phrase.end <= clause.match.begin)
    envoys = [p for k in told if (p := clause.page.discourse.party(k)).office is not None and p.office.post in ABROAD]
    named = [p for p in envoys if p.person is not None and p.side == envoys[-1].side]
    return [replace(p, stated=False) for p in (named or envoys)[-1:]]


def accredited(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Where an envoy or a mission among the parties serves."""
    return [Party(side=side, stated=False) for _, p in have for side in tenures.accredited(clause, p)]


def posted(clause: Clause, have: Sequence[tuple[str, Party]]) -> list[Party]:
    """Where the envoy or mission that stands before the trigger serves: «Минсктеги элчисин чакыртып алды»."""
    near = [k for k in clause.within if clause.phrases[k].to and clause.phrases[k].begin < clause.match.anchor]
    return [Party(side=side, stated=False) for k in near[-1:] for side in clause.phrases[k].to]


def each(clause: Clause, parties: Sequence[tuple[str, Party]]) -> list[list[tuple[str, Party]]]:
    """The parties of each appointment of which one verb tells several."""
    posts = {p.office.post for role, p in parties if role == "source" and p.office is not None}
    taken = len(posts) == 1 and clause.match.rule.family == "appointment"
    found = tenures.listed(clause, posts.pop()) if taken else _leaving(clause, parties)
    if len(found) < _SEVERAL:
        return [list(parties)]
    return [[("source", p), *(("target", Party(side=side, stated=False)) for side in to)] for p, to in found]


def _leaving(clause: Clause, parties: Sequence[tuple[str, Party]]) -> list[tuple[Party, tuple[Actor, ...]]]:
    """The envoys who leave their posts under one verb, and where each has served: «А-дагы элчи X жана Б-дагы элчи Y
    кызматынан бошотулду»."""
    people = named_in(clause, ("object",)) if clause.match.rule.family == _DISMISSAL else []
    people = [*(clause.joined(people[0]) if people else ()), *people]
    told = [clause.page.discourse.party(k) for k in people if clause.phrases[k].to]
    gone = told if len(told) >= _SEVERAL else [p for role, p in parties if role == "source" and p.person is not None]
    if clause.match.rule.family != _DISMISSAL or any(p.office is None or p.office.to is None for p in gone):
        return []
    return [(p, tenures.accredited(clause, p)) for p in gone]


NAMED = (
    departing,
    entrusted,
    installed,
    assigned,
    headed,
    successor,
    sender,
    replacee,
    outgoing,
    newcomer,
    cabinet,
    toppled,
    ruled,
)  # each is a slot by its own name
