"""What a person writes about a student: `student.toml` beside the weights, and the card."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from converters.errors import BadCheckpoint

FILE = "student.toml"
CARD = "card.md"
_FIELDS = {"id": str, "title": str, "licence": str, "author": str, "default_realism": float, "metrics": dict}


@dataclass(frozen=True)
class Description:
    """The parts of a manifest that can not be read from weights. `default_realism` is in [0, 1]; None: as the
    system has it."""

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
    """Read `student.toml` and `card.md` of a folder; without them, say what is known of the system.

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
    card = folder / CARD
    description = Description(
        **_checked(values, path), card=card.read_text("utf-8") if card.is_file() else ""
    )
    if description.default_realism is not None and not 0 <= description.default_realism <= 1:
        raise BadCheckpoint(f"{path}: default_realism must lie between 0 and 1.")
    return description


def _checked(values: dict[str, Any], path: Path) -> dict[str, Any]:
    for name in ("default_realism", "metrics"):
        values.setdefault(name, Description.__dataclass_fields__[name].default if name != "metrics" else {})
    missing, unknown = _FIELDS.keys() - values.keys(), values.keys() - _FIELDS.keys()
    if missing or unknown:
        found = [f"lacks {name}" for name in sorted(missing)] + [
            f"has an unknown {name}" for name in sorted(unknown)
        ]
        raise BadCheckpoint(f"{path} {', '.join(found)}.")
    for name, kind in _FIELDS.items():
        value = float(values[name]) if kind is float and isinstance(values[name], int) else values[name]
        if value is not None and not isinstance(value, kind):
            raise BadCheckpoint(f"{path}: {name} must be a {kind.__name__}.")
        values[name] = value
    if not all(isinstance(number, int | float) for number in values["metrics"].values()):
        raise BadCheckpoint(f"{path}: every metric must be a number.")
    values["metrics"] = {name: float(number) for name, number in values["metrics"].items()}
    return values
