"""From facts to advice, by the decision table of the knowledge. Pure."""

from .advise import Advice, Outline, advise, outline
from .conditions import holds, known
from .facts import Facts, InvalidFact, Value, aged, valid_facts, valid_value
from .missing import missing_facts

__all__ = [
    "Advice",
    "Facts",
    "InvalidFact",
    "Outline",
    "Value",
    "advise",
    "aged",
    "holds",
    "known",
    "missing_facts",
    "outline",
    "valid_facts",
    "valid_value",
]
