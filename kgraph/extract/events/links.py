"""Ties events together: speech and side events to the talks they belong to, speech acts to what they are about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kgraph.extract.events import itinerary, occasions
from kgraph.extract.events.belonging import at, belongs, crowded, dated, lasting, meanwhile, others, retold
from kgraph.extract.events.outside import apart, document, long_since, refused, undated
from kgraph.extract.frames.drafts import Draft
from kgraph.extract.frames.page import Page
from kgraph.ontology import Vocabulary

_FRAMES = frozenset({"meeting", "call", "visit", "summit", "credentials", "signing"})
_LETTERS = frozenset({"congratulation", "condolence"})  # with what is said in them
_SIDE = frozenset({
    "statement", "support", "criticism", "request", "gratitude", "congratulation", "condolence", "invitation",
    "agreement", "rejection", "threat", "signing",
})  # fmt: skip
_PARTS = (_SIDE | _FRAMES) - {"visit"}  # nobody leaves for elsewhere while he talks
_SUMMONS = frozenset({"summon", "protest-note"})  # talks of a kind: «нота тапшырылды. Нотада … талап кылган»
_NEVER = frozenset(
    {
        ("visit", "meeting"),
        ("visit", "call"),
        ("summit", "meeting"),
        ("summit", "call"),
        ("call", "visit"),
        ("call", "meeting"),
        ("call", "summit"),
    }
)
_SEALED = frozenset({"agreement", "signing"})
_REAL = frozenset({"actual", "planned"})
_CALL = "call"
_STAFF = frozenset({"appointment", "dismissal"})
_SERIES = 3
_SPEECH = "SpeechAct"
_CAUSE = "invitation/at-invitation"  # before the journey that was made because of it


@dataclass(frozen=True, slots=True)
class Linker:
    """Links the drafts of one page."""

    page: Page
    vocabulary: Vocabulary

    def link(self, drafts: Sequence[Draft]) -> None:
        """Sets parents and contents, and the days and places that follow from them."""
        for draft in drafts:
            if self.vocabulary.fact(draft.type, "eventClass") == _SPEECH:
                draft.content = tuple(self._told(drafts, draft))
        for n, draft in enumerate(drafts):
            self._parent(drafts, n, draft)
            self._series(drafts, n, draft)
        journeys = [d for d in drafts if self.vocabulary.top(d.type) == "visit"]
        for n, draft in enumerate(drafts):
            self._journey(drafts, draft)
            self._agreed(drafts, draft)
            journey = self.vocabulary.top(draft.type) == "visit"
            if draft.when is None and draft.parent is None and draft.modality == "actual":
                draft.when = occasions.day(self.page, drafts, draft, journey=journey)
            if draft.when is None and draft.parent is None and not journey:
                draft.when = itinerary.days(self.page, journeys, draft)
            self._established(drafts, draft)
            self._placed(drafts, n, draft)

    def _parent(self, drafts: Sequence[Draft], n: int, draft: Draft) -> None:
        """The talks, told before, with the same people, unless it speaks of them; without a date it has theirs.

        What is said or signed at talks of several days has those days; on which day of a journey is not known.
        """
        top = self.vocabulary.top(draft.type)
        if top not in _PARTS or draft.modality not in _REAL or draft.when is not None or draft.rule.id == _CAUSE:
            return
        later = range(n + 1, len(drafts) if top in _SIDE else 0)  # what the headline has told first
        after = [m for m in later if drafts[m].sentence < draft.last or retold(drafts[m], draft)]
        told = (m for m in (*range(n - 1, -1, -1), *after) if self._frames(drafts, m, draft, top))
        frames = [m for m in told if not undated(drafts[m], draft, self.vocabulary.top(drafts[m].type), top)]
        certain = [m for m in frames if dated(drafts[m])]
        talks = [m for m in certain if m < n and self.vocabulary.top(drafts[m].type) != "visit"]
        for m in (talks or certain or frames)[:1]:
            draft.parent = m
            draft.when = drafts[m].when if lasting(drafts[m]) else None
            if drafts[m].when is None and drafts[m].parent is not None:
                draft.when = drafts[drafts[m].parent or 0].when

    def _frames(self, drafts: Sequence[Draft], m: int, draft: Draft, top: str) -> bool:
        """Whether draft ``m`` tells of talks that ``draft`` can be part of."""
        kind = self.vocabulary.top(drafts[m].type)
        held = kind in _FRAMES or drafts[m].type in _SUMMONS or (kind in _LETTERS and top == "statement")
        frame = held and kind != top and (top, kind) not in _NEVER
        here = drafts[m].stands_in(draft.sentence)
        frame = frame and (draft.former or here or not drafts[m].former)
        lapsed = kind == "signing" and long_since(self.page, drafts[m], draft)
        frame = frame and (here or not (lapsed or apart(self.page, draft, top)))
        frame = frame and not (here and top == "rejection" and refused(self.page, drafts[m], draft))
        frame = frame and not (here and kind == "signing" and document(self.page, drafts[m], draft))
        many = (top, kind) == ("signing", "summit") and crowded(draft, drafts[m])
        frame = frame and drafts[m].modality == draft.modality and m not in draft.content
        return frame and (many or belongs(draft, drafts[m]))

    def _placed(self, drafts: Sequence[Draft], n: int, draft: Draft) -> None:
        """What is said, signed or agreed at talks, or done on a journey, happens where these do."""
        top = self.vocabulary.top(draft.type)
        if draft.spot is not None or top not in _SIDE | _FRAMES or draft.modality not in _REAL:
            return
        for m in range(n - 1, -1, -1):
            if self._holds(drafts, m, draft, top):
                draft.spot = drafts[m].spot
            if draft.spot is not None or self.vocabulary.top(drafts[m].type) == _CALL:
                return

    def _holds(self, drafts: Sequence[Draft], m: int, draft: Draft, top: str) -> bool:
        """Whether draft ``m`` tells of talks or a journey, at a place, of which ``draft`` is a part."""
        frame, kind = drafts[m], self.vocabulary.top(drafts[m].type)
        if kind not in _FRAMES - {_CALL} or frame.spot is None or (top, kind) in _NEVER | {(kind, kind)}:
            return False
        if any(self._ahead(end) for _, end, _ in frame.spans):
            return False
        real = frame.modality in (draft.modality, "actual")
        inside = kind in ("visit", "summit") and bool(draft.sides()) and draft.sides() <= frame.sides()
        inside = inside and (kind != "visit" or not others(draft, frame))
        return real and m not in draft.content and meanwhile(draft, frame) and (inside or belongs(draft, frame))

    def _ahead(self, i: int) -> bool:
        """Whether a gathering is named as what comes after something else: «саммиттин алдында»."""
        return any(t.lower in self.page.words.beforehand for t in self.page.tokens[i : i + 1])

    def _series(self, drafts: Sequence[Draft], n: int, draft: Draft) -> None:
        """An appointment without a date right after one that has it: «Анын ордуна X дайындалды»."""
        if draft.when is not None or draft.modality != "actual" or self.vocabulary.top(draft.type) not in _STAFF:
            return
        if self._decreed_apart(draft):
            return
        for before in reversed(drafts[:n]):
            if self.vocabulary.top(before.type) in _STAFF and draft.sentence - before.sentence <= _SERIES:
                draft.when = before.when
                return

    def _decreed_apart(self, draft: Draft) -> bool:
        """Whether it is told that another decree did it: «башка жарлык менен … дайындалды»."""
        sentence, words = self.page.sentences[draft.sentence], self.page.words
        inside = range(sentence.begin + 1, sentence.end)
        decrees = (i for i in inside if any(r.lemma in words.decrees for r in self.page.tokens[i].readings))
        return any(t.lower in words.others for i in decrees for t in self.page.tokens[max(sentence.begin, i - 2) : i])

    def _established(self, drafts: Sequence[Draft], draft: Draft) -> None:
        """Relations without a date have that of the document by which their states set them up."""
        if self.vocabulary.top(draft.type) != "relations" or draft.when is not None or draft.modality != "actual":
            return
        sealed = (d for d in drafts if self.vocabulary.top(d.type) == "signing" and d.sides() == draft.sides())
        near = [d for d in sealed if 0 <= d.sentence - draft.sentence <= 1 and d.modality == draft.modality]
        frames = [drafts[d.parent] for d in near if d.parent is not None]
        draft.when = next((d.when for d in (*near, *frames) if dated(d)), None)

    def _journey(self, drafts: Sequence[Draft], journey: Draft) -> None:
        """A journey without a date has that of the talks told with it: «жолугушту … сапары маалында»."""
        if self.vocabulary.top(journey.type) != "visit" or journey.when is not None:
            return
        if apart(self.page, journey, "visit"):
            return
        for draft in drafts:
            talks = self.vocabulary.top(draft.type) == "meeting" and draft.modality == journey.modality
            shared = journey.persons() & draft.persons() and journey.sides() == draft.sides() and at(draft, journey)
            if talks and shared and dated(draft) and itinerary.arrival(self.page, draft, journey):
                journey.when = draft.when
                return

    def _agreed(self, drafts: Sequence[Draft], draft: Draft) -> None:
        """Who stands for a state that agrees on a journey or at talks of the same sentence.

        «Аскар Маминдин Бишкекке сапарынын учурунда эки тарап макулдашкан», «Путин Бишкекке келгенде кол коюлган»; but
        «сапарында кол коюлду» does not tell who signed.
        """
        if self.vocabulary.top(draft.type) not in _SEALED or draft.modality not in _REAL:
            return
        places = {s for _, _, s in draft.spans}
        frames = [d for d in drafts if self.vocabulary.top(d.type) in _FRAMES - _SEALED]
        near = [d for d in frames if d.modality == draft.modality and any(s in places for _, _, s in d.spans)]
        if self.vocabulary.top(draft.type) == "signing":
            near = [d for d in near if any(self._when(end - 1) for _, end, s in d.spans if s in places)]
        there = {p.person: p for d in near for _, p in d.parties if p.person is not None}
        for n, (role, party) in enumerate(draft.parties):
            own = [p for p in there.values() if p.side == party.side]
            if party.bare and len(own) == 1:
                draft.parties[n] = (role, own[0])

    def _when(self, i: int) -> bool:
        """Whether a verb only says when something else happens: «келгенде»."""
        verb = self.page.tokens[i].verb()
        return verb is not None and verb.form == "Part" and verb.case == "Loc"

    def _told(self, drafts: Sequence[Draft], speech: Draft) -> Iterator[int]:
        """The events in the clause that a speech act closes: «сапарга чоң маани бергендигин билдирди»."""
        for begin, _, index in speech.spans:
            sentence = self.page.sentences[index]
            limit = sentence.left(begin, self.page.tokens)
            for n, draft in enumerate(drafts):
                same = draft is speech or self.vocabulary.fact(draft.type, "eventClass") == _SPEECH
                inside = (span for span in draft.spans if span[2] == index and limit <= span[0] < begin)
                if not same and not all(self._occasion(span, begin) for span in inside):
                    yield n

    def _occasion(self, span: tuple[int, int, int], said: int) -> bool:
        """Whether talks are only when something is said, as «жолугушууда» and «жолугушуунун жүрүшүндө» tell; not those
        at which that was done of which it is said: «сапардын алкагында жетишилген макулдашуу маанилүү экенин айтты»."""
        _, end, index = span
        next_ = self.page.sentences[index].governor(end)
        if next_ is not None and next_.i <= end + 1 and next_.i < said and next_.attributive:
            return False
        noun, after = self.page.tokens[end - 1], self.page.tokens[end : end + 1]
        during = any(r.pos == "NOUN" or r.form == "Vnoun" for r in noun.readings if r.case == "Loc" and not r.attr)
        return during or any(t.lower in self.page.words.stages for t in after)
