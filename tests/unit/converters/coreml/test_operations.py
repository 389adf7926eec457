"""Every operation against torch, through programs that coremltools wrote."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from converters.mil import Interpreter, read_model
from converters.mil.registry import OPERATIONS
from converters.quiet import import_quietly, quiet_conversion

SHAPE = (1, 8, 6, 10)
KERNEL = torch.linspace(-1, 1, 4 * 8 * 3 * 3).reshape(4, 8, 3, 3)
GROUPED = torch.linspace(-1, 1, 8 * 2 * 3 * 3).reshape(8, 2, 3, 3)
OTHER = torch.linspace(0.5, 2, 8 * 60).reshape(SHAPE)
EIGHTHS, TENTHS = torch.arange(8.0) / 8, torch.arange(10.0) / 10
POINTWISE = torch.linspace(-1, 1, 5 * 10).reshape(5, 10)


def _leaky_twice(x: Tensor) -> Tensor:
    """In float16, slopes that are shared stay float32."""
    return functional.leaky_relu(functional.leaky_relu(x, 0.2) - 0.5, 0.2)


CASES: dict[str, tuple[Callable[[Tensor], Tensor], str]] = {
    "add": (lambda x: x + OTHER, "add"),
    "add broadcast": (lambda x: x + x[:, :1], "add"),
    "sub": (lambda x: 0.5 - x, "sub"),
    "mul": (lambda x: x * OTHER, "mul"),
    "real_div": (lambda x: x / (x.abs() + 1), "real_div"),
    "maximum": (lambda x: torch.maximum(x, OTHER - 1), "maximum"),
    "minimum": (lambda x: torch.minimum(x, OTHER - 1), "minimum"),
    "abs": (torch.abs, "abs"),
    "exp": (torch.exp, "exp"),
    "relu": (torch.relu, "relu"),
    "sigmoid": (torch.sigmoid, "sigmoid"),
    "silu": (functional.silu, "silu"),
    "sqrt": (lambda x: torch.sqrt(x.abs() + 1), "sqrt"),
    "pow": (lambda x: (x - 1) ** 2, "pow"),
    "group norm": (lambda x: functional.group_norm(x, 2), "square"),
    "group norm affine": (lambda x: functional.group_norm(x, 2, EIGHTHS, EIGHTHS - 1), "batch_norm"),
    "instance norm": (lambda x: functional.instance_norm(x, eps=1e-3), "instance_norm"),
    "instance norm affine": (
        lambda x: functional.instance_norm(x, weight=EIGHTHS, bias=EIGHTHS),
        "instance_norm",
    ),
    "layer norm": (lambda x: functional.layer_norm(x, (10,), TENTHS, TENTHS - 1), "layer_norm"),
    "layer norm two dimensions": (lambda x: functional.layer_norm(x, (6, 10), eps=1e-3), "layer_norm"),
    "tanh": (torch.tanh, "tanh"),
    "clip": (lambda x: x.clamp(-0.5, 0.25), "clip"),
    "leaky_relu": (lambda x: functional.leaky_relu(x, 0.2), "leaky_relu"),
    "leaky_relu twice": (_leaky_twice, "leaky_relu"),
    "gelu": (functional.gelu, "gelu"),
    "gelu tanh": (lambda x: functional.gelu(x, approximate="tanh"), "gelu"),
    "conv": (lambda x: functional.conv2d(x, KERNEL, torch.arange(4.0), padding=1), "conv"),
    "conv stride": (lambda x: functional.conv2d(x, KERNEL, stride=2, padding=(1, 0)), "conv"),
    "conv dilation": (lambda x: functional.conv2d(x, KERNEL, dilation=2), "conv"),
    "conv groups": (lambda x: functional.conv2d(x, GROUPED, groups=4), "conv"),
    "linear": (lambda x: functional.linear(x, POINTWISE, torch.arange(5.0)), "linear"),
    "matmul": (lambda x: torch.matmul(x, OTHER.transpose(-1, -2)), "matmul"),
    "pad replicate": (lambda x: functional.pad(x, (1, 2, 3, 4), mode="replicate"), "pad"),
    "pad reflect": (lambda x: functional.pad(x, (1, 2, 3, 4), mode="reflect"), "pad"),
    "pad constant": (lambda x: functional.pad(x, (1, 2, 0, 3), value=0.5), "pad"),
    "slice": (lambda x: x[:, 1:7:2, :-1, 3:], "slice_by_index"),
    "slice one": (lambda x: x[:, 2] * 2, "slice_by_index"),
    "split equal": (lambda x: x.chunk(2, 1)[1] * x.chunk(2, 1)[0], "split"),
    "split sizes": (lambda x: torch.split(x, [3, 5], 1)[1] * 2, "split"),
    "concat": (lambda x: torch.cat([x, x * 2], 1), "concat"),
    "reshape": (lambda x: x.reshape(1, 4, 2, 60) * 2, "reshape"),
    "transpose": (lambda x: x.permute(0, 2, 3, 1) * 2, "transpose"),
    "expand_dims": (lambda x: x.unsqueeze(2) * 2, "expand_dims"),
    "squeeze": (lambda x: x.squeeze(0) * 2, "squeeze"),
    "reduce_mean": (lambda x: x.mean((2, 3), keepdim=True), "reduce_mean"),
    "reduce_sum": (lambda x: x.sum(1), "reduce_sum"),
    "softmax": (lambda x: x.softmax(1), "softmax"),
    "avg_pool": (lambda x: functional.avg_pool2d(x, 2), "avg_pool"),
    "max_pool": (lambda x: functional.max_pool2d(x, 3), "max_pool"),
    "max_pool padded": (lambda x: functional.max_pool2d(x, 5, stride=1, padding=2), "max_pool"),
    "select": (lambda x: torch.where(x >= OTHER, x, OTHER * 2), "select"),
    "greater_equal": (lambda x: (x >= OTHER).float(), "greater_equal"),
    "reduce_argmin": (lambda x: x.argmin(2).float(), "reduce_argmin"),
    "gather": (lambda x: functional.embedding(x.argmin(3), POINTWISE.t()), "gather"),
    "pixel_shuffle": (lambda x: functional.pixel_shuffle(x, 2), "pixel_shuffle"),
    "pixel_unshuffle": (lambda x: functional.pixel_unshuffle(x, 2), "pixel_unshuffle"),
    "upsample": (lambda x: functional.interpolate(x, scale_factor=2), "upsample_nearest_neighbor"),
}
NOT_FROM_TORCH = {"cast", "identity", "shape"}
"""cast is in every float16 program; the others appear in graphs with computed shapes."""


class Net(nn.Module):
    def __init__(self, function: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.function = function

    def forward(self, x: Tensor) -> Tensor:
        return self.function(x)


def converted(function: Callable[[Tensor], Tensor], folder: Path, precision: str) -> Interpreter:
    ct = import_quietly("coremltools")
    with quiet_conversion(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        traced = torch.jit.trace(Net(function).eval(), torch.rand(SHAPE))
        model = ct.convert(
            traced,
            inputs=[ct.TensorType(name="x", shape=SHAPE, dtype=np.float32)],
            outputs=[ct.TensorType(name="y", dtype=np.float32)],
            minimum_deployment_target=ct.target.macOS14,
            compute_precision=getattr(ct.precision, precision),
            skip_model_load=True,
        )
    model.save(str(folder / "net.mlpackage"))
    return Interpreter(read_model(folder / "net.mlpackage"))


@pytest.mark.parametrize("case", CASES)
def test_operation_computes_what_torch_computes(case: str, tmp_path: Path) -> None:
    function, operation = CASES[case]
    x = torch.randn(SHAPE, generator=torch.Generator().manual_seed(1))
    interpreter = converted(function, tmp_path, "FLOAT32")
    assert operation in interpreter.operation_counts()
    result = interpreter.run({"x": x}, "fp32")["y"]
    torch.testing.assert_close(result, function(x), rtol=1e-5, atol=1e-5)


def test_every_operation_has_a_case() -> None:
    assert {operation for _, operation in CASES.values()} | NOT_FROM_TORCH == OPERATIONS.keys()


def test_rounding_follows_the_declared_type(tmp_path: Path) -> None:
    interpreter = converted(lambda x: x * OTHER + 1.0, tmp_path, "FLOAT16")
    x = torch.randn(SHAPE, generator=torch.Generator().manual_seed(2))
    product = (x.half().float() * OTHER.half().float()).half().float()
    rounded = interpreter.run({"x": x}, "rounded")["y"]
    assert torch.equal(rounded, (product + 1.0).half().float())
    exact = interpreter.run({"x": x}, "fp32")["y"]
    assert torch.equal(exact, x * OTHER.half().float() + 1.0)
    assert not torch.equal(rounded, exact)


def test_overflow_of_float16_is_refused(tmp_path: Path) -> None:
    from converters.mil import MilError

    interpreter = converted(lambda x: torch.square(x) - 1.0, tmp_path, "FLOAT16")
    big = torch.full(SHAPE, 300.0)
    with pytest.raises(MilError, match="is not finite"):
        interpreter.run({"x": big}, "rounded")
    assert interpreter.run({"x": big}, "fp32")["y"].max() == 89999
    assert interpreter.peak.magnitude == 90000
