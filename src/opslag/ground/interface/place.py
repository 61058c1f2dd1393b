"""A place of the menu (plads). Read by the settings, so it needs no Django app."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the menu (plads): title, address, icon, and the right that shows it ("" for everyone)."""

    title: Any
    path: str
    icon: str
    right: str = ""

    def is_around(self, path: str) -> bool:
        """Is this the place one stands in?"""
        return path == self.path if self.path == "/" else path.startswith(self.path)
