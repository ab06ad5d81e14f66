"""How right a graph is: facts found against facts that readers annotated, by the measures of the annotation guide."""

from kgraph.evaluate.annotations import read
from kgraph.evaluate.errors import Difference, differences
from kgraph.evaluate.facts import EventFact, Facts, Party, PostFact
from kgraph.evaluate.score import Scores, score
from kgraph.evaluate.tally import Tally

__all__ = ["Difference", "EventFact", "Facts", "Party", "PostFact", "Scores", "Tally", "differences", "read", "score"]
