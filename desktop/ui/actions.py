"""The menu bar. On a Mac, Qt moves About and Quit to where they belong there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.ui import recent

Key = QKeySequence.StandardKey | str | None


class Commands(Protocol):
    """What the menus can ask for."""

    def choose_photo(self) -> None: ...  # noqa: D102
    def open_paths(self, paths: list[Path]) -> None: ...  # noqa: D102
    def save_as(self) -> None: ...  # noqa: D102
    def zoom_in(self) -> None: ...  # noqa: D102
    def zoom_out(self) -> None: ...  # noqa: D102
    def fit(self) -> None: ...  # noqa: D102
    def actual_pixels(self) -> None: ...  # noqa: D102
    def centre_handle(self) -> None: ...  # noqa: D102
    def reset_realism(self) -> None: ...  # noqa: D102
    def toggle_full_screen(self) -> None: ...  # noqa: D102
    def about(self) -> None: ...  # noqa: D102


class Menus:
    """Builds the menus of a window and keeps those actions that come and go."""

    def __init__(self, window: QMainWindow, commands: Commands) -> None:
        self._window, self._commands = window, commands
        bar = window.menuBar()
        file, view, image, help = (bar.addMenu(title) for title in ("&File", "&View", "&Photo", "&Help"))
        self._add(file, "&Open …", QKeySequence.StandardKey.Open, commands.choose_photo)
        self.recent = file.addMenu("Open &Recent")
        self.recent.aboutToShow.connect(self.fill_recent)
        file.addSeparator()
        self._add(file, "&Close", QKeySequence.StandardKey.Close, window.close)
        self.save = self._add(file, "&Save As …", "Ctrl+S", commands.save_as)
        self.save.setShortcuts([QKeySequence("Ctrl+S"), QKeySequence("Ctrl+Shift+S")])
        file.addSeparator()
        quit = self._add(file, "&Quit Vernier", QKeySequence.StandardKey.Quit, window.close)
        quit.setMenuRole(QAction.MenuRole.QuitRole)
        zoom_in = self._add(view, "Zoom &In", QKeySequence.StandardKey.ZoomIn, commands.zoom_in)
        zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.views = [
            zoom_in,
            self._add(view, "Zoom &Out", QKeySequence.StandardKey.ZoomOut, commands.zoom_out),
            self._add(view, "Zoom to &Fit", "Ctrl+0", commands.fit),
            self._add(view, "&Actual Pixels", "Ctrl+1", commands.actual_pixels),
            self._add(view, "&Centre the Handle", None, commands.centre_handle),
        ]
        view.addSeparator()
        self._add(view, "Full &Screen", QKeySequence.StandardKey.FullScreen, commands.toggle_full_screen)
        self.reset = self._add(image, "Reset &Realism", "Ctrl+R", commands.reset_realism)
        about = self._add(help, "&About Vernier", None, commands.about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def enable(self, *, photo: bool, can_save: bool, realism: bool) -> None:
        """What makes sense now."""
        for action in self.views:
            action.setEnabled(photo)
        self.save.setEnabled(can_save)
        self.reset.setEnabled(realism)

    def fill_recent(self) -> None:
        """List the photos opened lately."""
        self.recent.clear()
        paths = recent.recent_files()
        for path in paths:
            action = self.recent.addAction(path.name)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self._commands.open_paths([path]))
        if paths:
            self.recent.addSeparator()
        clear = self.recent.addAction("Clear Menu")
        clear.setEnabled(bool(paths))
        clear.triggered.connect(recent.forget_all)

    def _add(self, menu: QMenu, text: str, key: Key, do: Callable[[], object]) -> QAction:
        action = menu.addAction(text)
        if key is not None:
            action.setShortcut(key)
        action.triggered.connect(lambda: do())
        return action
