"""Filters of the posts' pages (skabelonmærker): the channel as people call it."""

from django import template

from opslag.posts.guide import channel_title, profile_title
from opslag.posts.models import Variant

register = template.Library()


@register.filter
def hvor(variant: Variant) -> str:
    """»Facebook, Engskolen«: the channel and whose profile it is (hvor)."""
    return profile_title(variant.profile) if variant.profile else channel_title(variant.channel)
