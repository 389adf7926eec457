"""Stand-in for Core ML by PyObjC, round that for the binding of coremltools.

`calls` has what was run, in order: the program, the arrays it read, those it wrote, and the thread.

`refusals`: what goes wrong, of "load", "run" and "elsewhere", which returns other arrays than it was given.
"""

import threading
from pathlib import Path

import numpy as np
import objc

from tests.mac import binding

MLComputeUnitsCPUOnly, MLComputeUnitsCPUAndGPU, MLComputeUnitsCPUAndNeuralEngine = 0, 1, 3
_UNITS = {0: "CPU_ONLY", 1: "CPU_AND_GPU", 3: "CPU_AND_NE"}

calls = []
refusals = set()


class _Object:
    @classmethod
    def alloc(cls):
        return cls()

    def init(self):
        return self


class MLMultiArray(_Object):
    def initWithPixelBuffer_shape_(self, buffer, shape):
        _, channels, height, width = shape
        assert (buffer.width, buffer.height) == (width, channels * height)
        self.buffer, self.shape = buffer, tuple(shape)
        return self

    def numbers(self):
        """For the units, which need not open it."""
        assert not self.buffer.locks, "the processor has it open"
        return self.buffer.halves().reshape(self.shape)

    def write(self, numbers):
        self.buffer.halves()[:] = numbers.reshape(self.buffer.height, self.buffer.width)


class MLFeatureValue:
    def __init__(self, array):
        self._array = array

    @classmethod
    def featureValueWithMultiArray_(cls, array):
        return cls(array)

    def multiArrayValue(self):
        return self._array


class MLDictionaryFeatureProvider(_Object):
    def initWithDictionary_error_(self, values, error):
        assert error is None
        self.values = values
        return self, None

    def featureValueForName_(self, name):
        return self.values[name]


class MLPredictionOptions(_Object):
    def setOutputBackings_(self, backings):
        self.backings = backings


class MLModelConfiguration(_Object):
    def setComputeUnits_(self, units):
        self.units = _UNITS[units]


class MLModel:
    def __init__(self, path, units):
        self._proxy = binding._MLModelProxy(str(path), units, "", {}, None)
        self._proxy._habit = binding._habit("direct") or self._proxy._habit
        self._name = Path(path).stem

    @classmethod
    def modelWithContentsOfURL_configuration_error_(cls, url, configuration, error):
        assert error is None and objc.autorelease_pool.open
        if "load" in refusals:
            return None, "no plan"
        try:
            return cls(url.path(), configuration.units), None
        except RuntimeError as failed:
            return None, str(failed)

    def predictionFromFeatures_options_error_(self, features, options, error):
        assert error is None and objc.autorelease_pool.open
        if "run" in refusals:
            return None, "no results"
        given = {name: value.multiArrayValue() for name, value in features.values.items()}
        calls.append((self._name, given, dict(options.backings), threading.current_thread().name))
        try:
            numbers = {name: np.ascontiguousarray(a.numbers(), np.float32) for name, a in given.items()}
            results = self._proxy.predict(numbers, None)
        except RuntimeError as failed:
            return None, str(failed)
        assert results.keys() == options.backings.keys()
        for name, result in results.items():
            options.backings[name].write(result.astype(np.float16))
        made = options.backings
        if "elsewhere" in refusals:
            made = {name: MLMultiArray() for name in made}
        values = {name: MLFeatureValue(array) for name, array in made.items()}
        return MLDictionaryFeatureProvider.alloc().initWithDictionary_error_(values, None)[0], None
