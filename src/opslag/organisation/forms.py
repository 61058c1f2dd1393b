"""What people fill in about themselves (felter)."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from opslag.organisation.tokens import PERIODS, SCOPE_TITLES, Scope


class TokenForm(forms.Form):
    """A key for a program (ny programnøgle)."""

    name = forms.CharField(
        label=_("Hvad skal nøglen bruges til?"),
        help_text=_("For eksempel navnet på det system, der skal bruge den."),
        max_length=80,
        error_messages={"required": _("Skriv, hvad nøglen skal bruges til.")},
    )
    scopes = forms.MultipleChoiceField(
        label=_("Hvad må den?"),
        choices=[(scope.value, title) for scope, title in SCOPE_TITLES.items()],
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Sæt mindst ét flueben.")},
    )
    days = forms.TypedChoiceField(
        label=_("Hvor længe gælder den?"),
        choices=list(PERIODS.items()),
        coerce=int,
        initial=90,
        error_messages={"required": _("Vælg, hvor længe nøglen gælder.")},
    )

    def clean_scopes(self) -> list[Scope]:
        """The scopes as such."""
        said: list[Any] = self.cleaned_data["scopes"]
        return [Scope(scope) for scope in said]
