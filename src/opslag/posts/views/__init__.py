"""The screens of posts (skærme): begin, write, read for others, release."""
