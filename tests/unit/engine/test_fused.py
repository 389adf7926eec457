"""Operations that torch programs call instead of several: the same results, to rounding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from desktop.engine.runtimes import fused
from desktop.engine.runtimes.fused import activated_convolution, add_and_round, add_in_place

ACTIVATIONS = [("swish", []), ("relu", []), ("leaky_relu", [0.2])]


@pytest.fixture
def anew() -> Iterator[None]:
    """Whether torch has the operator is found out in the test, and again after it."""
    fused.has_fused_convolutions.cache_clear()
    yield
    fused.has_fused_convolutions.cache_clear()


def convolved(dtype: torch.dtype, name: str, scalars: Sequence[float]) -> tuple[Tensor, Tensor]:
    """By the operation, and from the same values in float32."""
    torch.manual_seed(1)
    x, weight, bias = torch.randn(1, 16, 9, 11), torch.randn(8, 16, 3, 3) / 12, torch.randn(8)
    x, weight, bias = (value.to(dtype) for value in (x, weight, bias))
    with torch.inference_mode():
        found = activated_convolution(x, weight, bias, name, scalars, [1, 1], [1, 1])
        h = functional.conv2d(x.float(), weight.float(), bias.float(), padding=1)
    return found.float(), fused._ACTIVATIONS[name](h, *scalars)


@pytest.mark.parametrize(("name", "scalars"), ACTIVATIONS)
@pytest.mark.parametrize("there", [True, False])
def test_an_activation_is_the_same_to_rounding(
    name: str, scalars: list[float], there: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if there and not fused.has_fused_convolutions():
        pytest.skip("This torch has no such operator.")
    monkeypatch.setattr(fused, "has_fused_convolutions", lambda: there)
    found, expected = convolved(torch.bfloat16, name, scalars)
    once = 2**-8 * expected.abs() + 1e-5
    assert ((found - expected).abs() <= (once if there else 3 * once + 2**-8)).all()


def test_float32_keeps_its_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fused, "_fused", None)
    assert torch.equal(*convolved(torch.float32, "swish", []))


@pytest.mark.parametrize("error", [AttributeError, RuntimeError, TypeError])
def test_without_the_operator_programs_run_all_the_same(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch, anew: None
) -> None:
    def missing(*_: object) -> Tensor:
        raise error("'_OpNamespace' 'mkldnn' object has no attribute '_convolution_pointwise'")

    monkeypatch.setattr(fused, "_fused", missing)
    found, expected = convolved(torch.bfloat16, "swish", [])
    assert (found - expected).abs().max() < 0.05


def test_an_operator_that_does_something_else_is_not_used(
    monkeypatch: pytest.MonkeyPatch, anew: None
) -> None:
    monkeypatch.setattr(fused, "_fused", lambda x, weight, *_: functional.conv2d(x, weight, padding=1))
    assert not fused.has_fused_convolutions()


def test_a_sum_that_does_not_fit_is_written_elsewhere() -> None:
    small, large = torch.ones(1, 2, 1, 1), torch.ones(1, 2, 3, 3)
    assert torch.equal(add_in_place(small, large, True), torch.full((1, 2, 3, 3), 2.0))
    assert torch.equal(small, torch.ones(1, 2, 1, 1))
    for spare in (False, True):
        half, single = torch.ones(1, 2, 3, 3, dtype=torch.bfloat16), torch.full((1, 2, 3, 3), 1 / 3)
        expected = half + single
        found = add_in_place(half, single, spare)
        assert torch.equal(found, expected) and (found is single) == spare and found is not half


def maps(dtype: torch.dtype, seed: int, size: tuple[int, ...] = (1, 8, 9, 11)) -> Tensor:
    torch.manual_seed(seed)
    return torch.randn(size).to(dtype).to(memory_format=torch.channels_last)


@pytest.mark.parametrize("part", [100, 1 << 18])
@pytest.mark.parametrize("spare", [True, False])
@pytest.mark.parametrize("scale", [1, 0.2])
@pytest.mark.parametrize("own", [torch.bfloat16, torch.float32])
def test_a_sum_is_rounded_as_it_is_made(
    part: int, spare: bool, scale: float, own: torch.dtype, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fused, "_PART", part)
    one, two = maps(own, 1), maps(torch.float32, 2)
    expected = torch.add(two, one, alpha=scale)
    added, rounded = add_and_round(one, two, spare, scale)
    assert torch.equal(added, expected) and torch.equal(rounded, expected.to(torch.bfloat16))
    assert (added is two) == spare and (rounded is one) == (own is torch.bfloat16)


def test_maps_that_lie_otherwise_are_added_and_rounded_too() -> None:
    half, single = maps(torch.bfloat16, 1), maps(torch.float32, 2)
    for one, two in (
        (half.contiguous(), single),
        (half, single.contiguous()),
        (half, single[..., :1, :1]),
        (half[..., ::2, :], single[..., ::2, :]),
        (half, maps(torch.bfloat16, 2)),
    ):
        expected = two + one
        added, rounded = add_and_round(one.clone(), two.clone(), True)
        assert torch.equal(added, expected) and torch.equal(rounded, expected.to(torch.bfloat16))
