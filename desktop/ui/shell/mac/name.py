"""The name that macOS shows for a Python that runs the source; Vernier.app has it in its property list."""

from __future__ import annotations

import logging

from Foundation import NSBundle, NSProcessInfo

log = logging.getLogger(__name__)


def set_name(name: str) -> None:
    """Call this process `name` in the menu bar and the Dock. Both ask once, when the application is made."""
    NSProcessInfo.processInfo().setProcessName_(name)
    bundle = NSBundle.mainBundle()
    information = bundle.localizedInfoDictionary() or bundle.infoDictionary()
    try:
        information["CFBundleName"] = information["CFBundleDisplayName"] = name
    except Exception as error:  # a dictionary that can not be changed: then it is called Python
        log.info("The program has no name of its own: %s", error)
