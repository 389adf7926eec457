"""How fast networks are: a slower one, a larger one and a wasteful one have to show."""

from __future__ import annotations

import json
import time
from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch

from converters.__main__ import main
from converters.errors import CannotMeasure
from converters.evaluation.speed.comparison import Example, Figures, figures, judge, quality, time_in_turn
from converters.evaluation.speed.contender import Contender, Run
from converters.evaluation.speed.growth import grow, squared
from converters.evaluation.speed.imported import with_package
from converters.evaluation.speed.limit import Limit, Operations, measure_limit
from converters.evaluation.speed.page import comparison_table, growth_table, sections
from converters.evaluation.speed.peers import Peer, peers
from converters.evaluation.speed.records import Grown, Judged, Records, Timed
from converters.evaluation.speed.report import fill
from converters.evaluation.speed.untrained import open_untrained
from converters.evaluation.speed.window import window_rows
from converters.networks.compact import Compact, CompactConfig
from converters.networks.flow_teacher import FlowTeacher, FlowTeacherConfig
from converters.networks.guided_unet import GuidedUNet, GuidedUNetConfig
from desktop.engine.renderer import Renderer
from desktop.student.package import MANIFEST, StudentPackage
from tests.ncnn_models import store
from tests.students import TILE

SMALL_U_NET = GuidedUNetConfig(channels=32, multipliers=(1, 2), attention_factors=(2,), head_channels=16)
SMALL_TEACHER = FlowTeacherConfig(channels=8, encode_blocks=1, flow_blocks=1)
PHOTO = np.random.default_rng(1).integers(0, 256, (TILE, TILE, 3), np.uint8)


class StandIn:
    """Takes so many seconds, slower by the factor of each call."""

    def __init__(self, name: str, seconds: float, load: list[float], move: float | None = None) -> None:
        self.name, self._seconds, self._load, self._move = name, seconds, load, move
        self.calls, self.closed = 0, False

    def enlarge(self, photo: np.ndarray) -> Run:
        self.calls += 1
        slowed = self._seconds * self._load[self.calls % len(self._load)]
        pixels = photo.repeat(4, axis=0).repeat(4, axis=1)
        return Run(slowed, self._seconds, pixels, 2**20 * self.calls, self._move)

    def close(self) -> None:
        self.closed = True


def example(name: str, side: int = 250) -> Example:
    return Example(name, np.zeros((side, side, 3), np.uint8), np.zeros((4 * side, 4 * side, 3), np.uint8))


def timed(run: str, seconds: float, load: list[float], computer: str = "computer") -> list[Timed]:
    both = [StandIn("own", 2.0, load, 0.5), StandIn("other", seconds, load)]
    return list(time_in_turn(both, [example("a"), example("b")], 2, run, computer))


def test_a_slowed_stand_in_moves_its_figures_and_no_others() -> None:
    def measured(seconds: float, load: list[float]) -> dict[str, Figures]:
        return {each.name: each for each in figures(timed("run", seconds, load))}

    usual, slow, busy = measured(6.0, [1.0]), measured(9.0, [1.0]), measured(6.0, [3.0, 1.5, 8.0])
    assert (usual["own"].seconds, usual["own"].ratio, usual["own"].move) == (2.0, 1.0, 0.5)
    assert (usual["other"].seconds, usual["other"].ratio, usual["other"].move) == (6.0, 3.0, None)
    assert (slow["own"].seconds, slow["other"].seconds, slow["other"].ratio) == (2.0, 9.0, 4.5)
    assert busy["other"].ratio == 3.0 and busy["other"].seconds > 6.0, "a busy computer slows both"
    assert usual["own"].memory == 5 * 2**20
    assert list(usual) == ["own", "other"] and usual["other"].reference == "own"


def test_the_newest_run_of_each_counts_beside_the_reference_of_that_run() -> None:
    older, newer = timed("1", 6.0, [1.0]), [e for e in timed("2", 8.0, [2.0]) if e.round == 1]
    found = {each.name: each for each in figures([*older, *newer])}
    assert (found["other"].seconds, found["other"].ratio) == (16.0, 4.0)
    found = {each.name: each for each in figures([*older, *(e for e in newer if e.contender == "own")])}
    assert (found["own"].seconds, found["other"].seconds, found["other"].ratio) == (4.0, 6.0, 3.0)


def test_contenders_are_judged_by_the_photos_that_all_of_them_have() -> None:
    brightness = {"mean": lambda ours, truth: float(ours.mean() - truth.mean())}
    bright = Example("b", np.full((8, 8, 3), 9, np.uint8), np.zeros((32, 32, 3), np.uint8))
    one, two = (list(judge(StandIn(n, 1.0, [1.0]), [example("a", 8), bright], brightness)) for n in "xy")
    assert quality([*one, *two]) == {"x": {"mean": 4.5}, "y": {"mean": 4.5}}
    assert quality([*one, two[1]]) == {"x": {"mean": 9.0}, "y": {"mean": 9.0}}
    assert quality([]) == {}


def test_the_table_has_times_and_metrics_of_those_who_have_them() -> None:
    speeds, means = figures(timed("run", 6.0, [1.0])), {"other": {"lpips": 0.25}, "third": {"lpips": 0.5}}
    assert comparison_table(speeds, means).splitlines() == [
        "computer.",
        "",
        "|  | s per megapixel | of the processor | times as fast as own | moved | MiB | LPIPS |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        "| own | 2 | 2 | 1 | 0.5 (4x less) | 5 |  |",
        "| other | 6 | 6 | 0.333 |  | 5 | 0.250 |",
        "| third |  |  |  |  |  | 0.500 |",
    ]
    assert comparison_table([], {"x": {"lpips": 0.25}}).splitlines() == [
        "|  | LPIPS |",
        "| --- | --- |",
        "| x | 0.250 |",
    ]


def test_each_computer_has_a_table_and_the_first_has_the_metrics(tmp_path: Path) -> None:
    one, two = timed("1", 6.0, [1.0], "one"), timed("2", 4.0, [1.0], "two")
    records = Records(tmp_path, Timed)
    for each in [*one, *two, *timed("3", 8.0, [1.0], "one")]:
        records.add(each)
    Records(tmp_path, Judged).add(Judged("own", "a", {"lpips": 0.5}))
    lines = [line for line in sections(tmp_path)["peers"].splitlines() if line]
    assert lines[0] == "one." and lines[5] == "two."
    assert lines[3].endswith("| 5 | 0.500 |") and lines[4].startswith("| other | 8 | 8 | 0.25 |")
    assert lines[9].startswith("| other | 4 | 4 | 0.5 |") and "LPIPS" not in lines[6]


class Growing(StandIn):
    """Takes a second for each 100 x 100 pixels; fails above a size."""

    def enlarge(self, photo: np.ndarray) -> Run:
        if photo.shape[0] > 400:
            raise CannotMeasure("too large")
        run = super().enlarge(photo[:1, :1])
        return Run(self._seconds * photo.size / 30000, run.processor, run.pixels, run.memory, computed=1.25)


def test_growth_stops_at_a_size_that_is_slow_or_fails_and_goes_on_where_it_was() -> None:
    opened: list[Growing] = []
    said: list[str] = []

    def open_one(name: str, threads: int) -> Growing:
        if name == "absent":
            raise CannotMeasure("not there")
        opened.append(Growing(name, {"fast": 1.0, "slow": 4.0}[name] / threads, [1.0]))
        return opened[-1]

    def measure(known: list[Grown], sides: list[int]) -> list[Grown]:
        names, photo = ["fast", "slow", "absent"], np.zeros((7, 9, 3), np.uint8)
        return list(grow(names, photo, sides, [1, 2], 10.0, known, open_one, str, said.append))

    first = measure([], [100, 200])
    assert [(e.contender, e.threads, e.side, e.seconds) for e in first] == [
        ("fast", 1, 100, 1.0),
        ("slow", 1, 100, 4.0),
        ("fast", 2, 100, 0.5),
        ("slow", 2, 100, 2.0),
        ("fast", 1, 200, 4.0),
        ("slow", 1, 200, 16.0),
        ("fast", 2, 200, 2.0),
        ("slow", 2, 200, 8.0),
    ]
    assert all(each.closed for each in opened)
    assert "200 x 200, 1 threads: fast, about 4 s" in said
    rest = measure(first, [100, 200, 300, 500, 600])
    assert "300 x 300, 1 threads: slow is left out, as 200 x 200 took 16 s, more than 10 (--stop)." in said
    assert "600 x 600, 1 threads: fast is left out, as 500 x 500 failed." in said
    assert [(e.contender, e.threads, e.side, e.seconds) for e in rest] == [
        ("fast", 1, 300, 9.0),
        ("fast", 2, 300, 4.5),
        ("slow", 2, 300, 18.0),
        ("fast", 1, 500, None),
        ("fast", 2, 500, None),
    ]
    assert measure([*first, *rest], [100, 200, 300, 500, 600]) == []
    rows = growth_table([*first, *rest]).splitlines()
    assert "| fast | 1 | 1 s, 2 | 4 s, 2 | 9 s, 2 | failed |" in rows
    assert "| slow | 1 | 4 s, 2 | 16 s, 2 | not tried | not tried |" in rows
    assert rows[-2:] == ["| fast | 1.25 | 1.25 | 1.25 |  |", "| slow | 1.25 | 1.25 | 1.25 |  |"]


def test_a_photo_is_repeated_to_a_square() -> None:
    photo = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)
    square = squared(photo, 5)
    assert square.shape == (5, 5, 3)
    assert (square[:2, :3] == photo).all() and (square[2:4, 3:] == photo[:, :2]).all()


def test_a_new_process_has_no_memory_of_its_parents(tiny_student: Path) -> None:
    big = np.ones(400 << 20, np.uint8)
    contender = Contender("bicubic", "bicubic", 1)
    run = contender.enlarge(PHOTO)
    contender.close()
    assert 50 << 20 < run.memory < (900 << 20) and big[-1]


def test_a_limit_says_where_the_time_goes() -> None:
    kinds = {"convolutions": 4.0, "sums": 1.5, "other operations": 0.5}
    limit = Limit(100.0, 200.0, 300.0, seconds=8.0, network=6.0, reading=0.5, writing=1.0, kinds=kinds)
    assert (limit.share, limit.network_share) == (0.25, 0.5)
    assert limit.share + sum(limit.lost().values()) == pytest.approx(1)
    found = {part: 8 * share for part, share in limit.lost().items() if share}
    assert found == {
        "halos and shifted tiles": 1.0,
        "slower convolutions": 1.0,
        "sums": 1.5,
        "other operations": 0.5,
        "noise, tiles and checks": 0.5,
        "reading": 0.5,
        "writing": 1.0,
    }


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


def test_the_command_measures_in_parts_and_fills_a_page(
    tiny_student: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from PIL import Image

    (tmp_path / "in").mkdir()
    Image.fromarray(PHOTO).save(tmp_path / "in" / "photo.png")
    out, page = tmp_path / "out", tmp_path / "page.md"
    places = "".join(f"<!-- {name} -->\nold\n<!-- end -->\n" for name in ("peers", "limit", "growth"))
    page.write_text(f"# Page\n{places}the rest\n")
    student = f"{tiny_student}@0.5"

    def benchmark(*words: str) -> str:
        options = ["--set", str(tmp_path / "in"), "-o", str(out), "--report", str(page)]
        assert main(["benchmark", *words, *options]) == 0
        told = capsys.readouterr()
        assert set(told.out.splitlines()) <= set(page.read_text().splitlines())
        return told.err

    told = benchmark("bicubic", student, f"ncnn:{tmp_path}/none.param", "--timing", "--rounds", "1")
    assert "none.param is left out" in told
    rows = [line.split(" | ") for line in page.read_text().splitlines() if line.startswith("| ")]
    assert [row[0] for row in rows[2:]] == ["| bicubic", f"| {student}"]
    assert rows[2][3] == "1" and rows[2][4] == "" and "x less" in rows[3][4]
    benchmark("bicubic", "--timing", "--rounds", "1", "--threads", "2", "--side", "50")
    timed = json.loads((out / "timed.json").read_text())
    assert [each["megapixels"] for each in timed] == [each["megapixels"] for each in timed[:2]] + [0.04]
    assert "1 thread." in page.read_text() and "2 threads." in page.read_text()
    benchmark("bicubic", "--growth", "--sides", "16", "32", "--threads", "1")
    benchmark("bicubic", "--growth", "--sides", "16", "32", "--threads", "1")
    grown = json.loads((out / "grown.json").read_text())
    assert [each["side"] for each in grown] == [16, 32]
    for side in ("24", "32"):
        benchmark(student, "--limit", "--side", side)
    limits = json.loads((out / "limit.json").read_text())["limits"]
    assert list(limits) == [f"{student}, {size} megapixels" for size in ("0.0092", "0.016")]
    text = page.read_text()
    assert (
        "old" not in text
        and "| writing |" in text
        and text.startswith("# Page\n")
        and text.endswith("<!-- end -->\nthe rest\n")
    )
    assert (tmp_path / "page" / "growth-seconds.svg").read_text().startswith("<svg")
    assert "![growth-seconds](page/growth-seconds.svg)" in text


def test_pictures_are_judged_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from PIL import Image

    for name in ("one", "two"):
        Image.fromarray(PHOTO).save(tmp_path / f"{name}.png")
    metrics = {"psnr_y": lambda ours, truth: 30.0}
    monkeypatch.setattr("converters.evaluation.metrics.make_metrics", lambda *arguments: metrics)
    words = ["benchmark", "bicubic", "--quality", "--set", str(tmp_path), "-o", str(tmp_path / "out")]
    assert main([*words, "--photos", "1"]) == 0
    first = json.loads((tmp_path / "out" / "judged.json").read_text())
    assert main(words) == 0
    both = json.loads((tmp_path / "out" / "judged.json").read_text())
    assert [each["photo"] for each in both] == [f"{tmp_path.name}/one", f"{tmp_path.name}/two"]
    assert both[0] == first[0]


def test_the_command_says_what_it_lacks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["benchmark", "bicubic", "--set", str(tmp_path)]) == 2
    assert "--quality, --timing" in capsys.readouterr().err
    assert main(["benchmark", "bicubic", "--timing"]) == 2
    assert "--set" in capsys.readouterr().err
    page = tmp_path / "page.md"
    page.write_text("no places\n")
    with pytest.raises(CannotMeasure, match="<!-- peers -->"):
        fill(page, {"peers": "table"}, {})
    assert page.read_text() == "no places\n"


def test_a_published_network_is_measured_as_a_model_of_the_app(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    param = store(Compact(CompactConfig(1, 8)), tmp_path / "x4.param")
    peer = with_package(Peer("Compact", f"imported:{param}"), tmp_path / "imported")
    assert peer.title == "Compact" and StudentPackage.open(Path(peer.subject)).programs("torch") == (
        "render",
    )
    stored = param.read_text()
    param.unlink()
    assert with_package(Peer("Compact", f"imported:{param}"), tmp_path / "imported") == peer
    param.write_text(stored)
    made = Path(peer.subject, MANIFEST).stat().st_mtime_ns
    monkeypatch.setattr("converters.evaluation.speed.imported.digest", lambda: "other converters")
    assert with_package(Peer("Compact", f"imported:{param}"), tmp_path / "imported") == peer
    assert Path(peer.subject, MANIFEST).stat().st_mtime_ns > made
    assert with_package(Peer("a", "bicubic"), tmp_path) == Peer("a", "bicubic")


def test_the_window_here_stands_beside_predictions_and_a_mac(tmp_path: Path) -> None:
    assert window_rows(tmp_path) is None

    def save(name: str, content: object) -> None:
        (tmp_path / name).write_text(json.dumps(content))

    save("start.json", {"start": {"s": 0.5, "s of the processor": 0.4}})
    save("latency.json", {"exact visible region": {"p50": 210.4, "p95": 300.0, "max": 400.0}})
    head, rows = window_rows(tmp_path) or ([], [])
    assert rows[0] == ["start", "0.5 s, 0.4 s of the processor", "", "", "", ""] and len(head) == 6
    assert rows[1] == ["exact visible region after a move", "210 ms (95 %: 300)", "", "", "", ""]
    cases = {"best": 0.001, "central": 0.002, "pessimistic": 0.004}
    call = [{"chip": chip, "engine": cases, "host": cases} for chip in ("M1", "M2", "M3", "M4")]
    programs = [{"name": name, "times": call} for name in ("256/encode", "256/render", "128/render")]
    save("inspect.json", {"programs": programs, "slider_move": {"times": call}})
    save("report.json", {"window": {"start": {"s": 0.9}}, "other": 1})
    rows = (window_rows(tmp_path) or ([], []))[1]
    assert rows[0][-1] == "0.9 s" and rows[1][2:] == ["4 ms (2 to 8)"] * 3 + [""]
    assert rows[2][2:] == ["8 ms (4 to 16)"] * 3 + [""]


def test_the_overlap_of_tiles_is_told(tiny_student: Path) -> None:
    contender = Contender("student", f"{tiny_student}@0.5", 1)
    small, large = (contender.enlarge(np.tile(PHOTO, (times, 1, 1))) for times in (1, 3))
    contender.close()
    assert small.computed == 1.0 < large.computed < 4 and large.pixels.shape == (12 * TILE, 4 * TILE, 3)


def test_names_of_peers_are_those_of_the_file() -> None:
    everything = peers([])
    assert len({each.title for each in everything}) == len(everything)
    assert everything[0] == peers(["x4plus"])[0]
    assert [each.title for each in peers(["photo"])] == ["Photo at 0", "Photo at 0.5", "Photo at 1"]
    (half,) = peers(["photo@0.5"])
    assert half.title == "Photo at 0.5" and half.subject.endswith("photo.student@0.5") and half.trained
    assert peers(["mine.pth"])[0].subject == "mine.pth" and not peers(["oftsr"])[0].trained


@pytest.mark.parametrize(("name", "calls"), [("oftsr", 1), ("oftsr*2", 2), ("flow*3", 3)])
def test_untrained_networks_take_so_many_steps(
    name: str, calls: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = {"oftsr": partial(GuidedUNet, SMALL_U_NET), "flow": partial(FlowTeacher, SMALL_TEACHER)}
    monkeypatch.setattr("converters.evaluation.speed.untrained.GuidedUNet", small["oftsr"])
    monkeypatch.setattr("converters.evaluation.speed.untrained.FlowTeacher", small["flow"])
    network, taken = GuidedUNet if name.startswith("oftsr") else FlowTeacher, []
    velocity = network.velocity
    monkeypatch.setattr(network, "velocity", lambda *inputs: taken.append(1) or velocity(*inputs))
    assert open_untrained(name, 1)(PHOTO[:9, :14]).shape == (36, 56, 3)
    assert len(taken) == calls


@pytest.mark.parametrize("name", ["none", "oftsr*x", ""])
def test_an_unknown_untrained_network_is_named(name: str) -> None:
    with pytest.raises(CannotMeasure, match="none of oftsr, flow and compact-32"):
        open_untrained(name, 1)


def test_ncnn_runs_a_compact_network_of_the_size_that_is_told() -> None:
    pytest.importorskip("ncnn")
    assert open_untrained("compact-32", 1)(PHOTO[:9, :14]).shape == (36, 56, 3)
