"""A few posts to begin with (fortællinger): one with findings, one that waits for Bo, two that are out."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from django.core.files.uploadedfile import SimpleUploadedFile

from opslag.media.actions import add_picture, describe
from opslag.media.models import Picture
from opslag.organisation.models import Person, Profile, ProfileLevel
from opslag.organisation.queries import profiles_for
from opslag.posts import actions
from opslag.posts.errors import ApprovalNeeded, NobodyToAsk, Stopped
from opslag.posts.models import Post, Variant
from opslag.publishing.actions.door import publish_variant
from opslag.web.demo.drawing import forest


@dataclass(frozen=True, slots=True)
class Story:
    """One post (fortælling), and how far it has come: `keep` a draft, `submit` it, or `publish` it."""

    author: str
    channel: str
    occasion: str
    why: str
    whom: str
    text: str
    audience: str = ""
    alt_text: str | None = None
    level: ProfileLevel | None = None
    then: str = "keep"


STORIES = (
    Story(
        "anna",
        "facebook",
        "hverdag",
        "Vise, hvad børnene lærer, når vi rykker ud i skoven",
        "Forældre på skolen",
        "I dag har 2.b målt skovens højeste træ med en pind, en skygge og en god portion tålmodighed. "
        "Nogle forældre kunne godt lære at pakke gummistøvler. Onsdagene er en tværprofessionel indsats "
        "i henhold til vores mål for matematik, og næste uge måler vi åen.\n\n#detvierfælles",
        alt_text="",
    ),
    Story(
        "anna",
        "linkedin",
        "begivenhed",
        "Dele, hvad vi har lært om undervisning ude",
        "Fagfæller på andre skoler",
        "Et år med undervisning i skoven har lært os tre ting: Læg turen fast i skemaet, lad børnene måle selv, "
        "og tag regntøjet med ind i matematikken. Læs, hvordan vi gør, på https://nordkyst.example/udeskole",
        alt_text="Tegning af en lysning i en skov med høje graner og en sti.",
        level=ProfileLevel.MAIN,
        then="submit",
    ),
    Story(
        "anna",
        "website",
        "hverdag",
        "Vise, at de store passer på de små",
        "Forældre på skolen",
        "Hver fredag læser 6.a højt for 0. klasse. De små vælger bogen, og de store øver stemmerne hjemme. "
        "I dag var det en trold, der ikke kunne sove. Læs om læsemakkerne på https://engskolen.example/laesemakker",
        alt_text="Tegning af en lysning i en skov med høje graner og en sti.",
        then="publish",
    ),
    Story(
        "bo",
        "intranet",
        "begivenhed",
        "Samle kolleger om det, vi er stolte af",
        "Kolleger i hele kommunen",
        "I næste uge deler vi det, der lykkedes i november. Skriv én linje om noget, du så en kollega gøre godt. "
        "Læs mere på https://nordkyst.example/nyt",
        alt_text="Tegning af en lysning i en skov med høje graner og en sti.",
        then="publish",
    ),
)

GOES_ON: dict[str, Callable[..., object]] = {"submit": actions.submit_variant, "publish": publish_variant}


def tell(people: dict[str, Person]) -> bool:
    """Put the stories in, in the scope of their organisation; once. Those that go out are sent by the worker."""
    if Post.objects.exists():
        return False
    for story in STORIES:
        _tell(story, people[story.author])
    return True


def _tell(story: Story, author: Person) -> None:
    variant = _begun(story, author)
    variant = actions.save_variant(
        variant, by=author, version=variant.version, text=story.text, alt_text=story.alt_text or ""
    )
    # A policy may have changed what stops; then the story stays a draft, and the demo still starts.
    with suppress(Stopped, ApprovalNeeded, NobodyToAsk):
        if story.then in GOES_ON:
            GOES_ON[story.then](variant, by=author)


def _begun(story: Story, author: Person) -> Variant:
    return actions.start_post(
        unit=author.unit,
        by=author,
        occasion=story.occasion,
        why=story.why,
        whom=story.whom,
        audience=story.audience,
        profile=_profile(story, author),
        picture=None if story.alt_text is None else _picture(author, story.alt_text),
    )


def _picture(author: Person, alt_text: str) -> Picture:
    known = Picture.objects.filter(uploaded_by=author, alt_text=alt_text).first()
    if known:
        return known
    upload = SimpleUploadedFile("skov.jpg", forest(), content_type="image/jpeg")
    picture = add_picture(upload, unit=author.unit, by=author)
    return describe(picture, by=author, alt_text=alt_text, recognisable=False)


def _profile(story: Story, author: Person) -> Profile:
    found = [profile for profile in profiles_for(author.unit) if profile.channel == story.channel]
    return next(profile for profile in found if story.level in (None, profile.level))
