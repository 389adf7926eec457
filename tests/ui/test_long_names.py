"""Files with long names without spaces, as cameras, scanners and browsers give them."""

from __future__ import annotations

from desktop.ui.base.long_words import with_breaks
from tests.ui.conftest import drop, save_photo, until


def test_short_names_stay_as_they_are():
    assert with_breaks("IMG_2041.jpg → IMG_2041-4x.jpg") == "IMG_2041.jpg → IMG_2041-4x.jpg"


def test_long_ones_can_be_broken_and_look_the_same():
    name = "a" * 50 + ".jpg"
    assert max(map(len, with_breaks(name).split("\u200b"))) == 8
    assert with_breaks(name).replace("\u200b", "") == name


def test_the_settings_beside_the_queue_stay_in_their_panel(window, tmp_path):
    path = save_photo(tmp_path / f"{'Holiday_at_the_sea_' * 5}.png", 40, 30)
    form = window.queue_page.form
    window.show_queue()
    drop(window, path)
    until(lambda: path.stem in form.example.text().replace("\u200b", ""))
    custom = form.sizes.buttons.buttons()[-1]
    until(lambda: form.example.height() > 2 * form.example.fontMetrics().height())
    right = custom.mapTo(form, custom.rect().bottomRight()).x()
    assert right < form.width()
