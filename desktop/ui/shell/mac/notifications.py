"""Notifications in the name of Vernier, with a button that shows the result.

macOS gives them to apps only, not to a Python that runs the source.
"""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable
from typing import Any

from Foundation import NSObject, NSSet
from UserNotifications import (
    UNAuthorizationOptionAlert,
    UNAuthorizationOptionSound,
    UNMutableNotificationContent,
    UNNotificationAction,
    UNNotificationActionOptionForeground,
    UNNotificationCategory,
    UNNotificationDismissActionIdentifier,
    UNNotificationRequest,
    UNUserNotificationCenter,
)

from desktop.ui.base.translation import tr

log = logging.getLogger(__name__)

_CATEGORY = "finished"


class Notifications:
    """Asks the person for permission when the first one is to be shown."""

    def __init__(self, chosen: Callable[[], None]) -> None:
        """`chosen` is called, on any thread, when the person clicks on a notification or its button."""
        self._center = UNUserNotificationCenter.currentNotificationCenter()
        self._delegate = _Delegate.alloc().init()  # the center does not keep it
        self._delegate.chosen = chosen
        self._center.setDelegate_(self._delegate)
        show = UNNotificationAction.actionWithIdentifier_title_options_(
            "show", tr("Show"), UNNotificationActionOptionForeground
        )
        category = UNNotificationCategory.categoryWithIdentifier_actions_intentIdentifiers_options_(
            _CATEGORY, [show], [], 0
        )
        self._center.setNotificationCategories_(NSSet.setWithObject_(category))

    def show(self, title: str, text: str) -> None:
        """Show one as soon as the person has allowed it."""
        content = UNMutableNotificationContent.alloc().init()
        content.setTitle_(title)
        content.setBody_(text)
        content.setCategoryIdentifier_(_CATEGORY)
        request = UNNotificationRequest.requestWithIdentifier_content_trigger_(
            str(uuid.uuid4()), content, None
        )

        def asked(granted: bool, error: Any) -> None:
            if granted:
                self._center.addNotificationRequest_withCompletionHandler_(request, None)
            elif error is not None:
                log.info("No notifications: %s", error)

        options = UNAuthorizationOptionAlert | UNAuthorizationOptionSound
        self._center.requestAuthorizationWithOptions_completionHandler_(options, asked)


class _Delegate(NSObject):  # type: ignore[misc]
    chosen: Callable[[], None]

    def userNotificationCenter_didReceiveNotificationResponse_withCompletionHandler_(
        self, center: Any, response: Any, done: Callable[[], None]
    ) -> None:
        if response.actionIdentifier() != UNNotificationDismissActionIdentifier:
            self.chosen()
        done()
