"""What a morphological analysis says of a word, for any language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of one word form. Empty fields are unmarked; values are those of Universal Dependencies.

    ``stem`` is the lower-cased surface stem, ``lemma`` the dictionary form. ``known`` tells that the stem
    stands in the lexicon of the language; ``pronominal`` that the case suffix is of the kind that follows
    a possessive of the third person.
    """

    lemma: str
    pos: str
    stem: str
    known: bool = False
    case: str = ""
    number: str = ""
    owner: str = ""
    attr: bool = False
    pronominal: bool = False
    form: str = ""
    tense: str = ""
    mood: str = ""
    voice: str = ""
    negative: bool = False
    person: str = ""

    @property
    def finite(self) -> bool:
        """Whether the verb can close a sentence on its own."""
        return self.form == "Fin"

    def morph(self) -> str:
        """The features in UD notation, sorted.

        >>> Analysis("министр", "NOUN", "министр", case="Acc", owner="3").morph()
        'Case=Acc|Person[psor]=3'
        """
        pairs = {
            "Case": self.case,
            "Mood": self.mood,
            "Number": self.number,
            "Person": self.person,
            "Person[psor]": self.owner,
            "Polarity": "Neg" if self.negative else "",
            "Tense": self.tense,
            "VerbForm": self.form,
            "Voice": self.voice,
        }
        return "|".join(f"{name}={value}" for name, value in pairs.items() if value)
