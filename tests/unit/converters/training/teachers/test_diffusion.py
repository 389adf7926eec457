"""The published diffusions as teachers, and their networks as students of the published objectives."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn

from converters.networks.sinusoid import sinusoid
from converters.networks.stable_diffusion.unet import UNet
from converters.networks.swin_unet import SwinUNet
from converters.training.objectives import tad_sr, tadsr
from converters.training.teachers.diffusion import ResShift, StableDiffusion, eta
from tests.published import TINY_UNET
from tests.unit.converters.networks.test_swin_unet import TINY as TINY_SWIN

SIDE = 16


class Knows(nn.Module):
    """A network that always gives the same answer, and keeps what it was asked."""

    config = TINY_UNET

    def __init__(self, answer: Tensor) -> None:
        super().__init__()
        self.answer = answer

    def forward(self, *asked: Tensor) -> Tensor:
        self.asked = asked
        return self.answer


def random(channels: int, seed: int, side: int = SIDE) -> Tensor:
    return torch.randn(2, channels, side, side, generator=torch.Generator().manual_seed(seed))


def test_the_schedule_of_resshift() -> None:
    expected = [0.02, 0.11717, 0.1763, 0.23363, 0.29157, 0.35101, 0.41236]
    torch.testing.assert_close(eta().sqrt()[:7], torch.tensor(expected), atol=6e-6, rtol=0)
    assert eta()[14].item() == pytest.approx(0.9801)


def test_resshift_disturbs_and_finds_the_noise_again() -> None:
    result, enlarged, low_res, noise = (random(3, seed) for seed in range(4))
    teacher, time = ResShift(Knows(result), low_res, enlarged), torch.tensor([14, 0])
    state = teacher.disturb(result, noise, time)
    # step 14: 0.0199 z + 0.9801 z_y + 1.98 n; step 0: 0.9996 z + 0.0004 z_y + 0.04 n
    torch.testing.assert_close(state[0], 0.0199 * result[0] + 0.9801 * enlarged[0] + 1.98 * noise[0])
    torch.testing.assert_close(state[1], 0.9996 * result[1] + 0.0004 * enlarged[1] + 0.04 * noise[1])
    torch.testing.assert_close(teacher.noise(state, time), noise, atol=2e-4, rtol=0)
    values, step = teacher._network.asked
    torch.testing.assert_close(values[0, :3], state[0] / (1.98**2 + 1) ** 0.5)
    assert torch.equal(values[:, 3:], low_res) and torch.equal(step, time)


def test_stable_diffusion_disturbs_and_cleans() -> None:
    result, noise = random(4, 0), random(4, 1)
    teacher, time = StableDiffusion(Knows(noise), torch.zeros(2, 77, 16)), torch.tensor([500, 999])
    state = teacher.disturb(result, noise, time)
    kept = torch.tensor([1 / 1.9023, 1 / 14.649]).view(2, 1, 1, 1)
    expected = kept * result + (1 - kept**2).sqrt() * noise
    torch.testing.assert_close(state, expected, atol=2e-4, rtol=0)
    torch.testing.assert_close(teacher.clean(state, time), result, atol=1e-4, rtol=0)


def moved(student: nn.Module, loss: Tensor) -> bool:
    """Whether the loss has something finite to say to the first and the last layer of a student."""
    loss.backward()
    first, *_, last = [p for p in student.parameters() if p.dim() == 4]
    return all(bool(p.grad.isfinite().all() and p.grad.abs().sum() > 0) for p in (first, last))


def swin(seed: int) -> SwinUNet:
    torch.manual_seed(seed)
    network = SwinUNet(TINY_SWIN)
    for parameter in network.parameters():
        nn.init.normal_(parameter, std=0.1)
    return network


def test_tad_sr_teaches_a_resshift_network_by_another() -> None:
    low_res, enlarged, noise = (random(3, seed) for seed in range(3))
    student, last = swin(0), torch.tensor([14, 14])
    teacher = ResShift(swin(1).requires_grad_(False), low_res, enlarged)
    pupil = ResShift(student, low_res, enlarged)
    start = pupil.disturb(enlarged, noise, last)  # all noise: z is not in it
    ours, teachers = pupil.clean(start, last), teacher.clean(start, last)
    difference = tad_sr.score_difference(teacher, ours, teachers, random(3, 5), torch.tensor([0, 2]))
    loss = tad_sr.regression(ours, teachers) + tad_sr.score_distillation(ours, difference)
    assert moved(student, loss.mean())


def test_tadsr_teaches_a_stable_diffusion_network_by_others() -> None:
    torch.manual_seed(0)
    student, fixed, critic = (UNet(TINY_UNET) for _ in range(3))
    context, latent = torch.randn(2, 77, TINY_UNET.context_channels), random(4, 0)
    time = torch.tensor([500, 200])
    # the student's rule: z / sqrt(abar) - p; the gains of 500 and 200
    gains = torch.tensor([1.9023, 1.1519]).view(2, 1, 1, 1)
    ours = latent * gains - student(latent, sinusoid(time, TINY_UNET.sinusoids), context)
    judges = [StableDiffusion(network.requires_grad_(False), context) for network in (critic, fixed)]
    noisy = tadsr.teacher_time(time).long()
    assert noisy.tolist() == [250, 100]
    state = judges[0].disturb(ours.detach(), random(4, 7), noisy)
    critics, fixeds = (judge.clean(state, noisy) for judge in judges)
    assert moved(student, tadsr.score_distillation(ours, critics, fixeds).mean())
