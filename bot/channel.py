"""Our one way into Rasa: a message with its case in, exactly one answer out, or an error that says so."""

import hmac
import logging
import uuid
from functools import wraps
from typing import Any, Awaitable, Callable, Dict

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, json

from bot.request import Malformed, read_message, read_text, renamed, single_answer, top
from bot.settings import MAX_BODY_BYTES, SECRET_HEADER

logger = logging.getLogger(__name__)

Handler = Callable[[Request], Awaitable[HTTPResponse]]


class MeekijkwijzerInput(InputChannel):
    """The action protocol over HTTP. Logs no text, keeps no text."""

    def __init__(self, secret: str) -> None:
        """Every request must carry this secret in its header."""
        self._secret = secret.encode()

    @classmethod
    def name(cls) -> str:
        """Part of the address: /webhooks/meekijkwijzer/…"""
        return "meekijkwijzer"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes `message`, `parse` and `health`."""
        blueprint = Blueprint(self.name())

        @blueprint.get("/health")
        @self._guarded
        async def health(request: Request) -> HTTPResponse:
            return json({"rasa_model": request.app.ctx.agent.model_id})

        @blueprint.post("/parse")
        @self._guarded
        async def parse(request: Request) -> HTTPResponse:
            parsed = await self._parse(request, read_text(request.body))
            return json({"ranking": renamed(parsed["intent_ranking"])})

        @blueprint.post("/message")
        @self._guarded
        async def message(request: Request) -> HTTPResponse:
            incoming = read_message(request.body)
            # Parsed here and handed on, so that the ranking is at hand and nothing is classified twice.
            parsed = await self._parse(request, incoming.text)
            collected = CollectingOutputChannel()
            await on_new_message(
                UserMessage(
                    text=incoming.text,
                    output_channel=collected,
                    sender_id=uuid.uuid4().hex,  # nobody is anybody: Rasa cannot link two messages
                    parse_data=parsed,
                    input_channel=self.name(),
                    metadata=incoming.metadata,
                )
            )
            answer = single_answer(collected.messages)
            if "error" in answer:
                logger.warning("no usable answer of the action: %s", answer["error"])
                return json(answer, status=502)
            model = request.app.ctx.agent.model_id
            return json({**answer, "ranking": top(parsed["intent_ranking"]), "rasa_model": model})

        return blueprint

    @staticmethod
    async def _parse(request: Request, text: str) -> Dict[str, Any]:
        parsed: Dict[str, Any] = await request.app.ctx.agent.parse_message(text)
        return parsed

    def _guarded(self, handler: Handler) -> Handler:
        """First the secret, in constant time, then the size, then the work."""

        @wraps(handler)
        async def guarded(request: Request) -> HTTPResponse:
            given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "replace")
            if not hmac.compare_digest(given, self._secret):
                return json({"error": "secret"}, status=403)
            if len(request.body) > MAX_BODY_BYTES:
                return json({"error": "too_large"}, status=413)
            try:
                return await handler(request)
            except Malformed as error:
                logger.error("the web side sent a malformed %s", error)  # the name of a field, never its value
                return json({"error": "malformed", "field": str(error)}, status=400)
            except Exception as error:
                logger.error("a message failed: %s", type(error).__name__)
                return json({"error": "action_failed"}, status=502)

        return guarded
