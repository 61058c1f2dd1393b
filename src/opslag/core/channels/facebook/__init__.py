"""The channel Facebook, a page of the organisation (Facebook-side)."""
