"""The manifest of a student package: what the app and the converter must know of a student."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from typing import Any, Literal, overload

import numpy as np
from numpy.typing import NDArray

from desktop.errors import BadStudent
from desktop.student import limits
from desktop.student.decoding import DecodingError, decode

SCHEMA = 5
"""Manifests of schema 1 to 4 are still read; `_upgraded` says what they lack."""

_OPTIONAL: dict[str, Any] = {"summary": "", "whole_tiles": False, "memory": None, "shrinks_to_photo": False}
"""Fields that a manifest may leave out, with what they are then."""

SystemName = Literal["vernier", "blend", "oftsr", "tad-sr", "tadsr", "esrgan", "compact", "span", "realplksr"]
"""TAD-SR (on ResShift) and TADSR (on Stable Diffusion) are two unrelated systems."""


@dataclass(frozen=True)
class ControlSpec:
    """A slider of a student: the program input it feeds, and the input values at slider 0 and 1.

    `sinusoid`: how many channels the embedding of the value has where the program takes that. `per_pixel`:
    whether the program takes a value for each low-res pixel, as a realism map gives them. `in_render`: of
    cleanup, whether `render` takes it too, and not only what cleans the photo.
    """

    input: str
    at_0: float
    at_1: float
    default: float
    sinusoid: int | None = None
    per_pixel: bool = False
    in_render: bool = True

    @overload
    def value_at(self, slider: float) -> float: ...
    @overload
    def value_at(self, slider: NDArray[np.float32]) -> NDArray[np.float32]: ...
    def value_at(self, slider: float | NDArray[np.float32]) -> float | NDArray[np.float32]:
        """The input value at a slider position, or at each of an array of them, in [0, 1]."""
        return self.at_0 + (self.at_1 - self.at_0) * slider

    @property
    def is_possible(self) -> bool:
        """Whether a program can take it."""
        return (
            limits.is_word(self.input)
            and limits.is_within(self.at_0, -limits.LARGEST_INPUT, limits.LARGEST_INPUT)
            and limits.is_within(self.at_1, -limits.LARGEST_INPUT, limits.LARGEST_INPUT)
            and limits.is_within(self.default, 0, 1)
            and (self.sinusoid is None or 2 <= self.sinusoid <= limits.MOST_CHANNELS)
        )


@dataclass(frozen=True)
class Noise:
    """Standard normal noise that a student takes: channels, grid against high-res (0.25: one cell for 4x4
    pixels), and the factor it is multiplied by."""

    channels: int
    scale: float
    strength: float

    @property
    def is_possible(self) -> bool:
        """Whether a program can take it."""
        return (
            1 <= self.channels <= limits.MOST_CHANNELS
            and limits.is_within(self.scale, limits.SMALLEST_GRID, 1)
            and limits.is_within(self.strength, 0, limits.LARGEST_INPUT)
        )


@dataclass(frozen=True)
class Memory:
    """Bytes that the torch programs take in float32.

    `weights`: of all programs. `pixel`: the most that one of them holds at once besides, its inputs included,
    for each low-res pixel of a tile.
    """

    weights: int
    pixel: int

    @property
    def is_possible(self) -> bool:
        """Whether programs can take it."""
        return 0 <= self.weights <= limits.LARGEST_WEIGHTS and 0 <= self.pixel <= limits.LARGEST_PIXEL


@dataclass(frozen=True)
class Manifest:
    """The fields of `manifest.json`. Lengths are low-res pixels; `files` maps relative path to sha256.

    `windows`: heights and widths of the windows that Core ML programs render what is in view in.
    `any_size`: whether the torch programs take pictures of any size, and not only tiles. `bfloat16`: whether
    they may compute in bfloat16, having been trained or measured in it. `whole_tiles`: whether every pixel
    depends on all that is computed at once, so that the app must never compute a part of a tile.
    `shrinks_to_photo`: whether the enlargement without cleanup is held to the photo, so that where it is seen
    no larger than that, the photo can be shown instead (docs/adr/0069). `enlargement`: how the app enlarges
    the photo first, for programs that work on high-res pixels. `summary`: one short sentence about what the
    student is for, shown where a person chooses a model; may be empty. `memory`: None if nobody counted it.

    For `python -m converters`: `precision` of the Core ML programs decides how far they may deviate, and
    `metrics` are what the makers measured, shown by `inspect`.
    """

    schema: int
    id: str
    title: str
    system: SystemName
    scale: int
    tile_sizes: tuple[int, ...]
    halo: int
    any_size: bool
    bfloat16: bool
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
    summary: str = ""
    whole_tiles: bool = False
    memory: Memory | None = None
    shrinks_to_photo: bool = False
    windows: tuple[tuple[int, int], ...] = ()

    @classmethod
    def from_json(cls, text: str) -> Manifest:
        """Parse and check a manifest.

        Raises:
            BadStudent: not JSON, a newer schema, or a field is missing, unknown or of the wrong kind; the
                message names the field.
        """
        try:
            values = json.loads(text, parse_constant=_no_number)
        except (ValueError, RecursionError) as error:
            reason = error if isinstance(error, json.JSONDecodeError) else "numbers or nesting beyond measure"
            raise BadStudent(
                f"The model's manifest is not valid JSON ({reason}). Download the model again."
            ) from error
        if not isinstance(values, dict):
            raise BadStudent("The model's manifest is not a JSON object. Download the model again.")
        schema = values.get("schema")
        if isinstance(schema, int) and schema > SCHEMA:
            raise BadStudent(
                f"This model needs a newer Vernier: its manifest has schema {schema}, "
                f"this version reads {SCHEMA}."
            )
        try:
            manifest = decode(cls, {**_OPTIONAL, **_upgraded(values)}, complete=True)
        except DecodingError as error:
            raise BadStudent(f"The model's manifest {_said(error)}.") from error
        manifest._check()
        return manifest

    def to_json(self) -> str:
        """The text that `from_json` reads."""
        return json.dumps(dataclasses.asdict(self), indent=2, ensure_ascii=False) + "\n"

    def _check(self) -> None:
        noise, timed = self.noise, self.system in ("oftsr", "tadsr")
        controls = {"realism": self.realism, "cleanup": self.cleanup}
        wrong = [
            name
            for name, good in (
                ("schema", self.schema == SCHEMA),
                ("id", bool(self.id) and limits.is_text(self.id, limits.LONGEST_TITLE)),
                ("title", bool(self.title) and limits.is_text(self.title, limits.LONGEST_TITLE)),
                ("summary", limits.is_text(self.summary, limits.LONGEST_TEXT)),
                ("licence", limits.is_text(self.licence, limits.LONGEST_TEXT)),
                ("scale", 1 <= self.scale <= limits.LARGEST_SCALE),
                ("tile_sizes", limits.are_tiles(self.tile_sizes, self.halo)),
                ("windows", limits.are_windows(self.windows, self.halo)),
                ("halo", 0 <= self.halo <= limits.LARGEST_TILE),
                *((name, each is None or each.is_possible) for name, each in controls.items()),
                ("realism", self.system != "blend" or self.realism is not None),
                ("realism", not timed or (self.realism is not None and self.realism.sinusoid is not None)),
                ("noise", noise is None or noise.is_possible),
                ("noise", noise is not None or self.system not in ("oftsr", "tad-sr", "tadsr")),
                ("enlargement", not timed or self.enlargement != "none"),
                ("memory", self.memory is None or self.memory.is_possible),
                ("source_sha256", limits.is_sha256(self.source_sha256)),
                ("metrics", limits.are_metrics(self.metrics)),
                ("files", limits.are_files(self.files)),
            )
            if not good
        ]
        if wrong:
            raise BadStudent(f"The model's manifest has an impossible value in: {', '.join(wrong)}.")


def _upgraded(values: dict[str, Any]) -> dict[str, Any]:
    """The fields of an older schema as those of the present one."""
    if values.get("schema") == 1:
        values = {**_with_controls(values, sinusoid=None), "schema": 2, "enlargement": "none"}
    if values.get("schema") == 2:
        own = values.get("system") == "vernier"
        values = {**_with_controls(values, per_pixel=own), "schema": 3, "any_size": own, "bfloat16": own}
        values.pop("size_multiple", None)
    if values.get("schema") == 3:
        values = {**_with_controls(values, in_render=True), "schema": 4, "windows": []}
    if values.get("schema") == 4:  # `encode` made one map for `render`; its name is that of the input
        values = {**values, "schema": SCHEMA}
    return values


def _with_controls(values: dict[str, Any], **fields: object) -> dict[str, Any]:
    """The same with further fields in both controls, where there are such."""
    changed = {
        name: {**values[name], **fields}
        for name in ("realism", "cleanup")
        if isinstance(values.get(name), dict)
    }
    return {**values, **changed}


def _no_number(text: str) -> float:
    """For NaN and Infinity, which JSON does not have but Python reads."""
    raise ValueError(f"{text} is no number")


def _said(error: DecodingError) -> str:
    missing, unknown = list(error.paths("missing")), list(error.paths("unknown"))
    found = [f"is missing {', '.join(missing)}"] if missing else []
    found += [f"has the unknown field{'s' * (len(unknown) > 1)} {', '.join(unknown)}"] if unknown else []
    return " and ".join(found) or f"has a value of the wrong kind in {error.problems[0].path}"
