"""How a picture is cut into tiles and pieces, and put together again."""
