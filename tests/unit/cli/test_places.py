"""One file as the output, standard input and output, and the options for files."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop.cli.values import crop, paper
from desktop.imaging import read
from desktop.imaging.crop import Aspect, Crop
from tests.unit.batch.makers import names, photo, size
from tests.unit.cli.test_cli import Terminal, home, terminal

__all__ = ["home", "terminal"]


class Bytes:
    """A standard stream that is no terminal."""

    def __init__(self, data: bytes = b"", terminal: bool = False) -> None:
        self.buffer = io.BytesIO(data)
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    def write(self, text: str) -> int:
        return self.buffer.write(text.encode())

    def flush(self) -> None:
        pass


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files are made."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def pipe(
    monkeypatch: pytest.MonkeyPatch, terminal: Terminal, data: bytes, *arguments: Any
) -> tuple[int, bytes]:
    out = Bytes()
    monkeypatch.setattr(sys, "stdin", Bytes(data))
    monkeypatch.setattr(sys, "stdout", out)
    status = terminal.upscale(*arguments)
    return status, out.buffer.getvalue()


def test_a_file_as_the_output_decides_name_and_format(terminal: Terminal, tmp_path: Path) -> None:
    a, target = photo(tmp_path / "a.png"), tmp_path / "new" / "big.jpg"
    assert terminal.upscale(a, "-o", target) == 0
    assert terminal.out == f"{target}\n" and read(target).format == "jpeg"
    assert terminal.upscale(a, "-o", target) == 0
    assert terminal.out == f"{tmp_path / 'new' / 'big 2.jpg'}\n"
    assert terminal.upscale(a, "-o", target, "--resume") == 0
    assert names(tmp_path / "new") == {"big.jpg", "big 2.jpg"}


def test_a_folder_may_be_called_like_a_picture(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "best.png").mkdir()
    assert terminal.upscale(photo(tmp_path / "a.png"), "-o", tmp_path / "best.png") == 0
    assert names(tmp_path / "best.png") == {"a-4x.png"}
    assert terminal.upscale(tmp_path / "a.png", "-o", f"{tmp_path}/new.png/") == 0
    assert names(tmp_path / "new.png") == {"a-4x.png"}


def test_from_standard_input_to_standard_output(
    terminal: Terminal, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = photo(tmp_path / "a.jpg").read_bytes()
    for arguments in (["-"], ["-", "-o", "-"], [tmp_path / "a.jpg", "-o", "-"]):
        status, out = pipe(monkeypatch, terminal, data, *arguments)
        assert (status, terminal.err) == (0, "")
        with Image.open(io.BytesIO(out)) as image:
            assert (image.format, image.size) == ("JPEG", (32, 24))
    status, out = pipe(monkeypatch, terminal, data, "-", "--format", "png")
    assert out.startswith(b"\x89PNG")
    assert not names(folder) and names(tmp_path) >= {"a.jpg"}
    assert not list((tmp_path / "home").rglob("journal.jsonl"))


def test_from_standard_input_to_a_file_and_a_folder(
    terminal: Terminal, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = photo(tmp_path / "a.png").read_bytes()
    assert pipe(monkeypatch, terminal, data, "-", "-o", tmp_path / "b.tif") == (
        0,
        f"{tmp_path / 'b.tif'}\n".encode(),
    )
    assert size(tmp_path / "b.tif") == (32, 24)
    assert pipe(monkeypatch, terminal, data, "-", "-o", tmp_path / "out")[0] == 0
    assert names(tmp_path / "out") == {"standard input-4x.png"}


@pytest.mark.parametrize("data", [b"", b"no photo"])
def test_what_is_no_photo_on_standard_input(
    terminal: Terminal, folder: Path, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    status, out = pipe(monkeypatch, terminal, data, "-")
    assert (status, out) == (1, b"") and terminal.err.startswith("standard input is ")
    assert not names(folder)


def test_a_photo_that_is_left_alone_passes_through(
    terminal: Terminal, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = photo(tmp_path / "a.png").read_bytes()
    assert pipe(monkeypatch, terminal, data, "-", "--long-side", "8", "--only-smaller") == (0, data)


def test_terminals_are_no_streams(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a = photo(tmp_path / "a.png")
    monkeypatch.setattr(sys, "stdout", Bytes(terminal=True))
    assert terminal.upscale(a, "-o", "-") == 2 and "would fill the terminal" in terminal.err
    monkeypatch.setattr(sys, "stdin", Bytes(terminal=True))
    assert terminal.upscale("-", "-o", tmp_path / "b.png") == 2
    assert "there is no photo on standard input" in terminal.err


def test_a_closed_pipe_ends_with_a_sentence(
    terminal: Terminal, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Closed(io.BytesIO):
        def write(self, data: Any) -> int:
            raise BrokenPipeError(32, "Broken pipe")

    out = Bytes()
    out.buffer = Closed()
    monkeypatch.setattr(sys, "stdout", out)
    assert terminal.upscale(photo(tmp_path / "a.png"), "-o", "-") == 1
    assert terminal.err == "The picture could not be written to standard output (Broken pipe).\n"


def test_options_for_files(terminal: Terminal, tmp_path: Path) -> None:
    a = photo(tmp_path / "a.png", 60, 40)
    os.utime(a, (1_000_000_000, 1_000_000_000))
    out = tmp_path / "out"
    assert terminal.upscale(a, "-o", out, "--keep-dates", "--print-size", "30x20mm", "--dpi", "254") == 0
    result = out / "a-3x2cm.png"
    assert (size(result), read(result).dpi) == ((300, 200), (254, 254))
    assert result.stat().st_mtime == 1_000_000_000
    assert terminal.upscale(a, "-o", out / "b.webp", "--lossless") == 0
    assert (out / "b.webp").read_bytes()[12:16] in (b"VP8L", b"VP8X")
    for compression in ("none", "lzw", "deflate"):
        assert terminal.upscale(a, "-o", out / f"{compression}.tif", "--tiff-compression", compression) == 0
    assert (out / "none.tif").stat().st_size > 60 * 40 * 16 * 3 > (out / "deflate.tif").stat().st_size
    for level in ("0", "9"):
        assert terminal.upscale(a, "-o", out / f"{level}.png", "--png-compression", level) == 0
    assert (out / "0.png").stat().st_size > (out / "9.png").stat().st_size


def test_large_photos_are_left_alone_and_counted(terminal: Terminal, tmp_path: Path) -> None:
    photo(tmp_path / "in" / "a.png", 8, 6)
    photo(tmp_path / "in" / "b.png", 80, 60)
    assert terminal.upscale(tmp_path / "in", "--long-side", "32", "--only-smaller") == 0
    assert terminal.out == f"{tmp_path / 'in' / 'a-32px.png'}\n"
    note, summary = terminal.err.splitlines()
    assert note.endswith("b.png: It has 80 × 60 pixels, at least as many as asked for, and was left alone.")
    assert summary.startswith("1 enlarged, 1 left alone, in ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20x30cm", (20, 30, "cm")),
        ("8X10in", (8, 10, "in")),
        ('4.5×6,5"', (4.5, 6.5, "in")),
        ("105x148mm", (10.5, 14.8, "cm")),
    ],
)
def test_sizes_of_paper(text: str, expected: tuple[float, float, str]) -> None:
    found = paper(text)
    assert (found.width, found.height, found.unit) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1200x800+100+50", Crop(100, 50, 1200, 800)),
        ("3×2+0+0", Crop(0, 0, 3, 2)),
        ("3:2", Aspect(3, 2)),
        ("2:3", Aspect(2, 3)),
    ],
)
def test_parts_of_photos(text: str, expected: Crop | Aspect) -> None:
    assert crop(text) == expected


def test_a_part_of_one_photo_and_a_ratio_for_many(terminal: Terminal, tmp_path: Path) -> None:
    a, b = photo(tmp_path / "a.png", 12, 8), photo(tmp_path / "b.png", 8, 12)
    assert terminal.upscale(a, "-o", tmp_path / "part.png", "--crop", "4x5+6+2", "--json") == 0
    assert terminal.report()["settings"]["crop"] == [6, 2, 4, 5]
    assert np.array_equal(
        read(tmp_path / "part.png").pixels, read(a).pixels[2:7, 6:10].repeat(4, axis=0).repeat(4, axis=1)
    )
    assert terminal.upscale(a, b, "-o", tmp_path / "out", "--crop", "1:2", "--scale", "1", "--json") == 0
    assert terminal.report()["settings"]["crop"] == {"aspect": [1, 2]}
    assert [size(tmp_path / "out" / name) for name in ("a-1x.png", "b-1x.png")] == [(12, 6), (6, 12)]


def test_photos_are_turned(terminal: Terminal, tmp_path: Path) -> None:
    a, b = photo(tmp_path / "a.png", 12, 8), photo(tmp_path / "b.png", 8, 12)
    out = tmp_path / "out"
    assert terminal.upscale(a, b, "-o", out, "--rotate", "90", "--crop", "1:2", "--scale", "1", "--json") == 0
    assert terminal.report()["settings"]["turn"] == 90
    assert [size(out / name) for name in ("a-1x.png", "b-1x.png")] == [(6, 12), (12, 6)]
    upper = read(b).pixels[:, 1:7]
    assert np.array_equal(read(out / "b-1x.png").pixels, np.rot90(upper, -1))
    flipped = tmp_path / "flipped.png"
    assert terminal.upscale(a, "-o", flipped, "--rotate", "90", "--flip", "vertical", "--scale", "1") == 0
    assert np.array_equal(read(flipped).pixels, np.rot90(read(a).pixels, -1)[::-1])
    assert terminal.upscale(a, "-o", tmp_path / "same", "--rotate", "0", "--scale", "1") == 0
    assert size(tmp_path / "same" / "a-1x.png") == (12, 8)


def test_a_part_outside_of_the_photo_fails_with_a_sentence(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.upscale(photo(tmp_path / "a.png"), "--crop", "8x6+1+0") == 1
    assert "has 8 × 6 pixels, and the part that was chosen is not inside of it" in terminal.err
    assert names(tmp_path) >= {"a.png"} and "a-4x.png" not in names(tmp_path)


def test_a_part_of_a_photo_on_standard_input(
    terminal: Terminal, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, data = pipe(
        monkeypatch, terminal, photo(tmp_path / "a.png").read_bytes(), "-", "--crop", "4x3+0+0"
    )
    assert status == 0
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == (16, 12)
