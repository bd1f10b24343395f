"""The page at `/`: the chat, server-rendered, and the static files that go with it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from meekijkwijzer.chat import ChatService
from meekijkwijzer.dialogue import all_words

HERE = Path(__file__).parent
STATIC = HERE / "static"

router = APIRouter(include_in_schema=False)

_templates = Environment(
    loader=FileSystemLoader(HERE / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@router.head("/")
@router.get("/", response_class=HTMLResponse)
async def chat(request: Request, bond: Annotated[str | None, Query()] = None) -> HTMLResponse:
    """The chat, in the colours and with the phone number of a union when `bond` names one."""
    service: ChatService = request.app.state.service
    unions = service.knowledge.unions
    page = _templates.get_template("chat.html").render(
        unions=unions,
        union=bond if bond in unions else None,
        version=request.app.version,
        words=all_words(service.knowledge),
    )
    return HTMLResponse(page)
