"""Vernier in Finder's own menus: a service of the person's own library, as Automator would save it.

A service that an application offers by itself has to be answered in Objective-C; this one only tells macOS to
open what is selected with Vernier, which arrives as any dropped file does.
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
    """Whether Finder has it."""
    return _bundle().is_dir()


def install() -> None:
    """Write it; Finder notices by itself. What it opens is whichever copy of Vernier macOS knows.

    Raises:
        OSError: the folder can not be written.
    """
    contents = _bundle() / "Contents"
    contents.mkdir(parents=True, exist_ok=True)
    for name, content in (("document.wflow", _workflow()), ("Info.plist", _service())):
        (contents / name).write_bytes(plistlib.dumps(content))


def remove() -> None:
    """Take it away again.

    Raises:
        OSError: the folder can not be written.
    """
    shutil.rmtree(_bundle())


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
