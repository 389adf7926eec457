"""Comparisons of training recipes, and of students with their teachers."""
