"""Batches that are killed with SIGKILL, at chosen points and at random, and then resumed."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.unit.batch.makers import photo, student_folder

pytestmark = pytest.mark.faults

SEED = int(os.environ.get("VERNIER_SEED", "0")) or random.SystemRandom().randrange(1, 2**32)
"""Of the random kills. It is shown when a test fails; set it to repeat one."""
ROUNDS = int(os.environ.get("VERNIER_KILLS", "12"))
"""Batches that are killed at random until they are done, a few times each."""
POINTS = [
    *(
        f"{operation}-{when}:{number}"
        for operation in ("link", "rename", "replace")
        for when in ("before", "after")
        for number in (1, 3)
    ),
    *(f"fsync-{when}:{number}" for when in ("before", "after") for number in range(1, 9)),
    *(f"unlink-{when}:{number}" for when in ("before", "after") for number in (1, 2, 3)),
    *(f"open-{when}:{number}" for when in ("before", "after") for number in (2, 4)),
]


class Killed:
    """A batch of photos whose program can be killed."""

    def __init__(self, root: Path, photos: int) -> None:
        self.root, self.out = root, root / "out"
        self.sources = [photo(root / "in" / f"{number}.png", 8 + number) for number in range(photos)]
        self.before = [source.read_bytes() for source in self.sources]
        self._student = student_folder(root / "fake.student")

    def start(self, *options: str, **variables: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "tests.fake_program", "upscale", "--model", str(self._student)]
        paths = [str(self.root / "in"), "-o", str(self.out)]
        environment = {**os.environ, "HOME": str(self.root / "home"), **variables}
        environment.pop("XDG_STATE_HOME", None)
        return subprocess.Popen(
            [*command, *paths, *options], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def run(self, *options: str, **variables: str) -> tuple[int, str, str]:
        process = self.start(*options, **variables)
        out, err = process.communicate(timeout=120)
        return process.returncode, out.decode(), err.decode()

    def check(self, *, complete: bool) -> None:
        """Originals as they were; every result right and whole; no double; in the end none is missing."""
        assert [source.read_bytes() for source in self.sources] == self.before
        found = sorted(self.out.iterdir()) if self.out.exists() else []
        visible = {path.name for path in found if not path.name.startswith(".")}
        wanted = {f"{source.stem}-4x.png": source for source in self.sources}
        assert visible == set(wanted) if complete else visible <= set(wanted)
        for name in visible:
            with Image.open(wanted[name]) as source, Image.open(self.out / name) as result:
                large = np.asarray(source).repeat(4, axis=0).repeat(4, axis=1)
                assert (np.asarray(result) == large).all()


def disks() -> list[str]:
    """With hard links; with an exclusive rename only; with neither."""
    return ["", "links", "all"]


@pytest.mark.parametrize("without", disks())
@pytest.mark.parametrize("point", POINTS)
def test_a_kill_at_a_point_leaves_whole_results_and_no_double(
    tmp_path: Path, point: str, without: str
) -> None:
    batch = Killed(tmp_path, 3)
    status, _, err = batch.run(KILL_AT=point, WITHOUT_LINKS=without)
    assert status in (-signal.SIGKILL, 0), err
    batch.check(complete=status == 0)
    status, out, err = batch.run("--resume", "--json", WITHOUT_LINKS=without)
    assert status == 0, err
    batch.check(complete=True)
    assert json.loads(out)["counts"]["failed"] == 0
    status, out, _ = batch.run("--resume", WITHOUT_LINKS=without)
    assert (status, out) == (0, ""), "everything is known as done"


@pytest.mark.parametrize("round_number", range(ROUNDS))
def test_random_kills_leave_whole_results_and_no_double(tmp_path: Path, round_number: int) -> None:
    chance = random.Random(f"{SEED} {round_number}")
    batch = Killed(tmp_path, 8)
    without = chance.choice(disks())
    for kill in range(6):
        begun = tmp_path / f"begun {kill}"
        process = batch.start("--resume", START_FILE=str(begun), WITHOUT_LINKS=without)
        while not begun.exists() and process.poll() is None:
            time.sleep(0.002)
        time.sleep(chance.uniform(0.0, 0.5))
        process.kill()
        process.communicate()
        batch.check(complete=False)
    status, _, err = batch.run("--resume", WITHOUT_LINKS=without)
    assert status == 0, f"seed {SEED}: {err}"
    batch.check(complete=True)


@pytest.mark.parametrize("times", range(3))
def test_two_programs_at_once_make_each_photo_once(tmp_path: Path, times: int) -> None:
    batch = Killed(tmp_path, 12)
    both = [batch.start("--resume", "--json") for _ in range(2)]
    reports = [json.loads(process.communicate(timeout=120)[0]) for process in both]
    assert [process.returncode for process in both] == [0, 0]
    batch.check(complete=True)
    assert sum(report["counts"]["done"] for report in reports) == 12
