"""What macOS is asked for, with stand-ins for PyObjC."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path
from types import MappingProxyType

import pytest
from PySide6.QtCore import QMimeData, QProcess, Qt
from PySide6.QtTest import QTest

from bundle.info_plist import info_plist
from desktop.batch.outcome import Outcome
from desktop.folders import pasted_folder
from desktop.ui.shell import platform, quick_action
from tests.ui.conftest import drop_mime, open_photo, save_photo, settled, until

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def app(mac, monkeypatch):
    """The same for Vernier.app."""
    monkeypatch.setattr(platform, "BUNDLED", True)
    return mac


@pytest.fixture
def in_background(monkeypatch, application):
    """Another program is in front."""
    monkeypatch.setattr(platform.QGuiApplication, "applicationState", lambda: None)


def test_a_mac_is_kept_awake_while_a_batch_runs(mac):
    awake = platform.Awake()
    awake.hold(True)
    awake.hold(True)
    awake.hold(False)
    awake.hold(False)
    assert [what for what, *_ in mac.Foundation.asked] == ["begin", "end"]
    assert mac.Foundation.asked[0][1] & 1 << 20, "this bit keeps an idle Mac from sleeping"


def test_a_python_that_runs_the_source_is_called_vernier(mac):
    from desktop.ui.shell.mac.name import set_name

    set_name("Vernier")
    information = mac.Foundation.NSBundle.information
    assert (information["CFBundleName"], information["CFBundleVersion"]) == ("Vernier", "3.13")
    assert mac.Foundation.asked == [("name", "Vernier")]


def test_a_python_that_can_not_be_renamed_starts_all_the_same(mac, monkeypatch):
    from desktop.ui.shell.mac.name import set_name

    monkeypatch.setattr(mac.Foundation.NSBundle, "information", MappingProxyType({}))
    set_name("Vernier")


def test_progress_is_a_bar_on_the_icon(mac, application):
    services = platform.DesktopServices()
    for share in (0.25, 0.5, None, 0.75, None):
        services.show_progress(share)
    assert mac.AppKit.NSApplication.sharedApplication().tile.shown == [0.25, 0.5, None, 0.75, None]


def test_a_notification_of_the_app_shows_the_queue(app, window, photo, in_background):
    open_photo(window, photo)
    window.queue_page.finished.emit("Done.")
    center = app.UserNotifications.UNUserNotificationCenter.only
    assert [(each.title, each.body, each.category) for each in center.shown] == [
        ("Vernier", "Done.", "finished")
    ]
    ((category, ((_, title, _),)),) = center.categories
    assert (category, title) == ("finished", "Show")
    done = []
    for action in (app.UserNotifications.UNNotificationDismissActionIdentifier, "show"):
        assert window.pages.currentWidget() is not window.queue_page
        response = app.UserNotifications.UNNotificationResponse(action)
        center.delegate.userNotificationCenter_didReceiveNotificationResponse_withCompletionHandler_(
            center, response, lambda: done.append(True)
        )
    assert window.pages.currentWidget() is window.queue_page
    assert len(done) == 2, "macOS waits until it is told that the answer was handled"


def test_who_refuses_notifications_gets_none(app, application, in_background):
    services = platform.DesktopServices()
    center = app.UserNotifications.UNUserNotificationCenter.only
    center.allowed = False
    services.notify("Vernier", "Done.")
    assert center.shown == []


def test_from_source_notifications_come_from_a_script(mac, application, in_background, monkeypatch):
    started = []
    monkeypatch.setattr(QProcess, "startDetached", lambda *words: started.append(words))
    platform.DesktopServices().notify("Vernier", "Done.")
    assert started[0][0] == "osascript"
    assert started[0][1][-2:] == ["Vernier", "Done."]


def test_the_service_of_the_app_opens_photos(app, window, photo):
    provider = app.AppKit.NSApplication.sharedApplication().provider
    (service,) = info_plist(ROOT)["NSServices"]
    method = getattr(provider, f"{service['NSMessage']}_userData_error_")
    board = app.AppKit.NSPasteboard([app.Foundation.NSURL.fileURLWithPath_(str(photo))])
    assert method(board, None, None) is None
    until(lambda: window.photo_page.document is not None)
    settled(window)
    assert window.photo_page.document.path == photo
    assert method(app.AppKit.NSPasteboard([]), None, None) is None


def test_the_app_does_not_offer_a_second_service(app, window):
    assert window.window_actions.finder_service is None


def test_photos_that_are_promised_are_received(mac, window, tmp_path):
    """As Photos and Mail drop them."""
    content = save_photo(tmp_path / "photo.jpg").read_bytes()
    promises = [mac.AppKit.NSFilePromiseReceiver(name, content) for name in ("a.jpg", "b.jpg")]
    mac.AppKit.NSPasteboard.boards["drag"] = promises
    assert drop_mime(window, QMimeData())
    until(lambda: len(window.queue_page.queue.model.rows) == 2)
    assert {path.name for path in pasted_folder().iterdir()} == {"a.jpg", "b.jpg"}


def test_promised_photos_go_where_they_were_dropped(mac, window, photo):
    """On the right half of the open photo, which adds."""
    open_photo(window, photo)
    promise = mac.AppKit.NSFilePromiseReceiver("a.png", photo.read_bytes())
    mac.AppKit.NSPasteboard.boards["drag"] = [promise]
    assert drop_mime(window, QMimeData(), 600, 300)
    until(lambda: len(window.queue_page.queue.model.rows) == 2)
    assert window.photo_page.document.path == photo


def test_a_promise_that_is_not_kept_stops_nothing(mac, window, tmp_path):
    content = save_photo(tmp_path / "photo.jpg").read_bytes()
    receiver = mac.AppKit.NSFilePromiseReceiver
    mac.AppKit.NSPasteboard.boards["drag"] = [receiver("a.jpg", None), receiver("b.jpg", content)]
    assert drop_mime(window, QMimeData())
    until(lambda: window.photo_page.document is not None)
    settled(window)
    assert window.photo_page.document.path.name == "b.jpg"


def test_without_promises_such_a_drop_is_refused(mac, window):
    assert not drop_mime(window, QMimeData())


def test_the_service_of_the_source_is_what_automator_saves(monkeypatch, tmp_path):
    started = []
    monkeypatch.setattr(quick_action, "services_folder", lambda: tmp_path)
    monkeypatch.setattr(QProcess, "startDetached", lambda *words: started.append(words))
    quick_action.install()
    workflow = plistlib.loads((tmp_path / "Vernier.workflow/Contents/document.wflow").read_bytes())
    action = workflow["actions"][0]["action"]
    identifiers = {action["UUID"], action["InputUUID"], action["OutputUUID"]}
    assert len(identifiers) == 3
    assert workflow["workflowMetaData"]["presentationMode"] == 11
    command = action["ActionParameters"]["COMMAND_STRING"]
    assert str(ROOT) in command and f'{sys.executable} -m desktop "$@"' in command
    assert set(action["AMParameterProperties"]) == set(action["ActionParameters"])
    quick_action.remove()
    assert started == [("/System/Library/CoreServices/pbs", ["-flush"])] * 2


def test_the_space_bar_shows_a_result(mac, window, photo, tmp_path):
    window.queue_page.add([photo, save_photo(tmp_path / "other.png")])
    window.show_queue()
    until(lambda: len(window.queue_page.queue.model.rows) == 2)
    row = window.queue_page.queue.model.rows[1]
    listed = window.queue_page.list
    listed.setCurrentIndex(window.queue_page.queue.model.index(1, 0))
    listed.setFocus()
    shown = mac.objc.QLPreviewPanel.shown
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert shown == [], "there is no result yet"
    row.outcome = Outcome(row.source.path, "done", tmp_path / "result.png")
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert shown == [str(tmp_path / "result.png")]
