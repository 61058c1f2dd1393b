"""The channel website: the organisation's public page and its feeds (hjemmesiden)."""
