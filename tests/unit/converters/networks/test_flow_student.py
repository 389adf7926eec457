"""What the default network promises whatever its weights are."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional

from converters.networks.bicubic import BicubicPhases
from converters.networks.flow_student import FlowStudent, FlowStudentConfig
from desktop.student.embeddings import EMBEDDING_CHANNELS, realism_embedding
from tests.students import tiny_network

HEIGHT, WIDTH = 12, 17
REACH = 6
"""Low-res pixels that the tiny `render` sees around one: head, one block of two, tail, to spare."""


def embed(values: float | np.ndarray) -> Tensor:
    return torch.from_numpy(realism_embedding(np.broadcast_to(np.float32(values), (1, HEIGHT, WIDTH))))


@pytest.fixture(scope="module")
def student() -> FlowStudent:
    return tiny_network()


@pytest.fixture(scope="module")
def low_res() -> Tensor:
    return torch.rand(1, 3, HEIGHT, WIDTH, generator=torch.Generator().manual_seed(3))


def noise(seed: int) -> Tensor:
    return torch.randn(1, 48, HEIGHT, WIDTH, generator=torch.Generator().manual_seed(seed))


@torch.no_grad()
def paint(student: FlowStudent, low_res: Tensor, seed: int, realism: float | np.ndarray) -> Tensor:
    return student(low_res, noise(seed), embed(realism))


def test_sizes_and_types(student: FlowStudent, low_res: Tensor) -> None:
    result = paint(student, low_res, 0, 0.5)
    assert result.shape == (1, 3, 4 * HEIGHT, 4 * WIDTH)
    assert result.dtype == torch.float32
    with torch.no_grad():
        features = student.encode(low_res)
    channels = {"residual": 48, "detail": student.config.channels}
    assert {name: value.shape for name, value in features.items()} == {
        name: (1, count, HEIGHT, WIDTH) for name, count in channels.items()
    }


@pytest.mark.parametrize("scale", [2, 3, 4])
def test_the_scale_is_a_matter_of_configuration(scale: int, low_res: Tensor) -> None:
    config = FlowStudentConfig(channels=8, encode_blocks=1, detail_blocks=1, render_blocks=1, scale=scale)
    assert config.shuffled_channels == 3 * scale**2
    field = torch.zeros(1, config.shuffled_channels, HEIGHT, WIDTH)
    with torch.no_grad():
        result = FlowStudent(config)(low_res, field, embed(1.0))
    assert result.shape == (1, 3, scale * HEIGHT, scale * WIDTH)


def test_realism_0_does_not_depend_on_noise(student: FlowStudent, low_res: Tensor) -> None:
    assert torch.equal(paint(student, low_res, 1, 0.0), paint(student, low_res, 2, 0.0))
    assert not torch.equal(paint(student, low_res, 1, 1.0), paint(student, low_res, 2, 1.0))


def test_noise_enters_in_proportion_to_realism(student: FlowStudent, low_res: Tensor) -> None:
    given: list[Tensor] = []
    hook = student.render.noise.register_forward_pre_hook(lambda module, inputs: given.append(inputs[0]))
    ramp = np.linspace(0, 1, WIDTH, dtype=np.float32)
    paint(student, low_res, 1, ramp)
    hook.remove()
    torch.testing.assert_close(given[0], noise(1) * torch.from_numpy(ramp))


def test_realism_0_does_not_depend_on_the_detail_branch(low_res: Tensor) -> None:
    student = tiny_network()
    faithful, realistic = paint(student, low_res, 1, 0.0), paint(student, low_res, 1, 1.0)
    with torch.no_grad():
        for parameter in student.realistic_parameters():
            parameter.normal_(std=3)
    assert torch.equal(paint(student, low_res, 1, 0.0), faithful)
    assert not torch.equal(paint(student, low_res, 1, 1.0), realistic)


def test_every_faithful_parameter_matters_at_realism_0(low_res: Tensor) -> None:
    student = tiny_network()
    student(low_res, noise(0), embed(0.0)).square().sum().backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in student.faithful_parameters())
    assert all(p.grad is None or not p.grad.any() for p in student.realistic_parameters())


def test_the_two_halves_are_all_of_the_network(student: FlowStudent) -> None:
    halves = [*student.faithful_parameters(), *student.realistic_parameters()]
    assert len(halves) == len({id(p) for p in halves}) == len(list(student.parameters()))


def test_a_new_student_paints_the_same_at_every_realism(low_res: Tensor) -> None:
    torch.manual_seed(0)
    student = FlowStudent(FlowStudentConfig(channels=8, encode_blocks=1, detail_blocks=1, render_blocks=1))
    assert torch.equal(paint(student, low_res, 1, 0.0), paint(student, low_res, 1, 1.0))


def test_without_residual_it_is_the_bicubic_enlargement(low_res: Tensor) -> None:
    student = tiny_network()
    with torch.no_grad():
        student.encode.residual.weight.zero_()
    student.render.reconstruct.projections = 0
    expected = torch.pixel_shuffle(BicubicPhases(4)(low_res), 4)
    assert torch.equal(paint(student, low_res, 1, 0.0), expected)


def test_a_two_valued_map_gives_the_two_scalar_results_away_from_the_border(
    student: FlowStudent, low_res: Tensor
) -> None:
    width = 4 * REACH
    wide = low_res.repeat(1, 1, 1, 3)[..., :width]
    halves = np.where(np.arange(width) < width // 2, 0.25, 1.0).astype(np.float32)
    field = torch.randn(1, 48, HEIGHT, width, generator=torch.Generator().manual_seed(0))

    def with_map(values: np.ndarray) -> Tensor:
        embedding = torch.from_numpy(realism_embedding(np.broadcast_to(values, (1, HEIGHT, width))))
        with torch.no_grad():
            return student(wide, field, embedding)

    mixed, left, right = with_map(halves), with_map(np.float32(0.25)), with_map(np.float32(1))
    edge, reach = 4 * width // 2, 4 * REACH
    torch.testing.assert_close(mixed[..., : edge - reach], left[..., : edge - reach], atol=5e-5, rtol=0)
    torch.testing.assert_close(mixed[..., edge + reach :], right[..., edge + reach :], atol=5e-5, rtol=0)
    assert (left - right).abs().max() > 0.05


def test_embedding_is_zero_at_0_and_known_elsewhere() -> None:
    assert not realism_embedding(np.zeros((1, 2, 3), np.float32)).any()
    half = realism_embedding(np.full((1, 2, 3), 0.5, np.float32))
    assert half.shape == (1, EMBEDDING_CHANNELS, 2, 3)
    assert half.dtype == np.float32
    # t, then sin(k pi t) and 1 - cos(k pi t) for k = 1..4
    expected = [0.5, 1, 1, 0, 2, -1, 1, 0, 0]
    np.testing.assert_allclose(half[0, :, 1, 2], expected, atol=1e-6)


def test_embedding_tells_all_stops_of_the_slider_apart() -> None:
    stops = np.linspace(0, 1, 101, dtype=np.float32).reshape(-1, 1, 1)
    embedded = realism_embedding(stops).reshape(101, -1)
    distances = np.linalg.norm(np.diff(embedded, axis=0), axis=1)
    assert distances.min() > 0.01


@pytest.mark.parametrize("realism", [0, 0.5, 1])
def test_the_picture_shrinks_to_the_low_res_one(
    student: FlowStudent, low_res: Tensor, realism: float
) -> None:
    def error(projections: int) -> float:
        student.render.reconstruct.projections = projections
        made = paint(student, low_res, 1, realism).clamp(0, 1)
        shrunk = functional.interpolate(made, (HEIGHT, WIDTH), mode="bicubic", antialias=True)
        return float((shrunk - low_res).square().mean())

    errors = [error(projections) for projections in (0, 1, 3)]  # three are usual, in the other tests too
    assert errors[2] < errors[1] < errors[0] / 2


@pytest.fixture(scope="module")
def cleaning() -> FlowStudent:
    return tiny_network(clean_blocks=1)


@torch.no_grad()
def paint_cleaned(student: FlowStudent, low_res: Tensor, realism: float, cleanup: float) -> Tensor:
    return student(low_res, noise(1), embed(realism), embed(cleanup))


def test_cleanup_0_changes_nothing_in_what_is_painted(cleaning: FlowStudent, low_res: Tensor) -> None:
    assert torch.equal(paint_cleaned(cleaning, low_res, 1.0, 0.0), paint(cleaning, low_res, 1, 1.0))


def test_what_was_cleaned_may_change_in_proportion_to_both_sliders(
    cleaning: FlowStudent, low_res: Tensor
) -> None:
    def change(realism: float, cleanup: float) -> float:
        made = paint_cleaned(cleaning, low_res, realism, cleanup).clamp(0, 1)
        shrunk = functional.interpolate(made, (HEIGHT, WIDTH), mode="bicubic", antialias=True)
        return float((shrunk - low_res).square().mean())

    assert change(0.0, 1.0) == pytest.approx(change(0.0, 0.0)), "towards faithful it is what was given"
    assert change(1.0, 1.0) > 2 * change(1.0, 0.5) > 4 * change(1.0, 0.0)
    assert change(1.0, 1.0) > change(0.5, 1.0) > change(0.0, 1.0)


def test_a_picture_that_is_free_is_not_corrected(cleaning: FlowStudent, low_res: Tensor) -> None:
    picture = cleaning.render.reconstruct
    residual = torch.rand(1, 48, HEIGHT, WIDTH, generator=torch.Generator().manual_seed(5)) - 0.5
    free = picture(low_res, residual, torch.ones(1, 1, HEIGHT, WIDTH))
    uncorrected = picture.shuffle(picture.enlarge(low_res) + residual).clamp(0, 1)
    torch.testing.assert_close(free.clamp(0, 1), uncorrected, atol=0.02, rtol=0)
