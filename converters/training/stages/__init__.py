"""The stages: the losses of each kind of training. `registry` has their names."""
