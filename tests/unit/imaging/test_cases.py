"""Small files over which people stumbled elsewhere, each with the picture that its notes tell."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from desktop.errors import UnreadableImage
from desktop.imaging import Photo, read
from desktop.samples import to_eight
from tests.unit.imaging.test_corpus import check_sentence

pytestmark = [pytest.mark.corpus, pytest.mark.filterwarnings("ignore::UserWarning")]

PATCHES = np.array(
    [[(200, 30, 30), (30, 160, 60), (30, 60, 200)], [(255, 255, 255), (0, 0, 0), (128, 128, 128)]]
)
"""Of most cases: two rows of three, each 20 x 20 pixels, in sRGB."""
GREYS = np.array([30, 160, 60, 255, 0, 128]).reshape(2, 3, 1).repeat(3, 2)
GREY_CASES = {"tif_u32_gray.tif", "tif_graya16.tif"}
APPROXIMATE = {"tif_cmyka.tif": 20}
OTHER_PICTURES = {"bw0.png", "greyrgb.png", "faces_o6.jpg"}
REFUSED = {"half_eoi.jpg", "hole4k.jpg", "scans400.jpg"}


@pytest.fixture(scope="module")
def cases(data_folder: Path) -> list[Path]:
    paths = sorted(path for path in (data_folder / "cases").glob("*/*") if path.name != "README.md")
    if not paths:
        pytest.skip("VERNIER_DATA has no folder cases")
    return paths


def middles(photo: Photo) -> np.ndarray:
    """The colours in the middle of the patches, as sRGB."""
    picture = Image.fromarray(to_eight(photo.pixels))
    if photo.icc is not None and not photo.grey:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(photo.icc))
        converted = ImageCms.profileToProfile(picture, profile, ImageCms.createProfile("sRGB"))
        assert converted is not None
        picture = converted
    return np.asarray(picture)[10::20, 10::20].astype(int)


def test_every_case_is_the_right_picture_or_one_sentence(cases: list[Path]) -> None:
    wrong = {}
    for path in cases:
        try:
            photo = read(path)
        except UnreadableImage as error:
            check_sentence(str(error), path.name)
            if path.name not in REFUSED:
                wrong[path.name] = str(error)
            continue
        if path.name in REFUSED:
            wrong[path.name] = "opened"
        elif path.name not in OTHER_PICTURES:
            assert photo.pixels.shape == (40, 60, 3), path.name
            expected = GREYS if path.name in GREY_CASES else PATCHES
            off = int(np.abs(middles(photo) - expected).max())
            if off > APPROXIMATE.get(path.name, 6):
                wrong[path.name] = f"off by {off}: {middles(photo).tolist()}"
    assert not wrong
