"""Tables and trade-off curves of several students."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from converters.evaluation.benchmark import Row
from converters.evaluation.chart import Line, line_chart

Results = Mapping[str, Mapping[str, Sequence[Row]]]
"""Student -> set -> rows."""

DISTORTION = "psnr_y"


def markdown(results: Results) -> str:
    """A table per set, with a line per student and realism and a column per metric."""
    parts = []
    for name in _sets(results):
        metrics = list(next(iter(results.values()))[name][0].means)
        lines = [
            f"## {name}",
            "",
            "| student | realism | " + " | ".join(metrics) + " |",
            "|---" * (2 + len(metrics)) + "|",
        ]
        for student, sets in results.items():
            for row in sets[name]:
                values = " | ".join(f"{row.means[metric]:.4f}" for metric in metrics)
                lines.append(f"| {student} | {row.realism} | {values} |")
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def curves(results: Results) -> dict[str, str]:
    """SVGs by file name: for each set, every metric against PSNR. Better is lower and further right."""
    found = {}
    for name in _sets(results):
        for metric in next(iter(results.values()))[name][0].means:
            if metric == DISTORTION:
                continue
            lines = [
                Line(student, [(row.means[DISTORTION], row.means[metric]) for row in sets[name]])
                for student, sets in results.items()
            ]
            chart = line_chart(f"{name}: realism 0 (right) to 1", "PSNR-Y, dB", metric, lines)
            found[f"{name}-{metric}.svg"] = chart
    return found


def _sets(results: Results) -> list[str]:
    return list(next(iter(results.values())))
