"""Executes the MIL programs of saved Core ML packages on any computer, without Core ML.

The interpreter is independent of the conversion code of coremltools: it shares only the protobuf classes with
it, and reads the files from disk, as Core ML does. The parity gate, `converters.coreml.parity`, relies on
that.
"""

from __future__ import annotations

from converters.mil.errors import MilError
from converters.mil.interpreter import Interpreter, Mode, Peak
from converters.mil.model import MilModel, TensorPort, read_model

__all__ = ["Interpreter", "MilError", "MilModel", "Mode", "Peak", "TensorPort", "read_model"]
