"""Opslag: social media guidelines as a living policy (opslag = post)."""

__version__ = "0.1.0"
