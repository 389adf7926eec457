"""The process that computes, and the app's side of it."""
