"""The property list of Vernier.app, and the folders of its texts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop import BUNDLE_IDENTIFIER, __version__
from desktop.imaging.kinds import TYPES

LOCALIZED = Path("resources/macos")
"""Holds LANGUAGE.lproj: what macOS shows of the property list, in each language of the window."""
SERVICE = "Enlarge with Vernier"
"""In Finder's menus; ServicesMenu.strings translates it."""
STUDENT_KIND = "Vernier model"
"""The kind of a student package in Finder; InfoPlist.strings translates it."""
STUDENT_TYPE = f"{BUNDLE_IDENTIFIER}.student"


def languages(root: Path) -> list[str]:
    """The languages of the app in the checkout at `root`, English first."""
    found = {path.stem for path in (root / LOCALIZED).glob("*.lproj")}
    return sorted(found, key=lambda language: (language != "en", language))


def info_plist(root: Path) -> dict[str, Any]:
    """What is added to the keys that PyInstaller writes itself."""
    return {
        "CFBundleShortVersionString": __version__,
        "CFBundleVersion": __version__,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": languages(root),
        # The system's own dialogs then speak the language of the person, even one that Vernier lacks.
        "CFBundleAllowMixedLocalizations": True,
        "LSMinimumSystemVersion": "14.0",
        "LSApplicationCategoryType": "public.app-category.photography",
        "LSArchitecturePriority": ["arm64"],
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "Copyright 2026 The Vernier authors. MIT licence.",
        "ITSAppUsesNonExemptEncryption": False,
        **_purposes(),
        "NSServices": [
            {
                "NSMenuItem": {"default": SERVICE},
                "NSMessage": "enlarge",
                "NSPortName": "Vernier",
                "NSRequiredContext": {},
                "NSSendFileTypes": ["public.image", "public.folder"],
            }
        ],
        "CFBundleDocumentTypes": [
            _document_type("Image", "Alternate", list(TYPES)),
            _document_type("Folder", "Alternate", ["public.folder"]),
            {**_document_type(STUDENT_KIND, "Owner", [STUDENT_TYPE]), "LSTypeIsPackage": True},
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": STUDENT_TYPE,
                "UTTypeDescription": STUDENT_KIND,
                "UTTypeConformsTo": ["com.apple.package"],
                "UTTypeTagSpecification": {"public.filename-extension": ["student"]},
            }
        ],
    }


def _purposes() -> dict[str, str]:
    """Why the app reads protected folders. macOS shows the sentence when it asks the person for it."""
    purpose = "Vernier opens the photos that you choose, and saves the enlarged ones beside them."
    places = ("DesktopFolder", "DocumentsFolder", "DownloadsFolder", "RemovableVolumes", "NetworkVolumes")
    return {f"NS{place}UsageDescription": purpose for place in places}


def _document_type(name: str, rank: str, types: list[str]) -> dict[str, Any]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": rank,
        "LSItemContentTypes": types,
    }
