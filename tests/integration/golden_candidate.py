"""Our networks as the functions that `golden/check_example.py` of the test data calls.

python $VERNIER_DATA/golden/check_example.py tests.integration.golden_candidate dev all
"""

from __future__ import annotations

from tests.integration.golden_oftsr import oftsr_velocity
from tests.integration.golden_res_shift import rs_unet, rs_vq_decode, rs_vq_encode
from tests.integration.golden_tadsr import sd_decode, sd_encode, sd_unet

__all__ = [
    "oftsr_velocity",
    "rs_unet",
    "rs_vq_decode",
    "rs_vq_encode",
    "sd_decode",
    "sd_encode",
    "sd_unet",
]
