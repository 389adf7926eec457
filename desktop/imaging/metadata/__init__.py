"""What a file says about its photo: parsed, brought up to date, and laid out for each format."""
