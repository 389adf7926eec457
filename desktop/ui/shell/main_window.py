"""The main window: the photo page, the queue page, and the switching between them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from desktop.folders import log_file
from desktop.imaging.naming import label
from desktop.student.package import SUFFIX
from desktop.ui.base.banner import Banner, Kind
from desktop.ui.base.floating import Cards
from desktop.ui.base.last_folder import remember_folder
from desktop.ui.base.photo_settings import PhotoSettings
from desktop.ui.base.preferences import preferences
from desktop.ui.base.reveal import reveal
from desktop.ui.base.translation import tr
from desktop.ui.photo.photo_page import PhotoPage
from desktop.ui.queue.queue_page import QueuePage
from desktop.ui.queue.strip_panel import StripPanel
from desktop.ui.shell import quick_action
from desktop.ui.shell.active_model import ActiveModel
from desktop.ui.shell.arrivals import Arrivals
from desktop.ui.shell.browsing import Browsing
from desktop.ui.shell.closing import question_before_closing
from desktop.ui.shell.default_button import DefaultButtons
from desktop.ui.shell.dialogs import Dialogs
from desktop.ui.shell.drop_zones import Zone
from desktop.ui.shell.frame import make_centre, make_toolbar
from desktop.ui.shell.greeting import greet, tell_licence
from desktop.ui.shell.menus import fill_menu_bar
from desktop.ui.shell.model_menu import ModelMenu
from desktop.ui.shell.model_picker import ModelPicker
from desktop.ui.shell.model_text import title_and_line
from desktop.ui.shell.open_dialogs import ask_for_folder, ask_for_photos
from desktop.ui.shell.platform import DesktopServices
from desktop.ui.shell.preparing_note import PreparingNote
from desktop.ui.shell.recent_menu import RecentMenu
from desktop.ui.shell.system_notices import SystemNotices
from desktop.ui.shell.undo_actions import UndoActions
from desktop.ui.shell.welcome import Welcome
from desktop.ui.shell.window_actions import WindowActions

SIZE = (1100, 760)


class MainWindow(QMainWindow):
    """Holds the pages and connects them with the menus, the model and the system."""

    def __init__(self, active_model: ActiveModel) -> None:
        super().__init__()
        self.setWindowTitle("Vernier")
        self.setMinimumSize(640, 440)
        self.active_model = active_model
        self._closing = False
        self.services = DesktopServices(self)
        self.pages = QStackedWidget(self)
        self.banner = Banner(self.pages, self)
        self.welcome = Welcome(self)
        self.settings = PhotoSettings(self)
        self.photo_page = PhotoPage(self.banner, self.settings, self)
        self.queue_page = QueuePage(active_model.engine, self.settings, self.banner, self)
        self._notices = SystemNotices(self.queue_page, self.services)
        self.banner.lie_on(self.queue_page, Cards(self.queue_page.list), Qt.Edge.BottomEdge)
        for page in (self.welcome, self.photo_page, self.queue_page):
            self.pages.addWidget(page)
        self.strip_panel = StripPanel(self.queue_page.queue, self)
        self.strip = self.strip_panel.strip
        make_centre(self, self.pages, PreparingNote(active_model, self))
        self.arrivals = Arrivals(self, self.services, self.banner)
        self.drop_zones = self.arrivals.zones
        self.browsing = Browsing(
            self.photo_page, self.queue_page, self.strip_panel, self.banner, self.open_photo, self.show_queue
        )
        self.toolbar = make_toolbar(self, self.photo_page.view_bar)
        self.dialogs = Dialogs(self, active_model, self._is_saving)
        self.window_actions, self.recent_menu = WindowActions(self), RecentMenu(self)
        self.undo_actions = UndoActions(self.settings.history, self)
        self.model_menu = ModelMenu(active_model, self._is_saving, self.window_actions.models, self)
        fill_menu_bar(
            self.menuBar(),
            self.window_actions,
            self.recent_menu,
            self.model_menu,
            self.photo_page.menu_actions,
            self.photo_page.tool_actions,
            self.queue_page.menu_actions,
            self.undo_actions,
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
        greet(self.banner, active_model, self.queue_page, self.browsing.reopen)

    def choose_photos(self) -> None:
        """Ask for photos, and open them."""
        self.open_paths(ask_for_photos(self))

    def choose_folder(self) -> None:
        """Ask for a folder of photos, and open it."""
        self.open_paths(ask_for_folder(self))

    def open_paths(self, paths: list[Path], zone: Zone | None = None) -> None:
        """Open photos, to browse them in the strip if they are several, or as a drop on `zone` says.

        While the queue is shown, they go there. Model packages are installed.
        """
        paths = [path.absolute() for path in paths]
        students = [path for path in paths if path.suffix == SUFFIX]
        paths = [path for path in paths if path not in students]
        if students:
            self.dialogs.models(students)
        if not paths:
            return
        if self.pages.currentWidget() is self.queue_page:
            self.queue_page.add(paths)
        elif zone is Zone.ADD:
            self.browsing.add(paths)
        elif zone is Zone.OPEN:
            self.browsing.open_instead(paths)
        else:
            self.welcome.say(tr("Looking for photos…"))
            self.browsing.open(paths)

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
        self.pages.setCurrentWidget(self.welcome if self.photo_page.path is None else self.photo_page)
        self._refresh()

    def browse(self) -> None:
        """Show the photo that is open, or else one of the queue."""
        if not self.browsing.begin():
            self.show_photo()

    def show_queue(self) -> None:
        """Show the queue page."""
        self.welcome.say("")
        self.pages.setCurrentWidget(self.queue_page)
        self.queue_page.list.setFocus()  # else arrow keys would move a slider, for all photos
        self._refresh()

    def paste(self) -> None:
        """Open the photos in the clipboard."""
        self.arrivals.paste()

    def show_log(self) -> None:
        """Show the log file in the file manager."""
        reveal(log_file())

    def toggle_zoomed(self) -> None:
        """Let the window fill the screen, or not."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowMaximized)

    def toggle_full_screen(self) -> None:
        """Enter or leave full screen."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before closing stops work in progress."""
        question, answer = question_before_closing(self.photo_page.saver, self.queue_page.queue)
        if question and not self._closing:
            self.banner.show_message(Kind.NOTE, question, answer, self.close_anyway)
            event.ignore()
            return
        QSettings().setValue("window/geometry", self.saveGeometry())
        self._notices.end()
        self.settings.history.clear()
        self.photo_page.stop()
        self.queue_page.stop()
        self.welcome.wait()
        self.banner.wait()
        event.accept()

    def _is_saving(self) -> bool:
        return self.queue_page.queue.running or self.photo_page.saver.busy

    def close_anyway(self) -> None:
        """Close without asking; what is being done is stopped."""
        self._closing = True
        self.close()

    def _connect(self) -> None:
        actions = self.window_actions
        for action, do in (
            (actions.open, self.choose_photos),
            (actions.open_folder, self.choose_folder),
            (actions.close, self.close),
            (actions.quit, self.close),
            (actions.finder_service, lambda: quick_action.toggle(self.banner)),
            (actions.paste, self.paste),
            (actions.models, self.dialogs.models),
            (actions.show_photo, self.browse),
            (actions.show_queue, self.show_queue),
            (actions.full_screen, self.toggle_full_screen),
            (actions.settings, self.dialogs.settings),
            (actions.minimize, self.showMinimized),
            (actions.zoom, self.toggle_zoomed),
            (actions.help, self.dialogs.help),
            (actions.shortcuts, self.dialogs.shortcuts),
            (actions.show_log, self.show_log),
            (actions.about, self.dialogs.about),
        ):
            if action is not None:
                action.triggered.connect(lambda _=False, do=do: do())
        self.pages.currentChanged.connect(lambda _: self.banner.page_shown(self.pages.currentWidget()))
        self.recent_menu.chosen.connect(lambda path: self.browsing.open([path]))
        for menu in (self.model_menu, self.model_picker):
            menu.failed.connect(lambda said: self.banner.show_message(Kind.ERROR, said))
        self.welcome.open_wanted.connect(self.choose_photos)
        self.photo_page.view_bar.open.clicked.connect(self.choose_photos)
        self.welcome.cancelled.connect(self.photo_page.cancel)
        self.welcome.cancelled.connect(lambda: self.welcome.say(""))
        self.welcome.photo_wanted.connect(self.open_photo)
        self.welcome.paste_wanted.connect(self.paste)
        self.photo_page.changed.connect(self._refresh)
        self.photo_page.until_open.changed.connect(self.show_photo)
        self.photo_page.opener.opened.connect(self.show_photo)
        self.photo_page.opener.failed.connect(lambda _: self._open_failed())
        self.queue_page.add_wanted.connect(self.choose_photos)
        self.queue_page.resumed.connect(self.show_queue)
        self.queue_page.browse_wanted.connect(self.browse)
        self.arrivals.arrived.connect(self.open_paths)
        self.drop_zones.hovering.connect(self.welcome.invite)
        self.queue_page.photo_wanted.connect(self.open_photo)
        self.queue_page.queue.changed.connect(self._refresh)
        self.services.notification_chosen.connect(self.show_queue)
        self.services.notification_chosen.connect(self.activateWindow)
        self.active_model.changed.connect(self._model_changed)
        self.dialogs.settings_changed.connect(self._apply_settings)

    def _open_failed(self) -> None:
        self.welcome.say("")
        if self.photo_page.refusal.shown is not None and not self.browsing.opening:
            self.show_photo()  # which says why, in place of the photo

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
        if self.queue_page.form.realism.outdated:
            engine = self.active_model.engine
            manifest = None if engine is None else engine.manifest
            with self.photo_page.binding.showing():
                self.photo_page.controls.slider.adapt(manifest)
            self.queue_page.form.set_student(manifest)
            self.photo_page.binding.show_again()
        self.queue_page.form.adapt()

    def _show_model(self) -> None:
        self.photo_page.controls.model.show_model(*title_and_line(self.active_model.student))

    def _refresh(self) -> None:
        self.browsing.refresh()
        path = self.photo_page.path
        on_photo = self.pages.currentWidget() is self.photo_page
        self._show_model()
        self.toolbar.setVisible(on_photo)
        self.undo_actions.hold(on_photo and self.photo_page.crops.cropping.active)
        in_queue = self.pages.currentWidget() is self.queue_page
        zones = (Zone.ADD,) if in_queue else (Zone.OPEN, Zone.ADD) if on_photo else ()
        self.drop_zones.offer(self.queue_page.list if in_queue else self.photo_page.view, *zones)
        if on_photo and path is not None:
            self.setWindowFilePath(str(path))
            self.setWindowTitle(f"{label(path)} – Vernier")
        else:
            self.setWindowFilePath("")
            self.setWindowTitle(tr("Queue") + " – Vernier" if in_queue else "Vernier")
