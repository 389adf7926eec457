"""The renderer with the tiny student, in this process."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch

from desktop.engine.renderer import Renderer, Step
from desktop.engine.request import RenderRequest
from desktop.engine.runtimes.runtime import Inputs, Runtime, Value
from desktop.engine.runtimes.torch import TorchRuntime
from desktop.engine.systems.vernier import VernierSystem
from desktop.engine.tiling.file_canvas import FileCanvas
from desktop.engine.tiling.grid import CELL
from desktop.engine.tiling.pieces import cut_pieces
from desktop.engine.worker.file_pixels import FilePixels
from desktop.errors import RenderFailed
from desktop.samples import EIGHT, Samples, from_unit
from desktop.student.controls import Controls
from desktop.student.embeddings import realism_embedding
from desktop.student.geometry import Region
from desktop.student.manifest import Manifest
from desktop.student.noise import noise_field
from desktop.student.package import StudentPackage
from desktop.student.realism_map import RealismMap
from desktop.student.view import View
from tests.rendering import render
from tests.students import tiny_network


@pytest.fixture(scope="module")
def photo() -> np.ndarray:
    return np.random.default_rng(3).integers(0, 256, (90, 110, 3), dtype=np.uint8)


PART = Region(101, 77, 203, 150)


def cut(picture: np.ndarray, region: Region) -> np.ndarray:
    return picture[region.top : region.bottom, region.left : region.right]


def open_renderer(package: StudentPackage, runtime: Runtime, photo: np.ndarray) -> Renderer:
    renderer = Renderer(package.manifest, runtime)
    renderer.open(1, photo)
    return renderer


def test_tiles_equal_the_untiled_network(
    package: StudentPackage, exact: TorchRuntime, photo: np.ndarray
) -> None:
    tiled = render(
        open_renderer(package, exact, photo), RenderRequest(1, controls=Controls(realism=0.7, seed=5))
    )
    height, width = photo.shape[:2]
    low_res = torch.from_numpy(photo).permute(2, 0, 1)[None].float() / 255
    noise = torch.from_numpy(noise_field(5, 48, Region(0, 0, width, height)))[None]
    embedding = torch.from_numpy(realism_embedding(np.full((1, height, width), 0.7, np.float32)))
    with torch.inference_mode():
        whole = tiny_network()(low_res, noise, embedding)[0]
    untiled = (whole.clamp(0, 1) * 255).permute(1, 2, 0).numpy()
    assert np.abs(tiled - untiled).max() <= 0.5 + 1e-2, "only the rounding to bytes may differ"


def test_a_region_equals_the_crop_of_the_whole(package: StudentPackage, photo: np.ndarray) -> None:
    renderer = open_renderer(package, TorchRuntime(package), photo)
    whole = render(renderer, RenderRequest(1, controls=Controls(realism=0.5)))
    part = render(renderer, RenderRequest(1, PART, controls=Controls(realism=0.5)))
    assert np.abs(part.astype(int) - cut(whole, PART)).max() <= 1, "docs/adr/0019: a margin cuts what it sees"


def with_two_tiles(package: StudentPackage) -> StudentPackage:
    manifest = dataclasses.replace(package.manifest, tile_sizes=(48, 96))
    return dataclasses.replace(package, manifest=manifest)


def test_a_region_is_made_of_small_tiles_and_a_whole_photo_of_what_costs_least(
    package: StudentPackage, exact: TorchRuntime, photo: np.ndarray
) -> None:
    renderer = open_renderer(with_two_tiles(package), exact, photo)
    everything = Region(0, 0, photo.shape[1] * 4, photo.shape[0] * 4)
    assert renderer.grid(RenderRequest(1, PART)).tile == 48
    assert renderer.grid(RenderRequest(1, everything)).tile == 48, "or its features could not be used again"
    whole = renderer.grid(RenderRequest(1))
    assert (whole.tile, whole.computed) == (96, 1 * 2 * 92 * 68)
    renderer.open(2, photo[:40, :40])
    assert renderer.grid(RenderRequest(2)).tile == 48, "most of a larger tile would be empty"


def test_small_and_large_tiles_give_the_same_picture(
    package: StudentPackage, exact: TorchRuntime, photo: np.ndarray
) -> None:
    """The halo of the tiny student covers all that it sees, so only float rounding is left."""
    renderer = open_renderer(with_two_tiles(package), exact, photo)
    whole = render(renderer, RenderRequest(1, controls=Controls(realism=0.7))).astype(int)
    part = render(renderer, RenderRequest(1, PART, controls=Controls(realism=0.7))).astype(int)
    difference = np.abs(part - cut(whole, PART))
    assert difference.max() <= 1
    assert (difference > 0).mean() < 1e-3


@pytest.mark.parametrize("size", [(1, 300), (300, 3)])
def test_thin_photos_cost_little_and_have_the_same_pixels(
    package: StudentPackage, exact: TorchRuntime, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    wide, one = (dataclasses.replace(package.manifest, tile_sizes=(side,)) for side in (96, 400))
    thin = np.random.default_rng(7).integers(0, 256, (*size, 3), dtype=np.uint8)
    request = RenderRequest(1, controls=Controls(realism=0.7))
    renderer = open_renderer(dataclasses.replace(package, manifest=wide), exact, thin)
    fitted, computed = render(renderer, request).astype(int), renderer.grid(request).computed
    whole = render(open_renderer(dataclasses.replace(package, manifest=one), exact, thin), request)
    assert np.abs(fitted - whole).max() <= 1
    monkeypatch.setattr(exact, "any_size", False)
    assert computed * 2 <= renderer.grid(request).computed


def test_parts_of_regions_are_equal_but_for_rounding(
    package: StudentPackage, exact: TorchRuntime, photo: np.ndarray
) -> None:
    renderer = open_renderer(with_two_tiles(package), exact, photo)
    large = Region(60, 30, 300, 250)
    within = Region(PART.left - large.left, PART.top - large.top, PART.width, PART.height)
    part, whole = render(renderer, RenderRequest(1, PART)), render(renderer, RenderRequest(1, large))
    difference = np.abs(part.astype(int) - cut(whole, within))
    assert difference.max() <= 1 and (difference > 0).mean() < 1e-4


def test_the_same_request_gives_the_same_bytes(package: StudentPackage, photo: np.ndarray) -> None:
    request = RenderRequest(1, controls=Controls(realism=1.0, seed=9))
    first = render(open_renderer(package, TorchRuntime(package), photo), request)
    second = render(open_renderer(package, TorchRuntime(package), photo), request)
    np.testing.assert_array_equal(first, second)


def test_seed_matters_only_above_realism_0(
    package: StudentPackage, exact: TorchRuntime, photo: np.ndarray
) -> None:
    renderer = open_renderer(package, exact, photo)
    faithful = [
        render(renderer, RenderRequest(1, controls=Controls(realism=0.0, seed=seed))) for seed in (1, 2)
    ]
    realistic = [
        render(renderer, RenderRequest(1, controls=Controls(realism=1.0, seed=seed))) for seed in (1, 2)
    ]
    np.testing.assert_array_equal(*faithful)
    assert (realistic[0] != realistic[1]).mean() > 0.1


class Counting:
    """Passes on to a runtime and counts; can be told to return rubbish."""

    name = "counting"
    any_size = True
    overlaps = False

    def __init__(self, inner: TorchRuntime, *, broken: bool = False, saviour: Runtime | None = None) -> None:
        self.inner, self.broken, self.saviour, self.encoded = inner, broken, saviour, 0
        self.joined = 0

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> Value:
        self.encoded += program == "encode"
        return self.inner.run(program, inputs)

    def array(self, value: Value) -> np.ndarray:
        result = self.inner.array(value)
        return np.full_like(result, np.nan) if self.broken else result

    def join(self, rows: Sequence[Sequence[Value]]) -> Value:
        self.joined += 1
        return self.inner.join(rows)

    def size_of(self, value: Value) -> int:
        return self.inner.size_of(value)

    def safer(self) -> Runtime | None:
        return self.saviour


class TilesOnly(Counting):
    """Like Core ML: programs for one size."""

    any_size = False


def test_moving_realism_encodes_nothing_again_and_a_whole_photo_keeps_nothing(
    package: StudentPackage, exact: TorchRuntime, photo: np.ndarray
) -> None:
    runtime = TilesOnly(exact)
    renderer = open_renderer(package, runtime, photo)
    grid = renderer.grid(RenderRequest(1))
    tiles = len(grid.tiles(grid.whole))
    for realism in (0.0, 1.0):
        render(renderer, RenderRequest(1, controls=Controls(realism=realism)))
    assert runtime.encoded == 2 * tiles > 2
    for realism in (0.0, 1.0):
        render(renderer, RenderRequest(1, grid.whole, controls=Controls(realism=realism)))
    assert runtime.encoded == 3 * tiles
    render(renderer, RenderRequest(1, controls=Controls(realism=0.5)))
    assert runtime.encoded == 3 * tiles, "what is kept already is used"


def test_an_unusable_tile_is_rendered_again_in_float32(
    package: StudentPackage, exact: TorchRuntime, photo: np.ndarray
) -> None:
    broken = open_renderer(package, Counting(exact, broken=True, saviour=exact), photo)
    good = open_renderer(package, exact, photo)
    np.testing.assert_array_equal(render(broken, RenderRequest(1)), render(good, RenderRequest(1)))


def test_a_tile_that_stays_unusable_fails_with_a_sentence(
    package: StudentPackage, exact: TorchRuntime, photo: np.ndarray
) -> None:
    renderer = open_renderer(package, Counting(exact, broken=True), photo)
    with pytest.raises(RenderFailed, match="computed no usable pixels at row 0, column 0"):
        render(renderer, RenderRequest(1))


ACROSS_SEAMS = Region(3, 50, 420, 290)
MAP = RealismMap.of(np.array([[0, 1], [1, 0.5]], np.float32))


@pytest.mark.parametrize("realism_map", [None, MAP])
@pytest.mark.parametrize("largest", [2000, 1 << 20])
def test_pieces_equal_tiles(
    package: StudentPackage,
    exact: TorchRuntime,
    photo: np.ndarray,
    realism_map: RealismMap | None,
    largest: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The halo covers all that the tiny student sees, so only float rounding is left, at seams too."""
    monkeypatch.setattr("desktop.engine.renderer.cut_pieces", functools.partial(cut_pieces, largest=largest))
    request = RenderRequest(1, ACROSS_SEAMS, controls=Controls(realism=1.0, seed=7, realism_map=realism_map))
    joined, tiled = Counting(exact), TilesOnly(exact)
    pieces = render(open_renderer(package, joined, photo), request).astype(int)
    tiles = render(open_renderer(package, tiled, photo), request).astype(int)
    assert joined.joined > 0 and tiled.joined == 0
    assert np.abs(pieces - tiles).max() <= 1
    assert (pieces != tiles).mean() < 1e-3


@pytest.mark.parametrize("size", [(5, 7), (20, 110)])
def test_pieces_of_a_small_photo_equal_tiles(
    package: StudentPackage, exact: TorchRuntime, photo: np.ndarray, size: tuple[int, int]
) -> None:
    renderer = open_renderer(package, exact, photo[: size[0], : size[1]])
    region, controls = Region(1, 2, 4 * size[1] - 1, 4 * size[0] - 2), Controls(realism=1.0)
    pieces = render(renderer, RenderRequest(1, region, controls=controls)).astype(int)
    tiles = render(renderer, RenderRequest(1, controls=controls))
    assert np.abs(pieces - cut(tiles, region)).max() <= 1


@pytest.mark.parametrize("cleanup", [0.0, 0.6])
def test_nothing_is_computed_beyond_the_edges_of_a_photo(
    cleaning_student: Path, photo: np.ndarray, cleanup: float
) -> None:
    """Networks pad by themselves, as they did in training; a reflection would be something else to them."""
    package = StudentPackage.open(cleaning_student)
    runtime, small = TorchRuntime(package, float32=True), photo[:32, :44]
    controls, view = Controls(realism=0.7, cleanup=cleanup), View(small, Region(0, 0, 44, 32))
    found = render(open_renderer(package, runtime, small), RenderRequest(1, controls=controls)).astype(int)
    system = VernierSystem(package.manifest)
    expected = system.render(runtime, system.encode(runtime, view, controls), view, controls)
    assert np.abs(found - from_unit(expected, EIGHT).transpose(1, 2, 0)).max() <= 1


def test_blocks_are_encoded_one_by_one_and_only_once(
    package: StudentPackage, exact: TorchRuntime, photo: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.engine.tiling.pieces.LARGEST_BLOCK", 4000)
    runtime = Counting(exact)
    renderer = open_renderer(package, runtime, photo)
    output = np.zeros((PART.height, PART.width, 3), np.uint8)

    def steps(realism: float) -> list[Step]:
        return list(renderer.render(RenderRequest(1, PART, controls=Controls(realism=realism)), output))

    first = steps(0.0)
    joined = runtime.joined
    second = steps(1.0)
    assert runtime.encoded == len(first) - 1 > 1
    assert runtime.joined == joined
    assert [step.done for step in first] == list(range(1, first[-1].total + 1))
    assert [step.painted.is_empty for step in first] == [True] * (len(first) - 1) + [False]
    assert [(step.painted, step.done) for step in second] == [(PART, second[0].total)]


class Measuring(Counting):
    """Tells how many low-res pixels were encoded."""

    def __init__(self, inner: TorchRuntime) -> None:
        super().__init__(inner)
        self.pixels = 0

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> Value:
        if program == "encode":
            height, width = inputs["low_res"].shape[-2:]
            self.pixels += height * width
        return super().run(program, inputs, faithful=faithful)


WIDE = np.random.default_rng(4).integers(0, 256, (200, 301, 3), dtype=np.uint8)
VIEW = Region(4 * 90, 4 * 60, 4 * 40, 4 * 30)


def test_a_view_costs_what_is_in_it_and_panning_what_comes_into_it(
    package: StudentPackage, exact: TorchRuntime
) -> None:
    runtime = Measuring(exact)
    renderer = open_renderer(package, runtime, WIDE)
    halo = package.manifest.halo
    around = 2 * (halo + halo // 2) + 3 * CELL  # halo, margin, and whole cells
    render(renderer, RenderRequest(1, VIEW, controls=Controls(realism=1.0)))
    first = runtime.pixels
    assert first <= (40 + around) * (30 + around)
    beside = Region(VIEW.right, VIEW.top, 4 * 20, VIEW.height)
    render(renderer, RenderRequest(1, beside, controls=Controls(realism=1.0)))
    assert runtime.pixels - first <= (20 + around) * (30 + around)
    both = Region(VIEW.left, VIEW.top, VIEW.width + beside.width, VIEW.height)
    moved = runtime.pixels
    for realism in (0.1, 0.7):
        seen = render(renderer, RenderRequest(1, both, controls=Controls(realism=realism)))
        fresh = open_renderer(package, TilesOnly(exact), WIDE)
        tiled = render(fresh, RenderRequest(1, both, controls=Controls(realism=realism)))
        assert np.abs(seen.astype(int) - tiled).max() <= 1
    assert runtime.pixels == moved, "a move of the slider encodes nothing"


def test_what_a_large_region_kept_serves_the_views_in_it(
    package: StudentPackage, exact: TorchRuntime
) -> None:
    runtime = Measuring(exact)
    renderer = open_renderer(package, runtime, WIDE)
    whole = renderer.grid(RenderRequest(1, VIEW)).whole
    render(renderer, RenderRequest(1, whole))
    encoded = runtime.pixels
    render(renderer, RenderRequest(1, VIEW))
    assert runtime.pixels == encoded


@pytest.mark.parametrize("limit", [0, 40_000])
def test_what_is_no_longer_kept_is_encoded_again(
    package: StudentPackage, exact: TorchRuntime, limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = render(open_renderer(package, exact, WIDE), RenderRequest(1, VIEW))
    monkeypatch.setattr("desktop.engine.features.FEATURE_CACHE_BYTES", limit)
    np.testing.assert_array_equal(
        render(open_renderer(package, exact, WIDE), RenderRequest(1, VIEW)), expected
    )


def test_tiles_that_must_stay_whole_are_encoded_whole(package: StudentPackage, exact: TorchRuntime) -> None:
    runtime = Measuring(exact)
    manifest = dataclasses.replace(package.manifest, whole_tiles=True)
    renderer = open_renderer(dataclasses.replace(package, manifest=manifest), runtime, WIDE)
    render(renderer, RenderRequest(1, VIEW))
    assert runtime.pixels == runtime.encoded * min(manifest.tile_sizes) ** 2 > 0


def test_an_unusable_piece_is_rendered_again_in_float32(
    package: StudentPackage, exact: TorchRuntime, photo: np.ndarray
) -> None:
    broken = open_renderer(package, Counting(exact, broken=True, saviour=exact), photo)
    good = open_renderer(package, exact, photo)
    np.testing.assert_array_equal(
        render(broken, RenderRequest(1, PART)), render(good, RenderRequest(1, PART))
    )


class Inverting(VernierSystem):
    """Changes the whole picture at the end."""

    needs_whole = True

    def finish(self, picture: Samples, output: Samples) -> None:
        output[:] = 255 - output


def test_a_picture_in_a_file_is_corrected_there(
    package: StudentPackage,
    exact: TorchRuntime,
    photo: np.ndarray,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    renderer = open_renderer(package, exact, photo)
    monkeypatch.setattr(renderer, "_system", Inverting(package.manifest))
    expected = render(renderer, RenderRequest(1))
    pixels = FilePixels(tmp_path / "a.raw", *expected.shape[:2], EIGHT)
    canvas = FileCanvas(pixels.address.path, pixels.address.shape, EIGHT)
    steps = list(renderer.render(RenderRequest(1), canvas))
    canvas.release()
    np.testing.assert_array_equal(pixels.array, expected)
    assert sum(step.painted.height * step.painted.width for step in steps) == expected[..., 0].size


class Windowed(TilesOnly):
    """Like Core ML with render windows: programs for few sizes, which take one position in windows."""

    def __init__(self, inner: TorchRuntime, manifest: Manifest) -> None:
        super().__init__(inner)
        self.manifest, self.rendered = manifest, 0

    def run(self, program: str, inputs: Inputs, *, faithful: bool = False) -> Value:
        size = inputs["low_res"].shape[-2:]
        if program == "render":
            self.rendered += 1
            assert {inputs[name].shape[-2:] for name in ("residual", "detail", "noise")} == {size}
            if inputs["realism"].shape[-2:] == (1, 1):
                assert size in self.manifest.windows
                return super().run(program, inputs, faithful=faithful)
        assert size in {(tile, tile) for tile in self.manifest.tile_sizes}
        return super().run(program, inputs, faithful=faithful)


WINDOWS = ((40, 64), (64, 88), (48, 48), (88, 104))


@pytest.mark.parametrize("realism_map", [None, MAP])
@pytest.mark.parametrize("size", [(90, 110), (48, 130), (60, 20)])
def test_windows_equal_tiles(
    package: StudentPackage, exact: TorchRuntime, realism_map: RealismMap | None, size: tuple[int, int]
) -> None:
    photo = np.random.default_rng(5).integers(0, 256, (*size, 3), dtype=np.uint8)
    controls = Controls(realism=0.8, seed=7, realism_map=realism_map)
    manifest = dataclasses.replace(package.manifest, windows=WINDOWS)
    whole = Region(0, 0, 4 * size[1], 4 * size[0])
    middle = Region(whole.width // 5, whole.height // 4, whole.width // 2, whole.height // 2)
    tiles = open_renderer(package, TilesOnly(exact), photo)
    windows = open_renderer(dataclasses.replace(package, manifest=manifest), Windowed(exact, manifest), photo)
    for region in (whole, middle, Region(0, 0, 9, 7), Region(whole.right - 5, whole.bottom - 3, 5, 3), None):
        request = RenderRequest(1, region, controls=controls)
        difference = render(windows, request).astype(int) - render(tiles, request)
        assert np.abs(difference).max() <= 1, region
        assert (difference != 0).sum() <= max(2, difference.size * 2e-3)


def test_a_view_is_one_call_and_a_move_of_the_slider_joins_nothing_again(
    package: StudentPackage, exact: TorchRuntime, photo: np.ndarray
) -> None:
    manifest = dataclasses.replace(package.manifest, windows=WINDOWS)
    runtime = Windowed(exact, manifest)
    renderer = open_renderer(dataclasses.replace(package, manifest=manifest), runtime, photo)
    found = []
    for realism in (0.2, 0.9):
        render(renderer, RenderRequest(1, PART, controls=Controls(realism=realism)))
        found.append((runtime.rendered, runtime.encoded, runtime.joined))
    (first, encoded, joined), second = found
    assert first == 1 and joined > 0
    assert second == (2, encoded, joined)
