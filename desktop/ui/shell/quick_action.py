"""The service in Finder's menus: a workflow in the person's library, as Automator would save it.

A service of the application itself would need Objective-C. This one only tells macOS to open the selected
files with Vernier, where they arrive like dropped files.
"""

from __future__ import annotations

import plistlib
import shutil
from pathlib import Path
from typing import Any

from desktop import BUNDLE_IDENTIFIER
from desktop.folders import services_folder
from desktop.ui.base.translation import tr

_BUNDLE = "Vernier.workflow"
_ACTION = "RunShellScript"
_PATHS = {"Container": "List", "Types": ["com.apple.cocoa.path"]}
_AS_ARGUMENTS = 1


def is_installed() -> bool:
    """Whether the service is installed."""
    return _bundle().is_dir()


def install() -> None:
    """Write the service, which Finder notices by itself. It opens the copy of Vernier that macOS knows.

    Raises:
        OSError: the folder can not be written.
    """
    contents = _bundle() / "Contents"
    contents.mkdir(parents=True, exist_ok=True)
    for name, content in (("document.wflow", _workflow()), ("Info.plist", _service())):
        (contents / name).write_bytes(plistlib.dumps(content))


def remove() -> None:
    """Remove the service.

    Raises:
        OSError: the folder can not be written.
    """
    shutil.rmtree(_bundle())


def toggle() -> None:
    """Remove the service if it is installed, else install it.

    Raises:
        OSError: the folder can not be written.
    """
    if is_installed():
        remove()
    else:
        install()


def _bundle() -> Path:
    return services_folder() / _BUNDLE


def _service() -> dict[str, Any]:
    title = tr("Enlarge with Vernier", "in Finder's menu of services")
    return {
        "CFBundleIdentifier": f"{BUNDLE_IDENTIFIER}.quick-action",
        "CFBundleName": title,
        "NSServices": [
            {
                "NSMenuItem": {"default": title},
                "NSMessage": "runWorkflowAsService",
                "NSRequiredContext": {"NSApplicationIdentifier": "com.apple.finder"},
                "NSSendFileTypes": ["public.image", "public.folder"],
            }
        ],
    }


def _workflow() -> dict[str, Any]:
    action = {
        "AMAccepts": {**_PATHS, "Optional": True},
        "AMActionVersion": "2.0.3",
        "AMApplication": ["Automator"],
        "AMProvides": _PATHS,
        "ActionBundlePath": "/System/Library/Automator/Run Shell Script.action",
        "ActionName": "Run Shell Script",
        "ActionParameters": {
            "COMMAND_STRING": f'/usr/bin/open -b {BUNDLE_IDENTIFIER} "$@"',
            "CheckedForUserDefaultShell": True,
            "inputMethod": _AS_ARGUMENTS,
            "shell": "/bin/sh",
            "source": "",
        },
        "BundleIdentifier": f"com.apple.{_ACTION}",
        "CFBundleVersion": "2.0.3",
        "Class Name": f"{_ACTION}Action",
    }
    return {
        "AMApplicationBuild": "523",
        "AMApplicationVersion": "2.10",
        "AMDocumentVersion": "2",
        "actions": [{"action": action}],
        "connectors": {},
        "workflowMetaData": {
            "serviceApplicationBundleID": "com.apple.finder",
            "serviceInputTypeIdentifier": "com.apple.Automator.fileSystemObject",
            "serviceOutputTypeIdentifier": "com.apple.Automator.nothing",
            "serviceProcessesInput": 0,
            "workflowTypeIdentifier": "com.apple.Automator.servicesMenu",
        },
    }
