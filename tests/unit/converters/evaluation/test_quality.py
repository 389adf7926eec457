"""Quality on a set of photos, with programs whose error is known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from converters.evaluation.benchmark import BenchmarkSet
from converters.evaluation.quality import measure_quality
from converters.packaging.cases import cases_for
from converters.packaging.opened_checkpoint import OpenedCheckpoint
from desktop.student.package import StudentPackage
from tests.unit.converters.conftest import TILE


@pytest.fixture
def pictures(tmp_path: Path) -> BenchmarkSet:
    """One larger than a tile, one smaller."""
    rng = np.random.default_rng(0)
    for name, (high, low) in {"a.png": (160, 40), "b.png": (80, 20)}.items():
        for folder, size in (("HR", high), ("LR", low)):
            (tmp_path / folder).mkdir(exist_ok=True)
            pixels = rng.integers(0, 256, (size, size, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(tmp_path / folder / name)
    return BenchmarkSet.find(tmp_path)


def test_a_good_package_is_near_the_module_at_every_setting(
    tiny_checkpoint: OpenedCheckpoint, converted_student: Path, pictures: BenchmarkSet
) -> None:
    manifest = StudentPackage.open(converted_student).manifest
    steps: list[str] = []
    found = measure_quality(
        tiny_checkpoint.programs,
        converted_student / f"coreml/{TILE}",
        TILE,
        cases_for(manifest),
        pictures,
        lambda ours, truth: float(np.abs(ours.astype(int) - truth).max()),
        4,
        steps.append,
    )
    assert steps == ["Measuring a.png", "Measuring b.png"]
    assert [q.setting for q in found] == ["realism 0", "realism 0.5", "realism 1"]
    for quality in found:
        assert quality.pictures == 2
        assert 60 < quality.psnr < 120
        assert quality.lpips <= 1, "of 255"
    assert found[0].line().startswith("against the float32 module on 2 photos, realism 0: ")
