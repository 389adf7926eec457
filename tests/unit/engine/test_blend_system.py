"""Models of two ends: which programs run when the slider moves, and what comes out."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import torch
from torch import nn

from converters.checkpoints.blend_programs import cleaning_programs
from converters.checkpoints.span_student import programs_of
from converters.evaluation.module_runtime import ModuleRuntime
from converters.networks.blend import CleanedEnd, End, WholeCleanup
from converters.networks.rrdb import RrdbConfig
from converters.networks.span_student import SpanStudent, SpanStudentConfig
from converters.programs.program import Program
from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import Inputs, Value
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.manifest import ControlSpec, Manifest, Noise
from desktop.student.realism_map import RealismMap
from tests import plain_networks
from tests.manifests import manifest
from tests.rendering import render
from tests.students import tiny_network

PHOTO = np.random.default_rng(3).integers(60, 200, (90, 110, 3), dtype=np.uint8)
PART = Region(101, 77, 203, 150)
STUDENT = manifest(
    system="blend",
    tile_sizes=(64,),
    halo=16,
    realism=ControlSpec("realism", 0.0, 1.0, 0.5, per_pixel=True),
    noise=Noise(48, 0.25, 1.0),
)

CLEANS = dataclasses.replace(STUDENT, noise=None, cleanup=ControlSpec("cleanup", 0.0, 1.0, 0.0))


class Recorder(ModuleRuntime):
    """Keeps the names of the programs that ran."""

    def __init__(self, programs: tuple[Program, ...]) -> None:
        super().__init__(programs)
        self.ran: list[str] = []

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> Value:
        self.ran.append(program)
        return super().run(program, inputs, faithful=faithful)

    def taken(self) -> set[str]:
        names, self.ran = set(self.ran), []
        return names


def two_ends(cleaner_blocks: int = 0) -> SpanStudent:
    """Untrained, but nothing is silent."""
    torch.manual_seed(0)
    config = SpanStudentConfig(channels=16, blocks=1, cleaner_channels=16, cleaner_blocks=cleaner_blocks)
    student = SpanStudent(config).eval()
    nn.init.normal_(student.encode.painter.tail.weight, std=0.05)
    if student.cleaning is not None:
        nn.init.normal_(student.cleaning.restorer.tail.weight, std=0.05)
        nn.init.normal_(student.cleaning.clean.cleaner.tail.weight, std=0.05)
    with torch.no_grad():
        student.encode.trunk.head.weight.mul_(1 / 255)
    return student


@pytest.fixture(scope="module")
def programs() -> tuple[Program, ...]:
    return programs_of(two_ends())


def separate(programs: tuple[Program, ...]) -> tuple[Program, ...]:
    """The ends by a program each, without noise, as of two networks."""
    faithful, _, render = programs
    return faithful, dataclasses.replace(faithful, name="realistic", output=render.inputs[1]), render


@pytest.fixture(scope="module")
def cleaning(programs: tuple[Program, ...]) -> tuple[Program, ...]:
    """Two networks, and what cleans before them."""
    networks = [plain_networks.esrgan(RrdbConfig(blocks=1, channels=8, growth=4)) for _ in range(2)]
    for network, light in zip(networks, (0.4, 0.6), strict=True):
        assert network.pixels.bias is not None
        network.pixels.bias.fill_(light)  # else the picture is black
    cleaner = tiny_network(clean_blocks=1).clean
    assert cleaner is not None
    clean = CleanedEnd(WholeCleanup(cleaner), networks[0])
    return separate(programs) + cleaning_programs(clean, End(networks[1]), 4)


def rendered(renderer: Renderer, controls: Controls, region: Region | None = None) -> np.ndarray:
    return render(renderer, RenderRequest(1, region, controls=controls))


def open_renderer(runtime: ModuleRuntime, student: Manifest = STUDENT) -> Renderer:
    renderer = Renderer(student, runtime, keeps_whole=True)
    renderer.open(1, PHOTO)
    return renderer


@pytest.mark.parametrize("region", [Region(0, 0, 440, 360), PART])
def test_a_move_of_the_slider_runs_render_alone(programs: tuple[Program, ...], region: Region) -> None:
    runtime = Recorder(programs)
    renderer = open_renderer(runtime)
    faithful = rendered(renderer, Controls(), region)
    assert runtime.taken() == {"faithful", "render"}, "realism 0 does not pay for the other end"
    half = rendered(renderer, Controls(realism=0.5), region)
    assert runtime.taken() == {"realistic", "render"}
    assert (half != faithful).any()
    rendered(renderer, Controls(realism=0.7), region)
    assert np.array_equal(rendered(renderer, Controls(), region), faithful)
    assert runtime.taken() == {"render"}
    rendered(renderer, Controls(realism=0.5, seed=1), region)
    assert runtime.taken() == {"realistic", "render"}, "another seed makes another end"


def test_realism_0_takes_what_is_there(programs: tuple[Program, ...]) -> None:
    runtime = Recorder(programs)
    renderer = open_renderer(runtime)
    rendered(renderer, Controls(realism=1), PART)
    runtime.taken()
    later = rendered(renderer, Controls(), PART)
    assert runtime.taken() == {"render"}
    assert np.array_equal(later, rendered(open_renderer(runtime), Controls(), PART))


@pytest.mark.parametrize("realism", [0.0, 0.7])
def test_a_region_is_a_part_of_the_whole(programs: tuple[Program, ...], realism: float) -> None:
    whole = rendered(open_renderer(Recorder(programs)), Controls(realism=realism))
    part = rendered(open_renderer(Recorder(programs)), Controls(realism=realism), PART)
    expected = whole[PART.top : PART.bottom, PART.left : PART.right]
    assert np.abs(part.astype(int) - expected).max() <= 1


def test_two_networks_without_noise(programs: tuple[Program, ...]) -> None:
    runtime = Recorder(separate(programs))
    renderer = open_renderer(runtime, dataclasses.replace(STUDENT, noise=None))
    same = rendered(renderer, Controls(realism=0.5), PART)
    assert runtime.taken() == {"faithful", "realistic", "render"}
    assert np.array_equal(same, rendered(renderer, Controls(realism=1, seed=4), PART))
    assert runtime.taken() == {"render"}, "without noise the seed changes nothing"


def test_cleaned_ends_are_made_when_they_are_wanted(cleaning: tuple[Program, ...]) -> None:
    runtime = Recorder(cleaning)
    renderer = open_renderer(runtime, CLEANS)
    rendered(renderer, Controls(realism=0.5), PART)
    assert runtime.taken() == {"faithful", "realistic", "render"}, "cleanup 0 does not pay for cleaning"
    half = rendered(renderer, Controls(0.5, 0.5), PART)
    assert runtime.taken() == {"clean", "restore", "render_cleaned"}, "the other ends are there"
    for realism, cleanup in ((0.5, 0.6), (0.2, 0.6), (0, 0.6), (0.5, 1)):
        assert (rendered(renderer, Controls(realism, cleanup), PART) != half).any()
    assert runtime.taken() == {"render_cleaned"}
    rendered(renderer, Controls(), PART)
    assert runtime.taken() == {"render"}


def test_only_the_ends_that_count_are_made(cleaning: tuple[Program, ...]) -> None:
    runtime = Recorder(cleaning)
    renderer = open_renderer(runtime, CLEANS)
    rendered(renderer, Controls(0, 1), PART)
    assert runtime.taken() == {"clean", "render_cleaned"}
    whole = rendered(renderer, Controls(0.7, 1), PART)
    assert runtime.taken() == {"clean", "restore", "render_cleaned"}
    rendered(renderer, Controls(0.7, 0.5), PART)
    assert runtime.taken() == {"faithful", "realistic", "render_cleaned"}
    assert np.array_equal(rendered(renderer, Controls(0.7, 1), PART), whole)


def test_what_makes_both_cleaned_ends_runs_alone() -> None:
    runtime = Recorder(programs_of(two_ends(cleaner_blocks=1)))
    renderer = open_renderer(runtime, dataclasses.replace(STUDENT, cleanup=CLEANS.cleanup))
    faithful = rendered(renderer, Controls(0, 1), PART)
    assert runtime.taken() == {"clean", "render_cleaned"}
    real = rendered(renderer, Controls(1, 1), PART)
    assert runtime.taken() == {"restore", "render_cleaned"}
    assert (real != faithful).any()
    assert np.array_equal(rendered(renderer, Controls(0, 1), PART), faithful)
    rendered(renderer, Controls(0.5, 0.5), PART)
    assert runtime.taken() == {"realistic", "render_cleaned"}


def test_cleanup_0_is_as_without_it(cleaning: tuple[Program, ...]) -> None:
    plain = open_renderer(Recorder(cleaning[:3]), dataclasses.replace(CLEANS, cleanup=None))
    renderer = open_renderer(Recorder(cleaning), CLEANS)
    for controls in (Controls(0.7), Controls()):
        cleaned = rendered(renderer, dataclasses.replace(controls, cleanup=0.5))
        expected = rendered(plain, controls)
        assert np.array_equal(rendered(renderer, controls), expected)
        assert (cleaned != expected).any()
        ignored = rendered(plain, dataclasses.replace(controls, cleanup=0.5))
        assert np.array_equal(ignored, expected)


def test_a_region_of_a_cleaned_photo_is_a_part_of_the_whole(cleaning: tuple[Program, ...]) -> None:
    controls = Controls(0.7, 0.4)
    whole = rendered(open_renderer(Recorder(cleaning), CLEANS), controls)
    part = rendered(open_renderer(Recorder(cleaning), CLEANS), controls, PART)
    expected = whole[PART.top : PART.bottom, PART.left : PART.right]
    assert np.abs(part.astype(int) - expected).max() <= 1


def test_realism_from_place_to_place(programs: tuple[Program, ...]) -> None:
    values = np.zeros((9, 11), np.float32)
    values[:, 8:] = 1
    renderer = open_renderer(Recorder(programs))
    mapped = rendered(renderer, Controls(realism_map=RealismMap.of(values)))
    faithful, real = (rendered(renderer, Controls(realism=realism)) for realism in (0, 1))
    for part, end in ((slice(200), faithful), (slice(410, None), real)):  # corrections reach a little further
        assert np.abs(mapped[:, part].astype(int) - end[:, part]).max() <= 1
