"""Documents from files, folders, globs and standard input: one at a time, whatever the size of the whole.

>>> from kgraph import resources
>>> problems = []
>>> first = next(read([resources.path("data", "samples", "news.jsonl")], on_error=problems.append))
>>> first.id, first.date, problems
('2010-06-12-kgz-rus-request', '2010-06-12', [])
"""

from kgraph.read.count import Expected, expected
from kgraph.read.formats import SUFFIXES
from kgraph.read.reader import read
from kgraph.read.rejects import Rejects

__all__ = ["SUFFIXES", "Expected", "Rejects", "expected", "read"]
