"""Two published networks as the ends of one model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from converters.checkpoints.narrowed import save_narrowed
from converters.checkpoints.span_student import save_span_student
from converters.checkpoints.vernier import save_student
from converters.errors import BadCheckpoint
from converters.networks.blend import Blend
from converters.networks.rrdb import Rrdb, RrdbConfig
from converters.networks.span_student import SpanStudent, SpanStudentConfig
from converters.packaging.cases import cases_for
from converters.packaging.description import Description
from converters.packaging.opened_checkpoint import OpenedCheckpoint
from converters.packaging.planned_manifest import PackageOptions, manifest_of
from converters.packaging.two_ends import CleaningFiles, open_two_ends
from converters.programs.chain import run_chains
from converters.training.narrowing import narrow
from converters.training.teachers.ncnn import load_enlarger
from tests import ncnn_models, plain_networks
from tests.students import tiny_network

PHOTO = np.random.default_rng(0).integers(80, 180, (16, 16, 3), dtype=np.uint8)


@pytest.fixture
def faithful(tmp_path: Path) -> Path:
    return ncnn_models.store(plain_networks.span(), tmp_path / "span.param")


@pytest.fixture
def realistic(tmp_path: Path) -> Path:
    network = plain_networks.esrgan()
    assert network.pixels.bias is not None
    network.pixels.bias.fill_(0.5)  # else the picture is black
    return ncnn_models.store(network, tmp_path / "esrgan.param")


def test_the_programs_mix_what_the_networks_make(faithful: Path, realistic: Path) -> None:
    checkpoint = open_two_ends(faithful, realistic)
    manifest = manifest_of(checkpoint, Description("max", "Max", "MIT", "me"), PackageOptions())
    assert (manifest.system, manifest.scale, manifest.noise, manifest.any_size) == ("blend", 4, None, True)
    assert manifest.halo == 32
    pictures = {}
    for step in run_chains(
        checkpoint.programs, lambda program, given: program.compute(given), cases_for(manifest)(PHOTO)
    ):
        if step.program.name == "render":
            pictures[step.case.setting] = step.reference["high_res"]
    assert list(pictures) == ["realism 0", "realism 0.5", "realism 1"]
    low_res = torch.from_numpy(PHOTO).permute(2, 0, 1)[None].float() / 255
    ends = checkpoint.programs[0].module(low_res), checkpoint.programs[1].module(low_res)
    assert ends[0].shape == ends[1].shape == (1, 48, 16, 16)
    assert not torch.equal(pictures["realism 0"], pictures["realism 1"])


@pytest.fixture
def cleaner(tmp_path: Path) -> Path:
    path = tmp_path / "student.safetensors"
    save_student(tiny_network(clean_blocks=1), path)
    return path


def test_narrowed_blocks_and_more_detail_change_the_realistic_end(
    faithful: Path, realistic: Path, cleaner: Path, tmp_path: Path
) -> None:
    network = load_enlarger(realistic)
    assert isinstance(network, Rrdb)
    first = tmp_path / "first.safetensors"
    save_narrowed(narrow(network, torch.rand(2, 3, 24, 24), [0], 2), 2, first)
    cleaning = CleaningFiles(cleaner, realistic, first)
    checkpoint = open_two_ends(faithful, realistic, cleaning, first, detail=0.5)
    assert checkpoint.loaded.files.count(first) == 2
    whole, found = run_all(open_two_ends(faithful, realistic)), run_all(checkpoint)
    ends = found["realism 1"]
    torch.testing.assert_close(ends["cleaned_realistic"], ends["realistic"])
    assert not torch.equal(ends["realistic"], whole["realism 1"]["realistic"])
    module = checkpoint.programs[2].module
    assert isinstance(module, Blend) and module.detail == 0.5
    with pytest.raises(BadCheckpoint, match="of the kind ESRGAN"):
        open_two_ends(faithful, faithful, narrowed=first)


def run_all(checkpoint: OpenedCheckpoint) -> dict[str, dict[str, torch.Tensor]]:
    """By the setting all that the programs compute there; the picture of each by the name of its program."""
    manifest = manifest_of(checkpoint, Description("max", "Max", "MIT", "me"), PackageOptions())
    found: dict[str, dict[str, torch.Tensor]] = {}
    for step in run_chains(
        checkpoint.programs, lambda program, given: program.compute(given), cases_for(manifest)(PHOTO)
    ):
        made = dict(step.reference)
        if "high_res" in made:
            made[step.program.name] = made.pop("high_res")
        found.setdefault(step.case.setting, {}).update(made)
    return found


def test_a_cleaner_gives_a_cleanup_control(faithful: Path, realistic: Path, cleaner: Path) -> None:
    checkpoint = open_two_ends(faithful, realistic, CleaningFiles(cleaner))
    properties = checkpoint.loaded.properties
    assert properties.cleanup is not None and properties.cleanup.default == 0
    names = [program.name for program in checkpoint.programs]
    assert names == ["faithful", "realistic", "render", "clean", "restore", "render_cleaned"]
    assert cleaner in checkpoint.loaded.files and cleaner.name in checkpoint.loaded.card
    found = run_all(checkpoint)
    plain = found["realism 1"]
    assert not torch.equal(plain["cleaned"], torch.from_numpy(PHOTO).permute(2, 0, 1)[None].float() / 255)
    torch.testing.assert_close(plain["render_cleaned"], plain["render"], atol=1e-4, rtol=0)
    half, whole = found["cleanup 0.5, realism 1"], found["cleanup 1, realism 1"]
    assert not torch.equal(half["render_cleaned"], whole["render_cleaned"])
    realistic_network = checkpoint.programs[1].module
    expected = realistic_network(plain["cleaned"])
    torch.testing.assert_close(whole["cleaned_realistic"], expected)


def test_a_student_of_two_ends_lends_its_cleaner(faithful: Path, realistic: Path, tmp_path: Path) -> None:
    student, path = (
        SpanStudent(SpanStudentConfig(16, 1, cleaner_channels=8, cleaner_blocks=1)),
        tmp_path / "two",
    )
    assert student.cleaning is not None
    torch.nn.init.normal_(student.cleaning.clean.cleaner.tail.weight, std=0.05)
    save_span_student(student, path)
    photo = torch.from_numpy(PHOTO).permute(2, 0, 1)[None].float() / 255
    found = run_all(open_two_ends(faithful, realistic, CleaningFiles(path)))["cleanup 1, realism 1"]
    assert not torch.equal(found["cleaned"], photo)
    torch.testing.assert_close(found["cleaned"], student.cleaning.clean(photo))


def test_a_restorer_sees_the_photo_as_it_is(faithful: Path, realistic: Path, cleaner: Path) -> None:
    checkpoint = open_two_ends(faithful, realistic, CleaningFiles(cleaner, faithful))
    found = run_all(checkpoint)["cleanup 1, realism 1"]
    torch.testing.assert_close(found["cleaned_realistic"], found["faithful"])
    assert not torch.equal(found["cleaned_faithful"], found["faithful"])


def test_a_student_without_a_cleaner_is_refused(faithful: Path, realistic: Path, tmp_path: Path) -> None:
    save_student(tiny_network(), tmp_path / "student.safetensors")
    with pytest.raises(BadCheckpoint, match="without a cleaner"):
        open_two_ends(faithful, realistic, CleaningFiles(tmp_path / "student.safetensors"))
    save_span_student(SpanStudent(SpanStudentConfig(16, 1)), tmp_path / "two-ends.safetensors")
    with pytest.raises(BadCheckpoint, match="without a cleaner"):
        open_two_ends(faithful, realistic, CleaningFiles(tmp_path / "two-ends.safetensors"))
    with pytest.raises(BadCheckpoint, match="holds no Vernier student"):
        open_two_ends(faithful, realistic, CleaningFiles(realistic))


def test_a_restorer_of_another_scale_is_refused(
    faithful: Path, realistic: Path, cleaner: Path, tmp_path: Path
) -> None:
    half = ncnn_models.store(
        plain_networks.esrgan(RrdbConfig(blocks=2, channels=8, growth=4, unshuffle=2)), tmp_path / "x2.param"
    )
    with pytest.raises(BadCheckpoint, match="one scale"):
        open_two_ends(faithful, realistic, CleaningFiles(cleaner, half))


def test_a_file_is_named_where_it_does_not_fit(faithful: Path, realistic: Path, tmp_path: Path) -> None:
    half = ncnn_models.store(
        plain_networks.esrgan(RrdbConfig(blocks=2, channels=8, growth=4, unshuffle=2)), tmp_path / "x2.param"
    )
    with pytest.raises(BadCheckpoint, match="one scale"):
        open_two_ends(faithful, half)
    student = tmp_path / "student.safetensors"
    save_student(tiny_network(), student)
    with pytest.raises(BadCheckpoint, match="networks without sliders"):
        open_two_ends(faithful, student)
    with pytest.raises(BadCheckpoint, match=r"nowhere\.param"):
        open_two_ends(tmp_path / "nowhere.param", realistic)
