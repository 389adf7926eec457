from __future__ import annotations

import io
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop import __version__
from desktop.batch.speeds import learn
from desktop.cli import main as cli
from desktop.errors import RenderFailed
from desktop.folders import journal_file
from desktop.imaging import FORMATS
from desktop.student.manifest import ControlSpec
from tests.manifests import manifest
from tests.unit.batch.makers import Engines, names, photo, size, student_folder


class Terminal:
    """Types commands, and has read what came back."""

    def __init__(self, student: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.student, self.engines = student, Engines()
        self.out = self.err = ""
        self._capture = capture

    def upscale(self, *arguments: str | Path) -> int:
        return self.type("upscale", "--student", self.student, *arguments)

    def type(self, *arguments: str | Path) -> int:
        try:
            status = cli.main([str(argument) for argument in arguments], self.engines)  # type: ignore[arg-type]
        except SystemExit as end:
            assert isinstance(end.code, int)
            status = end.code
        self.out, self.err = self._capture.readouterr()
        return status

    def report(self) -> dict[str, Any]:
        report = json.loads(self.out)
        assert isinstance(report, dict)
        return report


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person without a past."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for variable in ("XDG_STATE_HOME", "XDG_DATA_HOME", "VERNIER_STUDENTS"):
        monkeypatch.delenv(variable, raising=False)
    return home


@pytest.fixture
def terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(student_folder(tmp_path / "fake.student"), capsys)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three photos; the one in the middle, b.png, is broken."""
    folder = tmp_path / "in"
    photo(folder / "a.png")
    photo(folder / "b.png").write_bytes(b"no photo")
    photo(folder / "c.png")
    return folder


def test_a_photo_is_enlarged_beside_itself_and_its_path_written_to_stdout(
    terminal: Terminal, tmp_path: Path
) -> None:
    a = photo(tmp_path / "a.jpg")
    assert terminal.upscale(a) == 0
    assert (terminal.out, terminal.err) == (f"{tmp_path / 'a-4x.jpg'}\n", "")
    assert size(tmp_path / "a-4x.jpg") == (32, 24)
    assert terminal.engines.made[0].is_shut_down


def test_one_broken_file_gives_status_1_and_the_rest_is_done(terminal: Terminal, folder: Path) -> None:
    assert terminal.upscale(folder) == 1
    assert terminal.out == f"{folder / 'a-4x.png'}\n{folder / 'c-4x.png'}\n"
    problem, summary = terminal.err.splitlines()
    assert problem.startswith(f"{folder / 'b.png'} is not an image that Vernier can read.")
    assert summary.startswith("2 enlarged, 1 failed, in ")


def test_json_is_one_object_with_every_file_and_nothing_else(terminal: Terminal, folder: Path) -> None:
    assert terminal.upscale(folder, "--json", "--realism", "0.25") == 1
    report = terminal.report()
    assert list(report) == [
        *("schema", "vernier", "model", "runtime", "settings", "counts", "ignored", "left_out", "files")
    ]
    assert (report["model"], report["runtime"]) == ("fake", "fake")
    assert report["settings"]["realism"] == 0.25
    assert report["counts"] == {"done": 2, "skipped": 0, "left": 0, "failed": 1, "stopped": 0}
    assert [file["status"] for file in report["files"]] == ["done", "failed", "done"]
    assert report["files"][1]["source"] == str(folder / "b.png")
    assert "not an image" in report["files"][1]["error"]
    assert report["files"][2]["result"] == str(folder / "c-4x.png")
    assert "not an image" in terminal.err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["upscale"], "the following arguments are required: PATH"),
        (["upscale", "x", "--realism", "1.1"], "argument --realism: '1.1' is not a number from 0 to 1"),
        (["upscale", "x", "--realism", "70"], "from 0 to 1 (the window's 70 is 0.7 here)"),
        (["upscale", "x", "--realism", "nan"], "'nan' is not a number from 0 to 1"),
        (["upscale", "x", "--realism", "much"], "'much' is not a number from 0 to 1"),
        (["upscale", "x", "--cleanup", "-1"], "'-1' is not a number from 0 to 1 or auto"),
        (
            ["upscale", "x", "--scale", "17"],
            "'17' is not a whole number from 1 to 16",
        ),
        (["upscale", "x", "--scale", "2.5"], "'2.5' is not a whole number from 1 to 16"),
        (["upscale", "x", "--long-side", "0"], "'0' is not a whole number from 1 to 1000000"),
        (["upscale", "x", "--size", "1920"], "is not a width and a height, such as 1920x1080"),
        (["upscale", "x", "--size", "0x7"], "'0' is not a whole number from 1"),
        (["upscale", "x", "--scale", "2", "--size", "9x9"], "--size: not allowed with argument --scale"),
        (["upscale", "x", "--format", "gif"], "invalid choice: 'gif'"),
        (["upscale", "x", "--quality", "101"], "'101' is not a whole number from 1 to 100"),
        (["upscale", "x", "--quality", "9.5"], "'9.5' is not a whole number from 1 to 100"),
        (["upscale", "x", "--seed", "-3"], "is not a whole number from 0"),
        (["upscale", "x", "--runtime", "cuda"], "invalid choice: 'cuda'"),
        (
            ["upscale", "x", "-o", "result.gif"],
            "'result.gif' is not a folder, and not the name of a",
        ),
        (["upscale", "x", "-o", __file__], "is not a folder, and not the name of a file that Vernier writes"),
        (["upscale", "x", "y", "-o", "r.png"], "'r.png' is one file, and there may be several photos"),
        (["upscale", ".", "-o", "r.png"], "'r.png' is one file, and there may be several photos"),
        (["upscale", "x", "-o", "r.png", "--format", "jpeg"], "'r.png' is PNG, and --format asks for JPEG"),
        (["upscale", "x", "-o", "r.png", "--name", "{name}"], "'r.png' is a name already"),
        (
            ["upscale", "x", "-o", "r.png", "--quality", "9"],
            "--quality is for JPEG, WebP, AVIF and HEIC",
        ),
        (["upscale", "x", "--format", "png", "--lossless"], "--lossless is for WebP, and the result is PNG"),
        (["upscale", "x", "--lossless", "--quality", "9"], "a picture without loss has no quality"),
        (["upscale", "x", "--format", "webp", "--png-compression", "9"], "--png-compression is for PNG"),
        (["upscale", "x", "-o", "r.jpg", "--tiff-compression", "none"], "--tiff-compression is for TIFF"),
        (["upscale", "x", "--png-compression", "10"], "'10' is not a whole number from 0 to 9"),
        (
            ["upscale", "x", "--print-size", "20x30"],
            "'20x30' is not a size of paper, such as",
        ),
        (["upscale", "x", "--print-size", "0x30cm"], "'0x30cm' has a side of no length"),
        (
            ["upscale", "x", "--print-size", "900x900in", "--dpi", "9999"],
            "is more than 1,000,000 pixels wide",
        ),
        (["upscale", "x", "--only-smaller"], "--only-smaller needs a size: --long-side"),
        (["upscale", "x", "--only-smaller", "--scale", "2"], "--only-smaller needs a size: --long-side"),
        (["upscale", "x", "--crop", "30x20"], "'30x20' is not a part of a photo, such as 1200x800+100+50"),
        (["upscale", "x", "--crop", "30x20+-1+0"], "is not a part of a photo, such as"),
        (["upscale", "x", "--crop", "0x20+1+1"], "'0' is not a whole number from 1"),
        (["upscale", "x", "--crop", "3:0"], "'0' is not a whole number from 1"),
        (["upscale", "x", "y", "--crop", "3x2+1+1"], "--crop in pixels is for one photo, and there may be"),
        (["upscale", ".", "--crop", "3x2+1+1"], "--crop in pixels is for one photo, and there may be"),
        (
            ["upscale", "-", "--crop", "3:2", "--only-smaller", "--long-side", "9"],
            "leaves alone passes through without --crop",
        ),
        (
            ["upscale", "-", "--rotate", "90", "--only-smaller", "--long-side", "9"],
            "leaves alone passes through without --rotate",
        ),
        (
            ["upscale", "-", "--flip", "vertical", "--only-smaller", "--long-side", "9"],
            "leaves alone passes through without --flip",
        ),
        (["upscale", "x", "--rotate", "45"], "argument --rotate: invalid choice: 45"),
        (["upscale", "-", "x"], "'-' stands for one photo on standard input"),
        (["upscale", "-", "--resume"], "--resume needs a file; the photo comes from standard input"),
        (["upscale", "-", "--keep-dates"], "--keep-dates needs a file; the photo comes from"),
        (["upscale", "x", "y", "-o", "-"], "standard output takes one picture"),
        (["upscale", "x", "-o", "-", "--json"], "the picture and --json would both go to"),
        (["upscale", "-", "--name", "{name}"], "a picture on standard output has no name"),
        (["upscale", "x", "--frobnicate"], "unrecognized arguments: --frobnicate"),
        (["upscale", "x", "--rec"], "unrecognized arguments: --rec"),
        (["enlarge", "x"], "invalid choice: 'enlarge'"),
        ([], "there is nothing to do"),
    ],
)
def test_wrong_usage_gives_status_2_and_one_sentence(
    terminal: Terminal, arguments: list[str], sentence: str
) -> None:
    assert terminal.type(*arguments) == 2
    assert sentence in terminal.err
    assert terminal.err.count("\n") == 1 and terminal.out == ""
    assert "See python -m desktop" in terminal.err


@pytest.mark.skipif("heic" in FORMATS, reason="this computer writes it")
@pytest.mark.parametrize("arguments", [["--format", "heic"], ["-o", "a.heic"]])
def test_heic_is_refused_where_there_is_no_encoder(terminal: Terminal, arguments: list[str]) -> None:
    assert terminal.type("upscale", "x", *arguments) == 2
    assert "HEIC is written on a Mac only, by macOS" in terminal.err


def test_a_control_that_the_student_lacks_is_wrong_usage(terminal: Terminal, tmp_path: Path) -> None:
    a = photo(tmp_path / "a.png")
    assert terminal.upscale(a, "--cleanup", "0.5") == 2
    assert terminal.err == "The model 'fake' has no control for cleanup. Leave out --cleanup.\n"
    terminal.student = student_folder(tmp_path / "plain.student", realism=None)
    assert terminal.upscale(a, "--realism", "0") == 2
    assert terminal.err == "The model 'fake' has no control for realism. Leave out --realism.\n"
    assert terminal.upscale(a) == 0


def test_a_student_that_is_not_there_is_wrong_usage(terminal: Terminal, tmp_path: Path) -> None:
    a = photo(tmp_path / "a.png")
    assert terminal.type("upscale", a, "--student", tmp_path / "no.student") == 2
    assert "is not a model package" in terminal.err
    assert terminal.type("upscale", a, "--student", "nobody") == 2
    assert "nobody" in terminal.err or "No model is installed" in terminal.err


def test_a_runtime_that_the_student_lacks_is_wrong_usage_before_any_work(
    terminal: Terminal, tmp_path: Path
) -> None:
    assert terminal.upscale(photo(tmp_path / "a.png"), "--runtime", "coreml") == 2
    assert terminal.err.count("\n") == 1
    assert terminal.engines.made == []


def test_the_chosen_runtime_reaches_the_engine(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.upscale(photo(tmp_path / "a.png"), "--runtime", "torch") == 0
    assert terminal.engines.runtimes == ["torch"]


def test_controls_and_seed_reach_the_student(terminal: Terminal, tmp_path: Path) -> None:
    a = photo(tmp_path / "a.png")
    assert terminal.upscale(a, "--realism", "0.75", "--seed", "11") == 0
    (request,) = terminal.engines.made[0].requests
    assert (request.controls.realism, request.controls.seed) == (0.75, 11)


def test_realism_is_the_students_default_unless_asked_for(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.upscale(photo(tmp_path / "a.png"), "--json") == 0
    assert terminal.engines.made[0].requests[0].controls.realism == 0.4
    assert terminal.report()["settings"]["realism"] == 0.4
    with Image.open(tmp_path / "a-4x.png") as result:
        assert result.getexif()[0x0131] == f"Vernier {__version__}, model fake, realism 40 of 100, seed 0"


@pytest.mark.parametrize(
    ("arguments", "name", "expected"),
    [
        (["--scale", "2"], "a-2x.png", (16, 12)),
        (["--scale", "3"], "a-3x.png", (24, 18)),
        (["--scale", "6"], "a-6x.png", (48, 36)),
        (["--long-side", "20"], "a-20px.png", (20, 15)),
        (["--size", "20x10"], "a-13x10.png", (13, 10)),
        (["--size", "20×10"], "a-13x10.png", (13, 10)),
        (["--long-side", "80"], "a-80px.png", (80, 60)),
        (["--format", "jpeg"], "a-4x.jpg", (32, 24)),
        (["--format", "jpg"], "a-4x.jpg", (32, 24)),
        (["--format", "tif"], "a-4x.tif", (32, 24)),
    ],
)
def test_sizes_and_formats(
    terminal: Terminal, tmp_path: Path, arguments: list[str], name: str, expected: tuple[int, int]
) -> None:
    assert terminal.upscale(photo(tmp_path / "a.png"), *arguments) == 0
    assert terminal.out == f"{tmp_path / name}\n"
    assert size(tmp_path / name) == expected


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_the_usual_size_is_the_scale_of_the_model(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], scale: int
) -> None:
    terminal = Terminal(student_folder(tmp_path / "fake.student", scale=scale), capsys)
    terminal.engines = Engines(scale=scale)
    assert terminal.upscale(photo(tmp_path / "a.png")) == 0
    assert (terminal.out, terminal.err) == (f"{tmp_path / f'a-{scale}x.png'}\n", "")
    assert size(tmp_path / f"a-{scale}x.png") == (8 * scale, 6 * scale)
    assert len(terminal.engines.made[0].requests) == 1
    assert terminal.upscale(tmp_path / "a.png", "--scale", "8", "--json") == 0
    (file,) = terminal.report()["files"]
    assert (file["width"], file["height"]) == (64, 48)
    assert f"more than {scale} times its size" in file["notes"][0]


def test_more_than_the_student_can_is_done_with_a_note(terminal: Terminal, tmp_path: Path) -> None:
    a = photo(tmp_path / "a.png")
    assert terminal.upscale(a, "--long-side", "80") == 0
    assert terminal.err == (
        f"{a}: 80 × 60 pixels are more than 4 times its size. "
        "Beyond 4 times the photo is only resampled, which adds no detail.\n"
        f"{a}: With --two-passes it is sharper, but takes much longer.\n"
    )


def test_two_passes_are_made_by_the_model_alone(terminal: Terminal, tmp_path: Path) -> None:
    a = photo(tmp_path / "a.png")
    assert terminal.upscale(a, "--scale", "16", "--two-passes") == 0
    assert terminal.err == "" and size(tmp_path / "a-16x.png") == (128, 96)
    assert len(terminal.engines.made[0].requests) == 2


def test_two_passes_that_no_photo_needs_are_said_to_do_nothing(terminal: Terminal, tmp_path: Path) -> None:
    a, b = photo(tmp_path / "a.png"), photo(tmp_path / "b.png", 2, 2)
    assert terminal.upscale(a, "--two-passes") == 0
    said = "--two-passes does nothing here: no result is more than 4 times the size of its photo.\n"
    assert terminal.err == said
    assert terminal.upscale(a, b, "--long-side", "16", "--two-passes") == 0
    assert "--two-passes" not in terminal.err, "it is needed for one of them"


def test_a_format_that_is_not_written_becomes_png_with_a_note(terminal: Terminal, tmp_path: Path) -> None:
    a = photo(tmp_path / "a.bmp")
    assert terminal.upscale(a) == 0
    assert terminal.err == f"{a}: Vernier does not write BMP; the result is a PNG.\n"


def test_quality_is_that_of_the_file(terminal: Terminal, tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (32, 32, 3), np.uint8)
    Image.fromarray(noise).save(tmp_path / "a.png")
    sizes = []
    for quality in ("30", "95"):
        assert terminal.upscale(tmp_path / "a.png", "--format", "jpeg", "--quality", quality) == 0
        sizes.append(Path(terminal.out.rstrip("\n")).stat().st_size)
    assert sizes[0] < sizes[1] * 0.6


def test_metadata_is_kept_unless_stripped(terminal: Terminal, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Camera"
    a = photo(tmp_path / "a.jpg", exif=exif)
    terminal.upscale(a)
    with Image.open(tmp_path / "a-4x.jpg") as result:
        assert result.getexif()[0x010F] == "Camera"
    terminal.upscale(a, "--strip-metadata", "-o", tmp_path / "out")
    with Image.open(tmp_path / "out" / "a-4x.jpg") as result:
        assert 0x010F not in result.getexif()


def test_the_place_can_be_left_out_alone(terminal: Terminal, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x8825] = "Camera", {1: "N", 2: (48.0, 8.0, 7.5)}
    a = photo(tmp_path / "a.jpg", exif=exif)
    for options, there in (((), True), (("--strip-place",), False)):
        terminal.upscale(a, *options, "-o", tmp_path / str(there))
        with Image.open(tmp_path / str(there) / "a-4x.jpg") as result:
            assert result.getexif()[0x010F] == "Camera"
            assert bool(result.getexif().get_ifd(0x8825)) == there


def test_recursive_mirrors_the_tree_under_the_output(terminal: Terminal, tmp_path: Path) -> None:
    for name in ("a.png", "june/a.png", "june/lake/b.png", ".git/c.png"):
        photo(tmp_path / "in" / name)
    (tmp_path / "in" / "june" / "notes.txt").write_text("x")
    assert terminal.upscale(tmp_path / "in", "--recursive", "-o", tmp_path / "out") == 0
    assert names(tmp_path / "out") == {"a-4x.png", "june/a-4x.png", "june/lake/b-4x.png"}
    assert terminal.err.startswith(
        "3 enlarged, 1 other file left out, 1 left out (packages, caches, excluded), in "
    )


def test_files_of_one_name_share_no_result(terminal: Terminal, tmp_path: Path) -> None:
    sources = [photo(tmp_path / name, width) for name, width in (("a.jpg", 5), ("a.png", 6), ("x/a.png", 7))]
    assert terminal.upscale(*sources, "--format", "png", "-o", tmp_path / "out") == 0
    widths = {path.name: size(path)[0] for path in (tmp_path / "out").iterdir()}
    assert widths == {"a-4x.png": 20, "a-4x 2.png": 24, "a-4x 3.png": 28}


def test_a_second_run_overwrites_nothing(terminal: Terminal, tmp_path: Path) -> None:
    a = photo(tmp_path / "in" / "a.png")
    assert terminal.upscale(tmp_path / "in") == 0
    before = (tmp_path / "in" / "a-4x.png").read_bytes()
    assert terminal.upscale(tmp_path / "in", "--realism", "1") == 0
    assert terminal.err.startswith("1 enlarged, 1 result of earlier runs left out, in ")
    assert names(tmp_path / "in") == {"a.png", "a-4x.png", "a-4x 2.png"}
    assert (tmp_path / "in" / "a-4x.png").read_bytes() == before
    assert size(a) == (8, 6)


def test_resume_skips_what_is_finished_and_starts_no_engine_for_it(
    terminal: Terminal, tmp_path: Path
) -> None:
    a, b = photo(tmp_path / "a.png"), photo(tmp_path / "b.png")
    assert terminal.upscale(a) == 0
    assert terminal.upscale(a, b, "--resume", "--json") == 0
    assert [file["status"] for file in terminal.report()["files"]] == ["skipped", "done"]
    made = len(terminal.engines.made)
    assert terminal.upscale(a, b, "--resume") == 0
    assert len(terminal.engines.made) == made
    assert terminal.out == "", "nothing new was made"
    assert terminal.err.startswith("2 already done, in ")


def test_nothing_is_left_beside_the_results(terminal: Terminal, tmp_path: Path, home: Path) -> None:
    photo(tmp_path / "in" / "a.png")
    assert terminal.upscale(tmp_path / "in", "-o", tmp_path / "out") == 0
    assert names(tmp_path / "in") == {"a.png"}
    assert names(tmp_path / "out") == {"a-4x.png"}
    assert [Path(name).name for name in sorted(names(home))] == ["claims.lock", "journal.jsonl"]


def test_a_home_that_can_not_be_written_stops_no_photo(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("HOME", str(tmp_path / "file"))
    assert terminal.upscale(photo(tmp_path / "a.png")) == 0
    assert "so a later run will not know which photos are finished." in terminal.err


def at_width(wanted: int, act: Callable[[], None]) -> Engines:
    def before(request: object, pixels: np.ndarray[Any, Any]) -> None:
        if pixels.shape[1] == wanted:
            act()

    return Engines(before)


def test_ctrl_c_ends_with_130_and_leaves_nothing_half_done(terminal: Terminal, tmp_path: Path) -> None:
    for width in (5, 6, 7):
        photo(tmp_path / "in" / f"{width}.png", width)
    before = signal.getsignal(signal.SIGINT)

    stopped: list[int] = []

    def lines() -> int:
        return len(journal_file().read_text().splitlines()) if journal_file().exists() else 0

    def stop() -> None:
        deadline = time.monotonic() + 20
        while lines() < 2 and time.monotonic() < deadline:
            time.sleep(0.01)  # the first is written, announced and recorded, while this one is enlarged
        if not stopped:
            stopped.append(signal.SIGINT)
            os.kill(os.getpid(), signal.SIGINT)

    terminal.engines = at_width(6, stop)
    assert terminal.upscale(tmp_path / "in", "-o", tmp_path / "out", "--json") == 130
    assert names(tmp_path / "out") == {"5-4x.png"}
    assert [file["status"] for file in terminal.report()["files"]] == ["done", "stopped", "stopped"]
    assert "1 enlarged, 2 not done" in terminal.err
    assert "To continue, run the same command with --resume." in terminal.err
    assert terminal.engines.made[0].is_shut_down
    assert signal.getsignal(signal.SIGINT) == before


def test_a_second_ctrl_c_does_not_wait(terminal: Terminal, tmp_path: Path) -> None:
    def twice() -> None:
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)

    terminal.engines = at_width(8, twice)
    assert terminal.upscale(photo(tmp_path / "in" / "a.png"), "-o", tmp_path / "out") == 130
    assert terminal.err.endswith("Stopped.\n")
    assert names(tmp_path / "in") == {"a.png"} and not (tmp_path / "out").exists()
    assert terminal.engines.made[0].is_shut_down


def test_an_engine_that_fails_is_named_with_the_photo(terminal: Terminal, tmp_path: Path) -> None:
    def fail() -> None:
        raise RenderFailed("The process that enlarges photos ended unexpectedly, twice.")

    terminal.engines = at_width(8, fail)
    a = photo(tmp_path / "a.png")
    assert terminal.upscale(a) == 1
    assert terminal.err == f"{a}: The process that enlarges photos ended unexpectedly, twice.\n"


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_shows_a_bar_with_rate_and_time_left(
    terminal: Terminal, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    assert terminal.upscale(folder) == 1
    shown = screen.getvalue()
    assert "1/2 a.png" in shown and "2/2 c.png" in shown
    assert " px/s" in shown and " left" in shown
    assert f"{folder / 'b.png'} is not an image" in shown
    assert "\r" not in terminal.out


def test_without_a_terminal_there_is_no_bar(terminal: Terminal, folder: Path) -> None:
    terminal.upscale(folder)
    assert "px/s" not in terminal.err and "\r" not in terminal.err


def test_a_folder_without_pictures_is_an_input_that_failed(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert terminal.upscale(tmp_path / "empty") == 1
    assert "has no pictures in it, nor in its folders." in terminal.err
    photo(tmp_path / "empty" / "day 1" / "a.png")
    assert terminal.upscale(tmp_path / "empty") == 1
    assert "has no pictures in it. To look into its folders too, add --recursive." in terminal.err


def test_too_little_room_on_the_disk_is_said_before_the_work(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=3000))
    sources = [photo(tmp_path / "in" / name) for name in ("a.png", "b.png")]
    assert terminal.upscale(*sources) == 0
    assert terminal.err.splitlines()[0].startswith("The results may need 4 kB, and the disk of ")


def test_students_lists_what_is_installed(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VERNIER_STUDENTS", str(tmp_path))
    assert terminal.type("students") == 0
    expected = (
        "Fake\n"
        "  id        fake\n"
        "  for       not stated\n"
        "  speed     not timed yet\n"
        "  controls  realism\n"
        "  licence   MIT\n"
        f"  path      {tmp_path / 'fake.student'}\n"
    )
    assert expected in terminal.out
    assert terminal.type("students", "--json") == 0
    (fake,) = [student for student in json.loads(terminal.out) if student["id"] == "fake"]
    assert fake["path"] == str(tmp_path / "fake.student")
    assert fake["licence"] == manifest().licence


def test_models_tells_what_each_is_for_and_how_fast_it_was_here(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VERNIER_STUDENTS", str(tmp_path))
    file = tmp_path / "fake.student" / "manifest.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"summary": "Hair"}))
    learn("fake", "torch, cpu, float32", 6.2, 2_000_000)
    assert terminal.type("models") == 0
    assert "  for       Hair\n  speed     3.1 s per megapixel\n" in terminal.out
    assert terminal.type("models", "--json") == 0
    (fake,) = [student for student in json.loads(terminal.out) if student["id"] == "fake"]
    assert (fake["summary"], fake["seconds_per_megapixel"]) == ("Hair", 3.1)


def test_models_is_the_same_command_and_option(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VERNIER_STUDENTS", str(tmp_path))
    assert terminal.type("students") == 0
    listed = terminal.out
    assert terminal.type("models") == 0
    assert terminal.out == listed
    assert terminal.type("upscale", photo(tmp_path / "a.png"), "--model", "fake") == 0
    assert terminal.out == f"{tmp_path / 'a-4x.png'}\n"


def test_no_student_at_all_is_said_with_what_to_do(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "bundle"), raising=False)
    assert terminal.type("students") == 2
    assert terminal.err.startswith("No model is installed.")


def test_version(terminal: Terminal) -> None:
    assert terminal.type("--version") == 0
    assert terminal.out == f"Vernier {__version__}\n"


def test_a_student_of_others_says_its_licence_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = student_folder(tmp_path / "others.student")
    changed = json.loads((package / "manifest.json").read_text())
    changed |= {"system": "tad-sr", "licence": "none stated"}
    changed["noise"] = {"channels": 3, "scale": 0.25, "strength": 2.0}
    (package / "manifest.json").write_text(json.dumps(changed))
    terminal = Terminal(package, capsys)
    assert terminal.upscale(photo(tmp_path / "a.png")) == 0
    assert "was published by others. Its licence: none stated." in terminal.err
    assert terminal.upscale(photo(tmp_path / "b.png")) == 0
    assert "licence" not in terminal.err


def test_damaged_photos_fail_unless_they_are_allowed(terminal: Terminal, tmp_path: Path) -> None:
    half = photo(tmp_path / "half.png")
    half.write_bytes(half.read_bytes()[:-30])
    assert terminal.upscale(half) == 1
    assert "This PNG ends too early" in terminal.err and "--allow-damaged" in terminal.err
    assert terminal.upscale(half, "--allow-damaged", "--json") == 0
    assert "This PNG ends too early" in terminal.report()["files"][0]["notes"][0]
    assert "--allow-damaged" not in terminal.err


def test_a_sentence_names_its_photo_once(terminal: Terminal, tmp_path: Path) -> None:
    empty, folder = tmp_path / "empty.jpg", tmp_path / "folder"
    empty.touch()
    folder.mkdir()
    assert terminal.upscale(empty, folder) == 1
    assert f"{empty} is empty. Copy or download it again.\n" in terminal.err
    assert terminal.err.count(str(empty)) == terminal.err.count(str(folder)) == 1
    assert terminal.err.count(empty.name) == 1


def test_a_broken_model_is_listed_with_its_path_once_and_no_control_characters(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "red\x1b[31m.student").mkdir()
    monkeypatch.setenv("VERNIER_STUDENTS", str(tmp_path))
    terminal.type("models")
    line = next(line for line in terminal.err.splitlines() if "red" in line)
    assert line.startswith(f"Left out: {tmp_path}/red\ufffd[31m.student is not a model package")
    assert line.count("red") == 1


def test_copies_are_not_called_enlarged(terminal: Terminal, tmp_path: Path) -> None:
    paths = [photo(tmp_path / f"{number}.png") for number in range(3)]
    assert terminal.upscale(*paths, "--scale", "1") == 0
    assert terminal.err.splitlines()[-1].startswith("3 saved without enlarging, in ")


def test_what_is_excluded_is_not_enlarged_and_its_number_is_said(terminal: Terminal, tmp_path: Path) -> None:
    for name in ("a.png", "b.gif", "private/c.png", "Old.photoslibrary/d.png"):
        photo(tmp_path / "in" / name)
    arguments = ("--recursive", "--exclude", "*.gif", "--exclude", "private", "-o", tmp_path / "out")
    assert terminal.upscale(tmp_path / "in", *arguments) == 0
    assert names(tmp_path / "out") == {"a-4x.png"}
    assert terminal.err.startswith("1 enlarged, 3 left out (packages, caches, excluded), in ")


def test_names_are_printed_without_control_characters(terminal: Terminal, tmp_path: Path) -> None:
    folder = tmp_path / "a\x1b[31m\nb\u202e"
    photo(folder / "c\t\x07.png")
    (folder / "d\r.png").write_bytes(b"no photo")
    assert terminal.upscale(folder) == 1
    for text in (terminal.out, terminal.err):
        assert not set(text) & set("\x1b\x07\r\t\u202e") and "\ufffd" in text
    assert len(terminal.out.splitlines()) == 1


@pytest.mark.parametrize(("words", "result"), [(["--scale", "1"], (8, 6)), (["--long-side", "4"], (4, 3))])
def test_a_result_that_is_no_larger_is_cleaned_on_request(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], result: tuple[int, int]
) -> None:
    student = student_folder(tmp_path / "c.student", cleanup=ControlSpec("cleanup", 0.0, 1.0, 0.0))
    terminal, a = Terminal(student, capsys), photo(tmp_path / "a.png")
    assert terminal.upscale(a, *words, "--cleanup", "1", "-o", tmp_path / "cleaned.png") == 0
    assert [request.controls.cleanup for request in terminal.engines.made[0].requests] == [1]
    assert "cleaned" in terminal.err and size(tmp_path / "cleaned.png") == result
    assert terminal.upscale(a, *words, "-o", tmp_path / "same.png") == 0
    assert len(terminal.engines.made) == 1, "without cleanup it needs no engine"
    assert "only reduced." in terminal.err or "is not enlarged." in terminal.err


def test_help_says_what_differs_from_the_window(terminal: Terminal) -> None:
    assert terminal.type("upscale", "--help") == 0
    said = " ".join(terminal.out.split())
    assert "the window chooses cleanup for each photo, as --cleanup auto does here" in said
    assert (
        "whose result is below 50 megapixels" in said and "as much as each photo needs (default: 0)" in said
    )
