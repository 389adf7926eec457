"""What macOS and Linux say of files and disks, to be translated where a sentence has it as its reason."""

from __future__ import annotations

from desktop.user_text import UserText

REASONS = frozenset(
    {
        UserText("Device not configured"),
        UserText("Device or resource busy"),
        UserText("Directory not empty"),
        UserText("Disc quota exceeded"),
        UserText("Disk quota exceeded"),
        UserText("File exists"),
        UserText("File name too long"),
        UserText("File too large"),
        UserText("Input/output error"),
        UserText("Invalid argument"),
        UserText("Is a directory"),
        UserText("No space left on device"),
        UserText("No such device"),
        UserText("No such file or directory"),
        UserText("Not a directory"),
        UserText("Operation not permitted"),
        UserText("Operation not supported"),
        UserText("Operation timed out"),
        UserText("Permission denied"),
        UserText("Read-only file system"),
        UserText("Resource busy"),
        UserText("Stale NFS file handle"),
        UserText("Stale file handle"),
        UserText("Too many open files"),
    }
)
"""Messages of `os.strerror`, which are English in every language."""
