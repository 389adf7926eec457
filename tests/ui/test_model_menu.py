"""The menu of the models."""

from __future__ import annotations

import json
import shutil
import tomllib
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from desktop.batch.speeds import learn
from desktop.errors import BadStudent
from desktop.resources import resource
from desktop.student.package import sha256_of
from desktop.ui.shell import model_text
from desktop.ui.shell.about import AboutBox
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.main_window import MainWindow
from desktop.ui.shell.model_details import ModelDetails
from desktop.ui.shell.models_dialog import ModelsDialog
from tests.ui.conftest import click, open_photo, settled
from tests.ui.fake_engine import FakeEngine

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tiny_student, tmp_path, monkeypatch):
    """With `photo`, that says what it is for, and `sharp`, that does not."""
    folder = tmp_path / "models"
    for name, changes in {
        "photo": {"title": "Photo", "summary": "Fast; good everywhere"},
        "sharp": {"title": "Sharp & fine", "licence": "Apache-2.0"},
    }.items():
        shutil.copytree(tiny_student, folder / f"{name}.student")
        file = folder / f"{name}.student" / "manifest.json"
        file.write_text(json.dumps({**json.loads(file.read_text()), "id": name, **changes}))
    monkeypatch.setattr("desktop.student.installed._folders", lambda: [folder])
    return folder


@pytest.fixture
def window(folder, application):
    active_model = ActiveModel(lambda package: FakeEngine())
    active_model.open()
    window = MainWindow(active_model)
    window.show()
    yield window
    window.model_menu.close()
    window.close()
    window.deleteLater()
    active_model.close()


def opened(window):
    """The models in the menu, opened by a click on its title: text, checked, enabled."""
    bar, menu = window.menuBar(), window.model_menu
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(menu.menuAction()).center())
    assert menu.isVisible()
    models = menu.actions()[:-2]
    assert menu.actions()[-1].text() == "&Manage Models…"
    return [(action.text(), action.isChecked(), action.isEnabled()) for action in models]


def choose(window, row):
    menu = window.model_menu
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[row]).center())


def test_each_model_has_one_line(window):
    learn("sharp", "torch, cpu, float32", 6.2, 2_000_000)
    assert opened(window) == [
        ("Photo – Fast; good everywhere · not timed yet · MIT", True, True),
        ("Sharp && fine – 3.1 s per megapixel · Apache-2.0", False, True),
    ]


def test_a_click_uses_the_model_at_once_and_at_the_next_start(window, photo):
    open_photo(window, photo)
    before = window.active_model.engine
    opened(window)
    choose(window, 1)
    settled(window)
    assert window.active_model.student.manifest.id == "sharp"
    assert window.photo_page.document.engine is window.active_model.engine is not before
    assert [checked for _, checked, _ in opened(window)] == [False, True]
    assert QSettings().value("student") == "sharp"


def test_the_model_in_use_is_not_started_again(window):
    before = window.active_model.engine
    opened(window)
    choose(window, 0)
    assert window.active_model.engine is before


def test_while_a_photo_is_saved_the_model_stays(window, monkeypatch):
    monkeypatch.setattr(type(window.photo_page.saver), "busy", True)
    assert [enabled for _, _, enabled in opened(window)] == [False, False]
    assert window.model_menu.actions()[0].toolTip() == "Wait until nothing is being saved."
    monkeypatch.undo()


def test_a_model_that_can_not_run_here_says_why(window):
    def refuse(package):
        raise BadStudent("Core ML needs a Mac.")

    window.active_model.make_engine = refuse
    opened(window)
    choose(window, 1)
    assert window.banner.text == "Core ML needs a Mac."
    assert [checked for _, checked, _ in opened(window)] == [True, False]


def test_without_models_the_menu_says_so(window, folder):
    shutil.rmtree(folder)
    assert opened(window) == [("No model is installed.", False, False)]


def test_the_dialog_shows_the_line_and_the_licence_texts(window, folder):
    package = folder / "sharp.student"
    (package / "licences").mkdir()
    text = package / "licences" / "LICENSE_Sharp.txt"
    text.write_text("Licensed under the Apache License\n\n  1. *Definitions*")
    file = package / "manifest.json"
    manifest = json.loads(file.read_text())
    manifest["files"]["licences/LICENSE_Sharp.txt"] = sha256_of(text)
    file.write_text(json.dumps(manifest))
    opened(window)
    choose(window, 1)
    window.dialogs.models()
    dialog = window.findChild(ModelsDialog)
    assert [dialog.list.item(row).toolTip().splitlines() for row in range(2)] == [
        ["Fast; good everywhere · not timed yet", "4× · Realism · MIT"],
        ["not timed yet", "4× · Realism · Apache-2.0"],
    ]
    click(dialog.details)
    details = dialog.findChild(ModelDetails)
    dialog.close()
    about = AboutBox(window.active_model.student, window)
    for card in (details.card, about.card):
        assert "LICENSE_Sharp.txt" in card.toPlainText()
        assert "1. *Definitions*" in card.toPlainText()
    about.deleteLater()


def test_a_long_licence_is_cut_in_the_menu(window, folder):
    file = folder / "sharp.student" / "manifest.json"
    manifest = json.loads(file.read_text()) | {
        "licence": "S-Lab License 1.0: free for any use but commercial"
    }
    file.write_text(json.dumps(manifest))
    assert opened(window)[1][0].endswith("· S-Lab License 1.0: free for any use …")


def test_the_samples_of_the_models_look_different():
    """At the size of the menu, on a screen of few pixels."""
    paths = sorted(resource("samples/models").glob("*.jpg"))
    small = [Image.open(path).convert("L").resize((84, 56), Image.Resampling.LANCZOS) for path in paths]
    for one, other in combinations([np.asarray(each, float) for each in small], 2):
        assert np.abs(one - other).mean() > 5


def test_the_summaries_of_the_models_that_come_with_vernier_are_translated():
    files = sorted((ROOT / "resources" / "students").glob("*/student.toml"))
    said = {tomllib.loads(file.read_text(encoding="utf-8"))["summary"] for file in files}
    assert said <= set(model_text._SUMMARIES), "add it there, and its German"
