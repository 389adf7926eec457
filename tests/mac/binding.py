"""Stands in for the binding of coremltools to Core ML, under the real Python sources of coremltools.

It checks what the binding asks for and computes with the interpreter of `converters.mil`, slower on the
processor than on other units. VERNIER_TEST_UNITS lets units misbehave: "CPU_AND_NE=hangs CPU_AND_GPU=lies";
"direct" is all that PyObjC's Core ML computes (tests/pyobjc).
"""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

MISBEHAVIOUR = "VERNIER_TEST_UNITS"
KINDS = (
    "hangs",  # while a program is loaded
    "dies",
    "refuses",
    "hangs-later",  # while a program is run
    "dies-later",
    "refuses-later",
    "lies",  # returns another picture
    "shifts",  # returns another mean, with little noise
    "overflows",  # returns infinity
    "saturates",  # returns what no picture has
    "flattens",  # returns one value everywhere
    "slows",
)
SOURCE = "source.mlpackage"
FLOAT32 = 65568
_PADDING = 32
_SLOW = 0.1


class _MLModelProxy:
    def __init__(self, path: str, units: str, function: str, hints: dict[str, str], asset: object) -> None:
        compiled = Path(path)
        if (
            compiled.suffix != ".mlmodelc"
            or not (compiled / SOURCE).is_dir()
            or function
            or asset is not None
        ):
            raise RuntimeError(f"Error in loading {path}")
        self._habit = _habit(units)
        _misbehave(self._habit)
        self._units = units
        self._source = compiled / SOURCE
        self._interpreter: Any = None

    @staticmethod
    def maximum_supported_specification_version() -> int:
        return 9

    @staticmethod
    def compileModel(path: str) -> str:
        compiled = Path(tempfile.mkdtemp()) / f"{Path(path).stem}.mlmodelc"
        shutil.copytree(path, compiled / SOURCE)
        return str(compiled)

    def predict(self, data: dict[str, np.ndarray], state: object) -> dict[str, np.ndarray]:
        import torch

        from converters.mil.interpreter import Interpreter
        from converters.mil.model import read_model

        assert state is None and type(data) is dict
        _misbehave(self._habit.removesuffix("-later"))
        if self._interpreter is None:
            self._interpreter = Interpreter(read_model(self._source))
        for port in self._interpreter.model.inputs:
            array = data[port.name]
            assert array.dtype == np.float32 and array.flags.c_contiguous and array.shape == port.type.shape
        started = time.monotonic()
        rounded = {port.name: _in_type(data[port.name], port) for port in self._interpreter.model.inputs}
        results = self._interpreter.run({name: torch.from_numpy(a) for name, a in rounded.items()}, "fp32")
        outputs = {port.name: port for port in self._interpreter.model.outputs}
        pauses = 3 if self._habit == "slows" else 1 if self._units == "CPU_ONLY" else 0
        time.sleep(pauses * (time.monotonic() - started + _SLOW))
        arrays = {name: _in_type(result.float().numpy(), outputs[name]) for name, result in results.items()}
        return {name: _padded(self._changed(array)) for name, array in arrays.items()}

    def _changed(self, result: np.ndarray) -> np.ndarray:
        if result.shape[1] != 3:  # no pixels
            return result
        brightest = result > np.quantile(result, 0.99)
        changed = {
            "lies": result + np.float32(0.01),
            "shifts": result + np.float32(0.002),
            "overflows": np.where(brightest, np.float32(np.inf), result),
            "saturates": np.where(brightest, np.float32(4.5), result),
            "flattens": np.full_like(result, 0.5),
        }
        return changed.get(self._habit, result)


def _in_type(array: np.ndarray, port: Any) -> np.ndarray:
    """Rounded where the port is float16: Core ML converts on the way in and out."""
    return array.astype(np.float16).astype(np.float32) if port.type.dtype.name == "FP16" else array


def _padded(result: np.ndarray) -> np.ndarray:
    """The rows of Core ML's results may be longer than what is in them."""
    wide = np.full((*result.shape[:-1], result.shape[-1] + _PADDING), np.float32(99))
    wide[..., : result.shape[-1]] = result
    return wide[..., : result.shape[-1]]


def _habit(units: str) -> str:
    habits = dict(word.split("=") for word in os.environ.get(MISBEHAVIOUR, "").split())
    habit = habits.get(units, "")
    assert not habit or habit in KINDS, habit
    return habit


def _misbehave(habit: str) -> None:
    if habit == "hangs":
        time.sleep(3600)
    elif habit == "dies":
        os.kill(os.getpid(), signal.SIGKILL)
    elif habit == "refuses":
        raise RuntimeError("Error in building plan.")


class _MLModelAssetProxy: ...


class _MLComputePlanProxy: ...


class _MLCPUComputeDeviceProxy: ...


class _MLGPUComputeDeviceProxy: ...


class _MLNeuralEngineComputeDeviceProxy: ...
