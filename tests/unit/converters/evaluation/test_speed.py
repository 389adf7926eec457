"""How fast networks are: a slower one, a larger one and a wasteful one have to show."""

from __future__ import annotations

import json
import time
from pathlib import Path

import numpy as np
import pytest
import torch

from converters.__main__ import main
from converters.evaluation.speed.comparison import compare
from converters.evaluation.speed.contender import Run
from converters.evaluation.speed.limit import Limit, Operations, measure_limit
from desktop.engine.renderer import Renderer
from tests.students import TILE

PHOTO = np.random.default_rng(1).integers(0, 256, (TILE, TILE, 3), np.uint8)


class StandIn:
    """Takes so many seconds, slower by the factor of each call."""

    def __init__(self, name: str, seconds: float, load: list[float], move: float | None = None) -> None:
        self.name, self._seconds, self._load, self._move = name, seconds, load, move
        self.calls = 0

    def enlarge(self, photo: np.ndarray) -> Run:
        self.calls += 1
        slowed = self._seconds * self._load[self.calls % len(self._load)]
        pixels = photo.repeat(4, axis=0).repeat(4, axis=1)
        return Run(slowed, self._seconds, pixels, 2**20 * self.calls, self._move)


def test_a_slowed_stand_in_moves_its_figures_and_no_others() -> None:
    pair = (np.zeros((250, 250, 3), np.uint8), np.zeros((1000, 1000, 3), np.uint8))
    brightness = {"mean": lambda ours, truth: float(ours.mean() - truth.mean())}

    def figures(seconds: float, load: list[float]) -> dict[str, object]:
        both = [StandIn("own", 2.0, load, 0.5), StandIn("other", seconds, load)]
        return {each.name: each for each in compare(both, [pair, pair], brightness, 2)}

    usual, slow, busy = figures(6.0, [1.0]), figures(9.0, [1.0]), figures(6.0, [3.0, 1.5, 8.0])
    assert (usual["own"].seconds, usual["own"].ratio, usual["own"].move) == (2.0, 1.0, 0.5)
    assert (usual["other"].seconds, usual["other"].ratio, usual["other"].move) == (6.0, 3.0, None)
    assert (slow["own"].seconds, slow["other"].seconds, slow["other"].ratio) == (2.0, 9.0, 4.5)
    assert busy["other"].ratio == 3.0 and busy["other"].seconds > 6.0, "a busy computer slows both"
    assert usual["own"].quality == {"mean": 0.0} and usual["own"].memory == 5 * 2**20


def test_a_limit_says_where_the_time_goes() -> None:
    limit = Limit(rate=100.0, useful=200.0, computed=300.0, seconds=8.0, network=6.0)
    assert (limit.share, limit.network_share) == (0.25, 0.5)
    assert limit.share + sum(limit.lost().values()) == pytest.approx(1)


def test_operations_of_convolutions_are_counted() -> None:
    layer = torch.nn.Conv2d(8, 4, 3, padding=1)
    with Operations() as counted, torch.inference_mode():
        layer(torch.rand(1, 8, 10, 12))
    assert counted.by_shape == {((4, 8, 3, 3), torch.float32): 2 * 4 * 8 * 9 * 10 * 12}


def test_a_slowed_render_lowers_the_share(tiny_student: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = measure_limit(tiny_student, PHOTO, 0.5, 1)
    assert before.computed >= before.useful > 0 and 0 < before.share < before.network_share * 2
    render = Renderer.render

    def slowed(self, request, output):
        yield from render(self, request, output)
        end = time.process_time() + 20 * before.seconds
        while time.process_time() < end:
            pass

    monkeypatch.setattr(Renderer, "render", slowed)
    after = measure_limit(tiny_student, PHOTO, 0.5, 1)
    assert after.share < before.share / 4
    assert after.lost()["noise, tiles and checks"] > 0.7


def test_the_command_leaves_out_what_is_not_there(
    tiny_student: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from PIL import Image

    (tmp_path / "in").mkdir()
    Image.fromarray(PHOTO).save(tmp_path / "in" / "photo.png")
    words = ["bicubic", f"{tiny_student}@0.5", f"ncnn:{tmp_path}/none.param", "--set", str(tmp_path / "in")]
    options = ["--rounds", "1", "--side", "32", "-o", str(tmp_path / "out")]
    assert main(["benchmark", *words, *options]) == 0
    told = capsys.readouterr()
    assert "is left out" in told.err and "| bicubic |" in told.out
    figures = json.loads((tmp_path / "out" / "benchmark.json").read_text())["figures"]
    assert [each["name"] for each in figures] == ["bicubic", f"{tiny_student}@0.5"]
    assert figures[1]["move"] > 0 and figures[0]["move"] is None
