"""The channel Mastodon, an account on an instance (Mastodon-konto)."""
