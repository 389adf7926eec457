"""Which networks get SPAN as their faithful end, and what the package then says."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from converters.packaging import faithful_end
from converters.packaging.description import Description
from converters.packaging.opened_checkpoint import OpenedCheckpoint, open_checkpoint
from tests import plain_networks
from tests.plain_networks import COMPACT, CompactConfig


def opened(folder: Path, scale: int) -> OpenedCheckpoint:
    network = plain_networks.compact(CompactConfig(COMPACT.convolutions, COMPACT.channels, scale))
    torch.save(plain_networks.srvgg(network), folder / "mine.pth")
    return open_checkpoint(folder / "mine.pth")


def test_a_network_of_the_same_scale_gets_it(fetched_span: Path, tmp_path: Path) -> None:
    found = faithful_end.find_faithful_end(opened(tmp_path, 4))
    assert found == (fetched_span / faithful_end.FILES[4], "")


@pytest.mark.parametrize(
    ("scale", "reason"),
    [(1, "enlarges 2 or 4 times"), (3, "enlarges 2 or 4 times"), (2, "'make models' fetches SPAN")],
)
def test_others_are_told_why_not(fetched_span: Path, tmp_path: Path, scale: int, reason: str) -> None:
    path, said = faithful_end.find_faithful_end(opened(tmp_path, scale))
    assert path is None and reason in said
    assert said.startswith("It gets no realism slider: ") and "\n" not in said


def test_the_faithful_end_is_not_mixed_with_itself(fetched_span: Path) -> None:
    checkpoint = open_checkpoint(fetched_span / faithful_end.FILES[4])
    assert faithful_end.find_faithful_end(checkpoint)[0] is None


def test_systems_with_sliders_of_their_own_are_left_alone(
    fetched_span: Path, tiny_checkpoint: OpenedCheckpoint
) -> None:
    assert faithful_end.find_faithful_end(tiny_checkpoint) == (None, "")


def test_the_licence_of_span_goes_with_it(fetched_span: Path, tmp_path: Path) -> None:
    mine = Description("mine", "Mine", "CC0", "me", licences={"CC0.txt": "free"})
    made = faithful_end.describe_mixture(mine, fetched_span / faithful_end.FILES[4])
    assert made.licences.keys() == {"CC0.txt", "SPAN.txt", "SPAN-Apache-2.0.txt"}
    assert "Apache License" in made.licences["SPAN-Apache-2.0.txt"]
    assert (made.licence, made.default_realism) == ("CC0", 1.0)


def test_a_faithful_end_of_the_person_brings_no_text(fetched_span: Path, tmp_path: Path) -> None:
    mine = Description("mine", "Mine", "CC0", "me", default_realism=0.25)
    assert faithful_end.describe_mixture(mine, tmp_path / "other.param") == mine
