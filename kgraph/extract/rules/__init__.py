"""Rule files: what words name an event, and which phrases of the clause take part in it.

One file per event type, ``data/rules/<language>/<type>.toml``: defaults for the file, then ``[[rule]]`` tables, each
with a name and examples. Unknown keys, types, roles and slots are refused when the files are loaded.

A trigger is a sequence of words: ``кол`` a word in any form, ``кой-`` a verb stem in any form, ``!кой-`` the verb
denied, ``=эле`` this form only, ``*`` up to seven words that do not matter (``**`` up to sixty), ``%Dat`` a noun of
action in that case (катышууга), ``%Part`` a participle as object (бузганын), ``%Cnd`` a condition (бузса),
``%Wont`` what «we» do not do (жибербейбиз), ``каттам|рейс`` any of these. Case does not matter.

``roles`` gives each role its slots: ``"subject|genitive"`` takes the first slot that is filled, a list takes all.
``needs`` are the roles without which the rule says nothing, ``sides`` how many different states or organisations must
take part; ``fallback`` slots are tried if they do not. ``with`` and ``without`` are words (dictionary forms) that the
sentence must or must not hold; ``kinds`` what may fill a role: phrases or organisations of these kinds, ``leader`` a
person who is head of state or government; ``said`` are verbs, one of which must be the predicate of what somebody says
(its subject is the slot ``doer``). ``anaphor`` marks a noun that may point back to an event told before; ``joins`` a
rule that tells of none but adds parties to the last one told, of its own type or of those in ``into``; an ``open`` rule
without parties waits for them («Астанада саммит өттү. Ага X жана Y катышты»).
``joint``: whoever fills a role takes part alike («X Y менен келишимди ратификациялады»), though each is sought in
its own way.
``bare``: whoever is named acts for a side, which alone takes part («министр топ жөнөтөт» does not travel himself).
``topics = false``: the sentence names no topic of the event; a list: none but these. ``about`` are topics that the
words of the rule name by themselves, one with ``?`` only where nothing more definite is said.
"""

from kgraph.extract.rules.files import load_rules
from kgraph.extract.rules.rule import WEAK, Example, Rule
from kgraph.extract.rules.words import Key, Listed, Word, Wording, parse_trigger

__all__ = ["WEAK", "Example", "Key", "Listed", "Rule", "Word", "Wording", "load_rules", "parse_trigger"]
