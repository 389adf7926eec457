"""The operations, by kind. Importing this package registers them."""

from __future__ import annotations

from converters.mil.operations import (
    convolution,
    elementwise,
    lookup,
    normalisation,
    pooling,
    resampling,
    shaping,
)

__all__ = ["convolution", "elementwise", "lookup", "normalisation", "pooling", "resampling", "shaping"]
