"""Training as people start it: killed at any moment, and shared by processes."""

from __future__ import annotations

import multiprocessing
import os
import random
import socket
import time
from multiprocessing.process import BaseProcess
from pathlib import Path

import numpy as np
import psutil
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

from converters.__main__ import main

RECIPE = """
stage = "faithful"
degradation = "cleanup"
steps = 48
batch = 4
parts = 2
crop = 32
learning_rate = 1e-3
warm_up = 10
log_every = 7
save_every = 6
keep_every = 24
sheet_every = 36
[student]
channels = 8
encode_blocks = 1
detail_blocks = 1
render_blocks = 1
"""
PATIENCE = 240
"""Seconds."""
PRELOADED = [
    "converters.training.trainer",
    "converters.training.recipe_file",
    "torch._dynamo",
    "safetensors.torch",
]
"""What takes seconds to import; the optimisers of torch want the third."""


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four pictures of edges and texture."""
    folder = tmp_path_factory.mktemp("photos")
    for seed in range(4):
        rng = np.random.default_rng(seed)
        cells = Image.fromarray(rng.integers(0, 256, (8, 8, 3), np.uint8))
        blocks = np.asarray(cells.resize((96, 96), Image.Resampling.NEAREST))
        pixels = blocks + rng.normal(0, 8, blocks.shape)
        Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(folder / f"{seed}.png")
    return folder


def distill(recipe: Path, photos: Path, run: Path, *words: str, **environment: str) -> BaseProcess:
    """Start `python -m converters distill` in a process of its own, forked from one that has torch ready."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOADED)
    command = ["distill", str(recipe), "--photos", str(photos), "-o", str(run), *words]
    process = context.Process(target=_run, args=(command, environment))
    process.start()
    return process


def _run(command: list[str], environment: dict[str, str]) -> None:
    os.environ.update(environment)
    torch.set_num_threads(1)
    raise SystemExit(main(command))


def finish(process: BaseProcess) -> None:
    process.join(PATIENCE)
    assert process.exitcode == 0


def write_recipe(folder: Path, text: str = RECIPE) -> Path:
    path = folder / "tiny.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.timeout(900)
def test_a_run_that_is_killed_again_and_again_ends_like_one_that_is_not(photos: Path, tmp_path: Path) -> None:
    recipe, whole, run = write_recipe(tmp_path), tmp_path / "whole", tmp_path / "killed"
    finish(distill(recipe, photos, whole))
    chance = random.Random()
    killed, loaders = 0, []
    for _ in range(3):
        process = distill(recipe, photos, run, "--resume")
        await_checkpoint(run, process)
        time.sleep(chance.uniform(0, 0.2))
        killed += process.is_alive()
        loaders += (children := children_of(process))
        process.kill()
        process.join()
        assert not psutil.wait_procs(children, timeout=20)[1], "a loader outlives its training"
    assert killed and loaders, "the run was over before it could be killed: give it more steps"
    finish(distill(recipe, photos, run, "--resume"))

    names = {
        str(path.relative_to(whole))
        for path in whole.rglob("*")
        if path.is_file() and not path.name.startswith("photos-")
    }
    assert names == {
        "checkpoint.pt", "log.csv",
        "sheets/0000036.png", "sheets/0000048.png",
        "snapshots/student-0000024.safetensors", "snapshots/student-0000048.safetensors",
        "student.safetensors",
    }  # fmt: skip
    for name in names:
        if name.endswith(".safetensors"):
            assert_same(load_file(whole / name), load_file(run / name))
        elif name == "checkpoint.pt":
            ours, theirs = (torch.load(folder / name, weights_only=True) for folder in (whole, run))
            assert_same(ours["networks"]["student"], theirs["networks"]["student"])
            assert ours["log"] == theirs["log"]
        else:
            assert (whole / name).read_bytes() == (run / name).read_bytes(), name


def await_checkpoint(run: Path, process: BaseProcess) -> None:
    """Until the process has saved once more, or is over."""
    path, deadline = run / "checkpoint.pt", time.monotonic() + PATIENCE
    before = path.stat().st_mtime_ns if path.exists() else 0
    while process.is_alive() and time.monotonic() < deadline:
        if path.exists() and path.stat().st_mtime_ns != before:
            return
        time.sleep(0.005)


def children_of(process: BaseProcess) -> list[psutil.Process]:
    """Those of a process that is perhaps over, and theirs."""
    try:
        return psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def assert_same(ours: dict[str, torch.Tensor], theirs: dict[str, torch.Tensor]) -> None:
    assert ours.keys() == theirs.keys()
    different = [name for name, value in ours.items() if not torch.equal(value, theirs[name])]
    assert not different


@pytest.mark.loopback
@pytest.mark.timeout(900)
def test_two_processes_do_what_one_does(photos: Path, tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path, RECIPE.replace("steps = 48", "steps = 20"))
    one, two = tmp_path / "one", tmp_path / "two"
    finish(distill(recipe, photos, one))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    meeting = {"WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port}
    both = [distill(recipe, photos, two, RANK=rank, LOCAL_RANK=rank, **meeting) for rank in "01"]
    for process in both:
        finish(process)
    ours, theirs = (load_file(run / "student.safetensors") for run in (one, two))
    for name, value in ours.items():
        torch.testing.assert_close(theirs[name], value, atol=1e-6, rtol=1e-5)
    rows = [np.loadtxt(run / "log.csv", delimiter=",", skiprows=1) for run in (one, two)]
    assert rows[0].shape == (2, 3)
    np.testing.assert_allclose(rows[1], rows[0], rtol=1e-4)
