"""Makes the project believe that it is on a Mac; see `docs/adr/0045-a-mac-on-linux.md`."""
