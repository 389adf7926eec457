"""The README's commands exist: its make targets, and what it gives the two programs."""

from __future__ import annotations

import importlib
import re
import shlex
from pathlib import Path

import pytest

import converters.__main__
from converters.__main__ import COMMANDS
from desktop.cli.arguments import make_parser

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
LINES = [line for block in BLOCKS for line in block.splitlines() if line]
COMMAND_LINES = [shlex.split(line) for line in LINES]


def commands(*start: str) -> list[list[str]]:
    """What follows `start` in the command lines that begin so."""
    return [words[len(start) :] for words in COMMAND_LINES if words[: len(start)] == list(start)]


CONVERTERS = commands("python", "-m", "converters") + [
    words[words.index("converters") + 1 :] for words in commands("torchrun")
]


def test_the_first_two_commands_start_and_test() -> None:
    assert LINES[:2] == ["make run", "make test"]


def test_every_command_is_one_that_the_tests_here_know() -> None:
    known = commands("make") + commands("python", "-m", "desktop") + CONVERTERS
    assert len(known) == len(COMMAND_LINES)


@pytest.mark.parametrize("words", commands("make"), ids=" ".join)
def test_make_targets_and_variables_exist(words: list[str]) -> None:
    for word in words:
        name, assignment, _ = word.partition("=")
        if assignment:
            assert f"$({name})" in MAKEFILE
        else:
            assert re.search(rf"^{re.escape(name)}:", MAKEFILE, re.MULTILINE)


@pytest.mark.parametrize("words", commands("python", "-m", "desktop"), ids=" ".join)
def test_the_app_takes_its_arguments(words: list[str]) -> None:
    assert make_parser("vernier").parse_args(words).command == words[0]


@pytest.mark.parametrize("words", CONVERTERS, ids=" ".join)
def test_the_converters_take_their_arguments(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Parsed by the program itself, up to the point where the work would begin."""
    module = importlib.import_module(COMMANDS[words[0]][0])
    started = []
    monkeypatch.setattr(module, "run", lambda parsed: started.append(parsed) or 0)
    assert converters.__main__.main(words) == 0
    assert started[0].command == words[0]


def test_links_and_pictures_lead_somewhere() -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", README)
    assert len(targets) >= 3
    assert [target for target in targets if "://" not in target and not (ROOT / target).exists()] == []
