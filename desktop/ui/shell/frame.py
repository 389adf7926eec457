"""What is around the pages of the window: the toolbar above, the strip and notes below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QToolBar, QVBoxLayout, QWidget

from desktop.ui.base.translation import tr


def make_centre(window: QMainWindow, pages: QWidget, *below: QWidget) -> None:
    """Let the pages fill the window, with `below` under them."""
    centre = QWidget(window)
    layout = QVBoxLayout(centre)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(pages, 1)
    for each in below:
        layout.addWidget(each)
    window.setCentralWidget(centre)


def make_toolbar(window: QMainWindow, tools: QWidget) -> QToolBar:
    """A toolbar with these tools, which is one with the title bar on a Mac."""
    toolbar = QToolBar(tr("Tools"), window)
    toolbar.setMovable(False)
    toolbar.toggleViewAction().setEnabled(False)
    toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    toolbar.addWidget(tools)
    window.addToolBar(toolbar)
    window.setUnifiedTitleAndToolBarOnMac(True)
    window.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    return toolbar
