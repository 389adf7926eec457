"""The tests themselves reach no network, nor does a process that they start."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

REFUSED = "Vernier uses no network"
CHILD = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)"


@pytest.fixture
def attempts(no_network: None, socket_attempts: Path) -> Iterator[Path]:
    """Emptied afterwards, as the attempts of these tests are wanted."""
    yield socket_attempts
    socket_attempts.write_text("", encoding="utf-8")


def test_a_socket_to_the_network_is_refused_and_noted(attempts: Path) -> None:
    with pytest.raises(RuntimeError, match=REFUSED):
        socket.create_connection(("192.0.2.1", 80), timeout=1)
    with pytest.raises(RuntimeError, match=REFUSED):
        socket.getaddrinfo("example.org", 80)
    with pytest.raises(RuntimeError, match=REFUSED):
        socket.socket()
    assert len(attempts.read_text().splitlines()) == 3


def test_so_is_one_in_a_child_process(attempts: Path) -> None:
    child = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True, check=False)
    assert child.returncode == 1 and "NetworkRefused" in child.stderr
    assert "socket" in attempts.read_text()


@pytest.mark.loopback
def test_with_the_marker_this_computer_alone_may_be_reached(attempts: Path) -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        socket.create_connection(server.getsockname(), timeout=5).close()
    with pytest.raises(RuntimeError, match=REFUSED):
        socket.create_connection(("192.0.2.1", 80), timeout=1)


def test_unix_sockets_of_processes_are_no_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("here")
        assert Path("here").is_socket()
