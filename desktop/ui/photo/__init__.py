"""The page of one photo: controls, opening, saving."""
