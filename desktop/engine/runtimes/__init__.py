"""What runs a student's programs: Core ML on a Mac, torch elsewhere. Each module imports its library."""
