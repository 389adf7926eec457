"""The autoencoder of the ResShift family: the published names and shapes, and exact nearest codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from torch.nn import functional

from converters.networks import vq_autoencoder
from converters.networks.vq_autoencoder import Codebook, PixelAttention, VQAutoencoder, VQConfig

FACES = VQConfig(64, (1, 2, 4, 8), (1, 2, 3, 4), 8, 4096, 8)


@pytest.mark.parametrize(
    ("config", "keys", "parameters"),
    [(VQConfig(), "keys_vq_x4.json", 55_322_782), (FACES, "keys_vq_face.json", 77_009_115)],
)
def test_the_published_networks_have_the_published_parameters(
    config: VQConfig, keys: str, parameters: int, data_folder: Path
) -> None:
    with torch.device("meta"):
        network = VQAutoencoder(config)
    listed = json.loads((data_folder / "golden/dev/tad_sr" / keys).read_text())
    assert [[name, list(p.shape)] for name, p in network.named_parameters()] == listed["parameters"]
    assert list(network.state_dict()) == [name for name, _ in listed["state_dict"]]
    assert sum(p.numel() for p in network.parameters()) == parameters == listed["n_parameters"]


def test_every_position_gets_its_nearest_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vq_autoencoder, "QUERIES", 7)  # does not divide the positions
    torch.manual_seed(0)
    codebook = Codebook(50, 3)
    latent = torch.randn(2, 3, 5, 4)
    positions = latent.permute(0, 2, 3, 1).reshape(-1, 3)
    expected = torch.cdist(positions.double(), codebook.embedding.weight.double()).argmin(dim=1)
    assert torch.equal(codebook.nearest(latent).flatten(), expected)
    codes = codebook(latent).permute(0, 2, 3, 1).reshape(-1, 3)
    assert torch.equal(codes, codebook.embedding.weight[expected])


def test_attention_in_parts_is_attention(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vq_autoencoder, "QUERIES", 7)
    torch.manual_seed(0)
    attention = PixelAttention(32)
    values = torch.randn(2, 32, 4, 5)
    normed = functional.group_norm(values, 32, attention.norm.weight, attention.norm.bias, 1e-6)
    query, key, value = (
        layer(normed).flatten(2).transpose(1, 2) for layer in (attention.q, attention.k, attention.v)
    )
    mixed = functional.scaled_dot_product_attention(query, key, value).transpose(1, 2).reshape(values.shape)
    torch.testing.assert_close(attention(values), values + attention.proj_out(mixed))


def test_the_latent_is_quantised_when_it_is_decoded_only() -> None:
    torch.manual_seed(0)
    network = VQAutoencoder(VQConfig(32, (1, 1, 1), (1, 1, 1), 3, 16, 3)).eval()
    assert network.config.factor == 4
    picture = torch.rand(1, 3, 16, 24) * 2 - 1
    with torch.no_grad():
        latent = network.encode(picture)
        codes = network.quantize(latent)
        assert latent.shape == (1, 3, 4, 6)
        assert (latent - codes).abs().max() > 1e-2
        torch.testing.assert_close(network.decode(latent), network.decode_codes(codes))
        torch.testing.assert_close(network.decode(codes), network.decode_codes(codes))
