"""A thousand odd files: hostile, damaged, rare. Each ends as a photo or as a sentence, soon."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from desktop.errors import TooLarge, UnreadableImage
from desktop.imaging import Header, Photo, WriteOptions, read, read_header, write
from desktop.samples import white

pytestmark = [pytest.mark.corpus, pytest.mark.filterwarnings("ignore::UserWarning")]

SLOW_SECONDS = 10.0


@pytest.fixture(scope="module")
def odd(data_folder: Path) -> Path:
    folder = data_folder / "odd"
    if not folder.is_dir():
        pytest.skip("VERNIER_DATA has no folder odd")
    return folder


@pytest.mark.timeout(240)
def test_every_file_ends_as_a_photo_or_as_a_sentence(odd: Path) -> None:
    outcomes = {"photo": 0, "refused": 0}
    for path in sorted(odd.iterdir()):
        started = time.process_time()  # others may keep the processor busy
        try:
            header = read_header(path)
            check_photo(read(path), header, path.name)
            outcomes["photo"] += 1
        except (UnreadableImage, TooLarge) as error:
            check_sentence(str(error), path.name)
            outcomes["refused"] += 1
        assert time.process_time() - started < SLOW_SECONDS, path.name
    assert outcomes["photo"] > 600 and outcomes["refused"] > 300, outcomes


def check_photo(photo: Photo, header: Header, name: str) -> None:
    assert photo.pixels.shape == (header.height, header.width, 3), name
    assert photo.deep == (photo.pixels.dtype == np.uint16) and photo.pixels.flags.c_contiguous, name
    assert not photo.deep or header.depth > 8 or header.mode in ("I", "F"), name
    assert photo.format == header.format, name
    if photo.alpha is not None:
        assert photo.alpha.shape == photo.pixels.shape[:2] and photo.alpha.dtype == photo.pixels.dtype, name
        assert photo.alpha.flags.c_contiguous and photo.alpha.min() < white(photo.alpha.dtype), name
    if photo.grey:
        assert (photo.pixels[..., 0] == photo.pixels[..., 2]).all(), name
    if photo.icc is not None:
        assert photo.icc[16:20] == (b"GRAY" if photo.grey else b"RGB "), name
    if photo.dpi is not None:
        assert min(photo.dpi) >= 1, name
    for note in photo.notes:
        assert note.endswith(".") and (note[0].isupper() or note[0].isdigit()), (name, note)


def check_sentence(sentence: str, name: str) -> None:
    assert sentence.startswith(name) and sentence.endswith("."), sentence
    assert "\n" not in sentence and 30 < len(sentence) - len(name) < 400, sentence
    for word in ("Error", "Traceback", "None", "decoder", "0x"):
        assert word not in sentence.removeprefix(name), sentence


@pytest.mark.parametrize("kind", ["Landscape", "Portrait"])
def test_all_orientations_show_the_same_picture(odd: Path, kind: str) -> None:
    paths = [odd / f"exif-orientation-examples__{kind}_{number}.jpg" for number in range(1, 9)]
    if not all(path.exists() for path in paths):
        pytest.skip("the orientation examples are not there")
    upright = read(paths[0]).pixels.astype(int)
    for path in paths[1:]:
        turned = read(path).pixels
        assert turned.shape == upright.shape, path.name
        assert np.abs(turned - upright).mean() < 12, path.name  # each carries its own number in large type


@pytest.mark.timeout(240)
def test_what_was_read_can_be_written_in_every_format(odd: Path, tmp_path: Path) -> None:
    """Real metadata, of a hundred cameras and programs, through the writers."""
    written = 0
    for path in sorted(odd.iterdir())[::3]:
        try:
            header = read_header(path)
            if header.width * header.height > 300_000:
                continue
            photo = read(path)
        except (UnreadableImage, TooLarge):
            continue
        for options in (WriteOptions("png"), WriteOptions("tiff"), WriteOptions("jpeg")):
            result = read(write(photo, tmp_path / "a", options))
            assert result.pixels.shape == photo.pixels.shape, path.name
            if options.format != "jpeg":
                assert (result.pixels == photo.pixels).all(), path.name
                assert (result.icc, result.dpi is None) == (photo.icc, photo.dpi is None), path.name
            assert photo.exif is None or result.exif is not None, (path.name, options.format)
        written += 1
    assert written > 100
