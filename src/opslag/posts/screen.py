"""The composer's screen as data (skriveskærmen): what the template shows, and nothing that it must work out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from opslag.core.channels import channel_facts
from opslag.core.domain.channel import UNKNOWN_CHANNEL, ChannelFacts
from opslag.core.domain.draft import ANSWERS
from opslag.core.domain.finding import Finding, Judgement
from opslag.core.domain.severity import Severity
from opslag.ground.interface.cards import FindingCard, card_of, counts
from opslag.ground.interface.templatetags.interface import hvornaar
from opslag.organisation.models import Contact, Person
from opslag.organisation.queries import carrier_of, contact_for
from opslag.policy.queries import effective_policy
from opslag.posts import diffs, wording
from opslag.posts.advice import Listing, Unit, listing_of
from opslag.posts.cards import buttons_of, changes_of, note_of
from opslag.posts.drafting import advice_of
from opslag.posts.gaps import Gap, gap_of
from opslag.posts.guide import channel_title, profile_title
from opslag.posts.marks import Piece, being_typed, marks_of, pieces
from opslag.posts.models import Approval, Variant
from opslag.posts.preview import Run, paragraphs
from opslag.posts.promises import answer_by, release_by
from opslag.posts.queries import APPROVAL, FREE, Gate, Reading, gate, last_decision, of_post, readers, reading_of
from opslag.posts.receipts import KEPT, SPLIT, Line, Receipt, numbered
from opslag.posts.senders import sender_choices
from opslag.posts.standing import Standing
from opslag.posts.states import APPROVED, DRAFT, DROPPED, IN_REVIEW
from opslag.posts.times import planned, said_hour

ALT_FIELDS = ("alt_text", "image")


@dataclass
class Screen:
    """All that the composer shows of one variant to its author."""

    variant: Variant
    person: Person
    reading: Reading
    gate: Gate
    undo: Sequence[Receipt] = ()
    conflict: "Conflict | None" = None

    @cached_property
    def numbered(self) -> list[tuple[int, Finding]]:
        """The findings of the list with the number of their mark; 0 where none can be drawn."""
        shown = [f for f in self._findings if f.field not in ALT_FIELDS]
        marks = marks_of([(place, f) for place, f in enumerate(shown) if f.field == "text"])
        drawn = sorted({mark.number for mark in marks})
        return [(drawn.index(place) + 1 if place in drawn else 0, f) for place, f in enumerate(shown)]

    # ---- findings

    @cached_property
    def approval(self) -> Approval | None:
        """The yes to exactly what stands here, when nothing more is asked for (godkendt)."""
        done = self.variant.state == APPROVED and self.gate.verdict == FREE
        return last_decision(self.variant) if done else None

    @cached_property
    def _findings(self) -> list[Finding]:
        """What still stands; what asked for a yes that has been given does not."""
        found = self.reading.open.findings
        return [f for f in found if not (self.approval and f.severity is Severity.APPROVAL)]

    @cached_property
    def _listing(self) -> Listing:
        return listing_of([f for _n, f in self.numbered], self._used)

    @cached_property
    def held(self) -> list[FindingCard]:
        """The list up to the last that only the confidentiality role may release: whom one asks stands right after."""
        return self._cards(self._listing.held)

    @cached_property
    def cards(self) -> list[FindingCard]:
        """The rest of the list, strictest first: every stop, every approval, and the most useful advice."""
        return self._cards(self._listing.shown)

    @cached_property
    def more(self) -> list[FindingCard]:
        """The advice that waits under one line (flere råd)."""
        return self._cards(self._listing.waiting)

    @cached_property
    def left(self) -> list[FindingCard]:
        """What a press has left to its author: folded, and no advice any more (resten)."""
        return self._cards(self._listing.left)

    @cached_property
    def tips(self) -> list[FindingCard]:
        """What is folded: "hvis du har lyst"."""
        return self._cards(self._listing.tips)

    @property
    def _used(self) -> set[str]:
        """The checks whose fix has just been used."""
        return {receipt.about for receipt in self.undo}

    @cached_property
    def alt_cards(self) -> list[FindingCard]:
        """What stands under the picture's own fields."""
        return [self._card(0, f) for f in self._findings if f.field in ALT_FIELDS]

    @cached_property
    def counts(self) -> list[tuple[Severity, int]]:
        """»1 stop, 2 råd«, as many as there are cards; a gap counts as a stop."""
        found = [unit[0].severity for unit in self._listing.counted] + [card.severity for card in self.alt_cards]
        return counts([Severity.BLOCK] * len(self.gaps) + found)

    @cached_property
    def gaps(self) -> list[Gap]:
        """What is missing whatever the policy says, with the way to mend it."""
        return [gap for name in self.gate.missing if (gap := gap_of(name))]

    @property
    def quiet(self) -> bool:
        """Nothing to look at: the preview takes the room."""
        return not (
            self.held
            or self.cards
            or self.left
            or self.tips
            or self.gaps
            or self.excepted
            or self.standing.released
            or self.lines
        )

    @property
    def confidential(self) -> bool:
        """Is something held that only the author may see?"""
        return self.reading.confidential

    @cached_property
    def standing(self) -> Standing:
        """Who can read it now, and what has been said of its stop."""
        return Standing(self.variant, self.reading)

    @cached_property
    def excepted(self) -> list[tuple[Finding, str]]:
        """What the author goes past, with the reason."""
        found = {f.key: f for f in self.reading.judgement.findings}
        return [
            (found[key], deviation.reason) for key, deviation in self.reading.excepted.items() if not deviation.release
        ]

    @cached_property
    def mirror(self) -> list[Piece]:
        """The text with its marks."""
        return pieces(self.variant.text, marks_of([(n, f) for n, f in self.numbered if n]))

    @property
    def why(self) -> list[Piece]:
        """Why it is told, with a mark on what is held back in it."""
        return answer_pieces("gate_why", self.reading)

    @property
    def whom(self) -> list[Piece]:
        """For whom it is told, with its marks."""
        return answer_pieces("gate_whom", self.reading)

    def _cards(self, units: Sequence[Unit]) -> list[FindingCard]:
        number = {f.key: n for n, f in self.numbered}
        parts = ([self._card(number[f.key], f) for f in unit] for unit in units)
        return [cards[0] if len(cards) == 1 else wording.gathered(cards) for cards in parts]

    def _card(self, number: int, finding: Finding) -> FindingCard:
        variant = self.variant
        card = card_of(
            finding,
            texts={"text": variant.text, "alt_text": variant.alt_text},
            number=number,
            clause_url=clause_url(finding),
            field_url="#tekst",
            exception_url=f"{reverse('except', args=[variant.pk])}?fund={finding.key}",
            waiting=self._waiting(finding),
            text_language=variant.language,
        )
        return replace(
            card,
            changes=changes_of(self.variant, finding),
            note="" if self.locked else note_of(self.variant, finding, number=number, used=self._used),
            buttons=() if self.locked else tuple(buttons_of(self.variant, finding)),
            report_url=f"{reverse('report', args=[variant.pk])}?fund={finding.key}",
        )

    def _waiting(self, finding: Finding) -> str:
        if finding.severity is not Severity.APPROVAL:
            return ""
        return _("%(who)s svarer senest %(when)s.") % {"who": self.reader, "when": self.promise}

    # ---- what has been done

    @cached_property
    def lines(self) -> list[Line]:
        """What can be taken back: the word of each button returns, and no two lines are alike."""
        said = ((self._said(receipt), receipt) for receipt in self.undo)
        return list(numbered(Line(words, receipt) for words, receipt in said if words))

    def _said(self, receipt: Receipt) -> str:
        if receipt.kind == KEPT:
            kept = (f for f in self.reading.judgement.findings if f.key in self.reading.kept)
            told = [f.heading.text(_) for f in kept if advice_of(self.reading.draft, f) in receipt.kept]
            said = wording.heading() if len(receipt.kept) > 1 else "".join(told)
            return _("Du beholder din tekst: »%(heading)s«") % {"heading": said} if told else ""
        if receipt.kind == SPLIT and (where := dict(self.tabs).get(_number(receipt.about))):
            return _("Opslaget er delt. Resten ligger i »%(where)s«") % {"where": where}
        return receipt.said

    # ---- who answers, and when

    @cached_property
    def asked(self) -> list[Person]:
        """Whom it would be sent to."""
        needs = tuple(tuple(need) for need in self.variant.needs) or self.gate.needs
        return readers(self.variant, needs)

    @property
    def reader(self) -> str:
        """The first name of the one who reads, or what they are."""
        return self.asked[0].first_name if self.asked else _("Kommunikation")

    @cached_property
    def promise(self) -> str:
        """»i morgen kl. 12«."""
        return hvornaar(self.variant.promised_at or answer_by(timezone.now()))

    @cached_property
    def release_promise(self) -> str:
        """When the confidentiality role answers."""
        return hvornaar(release_by(self.variant.release_asked_at or timezone.now()))

    @cached_property
    def guardian(self) -> Contact | None:
        """Who answers for confidentiality here."""
        return contact_for(self.variant.unit, "fortrolighed")

    # ---- the bar

    @property
    def locked(self) -> bool:
        """With a reader, approved or put away: a slip of a finger changes nothing; one says that one will edit."""
        return self.variant.state != DRAFT

    @property
    def verb(self) -> str:
        """What the primary button does: look, send, publish, wait or take up."""
        if self.variant.state in (IN_REVIEW, DROPPED):
            return "wait" if self.variant.state == IN_REVIEW else "take_up"
        if self.reading.open.stops or self.gaps:
            return "look"
        return "send" if self.gate.verdict == APPROVAL else "publish"

    @property
    def by_hand(self) -> bool:
        """Is it a person who puts it there, because the profile is not connected?"""
        profile = self.variant.profile
        return profile is not None and carrier_of(profile).publish is None

    @property
    def channel(self) -> str:
        """The channel as it is said in a sentence."""
        title = channel_title(self.variant.channel)
        return title if self.facts.social else title[:1].lower() + title[1:]

    @property
    def planned_at(self) -> datetime | None:
        """When it goes out by itself; None for as soon as somebody says so."""
        return planned(self.variant)

    @property
    def hour(self) -> str:
        """The hour as its field holds it."""
        return said_hour(self.variant.send_at)

    # ---- around the text

    @cached_property
    def facts(self) -> ChannelFacts:
        return channel_facts().get(self.variant.channel, UNKNOWN_CHANNEL)

    @property
    def length(self) -> int:
        """In the channel's own arithmetic."""
        return self.facts.count(self.variant.text)

    @property
    def limit(self) -> int | None:
        """What the channel takes at most, when it is near enough to matter."""
        longest = self.facts.max_length
        return longest if longest and longest <= 5000 else None

    @cached_property
    def preview(self) -> list[list[Run]]:
        return paragraphs(self.variant.text)

    @property
    def profile(self) -> str:
        return profile_title(self.variant.profile) if self.variant.profile else channel_title(self.variant.channel)

    @cached_property
    def senders(self) -> list[tuple[str, str]]:
        return sender_choices(self.variant.profile, self.person, self.variant.sender)

    @cached_property
    def tabs(self) -> list[tuple[int, str]]:
        """The post's channels by key, numbered where one is used twice; what is put away does not stand there."""
        named: list[tuple[int, str]] = []
        for variant in of_post(self.variant):
            if variant.state == DROPPED and variant.pk != self.variant.pk:
                continue
            title = channel_title(variant.channel)
            same = sum(1 for _pk, other in named if other == title or other.startswith(f"{title} "))
            named.append((variant.pk, f"{title} {same + 1}" if same else title))
        return named

    @cached_property
    def plenty(self) -> int | None:
        """How much the policy finds readable here, in the channel's arithmetic."""
        policy = effective_policy(self.variant.unit, self.variant.profile)
        long = (e for c in policy.clauses for e in c.clause.enforcements if e.check == "too-long")
        fitting = (e.settings.longest for e in long if e.settings and e.selectors.match(self.reading.draft))
        return min((n for n in fitting if n), default=None)

    @property
    def saved_at(self) -> datetime:
        return self.variant.updated_at


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two texts, neither lost (to udgaver): `mine` is here, `theirs` is kept in the post."""

    mine: str
    theirs: str
    version: int

    @property
    def changes(self) -> tuple[diffs.Paragraph, ...]:
        """From theirs to mine."""
        return diffs.changes(self.theirs, self.mine)


def screen_of(
    variant: Variant,
    person: Person,
    *,
    caret: int | None = None,
    undo: Sequence[Receipt] = (),
    conflict: Conflict | None = None,
) -> Screen:
    """The screen for the author now. An empty text is left in peace, and the word being typed; never the answers."""
    reading = _shown(reading_of(variant), caret)
    opening = gate(variant, by=person, reading=reading)
    return Screen(variant, person, reading, opening, undo, conflict)


def _shown(reading: Reading, caret: int | None) -> Reading:
    text = reading.draft.text
    if not text.strip():
        said_before = tuple(f for f in reading.judgement.findings if f.field in ANSWERS)
        return replace(reading, judgement=Judgement(said_before))
    if caret is None:
        return reading
    calm = tuple(f for f in reading.judgement.findings if not being_typed(f, text, caret))
    return replace(reading, judgement=Judgement(calm))


def answer_pieces(field: str, reading: Reading) -> list[Piece]:
    """An answer given before writing, with a mark on what still stands against it (svaret med mærker)."""
    marks = marks_of([(0, f) for f in reading.open.findings if f.field == field])
    return pieces(reading.draft.words_in(field), marks)


def clause_url(finding: Finding) -> str:
    """The clause as it stands in the version that the finding cites (bestemmelsens adresse)."""
    return f"{reverse('clause', args=[finding.clause.id])}?udgave={finding.layer.id}"


def _number(said: str) -> int:
    return int(said) if said.isdigit() else 0
