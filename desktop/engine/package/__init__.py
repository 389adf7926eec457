"""The contract between a student and the app: manifest, files, and how a control becomes an input."""
