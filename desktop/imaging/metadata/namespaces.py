"""The namespaces of XMP, and the prefixes by which they are usually called."""

from __future__ import annotations

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
META = "adobe:ns:meta/"
DC = "http://purl.org/dc/elements/1.1/"
XMP = "http://ns.adobe.com/xap/1.0/"
XMP_RIGHTS = "http://ns.adobe.com/xap/1.0/rights/"
NOTE = "http://ns.adobe.com/xmp/note/"
TIFF = "http://ns.adobe.com/tiff/1.0/"
EXIF = "http://ns.adobe.com/exif/1.0/"
PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
IPTC_CORE = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
IPTC_EXTENSION = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
AREA = "http://ns.adobe.com/xmp/sType/Area#"
DIMENSIONS = "http://ns.adobe.com/xap/1.0/sType/Dimensions#"
MWG_REGIONS = "http://www.metadataworkinggroup.com/schemas/regions/"
MICROSOFT_REGION = "http://ns.microsoft.com/photo/1.2/t/Region#"
PANORAMA = "http://ns.google.com/photos/1.0/panorama/"
CAMERA = "http://ns.google.com/photos/1.0/camera/"
CAMERA_RAW = "http://ns.adobe.com/camera-raw-settings/1.0/"
CONTAINER = "http://ns.google.com/photos/1.0/container/"
CONTAINER_ITEM = "http://ns.google.com/photos/1.0/container/item/"
GAIN_MAP = "http://ns.adobe.com/hdr-gain-map/1.0/"
APPLE_GAIN_MAP = "http://ns.apple.com/HDRGainMap/1.0/"
OURS = "urn:x-vernier:enlargement:1.0/"
"""Our own: how an enlargement was made."""

PREFIXES = {
    "rdf": RDF,
    "x": META,
    "dc": DC,
    "xmp": XMP,
    "xap": XMP,
    "xmpRights": XMP_RIGHTS,
    "xmpNote": NOTE,
    "tiff": TIFF,
    "exif": EXIF,
    "photoshop": PHOTOSHOP,
    "Iptc4xmpCore": IPTC_CORE,
    "Iptc4xmpExt": IPTC_EXTENSION,
    "stArea": AREA,
    "stDim": DIMENSIONS,
    "mwg-rs": MWG_REGIONS,
    "MPReg": MICROSOFT_REGION,
    "GPano": PANORAMA,
    "GCamera": CAMERA,
    "crs": CAMERA_RAW,
    "Container": CONTAINER,
    "Item": CONTAINER_ITEM,
    "hdrgm": GAIN_MAP,
    "HDRGainMap": APPLE_GAIN_MAP,
    "vernier": OURS,
}
"""What a prefix stands for where a packet uses it without saying so, and what new properties are called."""
