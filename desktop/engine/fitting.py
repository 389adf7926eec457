"""Programs of a student that do not fit together: the student is to blame, not the photo."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray

from desktop.errors import BadStudent
from desktop.student.view import View
from desktop.user_text import UserText


@contextmanager
def fitting(title: str) -> Iterator[None]:
    """Turn what fails between the programs, and would fail with every photo, into a BadStudent.

    `title`: that of the student.

    Raises:
        BadStudent: something is missing, or has another shape.
    """
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise BadStudent(
            UserText(
                "The model {student} does not fit this version of Vernier: what its programs make does not "
                "fit together. Install it again.",
                student=title,
            )
        ) from error


def check_shape(pixels: NDArray[np.float32], view: View, scale: int) -> None:
    """Check that pixels are those of a view: (3, scale * height, scale * width).

    Raises:
        ValueError: they have another shape.
    """
    wanted = (3, scale * view.region.height, scale * view.region.width)
    if pixels.shape != wanted:
        raise ValueError(f"pixels of the shape {pixels.shape}, not {wanted}")
