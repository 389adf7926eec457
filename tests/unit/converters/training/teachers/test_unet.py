"""OFTSR's U-Net in the place of the low-res teacher."""

from __future__ import annotations

import torch

from converters.networks.guided_unet import GuidedUNet, GuidedUNetConfig
from converters.training.teachers.flow import Flow, flow_matching
from converters.training.teachers.samplers import fixed_steps
from converters.training.teachers.unet import GuidedTeacher

CONFIG = GuidedUNetConfig(channels=32, multipliers=(1, 2), attention_factors=(2,), head_channels=32)


def test_it_teaches_like_any_other() -> None:
    torch.manual_seed(0)
    network = GuidedUNet(CONFIG)
    torch.nn.init.normal_(network.out[2].weight, std=0.05)
    teacher = GuidedTeacher(network)
    low_res = torch.rand(2, 3, 4, 8)
    flow = Flow(teacher, low_res)
    start, time = flow.start(torch.randn(2, 3, 16, 32)), torch.tensor([0.2, 0.8])
    with torch.no_grad():
        expected = network.velocity(start, teacher.enlarge(low_res), time)
        torch.testing.assert_close(flow.velocity(start, time), expected)
        end = fixed_steps("midpoint", 2)(flow.velocity, start, 0.0, 1.0)
        assert end.shape == start.shape and end.isfinite().all()
    flow_matching(flow, start, torch.rand(2, 3, 16, 32), time).mean().backward()
    assert network.input_blocks[0][0].weight.grad.abs().sum() > 0


def test_its_features_are_the_levels_of_its_encoder() -> None:
    teacher = GuidedTeacher(GuidedUNet(CONFIG))
    flow = Flow(teacher, torch.rand(1, 3, 4, 8))
    maps = flow.features(torch.randn(1, 3, 16, 32), torch.tensor([0.5]))
    assert [tuple(found.shape[1:]) for found in maps] == [(32, 16, 32), (64, 8, 16)]
    assert tuple(found.shape[1] for found in maps) == teacher.feature_channels
