"""What people send in (formularer): proof of publishing by hand, a reason, the way to an account."""

import dataclasses
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from opslag.core.channels import channel_facts
from opslag.ground.archive.kinds import KINDS
from opslag.organisation.models import Unit
from opslag.publishing.archive.finding import Asked


class ProofForm(forms.Form):
    """A link to the post, a photograph of it, or both (bevis)."""

    url = forms.URLField(
        label=gettext_lazy("Link til opslaget"), required=False, max_length=1000, assume_scheme="https"
    )
    photo = forms.FileField(label=gettext_lazy("Eller et skærmbillede"), required=False)

    def clean(self) -> dict[str, Any]:
        """One of the two is enough."""
        given = super().clean() or {}
        if not self.errors and not given.get("url") and not given.get("photo"):
            self.add_error("url", _("Sæt linket til opslaget ind, eller vælg et skærmbillede af det."))
        return given


class ReasonForm(forms.Form):
    """Why (grund)."""

    reason = forms.CharField(label=gettext_lazy("Hvorfor?"), max_length=500)


def connect_form(settings: type, data: Any = None) -> forms.Form:
    """The form for connecting a profile, built from the channel's own settings (forbind)."""
    fields: dict[str, forms.Field] = {}
    for field in dataclasses.fields(settings):
        told = field.metadata
        attrs = {"class": "form-input", "autocomplete": "off"}
        widget = forms.PasswordInput(attrs) if told.get("secret") else forms.TextInput(attrs)
        fields[field.name] = forms.CharField(
            label=_(told["label"]),
            help_text=_(told.get("help", "")),
            initial=field.default,
            widget=widget,
            max_length=300,
        )
    made: forms.Form = type("ConnectForm", (forms.Form,), fields)(data)
    return made


class ErasureForm(forms.Form):
    """Why personal data in the archive is erased, and how far (sletning)."""

    reason = forms.CharField(
        label=gettext_lazy("Grund"),
        help_text=gettext_lazy("Reglen eller afgørelsen bag. Grunden bliver stående: gentag ikke det slettede."),
        max_length=300,
        widget=forms.Textarea({"rows": 2}),
    )
    whole = forms.BooleanField(label=gettext_lazy("Også i de andre poster om opslaget"), required=False)


def _day() -> forms.DateInput:
    return forms.DateInput({"type": "date"}, format="%Y-%m-%d")


class SearchForm(forms.Form):
    """What somebody looks for in the archive (søgning). The names are those of the address."""

    q = forms.CharField(label=gettext_lazy("Ord i opslaget"), required=False, max_length=200)
    opslag = forms.IntegerField(
        label=gettext_lazy("Opslag nummer"), required=False, min_value=1, max_value=2**62, widget=forms.TextInput
    )
    hvem = forms.CharField(label=gettext_lazy("Hvem gjorde det"), required=False, max_length=120)
    enhed = forms.ModelChoiceField(
        queryset=None, label=gettext_lazy("Enhed"), required=False, empty_label=gettext_lazy("Alle")
    )
    kanal = forms.ChoiceField(label=gettext_lazy("Kanal"), required=False)
    slags = forms.ChoiceField(label=gettext_lazy("Hvad skete der"), required=False)
    fra = forms.DateField(label=gettext_lazy("Fra og med"), required=False, widget=_day())
    til = forms.DateField(label=gettext_lazy("Til og med"), required=False, widget=_day())

    def __init__(self, data: Any, *, units: list[Unit]) -> None:
        super().__init__(data, auto_id="soeg_%s")
        self.fields["enhed"].queryset = Unit.objects.filter(pk__in=[unit.pk for unit in units])
        self.fields["kanal"].choices = [("", _("Alle")), *_channels()]
        self.fields["slags"].choices = [("", _("Alt")), *_kinds()]

    def clean(self) -> dict[str, Any]:
        """The days are in order."""
        given = super().clean() or {}
        since, until = given.get("fra"), given.get("til")
        if since and until and until < since:
            self.add_error("til", _("Den sidste dag ligger før den første."))
        return given

    @property
    def asked(self) -> Asked:
        """What is asked for, once it is found to be right."""
        given = self.cleaned_data
        return Asked(
            words=given["q"],
            post=given["opslag"],
            who=given["hvem"],
            unit=given["enhed"],
            channel=given["kanal"],
            kind=given["slags"],
            since=given["fra"],
            until=given["til"],
        )


def _channels() -> list[tuple[str, str]]:
    return sorted(((facts.id, _(facts.title)) for facts in channel_facts().values()), key=lambda one: one[1])


def _kinds() -> list[tuple[str, str]]:
    return sorted(((kind.id, _(kind.title)) for kind in KINDS.values()), key=lambda one: one[1])
