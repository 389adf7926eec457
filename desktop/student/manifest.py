"""The manifest of a student package: everything the app must know to run a student, and nothing else."""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from dataclasses import dataclass
from typing import Any, Literal, overload

import numpy as np
from numpy.typing import NDArray

from desktop.errors import BadStudent

SCHEMA = 2
"""Schema 1 lacked `ControlSpec.sinusoid` and `enlargement`; such manifests are still read."""

SystemName = Literal["vernier", "oftsr", "tad-sr", "tadsr"]
"""TAD-SR (on ResShift) and TADSR (on Stable Diffusion) are two unrelated systems."""


@dataclass(frozen=True)
class ControlSpec:
    """A slider of a student: the program input it feeds, and the input values at slider 0 and 1.

    `sinusoid`: how many channels the embedding of the value has where the program takes that.
    """

    input: str
    at_0: float
    at_1: float
    default: float
    sinusoid: int | None = None

    @overload
    def value_at(self, slider: float) -> float: ...
    @overload
    def value_at(self, slider: NDArray[np.float32]) -> NDArray[np.float32]: ...
    def value_at(self, slider: float | NDArray[np.float32]) -> float | NDArray[np.float32]:
        """The input value at a slider position, or at each of an array of them, in [0, 1]."""
        return self.at_0 + (self.at_1 - self.at_0) * slider


@dataclass(frozen=True)
class Noise:
    """Standard normal noise that a student takes: channels, grid against high-res (0.25: one cell for 4x4
    pixels), and the factor it is multiplied by."""

    channels: int
    scale: float
    strength: float


@dataclass(frozen=True)
class Manifest:
    """The fields of manifest.json; docs/architecture.md describes the package.

    Sizes are low-res pixels; `files` maps relative path to sha256.
    `enlargement`: how the app enlarges the photo first, for programs that work on high-res pixels.
    """

    schema: int
    id: str
    title: str
    system: SystemName
    scale: int
    tile_sizes: tuple[int, ...]
    halo: int
    size_multiple: int
    realism: ControlSpec | None
    cleanup: ControlSpec | None
    noise: Noise | None
    colour_fix: Literal["none", "adain", "wavelet"]
    precision: Literal["float16", "float32"]
    licence: str
    source_sha256: str
    metrics: dict[str, float]
    files: dict[str, str]
    enlargement: Literal["none", "bicubic", "replicate"] = "none"

    @classmethod
    def from_json(cls, text: str) -> Manifest:
        """Parse and check a manifest.

        Raises:
            BadStudent: not JSON, a newer schema, or a field is missing, unknown or of the wrong kind; the
                message names the field.
        """
        try:
            values = json.loads(text)
        except json.JSONDecodeError as error:
            raise BadStudent(
                f"The student's manifest is not valid JSON ({error}). Download the student again."
            ) from error
        if not isinstance(values, dict):
            raise BadStudent("The student's manifest is not a JSON object. Download the student again.")
        schema = values.get("schema")
        if isinstance(schema, int) and schema > SCHEMA:
            raise BadStudent(
                f"This student needs a newer Vernier: its manifest has schema {schema}, "
                f"this version reads {SCHEMA}."
            )
        if schema == 1:
            values = _from_schema_1(values)
        manifest: Manifest = _build(cls, values, "")
        manifest._check()
        return manifest

    def to_json(self) -> str:
        """The text that `from_json` reads."""
        return json.dumps(dataclasses.asdict(self), indent=2, ensure_ascii=False) + "\n"

    def _check(self) -> None:
        wrong = [
            name
            for name, good in (
                ("schema", self.schema == SCHEMA),
                ("id", bool(self.id)),
                ("scale", 1 <= self.scale <= 8),
                ("tile_sizes", bool(self.tile_sizes) and min(self.tile_sizes, default=0) > 2 * self.halo),
                ("halo", self.halo >= 0),
                ("size_multiple", self.size_multiple >= 1),
                ("noise", self.noise is None or (self.noise.channels > 0 and self.noise.scale > 0)),
            )
            if not good
        ]
        if wrong:
            raise BadStudent(f"The student's manifest has an impossible value in: {', '.join(wrong)}.")


def _from_schema_1(values: dict[str, Any]) -> dict[str, Any]:
    new = {**values, "schema": SCHEMA, "enlargement": "none"}
    for name in ("realism", "cleanup"):
        if isinstance(new.get(name), dict):
            new[name] = {**new[name], "sinusoid": None}
    return new


def _build(kind: Any, value: Any, path: str) -> Any:
    """Make a value of the annotated type from parsed JSON, or raise `BadStudent` naming the path."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if dataclasses.is_dataclass(kind):
        if not isinstance(value, dict):
            raise _mismatch(path)
        hints = typing.get_type_hints(kind)
        missing, unknown = hints.keys() - value.keys(), value.keys() - hints.keys()
        if missing or unknown:
            found = [f"is missing {path}{name}" for name in sorted(missing)]
            found += [f"has the unknown field {path}{name}" for name in sorted(unknown)]
            raise BadStudent(f"The student's manifest {', '.join(found)}.")
        built = {name: _build(hint, value[name], f"{path}{name}.") for name, hint in hints.items()}
        return typing.cast("type[Any]", kind)(**built)
    if origin is types.UnionType:
        inner = next(a for a in arguments if a is not types.NoneType)
        return None if value is None else _build(inner, value, path)
    if origin is Literal:
        if value not in arguments:
            raise _mismatch(path)
        return value
    if origin is tuple and isinstance(value, list):
        return tuple(_build(arguments[0], item, path) for item in value)
    if origin is dict and isinstance(value, dict):
        return {key: _build(arguments[1], item, f"{path}{key}.") for key, item in value.items()}
    if kind is float and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if kind in (int, str) and type(value) is kind:
        return value
    raise _mismatch(path)


def _mismatch(path: str) -> BadStudent:
    return BadStudent(f"The student's manifest has a value of the wrong kind in {path.rstrip('.')}.")
