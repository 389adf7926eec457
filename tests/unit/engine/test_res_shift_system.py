"""The engine's part of the ResShift family, with programs that only record what they are given."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import Inputs
from desktop.engine.systems import open_system
from desktop.samples import EIGHT, from_unit
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.manifest import ControlSpec, Noise
from desktop.student.noise import noise_field
from tests.host_runtime import HostRuntime
from tests.manifests import manifest
from tests.rendering import render

TILE = 32
MANIFEST = manifest(system="tad-sr", tile_sizes=(TILE,), halo=4, realism=None, noise=Noise(3, 0.25, 1.98))

FAITHFUL = np.linspace(0.5, 0.0, 3 * (4 * TILE) ** 2, dtype=np.float32).reshape(1, 3, 4 * TILE, 4 * TILE)


class Recorder(HostRuntime):
    """A runtime whose last program paints something that is not flat."""

    name = "recorder"

    def __init__(self) -> None:
        self.calls: list[tuple[str, Inputs]] = []

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> NDArray[np.float32]:
        self.calls.append((program, inputs))
        if program == "faithful":
            return FAITHFUL
        size = 4 * TILE if program == "decode" else TILE
        return np.linspace(0, 1, 3 * size * size, dtype=np.float32).reshape(1, 3, size, size)


def rendered(renderer: Renderer, seed: int, realism: float = 0.0) -> NDArray[np.uint8]:
    return render(renderer, RenderRequest(1, controls=Controls(realism=realism, seed=seed)))


def test_another_seed_needs_no_new_latent_and_noise_lies_where_the_tile_lies() -> None:
    runtime = Recorder()
    renderer = Renderer(MANIFEST, runtime, keeps_whole=True)
    photo = np.random.default_rng(0).integers(0, 256, (TILE, 50, 3), dtype=np.uint8)
    renderer.open(1, photo)
    for seed in (4, 5):
        rendered(renderer, seed)
    order = [program for program, _ in runtime.calls]
    assert order == ["encode", "denoise", "decode"] * 2 + ["denoise", "decode"] * 2
    last = [inputs for program, inputs in runtime.calls if program == "denoise"][-1]
    expected = np.float32(1.98) * noise_field(5, 3, Region(50 - TILE, 0, TILE, TILE))
    np.testing.assert_array_equal(last["noise"][0], expected)
    assert last["low_res"][0, :, 0, 0] == pytest.approx(photo[0, 50 - TILE] / 255)
    assert last["latent"].shape == (1, 3, TILE, TILE)


def test_a_mix_is_linear_and_moving_it_runs_no_program() -> None:
    runtime = Recorder()
    student = dataclasses.replace(MANIFEST, realism=ControlSpec("mix", 0.0, 1.0, 1.0))
    renderer = Renderer(student, runtime, keeps_whole=True)
    photo = np.random.default_rng(0).integers(0, 256, (TILE, TILE, 3), dtype=np.uint8)
    renderer.open(1, photo)
    faithful, middle, realistic = (rendered(renderer, 4, realism) for realism in (0.0, 0.25, 1.0))
    assert [program for program, _ in runtime.calls] == ["encode", "faithful", "denoise", "decode"]
    np.testing.assert_array_equal(faithful, from_unit(FAITHFUL[0].transpose(1, 2, 0), EIGHT))
    assert np.abs(middle - (0.75 * faithful + 0.25 * realistic)).max() <= 1


@pytest.mark.parametrize(("tile", "halo", "feather"), [(64, 8, 16), (32, 8, 8), (128, 8, 16)])
def test_tiles_fade_over_the_whole_overlap_where_there_is_room(tile: int, halo: int, feather: int) -> None:
    system = open_system(dataclasses.replace(MANIFEST, tile_sizes=(tile,), halo=halo))
    assert (system.feather, system.needs_whole) == (feather, False)
