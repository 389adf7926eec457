"""Makes student packages from checkpoints, and checks them."""
