"""What cleanup does in the engine, with the tiny student that has a cleaner."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch

from desktop.engine.renderer import Renderer
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import Inputs, Value
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.student.controls import Controls
from desktop.student.embeddings import realism_embedding
from desktop.student.geometry import Region
from desktop.student.noise import noise_field
from desktop.student.package import StudentPackage
from tests.students import tiny_network
from tests.unit.engine.test_renderer import PART, cut, render

PHOTO = np.random.default_rng(3).integers(0, 256, (90, 110, 3), dtype=np.uint8)


class Recording(TorchRuntime):
    """In float32; remembers which programs ran."""

    def __init__(self, package: StudentPackage) -> None:
        super().__init__(package, float32=True)
        self.programs: list[str] = []

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> Value:
        self.programs.append(program)
        return super().run(program, inputs, faithful=faithful)


class OneMap(Recording):
    """As students up to schema 4: `encode` makes one map, and `render` takes that."""

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> Value:
        given = dict(inputs)
        if program == "render":
            features = given.pop("features")
            given |= {"residual": features[:, :48], "detail": features[:, 48:]}
        made = super().run(program, given)
        return torch.cat([made["residual"], made["detail"]], 1) if program == "encode" else made


@pytest.fixture(scope="module")
def plain(tiny_student: Path) -> StudentPackage:
    return StudentPackage.open(tiny_student)


@pytest.fixture(scope="module")
def cleaning(cleaning_student: Path) -> StudentPackage:
    return StudentPackage.open(cleaning_student)


def open_photo(package: StudentPackage, runtime: TorchRuntime) -> Renderer:
    renderer = Renderer(package.manifest, runtime)
    renderer.open(1, PHOTO)
    return renderer


@pytest.mark.parametrize("region", [None, PART], ids=["whole", "region"])
@pytest.mark.parametrize("cleanup", [0.0, 0.5])
def test_students_of_older_schemas_give_the_same(
    cleaning: StudentPackage, cleanup: float, region: Region | None
) -> None:
    request = RenderRequest(1, region, controls=Controls(realism=0.7, cleanup=cleanup))
    old, new = (open_photo(cleaning, kind(cleaning)) for kind in (OneMap, Recording))
    np.testing.assert_array_equal(render(old, request), render(new, request))


def test_without_cleanup_the_cleaner_does_not_run(plain: StudentPackage, cleaning: StudentPackage) -> None:
    """Both packages have the same weights but for the cleaner."""
    runtime = Recording(cleaning)
    alike = dataclasses.replace(cleaning.manifest, halo=plain.manifest.halo)
    ours = open_photo(dataclasses.replace(cleaning, manifest=alike), runtime)
    theirs = open_photo(plain, TorchRuntime(plain, float32=True))
    expected = render(theirs, RenderRequest(1, PART, controls=Controls(realism=0.7)))
    np.testing.assert_array_equal(
        render(ours, RenderRequest(1, PART, controls=Controls(realism=0.7))), expected
    )
    assert "clean" not in runtime.programs
    unmoved = render(theirs, RenderRequest(1, PART, controls=Controls(realism=0.7, cleanup=1.0)))
    np.testing.assert_array_equal(unmoved, expected, "a student that can not clean has no such slider")


def test_tiles_are_cleaned_as_the_untiled_network_does(cleaning: StudentPackage) -> None:
    """The halo covers the cleaner too, so only float rounding is left."""
    renderer = open_photo(cleaning, TorchRuntime(cleaning, float32=True))
    request = RenderRequest(1, controls=Controls(realism=0.7, cleanup=0.8, seed=5))
    tiled = render(renderer, request)
    height, width = PHOTO.shape[:2]
    network = tiny_network(clean_blocks=1)
    assert network.clean is not None
    low_res = torch.from_numpy(PHOTO).permute(2, 0, 1)[None].float() / 255
    noise = torch.from_numpy(noise_field(5, 48, Region(0, 0, width, height)))[None]
    realism, cleanup = (
        torch.from_numpy(realism_embedding(np.full((1, height, width), slider, np.float32)))
        for slider in (0.7, 0.8)
    )
    with torch.inference_mode():
        whole = network(network.clean(low_res, cleanup), noise, realism, cleanup)[0]
    untiled = (whole.clamp(0, 1) * 255).permute(1, 2, 0).numpy()
    assert np.abs(tiled - untiled).max() <= 0.5 + 1e-2, "only the rounding to bytes may differ"
    part = render(renderer, dataclasses.replace(request, region=PART)).astype(int)
    assert np.abs(part - cut(tiled, PART)).max() <= 1
    unclean = render(
        renderer, dataclasses.replace(request, controls=dataclasses.replace(request.controls, cleanup=0.0))
    ).astype(int)
    assert np.abs(unclean - tiled).max() > 5


def test_what_was_cleaned_is_kept_while_realism_moves(cleaning: StudentPackage) -> None:
    runtime = Recording(cleaning)
    renderer = open_photo(cleaning, runtime)
    render(renderer, RenderRequest(1, PART, controls=Controls(realism=0.2, cleanup=0.5)))
    assert runtime.programs.count("clean") == runtime.programs.count("encode") > 0
    runtime.programs.clear()
    render(renderer, RenderRequest(1, PART, controls=Controls(realism=0.9, cleanup=0.5)))
    assert set(runtime.programs) == {"render"}
    render(renderer, RenderRequest(1, PART, controls=Controls(realism=0.9, cleanup=0.6)))
    assert "clean" in runtime.programs
