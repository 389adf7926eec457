"""Regions of an enlargement of an enlargement, with the tiny student, in this process."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from desktop.engine import two_passes
from desktop.engine.renderer import Renderer, Step
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.engine.two_passes import TwoPasses
from desktop.samples import Samples
from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.package import StudentPackage
from desktop.student.realism_map import RealismMap
from tests.rendering import render

PART = Region(400, 300, 331, 222)
PAINTED = RealismMap.of(np.linspace(0, 1, 12, dtype=np.float32).reshape(3, 4))


@pytest.fixture(scope="module")
def photo() -> Samples:
    coarse = np.random.default_rng(3).integers(0, 256, (9, 11, 3), dtype=np.uint8)
    photo: Samples = coarse.repeat(10, axis=0).repeat(10, axis=1)
    return photo


def opened(package: StudentPackage, exact: TorchRuntime, photo: Samples) -> TwoPasses:
    twice = TwoPasses(Renderer(package.manifest, exact), package.manifest)
    twice.open(1, photo)
    return twice


def part_of(twice: TwoPasses, region: Region, controls: Controls) -> tuple[Samples, list[Step]]:
    output = np.zeros((region.height, region.width, 3), np.uint8)
    steps = list(twice.render(RenderRequest(1, region, controls, passes=2), output))
    return output, steps


def by_hand(
    package: StudentPackage, exact: TorchRuntime, photo: Samples, controls: Controls
) -> tuple[Samples, Samples]:
    """The whole first and second result, as they are exported."""
    renderer = Renderer(package.manifest, exact)
    renderer.open(1, photo)
    once = render(renderer, RenderRequest(1, controls=controls))
    renderer.open(2, once)
    return once, render(renderer, RenderRequest(2, controls=controls.of_second_pass))


@pytest.mark.parametrize("controls", [Controls(), Controls(0.7, seed=5), Controls(0.2, realism_map=PAINTED)])
def test_a_region_is_that_of_the_export(
    package: StudentPackage, exact: TorchRuntime, photo: Samples, controls: Controls
) -> None:
    _, whole = by_hand(package, exact, photo, controls)
    twice = opened(package, exact, photo)
    for region in (PART, Region(0, 0, 160, 160), Region(1700, 1400, 60, 40)):
        part, _ = part_of(twice, region, controls)
        difference = np.abs(part.astype(int) - whole[region.rows, region.columns])
        assert difference.max() <= 2 and (difference > 0).mean() < 0.01


def test_only_what_is_needed_is_rendered_first_and_only_once(
    package: StudentPackage, exact: TorchRuntime, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = np.random.default_rng(3).integers(0, 256, (400, 600, 3), dtype=np.uint8)
    twice, rendered = opened(package, exact, photo), []
    usual = Renderer.render

    def counted(renderer: Renderer, request: RenderRequest, output: Samples) -> object:
        rendered.append((request.image, request.region))
        return usual(renderer, request, output)

    monkeypatch.setattr(Renderer, "render", counted)
    _, steps = part_of(twice, Region(3200, 3200, 160, 160), Controls(0.5))
    (image, first), (number, _) = rendered
    assert image == 1 and number < 0 and first is not None
    assert first.width * first.height < 2400 * 1600 / 20
    shares = [step.done / step.total for step in steps]
    assert shares == sorted(shares) and shares[-1] == 1
    assert next(step for step in steps if not step.painted.is_empty).done > steps[0].total / 17
    part_of(twice, Region(3210, 3210, 100, 100), Controls(0.5))
    assert [each[0] for each in rendered[2:]] == [number]


def test_a_grey_part_of_a_photo_with_colours_may_have_colours(
    package: StudentPackage, exact: TorchRuntime, photo: Samples
) -> None:
    photo = photo.copy()
    photo[:, :60] = 128
    _, whole = by_hand(package, exact, photo, Controls(0.7))
    region = Region(0, 0, 160, 160)
    part, _ = part_of(opened(package, exact, photo), region, Controls(0.7))
    assert np.abs(part.astype(int) - whole[region.rows, region.columns]).max() <= 2
    assert np.ptp(part.astype(int), axis=2).max() > 0


def test_first_results_are_forgotten_when_others_need_their_memory(
    package: StudentPackage, exact: TorchRuntime, photo: Samples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(two_passes, "_KEPT_BYTES", 1)
    twice = opened(package, exact, photo)
    half_done = twice.render(
        RenderRequest(1, PART, Controls(0.1), passes=2), np.zeros((PART.height, PART.width, 3), np.uint8)
    )
    next(half_done)
    for realism in (0.2, 0.3, 0.4):
        part_of(twice, PART, Controls(realism))
    assert [key[1].realism for key in twice._firsts] == [0.1, 0.4]
    assert list(itertools.islice(half_done, 1000))[-1].done, "it is in use and stays"
    twice.close(1)
    assert twice._firsts == {}


def test_a_part_counts_with_the_pages_of_memory_that_it_lies_in(
    package: StudentPackage, exact: TorchRuntime
) -> None:
    photo = np.zeros((600, 800, 3), np.uint8)
    twice = opened(package, exact, photo)
    part_of(twice, Region(3200, 3200, 16, 16), Controls())
    (first,) = twice._firsts.values()
    rows, columns = (int(first.there.any(axis=axis).sum()) * 64 for axis in (1, 0))
    assert columns < 3200 / 4 and first.bytes == rows * 3200 * 3
