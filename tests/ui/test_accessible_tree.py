"""The accessible tree of the window and of each dialog: names and values of what can be pressed or set."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog

from desktop.student.package import StudentPackage
from desktop.ui.base.banner import Kind
from desktop.ui.base.size_choice import CUSTOM
from tests.ui.accessible_tree import INTERACTIVE, WITH_VALUE, Role, tree_of
from tests.ui.conftest import click, open_photo, save_photo, settled, until
from tests.ui.fake_engine import FakeEngine


@pytest.fixture
def window(open_window, tiny_student):
    engine = FakeEngine(cleanup=True)
    yield open_window(engine, StudentPackage.open(tiny_student))
    engine.shutdown()


def check(shown):
    """Check the tree of what is shown, and return it by name: role, value, and whether it is on."""
    nodes = [node for node in tree_of(shown) if node.role in INTERACTIVE | WITH_VALUE]
    said = "\n".join(map(str, tree_of(shown)))
    for node in nodes:
        name = node.name
        if node.role == Role.ComboBox:  # on Linux Qt gives the value as its name, and the name as a relation
            (box,) = (
                box
                for box in shown.findChildren(QComboBox)
                if box.isVisible() and box.currentText() == node.value and box.accessibleName()
            )
            name = box.accessibleName()
        assert name.strip(), f"without a name: {node} {node.widget}\n{said}"
        assert "&" not in name.replace("& ", ""), f"with a mark for a key: {node}"
        assert node.role not in WITH_VALUE or node.value, f"without a value: {node}\n{said}"
    pressed = [node.name for node in nodes if node.role in (Role.Button, Role.CheckBox, Role.ButtonMenu)]
    twice = {name: count for name, count in Counter(pressed).items() if count > 1}
    assert not twice, f"more than one with the same name: {twice}\n{said}"
    return {node.name: (node.role, node.value, node.checked) for node in nodes}


def dialog(window, open_it):
    open_it()
    (shown,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    found = check(shown)
    shown.reject()
    QApplication.processEvents()
    return found


def test_the_empty_window(window):
    found = check(window)
    assert {
        "Open photos",
        "Paste a photo from the clipboard",
        "Portrait",
        "From the web",
        "Old print",
    } <= set(found)


def test_a_photo(window, photo):
    open_photo(window, photo)
    page = window.photo_page
    page.controls.slider.set_value(0.37)
    page.controls.cleanup.set_value(0.2)
    settled(window)
    found = check(window)
    compared = "Before, After · 37 · Cleanup 20 · Fake"
    assert any(node.name == f"Photo, before and after: {compared}" for node in tree_of(window))
    assert found["Realism"] == (Role.Slider, "37", False)
    assert found["Realism value"][:2] == (Role.SpinBox, "37")
    assert found["Cleanup"] == (Role.Slider, "20", False)
    assert found["4 times"][2] and not found["2 times"][2]
    assert found["Split"][2] and not found["Side"][2]
    assert found["Zoom, 162 %"][0] == Role.ButtonMenu
    assert found["Model: Tiny"][0] == Role.ButtonMenu
    assert {"Faithful", "Realistic", "Export the enlarged photo", "Export Again", "Brush", "Open"} <= set(
        found
    )


def test_a_photo_in_every_layout_with_every_tool(window, photo):
    open_photo(window, photo)
    page = window.photo_page
    for button in (*page.view_bar.layouts.buttons()[1:], page.view_bar.loupe, page.view_bar.pin):
        click(button)
        settled(window)
        assert check(window)[button.accessibleName()][2]
    page.menu_actions.filmstrip.trigger()
    click(page.view_bar.invented)
    click(page.view_bar.brush)
    settled(window)
    found = check(window)
    assert found["Size of the brush"][:2] == (Role.Slider, "45")
    assert found["Strength of the brush"][:2] == (Role.Slider, "60")
    assert found["More faithful"][2]
    assert {"Protect Faces", "Undo", "Clear", "Realism 75"} <= set(found)


@pytest.mark.parametrize("kind", ["long", "box", "paper", "times"])
def test_custom_sizes(window, photo, kind):
    open_photo(window, photo)
    sizes = window.photo_page.controls.sizes
    click(sizes.buttons.button(CUSTOM))
    sizes.kinds.setCurrentIndex(sizes.kinds.findData(kind))
    sizes.kinds.activated.emit(sizes.kinds.currentIndex())
    found = check(window)
    assert found["Custom…"][2]
    assert ("Width" in found) == (kind in ("long", "box")) and ("Factor" in found) == (kind == "times")


def test_messages_and_progress(window, photo):
    open_photo(window, photo)
    window.photo_page.status.saving("photo-4x.png")
    window.photo_page.status.saving_progress(3, 9)
    window.banner.show_message(
        Kind.ERROR, "It failed.", "Try Again", refusal="Discard", more="Show", page=window.photo_page
    )
    settled(window)
    found = check(window)
    assert any(node.name == "Error: It failed." for node in tree_of(window))
    assert found["Progress"][:2] == (Role.ProgressBar, "3")
    assert {"Cancel the export", "Try Again", "Discard", "Show", "Show Log", "Dismiss this message"} <= set(
        found
    )


def test_the_queue(window, tmp_path):
    window.queue_page.add([save_photo(tmp_path / f"{name}.png") for name in "ab"])
    window.show_queue()
    until(lambda: window.queue_page.queue.model.rows and not window.queue_page.queue.planner.busy)
    found = check(window)
    assert any(name.startswith("a.png, waiting") for name in found)
    assert found["Quality"][:2] == (Role.Slider, "95")


def test_dialogs(window, photo):
    open_photo(window, photo)
    export = dialog(window, window.photo_page.save_as)
    assert export["File name"][:2] == (Role.EditableText, "photo-4x.png")
    assert {"Folder", "Export", "Cancel"} <= set(export)
    settings = dialog(window, window.dialogs.settings)
    assert settings["Names of the results"][:2] == (Role.EditableText, "{name}-{size}")
    assert {"Folder for the results", "Close"} <= set(settings)
    models = dialog(window, window.dialogs.models)
    assert {"Installed models", "Add…", "Remove", "Details…", "Use"} <= set(models)
    dialog(window, window.dialogs.shortcuts)
    dialog(window, window.dialogs.about)
    assert {"Search in the help", "Keyboard Shortcuts"} <= set(dialog(window, window.dialogs.help))


def test_every_entry_of_the_menus_has_a_text(window, photo):
    open_photo(window, photo)
    menus = [action.menu() for action in window.menuBar().actions()]
    while menus:
        menu = menus.pop()
        assert menu.title()
        for action in menu.actions():
            assert action.isSeparator() or action.text().strip()
            if action.menu() is not None:
                menus.append(action.menu())
