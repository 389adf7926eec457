"""Arrays -> arrays: runs a student over an image."""
