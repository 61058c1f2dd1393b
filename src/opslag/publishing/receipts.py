"""Receipts (kvitteringer): what a delivery's state means for a person, in words that say what happens next."""

from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import gettext as _

from opslag.core.channels import channel_facts
from opslag.ground.interface.templatetags.interface import hvornaar, klokken
from opslag.organisation.queries import carrier_of
from opslag.publishing import states
from opslag.publishing.models import Delivery
from opslag.publishing.queries import settled_at


@dataclass(frozen=True, slots=True)
class Receipt:
    """A heading, a line or two, and the reason when there is one (kvittering)."""

    heading: str
    text: str
    reason: str = ""
    by_hand: bool = False
    """On its way to a person, who puts it there."""
    planned: bool = False
    """It waits for an hour of its own."""
    paused: bool = False
    """A person may still say "wait a moment"."""


def receipt_of(delivery: Delivery) -> Receipt:
    """The receipt for the state the delivery is in now."""
    names = {"channel": _(channel_facts()[delivery.channel].title)}
    return _WORDS[delivery.state](delivery, names)


Names = dict[str, str]


def _reason(delivery: Delivery) -> str:
    """Reasons are kept in Danish and said in the reader's language."""
    return _(delivery.reason) if delivery.reason else ""


def _waiting(delivery: Delivery, names: Names) -> Receipt:
    now = timezone.now()
    if delivery.intended_at > now:
        at = {**names, "when": hvornaar(delivery.intended_at)}
        return _planned(delivery, at)
    if delivery.due_at > now:
        text = _("Vi venter et øjeblik, så du kan nå at fortryde. Du kan roligt gå videre.")
        return Receipt(_("Om lidt sender vi til %(channel)s") % names, text, paused=True)
    return _sending(delivery, names)


def _planned(delivery: Delivery, at: Names) -> Receipt:
    if carrier_of(delivery.profile).publish is None:
        text = _("Så giver vi besked, og du lægger det på %(channel)s. Vi ser det igennem en sidste gang først.") % at
        return Receipt(_("Det bliver gjort klar %(when)s") % at, text, by_hand=True, planned=True)
    text = _("Vi ser det igennem en sidste gang, før det sendes.")
    return Receipt(_("Det bliver sendt %(when)s") % at, text, planned=True)


def _sending(delivery: Delivery, names: Names) -> Receipt:
    if carrier_of(delivery.profile).publish is None:
        text = _("Om få sekunder kan du kopiere teksten og lægge den op. Den er ikke ude endnu.")
        return Receipt(_("Vi gør opslaget klar til %(channel)s") % names, text, by_hand=True)
    return Receipt(
        _("Vi sender til %(channel)s") % names, _("Det tager som regel få sekunder. Du kan roligt gå videre.")
    )


def _again(delivery: Delivery, names: Names) -> Receipt:
    at = {**names, "when": klokken(delivery.due_at)}
    text = _("Intet er udgivet endnu. Vi prøver igen %(when)s. Du behøver ikke gøre noget.") % at
    return Receipt(_("%(channel)s tog ikke imod") % names, text, _reason(delivery))


def _unknown(delivery: Delivery, names: Names) -> Receipt:
    at = {**names, "when": klokken(max(settled_at(delivery), delivery.due_at))}
    text = _("Vi kigger efter %(when)s, før vi prøver igen. Læg det ikke selv op imens.") % at
    return Receipt(_("Vi ved ikke, om %(channel)s tog imod opslaget") % names, text, _reason(delivery))


def _uncertain(delivery: Delivery, names: Names) -> Receipt:
    text = _("Åbn %(channel)s, og se, om opslaget er der. Fortæl os det her, så det ikke kommer to gange.") % names
    return Receipt(_("Vi ved ikke, om opslaget er ude") % names, text, _reason(delivery))


def _by_hand(delivery: Delivery, names: Names) -> Receipt:
    text = _("Kopiér teksten, læg den op, og sæt linket ind her bagefter. Så er det gemt som udgivet.")
    return Receipt(_("Klar til at blive lagt på %(channel)s af dig") % names, text)


def _held(delivery: Delivery, names: Names) -> Receipt:
    text = (
        _("Intet er sendt til %(channel)s, og teksten står her stadig. Du kan rette den eller sende den igen.") % names
    )
    return Receipt(_("Opslaget er ikke sendt"), text, _reason(delivery))


def _refused(delivery: Delivery, names: Names) -> Receipt:
    text = _("Intet er udgivet. Ret opslaget, og send det igen.")
    return Receipt(_("%(channel)s sagde nej til opslaget") % names, text, _reason(delivery))


def _sent(delivery: Delivery, names: Names) -> Receipt:
    at = {**names, "when": hvornaar(delivery.sent_at)}
    return Receipt(_("Tak, fordi du deler"), _("Udgivet på %(channel)s %(when)s.") % at)


def _withdrawing(delivery: Delivery, names: Names) -> Receipt:
    return Receipt(
        _("Vi tager opslaget ned fra %(channel)s") % names, _("Det tager som regel få sekunder."), _reason(delivery)
    )


def _take_down(delivery: Delivery, names: Names) -> Receipt:
    text = _("Slet det på %(channel)s, og fortæl os, når det er gjort.") % names
    return Receipt(_("Opslaget skal tages ned af dig"), text, _reason(delivery))


def _withdrawn(delivery: Delivery, names: Names) -> Receipt:
    at = {**names, "when": hvornaar(delivery.updated_at)}
    text = _("Trukket tilbage %(when)s. Det kan ikke længere læses på %(channel)s. Teksten er gemt i arkivet.") % at
    return Receipt(_("Opslaget er trukket tilbage"), text)


_WORDS = {
    states.WAITING: _waiting,
    states.SENDING: _sending,
    states.AGAIN: _again,
    states.UNKNOWN: _unknown,
    states.UNCERTAIN: _uncertain,
    states.BY_HAND: _by_hand,
    states.HELD: _held,
    states.REFUSED: _refused,
    states.SENT: _sent,
    states.WITHDRAWING: _withdrawing,
    states.TAKE_DOWN: _take_down,
    states.WITHDRAWN: _withdrawn,
}
