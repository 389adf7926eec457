"""What a student package runs: torch modules with named inputs and outputs, one after the other."""
