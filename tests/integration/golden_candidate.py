"""Our networks as the functions that `golden/check_example.py` of the test data calls.

python $VERNIER_DATA/golden/check_example.py tests.integration.golden_candidate dev all
"""

from __future__ import annotations

from tests.integration.golden_tadsr import sd_decode, sd_encode, sd_unet

__all__ = ["sd_decode", "sd_encode", "sd_unet"]
