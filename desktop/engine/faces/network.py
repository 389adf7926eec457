"""Runs a small network of TensorFlow Lite in NumPy: convolutions on an image of any size."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from desktop.engine.faces.tflite import Network, Operator

Map = NDArray[np.float32]
"""(H, W, channels)"""

_ADD, _CONVOLUTION, _DEPTHWISE, _DEQUANTIZE, _POOL = 0, 3, 4, 6, 17
_RELU, _RESHAPE, _RESIZE, _PAD = 19, 22, 23, 34


def run(network: Network, image: Map) -> list[Map]:
    """The outputs for an image (H, W, 3), whose sides the strides of the network divide.

    Raises:
        KeyError: the network has an operator that is not known here.
    """
    tensors: dict[int, NDArray[np.generic]] = dict(network.constants)
    tensors[network.inputs[0]] = image
    for operator in network.operators:
        given = [tensors[number] for number in operator.inputs]
        tensors[operator.outputs[0]] = _OPERATORS[operator.code](operator, *given)
    return [tensors[number] for number in network.outputs]  # type: ignore[misc]


def _add(_: Operator, one: Map, other: Map) -> Map:
    return one + other


def _convolution(operator: Operator, image: Map, weights: Map, bias: Map) -> Map:
    outputs, height, width, _ = weights.shape
    if height == width == operator.stride == 1:
        return image @ weights.reshape(outputs, -1).T + bias
    total: Map = bias.astype(np.float32)
    for y, x, part in _shifted(image, height, operator.stride):
        total = total + part @ weights[:, y, x].T
    return total


def _depthwise(operator: Operator, image: Map, weights: Map, bias: Map) -> Map:
    total: Map = bias.astype(np.float32)
    for y, x, part in _shifted(image, weights.shape[1], operator.stride):
        total = total + part * weights[0, y, x]
    return total


def _shifted(image: Map, side: int, stride: int) -> list[tuple[int, int, Map]]:
    """For each weight of a kernel the pixels that it is multiplied with; beyond the edges there are zeros."""
    height, width = (-(-length // stride) for length in image.shape[:2])
    beyond = [max(0, (-(-length // stride) - 1) * stride + side - length) for length in image.shape[:2]]
    padded = np.pad(image, [*((each // 2, each - each // 2) for each in beyond), (0, 0)])
    return [
        (y, x, padded[y : y + (height - 1) * stride + 1 : stride, x : x + (width - 1) * stride + 1 : stride])
        for y in range(side)
        for x in range(side)
    ]


def _pool(operator: Operator, image: Map) -> Map:
    height, width, channels = image.shape
    blocks = image.reshape(height // 2, 2, width // 2, 2, channels)
    largest: Map = blocks.max(axis=(1, 3))
    return largest


def _double(_: Operator, image: Map, size: NDArray[np.int32]) -> Map:
    """Twice as large, linear between the centres of pixels."""
    for axis in (0, 1):
        padded = np.pad(image, [(1, 1) if axis == each else (0, 0) for each in range(3)], mode="edge")
        count = image.shape[axis]
        before, here, after = (padded.take(range(n, n + count), axis) for n in range(3))
        pair = np.stack([0.25 * before + 0.75 * here, 0.75 * here + 0.25 * after], axis + 1)
        shape = list(image.shape)
        shape[axis] *= 2
        image = pair.reshape(shape).astype(np.float32)
    return image


def _relu(_: Operator, image: Map) -> Map:
    return np.maximum(image, 0)


def _pad(_: Operator, image: Map, widths: NDArray[np.int32]) -> Map:
    return np.pad(image, [(int(before), int(after)) for before, after in widths[1:]])


def _same(_: Operator, value: Map, *rest: Map) -> Map:
    return value.astype(np.float32)


_OPERATORS: dict[int, Callable[..., Map]] = {
    _ADD: _add,
    _CONVOLUTION: _convolution,
    _DEPTHWISE: _depthwise,
    _DEQUANTIZE: _same,
    _POOL: _pool,
    _RELU: _relu,
    _RESHAPE: _same,
    _RESIZE: _double,
    _PAD: _pad,
}
