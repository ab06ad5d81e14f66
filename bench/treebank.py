"""Lemmas, cases and verb features beside UD Kyrgyz-KTMU: ``treebank.py FILE.conllu…`` (or KGRAPH_TREEBANK, a folder).

Nothing of the treebank is kept here. Its slips are counted by class and left out of the second figure of each line,
whatever kgraph makes of the word: they are recognised by the form and the treebank's own columns alone.

* ``possessive as Acc``: Case=Acc on a word without an accusative ending, or on a subject (багы, иштери);
* ``case against ending``: a case whose ending the word has not (күнүнө as Acc);
* ``Nom against ending``: Case=Nom on a form that is its lemma with a case ending (Бишкекте);
* ``derivation cut``: the lemma lacks -лык, -луу, -сыз, -кы, -ый, -чы … (мамлекеттик: мамлекет);
* ``not cut``: lemma and form are the same although a case is marked that the form ends in (Өзбекстанда);
* ``cut short``: the lemma of a form without number or case (Nom) lacks letters of it (Кыргызстан: Кыргызста);
* ``soft sign``: months without it (октябр).

Verbs: the treebank keeps voice in a lemma or cuts it, without a rule (белгиленди: белгилен, ачылды: ач), so lemmas are
also compared up to suffixes of voice.
"""

from __future__ import annotations

import argparse
import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kgraph import resources
from kgraph.extract.extractor import Extractor, extractor
from kgraph.extract.lexicon.forms import Lexicon, lexicon
from kgraph.extract.names import personal
from kgraph.extract.names.lemmas import best, contexts
from kgraph.extract.parties.slots import SLOTS
from kgraph.extract.rules import load_rules
from kgraph.extract.syntax.tokens import Token, read
from kgraph.language.morphology import Analysis
from kgraph.ontology import vocabulary

_ENDINGS = {
    "Gen": re.compile("[нтд][ыиуү]н$"),
    "Dat": re.compile("[аеоөя]$"),
    "Acc": re.compile("[нтд][ыиуү]$|[ыиуү]н$"),
    "Loc": re.compile("[тд][аеоө](г[ыиуү].*)?$"),
    "Abl": re.compile("[нтд][аеоө]н$"),
}
_PLAIN = re.compile("[нтд][ыиуү]н$|[тд][аеоө](г[ыиуү])?$|[тд][аеоө]н$|[кг][аеоө]$")
_DERIVED = re.compile("[лдт]([ыиуү][кг]|уу|үү)|с[ыиуү]з|[кг][ыиуү]|[ыи]?й|ч[ыиуүаеоө]|к[өо]й")
_VOICE = re.compile("([аеоөыиуү]?[лнш]|[дт][ыиуү]р|[кг]?[ыиуү]з|т|р)+")
_QUOTES = '“”"«»'
_COLUMNS = 10
_FEATURES = ("Polarity=Neg", "Voice=Pass", "VerbForm", "Tense")


@dataclass(frozen=True, slots=True)
class Row:
    """One word of the treebank."""

    form: str
    lemma: str
    pos: str
    feats: dict[str, str]
    relation: str

    @property
    def case(self) -> str | None:
        """The last of the marked cases (the treebank writes possessives as Acc,Gen), empty for the nominative."""
        marked = self.feats.get("Case")
        return None if marked is None else marked.rsplit(",", 1)[-1].replace("Nom", "")


def sentences(path: Path) -> Iterator[tuple[Row, ...]]:
    """The sentences of a CoNLL-U file."""
    rows: list[Row] = []
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        columns = line.split("\t")
        if len(columns) == _COLUMNS and columns[0].isdigit():
            feats = dict(pair.split("=", 1) for pair in columns[5].split("|") if "=" in pair)
            rows.append(Row(columns[1], columns[2].lower().strip(_QUOTES), columns[3], feats, columns[7]))
        elif not line.strip() and rows:
            yield tuple(rows)
            rows = []


def lemma_slip(row: Row) -> str:
    """The class of a slip in the lemma of a noun, or an empty string."""
    form = row.form.lower().strip(_QUOTES)
    rest = form[len(row.lemma) :] if form.startswith(row.lemma) else ""
    if form == row.lemma:
        cut = row.case and row.case in _ENDINGS and _ENDINGS[row.case].search(form)
        return "not cut" if cut else ""
    if rest and _DERIVED.match(rest):
        return "derivation cut"
    if row.lemma.endswith("бр") and form.startswith(row.lemma):
        return "soft sign"
    plain = row.case == "" and "Person[psor]" not in row.feats and row.feats.get("Number") != "Plur"
    return "cut short" if plain and rest and not _PLAIN.search(form) else ""


def case_slip(row: Row) -> str:
    """The class of a slip in the case of a noun, or an empty string."""
    form = row.form.lower().strip(_QUOTES)
    if row.case == "Acc" and (not _ENDINGS["Acc"].search(form) or row.relation.startswith("nsubj")):
        return "possessive as Acc"
    if row.case in _ENDINGS and not _ENDINGS[row.case].search(form):
        return "case against ending"
    inflected = form.startswith(row.lemma) and form != row.lemma and _PLAIN.search(form)
    return "Nom against ending" if row.case == "" and inflected and "Person[psor]" not in row.feats else ""


def voiced(one: str, other: str) -> bool:
    """Whether two verb stems differ by suffixes of voice only."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and bool(_VOICE.fullmatch(long[len(short) :]))


class Tally:
    """Counts right answers of each figure, with and without the slips."""

    def __init__(self) -> None:
        self.all: Counter[str] = Counter()
        self.right: Counter[str] = Counter()
        self.slips: Counter[tuple[str, str]] = Counter()
        self.clean: Counter[str] = Counter()
        self.clean_right: Counter[str] = Counter()

    def add(self, figure: str, right: bool, slip: str = "") -> None:
        """One word."""
        self.all[figure] += 1
        self.right[figure] += right
        if slip:
            self.slips[figure, slip] += 1
        else:
            self.clean[figure] += 1
            self.clean_right[figure] += right

    def show(self) -> None:
        """Prints the table."""
        print(f"{'':<28}{'words':>7}{'right':>8}{'without slips':>15}   slips left out")
        for figure, count in self.all.items():
            left = ", ".join(f"{name} {n}" for (of, name), n in sorted(self.slips.items()) if of == figure)
            clean = self.clean_right[figure] / self.clean[figure] if self.clean[figure] else 0.0
            print(f"{figure:<28}{count:>7}{self.right[figure] / count:>8.3f}{clean:>15.3f}   {left}")


def nominal(tally: Tally, row: Row, found: Analysis) -> None:
    """Adds a noun or name."""
    right = found.lemma == row.lemma
    tally.add(f"{row.pos} lemma", right, lemma_slip(row))
    if row.pos == "PROPN" and row.form.lower() != row.lemma and not row.form.isupper():
        tally.add("PROPN nominative restored", right, lemma_slip(row))
    if row.case is not None and row.case in (*_ENDINGS, ""):
        tally.add(f"{row.pos} case", found.case == row.case, case_slip(row))


def verbal(tally: Tally, row: Row, found: Analysis) -> None:
    """Adds a verb."""
    right = found.lemma == row.lemma
    tally.add("VERB lemma", right)
    tally.add("VERB lemma up to voice", right or voiced(found.lemma, row.lemma))
    tally.add("VERB found", found.pos in ("VERB", "AUX"))
    if found.pos != "VERB" or not found.form:
        return
    form, tense = row.feats.get("VerbForm"), row.feats.get("Tense")
    tally.add("VERB polarity", found.negative == (row.feats.get("Polarity") == "Neg"))
    tally.add("VERB passive", ("Pass" in found.voice) == (row.feats.get("Voice") == "Pass"))
    if form is not None:
        tally.add("VERB form", found.form == form)
    if tense is not None and found.finite:
        same = {"Prog": ("Pres",), "Pres": ("Pres", "Fut")}.get(found.tense, (found.tense,))
        tally.add("VERB tense (finite)", tense in same)


def analyses(rows: tuple[Row, ...], read_with: Extractor, words: Lexicon) -> Iterator[Analysis]:
    """What kgraph makes of the words of a sentence, in the treebank's own division."""
    tokens, place = [], 0
    for i, row in enumerate(rows):
        readings = read(row.form, read_with.language)
        tokens.append(Token(i, row.form, row.form.lower(), place, place + len(row.form), readings))
        place += len(row.form) + 1
    units = read_with.index.find(tokens)
    found = personal.find(tokens, units, {0}, read_with.names)
    for token, context in zip(tokens, contexts(tokens, units, found, read_with.names, words), strict=True):
        yield best(token, context)


def main() -> None:
    """Measures each file on its own and prints a table for each; sentences of earlier files are left out."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="CoNLL-U files; default: those in KGRAPH_TREEBANK")
    files: list[Path] = parser.parse_args().files
    files = files or sorted(Path(os.environ.get("KGRAPH_TREEBANK", ".")).glob("*.conllu"), reverse=True)
    if not files:
        parser.error("no treebank: name its files, or set KGRAPH_TREEBANK to its folder")
    read_with = extractor()
    words = lexicon(read_with.language, load_rules(resources.path("data", "rules", "ky"), vocabulary(), SLOTS))
    seen: set[tuple[str, ...]] = set()
    for path in files:
        tally, count = Tally(), 0
        for rows in sentences(path):
            key = tuple(row.form for row in rows)
            if key not in seen:
                seen.add(key)
                count += 1
                for row, found in zip(rows, analyses(rows, read_with, words), strict=True):
                    if row.pos in ("NOUN", "PROPN"):
                        nominal(tally, row, found)
                    elif row.pos == "VERB":
                        verbal(tally, row, found)
        print(f"\n{path.name}: {count} sentences")
        tally.show()


if __name__ == "__main__":
    main()
