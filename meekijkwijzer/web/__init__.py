"""The HTTP interface of the chat, the page at `/`, and what protects both."""

from .app import create_app

__all__ = ["create_app"]
