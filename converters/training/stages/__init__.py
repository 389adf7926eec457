"""What a step of each kind of training computes; `registry` knows them by name."""
