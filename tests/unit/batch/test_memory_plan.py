"""What an enlargement is expected to take; whether that is so, tests/integration/test_memory.py measures."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import pytest

from desktop.batch import EnlargeJob, LongSide, OutputSettings
from desktop.batch.memory_plan import Enlargement, check_plan, fit_together, plan_memory
from desktop.errors import TooLarge
from desktop.imaging import Format, limits
from desktop.student.controls import Controls
from desktop.student.manifest import ControlSpec, Memory
from tests.manifests import manifest

MEGABYTE = 2**20
STUDENT = manifest(tile_sizes=(128, 256), halo=20)
WIDE = dataclasses.replace(STUDENT, memory=Memory(weights=140 * MEGABYTE, pixel=8192))


def total(width: int, height: int, **changes: object) -> int:
    wanted = Enlargement((width, height), (width * 4, height * 4), "png")
    return plan_memory(dataclasses.replace(wanted, **changes), STUDENT).total // MEGABYTE  # type: ignore[arg-type]


def test_the_processes_count_even_for_the_smallest_photo() -> None:
    assert total(1, 1) > 300
    assert total(1, 1, enlarged=False, result=(1, 1)) < 80


def test_large_results_take_little_more_than_small_ones() -> None:
    assert total(2500, 2500) < 350 + 1536
    assert total(7812, 8000) < 350 + 1536
    assert total(2500, 2500, format="webp") > total(2500, 2500) + 2000, "it is encoded as a whole"


def test_thin_photos_take_little() -> None:
    assert total(1, 30_000) < total(256, 256) < total(1000, 750)


def test_a_wide_network_takes_more_for_its_weights_and_for_each_pixel_of_a_tile() -> None:
    def more(width: int, height: int) -> float:
        wanted = Enlargement((width, height), (width * 4, height * 4), "png")
        return (plan_memory(wanted, WIDE).total - plan_memory(wanted, STUDENT).total) / MEGABYTE

    assert more(1, 1) > 120
    assert min(more(256, 256), more(1000, 750)) > more(1, 1) + 200


def test_a_map_of_realism_counts_in_the_networks_that_take_one() -> None:
    wanted = Enlargement((1000, 750), (4000, 3000), "png")
    mapped = dataclasses.replace(wanted, mapped=True)
    blend = dataclasses.replace(STUDENT, system="blend")
    assert plan_memory(mapped, STUDENT).worker > plan_memory(wanted, STUDENT).worker + 15 * MEGABYTE
    assert plan_memory(mapped, blend) == plan_memory(wanted, blend)


def test_pillow_copies_a_jpeg_and_each_processor_has_a_band(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def writing(format: Format, processors: int) -> float:
        monkeypatch.setattr(os, "cpu_count", lambda: processors)
        wanted = Enlargement((3000, 4000), (3000, 4000), format, enlarged=False)
        return plan_memory(wanted, STUDENT).interface / MEGABYTE

    assert 30 < writing("jpeg", 1) - writing("png", 1) < 40
    assert writing("png", 8) - writing("png", 1) == 70 and writing("jpeg", 8) == writing("jpeg", 1)


def test_depth_and_transparency_count() -> None:
    assert total(1000, 750, sample_bytes=2) > total(1000, 750) + 30
    assert total(1000, 750, alpha=True) > total(1000, 750) + 10


def test_the_second_pass_takes_what_a_photo_of_that_size_takes_and_the_first_result() -> None:
    once, twice = total(1000, 750, result=(8000, 6000)), total(1000, 750, result=(8000, 6000), passes=2)
    alone = total(4000, 3000, result=(8000, 6000))
    assert once + 30 < alone < twice + 4000 * 3000 * 3 // MEGABYTE and twice < alone + 60
    small = {"result": (400, 400), "alpha": True}
    first, second = 50 * 50 * 16 * 4, (200 * 200 * 16 - 50 * 50 * 16) * 9
    assert total(50, 50, passes=2, **small) >= total(50, 50, **small) + (first + second) // MEGABYTE


def test_a_photo_with_two_passes_may_not_fit_beside_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "physical_memory", lambda: 1000 * MEGABYTE)
    settings = OutputSettings(size=LongSide(8000))
    job = EnlargeJob(Path("a.png"), (1000, 750), Path("b.png"), "png", settings)
    twice = dataclasses.replace(job, settings=dataclasses.replace(settings, two_passes=True))
    assert fit_together(job, job, STUDENT) and not fit_together(job, twice, STUDENT)


def test_the_photo_that_is_cropped_counts_while_it_is_there() -> None:
    assert total(100, 100, whole=(4000, 3000)) >= total(100, 100) + 4000 * 3000 * 3 // MEGABYTE


def test_a_crop_of_a_photo_that_is_too_large_does_not_go_beside_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "physical_memory", lambda: 800 * MEGABYTE)
    job = EnlargeJob(Path("a.png"), (160, 120), Path("b.png"), "png", OutputSettings(size=LongSide(800)))
    assert fit_together(job, job, STUDENT)
    assert not fit_together(job, dataclasses.replace(job, whole_size=(12_000, 9000)), STUDENT)


def test_a_plan_beyond_the_memory_is_refused_with_the_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "physical_memory", lambda: 2_000_000_000)
    plan = plan_memory(Enlargement((4000, 3000), (16_000, 12_000), "webp"), STUDENT)
    with pytest.raises(TooLarge, match=r"a would have 16,000 × 12,000 pixels\. That takes about 5\.8 GB of"):
        check_plan("a", plan, (16_000, 12_000))
    check_plan(
        "a", plan_memory(Enlargement((4000, 3000), (16_000, 12_000), "png"), STUDENT), (16_000, 12_000)
    )


def test_photos_that_are_cleaned_take_more_than_those_that_are_reduced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "physical_memory", lambda: 800 * MEGABYTE)
    cleaner = dataclasses.replace(STUDENT, cleanup=ControlSpec("cleanup", 0.0, 1.0, 0.0))

    def fits(**settings: object) -> bool:
        chosen = OutputSettings(size=LongSide(800), **settings)  # type: ignore[arg-type]
        job = EnlargeJob(Path("a.png"), (1600, 1200), Path("b.png"), "png", chosen)
        return fit_together(job, job, cleaner)

    assert fits()
    assert not fits(controls=Controls(cleanup=0.5))
    assert not fits(auto_cleanup=True)
