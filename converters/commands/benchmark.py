"""`benchmark`: how fast networks are, beside their quality, and how near students come to the processor."""

from __future__ import annotations

import argparse
import dataclasses
import datetime
import json
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from converters.data_folder import DATA_VARIABLE

if TYPE_CHECKING:
    from converters.evaluation.speed.comparison import Example
    from converters.evaluation.speed.peers import Peer

_SCALE = 4
METRICS = ("psnr_y", "lpips", "dists")
"""What pictures are judged by."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of `benchmark`."""
    parser.add_argument(
        "contenders",
        nargs="*",
        help="names of converters/evaluation/speed/peers.toml, what `evaluate` takes, PACKAGE@REALISM, or "
        "ncnn:FILE.param for a network run by ncnn, imported:FILE for one by our engine (default: all of "
        "that file)",
    )
    parser.add_argument("--quality", action="store_true", help="judge the pictures of each")
    parser.add_argument("--timing", action="store_true", help="time all in turn, beside the first")
    parser.add_argument("--growth", action="store_true", help="time and memory by size of the photo")
    parser.add_argument("--limit", action="store_true", help="where the time of each package goes")
    parser.add_argument(
        "--side",
        type=int,
        metavar="N",
        help="of --timing and --limit: repeat photos to squares of so many low-res pixels (250: a megapixel)",
    )
    parser.add_argument("--report", type=Path, metavar="PAGE", help="put tables and charts into a page")
    parser.add_argument("--set", type=Path, nargs="+", default=[], metavar="DIR", help="as of `evaluate`")
    parser.add_argument("--photos", type=int, default=5, metavar="N", help="of each set (default: 5)")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="of --timing (default: 3)")
    parser.add_argument("--threads", type=int, nargs="+", default=[1], metavar="N", help="(default: 1)")
    parser.add_argument(
        "--sides",
        type=int,
        nargs="+",
        default=[250, 500, 866, 1732, 2500],
        metavar="N",
        help="of --growth, in low-res pixels (default: for 1, 4, 12, 48 and 100 megapixels)",
    )
    parser.add_argument(
        "--stop",
        type=float,
        default=60,
        metavar="S",
        help="of --growth: none larger after so many seconds (default: 60)",
    )
    parser.add_argument(
        "--weights",
        type=Path,
        metavar="DIR",
        help=f"folder with the weights of LPIPS and DISTS (default: ${DATA_VARIABLE}/weights)",
    )
    parser.add_argument(
        "-o", "--output", type=Path, default=Path("build/benchmark"), metavar="DIR", help="for the numbers"
    )


def run(arguments: argparse.Namespace) -> int:
    """Measure what is asked for, and print the tables. A contender that is not there is left out."""
    from converters.commands.terminal import DONE, say
    from converters.errors import WrongUsage
    from converters.evaluation.benchmark import BenchmarkSet
    from converters.evaluation.speed.comparison import Example
    from converters.evaluation.speed.page import charts, sections
    from converters.evaluation.speed.report import fill

    parts = [arguments.quality, arguments.timing, arguments.growth, arguments.limit]
    if not any(parts) and arguments.report is None:
        raise WrongUsage("Say what to measure: --quality, --timing, --growth, --limit or --report PAGE.")
    if any(parts) and not arguments.set:
        raise WrongUsage("Name a folder of photos: --set DIR.")
    chosen = list(_there(arguments)) if any(parts) else []
    examples = []
    for folder in arguments.set:
        pictures = BenchmarkSet.find(folder)
        for name in pictures.names()[: arguments.photos]:
            low_res, high_res = pictures.pair(name, _SCALE)
            examples.append(Example(f"{folder.name}/{Path(name).stem}", low_res, high_res))
    larger = [_repeated(example, arguments.side) for example in examples] if arguments.side else examples
    if arguments.quality:
        _judge(arguments, chosen, examples)
    if arguments.timing:
        _time(arguments, chosen, larger)
    if arguments.growth:
        _grow(arguments, chosen, examples)
    if arguments.limit:
        _limit(arguments, chosen, larger)
    found = sections(arguments.output)
    say("\n".join(found.values()))
    if arguments.report is not None:
        fill(arguments.report, found, charts(arguments.output))
    return DONE


def _there(arguments: argparse.Namespace) -> Iterator[Peer]:
    from converters.commands.terminal import warn
    from converters.evaluation.speed.imported import with_package
    from converters.evaluation.speed.peers import peers
    from desktop.errors import VernierError

    for peer in peers(arguments.contenders):
        try:
            yield with_package(peer, arguments.output / "imported")
        except VernierError as error:
            warn(f"{peer.title} is left out: {error}")


def _repeated(example: Example, side: int) -> Example:
    from converters.evaluation.speed.growth import squared

    low_res, high_res = squared(example.low_res, side), squared(example.high_res, _SCALE * side)
    return dataclasses.replace(example, name=f"{example.name}, {side}", low_res=low_res, high_res=high_res)


def _judge(arguments: argparse.Namespace, chosen: Sequence[Peer], examples: Sequence[Example]) -> None:
    from converters.commands.terminal import warn
    from converters.data_folder import weights_folder
    from converters.errors import CannotMeasure
    from converters.evaluation.metrics import make_metrics
    from converters.evaluation.speed.comparison import judge
    from converters.evaluation.speed.contender import Contender
    from converters.evaluation.speed.records import Judged, Records

    records = Records(arguments.output, Judged)
    metrics = make_metrics(METRICS, _SCALE, weights_folder(arguments.weights))
    for peer in chosen:
        known = {each.photo for each in records if each.contender == peer.title}
        left = [example for example in examples if example.name not in known]
        if not left or not peer.trained:
            continue
        warn(f"Judging {peer.title}")
        try:
            with ExitStack() as stack:
                contender = Contender(peer.title, peer.subject, arguments.threads[0], moves=False)
                stack.callback(contender.close)
                for judged in judge(contender, left, metrics):
                    records.add(judged)
        except CannotMeasure as error:
            warn(f"{peer.title} is left out: {error}")


def _time(arguments: argparse.Namespace, chosen: Sequence[Peer], examples: Sequence[Example]) -> None:
    from converters.commands.terminal import warn
    from converters.errors import CannotMeasure
    from converters.evaluation.speed.comparison import time_in_turn
    from converters.evaluation.speed.contender import Contender
    from converters.evaluation.speed.limit import computer
    from converters.evaluation.speed.records import Records, Timed

    records, threads = Records(arguments.output, Timed), arguments.threads[0]
    began = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    with ExitStack() as stack:
        contenders = []
        for peer in chosen:
            try:
                contenders.append(Contender(peer.title, peer.subject, threads))
                stack.callback(contenders[-1].close)
            except CannotMeasure as error:
                warn(f"{peer.title} is left out: {error}")
        if not contenders:
            raise CannotMeasure("Nothing is left to measure.")
        for timed in time_in_turn(
            contenders, examples, arguments.rounds, began, computer(threads), progress=warn
        ):
            records.add(timed)


def _grow(arguments: argparse.Namespace, chosen: Sequence[Peer], examples: Sequence[Example]) -> None:
    from converters.commands.terminal import warn
    from converters.evaluation.speed.contender import Contender
    from converters.evaluation.speed.growth import grow
    from converters.evaluation.speed.limit import computer
    from converters.evaluation.speed.records import Grown, Records

    records = Records(arguments.output, Grown)
    subjects = {peer.title: peer.subject for peer in chosen}

    def opened(title: str, threads: int) -> Contender:
        return Contender(title, subjects[title], threads, moves=False, pictures=False)

    for grown in grow(
        list(subjects),
        examples[0].low_res,
        arguments.sides,
        arguments.threads,
        arguments.stop,
        list(records),
        opened,
        computer,
        progress=warn,
    ):
        records.add(grown)


def _limit(arguments: argparse.Namespace, chosen: Sequence[Peer], examples: Sequence[Example]) -> None:
    from converters.commands.terminal import warn
    from converters.evaluation.speed.limit import computer, measure_limit
    from desktop.student.package import SUFFIX

    threads, found, photo = arguments.threads[0], {}, examples[0].low_res
    for peer in chosen:
        path, _, realism = peer.subject.partition("@")
        if path.endswith(SUFFIX):
            warn(f"Where the time of {peer.title} goes")
            limit = measure_limit(Path(path), photo, float(realism or 0.5), threads)
            megapixels = photo.shape[0] * photo.shape[1] * _SCALE**2 / 1e6
            found[f"{peer.title}, {megapixels:.2g} megapixels"] = dataclasses.asdict(limit)
    arguments.output.mkdir(parents=True, exist_ok=True)
    file, numbers = arguments.output / "limit.json", {"computer": computer(threads), "limits": found}
    before = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    if before.get("computer") == numbers["computer"]:
        numbers["limits"] = before["limits"] | found
    file.write_text(json.dumps(numbers, indent=2), encoding="utf-8")
