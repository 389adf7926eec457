from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop.batch import result_folders
from desktop.batch.result_folders import ResultFolders
from desktop.errors import CannotWrite


def refusing(folder: Path, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """No file can be made in `folder`."""
    honest = os.open

    def refuse(path: Path, *rest: int) -> int:
        if Path(path).parent == folder:
            raise OSError(code, os.strerror(code))
        return honest(path, *rest)

    monkeypatch.setattr(result_folders.os, "open", refuse)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "you have no permission to add files to the folder out"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EIO, "the disk reported an error"),
    ],
)
def test_a_folder_that_refuses_is_found_for_each_of_its_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str
) -> None:
    (tmp_path / "out").mkdir()
    refusing(tmp_path / "out", code, monkeypatch)
    good, bad, deeper = tmp_path / "a.png", tmp_path / "out/b.png", tmp_path / "out/new/deep/c.png"
    found = ResultFolders().check_all([good, bad, deeper])
    assert set(found) == {bad, deeper}
    assert sentence in str(found[bad]) and str(found[deeper]).startswith("c.png could not be written: ")


def test_checking_leaves_nothing(tmp_path: Path) -> None:
    assert not ResultFolders().check_all([tmp_path / "a.png", tmp_path / "new/b.png"])
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_was_there_is_not_made_anew(tmp_path: Path) -> None:
    out = tmp_path / "out"
    folders = ResultFolders()
    assert not folders.check_all([out / "a.png", out / "sub/b.png"])
    folders.make(out)
    out.rename(tmp_path / "elsewhere")
    for attempt in (folders.check, folders.make):
        with pytest.raises(CannotWrite) as error:
            attempt(out / "sub")
        assert str(error.value) == (
            f"The folder {out} is no longer there. Put it back or connect its disk, and try again."
        )
    assert not out.exists()
    (tmp_path / "elsewhere").rename(out)
    folders.make(out / "sub")
    assert (out / "sub").is_dir()
