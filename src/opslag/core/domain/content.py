"""The content hash (indholdsaftryk): what an approval is bound to, and what a sending is compared with."""

import hashlib
import json
from collections.abc import Mapping, Sequence


def content_hash(
    *,
    text: str,
    channel: str,
    profile: str,
    sender: str,
    language: str,
    pictures: Sequence[tuple[str, str]] = (),
    send_at: str = "",
    extra: Mapping[str, str] | None = None,
) -> str:
    """SHA-256 in hex over exactly what a reader will meet, and when.

    `pictures` are (SHA-256 of the bytes, alt text), in order; `send_at` is the time rule (ISO instant,
    local time and zone) or "" for at once. The encoding is canonical JSON, so no two contents share a hash.
    """
    content = {
        "text": text,
        "channel": channel,
        "profile": profile,
        "sender": sender,
        "language": language,
        "pictures": [list(p) for p in pictures],
        "send_at": send_at,
        "extra": dict(extra or {}),
    }
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
