"""The realism that a new photo begins with."""

from __future__ import annotations

import pytest

from desktop.ui.base.preferences import Preferences, remember
from desktop.ui.shell.settings_dialog import SettingsDialog
from tests.ui.conftest import open_photo, save_photo, until
from tests.ui.fake_engine import DEFAULT_REALISM
from tests.ui.test_settings import choose


@pytest.fixture
def dialog(window):
    window.window_actions.settings.trigger()
    return window.findChild(SettingsDialog)


def test_usually_it_is_that_of_the_model(window, dialog, photo):
    assert dialog.realism.currentData() is None
    open_photo(window, photo)
    assert window.photo_page.controls.slider.value == DEFAULT_REALISM


def test_what_is_chosen_holds_for_the_next_photo_and_the_batch(window, dialog, photo):
    choose(dialog.realism, 0.2)
    dialog.reject()
    open_photo(window, photo)
    slider = window.photo_page.controls.slider
    assert slider.value == 0.2 and slider.bar.default == 20
    assert window.queue_page.form.settings().output.controls.realism == 0.2
    slider.set_value(0.9)
    window.photo_page.menu_actions.reset_realism.trigger()
    assert slider.value == 0.2


def test_it_holds_at_the_next_start(open_window, engine, photo):
    remember(Preferences(realism=0.0))
    window = open_window(engine)
    open_photo(window, photo)
    assert window.photo_page.controls.slider.value == 0.0


def test_at_the_next_start_it_comes_before_what_the_last_batch_had(open_window, engine, photo):
    first = open_window(engine)
    first.queue_page.form.realism.set_value(0.9)
    first.queue_page.form.remember()
    assert open_window(engine).queue_page.form.realism.value == 0.9
    remember(Preferences(realism=0.3))
    assert open_window(engine).queue_page.form.realism.value == 0.3


def test_a_photo_with_a_realism_of_its_own_keeps_it(window, photo, tmp_path):
    other = save_photo(tmp_path / "other.png")
    open_photo(window, photo)
    window.photo_page.controls.slider.set_value(0.8)
    window.window_actions.settings.trigger()
    dialog = window.findChild(SettingsDialog)
    choose(dialog.realism, 0.1)
    assert window.photo_page.controls.slider.value == 0.8
    dialog.reject()
    open_photo(window, other)
    assert window.photo_page.controls.slider.value == 0.1
    open_photo(window, photo)
    assert window.photo_page.controls.slider.value == 0.8


def test_the_default_of_the_model_can_be_chosen_again(window, dialog, photo):
    choose(dialog.realism, 0.7)
    choose(dialog.realism, None)
    open_photo(window, photo)
    assert window.photo_page.controls.slider.value == DEFAULT_REALISM


def test_a_change_of_another_setting_leaves_the_realism_of_the_batch(window, dialog):
    window.queue_page.form.realism.set_value(0.9)
    choose(dialog.canvas, "black")
    assert window.queue_page.form.realism.value == 0.9


def test_selected_rows_are_shown_again_after_the_default_has_changed(window, folder):
    window.open_paths(sorted(folder.iterdir()))
    until(lambda: len(window.queue_page.queue.model.rows) == 3)
    window.show_queue()
    page = window.queue_page
    for number in (0, 1):
        index = page.queue.model.index(number, 0)
        page.list.selectionModel().select(index, page.list.selectionModel().SelectionFlag.Select)
    until(lambda: page.form.shows_selected)
    page.form.realism.set_value(0.9)
    window.window_actions.settings.trigger()
    choose(window.findChild(SettingsDialog).realism, 0.1)
    assert page.form.shows_selected and page.form.realism.value == 0.9
    page.list.clearSelection()
    assert page.form.realism.value == 0.1
