"""Image quality: metrics, benchmark sets, and students measured through the engine of the app."""

METRICS = ("psnr_y", "ssim_y", "lpips", "dists")
"""Names of the metrics that `metrics` can make."""
