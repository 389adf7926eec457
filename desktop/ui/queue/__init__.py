"""The page of a batch: its queue, settings and progress."""
