"""Files that are not what their name says, or not files at all: a sentence each, and never a hang."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image

from desktop.errors import UnreadableImage
from desktop.imaging import read, read_header
from desktop.imaging import source as source_module
from tests.unit.imaging.makers import encoded, pixels

pytestmark = pytest.mark.timeout(20)


def refusal(path: Path) -> str:
    with pytest.raises(UnreadableImage) as header_error:
        read_header(path)
    with pytest.raises(UnreadableImage) as read_error:
        read(path)
    assert str(header_error.value) == str(read_error.value)
    return str(read_error.value)


def test_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.jpg") == (
        "gone.jpg was not found. It may have been moved, renamed or deleted."
    )


def test_dangling_link(tmp_path: Path) -> None:
    link = tmp_path / "link.jpg"
    link.symlink_to(tmp_path / "gone.jpg")
    assert refusal(link) == "link.jpg is a link to a file that no longer exists."


def test_link_to_itself(tmp_path: Path) -> None:
    link = tmp_path / "loop.jpg"
    link.symlink_to(link)
    assert refusal(link) == "loop.jpg is a link that points back to itself."


def test_folder(tmp_path: Path) -> None:
    (tmp_path / "trip.jpg").mkdir()
    assert refusal(tmp_path / "trip.jpg") == "trip.jpg is a folder, not an image."


def test_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert refusal(tmp_path / "pipe.jpg") == "pipe.jpg is a pipe or a device, not an image file."


def test_pipe_that_took_the_place_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    regular = tmp_path / "regular"
    regular.write_bytes(b"x")
    os.mkfifo(tmp_path / "pipe.jpg")
    monkeypatch.setattr(source_module, "_stat", lambda path, name: regular.stat())
    assert "is a pipe or a device" in refusal(tmp_path / "pipe.jpg")


def test_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s.jpg")
        assert "is a pipe or a device" in refusal(Path("s.jpg"))


def test_empty(tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    assert refusal(tmp_path / "empty.jpg") == "empty.jpg is empty. Copy or download it again."


def test_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.png"
    path.write_bytes(encoded(Image.new("L", (2, 2)), "PNG"))

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(source_module.os, "open", refuse)
    assert refusal(path).startswith("You do not have permission to read secret.png. You can change this")


def test_disk_that_fails_while_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "far.png"
    path.write_bytes(encoded(Image.new("L", (2, 2)), "PNG"))

    def fail(*_: object) -> str:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(source_module, "_sniff", fail)
    assert refusal(path) == (
        "far.png could not be read from its disk (Input/output error). "
        "Check that the disk is still connected."
    )


@pytest.mark.parametrize("name", ["a" * 300 + ".png", "x/" * 3000 + "a.png"])
def test_name_too_long(tmp_path: Path, name: str) -> None:
    assert "too long" in refusal(tmp_path / name)


def test_nul_in_the_name(tmp_path: Path) -> None:
    assert refusal(tmp_path / "a\0b.png") == "a\ufffdb.png is not a valid file name."


def test_path_through_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    assert "part of its path is not a folder" in refusal(tmp_path / "file" / "a.png")


def test_still_in_icloud(tmp_path: Path) -> None:
    stub = tmp_path / ".holiday.jpg.icloud"
    stub.write_bytes(b"bplist00")
    assert "is still in iCloud. Download it in Finder" in refusal(stub)


def test_dataless_file_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "cloud.jpg"
    path.write_bytes(b"x")
    info = path.stat()
    flagged = SimpleNamespace(st_mode=info.st_mode, st_size=info.st_size, st_flags=0x40000000)
    monkeypatch.setattr(source_module, "_stat", lambda path, name: flagged)
    monkeypatch.setattr(
        source_module.os, "open", lambda *_: pytest.fail("reading would wait for the network")
    )
    assert "is still in iCloud" in refusal(path)


def test_control_characters_stay_out_of_the_sentence(tmp_path: Path) -> None:
    assert refusal(tmp_path / "a\nb\udcff.jpg").startswith("a\ufffdb\ufffd.jpg was not found")


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"%PDF-1.7", "a PDF document"),
        (b"8BPS\0\1", "a Photoshop document"),
        (b"%!PS-Adobe", "a PostScript document"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'>", "an SVG drawing"),
        (b"\xef\xbb\xbf\n<?xml version='1.0'?><svg/>", "an XML document"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom", "a camera raw file of an unknown kind"),
        (b"II*\0\x10\0\0\0CR\2\0", "a camera raw file of an unknown kind"),
        (b"II\xbc\x01", "a JPEG XR image"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\4CgBI", "a PNG in the form that only iPhone apps use (CgBI)"),
    ],
)
def test_known_but_not_read(tmp_path: Path, start: bytes, kind: str) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(start.ljust(100, b"\0"))
    assert refusal(path) == (
        f"picture.png is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first."
    )


def test_a_picture_can_be_exported_of_a_video(tmp_path: Path) -> None:
    path = tmp_path / "movie.mp4"
    path.write_bytes(b"\0\0\0\x18ftypisom\0\0\0\0avc1mp41".ljust(100, b"\0"))
    assert refusal(path) == (
        "movie.mp4 is a video, which Vernier does not read. "
        "Export a picture of it as JPEG, PNG or TIFF first."
    )


def test_no_image_at_all(tmp_path: Path) -> None:
    path = tmp_path / "notes.jpg"
    path.write_text("buy milk")
    assert refusal(path) == (
        "notes.jpg is not an image that Vernier can read. It reads JPEG, PNG, WebP, TIFF, HEIC, AVIF, "
        "camera raw, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM and ICO."
    )


@pytest.mark.parametrize(
    ("pillow", "format"),
    [
        ("JPEG", "jpeg"),
        ("PNG", "png"),
        ("WEBP", "webp"),
        ("TIFF", "tiff"),
        ("AVIF", "avif"),
        ("BMP", "bmp"),
        ("GIF", "gif"),
    ],
)
def test_the_content_counts_not_the_name(tmp_path: Path, pillow: str, format: str) -> None:
    path = tmp_path / "misnamed.txt"
    path.write_bytes(encoded(Image.fromarray(pixels()), pillow))
    assert read_header(path).format == format
    assert read(path).format == format


def test_big_tiff_is_read(tmp_path: Path) -> None:
    path = tmp_path / "big.tif"
    path.write_bytes(encoded(Image.fromarray(pixels()), "TIFF", big_tiff=True))
    assert (read(path).pixels == pixels()).all()


def test_postscript_never_reaches_pillow(tmp_path: Path) -> None:
    """Pillow would start Ghostscript for it."""
    path = tmp_path / "a.eps"
    path.write_bytes(encoded(Image.fromarray(pixels()), "EPS"))
    assert "is a PostScript document" in refusal(path)
