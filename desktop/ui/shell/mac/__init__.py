"""Services of macOS that Qt has no interface for, by PyObjC. Imported on a Mac only (ADR 49)."""
