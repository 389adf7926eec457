"""What several parts of the window use: text, colours, background work, messages and form fields."""
