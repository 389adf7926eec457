"""Everything but the pixels that is written into one file, complete: any writer of the format can take it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.imaging.metadata import exif as exif_block
from desktop.imaging.metadata import extended, iptc, jpeg_parts, place, png_text
from desktop.imaging.metadata import xmp as xmp_packet
from desktop.imaging.metadata.packet import Packet
from desktop.imaging.metadata.translating import add_comments, add_texts, decoded
from desktop.imaging.photo import TITLES, Format, Photo, WriteOptions
from desktop.user_text import UserText

_LONGEST_EXIF = jpeg_parts.LONGEST - len(jpeg_parts.EXIF_SIGNATURE)
_LONGEST_XMP = jpeg_parts.LONGEST - len(jpeg_parts.XMP_SIGNATURE)
_LONGEST_IPTC = 2**24
_WITH_IPTC: tuple[Format, ...] = ("jpeg", "tiff")
_WITH_COMMENTS: tuple[Format, ...] = ("jpeg", "png")
_WITH_RESOLUTION: tuple[Format, ...] = ("jpeg", "png")
"""Formats that have a field of their own for it. The others store the resolution in EXIF."""


@dataclass(frozen=True)
class Written:
    """Metadata in the form of one result: brought up to date with its size, and only what its format holds.

    A field that is None or empty is not written.
    """

    icc: bytes | None = None
    """The colour profile of the samples."""
    exif: bytes | None = None
    """The block from the TIFF header on. It has the software, and the resolution where `dpi` has no field."""
    xmp: bytes | None = None
    """The packet; of a JPEG at most as much as a segment holds."""
    extended_xmp: tuple[bytes, ...] = ()
    """The contents of the segments with the rest of the packet, of a JPEG only."""
    iptc: bytes | None = None
    """The IPTC-IIM block, of JPEG and TIFF only."""
    comments: tuple[bytes, ...] = ()
    """Of a JPEG only."""
    text: tuple[png_text.TextChunk, ...] = ()
    """Of a PNG only, the XMP packet included."""
    dpi: tuple[float, float] | None = None
    """Horizontal and vertical pixels per inch."""
    notes: tuple[str, ...] = ()
    """Sentences for the person about what has no place in the format."""

    @classmethod
    def of(cls, photo: Photo, icc: bytes | None, options: WriteOptions) -> Written:
        """What is written of `photo`, a result; `icc` is the profile that its samples are written with."""
        lost: tuple[str, ...] = ()
        if not options.keep_place:
            photo, lost = _without_place(photo)
        size = (photo.width, photo.height)
        before = photo.read_size or size
        dpi = options.dpi or (photo.dpi if options.keep_metadata else None)
        has_field = options.format in _WITH_RESOLUTION
        if not options.keep_metadata:
            in_exif = None if has_field else dpi
            return cls(icc, exif_block.finished(None, size, dpi=in_exif), dpi=dpi)
        # Where EXIF has a resolution, it has to agree with the field.
        in_exif = dpi if not has_field or exif_block.resolution(photo.exif) is not None else None
        exif = exif_block.finished(photo.exif, size, options.comment, in_exif, before)
        packet, notes = _packet(photo, options)
        notes = (*lost, *notes)
        xmp_packet.finish(
            packet, xmp_packet.Change(size, before, f"image/{options.format}", dpi, options.made)
        )
        xmp = None
        if packet.properties():
            xmp = packet.to_bytes() if packet.changed or photo.xmp is None else photo.xmp
        whole = cls(icc, exif, xmp, dpi=dpi, notes=notes)
        if options.format == "jpeg":
            return _for_jpeg(whole, photo)
        if options.format == "png":
            return _for_png(whole, photo)
        return replace(whole, iptc=photo.iptc) if options.format in _WITH_IPTC else whole

    def jpeg_segments(self) -> bytes:
        """All segments for a JPEG, to be put behind the start of the image and JFIF."""
        return jpeg_parts.lay_out(
            exif=self.exif,
            xmp=self.xmp,
            extended_xmp=self.extended_xmp,
            icc=self.icc,
            iptc_block=self.iptc,
            comments=self.comments,
        )


def _without_place(photo: Photo) -> tuple[Photo, tuple[str, ...]]:
    """The photo without metadata on where it was taken, and notes on what else goes."""
    lost: tuple[str, ...] = ()
    if photo.exif is not None and place.is_cut_off(photo.exif):
        lost = (UserText("A damaged part of its camera data (EXIF) was left out together with the place."),)
    without = replace(
        photo,
        exif=place.exif_without_place(photo.exif),
        xmp=place.xmp_without_place(photo.xmp),
        iptc=place.iptc_without_place(photo.iptc),
        text=place.texts_without_place(photo.text),
    )
    return without, lost


def _packet(photo: Photo, options: WriteOptions) -> tuple[Packet, tuple[str, ...]]:
    """The XMP of the photo with what only has a place in XMP; and notes on what has none there either."""
    said: list[str] = []
    packet, format = Packet.empty(), options.format
    try:
        packet = Packet.parse(photo.xmp) if photo.xmp is not None else packet
    except ValueError:
        said.append(UserText("Its XMP data is damaged and was left out."))
    if photo.iptc is not None and format not in _WITH_IPTC:
        complete = iptc.add_to_packet(photo.iptc, packet)
        if not complete and format != "png":
            said.append(
                UserText(
                    "Some of its captions (IPTC) have no place in {format} and were left out.",
                    format=TITLES[format],
                )
            )
    if format not in _WITH_COMMENTS:
        add_comments(photo.comments, packet)
    if format != "png":
        lost = add_texts(photo.text, packet)
        if lost:
            said.append(
                UserText(
                    "Its PNG text ({names}) has no place in {format} and was left out. PNG keeps it.",
                    names=png_text.keywords(lost),
                    format=TITLES[format],
                )
            )
    return packet, tuple(said)


def _for_jpeg(whole: Written, photo: Photo) -> Written:
    said = list(whole.notes)
    exif, xmp, block = whole.exif, whole.xmp, photo.iptc
    rest: tuple[bytes, ...] = ()
    if exif is not None and len(exif) > _LONGEST_EXIF:
        exif = None
        said.append(UserText("Its camera data (EXIF) is too long for JPEG and was left out."))
    if xmp is not None:
        parts = extended.split(xmp, _LONGEST_XMP)
        xmp, rest = parts if parts is not None else (None, ())
        if parts is None:
            said.append(UserText("Its XMP data is too long for JPEG and was left out."))
    if block is not None and len(block) > _LONGEST_IPTC:
        block = None
        said.append(UserText("Its captions (IPTC) are too long for JPEG and were left out."))
    comments = tuple(comment for comment in photo.comments if len(comment) <= jpeg_parts.LONGEST)
    if comments != photo.comments:
        said.append(UserText("A comment in it is too long for JPEG and was left out."))
    return replace(
        whole,
        exif=exif,
        xmp=xmp,
        extended_xmp=rest,
        iptc=block,
        comments=comments,
        notes=tuple(said),
    )


def _for_png(whole: Written, photo: Photo) -> Written:
    text = [*photo.text, *(png_text.text_chunk("Comment", decoded(comment)) for comment in photo.comments)]
    if photo.iptc is not None:
        text.append(png_text.profile_chunk("iptc", iptc.to_resources(photo.iptc)))
    if whole.xmp is not None:
        text.append(png_text.xmp_chunk(whole.xmp))
    return replace(whole, text=tuple(text))
