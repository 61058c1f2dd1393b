"""Facts of Instagram (professional accounts)."""

from opslag.core.domain.channel import ChannelFacts

FACTS = ChannelFacts(
    id="instagram",
    title="Instagram",
    max_length=2_200,  # caption
    max_images=10,  # carousel of 2 to 10
    max_image_bytes=8 * 1024 * 1024,  # error 36000/2207004 above 8 MiB
    needs_image=True,  # the API takes no text alone
    purpose="Billedet først: stemning, steder og mennesker, med få ord.",
    delivered_by="by-hand",
)
