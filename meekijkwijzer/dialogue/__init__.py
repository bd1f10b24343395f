"""The conversation: (case, what was said) → (messages, case). Pure; knows no web, no Rasa, no database."""

from .case import Case
from .flow import case_view, visible_advice
from .talk import change, choose, crisis, greet, hear
from .types import Choice, Context, Message, Reply, UnknownChoice
from .words import all_words

__all__ = [
    "Case",
    "Choice",
    "Context",
    "Message",
    "Reply",
    "UnknownChoice",
    "all_words",
    "case_view",
    "change",
    "choose",
    "crisis",
    "greet",
    "hear",
    "visible_advice",
]
