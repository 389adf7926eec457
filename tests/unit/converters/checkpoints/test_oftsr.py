"""OFTSR's nameless checkpoints: detected, checked shape by shape, told apart by their names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from converters.checkpoints import detect, oftsr
from converters.checkpoints.contents import Contents, read_contents
from converters.checkpoints.loader import LoadOptions
from converters.errors import BadCheckpoint
from converters.networks.guided_unet import LARGE, SMALL, GuidedUNet, GuidedUNetConfig
from converters.packaging.opened_checkpoint import open_checkpoint
from desktop.student.embeddings import flow_time_embedding
from tests.published import OFTSR_NAME, TINY_OFTSR, publish_tiny_oftsr, save_tiny_oftsr


def published(name: str, config: GuidedUNetConfig = SMALL) -> Contents:
    """A released checkpoint without data."""
    with torch.device("meta"):
        weights = [p.data for p in GuidedUNet(config).parameters()]
    return Contents(Path(name), "PyTorch checkpoint", {"ema": {"shadow_params": weights}, "step": 1})


def preset_of(contents: Contents, choices: LoadOptions | None = None) -> str:
    return dict(oftsr.facts(contents, choices or LoadOptions()))["model"]


PREFIX, NOISY = "sr_bicubic-sf4-guided_unet-", "sr_avp-sf4-sigmay_0.05-guided_unet-"


@pytest.mark.parametrize(
    ("name", "config", "model", "role"),
    [
        (f"{PREFIX}sigma0.1-bs32-loss_l1-lr0.0001-FFHQ-checkpoint_10.pth", SMALL, "faces, FFHQ", "teacher"),
        (f"{PREFIX}sigma0.1-distil-v_boot-FFHQ_DIS-checkpoint_2.pth", SMALL, "faces, FFHQ", "student"),
        (f"{NOISY}sigma0.5-distil-v_boot-FFHQ_DIS-checkpoint_24.pth", SMALL, "noisy faces", "student, by"),
        (f"{PREFIX}sigma0.2-distil-v_boot-DIV2K_DIS-checkpoint_5.pth", SMALL, "photos, DIV2K", "student, by"),
        (f"{PREFIX}sigma0.2-bs32-ImageNet-checkpoint_10.pth", LARGE, "photos, ImageNet", "teacher, by"),
        ("renamed.pth", LARGE, "photos, ImageNet", "student or teacher, the name does not say"),
    ],
)
def test_published_models_are_known_by_name(
    name: str, config: GuidedUNetConfig, model: str, role: str
) -> None:
    contents = published(name, config)
    assert detect.detect(contents) is oftsr
    facts = dict(oftsr.facts(contents, LoadOptions()))
    assert facts["model"].startswith(model)
    assert facts["role"].startswith(role)
    assert facts["licence"].startswith("none stated")


def test_a_name_that_tells_nothing_asks_for_the_preset() -> None:
    contents = published("renamed.pth")
    assert "add --preset ffhq, ffhq-noisy or div2k" in preset_of(contents)
    assert preset_of(contents, LoadOptions("ffhq")).startswith("faces, FFHQ; sigma 0.1")
    assert "has no preset 'cat': choose ffhq" in preset_of(contents, LoadOptions("cat"))
    assert "has 128 channels, the network of the preset 'imagenet' has 256" in preset_of(
        contents, LoadOptions("imagenet")
    )


def drop_one(weights: list[Any]) -> None:
    weights.pop()


def see_no_photo(weights: list[Any]) -> None:
    weights[4] = torch.empty(128, 3, 3, 3, device="meta")


def swap(weights: list[Any]) -> None:
    weights[8], weights[10] = weights[10], weights[8]


def count(weights: list[Any]) -> None:
    weights[0] = torch.empty(weights[0].shape, device="meta", dtype=torch.int32)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (drop_one, "361 tensors, not 362 or 566"),
        (see_no_photo, r"tensor 4 \(input_blocks.0.0.weight\) is \[128, 3, 3, 3\], .* without a photo"),
        (swap, r"tensor 8 \(input_blocks.1.0.in_layers.2.weight\) is \[256, 512\], must be \[128, 128"),
        (count, r"tensor 0 \(time_embed.0.weight\) is"),
    ],
)
def test_every_shape_is_checked(damage: Callable[[list[Any]], None], message: str) -> None:
    contents = published("x-DIV2K.pth")
    damage(contents.tree["ema"]["shadow_params"])
    with pytest.raises(BadCheckpoint, match=message):
        dict(detect.detect(contents).facts(contents, LoadOptions()))


def test_an_unknown_file_is_described_with_all_names(tmp_path: Path) -> None:
    torch.save({"params": {"conv_first.weight": torch.zeros(64, 3, 3, 3)}}, tmp_path / "esrgan.pth")
    with pytest.raises(BadCheckpoint) as caught:
        detect.detect(read_contents(tmp_path / "esrgan.pth"))
    message = str(caught.value)
    assert "(params) of one tensor, params.conv_first.weight [64, 3, 3, 3]" in message
    assert "TAD-SR (on ResShift) and TADSR (on Stable Diffusion) are two unrelated systems" in message


def test_a_released_file_and_one_to_resume_from_give_the_averaged_weights(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish_tiny_oftsr(monkeypatch)
    path = tmp_path / OFTSR_NAME
    network = save_tiny_oftsr(path)
    loaded = oftsr.load_network(read_contents(path), TINY_OFTSR)
    assert all(torch.equal(a, b) for a, b in zip(network.parameters(), loaded.parameters(), strict=True))

    tree = torch.load(path, weights_only=True)
    raw = {f"module.{name}": p + 1 for name, p in network.named_parameters()}
    torch.save({**tree, "optimizer": {"state": {}}, "model": raw}, tmp_path / "checkpoint.pth")
    checkpoint = open_checkpoint(tmp_path / "checkpoint.pth", LoadOptions("div2k"))
    assert torch.equal(next(checkpoint.programs[0].module.parameters()), next(network.parameters()))
    (hint,) = checkpoint.loaded.hints
    assert hint.startswith("checkpoint.pth: student or teacher, the name does not say")


def test_weights_that_are_no_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish_tiny_oftsr(monkeypatch)
    path = tmp_path / OFTSR_NAME
    save_tiny_oftsr(path)
    tree = torch.load(path, weights_only=True)
    tree["ema"]["shadow_params"][6][0] = float("nan")
    torch.save(tree, path)
    with pytest.raises(BadCheckpoint, match=r"input_blocks.1.0.in_layers.0.weight holds numbers"):
        open_checkpoint(path)


def test_the_program_is_the_published_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """x0 = sqrt(1 - s^2) c + s noise, and x0 + 0.999 v at the time 999 t."""
    publish_tiny_oftsr(monkeypatch)
    path = tmp_path / OFTSR_NAME
    network = save_tiny_oftsr(path)
    checkpoint = open_checkpoint(path)
    (program,), properties = checkpoint.programs, checkpoint.loaded.properties
    assert properties.noise is not None and properties.noise.strength == 0.2
    torch.manual_seed(1)
    condition, noise = torch.rand(1, 3, 16, 16) * 2 - 1, torch.randn(1, 3, 16, 16)
    start = (1 - 0.2**2) ** 0.5 * condition + 0.2 * noise
    velocity = network.velocity(start, condition, torch.tensor([0.99]))
    time = torch.from_numpy(flow_time_embedding(0.99, 32))
    got = program.compute({"condition": condition, "noise": noise * 0.2, "time": time})["high_res"]
    torch.testing.assert_close(got * 2 - 1, start + 0.999 * velocity, atol=2e-5, rtol=0)
