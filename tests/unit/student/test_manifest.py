"""Manifests: what is read equals what was written, and what is wrong is named."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest

from desktop.errors import BadStudent
from desktop.student.manifest import SCHEMA, ControlSpec, Manifest, Noise

MANIFEST = Manifest(
    schema=SCHEMA,
    id="photo",
    title="Photo – default",
    system="vernier",
    scale=4,
    tile_sizes=(128, 192),
    halo=16,
    any_size=True,
    bfloat16=True,
    realism=ControlSpec("realism", 0.0, 1.0, 0.4, per_pixel=True),
    cleanup=None,
    noise=Noise(48, 0.25, 1.0),
    colour_fix="none",
    precision="float16",
    licence="MIT",
    source_sha256="0" * 64,
    metrics={"set5_psnr_y": 31.3},
    files={"torch/render.pt2": "1" * 64},
)


OPTIONAL = {"summary", "whole_tiles", "memory", "shrinks_to_photo"}
REALISM = dataclasses.asdict(MANIFEST)["realism"]


def values() -> dict[str, Any]:
    return json.loads(MANIFEST.to_json())


def refused(changed: Any) -> str:
    with pytest.raises(BadStudent) as caught:
        Manifest.from_json(changed if isinstance(changed, str) else json.dumps(changed))
    return str(caught.value)


def test_what_is_written_is_read() -> None:
    text = MANIFEST.to_json()
    assert Manifest.from_json(text) == MANIFEST
    assert "Photo – default" in text


def test_whole_numbers_may_stand_for_fractions() -> None:
    changed = values()
    changed["realism"]["at_1"] = 1
    read = Manifest.from_json(json.dumps(changed)).realism
    assert read is not None
    assert isinstance(read.at_1, float)


@pytest.mark.parametrize("name", sorted(OPTIONAL))
def test_a_manifest_without_what_is_optional_is_read(name: str) -> None:
    changed = values()
    del changed[name]
    assert Manifest.from_json(json.dumps(changed)) == MANIFEST


@pytest.mark.parametrize("name", sorted(values().keys() - OPTIONAL))
def test_a_missing_field_is_named(name: str) -> None:
    changed = values()
    del changed[name]
    assert refused(changed) == f"The model's manifest is missing {name}."


def test_a_missing_field_inside_another_is_named_with_its_path() -> None:
    changed = values()
    del changed["noise"]["strength"]
    assert refused(changed) == "The model's manifest is missing noise.strength."


def test_missing_and_unknown_fields_are_each_listed_once() -> None:
    changed = values() | {"boost": 2}
    del changed["halo"], changed["title"]
    assert refused(changed) == "The model's manifest is missing halo, title and has the unknown field boost."


def test_unknown_fields_are_named_all_of_them() -> None:
    changed = values() | {"sharpness": 1, "boost": 2}
    message = refused(changed)
    assert message == "The model's manifest has the unknown fields boost, sharpness."


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("scale", "4"),
        ("scale", 4.0),
        ("scale", True),
        ("title", 7),
        ("title", None),
        ("system", "swinir"),
        ("precision", "int8"),
        ("tile_sizes", 192),
        ("tile_sizes", ["192"]),
        ("realism", 1.0),
        ("realism.at_1", "1"),
        ("realism.at_1", True),
        ("noise.channels", 48.5),
        ("metrics.set5_psnr_y", "31 dB"),
        ("files", []),
    ],
)
def test_a_value_of_the_wrong_kind_is_named(path: str, value: object) -> None:
    changed = values()
    *parents, name = path.split(".")
    inner = changed
    for parent in parents:
        inner = inner[parent]
    inner[name] = value
    assert refused(changed) == f"The model's manifest has a value of the wrong kind in {path}."


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("schema", 0),
        ("id", ""),
        ("scale", 0),
        ("scale", 9),
        ("tile_sizes", []),
        ("tile_sizes", [32]),
        ("halo", -1),
        ("windows", [[32, 128]]),
        ("windows", [[10**9, 128]]),
        ("windows", [[128, 128]] * 100),
        ("noise", {"channels": 0, "scale": 0.25, "strength": 1.0}),
        ("noise", {"channels": 10**9, "scale": 0.25, "strength": 1.0}),
        ("noise", {"channels": 48, "scale": 1e-9, "strength": 1.0}),
        ("noise", {"channels": 48, "scale": 100.0, "strength": 1.0}),
        ("noise", {"channels": 48, "scale": 0.25, "strength": 1e300}),
        ("tile_sizes", [10**9]),
        ("tile_sizes", [128] * 100),
        ("halo", 10**9),
        ("realism", {**REALISM, "at_0": 1e300}),
        ("realism", {**REALISM, "at_1": -1e300}),
        ("realism", {**REALISM, "default": 2}),
        ("realism", {**REALISM, "default": -1}),
        ("realism", {**REALISM, "sinusoid": 10**9}),
        ("realism", {**REALISM, "sinusoid": 1}),
        ("realism", {**REALISM, "input": "not a name"}),
        ("cleanup", {**REALISM, "input": "i" * 1000}),
        ("id", "i" * 1000),
        ("title", ""),
        ("title", "t" * 1000),
        ("title", "two\nlines"),
        ("title", "\x1b[2J"),
        ("summary", "s" * 10_000),
        ("licence", "l" * 10_000),
        ("source_sha256", "0"),
        ("source_sha256", "Z" * 64),
        ("metrics", {f"m{number}": 1.0 for number in range(1000)}),
        ("metrics", {"m" * 1000: 1.0}),
        ("files", {"a": "0"}),
        ("files", {f"f{number}": "0" * 64 for number in range(5000)}),
    ],
)
def test_an_impossible_value_is_named(name: str, value: object) -> None:
    message = refused(values() | {name: value})
    other = "tile_sizes, " if value == 10**9 else ""  # no tile is larger than such a halo
    assert message == f"The model's manifest has an impossible value in: {other}{name}."


@pytest.mark.parametrize("field", ["at_0", "at_1", "default"])
@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused(field: str, number: str) -> None:
    changed = values()
    changed["realism"][field] = "here"
    assert "is not valid JSON" in refused(json.dumps(changed).replace('"here"', number))


def test_a_newer_schema_asks_for_a_newer_program_whatever_else_it_holds() -> None:
    message = refused({"schema": SCHEMA + 1, "surprise": True})
    assert message.startswith("This model needs a newer Vernier")
    assert f"schema {SCHEMA + 1}" in message


@pytest.mark.parametrize(("text", "message"), [("{", "is not valid JSON"), ("[]", "is not a JSON object")])
def test_other_text_is_refused(text: str, message: str) -> None:
    assert message in refused(text)


def test_a_manifest_of_schema_1_is_still_read() -> None:
    old = schema_2()
    del old["enlargement"], old["realism"]["sinusoid"]
    assert Manifest.from_json(json.dumps(old | {"schema": 1})) == MANIFEST


def test_a_manifest_of_schema_4_is_still_read() -> None:
    assert Manifest.from_json(json.dumps(values() | {"schema": 4})) == MANIFEST


def schema_3() -> dict[str, Any]:
    old = values() | {"schema": 3}
    del old["windows"], old["realism"]["in_render"]
    return old


def test_a_student_of_schema_3_has_no_windows_and_renders_with_cleanup() -> None:
    old = schema_3() | {"cleanup": schema_3()["realism"]}
    read = Manifest.from_json(json.dumps(old))
    assert read.windows == () and read.cleanup is not None and read.cleanup.in_render


def schema_2() -> dict[str, Any]:
    old = schema_3() | {"schema": 2, "size_multiple": 1}
    del old["summary"], old["any_size"], old["bfloat16"], old["realism"]["per_pixel"]
    return old


def test_what_a_student_of_schema_2_can_do_follows_from_its_system() -> None:
    assert Manifest.from_json(json.dumps(schema_2())) == MANIFEST
    read = Manifest.from_json(json.dumps(schema_2() | {"system": "tad-sr"}))
    assert read.realism is not None
    assert not (read.any_size or read.bfloat16 or read.realism.per_pixel)


@pytest.mark.parametrize("name", ["realism", "noise", "enlargement"])
def test_what_a_system_can_not_do_without_is_named(name: str) -> None:
    control = {**values()["realism"], "sinusoid": 32}
    whole = values() | {"system": "oftsr", "enlargement": "bicubic", "realism": control}
    assert Manifest.from_json(json.dumps(whole)).system == "oftsr"
    without = whole | {name: "none" if name == "enlargement" else None}
    assert refused(without) == f"The model's manifest has an impossible value in: {name}."
