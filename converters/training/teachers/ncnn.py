"""Published enlargers as teachers: the plain networks that can be converted, SRMD for ncnn, and DAT-light."""

from __future__ import annotations

from pathlib import Path

import torch

from converters.checkpoints import compact, dat, esrgan, span
from converters.checkpoints.contents import Contents, read_contents
from converters.checkpoints.ncnn import CONVOLUTION, by_order, convolution_names
from converters.checkpoints.weights import Tensors, fill
from converters.errors import BadCheckpoint
from converters.networks.plain import PlainNetwork
from converters.networks.srmd import Srmd

_LOADERS = (esrgan.LOADER, compact.LOADER, span.LOADER)


def load_enlarger(path: Path) -> PlainNetwork | Srmd:
    """The frozen network in a checkpoint, or in a `.param` file and the `.bin` file beside it.

    Raises:
        BadCheckpoint: it is no such network; the message says why.
    """
    contents = read_contents(path)
    for loader in _LOADERS:
        if loader.match_score(contents).score == 1:
            return loader.load_network(contents)
    if dat.weights_of(contents.tree) is not None and (weights := dat.weights_of(contents.load())):
        return dat.build(weights)
    with torch.device("meta"):
        srmd = Srmd()
    if (named := _named(contents, srmd, contents.tree)) is None:
        raise BadCheckpoint(
            f"{path} holds no network of the kinds ESRGAN, Compact, SPAN, SRMD and DAT-light."
        )
    named = _named(contents, srmd, contents.load()) or named
    fill("SRMD", srmd, {**named, "blur": Srmd().blur})
    return srmd


def _named(contents: Contents, network: Srmd, tensors: Tensors) -> Tensors | None:
    return by_order(contents.layers, tensors, {CONVOLUTION: convolution_names(network)})
