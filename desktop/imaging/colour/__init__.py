"""Which colours the numbers of a photo mean: profiles, other marks of files, HDR."""
