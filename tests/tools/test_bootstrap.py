"""Set-up of a fresh machine, with made-up Pythons and a made-up uv: nothing is downloaded."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tools import bootstrap, debian
from tools.errors import SetupError
from tools.install import Environment, fill
from tools.pythons import POINTER, find_rasa_python
from tools.steps import Command, Steps, answer

PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"
LOCK = "other==2 \\\n    --hash=sha256:00\nsetuptools==70 \\\n    --hash=sha256:11 \\\n    --hash=sha256:22\nzlast==1\n"


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def fake_python(path: Path, version: str) -> Path:
    return script(path, f'echo "{version} {path}"')


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without any Python 3.10: neither in PATH nor in the home folder."""
    for tool in ("cp", "mkdir", "rmdir", "seq", "sh", "sleep"):
        found = shutil.which(tool)
        assert found is not None
        (tmp_path / "tools").mkdir(exist_ok=True)
        (tmp_path / "tools" / tool).symlink_to(found)
    monkeypatch.setenv("PATH", str(tmp_path / "tools"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("PYENV_ROOT", raising=False)
    monkeypatch.delenv(POINTER, raising=False)
    return tmp_path / "home"


# --- which Python


def test_a_shim_that_fails_is_passed_over(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script(home / "shims" / "python3.10", "echo 'pyenv: python3.10: command not found' >&2; exit 127")
    real = fake_python(home / "real" / "python3.10", "3.10")
    monkeypatch.setenv("PATH", f"{home / 'shims'}:{home / 'real'}")
    assert find_rasa_python(None, home) == real


def test_a_program_with_the_right_name_and_the_wrong_version_is_passed_over(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_python(home / "wrong" / "python3.10", "3.12")
    monkeypatch.setenv("PATH", str(home / "wrong"))
    installed = fake_python(home / ".pyenv" / "versions" / "3.10.13" / "bin" / "python3.10", "3.10")
    assert find_rasa_python(None, home) == installed


def test_the_python_that_was_pointed_at_goes_before_all_others(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_python(home / ".pyenv" / "versions" / "3.10.13" / "bin" / "python3.10", "3.10")
    mine = fake_python(home / "mine" / "python", "3.10")
    monkeypatch.setenv(POINTER, str(mine))
    assert find_rasa_python(None, home) == mine


def test_pointing_at_something_else_is_said_and_not_guessed_around(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_python(home / ".pyenv" / "versions" / "3.10.13" / "bin" / "python3.10", "3.10")
    monkeypatch.setenv(POINTER, str(fake_python(home / "mine" / "python", "3.9")))
    with pytest.raises(SetupError, match=f"^{POINTER} wijst naar .* geen werkende Python 3.10: verbeter het pad"):
        find_rasa_python(None, home)


def test_uv_fetches_one_as_a_last_resort(home: Path) -> None:
    folder = home / "var" / "python"
    inside = folder / "cpython-3.10.19-linux" / "bin" / "python3.10"
    made = f"mkdir -p {inside.parent}\ncp {fake_python(home / 'source', '3.10')} {inside}"
    uv = script(home / "uv", made)
    assert find_rasa_python(uv, folder) == home / "source"  # the made-up Python tells its first path


def test_without_any_there_is_one_sentence_and_exit_code_2(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    repository = fresh_repository(home.parent / "repository")
    monkeypatch.setattr(bootstrap, "REPOSITORY", repository)
    monkeypatch.setattr(sys, "argv", ["bootstrap"])
    assert bootstrap.main() == 2
    (sentence,) = capsys.readouterr().err.splitlines()
    assert sentence.startswith("Rasa heeft Python 3.10 nodig en dat is niet gevonden: installeer het")
    assert POINTER in sentence


def test_a_python_that_hangs_costs_a_moment_and_no_more(tmp_path: Path) -> None:
    begin = time.monotonic()
    assert answer([script(tmp_path / "python3.10", "sleep 60")], timeout=0.2) is None
    assert time.monotonic() - begin < 5


# --- environments

# Makes an environment as uv does; fails when another one is at work, so that a race would show.
UV = """
case "$1" in --version) echo uv 1; exit;; python) exit 1;; esac
mkdir "{root}/at-work" || exit 9
{pause}
if [ "$1" = venv ]; then
    for last; do :; done
    "{python}" -m venv --without-pip "$last" || exit 8
fi
echo "$*" >> "{root}/calls"
rmdir "{root}/at-work"
"""


def fresh_repository(root: Path, pause: str = "") -> Path:
    """A repository with tiny lock files, and with uv in place already."""
    (root / "requirements").mkdir(parents=True)
    for name in ("uv", "main", "rasa"):
        (root / "requirements" / f"{name}.txt").write_text(LOCK)
    uv = bootstrap.Setup(root).uv
    script(uv.folder / "bin" / "uv", UV.format(root=root, python=sys.executable, pause=pause))
    uv.python.symlink_to(sys.executable)
    uv.stamp.write_text(uv.fingerprint())
    return root


def pretend_310(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(POINTER, str(fake_python(home / "310", "3.10")))


def calls(repository: Path) -> list[str]:
    return (repository / "calls").read_text().splitlines()


def test_a_fresh_repository_gets_both_environments_and_the_next_time_nothing_happens(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pretend_310(home, monkeypatch)
    repository = fresh_repository(home.parent / "a repository")  # with a space
    bootstrap.set_up(repository)
    told = capsys.readouterr().out
    assert "[1/4] " in told
    assert "[4/4] " in told
    assert "eigen pijplijn" in told, "the Dutch model cannot be had here, and that is said"
    assert len(calls(repository)) == 6, "for each environment: make it, its builder, its libraries"
    bootstrap.set_up(repository)
    assert len(calls(repository)) == 6
    assert capsys.readouterr().out == ""


def test_the_program_works_from_anywhere(home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pretend_310(home, monkeypatch)
    repository = fresh_repository(tmp_path / "a repository")
    (repository / "meekijkwijzer").mkdir()
    (repository / "meekijkwijzer" / "cli.py").write_text(
        "import sys\ndef main():\n    print(sys.argv[1:])\n    return 5\n"
    )
    bootstrap.set_up(repository)
    run = subprocess.run(
        [repository / ".venv" / "bin" / "meekijkwijzer", "a b", "c"], cwd="/", capture_output=True, text=True
    )
    assert (run.returncode, run.stdout) == (5, "['a b', 'c']\n")


def test_only_what_changed_is_made_again(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend_310(home, monkeypatch)
    repository = fresh_repository(home.parent / "repository")
    bootstrap.set_up(repository)
    (repository / "requirements" / "main.txt").write_text(LOCK + "more==1\n")
    bootstrap.set_up(repository)
    again = calls(repository)[6:]
    assert len(again) == 3
    assert not any(".venv-rasa" in call for call in again)


@pytest.mark.parametrize("how", ["moved", "interpreter gone", "stamp gone"])
def test_an_environment_that_cannot_be_trusted_is_not_ready(
    home: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    pretend_310(home, monkeypatch)
    repository = fresh_repository(home.parent / "repository")
    bootstrap.set_up(repository)
    if how == "moved":
        repository = repository.rename(home.parent / "elsewhere")
    environment = bootstrap.Setup(repository).product
    if how == "interpreter gone":
        environment.python.unlink()
    if how == "stamp gone":
        environment.stamp.unlink()
    assert not environment.is_ready()


SET_UP = "import sys; from pathlib import Path; from tools.bootstrap import set_up; set_up(Path(sys.argv[1]))"


def set_up_elsewhere(repository: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", SET_UP, repository], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def test_two_at_once_wait_for_each_other(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend_310(home, monkeypatch)
    repository = fresh_repository(home.parent / "repository", pause="sleep 0.2")
    both = [set_up_elsewhere(repository) for _ in range(2)]
    told = [process.communicate(timeout=60)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0], told
    assert len(calls(repository)) == 6
    assert sum("even wachten" in text for text in told) == 1


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_an_interrupted_set_up_is_done_again(
    home: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    pretend_310(home, monkeypatch)
    repository = fresh_repository(home.parent / "repository", pause="sleep 0.5")
    process = set_up_elsewhere(repository)
    deadline = time.monotonic() + 30
    while not (repository / "at-work").exists():
        assert time.monotonic() < deadline
        time.sleep(0.01)
    process.send_signal(number)
    process.wait(timeout=10)
    assert process.stdout is not None
    process.stdout.close()
    half_done = bootstrap.Setup(repository)
    assert not half_done.rasa.is_ready()
    if number == signal.SIGTERM:  # uv was stopped with it, and could not tidy up its sign
        (repository / "at-work").rmdir()
    # After kill -9 uv is still at work: the next set-up waits for it, or it would see the sign and fail.
    bootstrap.set_up(repository)
    assert half_done.rasa.is_ready()
    assert half_done.product.is_ready()


class Recorder(Steps):
    """Notes commands in place of running them; those of uv fail if asked to."""

    def __init__(self, folder: Path, uv_fails: bool) -> None:
        super().__init__(1, folder / "log")
        self.commands: list[str] = []
        self._uv_fails = uv_fails

    def run(self, command: Command, environment: object = None) -> None:
        words = [str(word) for word in command]
        self.commands.append(" ".join(words[1:3]))
        if words[0].endswith("uv") and "venv" not in words and self._uv_fails:
            raise SetupError("uv failed")
        if "venv" in words:
            (Path(words[-1]) / "lib" / "python3" / "site-packages").mkdir(parents=True)
            (Path(words[-1]) / "bin").mkdir()


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    (tmp_path / "lock.txt").write_text(LOCK)
    return Environment(tmp_path / "env", tmp_path / "lock.txt", tmp_path)


def test_when_uv_fails_pip_does_it(environment: Environment, tmp_path: Path) -> None:
    steps = Recorder(tmp_path, uv_fails=True)
    fill(environment, Path("/python"), Path("/uv"), steps)
    assert steps.commands == ["venv --python", "pip install", "-m venv", "-m pip", "-m pip"]
    assert environment.stamp.exists()


def test_what_builds_libraries_comes_from_the_lock_file_too(environment: Environment, tmp_path: Path) -> None:
    fill(environment, Path("/python"), Path("/uv"), Recorder(tmp_path, uv_fails=False))
    builder = (environment.folder / "builder.txt").read_text()
    assert builder == "setuptools==70 \\\n    --hash=sha256:11 \\\n    --hash=sha256:22\n"


# --- steps and programs for the tests


def test_a_command_that_fails_shows_its_last_lines(tmp_path: Path) -> None:
    steps = Steps(1, tmp_path / "log")
    with pytest.raises(SetupError) as caught:
        steps.run(["sh", "-c", "seq 1 30; exit 3"])
    *tail, sentence = str(caught.value).splitlines()
    assert tail == [f"      | {number}" for number in range(11, 31)]
    assert sentence == f"De opdracht sh is mislukt; alles staat in {tmp_path / 'log'}."


def test_a_command_that_does_not_exist_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"^/no/such kan niet starten"):
        Steps(1, tmp_path / "log").run(["/no/such"])


def test_without_apt_the_missing_programs_are_named(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(home))
    assert "chromium" in debian.missing_packages()
    with pytest.raises(SetupError) as caught:
        debian.install_packages(["chromium", "postgresql"], Steps(1, home / "log"))
    assert str(caught.value).startswith("De tests hebben chromium en postgresql nodig: installeer dat")
    assert "\n" not in str(caught.value)


def test_root_installs_the_missing_programs(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script(home / "bin" / "apt-get", f'echo "$DEBIAN_FRONTEND $*" >> {home / "apt"}')
    monkeypatch.setenv("PATH", str(home / "bin"))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    debian.install_packages(["chromium"], Steps(1, home / "log"))
    assert (home / "apt").read_text().splitlines() == [
        "noninteractive update",
        "noninteractive install -y --no-install-recommends chromium",
    ]
