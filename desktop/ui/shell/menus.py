"""The menu bar, assembled from the actions of the window and its pages.

On a Mac, Qt moves About and Quit to where they belong there.
"""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.ui.base.translation import tr
from desktop.ui.photo.photo_actions import PhotoActions
from desktop.ui.photo.tool_actions import ToolActions
from desktop.ui.queue.queue_actions import QueueActions
from desktop.ui.shell import platform, quick_action
from desktop.ui.shell.undo_actions import UndoActions
from desktop.ui.shell.window_actions import WindowActions


def fill_menu_bar(
    bar: QMenuBar,
    window: WindowActions,
    recent: QMenu,
    models: QMenu,
    photo: PhotoActions,
    tools: ToolActions,
    queue: QueueActions,
    undo: UndoActions,
) -> None:
    """Add the menus with all actions."""
    _fill_file(bar.addMenu(tr("&File")), window, recent, photo)
    edit = bar.addMenu(tr("&Edit"))
    edit.addActions(undo.all)
    edit.addSeparator()
    edit.addActions([photo.copy, photo.copy_result, window.paste, window.settings])
    of_photo = [tools.crop, *photo.of_pose, tools.protect_faces]
    bar.addMenu(tr("&Photo")).addActions([*of_photo, photo.reset_realism, photo.reset_cleanup])
    bar.addMenu(models)
    bar.addMenu(tr("&Queue")).addActions(queue.all)
    view = bar.addMenu(tr("&View"))
    view.addActions([window.show_photo, window.show_queue])
    view.addSeparator()
    for group in (tools.of_layout, tools.of_tools, photo.of_view):
        view.addActions(group)
        view.addSeparator()
    if not platform.MAC:  # which adds its own Enter Full Screen to this menu
        view.addAction(window.full_screen)
    bar.addMenu(tr("&Window")).addActions([window.minimize, window.zoom])
    bar.addMenu(tr("&Help")).addActions([window.help, window.shortcuts, window.show_log, window.about])


def _fill_file(menu: QMenu, window: WindowActions, recent: QMenu, photo: PhotoActions) -> None:
    menu.addActions([window.open, window.open_folder])
    menu.addMenu(recent)
    menu.addSeparator()
    menu.addActions([window.close, photo.save, photo.save_again])
    menu.addSeparator()
    service = window.finder_service
    if service is not None:
        menu.addAction(service)
        menu.addSeparator()
        menu.aboutToShow.connect(lambda: service.setChecked(quick_action.is_installed()))
    menu.addAction(window.quit)
