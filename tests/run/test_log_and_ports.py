"""The log file stays small and private; ports are free or there is a sentence about them."""

import errno
import socket
import stat
from pathlib import Path

import pytest

from meekijkwijzer.run.errors import RunError
from meekijkwijzer.run.log import MAX_LINE, OLD_FILES, Log
from meekijkwijzer.run.ports import LOOPBACK, _sentence, loopback_ports, public_port


def test_a_line_has_its_time_and_origin_and_only_the_owner_may_read_it(tmp_path: Path) -> None:
    log = Log(tmp_path / "new" / "all.log")
    log.write("rasa", "geladen")
    log.close()
    moment, origin, line = log.path.read_text().split(" ")
    assert (origin, line) == ("rasa:", "geladen\n")
    assert len(moment) == len("2026-11-20T09:00:00.000+01:00")
    assert stat.S_IMODE(log.path.stat().st_mode) == 0o600


def test_it_keeps_a_bounded_number_of_bounded_files(tmp_path: Path) -> None:
    log = Log(tmp_path / "all.log", max_bytes=1000)
    for number in range(200):
        log.write("web", f"line {number}")
    log.close()
    files = sorted(tmp_path.iterdir())
    assert len(files) == 1 + OLD_FILES
    assert all(file.stat().st_size <= 1000 for file in files)
    assert log.path.read_text().endswith("line 199\n")


def test_it_goes_on_in_the_same_file_after_a_restart(tmp_path: Path) -> None:
    for word in ("one", "two"):
        log = Log(tmp_path / "all.log")
        log.write("web", word)
        log.close()
    assert [line.split()[-1] for line in log.path.read_text().splitlines()] == ["one", "two"]


def test_a_very_long_line_is_cut(tmp_path: Path) -> None:
    log = Log(tmp_path / "all.log")
    log.write("web", "x" * 100_000)
    log.close()
    assert log.path.stat().st_size < MAX_LINE + 100


def test_a_full_disk_does_not_stop_the_product() -> None:
    log = Log(Path("/dev/full"))
    log.write("web", "lost")
    log.close()


def test_a_port_in_use_gives_one_sentence_that_offers_another() -> None:
    with socket.socket() as other:
        other.bind((LOOPBACK, 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(RunError) as caught:
            public_port(LOOPBACK, port)
    assert str(caught.value).startswith(f"Poort {port} is al in gebruik: stop het programma")
    assert "\n" not in str(caught.value)


def test_port_zero_becomes_a_free_port() -> None:
    port = public_port(LOOPBACK, 0)
    assert port > 0
    assert public_port(LOOPBACK, port) == port


@pytest.mark.parametrize(
    ("host", "sentence"), [("no such host", "bestaat niet"), ("192.0.2.1", "hoort niet bij deze computer")]
)
def test_an_address_of_another_machine_is_named(host: str, sentence: str) -> None:
    with pytest.raises(RunError, match=f"^Het adres {host} {sentence}: verbeter MEEKIJKWIJZER_HOST.$"):
        public_port(host, 8000)


def test_a_port_that_is_not_allowed_gets_an_example_of_one_that_is() -> None:
    assert _sentence(LOOPBACK, 80, errno.EACCES).endswith("bijvoorbeeld PORT=8000.")


def test_the_loopback_ports_are_free_different_and_never_given_to_outgoing_connections() -> None:
    ports = loopback_ports(5)
    assert len(set(ports)) == 5
    for port in ports:
        assert 20000 <= port < 32000
        assert public_port(LOOPBACK, port) == port
