"""Photographs packed into one file: what is in it, when it is used again, when it is made anew."""

from __future__ import annotations

import logging
import os
import pickle
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from converters.data import photos as module
from converters.data.photos import pack_photos
from converters.errors import BadPictures


def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the files that are decoded from here on."""
    names: list[str] = []
    decode = module._decode
    monkeypatch.setattr(module, "_decode", lambda path: (names.append(path.name), decode(path))[1])
    return names


def test_photos_are_found_in_depth_and_kept_as_they_are(photos: Path, tmp_path: Path) -> None:
    packed = pack_photos(photos, tmp_path, 32)
    paths = sorted(photos.rglob("*.png"))
    assert len(packed) == len(paths) == 3
    for index, path in enumerate(paths):
        with Image.open(path) as image:
            assert np.array_equal(packed[index], np.asarray(image))


def test_they_are_decoded_once(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = counted(monkeypatch)
    first = pack_photos(photos, tmp_path, 32)
    assert len(names) == 3
    again = pack_photos(photos, tmp_path, 32)
    assert len(names) == 3
    assert np.array_equal(first[2], again[2])


def test_a_change_decodes_them_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, cache = tmp_path / "photos", tmp_path / "cache"
    folder.mkdir()
    Image.new("RGB", (40, 40), "red").save(folder / "a.png")
    pack_photos(folder, cache, 32)
    names = counted(monkeypatch)
    Image.new("RGB", (40, 40), "blue").save(folder / "a.png")
    os.utime(folder / "a.png", (1, 1))
    assert pack_photos(folder, cache, 32)[0][0, 0].tolist() == [0, 0, 255]
    assert pack_photos(folder, cache, 40)[0].shape == (40, 40, 3)
    assert names == ["a.png"]


def test_a_run_keeps_its_photos_when_another_packs_changed_ones(tmp_path: Path) -> None:
    folder, cache = tmp_path / "photos", tmp_path / "cache"
    folder.mkdir()
    Image.new("RGB", (40, 40), "red").save(folder / "a.png")
    running = pack_photos(folder, cache, 32)
    Image.new("RGB", (40, 40), "blue").save(folder / "a.png")
    os.utime(folder / "a.png", (1, 1))
    pack_photos(folder, cache, 32)
    assert running[0][0, 0].tolist() == [255, 0, 0]


def test_packing_cut_short_is_begun_again(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(path: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(module, "_decode", stop)
        with pytest.raises(KeyboardInterrupt):
            pack_photos(photos, tmp_path, 32)
    assert len(pack_photos(photos, tmp_path, 32)) == 3


def test_another_process_maps_the_file_itself(photos: Path, tmp_path: Path) -> None:
    packed = pack_photos(photos, tmp_path, 32)
    message = pickle.dumps(packed)
    assert len(message) < 1000
    assert np.array_equal(pickle.loads(message)[1], packed[1])


def test_small_and_broken_files_are_left_out(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    Image.new("RGB", (31, 200)).save(tmp_path / "narrow.png")
    Image.new("RGB", (32, 32)).save(tmp_path / "fits.png")
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff rubbish")
    (tmp_path / "notes.txt").write_text("no picture")
    with caplog.at_level(logging.WARNING):
        assert len(pack_photos(tmp_path, tmp_path / "cache", 32)) == 1
    assert "Skipped broken.jpg" in caplog.text
    assert "notes.txt" not in caplog.text


def test_a_useless_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadPictures, match="holds no photograph of at least 32 x 32 pixels"):
        pack_photos(tmp_path, tmp_path / "cache", 32)
    Image.new("RGB", (31, 200)).save(tmp_path / "narrow.png")
    with pytest.raises(BadPictures, match="holds no photograph of at least 32 x 32 pixels"):
        pack_photos(tmp_path, tmp_path / "cache", 32)


def test_decoded_photographs_are_read_without_their_folder(photos: Path, tmp_path: Path) -> None:
    packed = pack_photos(photos, tmp_path / "cache", 32)
    (index,) = (tmp_path / "cache").glob("*.json")
    moved = tmp_path / "moved"
    (tmp_path / "cache").rename(moved)
    again = pack_photos(moved / index.name, tmp_path / "other", 32)
    assert again.entries == packed.entries
    assert np.array_equal(again[1], packed[1])
    assert not (tmp_path / "other").exists()
