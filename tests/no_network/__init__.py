"""No process of the tests reaches the network; the hook is in `sitecustomize`."""
