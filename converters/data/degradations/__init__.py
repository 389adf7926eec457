"""How low-res pictures for training are made of high-res ones; `registry` knows the ways by name."""
