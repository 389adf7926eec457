"""Drafts: blends of renders, also of transparent photos."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.student.controls import Controls
from desktop.student.geometry import Region
from desktop.student.realism_map import RealismMap
from desktop.ui.preview.layers import Layer, Layers
from desktop.ui.preview.mosaic import Mosaic
from tests.ui.conftest import open_photo, settled

SIDE = 64
WHOLE = Region(0, 0, SIDE, SIDE)
COLOURS = [(200, 40, 0), (20, 160, 80), (0, 90, 220), (120, 250, 30)]
"""Faithful and realistic, without cleanup and with it."""
PAINTED = RealismMap.of(np.full((4, 4), 0.25, np.float32))


def layer(colour, alpha, controls):
    mosaic = Mosaic(SIDE, SIDE, 1 << 24)
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(QColor(*colour, alpha))
    mosaic.add(WHOLE, image)
    return Layer(mosaic, controls)


def layers_of(alphas, controls, transparent, *, cleaned=False):
    """The shown layer is not rendered, the ends are."""
    each = [layer(colour, alpha, controls) for colour, alpha in zip(COLOURS, alphas, strict=True)]
    shown = Layer(Mosaic(SIDE, SIDE, 1 << 24), controls)
    layers = Layers(shown, None if cleaned else (each[0], each[1]), "Model", transparent=transparent)
    if cleaned:
        layers.cleaned = (each[0], each[1]), (each[2], each[3])
    return layers


def middle(image):
    """Red, green and blue times alpha, and alpha, of the pixel in the middle: in [0, 255]."""
    found = QImage(image).convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    pixel = np.frombuffer(found.constBits(), np.uint8).reshape(SIDE, SIDE, 4)[SIDE // 2, SIDE // 2]
    return pixel.astype(float)


def mixed(alphas, realism, cleanup=0.0):
    ends = [np.array([*colour, 255]) * alpha / 255 for colour, alpha in zip(COLOURS, alphas, strict=True)]
    one, other = (a + (b - a) * realism for a, b in (ends[:2], ends[2:]))
    return one + (other - one) * cleanup


@pytest.mark.parametrize("alphas", [(128, 128, 128, 128), (0, 200, 40, 120), (255, 255, 255, 255)])
@pytest.mark.parametrize(
    ("controls", "realism"),
    [(Controls(0.5), 0.5), (Controls(0.9), 0.9), (Controls(realism_map=PAINTED), 0.25)],
)
def test_a_draft_of_a_transparent_photo_is_as_opaque_as_its_ends(application, alphas, controls, realism):
    found = middle(layers_of(alphas, controls, True).image(WHOLE, 0))
    assert np.abs(found - mixed(alphas, realism)).max() <= 2
    both = Controls(controls.realism, 0.4, realism_map=controls.realism_map)
    found = middle(layers_of(alphas, both, True, cleaned=True).image(WHOLE, 0))
    assert np.abs(found - mixed(alphas, realism, 0.4)).max() <= 3


@pytest.mark.parametrize("controls", [Controls(0.5, 0.4), Controls(0.5, 0.4, realism_map=PAINTED)])
def test_a_draft_of_another_photo_lets_nothing_shine_through(application, controls):
    for cleaned in (False, True):
        image = layers_of((255,) * 4, controls, False, cleaned=cleaned).image(WHOLE, 0)
        assert middle(image)[3] == 255


def test_a_draft_lies_over_what_is_below_it(application):
    below = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    below.fill(QColor(255, 255, 255))
    painter = QPainter(below)
    layers_of((128, 128, 0, 0), Controls(0.5), True).draw(painter, WHOLE, 0)
    painter.end()
    draft = mixed((128, 128, 0, 0), 0.5)
    assert np.abs(middle(below) - (draft + 255 - draft[3])).max() <= 2


def test_the_window_draws_drafts_as_opaque_as_the_photo(window, tmp_path, engine):
    Image.new("RGBA", (SIDE // 4, SIDE // 4), (10, 20, 30, 128)).save(tmp_path / "glass.png")
    open_photo(window, tmp_path / "glass.png")
    engine.hold.clear()
    window.photo_page.controls.slider.set_value(0.8)
    layers = window.photo_page.preview.layers
    assert not layers.blended(WHOLE, 0).isEmpty(), "a draft"
    assert abs(middle(layers.image(WHOLE, 0))[3] - 128) <= 2
    engine.hold.set()
    settled(window)
    assert abs(middle(layers.image(WHOLE, 0))[3] - 128) <= 2
