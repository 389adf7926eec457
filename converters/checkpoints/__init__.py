"""Reading checkpoint files safely."""
