"""The main window: the photo page, the queue page, and the switching between them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from desktop.errors import VernierError
from desktop.existence import is_folder
from desktop.folders import log_file
from desktop.imaging.naming import label
from desktop.student.package import SUFFIX
from desktop.ui.base.banner import Banner, Kind
from desktop.ui.base.last_folder import remember_folder
from desktop.ui.base.preferences import preferences
from desktop.ui.base.reveal import reveal
from desktop.ui.base.translation import tr
from desktop.ui.photo.photo_page import PhotoPage
from desktop.ui.queue.photo_strip import PhotoStrip
from desktop.ui.queue.queue_page import QueuePage
from desktop.ui.shell import incoming, quick_action
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.closing import question_before_closing
from desktop.ui.shell.default_button import DefaultButtons
from desktop.ui.shell.dialogs import Dialogs
from desktop.ui.shell.frame import make_centre, make_toolbar
from desktop.ui.shell.greeting import greet, tell_licence
from desktop.ui.shell.menus import fill_menu_bar
from desktop.ui.shell.model_menu import ModelMenu
from desktop.ui.shell.model_picker import ModelPicker
from desktop.ui.shell.model_text import model_line
from desktop.ui.shell.open_dialogs import ask_for_folder, ask_for_photos
from desktop.ui.shell.platform import Awake, Desktop
from desktop.ui.shell.preparing_note import PreparingNote
from desktop.ui.shell.recent_menu import RecentMenu
from desktop.ui.shell.welcome import Welcome
from desktop.ui.shell.window_actions import WindowActions

SIZE = (1100, 760)


class MainWindow(QMainWindow):
    """Holds the pages and connects them with the menus, the model and the system."""

    def __init__(self, active_model: ActiveModel) -> None:
        super().__init__()
        self.setWindowTitle("Vernier")
        self.setAcceptDrops(True)
        self.setMinimumSize(640, 440)
        self.active_model = active_model
        self._closing = False
        self._awake, self.desktop = Awake(), Desktop(self)
        self.pages = QStackedWidget(self)
        self.banner = Banner(self.pages)
        self.welcome = Welcome(self)
        self.photo_page = PhotoPage(self.banner, self)
        self.queue_page = QueuePage(active_model.engine, self.banner, self)
        for page in (self.welcome, self.photo_page, self.queue_page):
            self.pages.addWidget(page)
        self.strip = PhotoStrip(self.queue_page.queue.model, self)
        make_centre(self, self.pages, self.strip, PreparingNote(active_model, self))
        self.toolbar = make_toolbar(self, self.photo_page.view_bar)
        self.dialogs = Dialogs(self, active_model, self._is_saving)
        self.window_actions, self.recent_menu = WindowActions(self), RecentMenu(self)
        self.model_menu = ModelMenu(active_model, self._is_saving, self.window_actions.models, self)
        fill_menu_bar(
            self.menuBar(),
            self.window_actions,
            self.recent_menu,
            self.model_menu,
            self.photo_page.menu_actions,
            self.photo_page.tool_actions,
            self.queue_page.menu_actions,
        )
        self.model_picker = ModelPicker(active_model, self._is_saving, self.window_actions.models, self)
        self.photo_page.controls.model.setMenu(self.model_picker)
        self._connect()
        self.photo_page.set_engine(active_model.engine, active_model.student)
        self._show_model()
        self._apply_settings()
        self._refresh()
        self.banner.log_wanted.connect(self.show_log)
        self.resize(*SIZE)
        geometry = QSettings().value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        DefaultButtons(self, self.pages)
        greet(self.banner, active_model, self.queue_page)

    def choose_photos(self) -> None:
        """Ask for photos, and open them."""
        self.open_paths(ask_for_photos(self))

    def choose_folder(self) -> None:
        """Ask for a folder of photos, and open it."""
        self.open_paths(ask_for_folder(self))

    def open_paths(self, paths: list[Path]) -> None:
        """Open one photo on the photo page, and several or a folder in the queue.

        While the queue is shown, a single photo goes there too. Model packages are installed.
        """
        paths = [path.absolute() for path in paths]
        students = [path for path in paths if path.suffix == SUFFIX]
        paths = [path for path in paths if path not in students]
        if students:
            self.dialogs.models(students)
        if not paths:
            return
        if len(paths) == 1 and not is_folder(paths[0]) and self.pages.currentWidget() is not self.queue_page:
            self.open_photo(paths[0])
        else:
            self.queue_page.add(paths)
            self.show_queue()

    def open_photo(self, path: Path) -> None:
        """Open a photo on the photo page, whichever page is shown."""
        remember_folder(path.parent)
        self.photo_page.open(path)
        if self.photo_page.document is not None:
            self.pages.setCurrentWidget(self.photo_page)
        self.welcome.say(tr("Opening {name}…").format(name=label(path)))
        self._refresh()

    def show_photo(self) -> None:
        """Show the photo page."""
        self.pages.setCurrentWidget(self.welcome if self.photo_page.document is None else self.photo_page)
        self._refresh()

    def show_queue(self) -> None:
        """Show the queue page."""
        self.pages.setCurrentWidget(self.queue_page)
        self._refresh()

    def paste(self) -> None:
        """Open the photos in the clipboard."""
        self._take(lambda: incoming.take(QGuiApplication.clipboard().mimeData()))

    def show_log(self) -> None:
        """Show the log file in the file manager."""
        reveal(log_file())

    def toggle_zoomed(self) -> None:
        """Let the window fill the screen, or not."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowMaximized)

    def toggle_full_screen(self) -> None:
        """Enter or leave full screen."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def toggle_quick_action(self) -> None:
        """Add the service to Finder's menu, or remove it."""
        try:
            quick_action.toggle()
        except OSError as error:
            text = tr("Finder's services could not be changed: {reason}.").format(reason=error.strerror)
            self.banner.show_message(Kind.ERROR, text)
            return
        text = tr(
            "Finder has the service now: select photos there, then choose Services › Enlarge with Vernier."
        )
        removed = tr("Finder does not have the service any more.")
        self.banner.show_message(Kind.NOTE, text if quick_action.is_installed() else removed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if incoming.is_welcome_drop(event.mimeData()):
            event.acceptProposedAction()
            self.welcome.invite(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: D102
        self.welcome.invite(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        self.welcome.invite(False)
        if incoming.is_welcome_drop(event.mimeData()):
            event.acceptProposedAction()
            self._take(lambda: incoming.take_drop(event.mimeData(), self.desktop))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before closing stops work in progress."""
        question, answer = question_before_closing(self.photo_page.saver, self.queue_page.queue)
        if question and not self._closing:
            self.banner.show_message(Kind.NOTE, question, answer, self._close_anyway)
            event.ignore()
            return
        QSettings().setValue("window/geometry", self.saveGeometry())
        self._awake.hold(False)
        self.desktop.show_progress(None)
        self.photo_page.stop()
        self.queue_page.stop()
        self.welcome.wait()
        self.banner.wait()
        event.accept()

    def _take(self, incoming_paths: Callable[[], list[Path]]) -> None:
        try:
            self.open_paths(incoming_paths())
        except VernierError as error:
            self.banner.show_message(Kind.ERROR, str(error))

    def _is_saving(self) -> bool:
        return self.queue_page.queue.running or self.photo_page.saver.busy

    def _close_anyway(self) -> None:
        self._closing = True
        self.close()

    def _connect(self) -> None:
        actions = self.window_actions
        for action, do in (
            (actions.open, self.choose_photos),
            (actions.open_folder, self.choose_folder),
            (actions.close, self.close),
            (actions.quit, self.close),
            (actions.finder_service, self.toggle_quick_action),
            (actions.paste, self.paste),
            (actions.models, self.dialogs.models),
            (actions.show_photo, self.show_photo),
            (actions.show_queue, self.show_queue),
            (actions.full_screen, self.toggle_full_screen),
            (actions.settings, self.dialogs.settings),
            (actions.minimize, self.showMinimized),
            (actions.zoom, self.toggle_zoomed),
            (actions.shortcuts, self.dialogs.shortcuts),
            (actions.show_log, self.show_log),
            (actions.about, self.dialogs.about),
        ):
            if action is not None:
                action.triggered.connect(lambda _=False, do=do: do())
        self.pages.currentChanged.connect(lambda _: self.banner.page_shown(self.pages.currentWidget()))
        self.recent_menu.chosen.connect(self.open_photo)
        for menu in (self.model_menu, self.model_picker):
            menu.failed.connect(lambda said: self.banner.show_message(Kind.ERROR, said))
        self.welcome.open_wanted.connect(self.choose_photos)
        self.photo_page.view_bar.open.clicked.connect(self.choose_photos)
        self.welcome.cancelled.connect(self.photo_page.cancel)
        self.welcome.cancelled.connect(lambda: self.welcome.say(""))
        self.welcome.photo_wanted.connect(self.open_photo)
        self.welcome.paste_wanted.connect(self.paste)
        self.photo_page.changed.connect(self._refresh)
        self.photo_page.opener.opened.connect(self.show_photo)
        self.photo_page.opener.failed.connect(lambda _: self.welcome.say(""))
        self.queue_page.add_wanted.connect(self.choose_photos)
        self.queue_page.resumed.connect(self.show_queue)
        self.strip.chosen.connect(self.open_photo)
        self.queue_page.photo_wanted.connect(self.open_photo)
        self.queue_page.queue.changed.connect(self._queue_changed)
        self.queue_page.finished.connect(lambda said: self._notify(said))
        self.desktop.notification_chosen.connect(self.show_queue)
        self.desktop.notification_chosen.connect(self.activateWindow)
        self.desktop.files_wanted.connect(self.open_paths)
        self.active_model.changed.connect(self._model_changed)
        self.dialogs.settings_changed.connect(self._apply_settings)

    def _queue_changed(self) -> None:
        queue = self.queue_page.queue
        self._awake.hold(queue.running and not queue.paused)
        self.desktop.show_progress(queue.share if queue.running else None)
        self._refresh()

    def _model_changed(self) -> None:
        self.photo_page.set_engine(self.active_model.engine, self.active_model.student)
        self._show_model()
        self.queue_page.set_engine(self.active_model.engine)
        if not self.active_model.problem:
            self.banner.hide()
            tell_licence(self.banner, self.active_model)

    def _apply_settings(self) -> None:
        self.photo_page.view.canvas = preferences().canvas
        self.photo_page.view.update()

    def _notify(self, said: str) -> None:
        if preferences().notify:
            self.desktop.notify("Vernier", said)

    def _show_model(self) -> None:
        student = self.active_model.student
        header = self.photo_page.controls.model
        header.show_model(*(("", "") if student is None else (student.manifest.title, model_line(student))))

    def _refresh(self) -> None:
        document = self.photo_page.document
        on_photo = self.pages.currentWidget() is self.photo_page
        self._show_model()
        self.toolbar.setVisible(on_photo)
        self.strip.setVisible(on_photo and self.strip.wanted)
        if self.strip.isVisible():
            self.strip.show_open(None if document is None else document.path)
        if self.pages.currentWidget() is self.photo_page and document is not None:
            self.setWindowFilePath(str(document.path))
            self.setWindowTitle(f"{label(document.path)} – Vernier")
        else:
            self.setWindowFilePath("")
            in_queue = self.pages.currentWidget() is self.queue_page
            self.setWindowTitle(tr("Queue") + " – Vernier" if in_queue else "Vernier")
