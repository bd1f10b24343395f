"""Conversations: tokens, turn-taking, redaction at the door, the Rasa client, pushes to who listens."""

from .errors import (
    Broken,
    Busy,
    ChatError,
    ConversationClosed,
    NotAcceptable,
    SameIdOtherBody,
    TooMany,
    Unavailable,
    UnknownConversation,
    WrongToken,
)
from .feed import Feed, Typing
from .rasa import Heard, RasaClient
from .service import ChatService

__all__ = [
    "Broken",
    "Busy",
    "ChatError",
    "ChatService",
    "ConversationClosed",
    "Feed",
    "Heard",
    "NotAcceptable",
    "RasaClient",
    "SameIdOtherBody",
    "TooMany",
    "Typing",
    "Unavailable",
    "UnknownConversation",
    "WrongToken",
]
