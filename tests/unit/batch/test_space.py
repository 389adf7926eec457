from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.batch.space import check_space, free_bytes, predicted_bytes, readable, shortage
from desktop.errors import CannotWrite


def test_free_space_is_that_of_the_disk_where_the_folder_will_be(tmp_path: Path) -> None:
    free = free_bytes(tmp_path / "not" / "yet")
    assert free is not None
    assert abs(free - shutil.disk_usage(tmp_path).free) < 1e8


def test_a_result_that_can_not_fit_is_refused_with_the_numbers(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=r"needs about 1000000\.0 GB, and .* are free on the disk of"):
        check_space(tmp_path, 10**15)
    check_space(tmp_path, 1000)


def test_a_batch_is_summed_up_over_its_disk(tmp_path: Path) -> None:
    free = shutil.disk_usage(tmp_path).free
    assert shortage([(tmp_path / "a", free // 10), (tmp_path / "b", free // 10)]) is None
    warning = shortage([(tmp_path / "a", free), (tmp_path / "b", free)])
    assert warning is not None and f"may need {readable(2 * free)}" in warning


def test_a_relative_folder_that_does_not_exist_is_on_the_disk_of_the_current_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert free_bytes(Path("new") / "newer") is not None


def test_predictions_are_above_what_a_noisy_photo_takes(tmp_path: Path) -> None:
    assert predicted_bytes(1000, 1000, "png") == 2_500_000
    assert predicted_bytes(1000, 1000, "png", deep=True) == 5_500_000
    assert predicted_bytes(1000, 1000, "jpeg", deep=True) == predicted_bytes(1000, 1000, "jpeg")
    assert predicted_bytes(1000, 1000, "tiff", packed=False) == 4_000_000
    assert predicted_bytes(1000, 1000, "jpeg", packed=False) == predicted_bytes(1000, 1000, "jpeg")
    assert predicted_bytes(1000, 1000, "jpeg") == 1_000_000
    assert predicted_bytes(1000, 1000, "jpeg", quality=98) > 1_350_000
    assert predicted_bytes(1000, 1000, "avif", quality=100) > 1_670_000
    assert predicted_bytes(1000, 1000, "webp", lossless=True) > predicted_bytes(1000, 1000, "webp")


@pytest.mark.parametrize(
    ("size", "text"), [(1, "1 kB"), (999_999, "1000 kB"), (5_400_000, "5 MB"), (3_240_000_000, "3.2 GB")]
)
def test_sizes_are_readable(size: int, text: str) -> None:
    assert readable(size) == text
