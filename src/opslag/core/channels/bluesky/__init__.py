"""The channel Bluesky, an account on an AT Protocol server (Bluesky-konto)."""
