"""Training recipes: TOML files with every number of a run."""

from __future__ import annotations

import tomllib
from dataclasses import MISSING, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_type_hints

from converters.networks.flow_student import FlowStudentConfig


@dataclass(frozen=True)
class Weights:
    """Weights of the loss terms at realism 1; the L1 term falls from 1 to `pixel` on the way there."""

    pixel: float = 0.05
    perceptual: float = 0.5
    adversarial: float = 0.012
    consistency: float = 0.5
    lattice: float = 0.5


@dataclass(frozen=True)
class Recipe:
    """One stage of training.

    `faithful` trains what is seen at realism 0 with L1; `realistic` keeps that frozen and trains the detail
    that realism adds. Crops are high-res pixels. `start` names weights to begin from, relative to the recipe.
    """

    stage: Literal["faithful", "realistic"]
    steps: int
    batch: int
    crop: int
    learning_rate: float
    seed: int = 0
    warm_up: int = 200
    ema: float = 0.998
    save_every: int = 200
    start: Path | None = None
    student: FlowStudentConfig = field(default_factory=FlowStudentConfig)
    weights: Weights = field(default_factory=Weights)

    @classmethod
    def load(cls, path: Path) -> Recipe:
        """Read a recipe.

        Raises:
            ValueError: not TOML, or a field is missing, unknown or of the wrong type; the message names it.
        """
        try:
            values = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            raise ValueError(f"The recipe {path} can not be read: {error}") from error
        try:
            for name, kind in (("student", FlowStudentConfig), ("weights", Weights)):
                if name in values:
                    values[name] = _build(kind, values[name], f"{name}.")
            if "start" in values:
                if not isinstance(values["start"], str):
                    raise TypeError("start must be the path of a file")
                values["start"] = (path.parent / values["start"]).resolve()
            recipe: Recipe = _build(cls, values, "")
            recipe._check()
        except TypeError as error:
            raise ValueError(f"The recipe {path} does not fit: {error}.") from error
        return recipe

    def _check(self) -> None:
        if self.stage not in ("faithful", "realistic"):
            raise TypeError(f"there is no stage {self.stage!r}")
        for name in ("steps", "batch", "crop", "warm_up", "save_every", "learning_rate"):
            if getattr(self, name) <= 0:
                raise TypeError(f"{name} must be greater than 0")
        if not 0 <= self.ema < 1:
            raise TypeError("ema must be at least 0 and below 1")


def _build(kind: type, values: Any, prefix: str) -> Any:
    """Make a dataclass from a TOML table, or raise `TypeError` naming the field."""
    if not isinstance(values, dict):
        raise TypeError(f"{prefix.rstrip('.')} must be a table")
    hints = get_type_hints(kind)
    if unknown := sorted(values.keys() - hints.keys()):
        raise TypeError("unknown field " + ", ".join(prefix + name for name in unknown))
    needed = {f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING}
    if missing := sorted(needed - values.keys()):
        raise TypeError("missing field " + ", ".join(prefix + name for name in missing))
    for name, value in values.items():
        if hints[name] is int and type(value) is not int:
            raise TypeError(f"{prefix}{name} must be a whole number, not {value!r}")
        if hints[name] is float and type(value) not in (int, float):
            raise TypeError(f"{prefix}{name} must be a number, not {value!r}")
    return kind(**values)
