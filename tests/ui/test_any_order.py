"""Whatever is done in whatever order, a photo waits with the settings that are shown for it."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QItemSelectionModel, QPointF
from PySide6.QtTest import QTest

from tests.ui.conftest import save_photo, settled, until

STEPS = 80
PHOTOS = 12


class Person:
    """Does one thing after the other, by chance."""

    def __init__(self, window, folder, seed):
        self.window, self.folder, self.chance = window, folder, random.Random(seed)
        self.queue, self.page = window.queue_page.queue, window.photo_page

    @property
    def rows(self):
        return self.queue.model.rows

    def act(self):
        actions = [name for name in dir(self) if name.startswith("do_")]
        getattr(self, self.chance.choice(actions))()
        QTest.qWait(self.chance.choice([0, 0, 10, 60]))

    def some(self):
        return self.chance.sample(self.rows, min(len(self.rows), self.chance.randint(0, 4)))

    def files(self, number):
        return [self.folder / f"{self.chance.randrange(PHOTOS)}.png" for _ in range(number)]

    def index(self):
        return self.queue.model.index(self.chance.randrange(len(self.rows)), 0)

    def do_open(self):
        self.window.open_paths(self.files(1))

    def do_open_folder(self):
        self.window.open_paths([self.folder])

    def do_open_instead(self):
        self.window.browsing.open_instead(self.files(2))

    def do_remove(self):
        self.queue.remove(self.some())

    def do_move(self):
        self.queue.model.move(self.some(), self.chance.randint(0, len(self.rows)))

    def do_choose(self):
        if self.rows:
            self.window.strip.setCurrentIndex(self.index())

    def do_select(self):
        if self.rows:
            toggle = QItemSelectionModel.SelectionFlag.Toggle
            self.window.strip.selectionModel().select(self.index(), toggle)

    def do_slide(self):
        self.page.controls.slider.set_value(self.chance.random())

    def do_size(self):
        self.page.controls.sizes.buttons.button(self.chance.choice([2, 3, 4])).click()

    def do_paint(self):
        self.page.view.brush.press(QPointF(100, 100), 1.0)
        self.page.view.brush.release()

    def do_turn(self):
        actions = self.page.menu_actions
        self.chance.choice(actions.of_pose).trigger()

    def do_apply(self):
        self.window.browsing.apply_to_all()

    def do_change_the_batch(self):
        self.window.queue_page.form.realism.set_value(self.chance.random())

    def do_forget(self):
        self.window.settings.forget([row.source.path for row in self.some()], "Forget")

    def do_undo(self):
        self.window.undo_actions.undo.trigger()

    def do_redo(self):
        self.window.undo_actions.redo.trigger()

    def do_start(self):
        self.queue.start()

    def do_pause(self):
        self.queue.pause(not self.queue.paused)

    def do_cancel(self):
        if self.queue.running:
            self.queue.cancel()

    def do_show_queue(self):
        self.window.show_queue()

    def do_show_photo(self):
        self.window.show_photo()


@pytest.mark.parametrize("seed", range(3))
def test_a_photo_waits_with_the_settings_that_are_shown(window, tmp_path, seed):
    folder = tmp_path / "folder"
    folder.mkdir()
    for number in range(PHOTOS):
        save_photo(folder / f"{number}.png", 20 + number, 20)
    window.open_paths([folder])
    until(lambda: window.photo_page.document is not None)
    person, queue = Person(window, folder, seed), window.queue_page.queue
    for _ in range(STEPS):
        person.act()
        assert [row.number for row in person.rows] == list(range(queue.model.rowCount()))
    person.do_cancel()
    person.do_open_folder()
    until(lambda: not queue.running and not queue.busy and not queue.plans.busy)
    settled(window)
    own, batch = window.settings.snapshot(), window.queue_page.form.settings().output
    waiting = queue.model.in_state("waiting")
    for row in waiting:
        path = row.source.path
        wanted = own[path].over(batch) if path in own else batch
        assert row.job.settings == wanted.for_photo(*row.job.source_size)
    assert len(person.rows) == PHOTOS
    document = window.photo_page.document
    assert document.pose == window.settings.own(document.path).pose
