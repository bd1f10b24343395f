"""The model is trained when its inputs changed, once, and never half."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from meekijkwijzer.run.errors import RunError
from meekijkwijzer.run.model import Model

# Stands in for the Python of the Rasa environment; gets `-m bot.train --data … --out …`.
TRAINER = """#!/bin/sh
echo training
echo once >> "{folder}/trainings"
sleep {pause}
echo model > "$6"
exit {status}
"""


def make_model(folder: Path, status: int = 0, pause: float = 0) -> Model:
    for name in ("data", "bot/components", "bot/tests", "bot/__pycache__"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "data" / "nlu.yml").write_text("examples")
    (folder / "bot" / "components" / "ours.py").write_text("code")
    (folder / "rasa.txt").write_text("rasa==3.6.21")
    python = folder / "python"
    python.write_text(TRAINER.format(folder=folder, status=status, pause=pause))
    python.chmod(0o755)
    return Model(folder / "models", folder / "data", folder / "bot", folder / "rasa.txt", python)


def trainings(folder: Path) -> int:
    file = folder / "trainings"
    return len(file.read_text().split()) if file.exists() else 0


def ignore(_line: str) -> None:
    pass


def test_it_trains_once_for_the_same_inputs(tmp_path: Path) -> None:
    model = make_model(tmp_path)
    lines: list[str] = []
    path = model.ensure(lines.append)
    assert path.read_text() == "model\n"
    assert lines == ["training"]
    assert model.ensure(ignore) == path
    assert trainings(tmp_path) == 1


@pytest.mark.parametrize("changed", ["data/nlu.yml", "bot/components/ours.py", "rasa.txt", "data/new.yml"])
def test_it_trains_again_when_an_input_changed(tmp_path: Path, changed: str) -> None:
    model = make_model(tmp_path)
    before = model.ensure(ignore)
    (tmp_path / changed).write_text("something else")
    assert model.ensure(ignore) != before
    assert trainings(tmp_path) == 2


@pytest.mark.parametrize(
    "by_product", ["bot/tests/test_ours.py", "bot/__pycache__/ours.cpython-310.pyc", "data/.nlu.yml.swp"]
)
def test_by_products_are_no_input(tmp_path: Path, by_product: str) -> None:
    model = make_model(tmp_path)
    before = model.path
    (tmp_path / by_product).write_text("something")
    assert model.path == before


def test_a_renamed_file_is_a_change(tmp_path: Path) -> None:
    model = make_model(tmp_path)
    before = model.path
    (tmp_path / "data" / "nlu.yml").rename(tmp_path / "data" / "nlu2.yml")
    assert model.path != before


def test_a_failed_training_leaves_no_model(tmp_path: Path) -> None:
    model = make_model(tmp_path, status=3)
    lines: list[str] = []
    with pytest.raises(RunError, match=r"^De training van het Rasa-model is mislukt \(code 3\)"):
        model.ensure(lines.append)
    assert lines == ["training"]
    assert list(model.folder.glob("*.tar.gz")) == []


def test_without_the_environment_there_is_a_sentence(tmp_path: Path) -> None:
    model = make_model(tmp_path)
    model.python.unlink()
    with pytest.raises(RunError, match="make setup"):
        model.ensure(ignore)


def test_only_the_two_models_used_last_are_kept(tmp_path: Path) -> None:
    model = make_model(tmp_path)
    paths = []
    for version in range(3):
        (tmp_path / "data" / "nlu.yml").write_text(f"version {version}")
        paths.append(model.ensure(ignore))
        os.utime(paths[-1], (version, version))
        if version == 1:  # the oldest is used again
            os.utime(paths[0], (1.5, 1.5))
    assert sorted(model.folder.glob("*.tar.gz")) == sorted([paths[0], paths[2]])


CHILD = """
import sys
from pathlib import Path
from meekijkwijzer.run.model import Model
folder = Path(sys.argv[1])
model = Model(folder / "models", folder / "data", folder / "bot", folder / "rasa.txt", folder / "python")
print(model.ensure(lambda line: None))
"""


def test_two_processes_at_once_train_once(tmp_path: Path) -> None:
    make_model(tmp_path, pause=0.5)
    both = [
        subprocess.Popen([sys.executable, "-c", CHILD, tmp_path], stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    first, second = (process.communicate(timeout=20)[0] for process in both)
    assert first == second != ""
    assert trainings(tmp_path) == 1


def test_a_training_that_was_killed_leaves_no_model_and_is_done_again(tmp_path: Path) -> None:
    model = make_model(tmp_path, pause=30)
    process = subprocess.Popen([sys.executable, "-c", CHILD, tmp_path])
    deadline = time.monotonic() + 10
    while trainings(tmp_path) == 0:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    process.kill()
    process.wait()
    assert not model.path.exists()
    make_model(tmp_path)
    assert model.ensure(ignore).read_text() == "model\n"
    assert trainings(tmp_path) == 2
