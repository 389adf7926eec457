"""Training: photographs, objectives, recipes and the loop."""
