"""The structures that libjxl takes and fills, as its version 0.11 has them."""

from __future__ import annotations

import ctypes
from ctypes import c_double, c_float, c_int, c_size_t, c_uint8, c_uint32, c_void_p


class BasicInfo(ctypes.Structure):
    """What the header says. Sizes are those of the picture as it is stored, before it is turned upright."""

    _fields_ = [
        *((name, c_uint32) for name in ("container", "width", "height", "bits", "exponent_bits")),
        *((name, c_float) for name in ("intensity_target", "min_nits")),
        ("relative_to_max_display", c_int),
        ("linear_below", c_float),
        *((name, c_int) for name in ("uses_original_profile", "has_preview", "has_animation", "orientation")),
        *((name, c_uint32) for name in ("colour_channels", "extra_channels", "alpha_bits")),
        ("alpha_exponent_bits", c_uint32),
        ("alpha_premultiplied", c_int),
        ("others", c_uint32 * 8),  # preview, animation and intrinsic size
        ("padding", c_uint8 * 100),
    ]


class ExtraChannel(ctypes.Structure):
    """What a channel other than colours is."""

    ALPHA, DEPTH, BLACK = 0, 1, 4
    _fields_ = [
        ("kind", c_int),
        *((name, c_uint32) for name in ("bits", "exponent_bits", "shift", "name_length")),
        ("alpha_premultiplied", c_int),
        ("spot_colour", c_float * 4),
        ("cfa_channel", c_uint32),
    ]


class FrameHeader(ctypes.Structure):
    """What a frame of an animation is, or a layer."""

    _fields_ = [
        *((name, c_uint32) for name in ("duration", "timecode", "name_length")),
        ("is_last", c_int),
        ("has_crop", c_int),
        *((name, c_int) for name in ("left", "top")),
        *((name, c_uint32) for name in ("width", "height")),
        ("blend", c_uint32 * 4),
        ("save_as_reference", c_uint32),
    ]


class Encoding(ctypes.Structure):
    """A colour space by its numbers, most of them those of H.273."""

    RGB, GREY = 0, 1
    GAMMA = 65535
    _fields_ = [
        ("space", c_int),
        ("white", c_int),
        ("white_xy", c_double * 2),
        ("primaries", c_int),
        ("red_xy", c_double * 2),
        ("green_xy", c_double * 2),
        ("blue_xy", c_double * 2),
        ("transfer", c_int),
        ("gamma", c_double),
        ("intent", c_int),
    ]


class PixelFormat(ctypes.Structure):
    """Of an array: its channels, the number of its type, and the order of bytes that this computer has."""

    _fields_ = [("channels", c_uint32), ("type", c_int), ("endianness", c_int), ("align", c_size_t)]


class Cms(ctypes.Structure):
    """The functions of a colour management system, as libjxl's own one gives them."""

    _fields_ = [("functions", c_void_p * 8)]


Allocate = ctypes.CFUNCTYPE(c_void_p, c_void_p, c_size_t)
Free = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)


class MemoryManager(ctypes.Structure):
    """The functions that allocate."""

    _fields_ = [("opaque", c_void_p), ("allocate", Allocate), ("free", Free)]
