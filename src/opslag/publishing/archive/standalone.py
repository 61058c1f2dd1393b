"""Verify an extract of Opslag's archive, with nothing but Python 3: `python3 efterproev.py` in the unpacked folder.

Each entry's digest is made anew from what the entry says, and each commitment from the salt and the words that lie
beside it. Words that are erased or withheld are told as such; their commitment still stands in the digest.
"""

import hashlib
import hmac
import json
import sys
from pathlib import Path
from typing import Any

LINK = (
    "organisation",
    "number",
    "kind",
    "actor_id",
    "subject_type",
    "subject_id",
    "commitment",
    "personal_commitment",
    "at",
)


def canonical(value: object) -> str:
    """One spelling for one value: sorted keys, ASCII, no spaces."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)


def commitment(salt: str, value: object) -> str:
    """HMAC-SHA-256 of the words under their salt."""
    return hmac.new(salt.encode(), canonical(value).encode(), hashlib.sha256).hexdigest()


def digest(entry: dict[str, Any]) -> str:
    """SHA-256 over the digest before and everything the entry says."""
    link = {name: entry[name] for name in LINK}
    return hashlib.sha256(f"opslag-archive-1\n{entry['previous']}\n{canonical(link)}".encode()).hexdigest()


def faults(entry: dict[str, Any]) -> list[str]:
    """What does not hold in one entry; nothing when it holds."""
    found = []
    if digest(entry) != entry["digest"]:
        found.append("the entry is changed")
    if commitment(entry["salt"], entry["body"]) != entry["commitment"]:
        found.append("the facts are changed")
    if entry["personal"] is not None:
        kept = commitment(entry["personal_salt"], entry["personal"])
        found += [] if kept == entry["personal_commitment"] else ["the words are changed"]
    return found


def broken_links(entries: list[dict[str, Any]]) -> list[str]:
    """Where two entries that follow each other do not fit together."""
    known = {entry["number"]: entry for entry in entries}
    pairs = ((known[number], known.get(number + 1)) for number in sorted(known))
    return [
        f"{after['number']}: does not follow" for one, after in pairs if after and after["previous"] != one["digest"]
    ]


def main(folder: Path) -> int:
    """Verify every `poster.json` under the folder."""
    entries = [entry for file in sorted(folder.rglob("poster.json")) for entry in json.loads(file.read_text("utf-8"))]
    wrong = [f"{entry['number']}: {fault}" for entry in entries for fault in faults(entry)] + broken_links(entries)
    for line in wrong:
        print(line)
    print(f"{len(entries)} entries, {len(wrong)} faults")
    return 1 if wrong or not entries else 0


if __name__ == "__main__":
    sys.exit(main(Path(__file__).resolve().parent))
