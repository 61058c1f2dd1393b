"""What people write in the fields around the text (felter)."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from opslag.media.people import ANSWERS, QUESTIONS, Basis, Consent
from opslag.posts.answers import LONGEST
from opslag.posts.guide import FEW

NO, YES, UNSURE = "nej", "ja", "tvivl"


class AnswersForm(forms.Form):
    """The three short answers before writing (de tre svar)."""

    why = forms.CharField(
        label=_("1. Hvorfor fortæller I det?"),
        strip=True,
        max_length=LONGEST,
        error_messages={"required": _("Skriv, hvorfor I fortæller det. Én sætning er nok.")},
    )
    audience = forms.MultipleChoiceField(label=_("2. For hvem er det relevant?"), required=False)
    whom = forms.CharField(max_length=LONGEST, required=False, strip=True)

    def __init__(self, *args: Any, audiences: dict[str, str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.titles = {**audiences, FEW: audiences.get(FEW, _("Nogle bestemte, som jeg kan nå på en anden måde"))}
        self.fields["audience"].choices = list(self.titles.items())

    def clean(self) -> dict[str, Any]:
        """For whom: the boxes that are ticked and the own words, as one line."""
        said = super().clean() or {}
        named = [str(self.titles[key]) for key in said.get("audience", [])]
        said["for_whom"] = ", ".join([*named, *([said["whom"]] if said.get("whom") else [])])
        if not said["for_whom"]:
            self.add_error("audience", _("Skriv, hvem det er relevant for. Én linje er nok."))
        if len(said["for_whom"]) > LONGEST:
            self.add_error("audience", _("Skriv det kortere. Én linje er nok."))
        return said


class PictureForm(forms.Form):
    """What is said of the people in a picture (mennesker på billedet)."""

    recognisable = forms.ChoiceField(
        choices=[(NO, _("Nej")), (YES, _("Ja")), (UNSURE, _("Jeg er i tvivl"))], required=False
    )
    basis = forms.ChoiceField(
        choices=[
            ("", _("Vælg et grundlag")),
            (Basis.TASK.value, _("Opgave i samfundets interesse")),
            (Basis.CONSENT.value, _("Samtykke")),
        ],
        required=False,
    )
    consent = forms.ChoiceField(choices=[("", ""), *((c.value, c.value) for c in Consent)], required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for question in QUESTIONS:
            self.fields[question.id] = forms.ChoiceField(choices=[(a, a) for a in ANSWERS], required=False)

    @property
    def described(self) -> dict[str, Any]:
        """As `media.actions.describe` takes it."""
        said = self.cleaned_data
        known = {YES: True, NO: False}.get(said["recognisable"])
        return {
            "recognisable": known,
            "basis": said["basis"] if known else "",
            "consent": said["consent"] if known and said["basis"] == Basis.CONSENT else "",
            "assessment": {q.id: said[q.id] for q in QUESTIONS if said[q.id]},
        }
