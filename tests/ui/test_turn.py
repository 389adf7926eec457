"""A turn is a setting of its photo: shown, enlarged, exported, undone, and kept in the strip."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.batch import OwnSettings
from desktop.engine.damage import Damage
from desktop.imaging.crop import Crop
from desktop.imaging.pose import AS_READ, Pose
from desktop.student.geometry import Region
from desktop.ui.base.photo_settings import PhotoSettings
from desktop.ui.preview import document
from desktop.ui.viewer.crop_frame import CropFrame
from tests.ui.conftest import click, drop, settled, until
from tests.ui.test_crop import choose, dab, deepest

CROP = Crop(20, 10, 60, 40)


@pytest.fixture
def page(window, photo):
    window.open_photo(photo)
    settled(window)
    return window.photo_page


def rotate(window, *, right=True):
    page = window.photo_page
    wanted = page.document.pose.then(Pose(90 if right else 270))
    (page.menu_actions.rotate_right if right else page.menu_actions.rotate_left).trigger()
    until(lambda: page.document.pose == wanted)
    settled(window)


def test_the_keys_are_those_of_preview_on_a_mac(window, page):
    actions = page.menu_actions
    keys = [each.shortcut().toString() for each in (actions.rotate_left, actions.rotate_right)]
    assert keys == ["Ctrl+L", "Ctrl+R"]
    menus = [action.menu() for action in window.menuBar().actions()]
    others = [each.shortcut().toString() for menu in menus for each in menu.actions()]
    assert [key for key in others if key in keys] == keys, "no other action has them"


def test_the_photo_is_shown_turned(window, page, photo):
    whole = np.asarray(Image.open(photo))
    rotate(window)
    assert np.array_equal(page.document.photo.pixels, np.rot90(whole, -1))
    assert (page.document.before.width(), page.document.before.height()) == (90, 120)
    assert page.controls.sizes.result == (360, 480)
    rotate(window)
    assert np.array_equal(page.document.photo.pixels, whole[::-1, ::-1])
    rotate(window, right=False)
    rotate(window, right=False)
    assert np.array_equal(page.document.photo.pixels, whole) and not window.settings.has_own(photo)


def test_a_turn_changes_no_cleanup(window, page, photo, monkeypatch):
    measured = []
    monkeypatch.setattr(
        document, "find_damage", lambda pixels, *_: measured.append(pixels) or Damage(0, "none")
    )
    rotate(window)
    assert np.array_equal(measured[-1], np.asarray(Image.open(photo)))


def test_it_can_be_undone(window, page):
    rotate(window, right=False)
    assert page.document.pose == Pose(270) and "Rotate Left" in window.undo_actions.undo.text()
    window.undo_actions.undo.trigger()
    until(lambda: page.document.pose == AS_READ)
    window.undo_actions.redo.trigger()
    until(lambda: page.document.pose == Pose(270))


def test_turns_in_a_hurry_add_up(window, page):
    for _ in range(3):
        page.menu_actions.rotate_right.trigger()
    until(lambda: page.document.pose == Pose(270) and not page.opener.busy)


def test_nothing_is_exported_before_it_is_turned(window, page):
    page.menu_actions.rotate_right.trigger()
    assert not page.can_save
    until(lambda: page.document.pose == Pose(90))
    settled(window)
    assert page.can_save


def test_only_a_photo_in_sight_is_turned(window, page):
    actions = page.menu_actions.of_pose
    assert all(action.isEnabled() for action in actions)
    click(page.view_bar.crop)
    assert not any(action.isEnabled() for action in actions)


def test_the_result_is_that_of_the_turned_part(window, page, photo, tmp_path, engine):
    choose(window, CROP)
    rotate(window)
    assert page.document.crop == CROP
    page.save_again()
    until(lambda: not page.saver.busy and len(list(tmp_path.glob("*.png"))) == 2)
    result = Image.open(next(each for each in tmp_path.glob("*.png") if each != photo))
    assert result.size == (160, 240)
    part = np.rot90(np.asarray(Image.open(photo))[10:50, 20:80], -1)
    assert np.array_equal(np.asarray(result)[::4, ::4, 1:], part[..., 1:])


def test_the_editor_of_the_crop_shows_the_turned_photo(window, page, photo):
    choose(window, CROP)
    rotate(window)
    click(page.view_bar.crop)
    frame = page.crops.cropping.editor.frame
    assert frame.photo == (90, 120)
    region = frame.region
    assert (region.left, region.top, region.width, region.height) == (40, 20, 40, 60)
    click(page.crops.cropping.card.done)
    assert page.document.crop == CROP and window.settings.own(photo).crop == CROP
    click(page.view_bar.crop)
    page.crops.cropping.chosen.emit(Crop(0, 0, 30, 20))
    page.crops.cropping.end()
    until(lambda: page.document.crop == Crop(0, 60, 20, 30))
    expected = np.rot90(np.asarray(Image.open(photo)), -1)[:20, :30]
    assert np.array_equal(page.document.photo.pixels, expected)


def test_the_editor_shows_a_turn_that_the_photo_below_does_not_show_yet(window, page):
    page.menu_actions.rotate_right.trigger()
    page.view_bar.crop.click()
    frame = CropFrame((90, 120), Region(10, 20, 30, 40))
    page.crops.cropping.editor.change(frame)
    until(lambda: page.document.pose == Pose(90))
    assert page.crops.cropping.active and page.crops.cropping.editor.frame == frame


def test_the_photo_is_turned_in_the_editor_with_its_frame(window, page, photo):
    choose(window, CROP)
    click(page.view_bar.crop)
    cropping = page.crops.cropping
    click(cropping.card.rotate)
    assert cropping.active and cropping.editor.frame.photo == (90, 120)
    assert cropping.framed == Crop(10, 40, 40, 60) and cropping.editor.hasFocus()
    click(cropping.card.rotate)
    assert cropping.framed == Crop(40, 40, 60, 40) and not page.opener.busy, "nothing is made before Done"
    click(cropping.card.done)
    until(lambda: page.document.pose == Pose(180) and not page.opener.busy)
    assert not cropping.active and page.document.crop == CROP
    assert np.array_equal(page.document.photo.pixels, np.asarray(Image.open(photo))[10:50, 20:80][::-1, ::-1])
    assert "Rotate Left" in window.undo_actions.undo.text()
    window.undo_actions.undo.trigger()
    until(lambda: page.document.pose == AS_READ and not page.opener.busy)
    assert page.document.crop == CROP


def test_a_turn_and_a_crop_in_the_editor_are_one_step(window, page, photo):
    click(page.view_bar.crop)
    cropping = page.crops.cropping
    click(cropping.card.rotate)
    cropping.editor.change(CropFrame((90, 120), Region(10, 40, 40, 60)))
    click(cropping.card.done)
    until(lambda: page.document.pose == Pose(270) and page.document.crop == CROP)
    assert "Crop" in window.undo_actions.undo.text()
    window.undo_actions.undo.trigger()
    until(lambda: page.document.pose == AS_READ and page.document.crop is None)
    assert not window.undo_actions.undo.isEnabled()


def test_cancel_in_the_editor_takes_back_its_turns(window, page, photo):
    for end in ("the button", "the key"):
        click(page.view_bar.crop)
        cropping = page.crops.cropping
        click(cropping.card.rotate)
        assert cropping.editor.frame.photo == (90, 120)
        if end == "the button":
            click(cropping.card.cancel)
        else:
            QTest.keyClick(cropping.editor, Qt.Key.Key_Escape)
        settled(window)
        assert page.document.pose == AS_READ and not window.settings.has_own(photo)
        assert not window.undo_actions.undo.isEnabled()


@pytest.mark.parametrize("crop", [None, CROP])
def test_strokes_stay_where_they_were_painted(window, page, engine, crop):
    if crop is not None:
        choose(window, crop)
    brush = page.view.brush
    x, y = dab(page)
    before = brush.strokes.grid.copy()
    rotate(window)
    assert np.array_equal(brush.strokes.grid, before)
    assert deepest(brush.shown_strokes) == pytest.approx((1 - y, x), abs=0.05)
    shown = brush.shown_map(page.controls.slider.value)
    page.save_again()
    until(lambda: not page.saver.busy)
    assert engine.jobs[-1].request.controls.realism_map == shown
    earlier = brush.shown_strokes
    x, y = dab(page)
    assert deepest(brush.shown_strokes - earlier) == pytest.approx((x, y), abs=0.05)
    window.undo_actions.undo.trigger()
    assert np.array_equal(brush.strokes.grid, before)


def test_each_photo_of_a_folder_has_its_own(window, folder):
    drop(window, folder)
    settled(window)
    page, model = window.photo_page, window.queue_page.queue.model
    rotate(window)
    until(lambda: not window.queue_page.queue.plans.busy and model.rows[0].job.size == (120, 160))
    assert [row.job.size for row in model.rows] == [(120, 160), (160, 120), (160, 120)]
    until(lambda: model.thumbnails.get(model.rows[0].source.path, None, Pose(90)) is not None)
    small = model.thumbnails.get(model.rows[0].source.path, model.rows[0].crop, model.rows[0].pose)
    assert (small.width(), small.height()) == (30, 40)
    page.open(folder / "b.png")
    settled(window)
    assert page.document.pose == AS_READ
    page.open(folder / "a.png")
    settled(window)
    assert page.document.pose == Pose(90)
    click(page.controls.foot.apply_all)
    until(lambda: not window.queue_page.queue.plans.busy)
    assert [row.job.settings.pose.degrees for row in model.rows] == [90, 0, 0]


def test_photos_that_are_selected_are_turned_together(window, folder):
    drop(window, folder)
    settled(window)
    page = window.photo_page
    page.binding.selected = lambda: [folder / "a.png", folder / "b.png"]
    assert page.document.path == folder / "a.png"
    rotate(window)
    assert [window.settings.own(folder / f"{name}.png").pose.degrees for name in "abc"] == [90, 90, 0]


def test_a_photo_that_was_turned_keeps_its_other_settings(tmp_path):
    settings, path = PhotoSettings(), tmp_path / "a.png"
    settings.take({path: OwnSettings(realism=0.2, crop=CROP)})
    settings.turn([path], Pose(90), "Rotate Right")
    assert settings.own(path) == OwnSettings(realism=0.2, crop=CROP, pose=Pose(90))
    settings.crop(path, None, Pose(90), "Crop")
    assert settings.own(path) == OwnSettings(realism=0.2, pose=Pose(90))
    settings.turn([path], Pose(270), "Rotate Left")
    assert settings.own(path) == OwnSettings(realism=0.2)


def test_the_photo_is_flipped_as_it_is_seen(window, page, photo):
    whole, actions = np.asarray(Image.open(photo)), page.menu_actions
    rotate(window)
    actions.flip_horizontal.trigger()
    until(lambda: page.document.pose.flipped and not page.opener.busy)
    seen = np.rot90(whole, -1)[:, ::-1]
    assert np.array_equal(page.document.photo.pixels, seen)
    assert "Flip Horizontal" in window.undo_actions.undo.text()
    actions.flip_vertical.trigger()
    until(lambda: page.document.pose == Pose(270) and not page.opener.busy)
    assert np.array_equal(page.document.photo.pixels, seen[::-1])
    assert "Flip Vertical" in window.undo_actions.undo.text()
    for action in (window.undo_actions.undo, window.undo_actions.undo, window.undo_actions.undo):
        action.trigger()
    until(lambda: page.document.pose == AS_READ and not page.opener.busy)
    assert not window.settings.has_own(photo)


@pytest.mark.parametrize("crop", [None, CROP])
def test_the_photo_is_flipped_in_the_editor_with_its_frame(window, page, photo, crop):
    if crop is not None:
        choose(window, crop)
    whole = np.asarray(Image.open(photo))
    click(page.view_bar.crop)
    cropping = page.crops.cropping
    click(cropping.card.rotate)
    click(cropping.card.flip_vertical)
    assert cropping.framed == (None if crop is None else Crop(10, 20, 40, 60))
    pixel = cropping.editor._image.pixelColor(3, 5)
    assert (pixel.red(), pixel.green(), pixel.blue()) == tuple(np.rot90(whole)[::-1][5, 3])
    assert not page.opener.busy, "nothing is made before Done"
    click(cropping.card.done)
    until(lambda: page.document.pose.flipped and not page.opener.busy)
    part = whole if crop is None else whole[10:50, 20:80]
    assert page.document.crop == crop
    assert np.array_equal(page.document.photo.pixels, np.rot90(part)[::-1])


def test_one_flip_in_the_editor_names_its_step(window, page):
    click(page.view_bar.crop)
    click(page.crops.cropping.card.flip_horizontal)
    click(page.crops.cropping.card.done)
    assert "Flip Horizontal" in window.undo_actions.undo.text()


def test_the_result_is_that_of_the_flipped_part(window, page, photo, tmp_path):
    choose(window, CROP)
    page.menu_actions.flip_horizontal.trigger()
    until(lambda: page.document.pose.flipped)
    settled(window)
    page.save_again()
    until(lambda: not page.saver.busy and len(list(tmp_path.glob("*.png"))) == 2)
    result = Image.open(next(each for each in tmp_path.glob("*.png") if each != photo))
    part = np.asarray(Image.open(photo))[10:50, 20:80][:, ::-1]
    assert np.array_equal(np.asarray(result)[::4, ::4, 1:], part[..., 1:])


def test_strokes_are_flipped_with_the_photo(window, page):
    brush = page.view.brush
    x, y = dab(page)
    page.menu_actions.flip_horizontal.trigger()
    until(lambda: page.document.pose.flipped)
    settled(window)
    assert deepest(brush.shown_strokes) == pytest.approx((1 - x, y), abs=0.05)
    earlier = brush.shown_strokes
    x, y = dab(page)
    assert deepest(brush.shown_strokes - earlier) == pytest.approx((x, y), abs=0.05)
