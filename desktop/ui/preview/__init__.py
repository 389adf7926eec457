"""What is rendered for the screen: layers of tiles, in the background."""
