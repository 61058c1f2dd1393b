"""The channels (kanaler): one folder each, found by walking this package; nobody edits a list to add one.

Asking for facts is cheap and opens nothing; a channel's client is imported only when it is to work.
"""

from collections.abc import Mapping
from types import MappingProxyType

from opslag.core.domain.channel import Channel, ChannelFacts
from opslag.core.domain.draft import DraftError
from opslag.core.domain.registry import frozen_members


def channel_facts() -> Mapping[str, ChannelFacts]:
    """The facts of every channel (kanalfakta), by id."""
    members: MappingProxyType[str, ChannelFacts] = frozen_members(__name__, "FACTS", "facts")
    return members


def facts_to_judge_by(channel_id: str) -> ChannelFacts:
    """The facts of the channel a draft names (kanalens fakta). Raises `DraftError`, naming the channels there are."""
    facts = channel_facts().get(channel_id)
    if facts is None:
        raise DraftError("channel", f"»{channel_id}« kendes ikke. Brug {', '.join(sorted(channel_facts()))}.")
    return facts


def channels() -> Mapping[str, Channel]:
    """Every channel with its abilities (kanaler i arbejde), by id."""
    members: MappingProxyType[str, Channel] = frozen_members(__name__, "CHANNEL", "channel")
    return members


def channel(channel_id: str) -> Channel:
    """The channel with this id; raises `KeyError` when there is none."""
    return channels()[channel_id]


def carrier(channel_id: str) -> Channel:
    """The channel that carries a post to `channel_id`: itself, or the one that delivers for it (by hand)."""
    own = channel(channel_id)
    return channel(own.facts.delivered_by) if own.facts.delivered_by else own
