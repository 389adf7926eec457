from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from converters.checkpoints.tadsr import Parts, load_networks
from converters.checkpoints.tadsr_programs import programs_of
from converters.networks.sinusoid import sinusoid
from converters.networks.stable_diffusion.autoencoder import AutoencoderConfig, TimeAwareAutoencoder
from converters.networks.stable_diffusion.text import TextConfig, TextEncoder
from converters.networks.stable_diffusion.unet import UNet, UNetConfig
from desktop.student.embeddings import diffusion_gain

FROM_TRANSFORMERS = """
1.027138 -0.099348 -1.26521 -0.501648 -0.540685 0.562889 -0.392304 0.895845
1.050254 0.016144 -1.212723 -0.586701 -0.5342 0.594589 -0.296682 0.799053
1.009531 0.104362 -0.899423 -0.334884 -0.550807 0.667992 -0.00556 1.238978
"""
SMALL = UNetConfig(
    channels=(8, 16, 16),
    heads=(1, 2, 2),
    attends=(True, True, False),
    blocks=1,
    context_channels=12,
    groups=4,
)


def embedded(timestep: int, width: int) -> Tensor:
    return sinusoid(torch.tensor([timestep]), width)


@pytest.mark.parametrize(
    ("network", "file"),
    [
        (UNet, "keys_unet.json"),
        (TimeAwareAutoencoder, "keys_time_vae.json"),
        (TextEncoder, "keys_text_encoder.json"),
    ],
)
def test_names_shapes_and_totals_of_the_official_sizes(
    network: type[nn.Module], file: str, data_folder: Path
) -> None:
    listed = json.loads((data_folder / "golden/dev/tadsr" / file).read_text())
    with torch.device("meta"):
        parameters = dict(network().named_parameters())
    expected = {name: shape for name, shape in listed["state_dict"] if not name.endswith("position_ids")}
    assert {name: list(p.shape) for name, p in parameters.items()} == expected
    assert sum(p.numel() for p in parameters.values()) == listed["n_parameters"]


def test_each_half_of_the_official_unet_is_below_a_gigabyte_in_float16() -> None:
    with torch.device("meta"):
        unet = UNet()
        programs = programs_of(unet, TimeAwareAutoencoder(), torch.empty(1, 77, 1024))
    halves = [dict(program.module.named_parameters()) for program in programs[1:3]]
    for half in halves:
        assert 0.7e9 < 2 * sum(p.numel() for p in half.values()) < 1e9
    assert {id(p) for half in halves for p in half.values()} == {id(p) for p in unet.parameters()}
    assert {name.split(".")[1] for name in halves[0].keys() & halves[1].keys()} == {"time_embedding"}


def test_halves_of_the_unet_fit_together() -> None:
    torch.manual_seed(0)
    unet = UNet(SMALL).eval()
    latent, time, prompt = torch.randn(1, 4, 8, 12), embedded(500, SMALL.sinusoids), torch.randn(1, 77, 12)
    with torch.no_grad():
        x, *skips = unet.first_half(latent, time, prompt)
        joined = unet.second_half(x, skips, time, prompt)
        assert torch.equal(joined, unet(latent, time, prompt))
    found = [(skip.shape[1], 8 // skip.shape[2]) for skip in skips]
    assert found == [(channels, 2**halvings) for channels, halvings in unet.remaining_skips()]


def test_sizes_that_are_no_multiple_of_the_coarsest_come_back() -> None:
    unet = UNet(SMALL).eval()
    latent = torch.randn(1, 4, 9, 7)
    with torch.no_grad():
        assert unet(latent, embedded(1, SMALL.sinusoids), torch.randn(1, 77, 12)).shape == latent.shape


def test_only_the_encoder_sees_the_timestep() -> None:
    torch.manual_seed(0)
    network = TimeAwareAutoencoder(AutoencoderConfig(channels=(8, 8), blocks=1, groups=4)).eval()
    image = torch.rand(1, 3, 16, 24)
    with torch.no_grad():
        early, late = (network.encode(image, embedded(t, 128)) for t in (100, 600))
        picture = network.decode(early[:, :4])
    assert early.shape == (1, 8, 8, 12)
    assert float((early - late).abs().max()) > 1e-3
    assert picture.shape == image.shape
    assert not [name for name, _ in network.decoder.named_parameters() if "time" in name]


@pytest.mark.parametrize("case", ["c0_t100", "c0_t500", "c0_t900", "c0_nonoise_t500"])
@torch.no_grad()
def test_programs_in_a_chain_give_the_authors_numbers(case: str, data_folder: Path) -> None:
    """The latent, the noise in it and the picture; the app gives what is not computed here."""
    folder = data_folder / "golden/dev/tadsr/small"
    if not folder.is_dir():
        pytest.skip(f"There are no golden fixtures at {folder}")
    with np.load(folder / "arrays.npz") as file:
        arrays = {name: torch.from_numpy(np.asarray(file[name])) for name in file.files}
    networks = load_networks(
        Parts(folder / "weights/tadsr.pkl", folder / "weights/unet", folder / "weights/time_vae", folder)
    )
    timestep = int(case.rpartition("t")[2])
    noise = torch.zeros_like(arrays["c0_noise"]) if "nonoise" in case else arrays["c0_noise"]
    values = {
        "condition": arrays["c0_lq"],
        "noise": noise,
        "encoder_time": embedded(timestep, 128)[:, :, None, None],
        "time": embedded(timestep, 16)[:, :, None, None],
        "gain": torch.full((1, 1, 1, 1), diffusion_gain(timestep)),
    }
    for program in programs_of(networks.unet, networks.autoencoder, arrays["prompt_embeds"]):
        values |= program.compute(values)
    expected = {
        "latent": arrays[f"{case}_z"],
        "prediction": arrays[f"{case}_unet_pred"],
        "high_res": arrays[f"{case}_decoded_raw"] / 2 + 0.5,
    }
    for name, array in expected.items():
        torch.testing.assert_close(values[name], array, rtol=0, atol=2e-4, msg=lambda m, n=name: f"{n}: {m}")


@torch.no_grad()
def test_the_text_encoder_gives_the_numbers_of_transformers() -> None:
    """Those of its CLIPTextModel (5.23.0) with the same weights, made by a formula."""
    network = TextEncoder(TextConfig(channels=8, hidden=12, layers=2, heads=2)).eval()
    for number, (_, parameter) in enumerate(sorted(network.named_parameters())):
        positions = torch.arange(parameter.numel(), dtype=torch.float64)
        parameter.copy_(torch.sin(positions * 0.7 + number).reshape(parameter.shape) * 0.8)
    prompt = network.empty_prompt()
    assert prompt.shape == (1, 77, 8)
    found = prompt[0, [0, 1, 76]].flatten().tolist()
    assert found == pytest.approx([float(number) for number in FROM_TRANSFORMERS.split()], abs=1e-5)
