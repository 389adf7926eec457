"""What a person states about a student: `student.toml` beside the weights, the card, and licence texts."""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from converters.errors import BadCheckpoint
from desktop.student.decoding import DecodingError, Problem, decode
from desktop.student.package import CARD, LICENCES

FILE = "student.toml"
_IN_FILES = {"card": f"the file {CARD}", "licences": f"the folder {LICENCES}"}
"""What is no field of student.toml, but is beside it."""


@dataclass(frozen=True)
class Description:
    """The parts of a manifest that can not be read from weights, and the texts in files of their own.

    `summary`: one short sentence about what the student is for. `default_realism` is in [0, 1]; None: by the
    system. `licences`: the texts of the licences that go into the package, by file name.
    """

    id: str
    title: str
    licence: str
    author: str
    summary: str = ""
    default_realism: float | None = None
    metrics: dict[str, float] = field(default_factory=dict)
    card: str = ""
    licences: dict[str, str] = field(default_factory=dict)


def describe(
    folder: Path, fallback_id: str, licence: str = "not stated", author: str = "not stated"
) -> Description:
    """Read `student.toml`, `card.md` and `licences/*.txt` of a folder.

    Without them, use what is known of the system.

    Raises:
        BadCheckpoint: a file is not readable, or student.toml has a missing, unknown or impossible field.
    """
    path = folder / FILE
    if not path.is_file():
        title = fallback_id.replace("-", " ").replace("_", " ").capitalize()
        return Description(fallback_id, title, licence, author)
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadCheckpoint(f"{path} can not be read: {error}") from error
    for name, place in _IN_FILES.items():
        if name in values:
            raise BadCheckpoint(f"{path} has an unknown {name}: that is {place} beside it.")
    try:
        description = decode(Description, values)
    except DecodingError as error:
        raise BadCheckpoint(_said(path, error)) from error
    if description.default_realism is not None and not 0 <= description.default_realism <= 1:
        raise BadCheckpoint(f"{path}: default_realism must lie between 0 and 1.")
    card, licences = folder / CARD, sorted((folder / LICENCES).glob("*.txt"))
    return dataclasses.replace(
        description,
        card=_text(card) if card.is_file() else "",
        licences={each.name: _text(each) for each in licences},
    )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadCheckpoint(f"{path} can not be read: {error}") from error


def _said(path: Path, error: DecodingError) -> str:
    parts = [f"lacks {name}" for name in error.paths("missing")]
    parts += [f"has an unknown {name}" for name in error.paths("unknown")]
    if parts:
        return f"{path} {', '.join(parts)}."
    return f"{path}: {'; '.join(_wrong(problem) for problem in error.problems)}."


def _wrong(problem: Problem) -> str:
    if problem.path.startswith("metrics."):
        return "every metric must be a number"
    return f"{problem.path} must be a {getattr(problem.expected, '__name__', problem.expected)}"
