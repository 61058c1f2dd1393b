"""The channel press, an item to the media list (pressen)."""
