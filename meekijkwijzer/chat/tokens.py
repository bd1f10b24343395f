"""Secrets of a conversation: who has the token is the person. The database only has its hash."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import secrets
from typing import Any


def new_id() -> str:
    """128 random bits, 32 hex digits: says nothing about the person and cannot be guessed."""
    return secrets.token_hex(16)


def is_id(text: str) -> bool:
    """Whether this could be the id of a conversation at all."""
    return re.fullmatch("[0-9a-f]{32}", text) is not None


def new_token() -> str:
    """256 random bits, safe in a header."""
    return secrets.token_urlsafe(32)


def hash_token(token: str) -> str:
    """SHA-256, 64 hex digits. A token is random, so it needs no salt and no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def is_token(token: str, hashed: str) -> bool:
    """Whether this is the token with that hash, in a time that tells nothing."""
    return hmac.compare_digest(hash_token(token), hashed)


def hash_request(token: str, request: dict[str, Any]) -> str:
    """Recognises the same request again without keeping it.

    The key is the token, which is not in the database: who steals the database cannot try out texts.
    """
    body = json.dumps(request, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hmac.new(token.encode("utf-8", "surrogatepass"), body.encode(), hashlib.sha256).hexdigest()
