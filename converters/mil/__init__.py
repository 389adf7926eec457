"""Executes the MIL programs of saved Core ML packages on any machine, without Core ML or the converter.

The gate in `converters.coreml.parity` trusts this interpreter because it shares nothing with coremltools'
conversion code but the protobuf classes: it reads what was written to disk, as Core ML will.
"""

from __future__ import annotations

from converters.mil.errors import MilError
from converters.mil.interpreter import Interpreter, Mode, Peak
from converters.mil.model import MilModel, TensorPort, read_model

__all__ = ["Interpreter", "MilError", "MilModel", "Mode", "Peak", "TensorPort", "read_model"]
