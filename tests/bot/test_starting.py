"""Starting the Rasa server: exactly the named model, or one clear sentence."""

from __future__ import annotations

import io
import json
import socket
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .stack import run

pytestmark = pytest.mark.rasa

FORGETFUL = """
import asyncio, gc, json, sys
from pathlib import Path
from bot.settings import prepare_environment
prepare_environment()
from bot.server import load_agent
agent = load_agent(Path(sys.argv[1]), "http://127.0.0.1:1", "x" * 16)
from rasa.core.channels.channel import UserMessage
from rasa.shared.core.trackers import DialogueStateTracker

async def talk(count):
    for number in range(count):
        await agent.handle_message(UserMessage(f"hallo {number}", sender_id=str(number), metadata={"case": {}}))
    await agent.action_endpoint.close()
    return list(await agent.tracker_store.keys()), await agent.tracker_store.retrieve("1")

async def queue():
    order = []
    async def take(name):
        async with agent.lock_store.lock("same"):
            order.append(name)
            await asyncio.sleep(0.01)
            order.append(name)
    started = asyncio.get_running_loop().time()
    await asyncio.gather(*(take(name) for name in "abc"))
    return "".join(order), asyncio.get_running_loop().time() - started

def objects():
    gc.collect()
    return len(gc.get_objects())

asyncio.run(talk(50))
before = objects()
keys, found = asyncio.run(talk(200))
after = objects()
order, seconds = asyncio.run(queue())
gc.collect()
print(json.dumps({
    "store": type(agent.tracker_store).__name__, "used": type(agent.processor.tracker_store).__name__,
    "keys": keys, "found": found, "locks": len(agent.lock_store.locks), "order": order, "seconds": seconds,
    "history": agent.tracker_store.max_event_history,
    "trackers": sum(isinstance(each, DialogueStateTracker) for each in gc.get_objects()),
    "growth": after - before,
    "loaded": [name for name in ("tensorflow", "sklearn", "matplotlib", "aiogram", "slack_sdk") if name in sys.modules],
}))
"""


def test_nothing_is_kept_and_nothing_heavy_is_loaded(model: Path) -> None:
    result = run("-c", FORGETFUL, model)
    assert result.returncode == 0, result.stderr
    seen = json.loads(result.stdout.splitlines()[-1])
    assert seen["store"] == seen["used"] == "ForgetfulTrackerStore", "without the wrapper that hides failures"
    assert seen["keys"] == [] and seen["found"] is None and seen["history"] is None
    assert seen["trackers"] == 0 and seen["locks"] == 0
    assert seen["growth"] < 200, "200 messages leave nothing behind"
    assert seen["order"] == "aabbcc" and seen["seconds"] < 0.5, "locks wait without polling"
    assert seen["loaded"] == []


def serve(model: Path | str, port: str = "0", secret: str | None = "x" * 16) -> str:
    """The one sentence of a server that will not start."""
    command = ("-m", "bot.server", "--model", model, "--port", port, "--actions-url", "http://127.0.0.1:1")
    result = run(*command, secret=secret)
    assert result.returncode == 1
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1, result.stderr
    return result.stderr


def test_a_model_that_is_not_there_is_not_replaced_by_another(model: Path) -> None:
    assert "bestaat niet" in serve(model.with_name("geen.tar.gz"))
    assert "bestaat niet" in serve(model.parent)


def test_a_file_that_is_no_model_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "geen-model.tar.gz"
    path.write_bytes(b"geen archief")
    assert "geen leesbaar Rasa-model" in serve(path)


def changed(model: Path, target: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """A copy of the model with other metadata."""
    with tarfile.open(model) as source, tarfile.open(target, "w:gz") as copy:
        for member in source:
            content = source.extractfile(member)
            assert content is not None
            data = content.read()
            if member.name == "metadata.json":
                metadata = json.loads(data)
                change(metadata)
                data = json.dumps(metadata).encode()
            header = tarfile.TarInfo(member.name)
            header.size = len(data)
            copy.addfile(header, io.BytesIO(data))
    return target


def test_a_model_of_another_assistant_release_or_pipeline_is_refused(model: Path, tmp_path: Path) -> None:
    def diet(metadata: dict[str, Any]) -> None:
        nodes = metadata["predict_schema"]["nodes"]
        next(iter(nodes.values()))["uses"] = "rasa.nlu.classifiers.diet_classifier.DIETClassifier"

    path = tmp_path / "ander.tar.gz"
    assert "andere assistent" in serve(changed(model, path, lambda each: each.update(assistant_id="x")))
    old = changed(model, path, lambda each: each.update(rasa_open_source_version="3.6.20"))
    assert "andere assistent" in serve(old)
    assert "andere onderdelen" in serve(changed(model, path, diet))


def test_the_secret_is_required(model: Path) -> None:
    assert "MEEKIJKWIJZER_SECRET" in serve(model, secret=None)
    assert "MEEKIJKWIJZER_SECRET" in serve(model, secret="kort")


def test_a_port_in_use_is_named(model: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert port in serve(model, port=port)
    assert "99999" in serve(model, port="99999")
