"""Client of the Rasa process: sends a text and a case, gets messages and the new case, or fails loudly."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import httpx

from meekijkwijzer.dialogue import Case, Message, Reply

from .errors import Broken, Unavailable

log = logging.getLogger(__name__)

PATH = "/webhooks/meekijkwijzer"
_OUR_MISTAKES = (httpx.codes.BAD_REQUEST, httpx.codes.REQUEST_ENTITY_TOO_LARGE)


@dataclass(frozen=True)
class Heard:
    """What came back: the reply, what the classifier made of the text (best first), and which model did."""

    reply: Reply
    ranking: list[dict[str, Any]]
    model: str


class RasaClient:
    """Speaks to one Rasa process on loopback. It keeps nothing, so a request may always be sent again."""

    def __init__(
        self,
        url: str,
        secret: str,
        *,
        rules_version: str,
        timeout: float = 5.0,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """`timeout` in seconds, for the whole exchange. `rules_version` is the only one that is accepted."""
        self._timeout = timeout
        self._rules_version = rules_version
        self._client = httpx.AsyncClient(
            base_url=url,
            headers={"X-Meekijkwijzer-Secret": secret},
            timeout=timeout,
            transport=transport,
            trust_env=False,  # a proxy of the machine has no business between two local processes
            limits=httpx.Limits(max_connections=32, keepalive_expiry=4),
        )

    async def hear(self, text: str, *, case: Case, told: dict[str, Any], now: datetime, union: str | None) -> Heard:
        """Have a redacted text understood and answered.

        Raises Unavailable, part `rasa`, when that fails, and Broken when Rasa finds our request wrong: sending it
        again would not help.
        """
        request = {
            "text": text,
            "case": case.to_json(),
            "told": told,
            "rules_version": self._rules_version,
            "now": now.isoformat(),
            "union": union,
        }
        answer = await self._ask("POST", f"{PATH}/message", request)
        if answer.get("rules_version") != self._rules_version:
            raise Unavailable("rasa", "rules_version")
        try:
            return _heard(answer)
        except (KeyError, TypeError, ValueError, AttributeError):
            raise Unavailable("rasa", "malformed") from None

    async def health(self) -> str:
        """The id of the model that is loaded. Raises Unavailable, part `rasa`."""
        model = (await self._ask("GET", f"{PATH}/health")).get("rasa_model")
        if not isinstance(model, str) or not model:
            raise Unavailable("rasa", "no_model")
        return model

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        try:
            async with asyncio.timeout(self._timeout):
                response = await self._send(method, path, body)
        except (TimeoutError, httpx.TimeoutException):
            raise Unavailable("rasa", "timeout") from None
        except httpx.HTTPError as error:
            raise Unavailable("rasa", type(error).__name__) from None
        answer = _json(response)
        if response.status_code in _OUR_MISTAKES:
            log.error("Rasa refused what we sent: status %s, field %s", response.status_code, _code(answer, "field"))
            raise Broken
        if response.status_code != httpx.codes.OK:
            raise Unavailable("rasa", _code(answer) or f"status_{response.status_code}")
        if not isinstance(answer, dict):
            raise Unavailable("rasa", "malformed")
        return answer

    async def _send(self, method: str, path: str, body: dict[str, Any] | None) -> httpx.Response:
        try:
            return await self._client.request(method, path, json=body)
        except (httpx.ReadError, httpx.WriteError, httpx.RemoteProtocolError, httpx.ConnectError):
            # A kept connection that Rasa just closed, or Rasa just restarted: once more on a new one.
            return await self._client.request(method, path, json=body)


def _json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return None


def _code(answer: Any, name: str = "error") -> str | None:
    """The code of this name in an answer, if it looks like one: it goes to the log."""
    code = answer.get(name) if isinstance(answer, dict) else None
    return code if isinstance(code, str) and code.isidentifier() and len(code) <= 40 else None


def _heard(answer: dict[str, Any]) -> Heard:
    messages = tuple(Message.from_json(message) for message in answer["messages"])
    advice = answer["advice"]
    if advice is not None and not isinstance(advice, dict):
        raise TypeError("advice")
    ranking = [
        {"intent": str(entry["intent"])[:64], "confidence": float(entry["confidence"])} for entry in answer["ranking"]
    ]
    effects = tuple(str(effect) for effect in answer["effects"])
    reply = Reply(messages=messages, case=Case.from_json(answer["case"]), advice=advice, effects=effects)
    return Heard(reply, ranking, str(answer["rasa_model"])[:128])
