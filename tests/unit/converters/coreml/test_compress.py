"""Compressed weights: what is saved expands to what coremltools itself would decompress."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from converters.coreml.compress import Compression, compress, k_means
from converters.coreml.report import report_program
from converters.mil import Interpreter, MilError, read_model
from converters.quiet import import_quietly, quiet_conversion

COMPRESSIONS: tuple[Compression, ...] = ("linear8", "palette6", "palette4")
SMALLER = {"linear8": 1.9, "palette6": 2.4, "palette4": 3.6}


@pytest.fixture(scope="module")
def network() -> nn.Module:
    torch.manual_seed(0)
    return nn.Sequential(nn.Conv2d(3, 32, 3, padding=1), nn.SiLU(), nn.Conv2d(32, 32, 3, padding=1)).eval()


@pytest.fixture(scope="module")
def model(network: nn.Module) -> Any:
    ct = import_quietly("coremltools")
    with quiet_conversion():
        return ct.convert(
            torch.jit.trace(network, torch.zeros(1, 3, 16, 16)),
            inputs=[ct.TensorType(name="x", shape=(1, 3, 16, 16), dtype=np.float32)],
            outputs=[ct.TensorType(name="y", dtype=np.float32)],
            minimum_deployment_target=ct.target.macOS14,
            skip_model_load=True,
        )


def saved(model: Any, compression: Compression, folder: Path) -> Path:
    path = folder / f"{compression}.mlpackage"
    with quiet_conversion():
        compress(model, compression).save(str(path))
    return path


@pytest.mark.parametrize("compression", COMPRESSIONS)
def test_expanded_weights_are_those_of_coremltools(
    model: Any, compression: Compression, tmp_path: Path
) -> None:
    path = saved(model, compression, tmp_path)
    cto = import_quietly("coremltools.optimize.coreml")
    with quiet_conversion():
        plain = cto.decompress_weights(compress(model, compression))
        plain.save(str(tmp_path / "plain.mlpackage"))
    x = {"x": torch.rand(1, 3, 16, 16)}
    ours = Interpreter(read_model(path)).run(x, "fp32")["y"]
    theirs = Interpreter(read_model(tmp_path / "plain.mlpackage")).run(x, "fp32")["y"]
    torch.testing.assert_close(ours, theirs, rtol=0, atol=1e-4)


@pytest.mark.parametrize("compression", COMPRESSIONS)
def test_fewer_bytes_are_stored_and_reported(model: Any, compression: Compression, tmp_path: Path) -> None:
    reports = {
        name: report_program(name, read_model(saved(model, name, tmp_path))) for name in ("none", compression)
    }
    large, small = reports["none"], reports[compression]
    assert large.weight_bytes == 2 * (3 * 32 * 9 + 32 * 32 * 9 + 64)
    assert large.weight_bytes / small.weight_bytes > SMALLER[compression] * 0.7
    assert small.bytes < large.bytes
    assert small.flops == large.flops


@pytest.mark.parametrize(
    ("compression", "least", "most"), [("linear8", 50, 75), ("palette6", 45, 65), ("palette4", 30, 45)]
)
def test_fewer_bits_are_less_exact(
    network: nn.Module, model: Any, compression: Compression, least: float, most: float, tmp_path: Path
) -> None:
    x = torch.rand(1, 3, 16, 16)
    result = Interpreter(read_model(saved(model, compression, tmp_path))).run({"x": x}, "rounded")["y"]
    with torch.no_grad():
        truth = network(x)
    error = float((result - truth).square().mean())
    span = float(truth.max() - truth.min())
    assert least < 10 * np.log10(span**2 / error) < most


def test_a_palette_index_cut_short_is_refused(model: Any, tmp_path: Path) -> None:
    path = saved(model, "palette4", tmp_path)
    weights = path / "Data/com.apple.CoreML/weights/weight.bin"
    weights.write_bytes(weights.read_bytes()[:2000])
    with pytest.raises(MilError, match=r"weights outside the weight file|has no record"):
        Interpreter(read_model(path))


def test_an_unknown_way_to_compress_is_refused(model: Any, tmp_path: Path) -> None:
    path = saved(model, "palette4", tmp_path)
    file = path / "Data/com.apple.CoreML/model.mlmodel"
    read = import_quietly("coremltools.proto.Model_pb2").Model()
    read.ParseFromString(file.read_bytes())
    for step in read.mlProgram.functions["main"].block_specializations["CoreML7"].operations:
        if step.type.startswith("constexpr_"):
            step.type = "constexpr_sparse_to_dense"
    file.write_bytes(read.SerializeToString())
    with pytest.raises(MilError, match="this way to compress weights is not known"):
        Interpreter(read_model(path))


def test_a_palette_is_a_local_optimum() -> None:
    values = np.random.default_rng(0).standard_normal((8, 40)).astype(np.float32)
    palette, index = k_means(values, 16)
    assert palette.dtype == np.float32 and index.dtype == np.uint8 and index.shape == (320,)
    distances = np.abs(values.ravel()[:, None] - palette[None])
    assert (distances.argmin(1) == index).mean() > 0.99
    means = [values.ravel()[index == i].mean() for i in range(16)]
    np.testing.assert_allclose(palette, means, atol=1e-5)


def test_few_values_fit_a_palette_exactly() -> None:
    values = np.array([0.5, -1.0, 0.5, 2.0], np.float16)
    palette, index = k_means(values, 16)
    np.testing.assert_array_equal(palette[index], values)
