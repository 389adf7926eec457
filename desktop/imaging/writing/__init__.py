"""From a photo to a file that is complete and checked."""
