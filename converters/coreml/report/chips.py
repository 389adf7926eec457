"""What the Neural Engines of Macs reach, and the time of a program on one of them. Nothing was measured here.

    time of a call = dispatch + sum over layers of max(FLOP / rate, bytes / bandwidth) + transfer of its maps

The numbers are of others: ane-guide.readthedocs.io (chapters 9 to 22: M1, M2 Pro, M5 Pro, by a direct route),
maderix/ANE, ANE_BENCHMARK_REPORT.md (M3 to M5), PiperSR's model card (M2 Max), and Apple for bandwidths of
memory. A cost model of that guide has a median error of 31 %: use an estimate to choose, not to promise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from converters.coreml.report.cost import Layer


@dataclass(frozen=True)
class Estimate:
    """Three values of one quantity: if all goes well, the most likely one, and if it does not."""

    best: float
    central: float
    pessimistic: float

    def __add__(self, other: Estimate) -> Estimate:
        return Estimate(
            self.best + other.best, self.central + other.central, self.pessimistic + other.pessimistic
        )

    def __mul__(self, factor: float) -> Estimate:
        return Estimate(self.best * factor, self.central * factor, self.pessimistic * factor)


SHARE = Estimate(0.78, 0.60, 0.40)
"""Of the peak rate, what layers bound by arithmetic reach."""
TRANSFER = 0.17e-9
"""Seconds for each byte of a float16 input or output of a program, measured on the M1."""
COPIED = Estimate(0.56e-9, 0.96e-9, 1.36e-9)
"""Seconds for each number that coremltools takes or returns: it is converted and copied."""
CONVERTED = Estimate(0.3e-9, 0.8e-9, 2.0e-9)
"""Seconds for each number that the processor writes into a float16 map, or reads from it (docs/adr/0058).

The last value was measured with numpy on an x86-64, the others are estimates for the processor of an M1.
"""
FLOAT16 = 2


@dataclass(frozen=True)
class Chip:
    """`generation`: 1 for M1. `rate`: peak FLOP/s in float16. `dispatch`: seconds for each call.

    `bandwidth`: bytes/s between the engine and memory: in whole networks, and at worst where each operation
    runs by itself.
    """

    generation: int
    rate: float
    dispatch: float
    bandwidth: Estimate

    @property
    def name(self) -> str:
        """`M1`."""
        return f"M{self.generation}"


CHIPS = (
    Chip(1, 11.0e12, 0.23e-3, Estimate(60e9, 40e9, 24e9)),
    Chip(2, 15.8e12, 0.20e-3, Estimate(77e9, 50e9, 24e9)),
    Chip(3, 16.8e12, 0.15e-3, Estimate(85e9, 50e9, 24e9)),
    Chip(4, 18.6e12, 0.10e-3, Estimate(100e9, 57e9, 24e9)),
    Chip(5, 19.0e12, 0.11e-3, Estimate(112e9, 57e9, 24e9)),
)
"""Those of one generation have the same engine, Pro and Max too. Apple's numbers for the M4 count 8-bit
operations, those before it float16 ones."""
SHOWN = ("M1", "M2", "M4")
"""The chips that summaries show."""


@dataclass(frozen=True)
class Time:
    """Estimated seconds of a call on one chip.

    `engine`: on the Neural Engine, with dispatch and the transfer of inputs and outputs. `host`: conversions
    and copies of these on the processor, by the better road that there is. `coremltools`: by that road.
    """

    chip: str
    engine: Estimate
    host: Estimate
    coremltools: Estimate

    @property
    def total(self) -> Estimate:
        """On the engine and on the processor, one after the other."""
        return self.engine + self.host

    def __mul__(self, factor: float) -> Time:
        return Time(self.chip, self.engine * factor, self.host * factor, self.coremltools * factor)

    def text(self) -> str:
        """`M1 17.4 ms (12.4 to 27.8), 15.7 on the engine, 19.3 by coremltools`."""
        engine, total = self.engine.central, self.total
        by_coremltools = engine + self.coremltools.central
        best, central, pessimistic, on_engine, other = (
            f"{seconds * 1e3:.1f}"
            for seconds in (total.best, total.central, total.pessimistic, engine, by_coremltools)
        )
        text = f"{self.chip} {central} ms ({best} to {pessimistic}), {on_engine} on the engine"
        return text if self.host == self.coremltools else f"{text}, {other} by coremltools"


def call_time(layers: Sequence[Layer], ported: int, hosted: int | None, chip: Chip) -> Time:
    """The time of one call.

    `ported`: how many numbers all inputs and outputs have together. `hosted`: how many of them the processor
    writes or reads where what is passed on to another program stays; None: nothing can stay.
    """
    fixed = chip.dispatch + TRANSFER * FLOAT16 * ported
    seconds = (
        fixed + sum(max(layer.flops / (share * chip.rate), layer.bytes / bandwidth) for layer in layers)
        for share, bandwidth in (
            (SHARE.best, chip.bandwidth.best),
            (SHARE.central, chip.bandwidth.central),
            (SHARE.pessimistic, chip.bandwidth.pessimistic),
        )
    )
    copied = COPIED * ported
    return Time(chip.name, Estimate(*seconds), copied if hosted is None else CONVERTED * hosted, copied)


def shown(times: Sequence[Time]) -> str:
    """The times on `SHOWN` chips, for the terminal."""
    return "; ".join(time.text() for time in times if time.chip in SHOWN)
