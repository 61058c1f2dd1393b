"""What a channel is handed at work (forbindelse): settings, secrets, a memory, the shelf, the way out."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from django.db import transaction

from opslag.core.domain.channel import Shelf
from opslag.core.egress import Egress
from opslag.organisation.models import Profile
from opslag.publishing.actions.shelf import DeliveryShelf
from opslag.publishing.models import Delivery

way_out: Callable[[], Any] = Egress.from_environment
"""Makes the client that channels call through; tests put their own in its place."""


class ProfileConnection:
    """The connection of a delivery's profile; secrets lie sealed in one JSON text on the profile."""

    def __init__(self, delivery: Delivery) -> None:
        self.delivery = delivery
        self.settings: Mapping[str, Any] = delivery.profile.settings
        self._kept = kept_secrets(delivery.profile)

    def __repr__(self) -> str:
        return f"ProfileConnection({self.delivery.profile_id})"

    @property
    def secrets(self) -> Mapping[str, str]:
        """What was given when the profile was connected, and what has been remembered since."""
        return self._kept

    @property
    def shelf(self) -> Shelf:
        """Our own shelf, for the channels that publish here."""
        return DeliveryShelf(self.delivery)

    @property
    def out(self) -> Any:
        """The one way out of the house."""
        return way_out()

    def remember(self, **values: Any) -> None:
        """Keep values for this profile (husk); an empty one never overwrites what is kept."""
        fresh = {name: value for name, value in values.items() if value not in ("", None)}
        self._kept = remember(self.delivery.profile, fresh, of=self._kept.get("connection"))

    def recall(self, name: str) -> Any:
        """A value kept earlier, or None."""
        return self._kept.get(name)


def kept_secrets(profile: Profile) -> dict[str, Any]:
    """The profile's secrets, opened (hemmeligheder); {} when it is not connected."""
    return dict(json.loads(profile.secret)) if profile.secret else {}


def remember(profile: Profile, values: Mapping[str, Any], *, of: str | None) -> dict[str, Any]:
    """Lay values over what is kept, under lock; nothing when the profile has been connected anew meanwhile."""
    with transaction.atomic():
        row = Profile.objects.select_for_update().get(pk=profile.pk)
        kept = kept_secrets(row)
        if kept.get("connection") != of:
            return {**kept_secrets(profile), **values}
        kept.update(values)
        row.secret = json.dumps(kept)
        row.save(update_fields=["secret"])
    profile.secret = row.secret
    return kept
