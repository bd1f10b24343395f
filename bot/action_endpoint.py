"""How Rasa calls our action: one kept connection, a short wait, a small request."""

from typing import Any, Dict, Optional, Text

import aiohttp
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

from bot.settings import ACTION_TIMEOUT_SECONDS


class ActionEndpoint(EndpointConfig):
    """Rasa's endpoint, with a time-out of seconds instead of five minutes and without a new session per call.

    The domain is not sent along (`enable_selective_domain`): our action does not look at it.
    """

    def __init__(self, url: Text, secret_header: Text, secret: Text) -> None:
        """`url` is the full address of the webhook; the secret goes with every call."""
        super().__init__(url=url, headers={secret_header: secret}, enable_selective_domain=True)
        self._session: Optional[aiohttp.ClientSession] = None

    async def request(
        self,
        method: Text = "post",
        subpath: Optional[Text] = None,
        content_type: Optional[Text] = "application/json",
        compress: bool = False,
        **kwargs: Any,
    ) -> Any:
        """Send one call and return the JSON of the answer.

        Raises ClientResponseError for a status from 400 (without the body: it would end up in a log),
        aiohttp.ClientError when there is no connection, asyncio.TimeoutError when the answer takes too long.
        """
        session = self._open_session()
        async with session.request(method, self.url, json=_lean(kwargs["json"])) as response:
            if response.status >= 400:
                raise ClientResponseError(502, "the action server refused", "")
            return await response.json()

    async def close(self) -> None:
        """Close the kept connection."""
        if self._session is not None:
            await self._session.close()

    def _open_session(self) -> aiohttp.ClientSession:
        # Opened at first use, because it belongs to the running event loop.
        if self._session is None or self._session.closed:
            timeout = aiohttp.ClientTimeout(total=ACTION_TIMEOUT_SECONDS)
            self._session = aiohttp.ClientSession(headers=self.headers, timeout=timeout, trust_env=False)
        return self._session


def _lean(body: Dict[Text, Any]) -> Dict[Text, Any]:
    """The call without events and slots: they repeat the case, which is in the latest message already."""
    return {**body, "tracker": {**body["tracker"], "events": [], "slots": {}}}
