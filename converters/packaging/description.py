"""What a person states about a student: `student.toml` beside the weights, and the card."""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from converters.errors import BadCheckpoint
from desktop.student.decoding import DecodingError, Problem, decode

FILE = "student.toml"
CARD = "card.md"


@dataclass(frozen=True)
class Description:
    """The parts of a manifest that can not be read from weights, and the card, which is in a file of its own.

    `default_realism` is in [0, 1]; None: by the system.
    """

    id: str
    title: str
    licence: str
    author: str
    default_realism: float | None = None
    metrics: dict[str, float] = field(default_factory=dict)
    card: str = ""


def describe(
    folder: Path, fallback_id: str, licence: str = "not stated", author: str = "not stated"
) -> Description:
    """Read `student.toml` and `card.md` of a folder. Without them, use what is known of the system.

    Raises:
        BadCheckpoint: student.toml is not readable, or has a missing, unknown or impossible field.
    """
    path = folder / FILE
    if not path.is_file():
        title = fallback_id.replace("-", " ").replace("_", " ").capitalize()
        return Description(fallback_id, title, licence, author)
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadCheckpoint(f"{path} can not be read: {error}") from error
    if "card" in values:
        raise BadCheckpoint(f"{path} has an unknown card: the card is the file {CARD} beside it.")
    try:
        description = decode(Description, values)
    except DecodingError as error:
        raise BadCheckpoint(_said(path, error)) from error
    if description.default_realism is not None and not 0 <= description.default_realism <= 1:
        raise BadCheckpoint(f"{path}: default_realism must lie between 0 and 1.")
    card = folder / CARD
    return dataclasses.replace(description, card=card.read_text("utf-8") if card.is_file() else "")


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
