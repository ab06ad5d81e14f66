"""Reads one document sentence by sentence and drafts an event for every trigger whose parties are found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kgraph.extract.circumstances import carried, times
from kgraph.extract.circumstances.modality import Modality
from kgraph.extract.circumstances.tenses import ACTUAL, DENIED, PLANNED, POSSIBLE
from kgraph.extract.circumstances.timing import occasion
from kgraph.extract.events import complements, speech
from kgraph.extract.events.anaphora import TALKS, attach, bare, beside, chaired, join, more, opening, pointing, resumed
from kgraph.extract.events.attendance import announced, elaborated, filled, official_voice, spoken
from kgraph.extract.events.blamed import blamed, disputed
from kgraph.extract.events.dating import continued, enacted, happened, headline, listed, repeats, retold, signed, timely
from kgraph.extract.events.drafting import drafted, opened
from kgraph.extract.events.facing import faced
from kgraph.extract.events.margins import gathered
from kgraph.extract.events.private import official
from kgraph.extract.events.readiness import offered
from kgraph.extract.events.threats import threatened
from kgraph.extract.events.wording import closed
from kgraph.extract.frames import background
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.matters import (
    alleged,
    called_for,
    decreed,
    doubted,
    embedded,
    forbidden,
    framed,
    grounding,
    judged,
    rumoured,
    unmanned,
)
from kgraph.extract.frames.page import Page, Scene, State
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.surroundings import attributes, former, recalling, repeated, soon, upcoming
from kgraph.extract.frames.triggers import Finder, Match, worded
from kgraph.extract.parties.collectives import collective
from kgraph.extract.parties.completion import completed, enough, failed, inner, many, refraining, states
from kgraph.extract.parties.context import dealing, seated
from kgraph.extract.parties.decrees import ordered
from kgraph.extract.parties.entrants import entered
from kgraph.extract.parties.fillers import apart, cast, explicit, resident, sides, travelling
from kgraph.extract.parties.gatherings import attended
from kgraph.extract.parties.mutual import jointly, mutual
from kgraph.extract.parties.outcomes import outcome
from kgraph.extract.parties.pronouns import crowd, lone
from kgraph.extract.parties.referents import subjects
from kgraph.extract.parties.regions import regional
from kgraph.extract.parties.reporters import reported
from kgraph.extract.parties.slots import Cast
from kgraph.extract.parties.thanks import thanked
from kgraph.extract.reference.discourse import Party
from kgraph.extract.rules import Rule
from kgraph.extract.syntax.clauses import Sentence
from kgraph.ontology import Vocabulary

_ACTS = frozenset({"cooperation", "aid", "restriction", "relations", "conflict", "summit", "support"})
_SAID = frozenset({"criticism", "request", "rejection", "threat", "agreement"})  # not done: no news or a statement
_FEW = 2
_TOGETHER = TALKS | {"agreement", "signing", "ratification"}
_DISCUSSION = "discussion"
_AGREEMENT = "agreement"
_NOTHING = frozenset(
    {"agreement", "relations", "gratitude", "congratulation", "condolence"}
)  # not done: no news, nor does a weaker rule tell it
_DECREED = frozenset({"restriction", "relations-severed"})  # done once it is decreed
_GROUNDS = frozenset({"support", "aid"})  # «үчүн ыраазычылык билдирди»
_DECLARED = frozenset({"support"})  # done by saying that it will be: «колдоорун билдирди»
_FRAMES = frozenset({"meeting", "call", "visit", "summit", "credentials", "congratulation"})


@dataclass(frozen=True, slots=True)
class Reader:
    """Applies rules to pages; holds only tables."""

    finder: Finder
    modality: Modality
    vocabulary: Vocabulary

    def read(self, page: Page) -> list[Draft]:
        """The drafts of a page in the order of the text."""
        scene = Scene(page, State())
        voices: list[tuple[Sentence, tuple[Party, ...]]] = []
        for sentence in page.sentences:
            lead = not scene.state.drafts
            told_before = len(scene.state.drafts)
            present = scene.state.parties
            scene.state.parties = (before := resumed(page, sentence, scene.state.drafts)) or present
            self._sentence(scene, sentence, page.within(sentence))
            scene.state.parties = present if before else scene.state.parties
            continued(page, sentence, scene.state.drafts[:told_before])
            if told_before == len(scene.state.drafts):
                enacted(page, sentence, scene.state.drafts)
                happened(page, sentence, [d for d in scene.state.drafts if not self._said(d.rule)])
            if lead or repeats(scene.state.drafts, told_before):
                headline(page, sentence, scene.state.drafts)
            told = subjects(scene, page.within(sentence))
            retold(page, sentence, scene.state.drafts[:told_before], told)
            if sentence.index not in page.sources or official_voice(told):
                voices.append((sentence, told))
            scene.state.people = not told and crowd(scene, sentence)
            scene.state.nobody = not told and lone(scene, sentence)
            if told and (sentence.index not in page.sources or told[0].person is not None):
                scene.state.subject, scene.state.subjects = told[0], told
        closed(page, scene.state.drafts)
        listed(page, scene.state.drafts)
        timely(page, scene.state.drafts)
        elaborated(voices, scene.state.drafts, self.vocabulary, self.modality.cues.reports)
        signed(page, scene.state.drafts)
        filled(scene.state.open, scene.state.drafts, self.vocabulary)
        spoken(scene.state.drafts, self.vocabulary)
        gathered(page, scene.state.drafts, self.vocabulary)
        blamed(scene.state.drafts, self.vocabulary)
        announced(scene.state.drafts, page.sources, self.vocabulary)
        faced(scene.state.drafts, self.vocabulary)
        frames = [d for d in scene.state.drafts if self.vocabulary.top(d.type) in _FRAMES]
        carried.carry(page, scene.state.drafts, frames)
        kept = offered(threatened(scene.state.drafts, self.vocabulary), self.vocabulary)
        return official(page, disputed(kept, self.vocabulary), self.vocabulary)

    def _sentence(self, scene: Scene, sentence: Sentence, within: tuple[int, ...]) -> None:
        """Tries the matches of a sentence; one inside a longer one of its type waits for it, and falls if it fires."""
        page = scene.page
        groups = [group for _, group in self.finder.find(page.tokens, page.covered, sentence)]
        everything = [match for group in groups for match in group]
        fired: list[Match] = []
        for group in sorted(groups, key=lambda group: self._turn(group, everything)):
            taken = ""
            for match in group:
                if taken and not (match.rule.staffing and match.rule.family != taken):
                    continue
                clause = Clause(page, scene.state, sentence, match, within, self.modality.cues.auxiliaries)
                if not any(self._contains(outer, match) for outer in fired) and self._fires(clause):
                    fired.append(match)
                    if match.rule.staffing and not taken:  # who hands an office over leaves it, and another takes it
                        taken = match.rule.family
                    elif not match.rule.joins:  # who comes to a gathering also makes a journey
                        break

    def _said(self, rule: Rule) -> bool:
        return rule.speech or self.vocabulary.top(rule.type) in _SAID

    def _turn(self, group: Sequence[Match], everything: Sequence[Match]) -> tuple[int, int]:
        """When a group of matches is tried: after every match that contains one of it, else by its place."""
        own = group[0].anchor
        outer = [o.anchor for o in everything if o.anchor != own and any(self._contains(o, m) for m in group)]
        return (max(outer), 1) if outer else (group[0].anchor, 0)

    def _contains(self, outer: Match, inner: Match) -> bool:
        same = self.vocabulary.top(outer.rule.type) == self.vocabulary.top(inner.rule.type)
        return same and set(inner.tokens) < set(outer.tokens)

    def _fires(self, clause: Clause) -> bool:
        """Whether the rule of a clause finds what it needs; it then adds to the drafts."""
        rule = clause.match.rule
        if (
            not worded(clause.tokens, clause.sentence, rule)
            or complements.refuted(clause)
            or judged(clause)
            or alleged(clause)
            or doubted(clause)
        ):
            return False
        if rule.speech and clause.sentence.index in clause.page.sources and not speech.sole(clause):
            return False
        top = self.vocabulary.top(rule.type)
        if (top in _ACTS and embedded(clause)) or (not rule.speech and rumoured(clause)):
            return False
        if (top in TALKS | {"visit"} and forbidden(clause)) or (top in _GROUNDS and grounding(clause)):
            return False
        if (top == "summit" and called_for(clause)) or (top == "visit" and unmanned(clause)):
            return False
        result = rule.anaphor and top in TALKS and outcome(clause)
        occasion = rule.anaphor and clause.state.open is None and framed(clause)
        if (result or occasion) and (attach(clause, [], self.vocabulary) or result):
            return True
        parties = mutual(clause, thanked(clause, entered(clause, cast(clause, rule.roles, []))))
        if (rule.speech and not speech.diplomatic(clause, parties)) or (top == "visit" and resident(clause, parties)):
            return False
        if rule.joins and self._modality(clause) == DENIED:
            return False
        if rule.joins:
            parties = reported(clause, parties, False, self.modality.cues.reports)
            return bool(parties) and many(rule, parties) and join(clause, parties, self.vocabulary)
        talks = self.vocabulary.top(rule.type) in TALKS
        if talks and rule.anaphor and clause.state.inner and not explicit(parties):
            return True
        if talks and inner(clause, parties):
            clause.state.inner = True
            return False
        if rule.anaphor and self._points_back(clause, parties):
            return True
        return self._tells(clause, parties)

    def _points_back(self, clause: Clause, parties: Cast) -> bool:
        """Whether the trigger tells of an event that the text has told before; it is then added to that.

        An aim («талкуулоого даярдыгын билдирди») is another event than the talks at which it is told.
        """
        if repeated(clause) or (self.vocabulary.top(clause.match.rule.type) in TALKS and former(clause)):
            return False
        if clause.match.rule.family == "meeting" and beside(clause):
            return False
        if upcoming(clause) and self._modality(clause) in (PLANNED, POSSIBLE):
            return False
        if self._meets_again(clause):
            return False
        if (opening(clause) or clause.asked()) and attach(clause, [], self.vocabulary):
            return True
        if parties and ((bare(clause) and more(clause, parties, self.vocabulary)) or chaired(clause, parties)):
            return join(clause, parties, self.vocabulary)
        reading = clause.match.reading
        aim = reading is not None and reading.form == "Vnoun" and reading.case == "Dat"
        if aim and self._modality(clause) == POSSIBLE:
            return False
        if (pointing(clause) or not explicit(parties)) and attach(clause, [], self.vocabulary):
            return True
        return not enough(clause, parties) and attach(clause, parties, self.vocabulary)

    def _meets_again(self, clause: Clause) -> bool:
        """Whether a verb tells of talks to come after those that have been, or of those before what is to come:
        «тараптар күзүндө Бакуда жолугат», «өткөн айда министрлер Сианда жолугушкан»."""
        reading, top = clause.match.reading, self.vocabulary.top(clause.match.rule.type)
        if reading is None or reading.pos != "VERB" or reading.form == "Vnoun" or top not in TALKS:
            return False
        bygone = background.bygone(clause, times.when(clause))
        if clause.match.rule.type == _DISCUSSION and not bygone:  # those who sit together will talk of it there
            return False
        last = next((d for d in reversed(clause.state.drafts) if self.vocabulary.top(d.type) in TALKS), None)
        turn = (last.modality, self._modality(clause)) if last is not None else None
        return turn in ((ACTUAL, PLANNED), (PLANNED, ACTUAL)) and (turn == (ACTUAL, PLANNED) or reading.form != "Conv")

    def _tells(self, clause: Clause, parties: Cast) -> bool:
        """Whether the clause tells of an event; its draft is then kept."""
        rule, told = clause.match.rule, parties
        if not enough(clause, parties):
            parties = completed(clause, parties)
        elif rule.sides == 1 and rule.foreign and rule.fallback and len(sides(parties)) < 2:
            parties = completed(clause, parties) or parties
        elif (
            (rule.saying or len(sides(parties)) > 1) and rule.fallback and all(role == "source" for role, _ in parties)
        ):
            more = completed(clause, parties)  # «X менен Y планды четке кагышты»
            parties = more if 0 < len(more) - len(parties) <= _FEW else parties
        whole = sides(parties)
        parties = regional(clause, parties) or speech.alone(clause, told)
        many = len(sides(parties)) < len(whole)
        modality = rule.modality or self._modality(clause) if parties else ""
        if rule.open and not parties and (ahead := rule.modality or self._modality(clause)):
            clause.state.open = opened(clause, told, ahead)
        agreed = self.vocabulary.top(rule.type) == _AGREEMENT and failed(clause, parties)
        if not modality or (modality == DENIED and self.vocabulary.top(rule.type) in _SAID and not agreed):
            return False
        if modality == DENIED and (self._refused(clause, parties) or _spared(clause)):
            return False
        agreed = agreed or complements.withheld(clause, parties)
        if modality == DENIED != rule.modality and self.vocabulary.top(rule.type) in _NOTHING and not agreed:
            return True
        parties = refraining(told, parties) if modality == DENIED and rule.family == "signing" else parties
        done = complements.performed(clause, self.modality.cues.reports) or self._begun(clause, parties)
        modality = ACTUAL if modality == PLANNED and done else modality
        parties = ordered(clause, reported(clause, parties, modality == ACTUAL, self.modality.cues.reports))
        if self.vocabulary.top(rule.type) == "summit":
            parties = attended(clause, parties, modality, self.modality.cues.frames)
        if self.vocabulary.top(rule.type) == "visit":
            parties = travelling(parties)
        parties = jointly(clause, seated(clause, parties))
        past = modality == ACTUAL and (recalling(clause) or background.bygone(clause, times.when(clause)))
        parties = self._then(clause, parties, modality, past)
        lasting = not clause.state.parties or (modality == ACTUAL and len(sides(parties)) > 1 and not past)
        if self.vocabulary.top(rule.type) in TALKS:
            clause.state.inner = False
            clause.state.parties = dealing(clause, parties) if lasting else clause.state.parties
        if self.vocabulary.top(rule.type) == "credentials" and modality == ACTUAL:
            clause.state.parties = _gathered(clause, parties)
        clause.state.drafts.extend(drafted(clause, some, modality, many=many) for some in apart(clause, parties))
        return True

    def _begun(self, clause: Clause, parties: Cast) -> bool:
        """Whether what an occasion makes look ahead has been told of as begun: «келди … Сапарынын алдында»."""
        top = self.vocabulary.top(clause.match.rule.type)
        told = (d for d in clause.state.drafts if self.vocabulary.top(d.type) == top and d.modality == ACTUAL)
        return bool(occasion(clause)) and any(sides(parties) <= d.sides() for d in told)

    def _refused(self, clause: Clause, parties: Cast) -> bool:
        """Whether what is not done is only what somebody says: «ракета бербей турганын билдирди» is a refusal, and
        «өкмөт отставкага кетпейт» a statement."""
        if clause.match.rule.family == "dismissal":
            return not any(p.person for _, p in parties)
        return clause.match.rule.family == "aid" and bool(complements.content(clause, self.modality.cues.reports))

    def _then(self, clause: Clause, parties: Cast, modality: str, past: bool) -> Cast:
        """The parties of talks; who met before the news, or will act together after its talks, need not be those there.

        «Эске салсак, тараптар былтыр жолугушкан», «тараптар күзүндө келишимге кол коёт», «кийинки раунд».
        """
        top = self.vocabulary.top(clause.match.rule.type)
        if top not in _TOGETHER:
            return parties
        if top not in TALKS:
            parties = collective(clause, parties)
        if explicit(parties):
            return parties
        last = next((d for d in reversed(clause.state.drafts) if self.vocabulary.top(d.type) in TALKS), None)
        later = modality == PLANNED and ((last is not None and last.modality == ACTUAL) or upcoming(clause))
        return states(parties) if past or later else parties

    def _modality(self, clause: Clause) -> str:
        match, sentence, tokens = clause.match, clause.sentence, clause.tokens
        if timed := occasion(clause):
            return timed
        if match.reading is None or match.reading.pos == "NOUN":
            first = attributes(clause)
            return self.modality.of_noun(tokens, sentence, match.begin, match.anchor + 1, match.rule.present, first)
        if _DECREED & {match.rule.type, self.vocabulary.top(match.rule.type)} and decreed(clause):
            return ACTUAL
        present = PLANNED if soon(clause) else match.rule.present
        told = self.modality.of_verb(tokens, sentence, match.anchor, match.reading, present)
        declared = match.reading.form == "Part" and self.vocabulary.top(match.rule.type) in _DECLARED
        return ACTUAL if declared and told == PLANNED else told


def _spared(clause: Clause) -> bool:
    """Whether force is only what does not come in between: «бири-бирине ок атпай, соода кылып жашайт»."""
    reading = clause.match.reading
    return clause.match.rule.family == "conflict" and reading is not None and reading.form == "Conv"


def _gathered(clause: Clause, parties: Cast) -> tuple[Party, ...]:
    """Those at a ceremony at which several envoys may present their credentials to one host."""
    hosts = {p.key for role, p in parties if role == "target"}
    present = clause.state.parties if any(p.key in hosts for p in clause.state.parties) else ()
    return tuple({p.key: p for p in (*present, *(p for _, p in parties))}.values())
