"""What other programs meet (programmer): problems as data, pages of a list, forms of words; beside the screens."""
