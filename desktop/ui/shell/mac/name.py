"""The name that macOS shows for a Python that runs the source; Vernier.app has it in its property list."""

from __future__ import annotations

from Foundation import NSBundle, NSProcessInfo


def set_name(name: str) -> None:
    """Call this process `name` in the menu bar and the Dock. Both ask once, when the application is made."""
    bundle = NSBundle.mainBundle()
    for information in (bundle.infoDictionary(), bundle.localizedInfoDictionary()):
        if information is not None:
            information["CFBundleName"] = information["CFBundleDisplayName"] = name
    NSProcessInfo.processInfo().setProcessName_(name)
