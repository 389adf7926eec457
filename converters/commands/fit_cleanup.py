"""`fit-cleanup`: the estimate of cleanup that the app makes for a photo."""

from __future__ import annotations

import argparse
import json
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `fit-cleanup`."""
    parser.add_argument("--photos", type=Path, required=True, metavar="DIR", help="folder of photographs")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="where to write the weights (JSON)"
    )
    parser.add_argument("--samples", type=int, default=5, metavar="N", help="of each photograph (default: 5)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="(default: 0)")


def run(arguments: argparse.Namespace) -> int:
    """Fit, write the weights, and print how they do on photographs that were held out."""
    from converters.commands.terminal import DONE, say
    from converters.data.photos import SUFFIXES
    from converters.errors import BadPictures
    from converters.evaluation.cleanup_samples import samples
    from converters.evaluation.fit_cleanup import HELD_OUT, divided, fit, measure, to_json
    from converters.files import write_whole

    photographs = sorted(p for p in arguments.photos.rglob("*") if p.suffix.lower() in SUFFIXES)
    if len(photographs) < HELD_OUT:
        raise BadPictures(f"{arguments.photos} needs at least {HELD_OUT} photographs to fit on.")
    fitted_on, held_out = divided(photographs)
    weights = fit(list(samples(fitted_on, arguments.samples, arguments.seed)), arguments.seed)
    text = json.dumps(to_json(weights), separators=(",", ":")) + "\n"
    write_whole(arguments.output, lambda path: path.write_text(text, encoding="utf-8"))
    say(f"{'held out':26}{'samples':>9}{'error':>8}{'left alone':>12}")
    for row in measure(list(samples(held_out, arguments.samples, arguments.seed + 1)), weights):
        say(f"{row.kind:26}{row.count:9}{row.error:8.3f}{row.alone:12.1%}")
    return DONE
