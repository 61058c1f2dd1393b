"""Drafts for programs (kladder): the same actions and the same gate as on the screen.

A draft is one variant: the post as it is told on one profile. Its ETag is its version:
every save of the words counts, and every correction of why and for whom.
"""

from opslag.posts.api import writing
from opslag.posts.api.forms import StoppedOut
from opslag.posts.api.problems import approval_needed, stopped
from opslag.posts.api.reading import fetch_variant, router

__all__ = ["StoppedOut", "approval_needed", "fetch_variant", "router", "stopped", "writing"]
