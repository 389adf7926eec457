"""The rows of a photo that lies in a file, in the layout that a format stores."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.imaging.photo import Format, Photo
from desktop.imaging.writing.raster import Raster
from desktop.pixel_file import in_memory, is_mapped, rows_of
from desktop.samples import Samples, SampleType

BAND_FORMATS: tuple[Format, ...] = ("jpeg", "png", "tiff")
"""Formats that are written band by band. The encoders of the others want the whole picture."""


@dataclass(frozen=True)
class BandRaster(Raster):
    """A raster whose rows are read and converted when they are asked for.

    Every row is as `Raster.of` would have it. `pixels` and `alpha` are files; only their shapes count.
    """

    photo: Photo
    format: Format
    stored: SampleType

    @classmethod
    def of_file(cls, photo: Photo, format: Format) -> BandRaster:
        """The photo as one of `BAND_FORMATS` can store it."""
        first = _converted(photo, format, 0, 1)
        alpha = None if first.alpha is None else photo.alpha
        return cls(photo.pixels, alpha, first.grey, first.icc, photo, format, first.dtype)

    @property
    def dtype(self) -> SampleType:
        """See `Raster.dtype`."""
        return self.stored

    def rows(self, start: int, stop: int) -> Samples:
        """See `Raster.rows`."""
        band = self.band(start, stop)
        return band.rows(0, band.height)

    def band(self, start: int, stop: int) -> Raster:
        """The rows `start` to `stop` - 1 as a raster in memory."""
        return _converted(self.photo, self.format, start, min(stop, self.height))


def raster_of(photo: Photo, format: Format) -> Raster:
    """The photo as `format` can store it; row by row where it lies in a file, and the format allows it."""
    if not is_mapped(photo.pixels):
        return Raster.of(photo, format)
    if format in BAND_FORMATS:
        return BandRaster.of_file(photo, format)
    alpha = None if photo.alpha is None else in_memory(photo.alpha)
    return Raster.of(replace(photo, pixels=in_memory(photo.pixels), alpha=alpha), format)


def _converted(photo: Photo, format: Format, start: int, stop: int) -> Raster:
    alpha = None if photo.alpha is None else rows_of(photo.alpha, start, stop)
    return Raster.of(replace(photo, pixels=rows_of(photo.pixels, start, stop), alpha=alpha), format)
