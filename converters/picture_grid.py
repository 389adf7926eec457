"""Pictures side by side in one image, in columns with headings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PIL import Image, ImageDraw

from converters.pixels import Pixels

_HEADING, _GAP = 16, 4


def picture_grid(columns: Mapping[str, Sequence[Pixels]], captions: Sequence[str] = ()) -> Image.Image:
    """Columns of pictures below their headings, all with equally many pictures.

    The captions are written into the first picture of each row; where there are fewer captions than rows,
    they are used again from the first.
    """
    height = max(picture.shape[0] for pictures in columns.values() for picture in pictures)
    width = max(picture.shape[1] for pictures in columns.values() for picture in pictures)
    count = len(next(iter(columns.values())))
    grid = Image.new(
        "RGB", (len(columns) * (width + _GAP) - _GAP, _HEADING + count * (height + _GAP) - _GAP), "white"
    )
    draw = ImageDraw.Draw(grid)
    for column, (heading, pictures) in enumerate(columns.items()):
        left = column * (width + _GAP)
        draw.text((left + 2, 2), heading, fill="black")
        for row, pixels in enumerate(pictures):
            grid.paste(Image.fromarray(pixels), (left, _HEADING + row * (height + _GAP)))
    for row in range(count if captions else 0):
        place = (3, _HEADING + row * (height + _GAP) + 2)
        caption = captions[row % len(captions)]
        draw.rectangle(draw.textbbox(place, caption), fill="white")
        draw.text(place, caption, fill="black")
    return grid
