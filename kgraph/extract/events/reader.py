"""Reads one document sentence by sentence and drafts an event for every trigger whose parties are found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kgraph.extract.circumstances import times
from kgraph.extract.circumstances.modality import Modality
from kgraph.extract.circumstances.tenses import ACTUAL, DENIED, PLANNED
from kgraph.extract.circumstances.told import sourced
from kgraph.extract.events import complements, journeys, speech
from kgraph.extract.events.abiding import abiding
from kgraph.extract.events.anaphora import TALKS, attach, join
from kgraph.extract.events.attendance import official_voice
from kgraph.extract.events.dating import again_named, continued, enacted, foretold, happened, headline, repeats, retold
from kgraph.extract.events.drafting import backdrop, drafted, greeted, opened
from kgraph.extract.events.echoes import echoed
from kgraph.extract.events.finishing import Voices, finished
from kgraph.extract.events.outlook import SAID, begun, outlook, unheard
from kgraph.extract.events.resumption import points_back, resumed
from kgraph.extract.events.vetoes import vetoed
from kgraph.extract.frames import background
from kgraph.extract.frames.aims import sent_for
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.matters import framed
from kgraph.extract.frames.page import Page, Scene, State
from kgraph.extract.frames.roles import Clause
from kgraph.extract.frames.series import listed
from kgraph.extract.frames.surroundings import recalling, upcoming
from kgraph.extract.frames.triggers import Finder, Match, worded
from kgraph.extract.parties.classes import described
from kgraph.extract.parties.collectives import collective, titled
from kgraph.extract.parties.completion import completed, enough, inner, many
from kgraph.extract.parties.context import renewed, seated
from kgraph.extract.parties.decrees import ordered
from kgraph.extract.parties.entrants import entered
from kgraph.extract.parties.fillers import cast, explicit, resident, sides, states, travelling
from kgraph.extract.parties.gatherings import at_gathering
from kgraph.extract.parties.hosts import hosted_by
from kgraph.extract.parties.lasting import aside
from kgraph.extract.parties.mutual import jointly, mutual
from kgraph.extract.parties.nobody import crowd, lone
from kgraph.extract.parties.outcomes import outcome
from kgraph.extract.parties.referents import subjects
from kgraph.extract.parties.refusals import refraining
from kgraph.extract.parties.regions import regional
from kgraph.extract.parties.reporters import facing, reported
from kgraph.extract.parties.slots import Cast
from kgraph.extract.parties.standing import standing
from kgraph.extract.parties.thanks import thanked
from kgraph.extract.parties.turns import apart
from kgraph.extract.reference.discourse import Party
from kgraph.extract.rules import Rule
from kgraph.extract.syntax.clauses import Sentence
from kgraph.ontology import Vocabulary

_FEW = 2
_TOGETHER = TALKS | {"agreement", "signing", "ratification"}
_TIES = "relations-established"  # between states, whoever speaks of them


@dataclass(frozen=True, slots=True)
class Reader:
    """Applies rules to pages; holds only tables."""

    finder: Finder
    modality: Modality
    vocabulary: Vocabulary

    def read(self, page: Page) -> list[Draft]:
        """The drafts of a page in the order of the text."""
        scene = Scene(page, State())
        voices: Voices = []
        for sentence in page.sentences:
            told_before = len(scene.state.drafts)
            present = scene.state.parties
            scene.state.parties = (before := resumed(page, sentence, scene.state.drafts)) or present
            self._sentence(scene, sentence, page.within(sentence))
            scene.state.parties = present if before else abiding(page, sentence) or scene.state.parties
            if scene.state.drafts:
                self._date(page, sentence, scene.state.drafts, told_before)
            told = subjects(scene, page.within(sentence))
            retold(page, sentence, scene.state.drafts[:told_before], told)
            scene.state.drafts[:] = echoed(page, sentence, scene.state.drafts, told)
            if sentence.index not in page.sources or official_voice(told):
                voices.append((sentence, told))
            scene.state.people = not told and crowd(scene, sentence)
            scene.state.nobody = not told and lone(scene, sentence)
            if told and (sentence.index not in page.sources or told[0].person is not None):
                scene.state.subject, scene.state.subjects = told[0], told
        return finished(page, scene.state, voices, self.modality.cues.reports, self.vocabulary)

    def _date(self, page: Page, sentence: Sentence, drafts: Sequence[Draft], before: int) -> None:
        """Gives events the days that a sentence tells of them; ``before`` it so many had been told."""
        again_named(page, sentence, drafts[:before])
        continued(page, sentence, drafts[:before])
        if before == len(drafts):
            enacted(page, sentence, drafts)
            happened(page, sentence, [d for d in drafts if not self._said(d.rule)])
            foretold(page, sentence, drafts)
        if not before or repeats(drafts, before):
            headline(page, sentence, drafts)

    def _sentence(self, scene: Scene, sentence: Sentence, within: tuple[int, ...]) -> None:
        """Tries the matches of a sentence; one inside a longer one of its type waits for it, and falls if it fires."""
        page = scene.page
        groups = [group for _, group in self.finder.find(page.tokens, page.covered, sentence)]
        everything = [match for group in groups for match in group]
        fired: list[Match] = []
        people = page.people(within) | sourced(page, sentence)
        for group in sorted(groups, key=lambda group: self._turn(group, everything)):
            taken, joined = "", False
            for match in group:
                other = match.rule.staffing and match.rule.family != taken
                if (joined and match.rule.joins) or (taken and not other):
                    continue
                if any(self._contains(outer, match) or _again(outer, match) for outer in fired):
                    continue
                clause = Clause(page, scene.state, sentence, match, within, self.modality.cues.auxiliaries)
                if worded(page.tokens, sentence, match.rule, people) and self._fires(clause):
                    fired.append(match)
                    joined |= match.rule.joins
                    if match.rule.staffing and not taken:  # who hands an office over leaves it, and another takes it
                        taken = match.rule.family
                    elif not match.rule.joins:  # who comes to a gathering also makes a journey
                        break

    def _said(self, rule: Rule) -> bool:
        return rule.speech or self.vocabulary.top(rule.type) in SAID

    def _turn(self, group: Sequence[Match], everything: Sequence[Match]) -> tuple[int, int]:
        """When a group of matches is tried: after every match that contains one of it, else by its place."""
        own = group[0].anchor
        outer = [o.anchor for o in everything if o.anchor != own and any(self._contains(o, m) for m in group)]
        return (max(outer), 1) if outer else (group[0].anchor, 0)

    def _contains(self, outer: Match, inner: Match) -> bool:
        inside = len(inner.tokens) < len(outer.tokens) and set(inner.tokens) < set(outer.tokens)
        return inside and self.vocabulary.top(outer.rule.type) == self.vocabulary.top(inner.rule.type)

    def _fires(self, clause: Clause) -> bool:
        """Whether the rule of a clause finds what it needs; it then adds to the drafts."""
        rule = clause.match.rule
        if vetoed(clause, self.vocabulary):
            return False
        top = self.vocabulary.top(rule.type)
        result = rule.anaphor and top in TALKS and outcome(clause)
        occasion = rule.anaphor and clause.state.open is None and framed(clause)
        if (result or occasion) and (attach(clause, [], self.vocabulary) or result):
            return True
        parties = hosted_by(clause, mutual(clause, thanked(clause, entered(clause, cast(clause, rule.roles, [])))))
        if (rule.speech and not speech.diplomatic(clause, parties)) or (top == "visit" and resident(clause, parties)):
            return False
        if journeys.told(clause, parties):
            return True
        if rule.joins and outlook(clause, self.modality, self.vocabulary) == DENIED:
            return False
        parties = facing(clause, parties, self.modality.cues.reports)
        if rule.joins:
            parties = reported(clause, parties, False, self.modality.cues.reports)
            return bool(parties) and many(rule, parties) and join(clause, parties, self.vocabulary)
        talks = self.vocabulary.top(rule.type) in TALKS
        if talks and rule.anaphor and clause.state.inner and not explicit(parties):
            return True
        if talks and inner(clause, parties):
            clause.state.inner = True
            return False
        if rule.anaphor and points_back(clause, parties, self.modality, self.vocabulary):
            return True
        return self._tells(clause, parties)

    def _tells(self, clause: Clause, parties: Cast) -> bool:
        """Whether the clause tells of an event; its draft is then kept."""
        rule, told = clause.match.rule, parties
        top = self.vocabulary.top(rule.type)
        if described(clause, parties):
            return False
        if not enough(clause, parties):
            parties = completed(clause, parties)
        elif rule.sides == 1 and rule.foreign and rule.fallback and len(sides(parties)) < 2 and not listed(clause):
            parties = completed(clause, parties) or parties
        elif (
            (rule.saying or len(sides(parties)) > 1) and rule.fallback and all(role == "source" for role, _ in parties)
        ):
            more = completed(clause, parties)  # «X менен Y планды четке кагышты»
            parties = more if 0 < len(more) - len(parties) <= _FEW else parties
        whole = sides(parties)
        parties = regional(clause, parties) or speech.alone(clause, told)
        many = len(sides(parties)) < len(whole)
        modality = rule.modality or outlook(clause, self.modality, self.vocabulary) if parties else ""
        if rule.open and not parties and (ahead := rule.modality or outlook(clause, self.modality, self.vocabulary)):
            clause.state.open = opened(clause, told, ahead)
        if not modality or (modality == DENIED and unheard(clause, parties, top)):
            return False
        parties = refraining(told, parties) if modality == DENIED and rule.family == "signing" else parties
        done = complements.performed(clause, self.modality.cues.reports) or begun(clause, parties, self.vocabulary)
        done = done or sent_for(clause)
        modality = ACTUAL if modality == PLANNED and done else modality
        parties = ordered(clause, reported(clause, parties, modality == ACTUAL, self.modality.cues.reports))
        parties = standing(clause, parties)
        if top == "summit":
            parties = at_gathering(clause, parties, modality, self.modality.cues.frames)
        parties = states(parties) if rule.bare else parties
        if top == "visit":
            parties = travelling(parties)
        parties = jointly(clause, seated(clause, parties))
        past = modality == ACTUAL and (recalling(clause) or background.bygone(clause, times.when(clause)))
        parties = self._then(clause, parties, modality, past)
        lasting = modality == ACTUAL and len(sides(parties)) > 1 and not (past or greeted(clause) or backdrop(clause))
        lasting = lasting or not clause.state.parties
        if top in TALKS:
            clause.state.inner = False
            if lasting and not aside(clause, parties):
                clause.state.parties = renewed(clause, parties)
        if top == "credentials" and modality == ACTUAL:
            clause.state.parties = _gathered(clause, parties)
        clause.state.drafts.extend(drafted(clause, some, modality, many=many) for some in apart(clause, parties))
        return True

    def _then(self, clause: Clause, parties: Cast, modality: str, past: bool) -> Cast:
        """The parties of talks; who met before the news, or will act together after its talks, need not be those there.

        «Эске салсак, тараптар былтыр жолугушкан», «тараптар күзүндө келишимге кол коёт», «кийинки раунд».
        """
        top = self.vocabulary.top(clause.match.rule.type)
        if clause.match.rule.type == _TIES:
            return states(parties)  # «дипломатиялык мамилелердин түзүлгөнүнүн 30 жылдыгы»
        if top not in _TOGETHER:
            return parties
        if top not in TALKS:
            parties = collective(clause, parties)
        if explicit(parties) and not (past and all(p.phrase not in clause.within for _, p in parties)):
            return parties
        last = next((d for d in reversed(clause.state.drafts) if self.vocabulary.top(d.type) in TALKS), None)
        later = modality == PLANNED and ((last is not None and last.modality == ACTUAL) or upcoming(clause))
        return states(parties) if (past or later) and not titled(clause, parties) else parties


def _again(before: Match, match: Match) -> bool:
    """Whether a rule has used the noun of its trigger with a nearer verb: «телеграмма жөнөтүп, дарыгер жиберет»."""
    return before.rule is match.rule and before.begin == match.begin and before.anchor < match.anchor


def _gathered(clause: Clause, parties: Cast) -> tuple[Party, ...]:
    """Those at a ceremony at which several envoys may present their credentials to one host."""
    hosts = {p.key for role, p in parties if role == "target"}
    present = clause.state.parties if any(p.key in hosts for p in clause.state.parties) else ()
    return tuple({p.key: p for p in (*present, *(p for _, p in parties))}.values())
