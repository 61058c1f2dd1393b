"""The channel LinkedIn, a page of the organisation (LinkedIn-side)."""
