"""Teachers: networks of a flow from a noisy enlargement to the high-res picture, and its samplers."""
