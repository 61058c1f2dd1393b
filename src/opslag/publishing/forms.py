"""What people send in (formularer): proof of publishing by hand, a reason, the way to an account."""

import dataclasses
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy


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
