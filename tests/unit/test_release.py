"""Versions, signatures and disk images: the scripts that a release is made with."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from bundle.release import release
from desktop import __version__

ROOT = Path(__file__).resolve().parents[2]
DAY = date(2026, 12, 24)
IDENTITY = "Developer ID Application: Somebody (TEAM)"
TOOLS = ("codesign", "ditto", "hdiutil", "xcrun", "spctl")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """What the scripts read, with a built app of four files to sign."""
    root = tmp_path / "a checkout"
    (root / "desktop").mkdir(parents=True)
    (root / "bundle").mkdir()
    for name in ("desktop/__init__.py", "bundle/mac.sh"):
        shutil.copy(ROOT / name, root / name)
    (root / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n\n### Added\n- A thing.\n")
    frameworks = root / "dist/Vernier.app/Contents/Frameworks"
    for name in (
        "numpy/core.so",
        "libpython3.12.dylib",
        "QtGui.framework/Versions/A/QtGui",
        "numpy/__init__.py",
    ):
        (frameworks / name).parent.mkdir(parents=True, exist_ok=True)
        (frameworks / name).touch()
    return root


def test_a_release_names_what_was_unreleased(checkout: Path) -> None:
    release(checkout, "9.10.0", DAY)
    assert '__version__ = "9.10.0"' in (checkout / "desktop/__init__.py").read_text()
    changelog = (checkout / "CHANGELOG.md").read_text()
    assert changelog == ("# Changelog\n\n## Unreleased\n\n## 9.10.0 - 2026-12-24\n\n### Added\n- A thing.\n")


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("1.2", "three numbers"),
        ("v1.2.3", "three numbers"),
        (__version__, "not newer"),
        ("0.0.9", "not newer"),
    ],
)
def test_a_version_that_can_not_be_is_refused(checkout: Path, version: str, said: str) -> None:
    with pytest.raises(SystemExit, match=said):
        release(checkout, version, DAY)
    assert __version__ in (checkout / "desktop/__init__.py").read_text()


def test_there_is_no_release_without_changes(checkout: Path) -> None:
    release(checkout, "9.0.0", DAY)
    with pytest.raises(SystemExit, match="nothing that is unreleased"):
        release(checkout, "9.0.1", DAY)
    assert '"9.0.0"' in (checkout / "desktop/__init__.py").read_text()


def mac(
    checkout: Path, command: str, **environment: str
) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Run the script with stand-ins for the tools of a Mac; returns also the calls of these."""
    tools, calls = checkout / "tools", checkout / "calls"
    tools.mkdir(exist_ok=True)
    for name in TOOLS:
        (tools / name).write_text(f'#!/bin/sh\necho "{name} $*" >> "{calls}"\n')
        (tools / name).chmod(0o755)
    result = subprocess.run(
        ["sh", str(checkout / "bundle" / "mac.sh"), command],
        env={"PATH": f"{tools}:{os.environ['PATH']}", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    return result, calls.read_text().splitlines() if calls.exists() else []


def test_an_app_is_signed_from_the_inside_out(checkout: Path) -> None:
    result, calls = mac(checkout, "sign", VERNIER_IDENTITY=IDENTITY)
    assert result.returncode == 0, result.stderr
    signed = [call.rpartition("dist/")[2] for call in calls[:-1]]
    frameworks = "Vernier.app/Contents/Frameworks"
    assert set(signed[:2]) == {f"{frameworks}/numpy/core.so", f"{frameworks}/libpython3.12.dylib"}
    assert signed[2:] == [f"{frameworks}/QtGui.framework", "Vernier.app"]
    assert all(f"--sign {IDENTITY} --options runtime --timestamp" in call for call in calls[:-1])
    assert [call for call in calls if "--entitlements" in call] == [calls[-2]]
    assert calls[-1] == "codesign --verify --deep --strict dist/Vernier.app"


def test_without_an_identity_an_app_is_signed_ad_hoc(checkout: Path) -> None:
    """The hardened runtime would refuse libraries that are signed like this."""
    result, calls = mac(checkout, "sign")
    assert result.returncode == 0, result.stderr
    assert all(call.startswith("codesign --force --sign - ") for call in calls[:-1])
    assert not any("runtime" in call for call in calls)


def test_the_disk_image_has_the_version(checkout: Path) -> None:
    result, calls = mac(checkout, "dmg", VERNIER_IDENTITY=IDENTITY)
    image = f"dist/Vernier-{__version__}.dmg"
    assert (result.returncode, result.stdout) == (0, f"{image}\n"), result.stderr
    assert [call.split()[0] for call in calls] == ["ditto", "hdiutil", "codesign"]
    assert calls[1].endswith(image)
    assert IDENTITY in calls[2]


def test_the_disk_image_is_notarized_and_stapled(checkout: Path) -> None:
    result, calls = mac(checkout, "notarize", VERNIER_IDENTITY=IDENTITY, VERNIER_NOTARY="ours")
    assert result.returncode == 0, result.stderr
    assert "notarytool submit" in calls[0] and "--keychain-profile ours --wait" in calls[0]
    assert calls[1].startswith("xcrun stapler staple dist/Vernier-")


@pytest.mark.parametrize(
    ("environment", "said"),
    [({}, "set VERNIER_IDENTITY"), ({"VERNIER_IDENTITY": IDENTITY}, "Set VERNIER_NOTARY")],
)
def test_apple_is_not_asked_without_a_name(checkout: Path, environment: dict[str, str], said: str) -> None:
    result, calls = mac(checkout, "notarize", **environment)
    assert (result.returncode, calls) == (1, [])
    assert said in result.stderr


def test_what_is_not_built_can_not_be_signed(checkout: Path) -> None:
    shutil.rmtree(checkout / "dist")
    result, calls = mac(checkout, "sign")
    assert (result.returncode, calls) == (1, [])
    assert "make app" in result.stderr
