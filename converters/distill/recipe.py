"""Training recipes: TOML files with every number of a run."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

from converters.networks.flow_student import FlowStudentConfig


@dataclass(frozen=True)
class Weights:
    """Weights of the loss terms at realism 1; the L1 term falls from 1 to `pixel` on the way there."""

    pixel: float = 0.05
    perceptual: float = 1.0
    adversarial: float = 0.012
    consistency: float = 0.5
    lattice: float = 4.0


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
            if "start" in values:
                values["start"] = (path.parent / values["start"]).resolve()
            for name, kind in (("student", FlowStudentConfig), ("weights", Weights)):
                if name in values:
                    values[name] = kind(**_known(kind, values[name], f"{name}."))
            recipe = cls(**_known(cls, values, ""))
        except TypeError as error:
            raise ValueError(f"The recipe {path} does not fit: {error}") from error
        if recipe.stage not in ("faithful", "realistic"):
            raise ValueError(f"The recipe {path} asks for the unknown stage {recipe.stage!r}.")
        return recipe


def _known(kind: type, values: dict[str, Any], prefix: str) -> dict[str, Any]:
    unknown = set(values) - {f.name for f in fields(kind)}
    if unknown:
        raise TypeError("unknown field " + ", ".join(prefix + name for name in sorted(unknown)))
    return values
