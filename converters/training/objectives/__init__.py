"""The terms of the training losses, one module each."""
