"""Finder's service for those who run the source: a workflow in the person's library, as Automator saves it.

Vernier.app has a service of its own, see `desktop.ui.shell.mac.services`. This one starts this Python with
the selected files.
"""

from __future__ import annotations

import plistlib
import shlex
import shutil
import sys
import uuid
from pathlib import Path
from typing import Any

from PySide6.QtCore import QProcess

from desktop import BUNDLE_IDENTIFIER
from desktop.folders import services_folder
from desktop.resources import resource
from desktop.ui.base.banner import Banner, Kind
from desktop.ui.base.translation import tr
from desktop.user_text import UserText

_BUNDLE = "Vernier.workflow"
_ACTION = "RunShellScript"
_PATHS = {"Container": "List", "Types": ["com.apple.cocoa.path"]}
_AS_ARGUMENTS = 1
_IN_MENU = 11
"""How Automator marks a workflow that Finder shows in its menus."""
_PARAMETERS = ("COMMAND_STRING", "CheckedForUserDefaultShell", "inputMethod", "shell", "source")
_SERVICES = "/System/Library/CoreServices/pbs"
"""The tool that collects the services of all programs."""


def is_installed() -> bool:
    """Whether the service is installed."""
    return _bundle().is_dir()


def install() -> None:
    """Write the service, and have Finder notice it.

    Raises:
        OSError: the folder can not be written.
    """
    contents = _bundle() / "Contents"
    contents.mkdir(parents=True, exist_ok=True)
    for name, content in (("document.wflow", _workflow()), ("Info.plist", _service())):
        (contents / name).write_bytes(plistlib.dumps(content))
    QProcess.startDetached(_SERVICES, ["-flush"])


def remove() -> None:
    """Remove the service.

    Raises:
        OSError: the folder can not be written.
    """
    shutil.rmtree(_bundle())
    QProcess.startDetached(_SERVICES, ["-flush"])


def toggle(banner: Banner) -> None:
    """Remove the service if it is installed, else install it, and say so."""
    installed = is_installed()
    try:
        if installed:
            remove()
        else:
            install()
    except OSError as error:
        failed = UserText("Finder's services could not be changed: {reason}.", reason=error.strerror)
        banner.show_message(Kind.ERROR, failed)
        return
    text = tr("Finder has the service now: select photos there, then choose Services › Enlarge with Vernier.")
    removed = tr("Finder does not have the service any more.")
    banner.show_message(Kind.NOTE, removed if installed else text)


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
    root = resource("").parent
    start = f'cd {shlex.quote(str(root))} && exec {shlex.quote(sys.executable)} -m desktop "$@"'
    action = {
        "AMAccepts": {**_PATHS, "Optional": True},
        "AMActionVersion": "2.0.3",
        "AMApplication": ["Automator"],
        "AMParameterProperties": {name: {} for name in _PARAMETERS},
        "AMProvides": _PATHS,
        "ActionBundlePath": "/System/Library/Automator/Run Shell Script.action",
        "ActionName": "Run Shell Script",
        "ActionParameters": {
            # Finder would say that the service is busy for as long as the window is open.
            "COMMAND_STRING": f"({start}) >/dev/null 2>&1 &",
            "CheckedForUserDefaultShell": True,
            "inputMethod": _AS_ARGUMENTS,
            "shell": "/bin/sh",
            "source": "",
        },
        "BundleIdentifier": f"com.apple.{_ACTION}",
        "CFBundleVersion": "2.0.3",
        "CanShowSelectedItemsWhenRun": False,
        "CanShowWhenRun": True,
        "Class Name": f"{_ACTION}Action",
        **{name: str(uuid.uuid4()).upper() for name in ("InputUUID", "OutputUUID", "UUID")},
        "UnlocalizedApplications": ["Automator"],
        "isViewVisible": 1,
    }
    return {
        "AMApplicationBuild": "523",
        "AMApplicationVersion": "2.10",
        "AMDocumentVersion": "2",
        "actions": [{"action": action, "isViewVisible": 1}],
        "connectors": {},
        "workflowMetaData": {
            "inputTypeIdentifier": "com.apple.Automator.fileSystemObject",
            "outputTypeIdentifier": "com.apple.Automator.nothing",
            "presentationMode": _IN_MENU,
            "processesInput": 0,
            "serviceApplicationBundleID": "com.apple.finder",
            "serviceInputTypeIdentifier": "com.apple.Automator.fileSystemObject",
            "serviceOutputTypeIdentifier": "com.apple.Automator.nothing",
            "serviceProcessesInput": 0,
            "useAutomaticInputType": 0,
            "workflowTypeIdentifier": "com.apple.Automator.servicesMenu",
        },
    }
