from __future__ import annotations

from pathlib import Path

import pytest

from desktop.cli.arguments import make_parser
from desktop.existence import exists, is_file, is_folder
from desktop.student.installed import FOLDERS_VARIABLE, installed


def test_what_is_there_is_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.touch()
    assert [(exists(path), is_file(path), is_folder(path)) for path in (file, tmp_path, tmp_path / "b")] == [
        (True, True, False),
        (True, False, True),
        (False, False, False),
    ]


@pytest.fixture
def forbidden(monkeypatch: pytest.MonkeyPatch) -> Path:
    """A path below a folder that may not be entered."""
    forbidden, stat = Path("/locked/folder"), Path.stat

    def locked_stat(path: Path, **options: bool) -> object:
        if path.is_relative_to(forbidden.parent):
            raise PermissionError(13, "Permission denied", str(path))
        return stat(path, **options)

    monkeypatch.setattr(Path, "stat", locked_stat)
    return forbidden


def test_what_may_not_be_seen_is_not_there(forbidden: Path) -> None:
    for path in (forbidden, Path("a" * 300)):
        assert not exists(path)
        assert not is_file(path)
        assert not is_folder(path)


def test_a_locked_folder_is_no_traceback(forbidden: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(FOLDERS_VARIABLE, str(forbidden))
    installed()
    arguments = make_parser("vernier").parse_args(["upscale", "a.png", "-o", str(forbidden)])
    assert arguments.output == str(forbidden)


def test_a_message_has_one_full_stop(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        make_parser("vernier").parse_args(["upscale", "a.png", "--name", "a/b"])
    assert "slash. See" in capsys.readouterr().err
