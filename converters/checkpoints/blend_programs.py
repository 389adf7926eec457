"""What the models of two ends have in common: the ports of the ends, and the program that mixes them."""

from __future__ import annotations

from torch import nn

from converters.networks.blend import Blend, CleanedBlend
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


def low_res_port() -> ProgramPort:
    """The photo."""
    return ProgramPort("low_res", 3, "Low-res RGB pixels in [0, 1].")


def render_program(scale: int, projections: int = PROJECTIONS, detail: float = 1.0) -> Program:
    """`render`: the ends, the photo and realism -> high-res pixels; `detail`: see `Blend`."""
    return Program(
        "render",
        Blend(scale, projections, detail).eval(),
        (faithful_port(scale), realistic_port(scale), low_res_port(), _slider("realism", "faithful")),
        _high_res(scale),
        f"Mixes the ends of the x{scale} enlargement by realism, and holds the result to the photo.",
        windowed=True,
    )


def cleaning_programs(
    clean: nn.Module,
    restore: nn.Module,
    scale: int,
    restores_all: bool = False,
    least_side: int = 1,
    detail: float = 1.0,
) -> tuple[Program, ...]:
    """`clean` and `restore` make the ends of the cleaned photo; `render_cleaned` mixes all four.

    `clean`: low-res pixels, damaged as they are, -> the two outputs of `CleanedEnd`. `restore`: the same
    pixels -> the realistic end, (B, 3 scale^2, H, W), or by name that and what `clean` makes.
    """
    ends = _end("cleaned_faithful", scale), _end("cleaned_realistic", scale)
    cleaned = ProgramPort("cleaned", 3, "Low-res RGB pixels without noise and compression.", span=1.0)
    sliders = _slider("realism", "faithful"), _slider("cleanup", "the photo as it is")
    return (
        Program(
            "clean",
            clean.eval(),
            (low_res_port(),),
            ends[0],
            "Removes noise and compression, and makes the faithful end of that.",
            least_side=least_side,
            further=(cleaned,),
        ),
        Program(
            "restore",
            restore.eval(),
            (low_res_port(),),
            ends[1],
            "Makes the realistic end of damaged photos.",
            least_side=least_side,
            further=(ends[0], cleaned) if restores_all else (),
        ),
        Program(
            "render_cleaned",
            CleanedBlend(scale, PROJECTIONS, detail).eval(),
            (faithful_port(scale), realistic_port(scale), *ends, low_res_port(), cleaned, *sliders),
            _high_res(scale),
            f"Mixes the ends of the x{scale} enlargement by realism and cleanup, and holds the result to the "
            "cleaned photo.",
            windowed=True,
        ),
    )


def _slider(name: str, at_0: str) -> ProgramPort:
    return ProgramPort(name, 1, f"{name.capitalize()} per low-res pixel, from 0, {at_0}, to 1.", slider=True)


def _high_res(scale: int) -> ProgramPort:
    return ProgramPort(PIXELS, 3, "High-res RGB pixels, nominally in [0, 1], not clipped.", scale, 1.0)


def _end(name: str, scale: int) -> ProgramPort:
    return ProgramPort(
        name, 3 * scale**2, f"The {name.replace('_', ' ')} picture before the pixel shuffle.", span=1.0
    )
