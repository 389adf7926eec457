"""Training data: photographs, crops, degradations, and teacher pictures."""
