"""`python -m converters distill`: runs, refusals and exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from converters.__main__ import main
from converters.checkpoints.vernier import load_student
from converters.data_folder import DATA_VARIABLE
from converters.training.trainer import CHECKPOINT, Trainer
from tests.students import TINY

STUDENT = "student.safetensors"
RECIPE = """
stage = "faithful"
steps = 3
batch = 1
crop = 32
learning_rate = 1e-3
save_every = 1
[student]
channels = 8
encode_blocks = 1
detail_blocks = 1
render_blocks = 1
"""


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.toml"
    path.write_text(RECIPE, encoding="utf-8")
    return path


def test_it_trains_and_names_the_weights(
    recipe: Path, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "runs/first"
    assert main(["distill", str(recipe), "--photos", str(photos), "-o", str(run)]) == 0
    assert capsys.readouterr().out == f"{run / STUDENT}\n"
    assert load_student(run / STUDENT).config == TINY


def test_a_run_is_never_overwritten_but_may_be_resumed(
    recipe: Path, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["distill", str(recipe), "--photos", str(photos), "-o", str(tmp_path / "run")]
    assert main(words) == 0
    before = (tmp_path / "run" / CHECKPOINT).read_bytes()
    assert main(words) == 2
    assert "is not empty. Resume the run in it by --resume" in capsys.readouterr().err
    assert (tmp_path / "run" / CHECKPOINT).read_bytes() == before
    recipe.write_text(RECIPE.replace("steps = 3", "steps = 5"), encoding="utf-8")
    assert main([*words, "--resume"]) == 0
    assert "Resuming after step 3 of 5." in capsys.readouterr().err


def test_resume_begins_where_nothing_was_saved_yet(recipe: Path, photos: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    (run / "log.csv").touch()
    assert main(["distill", str(recipe), "--photos", str(photos), "-o", str(run), "--resume"]) == 0
    assert (run / STUDENT).is_file()


def test_ctrl_c_says_how_to_resume(
    recipe: Path,
    photos: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def stop(trainer: Trainer) -> Path:
        raise KeyboardInterrupt

    words = ["distill", str(recipe), "--photos", str(photos), "-o", str(tmp_path / "run")]
    with monkeypatch.context() as patch:
        patch.setattr(Trainer, "run", stop)
        assert main(words) == 130
    assert capsys.readouterr().err.endswith("Stopped: nothing was saved yet.\n")
    assert main([*words, "--resume"]) == 0
    monkeypatch.setattr(Trainer, "run", stop)
    assert main([*words, "--resume"]) == 130
    assert f"Stopped: resume from {tmp_path / 'run' / CHECKPOINT} by --resume." in capsys.readouterr().err


def test_wrong_usage_is_a_sentence_and_leaves_no_folder(
    recipe: Path, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "run"

    def refused(name: str, *words: str, folder: Path = photos) -> str:
        assert main(["distill", name, "--photos", str(folder), "-o", str(run), *words]) == 2
        assert not run.exists()
        return capsys.readouterr().err

    assert "There is no recipe magic. Name a TOML file or one of: cleaner, cleanup," in refused("magic")
    assert "no folder of photographs at" in refused(str(recipe), folder=tmp_path / "none")
    assert "no LPIPS-VGG weights at" in refused(str(recipe), "--perceptual", str(tmp_path / "none"))
    recipe.write_text(RECIPE.replace("steps", "stops"), encoding="utf-8")
    assert "unknown field stops" in refused(str(recipe))


def test_failures_are_sentences(
    recipe: Path,
    photos: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.delenv(DATA_VARIABLE, raising=False)

    def failed(name: str, *words: str, folder: Path = photos) -> str:
        assert main(["distill", name, "--photos", str(folder), "-o", str(tmp_path / "run"), *words]) == 1
        return capsys.readouterr().err

    (tmp_path / "empty").mkdir()
    assert "holds no photograph of at least" in failed(str(recipe), folder=tmp_path / "empty")
    assert "starts from a faithful student: name its weights with --start" in failed("realistic")
    (tmp_path / "bad.safetensors").write_bytes(b"rubbish")
    message = failed(str(recipe), "--start", str(tmp_path / "bad.safetensors"))
    assert "bad.safetensors is no checkpoint" in message
