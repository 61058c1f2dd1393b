"""Where a delivery's pages are (adresser)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from opslag.publishing.models import Delivery


def thanks(delivery: Delivery) -> str:
    return f"/opslag/{delivery.variant_id}/tak/"


def answer(delivery: Delivery) -> str:
    return f"/opslag/{delivery.variant_id}/svar/"
