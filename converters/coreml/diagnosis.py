"""Says why a saved program was refused: which program loses the quality, and what may help."""

from __future__ import annotations

from collections.abc import Sequence

from converters.coreml.comparison import MAX_ERROR, MIN_PSNR, Comparison
from converters.coreml.convert import Precision


def explain(
    refused: Comparison,
    alone: Sequence[Comparison],
    guilty: Comparison,
    unrounded: Comparison,
    precision: Precision,
    compression: str,
) -> str:
    """The message about a program that was refused.

    `alone`: it and the programs before it, each on exact inputs. `guilty`: the one of them that loses most.
    `unrounded`: that without rounding between operations.
    """
    found = f"The Core ML program {refused.program} differs from the torch module ({refused.case}): "
    if precision == "float32":
        found += f"by {refused.error_share:.1e} of its range, at most {MAX_ERROR:g} is allowed."
    else:
        found += f"{refused.psnr:.1f} dB, at least {MIN_PSNR:g} dB are needed."
    if len(alone) > 1:
        results = ", ".join(f"{c.program} {_result(c, precision)}" for c in alone)
        found += f" Most is lost in {guilty.program}: alone, on exact inputs, the programs have {results}."
    if compression != "none":
        return f"{found} The error of --compress {compression} is too large; choose a weaker one, or none."
    if precision == "float32":
        return f"{found} The weights or operations of {guilty.program} are wrong."
    if unrounded.psnr >= MIN_PSNR:
        return f"{found} Float16 is too coarse for {guilty.program}; use --precision float32."
    return (
        f"{found} Even without rounding between operations {guilty.program} has {unrounded.psnr:.1f} dB: "
        "its weights or operations are wrong, or float16 is too coarse for its weights; --precision float32 "
        "shows which."
    )


def _result(comparison: Comparison, precision: Precision) -> str:
    return f"{comparison.error_share:.1e}" if precision == "float32" else f"{comparison.psnr:.1f} dB"
