"""States with which a text only compares others, and which take part in nothing: «өлкөлөрүнүн ичинен эң көп …»."""

from __future__ import annotations

from kgraph.extract.frames.page import Scene
from kgraph.extract.lexicon.states import SEVERAL

_SUMS = frozenset({SEVERAL, "region", "pair"})
_BESIDE = 2


def compared(scene: Scene, k: int) -> bool:
    """Whether phrase ``k`` tells with whom somebody is compared: «… өлкөлөрүнө салыштырмалуу», «… ичинен эң көп»."""
    phrase, page = scene.phrases[k], scene.page
    words, end = page.words, page.sentences[page.sentence_of(phrase.begin)].end
    after = page.tokens[phrase.end : end]
    if any(t.lower in words.comparing for t in after[:_BESIDE]) and (phrase.case == "Dat" or phrase.relation):
        return True
    among = phrase.kind in _SUMS and phrase.case == "Gen" and any(t.lower in words.amidst for t in after[:1])
    return among and any(t.lower in words.foremost for t in after)
