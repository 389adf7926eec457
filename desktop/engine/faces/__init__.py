"""Finds faces in photos, by BlazeFace of MediaPipe."""

from desktop.engine.faces.find import Face, find_faces

__all__ = ["Face", "find_faces"]
