"""What developers and the launchers do with the project: environment, tasks, generated documentation."""
