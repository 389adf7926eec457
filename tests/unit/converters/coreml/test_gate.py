"""The parity gate passes what is right and refuses every way of being wrong that we could think of."""

from __future__ import annotations

import contextlib
import json
import struct
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from converters.checkpoints import vernier
from converters.coreml import parity
from converters.coreml.parity import ParityReport, check_parity
from converters.coreml.probes import Probe, probes
from converters.errors import ParityFailed
from converters.packaging.cases import cases_for
from converters.packaging.opened_checkpoint import OpenedCheckpoint
from converters.programs.chain import Cases
from converters.quiet import import_quietly
from desktop.student.package import StudentPackage
from tests.unit.converters.conftest import TILE

COREML = f"coreml/{TILE}"
MODEL = "Data/com.apple.CoreML/model.mlmodel"
WEIGHTS = "Data/com.apple.CoreML/weights/weight.bin"


@pytest.fixture(scope="module")
def tiles() -> list[Probe]:
    return probes((TILE, TILE))


def cases_of(student: Path) -> Cases:
    manifest = StudentPackage.open(student).manifest
    return cases_for(manifest)


@pytest.fixture
def gate(
    tiny_checkpoint: OpenedCheckpoint, own_student: Path, tiles: list[Probe]
) -> Callable[[], ParityReport]:
    programs, cases = tiny_checkpoint.programs, cases_of(own_student)
    return lambda: check_parity(programs, own_student / COREML, (TILE, TILE), "float16", cases, tiles)


@contextlib.contextmanager
def edited(student: Path, program: str) -> Iterator[Any]:
    """The operations of a saved program, to be changed in place."""
    path = student / COREML / f"{program}.mlpackage" / MODEL
    model = import_quietly("coremltools.proto.Model_pb2").Model()
    model.ParseFromString(path.read_bytes())
    yield model
    path.write_bytes(model.SerializeToString())


def operations(model: Any, kind: str) -> list[Any]:
    block = model.mlProgram.functions["main"].block_specializations["CoreML7"]
    return [step for step in block.operations if step.type == kind]


def change_first_weight(path: Path, form: str, amount: float) -> None:
    content = bytearray(path.read_bytes())
    start = struct.unpack_from("<Q", content, 64 + 16)[0]
    (value,) = struct.unpack_from(form, content, start)
    struct.pack_into(form, content, start, value + amount)
    path.write_bytes(content)


def test_a_right_package_passes(gate: Callable[[], ParityReport]) -> None:
    report = gate()
    assert [c.program for c in report.comparisons] == ["encode", *["render"] * 3] * 3, "encode once a tile"
    assert report.worst("render").psnr > 60
    assert 0 < report.peaks["render"].share < 0.01
    assert report.lines()[0].startswith(f"encode, tiles of {TILE}: at least ")


def test_a_wrong_operation_is_refused(gate: Callable[[], ParityReport], own_student: Path) -> None:
    with edited(own_student, "encode") as model:
        operations(model, "silu")[0].type = "sigmoid"
    with pytest.raises(ParityFailed, match=r"encode differs from the torch module .* Even without rounding"):
        gate()


def test_a_rewired_graph_is_refused(gate: Callable[[], ParityReport], own_student: Path) -> None:
    with edited(own_student, "render") as model:
        last = operations(model, "add")[-1]
        last.inputs["x"].arguments[0].name = last.inputs["y"].arguments[0].name
    with pytest.raises(ParityFailed, match="render differs from the torch module"):
        gate()


def test_changed_weights_are_refused(gate: Callable[[], ParityReport], own_student: Path) -> None:
    path = own_student / COREML / "encode.mlpackage" / WEIGHTS
    content = bytearray(path.read_bytes())
    start = struct.unpack_from("<Q", content, 64 + 16)[0]
    content[start : start + 128] = bytes(128)
    path.write_bytes(content)
    with pytest.raises(ParityFailed, match="encode differs from the torch module"):
        gate()


def test_other_weights_are_refused(
    tiny_checkpoint: OpenedCheckpoint, own_student: Path, tiles: list[Probe]
) -> None:
    from tests.students import tiny_network

    programs = vernier.programs_of(tiny_network(seed=1))
    with pytest.raises(ParityFailed, match="encode differs from the torch module"):
        check_parity(programs, own_student / COREML, (TILE, TILE), "float16", cases_of(own_student), tiles)


def test_noise_at_realism_zero_must_not_matter(gate: Callable[[], ParityReport], own_student: Path) -> None:
    """A render that ignores realism is right at 1 and wrong at 0: one value would not find it."""
    with edited(own_student, "render") as model:
        block = model.mlProgram.functions["main"].block_specializations["CoreML7"]
        scaled = operations(model, "mul")[-1]
        detail = scaled.inputs["x"].arguments[0].name
        for step in block.operations:
            for argument in step.inputs.values():
                for binding in argument.arguments:
                    if binding.name == scaled.outputs[0].name:
                        binding.name = detail
    with pytest.raises(ParityFailed, match=r"render differs .* realism 0\)"):
        gate()


@pytest.mark.parametrize(
    ("length", "message"),
    [(0, "cut short"), (100, "points to offset"), (-64, "weights outside the weight file")],
)
def test_a_truncated_weight_file_is_refused(
    gate: Callable[[], ParityReport], own_student: Path, length: int, message: str
) -> None:
    path = own_student / COREML / "encode.mlpackage" / WEIGHTS
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(ParityFailed, match=f"encode is damaged: .*{message}"):
        gate()


def _unknown_operation(model: Any) -> None:
    operations(model, "silu")[0].type = "gather_nd"


def _unknown_argument(model: Any) -> None:
    conv = operations(model, "conv")[0]
    conv.inputs["colour"].CopyFrom(conv.inputs["x"])


def _missing_argument(model: Any) -> None:
    del operations(model, "conv")[0].inputs["weight"]


def _wrong_shape(model: Any) -> None:
    operations(model, "silu")[0].outputs[0].type.tensorType.dimensions[1].constant.size = 9


def _wrong_type(model: Any) -> None:
    operations(model, "silu")[0].outputs[0].type.tensorType.dataType = 11


def _undefined_value(model: Any) -> None:
    operations(model, "silu")[0].inputs["x"].arguments[0].name = "nothing"


def _defined_twice(model: Any) -> None:
    operations(model, "silu")[0].outputs[0].name = "low_res"


def _dynamic_shape(model: Any) -> None:
    operations(model, "silu")[0].outputs[0].type.tensorType.dimensions[3].unknown.variadic = False


def _wrong_offset(model: Any) -> None:
    weights = [c.attributes["val"] for c in operations(model, "const")]
    next(w for w in weights if w.WhichOneof("value") == "blobFileValue").blobFileValue.offset += 64


def _outside_file(model: Any) -> None:
    weights = [c.attributes["val"] for c in operations(model, "const")]
    blob = next(w for w in weights if w.WhichOneof("value") == "blobFileValue").blobFileValue
    blob.fileName = "@model_path/../../../../secret.bin"


def _old_specification(model: Any) -> None:
    model.specificationVersion = 7


def _other_input(model: Any) -> None:
    model.description.input[0].name = "picture"


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (_unknown_operation, "gather_nd -> .* this operation is not known"),
        (_unknown_argument, "has the unknown argument colour"),
        (_missing_argument, "lacks the argument weight"),
        (_wrong_shape, r"is declared fp16\[1, 9, 32, 32\] and is fp16\[1, 8, 32, 32\]"),
        (_wrong_type, r"is declared fp32\[1, 8, 32, 32\] and is fp16"),
        (_undefined_value, "uses nothing, which is not defined"),
        (_defined_twice, "low_res is defined twice"),
        (_dynamic_shape, "has a dynamic shape"),
        (_wrong_offset, "which does not begin a weight record|weights are|element code"),
        (_outside_file, "lies outside the package"),
        (_old_specification, "has specification 7, but CoreML7 needs 8"),
        (_other_input, "describes other inputs than its program has"),
    ],
)
def test_a_damaged_program_is_refused_with_its_reason(
    gate: Callable[[], ParityReport], own_student: Path, damage: Callable[[Any], None], message: str
) -> None:
    with edited(own_student, "encode") as model:
        damage(model)
    with pytest.raises(ParityFailed, match=f"encode (is damaged|can not be executed): .*({message})"):
        gate()


def test_a_missing_or_foreign_package_is_refused(gate: Callable[[], ParityReport], own_student: Path) -> None:
    manifest = own_student / COREML / "render.mlpackage/Manifest.json"
    content = json.loads(manifest.read_text())
    content["itemInfoEntries"][content["rootModelIdentifier"]]["path"] = "../../../../etc/passwd"
    manifest.write_text(json.dumps(content))
    with pytest.raises(ParityFailed, match=r"render is damaged: .*which is not there"):
        gate()
    manifest.unlink()
    with pytest.raises(ParityFailed, match=r"render is damaged: .*no readable Manifest\.json"):
        gate()


def test_programs_of_another_tile_or_precision_are_refused(
    tiny_checkpoint: OpenedCheckpoint, own_student: Path, tiles: list[Probe]
) -> None:
    programs, cases = tiny_checkpoint.programs, cases_of(own_student)
    with pytest.raises(ParityFailed, match="wrong inputs or outputs"):
        check_parity(programs, own_student / COREML, (64, 64), "float16", cases, tiles)
    with pytest.raises(ParityFailed, match="does not compute in float32"):
        check_parity(programs, own_student / COREML, (TILE, TILE), "float32", cases, tiles)


def test_a_small_error_is_refused_in_float32(
    tiny_checkpoint: OpenedCheckpoint, own_float32_student: Path, tiles: list[Probe]
) -> None:
    """2e-4 in one weight would pass the decibels of float16."""
    programs, cases = tiny_checkpoint.programs, cases_of(own_float32_student)
    folder = own_float32_student / COREML
    report = check_parity(programs, folder, (TILE, TILE), "float32", cases, tiles)
    assert max(c.max_error for c in report.comparisons) <= 1e-5
    assert report.peaks["encode"].magnitude == 0, "nothing is float16"
    change_first_weight(folder / "encode.mlpackage" / WEIGHTS, "<f", 2e-3)
    with pytest.raises(ParityFailed, match=r"encode differs .* by \d\.\de-0\d of its range, at most 0\.0001"):
        check_parity(programs, folder, (TILE, TILE), "float32", cases, tiles)


def test_weights_that_are_not_finite_are_refused(gate: Callable[[], ParityReport], own_student: Path) -> None:
    change_first_weight(own_student / COREML / "encode.mlpackage" / WEIGHTS, "<e", float("nan"))
    with pytest.raises(ParityFailed, match=r"encode is damaged: .* is not finite"):
        gate()


def test_values_near_the_end_of_float16_are_refused(
    gate: Callable[[], ParityReport], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parity, "MAX_PEAK", 1e-6)
    with pytest.raises(ParityFailed, match="other photos could overflow it"):
        gate()


def test_probes_are_different_real_sized_and_repeatable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VERNIER_DATA", raising=False)
    first, second = probes((64, 64)), probes((64, 64))
    assert len(first) == 3
    assert all((a.picture == b.picture).all() for a, b in zip(first, second, strict=True))
    assert all(p.picture.shape == (64, 64, 3) and p.picture.std() > 5 for p in first)
    assert not (first[0].picture == first[1].picture).all()
