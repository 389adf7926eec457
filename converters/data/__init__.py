"""Training data: photographs, crops, degradations, and the pictures that teachers make of them."""
