"""Published networks that take low-res pixels and nothing else: one program, no sliders, no noise.

They come as named weights or for ncnn. What the families differ in is how weights are called, and how the
sizes of the network follow from their shapes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from converters.checkpoints.contents import Contents
from converters.checkpoints.loader import Loaded, LoadOptions, MatchScore, StudentProperties
from converters.checkpoints.ncnn import Layer
from converters.checkpoints.weights import Tensors, candidates, fill
from converters.errors import BadCheckpoint
from converters.networks.plain import PlainNetwork
from converters.programs.program import PIXELS, Program, ProgramPort
from desktop.student.manifest import SystemName

LARGEST_SCALE = 8
"""Largest factor of enlargement of the app."""
LARGEST = 1024
"""Channels, blocks or convolutions beyond these are no network but an attempt to fill the memory."""


@dataclass(frozen=True)
class Family:
    """How a family is read.

    `rename`: named weights under the names of the network here; None where they are of another family.
    `build`: a network of the sizes that renamed weights have, without memory; it raises ValueError, whose
    message completes "but ...", where Vernier has none such. `facts`: names and values for `inspect`.
    `from_ncnn`: as `rename`, for layers of ncnn. `finish`: makes of the network with weights what is
    converted. `hint`: something to tell about a checkpoint, or nothing.
    """

    name: str
    rename: Callable[[Tensors], Tensors | None]
    build: Callable[[Tensors], PlainNetwork]
    facts: Callable[[Any], Iterable[tuple[str, str]]]
    source: str
    from_ncnn: Callable[[Sequence[Layer], Tensors], Tensors | None] = lambda _layers, _tensors: None
    finish: Callable[[Any], PlainNetwork] = lambda network: network
    hint: Callable[[Contents], str] = lambda _: ""


@dataclass(frozen=True)
class PlainLoader:
    """A loader of such a family. Sizes in low-res pixels; `halo`: docs/adr/0029-plain-networks.md."""

    SYSTEM: SystemName
    TITLE: str
    family: Family
    tile: int
    small_tile: int | None
    halo: int
    JUMPS: frozenset[str] = frozenset()

    def match_score(self, contents: Contents) -> MatchScore:
        """See `Loader.match_score`."""
        named = self._named(contents, contents.tree)
        if named is None:
            return MatchScore(0)
        try:
            _check_fit(self.family, named)
        except ValueError as error:
            return MatchScore(0.9, str(error))
        return MatchScore(1)

    def facts(self, contents: Contents, options: LoadOptions) -> Iterator[tuple[str, str]]:
        """See `Loader.facts`."""
        network = self._network(contents, contents.tree)[0]
        yield from self.family.facts(network)
        yield "scale", f"x{network.scale}"
        count = len(list(network.parameters()))
        yield "parameters", f"{sum(p.numel() for p in network.parameters()):,} in {count} tensors"
        yield "controls", "none: the network was trained for one setting"
        if hint := self.family.hint(contents):
            yield "note", hint

    def load(self, contents: Contents, options: LoadOptions) -> Loaded:
        """See `Loader.load`."""
        network = self.load_network(contents)
        properties = StudentProperties(
            scale=network.scale,
            tile=self.tile,
            small_tile=self.small_tile,
            halo=self.halo,
            size_multiple=1,
            realism=None,
            noise=None,
            bfloat16=None,
        )
        hint = self.family.hint(contents)
        return Loaded(
            (program_of(self.family.finish(network), self.family.name),),
            properties,
            contents.files,
            card=self._card(contents.path),
            hints=(hint,) if hint else (),
        )

    def load_network(self, contents: Contents) -> PlainNetwork:
        """The network with its weights, frozen and in evaluation mode.

        Raises:
            BadCheckpoint: it does not fit, or a weight is no finite number; the message says what.
        """
        self._network(contents, contents.tree)  # before the weights are read
        network, named = self._network(contents, contents.load())
        fill(self.family.name, network, named)
        return network

    def _named(self, contents: Contents, tree: Any) -> Tensors | None:
        if contents.layers:
            try:
                return self.family.from_ncnn(contents.layers, tree)
            except ValueError:  # a number of a layer is none, so it is another network's
                return None
        named = (self.family.rename(tensors) for tensors in candidates(tree))
        return next((tensors for tensors in named if tensors is not None), None)

    def _network(self, contents: Contents, tree: Any) -> tuple[PlainNetwork, Tensors]:
        named = self._named(contents, tree)
        if named is None:
            raise BadCheckpoint(f"{contents.path} holds no network of the kind {self.family.name}.")
        try:
            return _check_fit(self.family, named), named
        except ValueError as error:
            raise BadCheckpoint(
                f"{contents.path} holds a network of the kind {self.family.name}, but {error}."
            ) from error

    def _card(self, path: Path) -> str:
        return (
            f"A network of the kind {self.family.name} ({self.family.source}), from `{path.name}`.\n\n"
            "It has no slider: the network was trained for one setting. Who trained it, on what, and under "
            "which licence it may be used, the file does not say; the place it came from does. Its metrics "
            "were not measured here."
        )


def program_of(network: PlainNetwork, name: str, program: str = "render") -> Program:
    """The whole network as a program from `low_res` to high-res pixels."""
    low_res = ProgramPort("low_res", 3, "Low-res RGB pixels in [0, 1].")
    high_res = ProgramPort(
        PIXELS, 3, "High-res RGB pixels, nominally in [0, 1], not clipped.", network.scale, span=1.0
    )
    text = f"Enlarges x{network.scale} by {name}."
    return Program(
        program,
        network,
        (low_res,),
        high_res,
        text,
        least_side=network.least_side,
        whole_tiles=network.whole_tiles,
    )


def count_of(tensors: Tensors, prefix: str) -> int:
    """How many numbered modules begin with `prefix`: one more than the largest number after it.

    Raises:
        ValueError: there are more than any network has.
    """
    numbers = [name[len(prefix) :].partition(".")[0] for name in tensors if name.startswith(prefix)]
    count = max((int(number) for number in numbers if number.isdecimal()), default=-1) + 1
    return bounded(count, f"{count} modules {prefix}*") if count else 0


def bounded(size: int, what: str) -> int:
    """`size`, if a network may have it.

    Raises:
        ValueError: it may not.
    """
    if not 1 <= size <= LARGEST:
        raise ValueError(f"it claims {what}")
    return size


def checked_scale(scale: int) -> int:
    """`scale`, if the app enlarges so many times.

    Raises:
        ValueError: it does not.
    """
    if not 1 <= scale <= LARGEST_SCALE:
        raise ValueError(f"it enlarges {scale} times, and Vernier takes those that do 1 to {LARGEST_SCALE}")
    return scale


def scale_of_phases(channels: int) -> int:
    """The scale of a network whose last convolution has so many channels, before the pixel shuffle.

    Raises:
        ValueError: these are no RGB pixels.
    """
    squares = {3 * scale**2: scale for scale in range(1, 17)}
    if channels not in squares:
        raise ValueError(f"its last convolution has {channels} channels, which are no RGB pixels")
    return checked_scale(squares[channels])


def _check_fit(family: Family, named: Tensors) -> PlainNetwork:
    """The network that the weights are of, without memory.

    Raises:
        ValueError: a name or a shape does not fit; the message completes "but ...".
    """
    try:
        with torch.device("meta"):
            network = family.build(named)
    except (KeyError, IndexError) as error:
        raise ValueError(f"it lacks what would tell its sizes, {error}") from error
    expected = network.state_dict()
    if missing := expected.keys() - named.keys():
        raise ValueError(f"it lacks {min(missing)}")
    if unknown := named.keys() - expected.keys():
        raise ValueError(f"it has the further weight {min(unknown)}, as variants of that network do")
    for name, wanted in expected.items():
        if named[name].shape != wanted.shape:
            raise ValueError(f"{name} is {list(named[name].shape)}, not {list(wanted.shape)}")
    return network
