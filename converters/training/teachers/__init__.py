"""Many-step teachers: flows from a noisy enlargement to the high-res picture, and how to follow them."""
