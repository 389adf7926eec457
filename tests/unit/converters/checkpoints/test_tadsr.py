from __future__ import annotations

import json
import pickle
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from converters.checkpoints.contents import read_contents
from converters.checkpoints.detect import detect
from converters.checkpoints.loader import LoadOptions
from converters.checkpoints.lora import merged
from converters.checkpoints.tadsr import (
    TimeAwareDiffusion,
    facts,
    find_parts,
    load,
    load_networks,
    match_score,
    read_delta,
    read_prompt,
)
from converters.errors import BadCheckpoint

UNET = "unet/diffusion_pytorch_model.safetensors"
AUTOENCODER = "time_vae/diffusion_pytorch_model.bin"


@pytest.fixture
def official(data_folder: Path, tmp_path: Path) -> Path:
    """A copy, to change, of the small checkpoint in the published layout."""
    source = data_folder / "golden/dev/tadsr/small/weights"
    if not source.is_dir():
        pytest.skip(f"There are no golden fixtures at {source}")
    target = tmp_path / "weights"
    for file in (p for p in source.rglob("*") if p.is_file()):
        copy = target / file.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
    np.save(target / "prompt_embedding.npy", np.zeros((1, 77, 24), np.float32))
    return target


def networks_in(folder: Path) -> TimeAwareDiffusion:
    return load_networks(find_parts(read_contents(folder / "tadsr.pkl"), LoadOptions()))


def change_delta(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    content = torch.load(folder / "tadsr.pkl", weights_only=True)
    change(content)
    torch.save(content, folder / "tadsr.pkl")


def change_config(folder: Path, network: str, **values: object) -> None:
    path = folder / network / "config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **values}))


def test_products_are_added_at_twice_their_size() -> None:
    a, b = torch.randn(4, 3, 3, 3), torch.randn(5, 4, 1, 1)
    weight, bias = torch.randn(5, 3, 3, 3), torch.randn(5)
    delta = {"conv.lora_A.default_encoder.weight": a, "conv.lora_B.default_encoder.weight": b}
    shapes = {"conv.weight": (5, 3, 3, 3), "conv.bias": (5,)}
    found = merged("net", shapes, {"conv.weight": weight, "conv.bias": bias}, delta, rank=4)
    expected = weight + 2 * torch.einsum("or,rihw->oihw", b[:, :, 0, 0], a)
    torch.testing.assert_close(found["conv.weight"], expected)
    assert torch.equal(found["conv.bias"], bias)


def test_first_convolution_and_time_layers_come_from_the_delta_file(official: Path) -> None:
    delta = read_delta(official / "tadsr.pkl")
    networks = networks_in(official)
    assert torch.equal(networks.unet.conv_in.bias, delta.unet["conv_in.base_layer.bias"])
    name = "encoder.time_embedding.linear_1.weight"
    assert torch.equal(networks.autoencoder.get_parameter(name), delta.time[name])


def test_plain_autoencoder_with_old_names_gives_the_same_network(official: Path) -> None:
    expected = networks_in(official).autoencoder.state_dict()
    old = {"to_q": "query", "to_k": "key", "to_v": "value", "to_out.0": "proj_attn"}
    weights = torch.load(official / AUTOENCODER, weights_only=True)
    plain = {}
    for name, value in weights.items():
        if "time_emb" not in name:
            for new_name, old_name in old.items():
                name = name.replace(f".{new_name}.", f".{old_name}.")
            plain[name] = value
    (official / "time_vae").rename(official / "vae")
    path = official / "vae" / Path(AUTOENCODER).name
    path.unlink()  # still mapped by the networks above
    torch.save(plain, path)
    found = networks_in(official).autoencoder.state_dict()
    assert all(torch.equal(found[name], expected[name]) for name in expected)
    assert any("query" in name for name in plain)


def test_half_precision_weights_are_widened(official: Path) -> None:
    save_file({name: value.half() for name, value in load_file(official / UNET).items()}, official / UNET)
    assert {p.dtype for p in networks_in(official).unet.parameters()} == {torch.float32}


def test_file_and_folder_are_recognised(official: Path) -> None:
    for path in (official, official / "tadsr.pkl"):
        contents = read_contents(path)
        assert match_score(contents).score == 1
        assert detect(contents).SYSTEM == "tadsr"
    (official / "tadsr.pkl").unlink()
    with pytest.raises(
        BadCheckpoint, match=r"resembles a checkpoint of TADSR .* but the file tadsr.pkl is missing"
    ):
        detect(read_contents(official))


@pytest.mark.parametrize("value", [None, [torch.ones(1)], {"encoder": "words"}])
def test_a_part_of_the_delta_file_is_not_enough(official: Path, value: object) -> None:
    change_delta(official, lambda c: c.update(state_dict_vae_time=value))
    with pytest.raises(BadCheckpoint, match="its part state_dict_vae_time is missing or damaged"):
        detect(read_contents(official / "tadsr.pkl"))
    with pytest.raises(BadCheckpoint, match=r"no tadsr.pkl of TADSR: state_dict_vae_time is missing"):
        dict(facts(read_contents(official), LoadOptions()))


def test_facts_name_sizes_and_licence(official: Path) -> None:
    known = dict(facts(read_contents(official / "tadsr.pkl"), LoadOptions()))
    assert known["licence"].startswith("non-commercial: Pi-Lab License 1.0")
    assert known["U-Net"].startswith("16/16/16/32 channels")
    assert "state_dict_unet 516" in known["changes"]
    shutil.rmtree(official / "unet")
    assert "lacks the folders" in dict(facts(read_contents(official / "tadsr.pkl"), LoadOptions()))["base"]


def test_missing_parts_are_named(official: Path) -> None:
    contents = read_contents(official / "tadsr.pkl")
    (official / "prompt_embedding.npy").unlink()
    with pytest.raises(
        BadCheckpoint, match=r"needs an embedded prompt, and .* lacks the folder 'text_encoder'"
    ):
        find_parts(contents, LoadOptions())
    shutil.rmtree(official / "unet")
    with pytest.raises(BadCheckpoint, match=re.escape("lacks the folders 'unet' and 'time_vae' (or 'vae')")):
        find_parts(contents, LoadOptions())


def test_the_folders_may_lie_elsewhere(official: Path, tmp_path: Path) -> None:
    delta = tmp_path / "tadsr.pkl"
    (official / "tadsr.pkl").rename(delta)
    parts = find_parts(read_contents(delta), LoadOptions(companion=official))
    assert (parts.delta, parts.unet) == (delta, official / "unet")


def test_choices_reach_the_manifest(official: Path) -> None:
    properties = load(
        read_contents(official), LoadOptions(timesteps=(1, 999), colour_fix="wavelet")
    ).properties
    assert properties.colour_fix == "wavelet"
    assert properties.realism is not None
    assert (properties.realism.at_0, properties.realism.at_1) == (1, 999)
    assert properties.realism.default == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"block_out_channels": [160, 160, 160, 160]}, "is wider than that of TADSR"),
        ({"block_out_channels": [32, 32]}, "has 2 resolutions, that of TADSR 4"),
        ({"latent_channels": 8}, "do not belong together"),
    ],
)
def test_sizes_that_the_app_is_not_made_for_are_refused(
    official: Path, values: dict[str, object], message: str
) -> None:
    change_config(official, "time_vae", **values)
    with pytest.raises(BadCheckpoint, match=message):
        load(read_contents(official), LoadOptions())


@pytest.mark.parametrize(
    ("array", "message"),
    [
        (np.zeros((1, 77, 25), np.float32), r"\[1, 77, 25\]; the U-Net takes \[1, tokens, 24\]"),
        (np.array(["words"]), "can not be read as an array of NumPy"),
    ],
)
def test_embeddings_must_fit(official: Path, array: np.ndarray, message: str) -> None:
    path = official / "prompt_embedding.npy"
    np.save(path, array)
    with pytest.raises(BadCheckpoint, match=message):
        read_prompt(path, 24)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda c: c["state_dict_unet"].pop("conv_out.lora_B.default_decoder.weight"),
            "only one of two matrices for conv_out of the U-Net",
        ),
        (
            lambda c: c["state_dict_unet"].update(
                {"conv_out.lora_A.default_decoder.weight": torch.ones(4, 9, 3, 3)}
            ),
            r"lora_A of conv_out of the U-Net is \[4, 9, 3, 3\]; expected is \[4, 16, 3, 3\]",
        ),
        (
            lambda c: c["state_dict_unet"].update({"conv_in.base_layer.weight": torch.ones(16, 4, 1, 1)}),
            r"conv_in.weight of the U-Net is \[16, 4, 1, 1\]; expected is \[16, 4, 3, 3\]",
        ),
        (
            lambda c: c["state_dict_unet"].update({"conv_in.magnitude": torch.ones(1)}),
            "an unknown kind of change for the U-Net: conv_in.magnitude",
        ),
        (
            lambda c: c["state_dict_vae_time"].popitem(),
            "The delta file lacks encoder.mid_block.resnets.1.time_emb_proj.bias.",
        ),
        (
            lambda c: c["state_dict_unet"]["conv_in.base_layer.bias"].fill_(float("nan")),
            "The U-Net is damaged: conv_in.bias holds numbers that are not finite",
        ),
        (lambda c: c.pop("state_dict_vae"), "no tadsr.pkl of TADSR: state_dict_vae is missing or damaged"),
        (lambda c: c.update(rank_unet=0), "no tadsr.pkl of TADSR: rank_unet is missing or damaged"),
        (lambda c: c.update(rank_vae=3), r"lora_A of encoder.conv_in of the autoencoder is \[4, 3, 3, 3\]"),
    ],
)
def test_damaged_delta_files_are_refused(
    official: Path, change: Callable[[dict[str, Any]], object], message: str
) -> None:
    change_delta(official, change)
    with pytest.raises(BadCheckpoint, match=message):
        networks_in(official)


def test_pickles_that_run_code_are_refused(official: Path) -> None:
    (official / "tadsr.pkl").write_bytes(pickle.dumps(shutil.rmtree))
    with pytest.raises(BadCheckpoint, match="it could run code"):
        networks_in(official)


@pytest.mark.parametrize("kind", ["missing", "unknown"])
def test_base_weights_must_fit_exactly(official: Path, kind: str) -> None:
    weights = load_file(official / UNET)
    if kind == "missing":
        del weights["conv_out.bias"]
        message = "The U-Net lacks conv_out.bias."
    else:
        weights["extra.weight"] = torch.ones(1)
        message = "The U-Net has no place for extra.weight."
    save_file(weights, official / UNET)
    with pytest.raises(BadCheckpoint, match=message):
        networks_in(official)


@pytest.mark.parametrize("name", [UNET, AUTOENCODER])
def test_damaged_weights_are_refused(official: Path, name: str) -> None:
    (official / name).write_bytes((official / name).read_bytes()[:1000])
    with pytest.raises(BadCheckpoint, match=f"{Path(name).name} is a .* cut short"):
        networks_in(official)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"use_linear_projection": False}, "use_linear_projection is False, not True"),
        ({"block_out_channels": None}, "does not give the sizes of the network"),
        ({"up_block_types": ["UpBlock2D"]}, "up_block_types does not mirror down_block_types"),
        ({"block_out_channels": [16, 16, 16, 48]}, r"is \[32, 16, 3, 3\]; expected is \[48, 16, 3, 3\]"),
    ],
)
def test_other_networks_are_refused(official: Path, values: dict[str, object], message: str) -> None:
    change_config(official, "unet", **values)
    with pytest.raises(BadCheckpoint, match=message):
        networks_in(official)
