"""Reading pictures (læse billeder)."""

from opslag.media.models import Picture


def picture_bytes(picture: Picture) -> bytes:
    """The clean bytes; raises `FileNotFoundError` when the store has lost them."""
    return picture.path.read_bytes()
