"""What the models of two ends have in common: the ports of the ends, and the program that mixes them."""

from __future__ import annotations

from converters.networks.blend import Blend
from converters.programs.program import PIXELS, Program, ProgramPort

PROJECTIONS = 5
"""Rounds of correction in packages. Each brings the picture about 3 dB nearer to the photo when it is shrunk
again, and costs 9 kFLOP a low-res pixel. Training makes do with fewer."""


def faithful_port(scale: int) -> ProgramPort:
    """The faithful end."""
    return _end("faithful", scale)


def realistic_port(scale: int) -> ProgramPort:
    """The realistic end."""
    return _end("realistic", scale)


def render_program(scale: int, projections: int = PROJECTIONS) -> Program:
    """`render`: the ends, the photo and realism -> high-res pixels."""
    low_res = ProgramPort("low_res", 3, "Low-res RGB pixels in [0, 1].")
    realism = ProgramPort("realism", 1, "Realism per low-res pixel, from 0, faithful, to 1.")
    high_res = ProgramPort(PIXELS, 3, "High-res RGB pixels, nominally in [0, 1], not clipped.", scale, 1.0)
    return Program(
        "render",
        Blend(scale, projections).eval(),
        (faithful_port(scale), realistic_port(scale), low_res, realism),
        high_res,
        f"Mixes the ends of the x{scale} enlargement by realism, and holds the result to the photo.",
    )


def _end(name: str, scale: int) -> ProgramPort:
    return ProgramPort(name, 3 * scale**2, f"The {name} picture before the pixel shuffle.", span=1.0)
