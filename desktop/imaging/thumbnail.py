"""Makes small images of files, fast, for lists."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from desktop.errors import UnreadableImage
from desktop.imaging import reading
from desktop.imaging.decoding_time import decoding_seconds
from desktop.samples import to_eight
from desktop.user_text import UserText

_MOST_SECONDS = 10.0


def thumbnail(path: Path, side: int) -> NDArray[np.uint8]:
    """An upright image (h, w, 4) with straight alpha, at most `side` pixels long. Profiles are ignored.

    Raises:
        UnreadableImage, TooLarge: see their messages.
    """
    if decoding_seconds(path) > _MOST_SECONDS:  # raises for what is too large or not an image
        raise UnreadableImage(UserText("{name} takes too long for a small image.", name=path.name))
    with reading.opened_image(path) as opened:
        opened.draft((2 * side, 2 * side))
        converted = opened.pixels()
        image = Image.fromarray(to_eight(converted.rgb))
        if converted.alpha is not None:
            image.putalpha(Image.fromarray(to_eight(converted.alpha)))
        small = image.convert("RGBA")
        small.thumbnail((side, side), Image.Resampling.BILINEAR)
        return to_eight(reading.upright(np.asarray(small), opened.turn))
