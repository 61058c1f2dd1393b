"""Facts of X (API v2)."""

from opslag.core.channels.x.counting import weighted_length
from opslag.core.domain.channel import ChannelFacts

FACTS = ChannelFacts(
    id="x",
    title="X",
    max_length=280,  # weighted, see counting.py
    count=weighted_length,
    max_images=4,
    max_image_bytes=5_000_000,
    purpose="Korte nyheder og svar i den offentlige debat.",
    delivered_by="by-hand",
)
