"""The channel newsletter, mail to those who asked for it (nyhedsbrev)."""
