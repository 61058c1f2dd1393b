"""The draft as data (udkast): what screen, API, command line and cases all speak.

The form is fixed by `docs/reference/draft-format.md`. A missing key means "not known", never "no".
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

ANSWERS = ("gate_why", "gate_whom")
"""Of `meta`: the short answers given before writing. Colleagues and the archive read them, readers never."""
KINDS = ("post", "reply", "comment", "comment_inbound")
CHANNEL_ALIASES = {"twitter": "x"}


class DraftError(ValueError):
    """A line that is no draft: `field` names what is wrong, the message says why, in Danish."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field}: {message}")
        self.field = field
        self.message = message


@dataclass(frozen=True, slots=True)
class Sponsorship:
    """Paid reach (sponsorering): its purpose, and whether the budget is approved."""

    purpose: str | None = None
    budget_approved: bool | None = None


@dataclass(frozen=True, slots=True)
class Meta:
    """Everything known about a draft beside its words; `None` is "not known"."""

    author_title: str | None = None
    profile_level: str | None = None
    on_behalf: str | None = None
    content_type: str | None = None
    occasion: str | None = None
    theme: str | None = None
    audience: str | None = None
    language: str | None = None
    gate_why: str | None = None
    gate_whom: str | None = None
    recognisable_people: bool | None = None
    consent: str | None = None
    legal_basis: str | None = None
    file_names: tuple[str, ...] = ()
    person_ok: bool | tuple[str, ...] | None = None
    material: str | None = None
    permission: str | None = None
    credit: str | None = None
    media_type: str | None = None
    captions: bool | None = None
    shared_from: str | None = None
    own_profiles: tuple[str, ...] = ()
    crisis: bool | None = None
    web_item: bool | None = None
    election_period: bool | None = None
    quote_approved: bool | None = None
    spokesperson: bool | None = None
    author_area: str | None = None
    topic_area: str | None = None
    sponsored: Sponsorship | None = None
    job_level: str | None = None
    source_visibility: str | None = None
    link_status: Mapping[str, int] = field(default_factory=dict)
    earlier_post: str | None = None
    action: str | None = None
    reason: str | None = None
    second_person: bool | None = None
    copy_kept: bool | None = None
    adopted_name: str | None = None
    own_domain: str | None = None
    sender_named: bool | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    pilot: bool | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """One text for one channel, as it stands (udkast)."""

    text: str
    channel: str
    kind: str = "post"
    author_role: str | None = None
    has_image: bool | None = None
    alt_text: str = ""
    meta: Meta = field(default_factory=Meta)
    id: str = ""

    @property
    def language(self) -> str:
        """Language of the text; Danish when nothing is said."""
        return self.meta.language or "da"

    def texts(self) -> Iterator[tuple[str, str]]:
        """Every field a reader may meet, as (field name, text): the text, the alt text, file names."""
        yield "text", self.text
        if self.alt_text:
            yield "alt_text", self.alt_text
        for index, name in enumerate(self.meta.file_names):
            yield f"file_names[{index}]", name

    def answers(self) -> Iterator[tuple[str, str]]:
        """What was answered before writing, as (field name, text); what is empty is left out (svarene)."""
        for name in ANSWERS:
            if words := getattr(self.meta, name):
                yield name, words

    def words_in(self, field: str) -> str:
        """The words of the field that a finding points into; "" for what has none (ordene)."""
        return dict((*self.texts(), *self.answers())).get(field, "")

    def answer(self, words: str) -> "Draft":
        """An answer as a draft by itself (svaret alene): the author's words for colleagues, in Danish."""
        known = Meta(author_title=self.meta.author_title, person_ok=self.meta.person_ok)
        return Draft(words, self.channel, author_role=self.author_role, meta=known)

    def with_field(self, name: str, value: str) -> "Draft":
        """The same draft with one text field changed; other fields raise `DraftError`."""
        if name not in ("text", "alt_text"):
            raise DraftError(name, "Feltet kan ikke rettes her.")
        return replace(self, text=value) if name == "text" else replace(self, alt_text=value)


_TRI_STATE = frozenset(
    "recognisable_people captions crisis web_item election_period quote_approved spokesperson "
    "second_person copy_kept sender_named pilot".split()
)
_LISTS = frozenset(("file_names", "own_profiles"))
_RUNNER_ONLY = frozenset(("strict", "covers", "group"))
_META_FIELDS = frozenset(f.name for f in fields(Meta))
_TOP_TEXT = ("id", "channel", "kind", "author_role", "alt_text", "pack", "policy")


def draft_from(data: Mapping[str, Any]) -> Draft:
    """Read one draft from JSON-like data.

    Raises `DraftError`, naming the field, when a value has the wrong form or a key of `meta` is unknown.
    """
    if not isinstance(data, Mapping):
        raise DraftError("linje", "Hver linje skal være et JSON-objekt med mindst »text« og »channel«.")
    for name in _TOP_TEXT:
        _want(data, name, str)
    _want(data, "has_image", bool)
    text = data.get("text")
    if not isinstance(text, str):
        raise DraftError("text", "Teksten mangler eller er ikke tekst.")
    kind = data.get("kind") or "post"
    if kind not in KINDS:
        raise DraftError("kind", f"»{kind}« kendes ikke. Brug {', '.join(KINDS)}.")
    channel = (data.get("channel") or "").strip().lower()
    if not channel:
        raise DraftError("channel", "Skriv hvilken kanal udkastet er til.")
    return Draft(
        text=text,
        channel=CHANNEL_ALIASES.get(channel, channel),
        kind=kind,
        author_role=data.get("author_role"),
        has_image=data.get("has_image"),
        alt_text=data.get("alt_text") or "",
        meta=meta_from(data.get("meta") or {}),
        id=data.get("id") or "",
    )


def meta_from(data: Mapping[str, Any]) -> Meta:
    """Read the `meta` part; unknown keys and wrong forms raise `DraftError`."""
    if not isinstance(data, Mapping):
        raise DraftError("meta", "»meta« skal være et objekt.")
    values: dict[str, Any] = {}
    for key, value in data.items():
        if key in _RUNNER_ONLY or value is None:
            continue
        if key not in _META_FIELDS:
            raise DraftError(f"meta.{key}", "Nøglen kendes ikke.")
        values[key] = _meta_value(key, value)
    return Meta(**values)


def _want(data: Mapping[str, Any], name: str, kind: type) -> None:
    value = data.get(name)
    if value is not None and not isinstance(value, kind):
        expected = "ja eller nej" if kind is bool else "tekst"
        raise DraftError(name, f"Feltet skal være {expected}.")


def _meta_value(key: str, value: Any) -> Any:
    name = f"meta.{key}"
    if key in _TRI_STATE:
        return _checked(name, value, bool, "true eller false")
    if key in _LISTS:
        return tuple(_checked(name, value, list, "en liste"))
    if key == "person_ok":
        return tuple(value) if isinstance(value, list) else _checked(name, value, bool, "true eller en liste")
    if key == "sponsored":
        return _sponsorship(value)
    if key == "link_status":
        return dict(_checked(name, value, dict, "et objekt"))
    return _checked(name, value, str, "tekst")


def _checked(name: str, value: Any, kind: type, expected: str) -> Any:
    if not isinstance(value, kind):
        raise DraftError(name, f"Værdien skal være {expected}.")
    return value


def _sponsorship(value: Any) -> Sponsorship:
    data = _checked("meta.sponsored", value, dict, "et objekt")
    return Sponsorship(purpose=data.get("purpose"), budget_approved=data.get("budget_approved"))
