"""A Core ML program by PyObjC, on a Mac only: what it makes stays where the units compute (ADR 58).

PyObjC lets go of the GIL in every call, unlike coremltools.
"""

from __future__ import annotations

import weakref
from pathlib import Path
from typing import Any

import CoreML
import numpy as np
import objc
from Foundation import NSURL, NSDictionary

from desktop.engine.runtimes.device_map import DeviceMap, DeviceMaps, Refused
from desktop.engine.runtimes.runtime import Inputs, Shapes, Value
from desktop.engine.runtimes.units import Unit


class DeviceProgram:
    """A compiled program whose inputs and outputs are float16."""

    def __init__(self, compiled: Path, unit: Unit, takes: Shapes, gives: Shapes, maps: DeviceMaps) -> None:
        """Load it. `takes` and `gives`: the shapes of its inputs and outputs.

        Raises:
            Refused: Core ML does not load it.
        """
        units = {
            "neural-engine": CoreML.MLComputeUnitsCPUAndNeuralEngine,
            "gpu": CoreML.MLComputeUnitsCPUAndGPU,
            "cpu": CoreML.MLComputeUnitsCPUOnly,
        }
        with objc.autorelease_pool():
            configuration = CoreML.MLModelConfiguration.alloc().init()
            configuration.setComputeUnits_(units[unit])
            url = NSURL.fileURLWithPath_(str(compiled))
            self._model, error = CoreML.MLModel.modelWithContentsOfURL_configuration_error_(
                url, configuration, None
            )
        if self._model is None:
            raise Refused(str(error))
        self._takes, self._gives, self._maps = takes, gives, maps
        self._own: dict[str, DeviceMap] = {}
        self._copied: dict[str, weakref.ref[Any]] = {}

    def predict(self, inputs: Inputs) -> dict[str, DeviceMap]:
        """Run it. Whole maps are taken as they are, other arrays are copied, once as long as they stay.

        Raises:
            Refused: Core ML does not run it or writes elsewhere than it is told to, or there is no memory.
        """
        results = {name: self._maps.new(shape) for name, shape in self._gives.items()}
        with objc.autorelease_pool():
            given = {
                name: CoreML.MLFeatureValue.featureValueWithMultiArray_(self._array(name, value))
                for name, value in inputs.items()
            }
            features, error = CoreML.MLDictionaryFeatureProvider.alloc().initWithDictionary_error_(
                NSDictionary.dictionaryWithDictionary_(given), None
            )
            if features is None:
                raise Refused(str(error))
            options = CoreML.MLPredictionOptions.alloc().init()
            backings = {name: result.array for name, result in results.items()}
            options.setOutputBackings_(NSDictionary.dictionaryWithDictionary_(backings))
            made, error = self._model.predictionFromFeatures_options_error_(features, options, None)
            if made is None:
                raise Refused(str(error))
            for name, array in backings.items():
                if made.featureValueForName_(name).multiArrayValue() is not array:
                    raise Refused(f"{name} is not where it was to be written")
        return results

    def _array(self, name: str, value: Value) -> Any:
        if isinstance(value, DeviceMap) and value.array is not None:
            return value.array
        if name not in self._own:
            self._own[name] = self._maps.new(self._takes[name])
        own, known = self._own[name], self._copied.get(name)
        if known is None or known() is not value:
            with own.opened(write=True) as target:
                if isinstance(value, DeviceMap):
                    with value.opened() as source:
                        np.copyto(target, source)
                else:
                    np.copyto(target, value, casting="same_kind")
            self._copied[name] = weakref.ref(value)
        return own.array
