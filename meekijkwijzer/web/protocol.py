"""What the server says before a request reaches the application: problem documents, here too."""

from __future__ import annotations

from typing import cast

from starlette.types import Receive, Scope, Send
from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.flow_control import service_unavailable
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from .middleware import SECURITY_HEADERS, SecureHeaders
from .problems import problem


class Protocol(HttpToolsProtocol):
    """uvicorn's protocol; what it answers itself is plain English otherwise."""

    def send_400_response(self, msg: str) -> None:
        """Something that is not HTTP came in. What came is not repeated."""
        answer = problem("geen_http", headers={**SECURITY_HEADERS, "Cache-Control": "no-store", "Connection": "close"})
        lines = [STATUS_LINE[answer.status_code]]
        lines += [name + b": " + value + b"\r\n" for name, value in answer.raw_headers]
        self.transport.write(b"".join([*lines, b"\r\n", bytes(answer.body)]))
        self.transport.close()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        super()._start_asgi_task(cycle, cast(ASGI3Application, _full) if app is service_unavailable else app)


async def _full(scope: Scope, receive: Receive, send: Send) -> None:
    """More connections or requests than `limit_concurrency` allows."""
    answer = problem("vol", headers={"Connection": "close", "Retry-After": "5"})
    await SecureHeaders(answer)(scope, receive, send)
