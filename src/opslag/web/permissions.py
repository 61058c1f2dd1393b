"""Who may what (rettigheder): the one table that the tests expect and the documentation shows.

It is written by hand and on purpose: it imports none of the rules it is about. Each row tells who may for a thing of
a unit where they hold the role (given there or above it). For other units nobody else may; another organisation's
things do not exist. `tests/test_permissions.py` asks every address and operation for every role.
"""

from dataclasses import dataclass

from opslag.core.domain.actor import Role

EVERYBODY = frozenset(Role)
NOBODY: frozenset[Role] = frozenset()

WRITERS = frozenset((Role.EMPLOYEE, Role.LEADER, Role.LOCAL_EDITOR, Role.AREA_EDITOR, Role.COMMUNICATIONS))
PUBLISHERS = WRITERS - {Role.EMPLOYEE}
FOLLOWERS = WRITERS | {Role.DIRECTORS, Role.ARCHIVIST}
ARCHIVE_READERS = frozenset((Role.LEADER, Role.COMMUNICATIONS, Role.ARCHIVIST))

FORBIDDEN, MISSING = 403, 404


@dataclass(frozen=True, slots=True)
class Who:
    """Who may (hvem må): these roles in the thing's unit, and the one it belongs to."""

    roles: frozenset[Role] = NOBODY
    owner: str = ""
    """What ties a person to the thing so that they may whatever their role; "" when nothing does."""
    anonymous: bool = False
    refused: int = FORBIDDEN
    """How a colleague without the right is answered: that it is not theirs, or that it is not there."""
    note: str = ""


TABLE: dict[str, Who] = {
    "open": Who(EVERYBODY, anonymous=True, note="sign-in, public pages, feeds and their keys"),
    "signed in": Who(EVERYBODY),
    "organisation.read_notice": Who(owner="the one it was written to"),
    "organisation.revoke_token": Who(owner="the one it was made for"),
    "organisation.administer": Who(frozenset((Role.ADMINISTRATOR,))),
    "media.add_picture": Who(WRITERS),
    "media.describe_picture": Who(owner="whoever took it in", note="who is in it, and why they may be shown"),
    "media.see_picture": Who(WRITERS | {Role.DIRECTORS, Role.CONFIDENTIALITY}, owner="whoever took it in"),
    "posts.write_somewhere": Who(WRITERS, note="shows the place in the menu"),
    "posts.start_post": Who(WRITERS),
    "posts.see_variant": Who(
        FOLLOWERS,
        owner="the author",
        note="when it is sent on. An unsent draft: its author; whoever has answered it sees the version they answered; "
        "what is confidential: its author, and the confidentiality role when asked",
    ),
    "posts.write_variant": Who(owner="the author"),
    "posts.review_variant": Who(
        frozenset((Role.COMMUNICATIONS,)), note="the roles it waits for, here kommunikation; never the author"
    ),
    "posts.release_variant": Who(
        frozenset((Role.CONFIDENTIALITY,)), note="when the author has asked; never the author"
    ),
    "posts.see_release": Who(
        frozenset((Role.CONFIDENTIALITY,)), note="when the author has asked; afterwards only that it was answered"
    ),
    "posts.publish_variant": Who(
        PUBLISHERS,
        owner="the author",
        note="of a workplace's profile, when it is sent on, or came back as they approved it; the gate and four eyes "
        "are asked as well",
    ),
    "posts.read_reports": Who(frozenset((Role.COMMUNICATIONS, Role.DIRECTORS)), note="those who look after the policy"),
    "posts.answer_report": Who(
        frozenset((Role.COMMUNICATIONS, Role.DIRECTORS)), note="those who look after the policy where it was told"
    ),
    "posts.has_reported": Who(
        owner="whoever has told something about a check", note="shows the way to what one has told"
    ),
    "publishing.see_delivery": Who(FOLLOWERS, owner="the author, and whoever asked for it"),
    "publishing.run_delivery": Who(PUBLISHERS, owner="the author, and whoever asked for it"),
    "publishing.connect_profile": Who(
        frozenset((Role.ADMINISTRATOR, Role.COMMUNICATIONS)), owner="the profile's owner and deputy"
    ),
    "publishing.read_archive": Who(ARCHIVE_READERS, note="each sees the entries of the units where the role holds"),
    "publishing.read_entry": Who(ARCHIVE_READERS, refused=MISSING),
    "publishing.erase_entry": Who(
        frozenset((Role.ARCHIVIST,)), refused=MISSING, note="with a reason; never what they did themselves"
    ),
}

WRITING = {"composer": "posts.write_variant", "review": "posts.review_variant", "release": "posts.release_variant"}
"""Views whose POST asks for more than their GET."""


def rule_for(view_name: str, rule: str, method: str) -> str:
    """The row that holds for a view when it is asked in this way (regel)."""
    return WRITING.get(view_name, rule) if method == "POST" else rule
