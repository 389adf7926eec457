"""How long networks take for the same photos, and how far that is from what the processor allows."""
