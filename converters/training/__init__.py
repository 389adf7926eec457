"""Training of students and teachers: recipes, stages, objectives, teachers and the training loop."""
