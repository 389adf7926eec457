"""The menu bar. On a Mac, Qt moves About and Quit to where they belong there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.ui.base.translation import tr
from desktop.ui.photo import recent_files as recent
from desktop.ui.shell import platform, quick_action
from desktop.ui.viewer.viewport import STEP

if TYPE_CHECKING:
    from desktop.ui.shell.main_window import MainWindow

Key = QKeySequence.StandardKey | str | None


class Menus:
    """Builds the menus of a window; `refresh` enables what makes sense."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        bar = window.menuBar()
        self._fill_file(bar.addMenu(tr("&File")))
        edit = bar.addMenu(tr("&Edit"))
        self.copy = _add(edit, tr("&Copy What You See"), QKeySequence.StandardKey.Copy, window.copy)
        _add(edit, tr("&Paste"), QKeySequence.StandardKey.Paste, window.paste)
        self._fill_photo(bar.addMenu(tr("&Photo")))
        self._fill_queue(bar.addMenu(tr("&Queue")))
        self._fill_view(bar.addMenu(tr("&View")))
        help = bar.addMenu(tr("&Help"))
        _add(help, tr("Show &Log"), None, window.show_log)
        about = _add(help, tr("&About Vernier"), None, window.about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def refresh(self) -> None:
        """Enable what makes sense now."""
        window = self._window
        in_sight = window.pages.currentWidget() is window.photo_page
        for action in self.views:
            action.setEnabled(in_sight and window.photo_page.document is not None)
        self.copy.setEnabled(in_sight and window.photo_page.document is not None)
        self.save.setEnabled(in_sight and window.photo_page.can_save)
        controls = window.photo_page.controls
        self.reset.setEnabled(in_sight and controls.slider.isEnabled())
        self.reset_cleanup.setEnabled(in_sight and controls.cleanup.isEnabled())
        queue = window.queue_page.queue
        self.report.setEnabled(bool(queue.model.rows) and not queue.running)

    def fill_recent(self) -> None:
        """List the photos opened lately."""
        self.recent.clear()
        paths = recent.recent_files()
        for path in paths:
            action = self.recent.addAction(path.name)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self._window.open_photo(path))
        if paths:
            self.recent.addSeparator()
        clear = self.recent.addAction(tr("Clear Menu"))
        clear.setEnabled(bool(paths))
        clear.triggered.connect(recent.forget_all)

    def _fill_file(self, menu: QMenu) -> None:
        window = self._window
        _add(menu, tr("&Open …"), QKeySequence.StandardKey.Open, window.choose_photos)
        _add(menu, tr("Open &Folder …"), "Ctrl+Shift+O", window.choose_folder)
        self.recent = menu.addMenu(tr("Open &Recent"))
        self.recent.aboutToShow.connect(self.fill_recent)
        menu.addSeparator()
        _add(menu, tr("&Close"), QKeySequence.StandardKey.Close, window.close)
        self.save = _add(menu, tr("&Save As …"), "Ctrl+S", window.photo_page.save_as)
        self.save.setShortcuts([QKeySequence("Ctrl+S"), QKeySequence("Ctrl+Shift+S")])
        menu.addSeparator()
        if platform.MAC:
            self.finder = _add(menu, tr("Show in &Finder's Services"), None, window.toggle_quick_action)
            self.finder.setCheckable(True)
            menu.aboutToShow.connect(lambda: self.finder.setChecked(quick_action.is_installed()))
            menu.addSeparator()
        quit = _add(menu, tr("&Quit Vernier"), QKeySequence.StandardKey.Quit, window.close)
        quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_photo(self, menu: QMenu) -> None:
        photo = self._window.photo_page
        _add(menu, tr("&Students …"), None, self._window.show_models)
        self.reset = _add(menu, tr("Reset &Realism"), "Ctrl+R", photo.controls.slider.reset)
        self.reset_cleanup = _add(menu, tr("Reset &Cleanup"), "Ctrl+Shift+R", photo.controls.cleanup.reset)

    def _fill_queue(self, menu: QMenu) -> None:
        queue_page = self._window.queue_page
        self.report = _add(menu, tr("Save &Report …"), None, queue_page.save_report)

    def _fill_view(self, menu: QMenu) -> None:
        window, view = self._window, self._window.photo_page.view
        _add(menu, tr("&One Photo"), "Ctrl+Alt+1", window.show_photo)
        _add(menu, tr("The &Queue"), "Ctrl+Alt+2", window.show_queue)
        menu.addSeparator()
        zoom_in = _add(menu, tr("Zoom &In"), QKeySequence.StandardKey.ZoomIn, lambda: view.zoom_by(STEP))
        zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.views = [
            zoom_in,
            _add(menu, tr("Zoom &Out"), QKeySequence.StandardKey.ZoomOut, lambda: view.zoom_by(1 / STEP)),
            _add(menu, tr("Zoom to &Fit"), "Ctrl+0", view.fit),
            _add(menu, tr("&Actual Pixels"), "Ctrl+1", lambda: view.zoom_to(1.0)),
            _add(menu, tr("&Centre the Handle"), None, lambda: view.set_split(0.5)),
        ]
        menu.addSeparator()
        _add(menu, tr("Full &Screen"), QKeySequence.StandardKey.FullScreen, window.toggle_full_screen)


def _add(menu: QMenu, text: str, key: Key, do: Callable[[], object]) -> QAction:
    action = menu.addAction(text)
    if key is not None:
        action.setShortcut(key)
    action.triggered.connect(lambda: do())
    return action
