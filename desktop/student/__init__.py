"""The student package: what the app, the converter and the trainer must agree on. Neither torch nor Qt."""
