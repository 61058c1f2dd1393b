"""The channel Instagram, a professional account (Instagram-profil)."""
