"""The knowledge of the assistant: sources, facts, decision table, signals, answers, texts, unions."""

from .contract import FACTS, INTENTS, LIST_FACTS, SIGNALS, STEPS, WEET_NIET
from .errors import KnowledgeError, Problem
from .load import Knowledge, load_knowledge
from .models import Union

__all__ = [
    "FACTS",
    "INTENTS",
    "LIST_FACTS",
    "SIGNALS",
    "STEPS",
    "WEET_NIET",
    "Knowledge",
    "KnowledgeError",
    "Problem",
    "Union",
    "load_knowledge",
]
