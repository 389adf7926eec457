from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.cli.safe_output import safe_output
from desktop.imaging.readers.quiet import quiet
from tests.unit.batch.makers import names, photo, student_folder


@pytest.fixture
def arguments(tmp_path: Path) -> list[str]:
    """Enlarges four photos with names that a terminal may not be able to show."""
    for name in ("é.png", "日本.png", "plain.png", os.fsdecode(b"caf\xe9.png")):
        try:
            photo(tmp_path / "in" / name)
        except OSError:
            pytest.skip("this disk takes Unicode names only")
    student = student_folder(tmp_path / "fake.student")
    return [
        *(sys.executable, "-m", "tests.fake_program", "upscale", "--model", str(student)),
        *(str(tmp_path / "in"), "-o", str(tmp_path / "out")),
    ]


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "XDG_"))}
    return {**kept, "HOME": str(tmp_path / "home"), "PYTHONPATH": str(Path.cwd()), **more}


@pytest.mark.parametrize(
    "variables",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"PYTHONIOENCODING": "ascii"},
    ],
)
def test_a_terminal_that_can_not_show_a_name(
    arguments: list[str], tmp_path: Path, variables: dict[str, str]
) -> None:
    ran = subprocess.run(arguments, env=environment(tmp_path, **variables), capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert len(names(tmp_path / "out")) == 4 and len(ran.stdout.splitlines()) == 4
    assert b"plain-4x.png" in ran.stdout and b"Traceback" not in ran.stderr


@pytest.mark.parametrize("both", [False, True])
def test_a_reader_that_goes_away_stops_no_photo(arguments: list[str], tmp_path: Path, both: bool) -> None:
    (tmp_path / "in" / "broken.png").write_bytes(b"no photo")
    reading, writing = os.pipe()
    os.close(reading)
    errors = writing if both else subprocess.PIPE
    ran = subprocess.run(arguments, env=environment(tmp_path), stdout=writing, stderr=errors, check=False)
    os.close(writing)
    assert ran.returncode == 1, "one is broken"
    assert len(names(tmp_path / "out")) == 4
    assert both or (b"4 enlarged, 1 failed" in ran.stderr and b"Pipe" not in ran.stderr)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("json", [False, True])
def test_a_full_standard_output_stops_no_photo_and_is_said(
    arguments: list[str], tmp_path: Path, json: bool
) -> None:
    with Path("/dev/full").open("w") as full:
        ran = subprocess.run(
            [*arguments, *["--json"] * json],
            env=environment(tmp_path),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ran.returncode == 1
    assert len(names(tmp_path / "out")) == 4
    assert b"Standard output could not be written (No space left on device)." in ran.stderr
    assert b"Traceback" not in ran.stderr


def test_closed_streams_stop_no_photo(arguments: list[str], tmp_path: Path) -> None:
    ran = subprocess.run(
        ["sh", "-c", 'exec "$@" >&- 2>&-', "sh", *arguments], env=environment(tmp_path), check=False
    )
    assert ran.returncode == 0
    assert len(names(tmp_path / "out")) == 4


def test_what_is_said_while_a_library_is_kept_quiet_is_said(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with os.fdopen(2, "w", buffering=1, closefd=False) as stream:
        monkeypatch.setattr(sys, "stderr", stream)
        with safe_output(), quiet() as heard:
            sys.stderr.write("photo.jpg is empty.\n")
            os.write(2, b"from a library\n")
        sys.stderr.write("the end\n")
    assert capfd.readouterr().err == "photo.jpg is empty.\nthe end\n"
    assert heard.text == b"from a library\n"
