from __future__ import annotations

import os
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from PIL import Image

from desktop.batch.jobs import EnlargeJob
from desktop.batch.journal import Journal
from desktop.batch.outcome import Outcome
from desktop.batch.plan import Plan, make_plan
from desktop.batch.result_size import result_size
from desktop.batch.scan import scan
from desktop.batch.settings import OutputSettings
from desktop.batch.sizes import Box, Factor, LongSide, PrintSize, Size
from desktop.errors import TooLarge
from desktop.imaging import limits
from desktop.student.controls import Controls
from tests.manifests import manifest
from tests.unit.batch.makers import photo


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "state" / "journal.jsonl")


def plan(
    journal: Journal,
    *paths: Path,
    settings: OutputSettings | None = None,
    output: Path | None = None,
    recursive: bool = False,
    resume: bool = False,
) -> Plan:
    scanned = scan(paths, recursive=recursive, output=output)
    return make_plan(scanned, settings or OutputSettings(), manifest(), journal, output=output, resume=resume)


def targets(made: Plan) -> list[Path]:
    return [job.target for job in made.jobs]


def test_results_go_beside_their_sources(journal: Journal, tmp_path: Path) -> None:
    a = photo(tmp_path / "in" / "a.jpg")
    assert targets(plan(journal, a)) == [tmp_path / "in" / "a-4x.jpg"]


def test_one_photo_goes_to_the_file_that_is_named(journal: Journal, tmp_path: Path) -> None:
    a, target = photo(tmp_path / "a.png"), tmp_path / "out" / "big.png"
    scanned = scan([a])
    assert targets(make_plan(scanned, OutputSettings(), manifest(), journal, target=target)) == [target]
    photo(target)
    again = targets(make_plan(scanned, OutputSettings(), manifest(), journal, target=target))
    assert again == [tmp_path / "out" / "big 2.png"]


@pytest.mark.parametrize(
    ("size", "left"),
    [
        (LongSide(8), True),
        (LongSide(7), True),
        (LongSide(9), False),
        (Box(8, 100), True),
        (Box(9, 100), False),
        (Factor(2), False),
        (PrintSize(1, 1, "in", 8), True),
    ],
)
def test_large_photos_are_left_alone_on_request(
    journal: Journal, tmp_path: Path, size: Size, left: bool
) -> None:
    a = photo(tmp_path / "a.png", 8, 6)
    (entry,) = plan(journal, a, settings=OutputSettings(size=size, only_smaller=True)).entries
    assert (isinstance(entry, Outcome) and entry.status == "left") == left
    if isinstance(entry, Outcome):
        assert entry.notes == ("It has 8 × 6 pixels, at least as many as asked for, and was left alone.",)
    assert plan(journal, a, settings=OutputSettings(size=size)).jobs


def test_an_output_folder_gets_the_mirrored_tree(journal: Journal, tmp_path: Path) -> None:
    photo(tmp_path / "in" / "a.jpg")
    photo(tmp_path / "in" / "june" / "a.jpg")
    out = tmp_path / "out"
    made = plan(journal, tmp_path / "in", output=out, recursive=True)
    assert targets(made) == [out / "a-4x.jpg", out / "june" / "a-4x.jpg"]


def test_inputs_with_one_stem_get_results_of_their_own(journal: Journal, tmp_path: Path) -> None:
    sources = [photo(tmp_path / name) for name in ("a.jpg", "a.png", "a.webp")]
    made = plan(journal, *sources, settings=OutputSettings(format="png"))
    assert [path.name for path in targets(made)] == ["a-4x.png", "a-4x 2.png", "a-4x 3.png"]


def test_names_that_a_mac_takes_for_the_same_are_kept_apart(journal: Journal, tmp_path: Path) -> None:
    one, two = photo(tmp_path / "1" / "Caf\u00e9.jpg"), photo(tmp_path / "2" / "CAFE\u0301.jpg")
    made = plan(journal, one, two, output=tmp_path / "out")
    assert [path.name for path in targets(made)] == ["Caf\u00e9-4x.jpg", "CAFE\u0301-4x 2.jpg"]


def test_a_result_never_takes_the_name_of_an_input(journal: Journal, tmp_path: Path) -> None:
    a, taken = photo(tmp_path / "a.jpg"), photo(tmp_path / "in" / "a-4x.jpg")
    made = plan(journal, a, taken, output=tmp_path / "in")
    assert targets(made) == [tmp_path / "in" / "a-4x 2.jpg", tmp_path / "in" / "a-4x-4x.jpg"]


def test_a_result_never_takes_the_name_of_what_is_there(journal: Journal, tmp_path: Path) -> None:
    a = photo(tmp_path / "a.jpg")
    (tmp_path / "a-4x.jpg").symlink_to(tmp_path / "nowhere")
    assert targets(plan(journal, a)) == [tmp_path / "a-4x 2.jpg"]


@pytest.mark.parametrize(
    ("name", "format", "suffix"),
    [
        ("a.jpg", "jpeg", ".jpg"),
        ("a.png", "png", ".png"),
        ("a.webp", "webp", ".webp"),
        ("a.tif", "tiff", ".tif"),
        ("a.avif", "avif", ".avif"),
    ],
)
def test_same_keeps_the_format(journal: Journal, tmp_path: Path, name: str, format: str, suffix: str) -> None:
    (job,) = plan(journal, photo(tmp_path / name)).jobs
    assert (job.format, job.target.suffix, job.notes) == (format, suffix, ())


@pytest.mark.parametrize("kind", ["bmp", "gif", "tga"])
def test_same_turns_what_is_not_written_into_png_and_says_so(
    journal: Journal, tmp_path: Path, kind: str
) -> None:
    (job,) = plan(journal, photo(tmp_path / f"a.{kind}")).jobs
    assert (job.format, job.target.suffix) == ("png", ".png")
    assert job.notes == (f"Vernier does not write {kind.upper()}; the result is a PNG.",)


def test_a_deep_avif_becomes_a_png_that_keeps_its_bits(journal: Journal, tmp_path: Path) -> None:
    values = np.zeros((8, 8, 3), np.uint16)
    (tmp_path / "a.avif").write_bytes(imagecodecs.avif_encode(values, bitspersample=10))
    (job,) = plan(journal, tmp_path / "a.avif").jobs
    assert job.format == "png"
    assert job.notes == (
        "AVIF would have 8 bits per channel here; the result is a PNG, which keeps all of them.",
    )


def test_the_content_and_not_the_name_tells_the_format(journal: Journal, tmp_path: Path) -> None:
    photo(tmp_path / "a.png").rename(tmp_path / "a.jpg")
    (job,) = plan(journal, tmp_path / "a.jpg").jobs
    assert job.format == "png"


def test_a_broken_file_is_known_before_any_work(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "b.jpg").write_bytes(b"no photo")
    good = photo(tmp_path / "c.jpg")
    made = plan(journal, tmp_path / "b.jpg", good, tmp_path / "missing.jpg")
    assert [type(entry) for entry in made.entries] == [Outcome, EnlargeJob, Outcome]
    broken, _, missing = made.entries
    assert isinstance(broken, Outcome) and broken.status == "failed"
    assert broken.error is not None and "not an image that Vernier can read" in broken.error
    assert isinstance(missing, Outcome) and missing.error is not None
    assert "missing.jpg was not found" in missing.error


def test_a_result_that_its_format_can_not_hold_is_refused_before_any_work(
    journal: Journal, tmp_path: Path
) -> None:
    long = photo(tmp_path / "long.webp", 5000, 4)
    (outcome,) = plan(journal, long).entries
    assert isinstance(outcome, Outcome) and outcome.error is not None
    assert "A WebP file cannot have more than 16,383" in outcome.error


def test_resume_skips_what_is_finished_and_only_then(journal: Journal, tmp_path: Path) -> None:
    a, b = photo(tmp_path / "a.jpg"), photo(tmp_path / "b.jpg")
    first = plan(journal, a, b).jobs[0]
    journal.record(first.key, photo(first.target), (8, 6))
    skipped, job = plan(journal, a, b, resume=True).entries
    assert skipped == Outcome(a, "skipped", first.target)
    assert isinstance(job, EnlargeJob) and job.source == b
    assert [job.source for job in plan(journal, a, b).jobs] == [a, b]
    other = OutputSettings(controls=Controls(realism=0.9))
    assert [job.source for job in plan(journal, a, b, settings=other, resume=True).jobs] == [a, b]
    elsewhere = tmp_path / "out"
    assert [job.source for job in plan(journal, a, b, output=elsewhere, resume=True).jobs] == [a, b]


def test_a_second_run_over_a_folder_leaves_out_the_results_of_the_first(
    journal: Journal, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    photo(folder / "a.jpg")
    (job,) = plan(journal, folder).jobs
    result = photo(job.target)
    journal.record(job.key, result, (8, 6))
    again = plan(journal, folder)
    assert targets(again) == [folder / "a-4x 2.jpg"]
    assert (again.ignored, again.results) == (1, 1)
    named = plan(journal, folder / "a.jpg", result)
    assert [job.source.name for job in named.jobs] == ["a.jpg", "a-4x.jpg"]


def test_results_in_a_folder_that_was_renamed_are_left_out(journal: Journal, tmp_path: Path) -> None:
    folder, renamed = tmp_path / "in", tmp_path / "renamed"
    photo(folder / "a.jpg")
    (job,) = plan(journal, folder).jobs
    journal.record(job.key, photo(job.target), (8, 6))
    photo(folder / "a-4x-4x.jpg", 9)
    folder.rename(renamed)
    again = plan(journal, renamed)
    assert [job.source.name for job in again.jobs] == ["a-4x-4x.jpg", "a.jpg"], "a name says nothing"
    assert again.results == 1
    assert [job.source.name for job in plan(journal, renamed / "a-4x.jpg").jobs] == ["a-4x.jpg"]
    (renamed / "a.jpg").rename(tmp_path / "a.jpg")
    assert [job.source.name for job in plan(journal, renamed).jobs] == ["a-4x-4x.jpg", "a-4x.jpg"]
    os.utime(renamed / "a-4x.jpg", ns=(0, 0))
    assert len(plan(journal, renamed, tmp_path / "a.jpg").jobs) == 3, "it was changed since"


def test_results_of_photos_that_are_not_planned_now_are_left_out(journal: Journal, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    source = photo(folder / "a.jpg")
    (job,) = plan(journal, source).jobs
    journal.record(job.key, photo(job.target), (8, 6))
    source.rename(tmp_path / "a.jpg")
    scanned = scan((folder,), recursive=True, output=None)
    made = make_plan(scanned, OutputSettings(), manifest(), journal, others=[source])
    assert (made.entries, made.ignored) == ((), 1)
    assert make_plan(scanned, OutputSettings(), manifest(), journal).jobs, (
        "a photo, if nothing is known of it"
    )


def test_results_alone_can_be_enlarged_again(journal: Journal, tmp_path: Path) -> None:
    (job,) = plan(journal, photo(tmp_path / "in" / "a.jpg"), output=tmp_path / "out").jobs
    journal.record(job.key, photo(job.target), (8, 6))
    assert targets(plan(journal, tmp_path / "out")) == [tmp_path / "out" / "a-4x-4x.jpg"]


def test_upright_sizes_count(journal: Journal, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    (job,) = plan(journal, photo(tmp_path / "a.jpg", 8, 6, exif=exif)).jobs
    assert job.size == (24, 32)
    assert job.pixels == 48


def sized(
    size: Size, width: int = 100, height: int = 50, *, cleaned: bool = False
) -> tuple[tuple[int, int], str]:
    got, notes = result_size("a.png", size, manifest().scale, width, height, cleaned=cleaned)
    return got, " ".join(notes)


def test_up_to_the_scale_of_the_student_there_is_nothing_to_say() -> None:
    assert sized(Factor(2)) == ((200, 100), "")
    assert sized(LongSide(400)) == ((400, 200), "")
    assert sized(LongSide(101)) == ((101, 51), "")


def test_beyond_the_scale_of_the_student_the_size_is_met_and_said_to_be_plain_enlargement() -> None:
    size, note = sized(LongSide(1000))
    assert size == (1000, 500)
    assert note.startswith("1000 × 500 pixels are more than 4 times its size.")
    assert "only resampled, which adds no detail." in note


def test_a_photo_that_is_large_enough_is_only_reduced_and_that_is_said() -> None:
    assert sized(Box(50, 50)) == (
        (50, 25),
        "The photo is larger than that, so it is only reduced.",
    )
    assert sized(LongSide(100)) == ((100, 50), "The photo has that size already, so it is not enlarged.")


def test_a_photo_that_is_large_enough_and_cleaned_is_not_said_to_be_only_reduced() -> None:
    reduced, same = "it is cleaned and reduced.", "so it is only cleaned."
    assert sized(Box(50, 50), cleaned=True) == ((50, 25), f"The photo is larger than that, so {reduced}")
    assert sized(LongSide(100), cleaned=True) == ((100, 50), f"The photo has that size already, {same}")
    assert sized(LongSide(400), cleaned=True) == ((400, 200), "")


def test_a_size_beyond_the_memory_is_refused_with_the_numbers() -> None:
    gigabytes = limits.physical_memory() / 1e9
    with pytest.raises(TooLarge, match=r"a\.png would have 90,000,000 × 45,000,000 pixels") as caught:
        sized(LongSide(90_000_000))
    assert f"this computer has {gigabytes:,.0f} GB. Ask for a smaller size." in str(caught.value)


def test_relative_paths_are_kept_as_they_were_named(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo(tmp_path / "a.jpg")
    monkeypatch.chdir(tmp_path)
    (job,) = plan(journal, Path("a.jpg"), output=Path("out")).jobs
    assert (job.source, job.target) == (Path("a.jpg"), Path("out/a-4x.jpg"))
    assert Path(job.key.source).is_absolute()
