"""The actions that the menus have on every page."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop.ui.base.action import make_action
from desktop.ui.base.translation import tr
from desktop.ui.shell import platform


class WindowActions:
    """The actions of the main window, which connects them."""

    def __init__(self, parent: QObject) -> None:
        self.open = make_action(parent, tr("&Open…"), QKeySequence.StandardKey.Open)
        self.open_folder = make_action(parent, tr("Open &Folder…"), "Ctrl+Shift+O")
        self.close = make_action(parent, tr("&Close"), QKeySequence.StandardKey.Close)
        self.quit = make_action(parent, tr("&Quit Vernier"), QKeySequence.StandardKey.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.finder_service: QAction | None = None
        """Only on a Mac, for those who run the source."""
        if platform.MAC and not platform.BUNDLED:
            self.finder_service = make_action(parent, tr("Show in Fi&nder's Services"))
            self.finder_service.setCheckable(True)
        self.paste = make_action(parent, tr("&Paste"), QKeySequence.StandardKey.Paste)
        self.models = make_action(parent, tr("&Manage Models…"))
        self.show_photo = make_action(parent, tr("&One Photo"), "Ctrl+Alt+1")
        self.show_queue = make_action(parent, tr("The &Queue"), "Ctrl+Alt+2")
        self.settings = make_action(parent, tr("&Settings…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.minimize = make_action(parent, tr("&Minimize"), "Ctrl+M")
        self.zoom = make_action(parent, tr("&Zoom the Window"))
        self.help = make_action(parent, tr("Vernier &Help"), QKeySequence.StandardKey.HelpContents)
        self.shortcuts = make_action(parent, tr("&Keyboard Shortcuts"), "Ctrl+/")
        self.full_screen = make_action(parent, tr("Full Scr&een"), QKeySequence.StandardKey.FullScreen)
        self.show_log = make_action(parent, tr("Show &Log"))
        self.about = make_action(parent, tr("&About Vernier"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
