"""Whether a title stands right beside the words that say whose it is, with its field or a rank between."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kgraph.extract.syntax.quotation import MARKS
from kgraph.extract.syntax.tokens import Token

_ABOUT = "боюнча"
_FIELDS = 9
_SETTING = frozenset({"болсо", "да", "дагы"})  # «чили тараптан болсо министр X»
JOINING = frozenset({",", "жана", "–", "—", "-"})


def adjoining(tokens: Sequence[Token], end: int, begin: int, ranks: Collection[str]) -> bool:
    """Whether nothing but a rank, the field of an office or the body in which it is held stands between two phrases."""
    gap = [t for t in _unquoted(tokens[end:begin]) if t.lower not in ranks and t.lower not in _SETTING]
    joined = len(gap) <= 1 and all(t.text in JOINING for t in gap)
    titled = len(gap) > 1 and gap[-1].lower == _ABOUT  # «ЕБ тараптан Тышкы иштер жана коопсуздук боюнча өкүл X»
    return joined or (len(gap) <= _FIELDS and all(field(t) or (titled and t is gap[0] and t.word) for t in gap))


def _unquoted(gap: Sequence[Token]) -> Sequence[Token]:
    """Words without the company in quotation marks that somebody heads: «Россиядан «Заря» заводунун башчысы X»."""
    marks = [n for n, t in enumerate(gap) if t.text in MARKS]
    if len(marks) != 2 or marks[1] + 2 < len(gap) - 1:
        return gap
    after = gap[marks[1] + 1 :]
    owner = all(any(r.case == "Gen" for r in t.readings) for t in after)
    return gap[: marks[0]] if owner else gap


def field(token: Token) -> bool:
    """Whether a word can tell the field of an office: «инвестициялар жана тышкы соода министри»."""
    verb = token.verb() if token.lower != "жана" else None
    noun = verb is not None and verb.form == "Conv" and verb.tense == "Pres"  # «өнөр жай»
    return token.word and not token.capital and (verb is None or noun or verb.form == "Vnoun")
