"""Writes ICC profiles of colour spaces that are three primaries and a curve, or a curve alone for greys."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray

D50 = (0.9642, 1.0, 0.8249)
"""White of the profile connection space as XYZ."""

_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
_HEADER, _ENTRY = 128, 12

Curve = float | NDArray[np.float64]
"""A gamma; or light in [0, 1] at equal steps of the encoded value from 0 to 1."""


def xyz_of(xy: tuple[float, float]) -> NDArray[np.float64]:
    """XYZ, with Y = 1, of a chromaticity."""
    x, y = xy
    return np.array([x / y, 1.0, (1 - x - y) / y])


def matrix_to_d50(
    white: tuple[float, float], primaries: tuple[tuple[float, float], ...]
) -> NDArray[np.float64]:
    """From linear RGB to XYZ under D50, (3, 3), by chromaticities; adapted by Bradford.

    Raises:
        ValueError: they span no colours.
    """
    if any(y <= 0 for _, y in (white, *primaries)):
        raise ValueError("a chromaticity without light")
    columns = np.stack([xyz_of(each) for each in primaries], axis=1)
    try:
        shares = np.linalg.solve(columns, xyz_of(white))
    except np.linalg.LinAlgError as error:
        raise ValueError("the primaries lie on a line") from error
    if not (shares > 0).all():
        raise ValueError("white is outside of the primaries")
    cone_white, cone_d50 = _BRADFORD @ xyz_of(white), _BRADFORD @ np.array(D50)
    adapt = np.linalg.inv(_BRADFORD) @ np.diag(cone_d50 / cone_white) @ _BRADFORD
    result: NDArray[np.float64] = adapt @ (columns * shares)
    return result


def rgb_profile(name: str, matrix: NDArray[np.float64], curve: Curve) -> bytes:
    """A profile of version 2 for RGB; `matrix` leads from linear RGB to XYZ under D50."""
    tags = {b"desc": _description(name), b"cprt": _text("No copyright"), b"wtpt": _xyz(D50)}
    for column, tag in enumerate((b"rXYZ", b"gXYZ", b"bXYZ")):
        tags[tag] = _xyz(matrix[:, column])
    for tag in (b"rTRC", b"gTRC", b"bTRC"):
        tags[tag] = _curve(curve)
    return _profile(b"RGB ", tags)


def grey_profile(name: str, curve: Curve) -> bytes:
    """A profile of version 2 for greys."""
    tags = {b"desc": _description(name), b"cprt": _text("No copyright"), b"wtpt": _xyz(D50)}
    return _profile(b"GRAY", {**tags, b"kTRC": _curve(curve)})


def _profile(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    places: dict[bytes, int] = {}  # equal tags share their place
    body, at = b"", _HEADER + 4 + _ENTRY * len(tags)
    for data in tags.values():
        if data not in places:
            places[data] = at + len(body)
            body += data + bytes(-len(data) % 4)
    table = b"".join(name + struct.pack(">II", places[data], len(data)) for name, data in tags.items())
    size = at + len(body)
    header = struct.pack(
        ">I4sI4s4s4s6H4s4sII4sQI3i4s44x",
        size,
        bytes(4),
        0x02400000,
        b"mntr",
        space,
        b"XYZ ",
        *(2000, 1, 1, 0, 0, 0),  # the same space always gives the same bytes
        b"acsp",
        bytes(4),
        0,
        0,
        bytes(4),
        0,
        0,
        *(round(value * 65536) for value in D50),
        bytes(4),
    )
    return header + struct.pack(">I", len(tags)) + table + body


def _description(name: str) -> bytes:
    text = name.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(text)) + text + bytes(8 + 3 + 67)


def _text(text: str) -> bytes:
    return b"text\0\0\0\0" + text.encode("ascii") + b"\0"


def _xyz(values: tuple[float, ...] | NDArray[np.float64]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(float(value) * 65536) for value in values))


def _curve(curve: Curve) -> bytes:
    if isinstance(curve, np.ndarray):
        values = np.rint(np.clip(curve, 0, 1) * 65535).astype(">u2")
        return b"curv\0\0\0\0" + struct.pack(">I", len(values)) + values.tobytes()
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(curve * 256))
