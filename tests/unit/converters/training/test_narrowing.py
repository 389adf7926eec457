"""Narrowed networks: channels that others foretell go without loss, and the rest learns what is missing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Tensor

from converters.__main__ import main
from converters.checkpoints.narrowed import save_narrowed, with_narrowed
from converters.commands.recipes import find_recipe
from converters.data.crops import Batch
from converters.errors import BadCheckpoint, CannotTrain
from converters.networks.compact import Compact, CompactConfig
from converters.networks.rrdb import Rrdb, RrdbConfig
from converters.training.narrowing import choose, narrow
from converters.training.process_group import Processes
from converters.training.recipe import Recipe
from converters.training.recipe_file import load_recipe
from converters.training.stage import StageResources
from converters.training.stages.narrowed import Narrowed, NarrowedSettings, NarrowedWeights
from converters.training.updates import Updates
from tests import ncnn_models, plain_networks

TINY = RrdbConfig(blocks=3, channels=8, growth=4)
PIXELS = NarrowedWeights(pixel=20, perceptual=0, texture=0)


@pytest.fixture
def network() -> Rrdb:
    torch.manual_seed(0)
    return plain_networks.esrgan(TINY)


def low_res(count: int = 2, side: int = 24) -> Tensor:
    return torch.rand((count, 3, side, side), generator=torch.Generator().manual_seed(1))


def batch() -> Batch:
    low = low_res()
    high = low.repeat_interleave(4, 2).repeat_interleave(4, 3)
    return Batch(low, high, high, low, torch.zeros(len(low)))


def doubled(network: Rrdb) -> Rrdb:
    """The same network with every channel of its dense blocks computed twice."""
    wide = Rrdb(replace(network.config, growth=8)).requires_grad_(False).eval()
    wide.load_state_dict({k: v for k, v in network.state_dict().items() if "blocks" not in k}, strict=False)
    for blocks, wide_blocks in zip(network.blocks, wide.blocks, strict=True):
        for dense, wide_dense in zip(blocks, wide_blocks, strict=True):
            for number, (conv, other) in enumerate(zip(dense.convs, wide_dense.convs, strict=True)):
                inputs = [*range(8), *(8 + 4 * (i // 8) + i % 4 for i in range(8 * number))]
                weight = conv.weight[:, inputs].clone()
                weight[:, 8:] /= 2
                outputs = [0, 1, 2, 3] * 2 if number < 4 else range(8)
                other.weight.copy_(weight[outputs])
                other.bias.copy_(conv.bias[outputs])
    return wide


def test_channels_that_others_foretell_are_left_out(network: Rrdb) -> None:
    wide, low = doubled(network), low_res(4)
    torch.testing.assert_close(wide(low), network(low))
    errors: list[float] = []
    narrowed = narrow(wide, low, [0, 1], 4, said=lambda number, error: errors.append(error))
    assert narrowed.config.growths == (4, 4, 8)
    assert len(errors) == 3 and max(errors) < 1e-7
    torch.testing.assert_close(narrowed(low), wide(low), rtol=1e-4, atol=1e-5)


def test_those_that_differ_most_from_the_earlier_ones_are_kept() -> None:
    generator = torch.Generator().manual_seed(0)
    earlier, own = torch.randn((500, 3), generator=generator), torch.randn((500, 2), generator=generator)
    known = earlier @ torch.randn((3, 2), generator=generator)
    found = torch.stack([known[:, 0], own[:, 0], known[:, 1], 2 * own[:, 0], own[:, 1]], dim=1).double()
    assert choose(earlier.double(), found, torch.ones(5).double(), 2) in (
        [1, 4],
        [3, 4],
    )  # 1 and 3 tell the same
    assert choose(earlier.double(), found, torch.tensor([1, 9, 1, 1, 1]).double(), 1) == [1]


def test_narrowed_blocks_replace_those_of_the_network(network: Rrdb, tmp_path: Path) -> None:
    low, file = low_res(), tmp_path / "first.safetensors"
    narrowed = narrow(network, low, [0], 2)
    save_narrowed(narrowed, 2, file)
    read, count = with_narrowed(network, file)
    assert count == 2 and read.config.growths == (2, 4, 4)
    torch.testing.assert_close(read(low), narrowed(low), rtol=0, atol=2e-3)  # float16
    save_narrowed(network, 3, file)
    torch.testing.assert_close(with_narrowed(network, file)[0](low), network(low), rtol=0, atol=2e-3)


def test_blocks_of_another_network_are_refused(network: Rrdb, tmp_path: Path) -> None:
    file = tmp_path / "first.safetensors"
    save_narrowed(plain_networks.esrgan(replace(TINY, channels=6)), 1, file)
    with pytest.raises(BadCheckpoint, match=r"first\.safetensors"):
        with_narrowed(network, file)
    with pytest.raises(BadCheckpoint, match="of the kind ESRGAN"):
        with_narrowed(Compact(CompactConfig(convolutions=1, channels=4)), file)
    for other in ([1, 2], {"head.weight": network.head.weight}):
        torch.save(other, file.with_suffix(".pth"))
        with pytest.raises(BadCheckpoint, match=r"first\.pth"):
            with_narrowed(network, file.with_suffix(".pth"))
    file.write_bytes(b"no weights")
    with pytest.raises(BadCheckpoint, match=r"first\.safetensors"):
        with_narrowed(network, file)


def stage(network: Rrdb, tmp_path: Path, weights: NarrowedWeights = PIXELS) -> Narrowed:
    save_narrowed(narrow(network, low_res(), [0], 2), 2, tmp_path / "start.safetensors")
    return Narrowed(network, tmp_path / "start.safetensors", weights, None)


def test_narrowed_blocks_learn_and_nothing_else_does(network: Rrdb, tmp_path: Path) -> None:
    learning = stage(network, tmp_path)
    with torch.no_grad():
        for parameter in learning.student.blocks[:2].parameters():
            parameter.mul_(1.5)
    recipe = Recipe("narrowed", 30, 2, 96, 3e-3, NarrowedSettings(PIXELS), ema=0.0)
    updates = Updates(recipe, learning, Processes())
    before = {name: value.clone() for name, value in learning.student.state_dict().items()}
    losses = [float(updates.update(step, batch(), 1.0)["student"]) for step in range(30)]
    assert losses[-1] < 0.7 * losses[0]
    after = learning.student.state_dict()
    changed = {name[:8] for name, value in before.items() if not torch.equal(value, after[name])}
    assert changed == {"blocks.0", "blocks.1"}
    learning.write(learning.student, tmp_path / "end.safetensors")
    read, _ = with_narrowed(network, tmp_path / "end.safetensors")
    expected = learning.enlarge(learning.student, batch(), 1.0, torch.Generator())
    torch.testing.assert_close(read(low_res()), expected, rtol=0, atol=0.02)  # bfloat16 on some processors


def test_the_terms_are_zero_for_blocks_as_they_were(network: Rrdb, tmp_path: Path) -> None:
    narrowed = stage(network, tmp_path)
    losses = narrowed.losses(batch(), torch.Generator())
    assert losses.terms.keys() == {"features", "pixel"} and min(losses.terms.values()) > 0
    save_narrowed(network, 2, tmp_path / "same.safetensors")
    rounded = with_narrowed(network, tmp_path / "same.safetensors")[0]
    same = Narrowed(rounded, tmp_path / "same.safetensors", PIXELS, None)
    assert all(float(value.detach()) == 0 for value in same.losses(batch(), torch.Generator()).terms.values())


def test_the_stage_says_what_it_needs(network: Rrdb, tmp_path: Path) -> None:
    recipe = load_recipe(find_recipe("narrowed"))
    with pytest.raises(CannotTrain, match=r"--teacher.*--start"):
        recipe.settings.make(recipe, StageResources())
    teacher, start = ncnn_models.store(network, tmp_path / "x4.param"), tmp_path / "start.safetensors"
    save_narrowed(network, 1, start)
    recipe = replace(recipe, teacher=teacher, start=start)
    with pytest.raises(CannotTrain, match="LPIPS-VGG"):
        recipe.settings.make(recipe, StageResources())
    assert isinstance(
        replace(recipe, settings=NarrowedSettings(PIXELS)).settings.make(recipe, StageResources()), Narrowed
    )


def test_the_command_writes_what_a_model_of_two_ends_takes(
    network: Rrdb, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photos, output = tmp_path / "photos", tmp_path / "first.safetensors"
    photos.mkdir()
    pixels = np.random.default_rng(0).integers(0, 256, (200, 200, 3), np.uint8)
    Image.fromarray(pixels).resize((224, 224)).save(photos / "a.png")
    file = ncnn_models.store(network, tmp_path / "x4.param")
    command = ["narrow", str(file), "--photos", str(photos), "-o", str(output)]
    assert main([*command, "--blocks", "0-0", "1", "--growth", "2"]) == 0
    assert "block 2" in capsys.readouterr().out
    assert with_narrowed(network, output)[0].config.growths == (2, 2, 4)
    for wrong in (["--blocks", "3", "--growth", "2"], ["--blocks", "1", "--growth", "4"]):
        assert main([*command, *wrong]) == 2
        assert "--blocks must be 0 to 2, and --growth 1 to 3" in capsys.readouterr().err
