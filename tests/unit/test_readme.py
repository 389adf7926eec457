"""README and docs keep their promises: commands parse, paths and links exist, the README is short."""

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
README = ROOT / "README.md"
PAGES = [README, ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
TEXTS = {page.relative_to(ROOT).as_posix(): page.read_text(encoding="utf-8") for page in PAGES}
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
MOST_LINES = 90
TOP_LEVEL = "desktop|converters|resources|tests|docs|requirements"


def lines_of(text: str) -> list[str]:
    """The lines of the shell blocks of a page."""
    blocks = re.findall(r"^ *```sh\n(.*?)^ *```$", text, re.MULTILINE | re.DOTALL)
    return [line.strip() for block in blocks for line in block.splitlines() if line.strip()]


COMMAND_LINES = sorted({tuple(shlex.split(line)) for text in TEXTS.values() for line in lines_of(text)})


def commands(*start: str) -> list[list[str]]:
    """What follows `start` in the command lines that begin so."""
    return [list(words[len(start) :]) for words in COMMAND_LINES if words[: len(start)] == start]


CONVERTERS = commands("python", "-m", "converters") + [
    words[words.index("converters") + 1 :] for words in commands("torchrun")
]
MEASUREMENTS = [words for words in COMMAND_LINES if words[2:] and words[2].startswith("tests.benchmarks.")]
DESKTOP = commands("python", "-m", "desktop") + commands("vernier")


def test_the_readme_is_short() -> None:
    assert len(README.read_text(encoding="utf-8").splitlines()) <= MOST_LINES


def test_the_first_two_commands_of_the_readme_start_and_test() -> None:
    assert lines_of(TEXTS["README.md"])[:2] == ["make run", "make test"]


def test_every_command_is_one_that_the_tests_here_know() -> None:
    known = commands("make") + DESKTOP + CONVERTERS + commands("git")
    assert len(known) + len(MEASUREMENTS) == len(COMMAND_LINES)


@pytest.mark.parametrize("words", MEASUREMENTS, ids=" ".join)
def test_measurements_take_their_arguments(words: tuple[str, ...]) -> None:
    source = (ROOT / f"{words[2].replace('.', '/')}.py").read_text(encoding="utf-8")
    assert all(f'"{word}"' in source for word in words[3:] if word.startswith("-"))


@pytest.mark.parametrize("words", commands("make"), ids=" ".join)
def test_make_targets_and_variables_exist(words: list[str]) -> None:
    for word in words:
        name, assignment, _ = word.partition("=")
        if assignment:
            assert f"$({name})" in MAKEFILE
        else:
            assert re.search(rf"^{re.escape(name)}:", MAKEFILE, re.MULTILINE)


@pytest.mark.parametrize("words", DESKTOP, ids=" ".join)
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


@pytest.mark.parametrize("page", TEXTS)
def test_make_targets_in_the_text_exist(page: str) -> None:
    named = set(re.findall(r"`make ([a-z-]+)", TEXTS[page]))
    assert [name for name in named if not re.search(rf"^{name}:", MAKEFILE, re.MULTILINE)] == []


@pytest.mark.parametrize("page", TEXTS)
def test_links_and_pictures_lead_somewhere(page: str) -> None:
    targets = re.findall(r"\]\(([^)]+)\)", TEXTS[page])
    missing = []
    for target in targets:
        path, _, heading = target.partition("#")
        if "://" in target:
            continue
        file = (ROOT / page).parent / path if path else ROOT / page
        if not file.exists() or (heading and heading not in anchors(file)):
            missing.append(target)
    assert missing == []


@pytest.mark.parametrize("page", TEXTS)
def test_paths_in_the_text_exist(page: str) -> None:
    named = re.findall(rf"`((?:{TOP_LEVEL})/[\w./+-]*)`", TEXTS[page])
    assert [name for name in named if not (ROOT / name).exists()] == []


def anchors(page: Path) -> set[str]:
    """What GitHub makes of the headings of a page."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_records_and_pages_that_the_code_cites_exist() -> None:
    missing = []
    for top in ("desktop", "converters", "tests", "resources"):
        for file in sorted((ROOT / top).rglob("*")):
            if file.suffix in (".py", ".toml", ".md"):
                text = file.read_text(encoding="utf-8")
                for cited in re.findall(r"docs/[\w/-]+(?:\.\w+)?", text):
                    if not (ROOT / cited).exists() and not list(
                        (ROOT / cited).parent.glob(f"{Path(cited).name}-*")
                    ):
                        missing.append(f"{file.relative_to(ROOT)}: {cited}")
    assert missing == []
