"""The programs of the ResShift family: encode, denoise, decode, and a faithful student to mix in."""

from __future__ import annotations

from pathlib import Path

from converters.checkpoints.vernier import load_student
from converters.errors import BadCheckpoint
from converters.networks.flow_student import Faithful
from converters.networks.res_shift import NOISE, Decode, Denoise, Encode
from converters.networks.swin_unet import SwinUNet
from converters.networks.vq_autoencoder import VQAutoencoder
from converters.programs.program import PIXELS, Program, ProgramPort

SCALE = 4
LATENT_CHANNELS = 3
NORMS = frozenset({"instance_norm", "softmax"})
"""Computed in float32 in the original code too."""
LOOKUP = frozenset({"matmul", "linear", "sub", "reduce_argmin", "gather", "reshape", "transpose", "split"})
"""The operations that find the nearest codes: in float16 neighbouring codes can not be distinguished."""


def programs_of(unet: SwinUNet, autoencoder: VQAutoencoder) -> tuple[Program, ...]:
    """`encode`, `denoise` and `decode`, in the order in which they run. The U-Net is modified."""
    low_res = ProgramPort("low_res", 3, "Low-res RGB pixels in [0, 1].")
    latent = ProgramPort("latent", LATENT_CHANNELS, "The latent of the low-res pixels, enlarged 4 times.")
    noise = ProgramPort(
        "noise", LATENT_CHANNELS, f"Normal noise of standard deviation {NOISE:g} per low-res pixel."
    )
    denoised = ProgramPort(
        "denoised", LATENT_CHANNELS, "The latent of the enlargement, before it is quantised."
    )
    high_res = ProgramPort(PIXELS, 3, "High-res RGB pixels, nominally in [0, 1], not clipped.", SCALE, 1.0)
    return (
        Program(
            "encode",
            Encode(autoencoder).eval(),
            (low_res,),
            latent,
            "Enlarges by cubic convolution, then encodes.",
            NORMS,
            any_size=False,
        ),
        Program(
            "denoise",
            Denoise(unet).eval(),
            (low_res, latent, noise),
            denoised,
            "One step of the U-Net, from the latent with noise to that of the enlargement.",
            NORMS,
            any_size=False,
        ),
        Program(
            "decode",
            Decode(autoencoder).eval(),
            (denoised,),
            high_res,
            "Finds the nearest codes and decodes them.",
            NORMS | LOOKUP,
            any_size=False,
        ),
    )


def faithful_program(path: Path) -> Program:
    """`faithful`: a student of Vernier's own at realism 0.

    Raises:
        BadCheckpoint: it can not be read, or has another scale.
    """
    student = load_student(path)
    if student.config.scale != SCALE:
        raise BadCheckpoint(
            f"{path} enlarges {student.config.scale} times; a student to mix in must enlarge {SCALE} times."
        )
    return Program(
        "faithful",
        Faithful(student),
        (ProgramPort("low_res", 3, "Low-res RGB pixels in [0, 1]."),),
        ProgramPort("faithful", 3, "High-res RGB pixels of the faithful student.", SCALE, 1.0),
        "The student of Vernier that is mixed in, at realism 0.",
    )
