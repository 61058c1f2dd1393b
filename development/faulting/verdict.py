"""What became of it (the verdict): every post that Anna was told is on its way, held against what readers meet."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from development.faulting.loop import Stage

Post = dict[str, Any]

OVERDUE = 60.0
"""No delivery may lie so many seconds past its lease or its time, although machines die every second all round it."""


@dataclass
class Verdict:
    """The counts; `wrong` is empty when all held."""

    kills: Counter[str] = field(default_factory=Counter)
    posts: int = 0
    asked_a_person: Counter[str] = field(default_factory=Counter)
    withdrawn: int = 0
    slowest: float = 0
    overdue: float = 0
    seconds: float = 0
    duplicates: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        return not (self.duplicates or self.lost or self.stuck or self.wrong)

    def lines(self) -> list[str]:
        """What is printed."""
        shown = [
            f"{_told(self.kills)} kills in {self.seconds:.0f} s; {self.posts} posts asked for, "
            f"{self.withdrawn} of them withdrawn again; slowest at rest after {self.slowest:.1f} s, "
            f"longest past its lease {self.overdue:.1f} s",
            f"duplicates {len(self.duplicates)}, silent losses {len(self.lost)}, stuck {len(self.stuck)}, "
            f"left to a person as uncertain {_told(self.asked_a_person)}",
        ]
        for name in ("duplicates", "lost", "stuck", "wrong"):
            shown += [f"  {name}: {line}" for line in getattr(self, name)[:12]]
        return [*shown, *self.notes]


def counted(stage: Stage, told: dict[str, Any], *, rested: bool, seconds: float) -> Verdict:
    """Look at every channel and every row."""
    stage.database.tend()
    found = Verdict(seconds=seconds, kills=Counter(fault.what for fault in stage.board.done))
    posts = [post for post in told["posts"] if post["acknowledged"]]
    found.posts = len(posts)
    found.asked_a_person = Counter(post["channel"] for post in posts if post["asked_about"])
    found.slowest = max((post["rested_after"] for post in posts), default=0)
    standing, ever = _on_channels(stage)
    for post in told["posts"]:
        _judge(found, post, standing[post["channel"]][post["text"]], ever[post["channel"]][post["text"]])
    _rows(found, stage, posts)
    if not rested:
        found.wrong.append("not everything came to rest in time")
    found.wrong += [f"never reached: {fault}" for fault in stage.board.left]
    _deaths(found, stage)
    found.overdue = max((post["overdue"] for post in told["posts"]), default=0)
    late = [post for post in told["posts"] if post["overdue"] > OVERDUE]
    found.stuck += [f"post {post['variant']} lay {post['overdue']:.0f} s past its lease" for post in late]
    found.wrong += [
        f"post {post['variant']} was never acknowledged" for post in told["posts"] if not post["acknowledged"]
    ]
    found.notes.append(f"  requests that broke off and were made again: {told['failed_requests']}")
    found.notes.append(f"  answers: {told['answers']}")
    return found


def _on_channels(stage: Stage) -> tuple[dict[str, Counter[str]], dict[str, Counter[str]]]:
    """For each channel: what a reader meets now, and what has ever arrived."""
    from development.faulting.loop import ledger_told
    from opslag.publishing.models import Proof, Publication

    arrived, there = (Counter(counts) for counts in ledger_told(stage.ledger_port))
    records = Counter(stage.bluesky().values())
    shelf = Publication.unscoped.filter(channel="website")
    ever = Counter(shelf.values_list("text", flat=True))
    shown = Counter(shelf.filter(withdrawn_at=None).values_list("text", flat=True))
    proofs = Counter(Proof.unscoped.values_list("delivery__variant__text", flat=True))
    standing = {"bluesky": records, "website": shown, "facebook": proofs, "mastodon": there, "newsletter": there}
    return standing, {**standing, "website": ever, "mastodon": arrived, "newsletter": arrived}


def _judge(found: Verdict, post: Post, standing: int, ever: int) -> None:
    name = f"post {post['variant']} on {post['channel']}: {post['state'] or 'no row'}, {standing} there, {ever} arrived"
    if ever > 1 or standing > 1:
        found.duplicates.append(name)
    if not post["acknowledged"]:
        return
    found.withdrawn += post["state"] == "trukket_tilbage"
    if not post["rested_after"]:
        found.stuck.append(f"{name} {post['reason']}")
    elif bool(standing) != (post["state"] == "sendt"):
        found.lost.append(name)


def _rows(found: Verdict, stage: Stage, posts: list[Post]) -> None:
    """One delivery a post, told to the archive once, and a chain that holds."""
    from opslag.ground.archive.verification import verify
    from opslag.ground.tenancy.scope import scope
    from opslag.publishing.models import Delivery
    from opslag.publishing.states import MOVING

    with scope(stage.world.organisation):
        for post in posts:
            rows = Delivery.objects.filter(variant_id=post["variant"])
            if rows.count() != 1:
                found.lost.append(f"post {post['variant']} has {rows.count()} deliveries")
        moving = Delivery.objects.filter(state__in=MOVING)
        found.stuck += [f"delivery {row.pk} is still {row.state}" for row in moving]
    report = verify(stage.world.organisation)
    if not report.ok:
        found.wrong.append(f"the archive's chain is broken at {report.first_broken}")
    found.notes.append(f"  archive: {report.entries} entries, the chain holds: {'yes' if report.ok else 'no'}")


def _deaths(found: Verdict, stage: Stage) -> None:
    """The kills that the board speaks of must have happened."""
    died = {family.name: family.killed for family in stage.families}
    own = Counter(fault.who for fault in stage.board.done if fault.what != "database" or not stage.database.server)
    found.wrong += [f"{died[who]} of {own[who]} {who}s died" for who in own if died[who] < own[who]]
    failed = {family.name: family.failed for family in stage.families if family.failed}
    for name, count in failed.items():
        found.notes.append(f"  {count} times a {name} ended by itself while the database was away, and was begun anew")


def _told(counts: Counter[str]) -> str:
    each = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
    return f"{counts.total()} ({each})" if counts else "0"
