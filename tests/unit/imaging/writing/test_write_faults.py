"""When writing fails: a sentence, no partial file, and nothing that was there is touched."""

from __future__ import annotations

import errno
import os
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.errors import CannotWrite
from desktop.imaging import FORMATS, Format, WriteOptions, clear_partials, read, write
from desktop.imaging.writing import placing, safe_write, write_errors
from tests.unit.imaging.makers import photo

PNG = WriteOptions("png")
WITHOUT = ((), ("_link",), ("_link", "rename_exclusively"))
"""Which operations a disk lacks: a hard link, and a rename that replaces nothing."""

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow, on files damaged on purpose


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def failing(error: BaseException) -> Any:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


def test_nothing_is_ever_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"precious")
    written = [write(photo(), tmp_path / "a.png", PNG).name for _ in range(3)]
    assert written == ["a 2.png", "a 3.png", "a 4.png"]
    assert (tmp_path / "a.png").read_bytes() == b"precious"
    assert names(tmp_path) == ["a 2.png", "a 3.png", "a 4.png", "a.png"]


def test_an_input_is_never_written_to(tmp_path: Path) -> None:
    source = write(photo(), tmp_path / "a.png", PNG)
    before = (source.read_bytes(), source.stat().st_mtime_ns, source.stat().st_ino)
    assert write(read(source), source, PNG) == tmp_path / "a 2.png"
    assert (source.read_bytes(), source.stat().st_mtime_ns, source.stat().st_ino) == before


@pytest.mark.parametrize(("existing", "wanted"), [("A.PNG", "a.png"), ("a.Png", "a.png"), ("a.png", "A.png")])
def test_numbering_ignores_case(tmp_path: Path, existing: str, wanted: str) -> None:
    (tmp_path / existing).write_bytes(b"x")
    assert write(photo(), tmp_path / wanted, PNG).name == f"{wanted[0]} 2.png"


def test_numbering_ignores_unicode_forms(tmp_path: Path) -> None:
    (tmp_path / "A\u0308.png").write_bytes(b"x")
    assert write(photo(), tmp_path / "\u00e4.png", PNG).name == "\u00e4 2.png"


def test_links_and_folders_take_a_name_too(tmp_path: Path) -> None:
    (tmp_path / "a.png").symlink_to(tmp_path / "elsewhere.png")
    (tmp_path / "a 2.png").mkdir()
    assert write(photo(), tmp_path / "a.png", PNG).name == "a 3.png"
    assert not (tmp_path / "elsewhere.png").exists()


@pytest.mark.parametrize("without", WITHOUT)
def test_whoever_takes_the_name_meanwhile_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, without: tuple[str, ...]
) -> None:
    """The folder is listed, then another program creates the file, then we want to."""
    monkeypatch.setattr(placing, "_listing", lambda folder: set())
    for name in without:
        monkeypatch.setattr(placing, name, failing(OSError(errno.ENOTSUP, "not here")))
    (tmp_path / "a.png").write_bytes(b"faster")
    assert write(photo(), tmp_path / "a.png", PNG).name == "a 2.png"
    assert (tmp_path / "a.png").read_bytes() == b"faster"
    assert names(tmp_path) == ["a 2.png", "a.png"]


@pytest.mark.parametrize("code", [errno.EPERM, errno.ENOTSUP, errno.ENOSYS])
@pytest.mark.parametrize("renames", [True, False])
def test_disks_without_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, renames: bool
) -> None:
    monkeypatch.setattr(placing.os, "link", failing(OSError(code, "no links here")))
    if not renames:
        monkeypatch.setattr(placing, "rename_exclusively", failing(OSError(code, "not here")))
    (tmp_path / "a.png").write_bytes(b"old")
    assert write(photo(), tmp_path / "a.png", PNG).name == "a 2.png"
    assert (read(tmp_path / "a 2.png").pixels == photo().pixels).all()
    assert names(tmp_path) == ["a 2.png", "a.png"] and (tmp_path / "a.png").read_bytes() == b"old"


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EROFS, errno.EACCES])
@pytest.mark.parametrize("links", [True, False])
def test_naming_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, links: bool
) -> None:
    if links:
        monkeypatch.setattr(placing.os, "link", failing(OSError(code, os.strerror(code))))
    else:
        for name in WITHOUT[-1]:
            monkeypatch.setattr(placing, name, failing(OSError(errno.ENOTSUP, "not here")))
        monkeypatch.setattr(placing.os, "replace", failing(OSError(code, os.strerror(code))))
    with pytest.raises(CannotWrite):
        write(photo(), tmp_path / "a.png", PNG)
    assert names(tmp_path) == []


def test_no_name_leads_to_an_unfinished_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a kill leaves in the middle of naming: never an empty or incomplete file of the final name."""
    seen = []

    def replace(old: Path, new: Path) -> None:
        seen.append((names(tmp_path), Path(old).stat().st_size > 0))
        Path(old).rename(new)

    for name in WITHOUT[-1]:
        monkeypatch.setattr(placing, name, failing(OSError(errno.ENOTSUP, "not here")))
    monkeypatch.setattr(placing.os, "replace", replace)
    write(photo(), tmp_path / "a.png", PNG)
    assert seen == [([f".a.png.partial-{os.getpid()}"], True)]


def test_a_link_that_a_share_reports_as_failed_is_no_double(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = os.link

    def link(old: Path, new: Path) -> None:
        honest(old, new)
        raise FileExistsError(errno.EEXIST, "exists")

    monkeypatch.setattr(placing.os, "link", link)
    assert write(photo(), tmp_path / "a.png", PNG).name == "a.png"
    assert names(tmp_path) == ["a.png"]


def test_the_final_name_is_announced_before_it_is_given(tmp_path: Path) -> None:
    heard = []
    (tmp_path / "a.png").touch()

    def announce(partial: Path, final: Path) -> None:
        heard.append((partial.stat().st_size > 0, final.name, final.exists()))

    write(photo(), tmp_path / "a.png", PNG, announce)
    assert heard == [(True, "a 2.png", False)]


def test_a_folder_is_listed_once_unless_others_change_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed, honest = [], os.listdir
    monkeypatch.setattr(placing.os, "listdir", lambda folder: (listed.append(folder), honest(folder))[1])
    for number in range(4):
        write(photo(), tmp_path / f"{number}.png", PNG)
    assert write(photo(), tmp_path / "0.PNG", PNG).name == "0 2.PNG"
    assert len(listed) == 1
    time.sleep(0.02)  # the times of some disks are that coarse
    (tmp_path / "0 2.PNG").unlink()
    assert write(photo(), tmp_path / "0.PNG", PNG).name == "0 2.PNG"
    assert len(listed) == 2


def test_many_at_once_never_share_a_name(tmp_path: Path) -> None:
    written: list[Path] = []

    def work(value: int) -> None:
        written.append(write(photo(pixels=np.full((8, 8, 3), value, np.uint8)), tmp_path / "a.png", PNG))

    threads = [threading.Thread(target=work, args=(value,)) for value in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(written)) == 12 and names(tmp_path) == sorted(path.name for path in written)
    assert sorted(int(read(path).pixels[0, 0, 0]) for path in written) == list(range(12))


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOSPC, "the disk is full. Free some space or choose another folder."),
        (errno.EDQUOT, "the disk is full. Free some space or choose another folder."),
        (errno.EIO, "the disk reported an error. Check that it is connected and healthy."),
        (errno.EFBIG, "the disk does not support files of that size. Choose another disk."),
    ],
)
def test_disk_errors_while_writing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: Format, code: int, sentence: str
) -> None:
    (tmp_path / "a.x").write_bytes(b"old")
    monkeypatch.setattr(safe_write.os, "fsync", failing(OSError(code, os.strerror(code))))
    with pytest.raises(CannotWrite) as error:
        write(photo(), tmp_path / "a.x", WriteOptions(format))
    assert str(error.value) == f"a.x could not be written: {sentence}"
    assert isinstance(error.value.__cause__, OSError)
    assert names(tmp_path) == ["a.x"] and (tmp_path / "a.x").read_bytes() == b"old"


@pytest.mark.parametrize("format", FORMATS)
def test_a_disk_that_fills_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: Format) -> None:
    """/dev/full takes the place of the partial file: every encoder meets a real ENOSPC."""

    def open_full(path: Path) -> tuple[Path, Any]:
        return tmp_path / "none", Path("/dev/full").open("r+b", buffering=0)

    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    monkeypatch.setattr(safe_write, "_open_partial", open_full)
    with pytest.raises(CannotWrite, match=r"^a\.x could not be written: the disk is full\."):
        write(photo(300, 300), tmp_path / "a.x", WriteOptions(format))
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.EACCES, "you have no permission to add files to the folder Out. Choose another folder."),
        (errno.EPERM, "you have no permission to add files to the folder Out. Choose another folder."),
        (errno.EROFS, "the disk is read-only. Choose another folder."),
        (errno.ENAMETOOLONG, "its path is too long. Choose another folder."),
    ],
)
def test_folders_that_refuse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str
) -> None:
    folder = tmp_path / "Out"
    folder.mkdir()
    monkeypatch.setattr(safe_write.os, "open", failing(OSError(code, os.strerror(code))))
    with pytest.raises(CannotWrite) as error:
        write(photo(), folder / "a.png", PNG)
    assert str(error.value) == f"a.png could not be written: {sentence}"
    monkeypatch.undo()
    assert names(folder) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_without_write_permission(tmp_path: Path) -> None:
    folder = tmp_path / "Out"
    folder.mkdir(mode=0o555)
    with pytest.raises(CannotWrite, match="you have no permission to add files to the folder Out"):
        write(photo(), folder / "a.png", PNG)


def test_a_folder_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as error:
        write(photo(), tmp_path / "none" / "a.png", PNG)
    assert str(error.value) == (
        "a.png could not be written: the folder none does not exist. Create it or choose another one."
    )
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite, match="the folder file does not exist"):
        write(photo(), tmp_path / "file" / "a.png", PNG)


def test_a_path_beyond_all_limits(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=r"its path is too long. Choose another folder"):
        write(photo(), tmp_path / ("x/" * 3000) / "a.png", PNG)


@pytest.mark.parametrize("format", FORMATS)
def test_long_names_are_shortened(tmp_path: Path, format: Format) -> None:
    path = tmp_path / ("日" * 100 + f".{format}")
    first = write(photo(), path, WriteOptions(format))
    second = write(photo(), path, WriteOptions(format))
    assert first.suffix == second.suffix == f".{format}"
    assert len(first.name.encode()) <= 255 and second.stem.endswith("日 2")
    assert names(tmp_path) == sorted([first.name, second.name])


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("failure", [KeyboardInterrupt(), SystemExit(), GeneratorExit()])
def test_an_interrupt_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: Format, failure: BaseException
) -> None:
    for name in ("encode", "_check", "place"):
        with monkeypatch.context() as patch:
            patch.setattr(safe_write, name, failing(failure))
            with pytest.raises(type(failure)):
                write(photo(), tmp_path / "a.x", WriteOptions(format))
        assert names(tmp_path) == []


def test_no_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("encode", "verify"):
        with monkeypatch.context() as patch:
            patch.setattr(safe_write, name, failing(MemoryError()))
            with pytest.raises(CannotWrite, match="not enough free memory"):
                write(photo(), tmp_path / "a.png", PNG)
        assert names(tmp_path) == []


def test_an_encoder_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safe_write, "encode", failing(RuntimeError("encoder error -2")))
    with pytest.raises(
        CannotWrite, match=r"could not be written \(RuntimeError\)\. Choose another folder or"
    ):
        write(photo(), tmp_path / "a.png", PNG)
    assert names(tmp_path) == []


def test_an_encoder_that_fails_on_a_full_disk_without_saying_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe_write, "encode", failing(OSError("encoder error -2")))
    monkeypatch.setattr(write_errors, "_is_full", lambda folder: True)
    with pytest.raises(CannotWrite, match="the disk is full"):
        write(photo(), tmp_path / "a.png", PNG)


def spoil(change: Any) -> Any:
    """An `encode` that damages what it wrote."""
    honest = safe_write.encode

    def encode(file: Any, *rest: Any) -> None:
        honest(file, *rest)
        change(file)

    return encode


def truncate(file: Any) -> None:
    file.flush()
    file.truncate(file.seek(0, os.SEEK_END) // 2)


def zero_the_end(file: Any) -> None:
    file.flush()
    end = file.seek(0, os.SEEK_END)
    file.seek(end // 2)
    file.write(bytes(end - end // 2))


@pytest.mark.parametrize("format", FORMATS)
def test_a_file_cut_short_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: Format) -> None:
    (tmp_path / "a.x").write_bytes(b"old")
    noise = np.random.default_rng(0).integers(0, 256, (200, 200, 3), np.uint8)
    monkeypatch.setattr(safe_write, "encode", spoil(truncate))
    with pytest.raises(CannotWrite) as error:
        write(photo(pixels=noise), tmp_path / "a.x", WriteOptions(format))
    assert str(error.value) == (
        "a.x could not be read back correctly after it was written, so it was removed. Try again, and check "
        "the disk if it happens twice."
    )
    assert names(tmp_path) == ["a.x"] and (tmp_path / "a.x").read_bytes() == b"old"


@pytest.mark.parametrize("format", ["png", "tiff"])
def test_damage_inside_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: Format) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (200, 200, 3), np.uint8)
    monkeypatch.setattr(safe_write, "encode", spoil(zero_the_end))
    with pytest.raises(CannotWrite, match="could not be read back"):
        write(photo(pixels=noise), tmp_path / "a.x", WriteOptions(format))
    assert names(tmp_path) == []


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("wrong", ["black", "smaller", "other format"])
def test_a_wrong_picture_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: Format, wrong: str
) -> None:
    honest = safe_write.encode

    def encode(file: Any, source: Any, raster: Any, options: WriteOptions) -> None:
        other = photo(30, 39) if wrong == "smaller" else source
        if wrong == "black":
            other = photo(pixels=np.zeros((30, 40, 3), np.uint8))
        if wrong == "other format":
            options = WriteOptions("png" if format != "png" else "tiff")
        honest(file, other, safe_write.Raster.of(other, options.format), options)

    monkeypatch.setattr(safe_write, "encode", encode)
    with pytest.raises(CannotWrite, match="could not be read back"):
        write(photo(), tmp_path / "a.x", WriteOptions(format))
    assert names(tmp_path) == []


@pytest.mark.parametrize("format", FORMATS)
def test_a_picture_of_one_colour_is_fine(tmp_path: Path, format: Format) -> None:
    one = photo(pixels=np.full((30, 40, 3), 200, np.uint8))
    assert write(one, tmp_path / "a.x", WriteOptions(format)).exists()


def test_the_name_appears_only_when_the_file_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []
    check = safe_write._check
    monkeypatch.setattr(safe_write, "_check", lambda *args: (seen.append(names(tmp_path)), check(*args)))
    write(photo(), tmp_path / "a.png", PNG)
    assert seen == [[f".a.png.partial-{os.getpid()}"]]
    assert names(tmp_path) == ["a.png"]


def test_permissions_are_those_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    path = write(photo(), tmp_path / "a.png", PNG)
    assert path.stat().st_mode == (tmp_path / "other").stat().st_mode
    assert path.stat().st_nlink == 1


def test_left_overs_of_killed_writers_are_cleared(tmp_path: Path) -> None:
    dead, old = 2**22 + 1, time.time() - 7200
    for name, age in {
        f".a.png.partial-{dead}": old,
        f".b.png.partial-{dead}-1": old,
        f".fresh.png.partial-{dead}": time.time(),
        f".ours.png.partial-{os.getpid()}": old,
        "photo.partial-1": old,
        "c.png": old,
    }.items():
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (age, age))
    assert clear_partials(tmp_path) == 2
    assert names(tmp_path) == sorted(
        [f".fresh.png.partial-{dead}", f".ours.png.partial-{os.getpid()}", "photo.partial-1", "c.png"]
    )
    assert clear_partials(tmp_path / "none") == 0
