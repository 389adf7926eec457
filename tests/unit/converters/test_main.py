"""`python -m converters`: what every command does with a failure."""

from __future__ import annotations

import argparse
import errno

import pytest

from converters.__main__ import COMMANDS, main
from converters.commands import inspect
from converters.errors import BadPictures, WrongUsage
from desktop.errors import BadStudent


@pytest.mark.parametrize(
    ("error", "status", "message"),
    [
        (WrongUsage("Name another folder."), 2, "Name another folder.\n"),
        (BadPictures("There is no picture."), 1, "There is no picture.\n"),
        (BadStudent("The student was changed."), 1, "The student was changed.\n"),
        (
            OSError(errno.ENOSPC, "No space left on device", "out/log.csv"),
            1,
            "out/log.csv can not be read or written: No space left on device.\n",
        ),
        (KeyboardInterrupt(), 130, "Stopped.\n"),
    ],
)
def test_a_failure_is_a_sentence_and_a_status(
    error: BaseException,
    status: int,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(arguments: argparse.Namespace) -> int:
        raise error

    monkeypatch.setattr(inspect, "run", fail)
    assert main(["inspect", "anything"]) == status
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", message)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([name, "--help"])
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: python -m converters {name}")
