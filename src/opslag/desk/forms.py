"""What may be changed when a rule is tried (felter): how it binds, where it looks, and the check's own settings."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, get_args, get_origin, get_type_hints

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.check import Check, SettingError, settings_for
from opslag.core.domain.policy import BindingClause, Clause, EffectivePolicy, Enforcement, Mode, Selectors
from opslag.core.domain.severity import Severity
from opslag.desk.setting_words import words_for
from opslag.ground.interface.templatetags.interface import severity_word

HIGHEST = 100_000
MOST_LINES, LONGEST_LINE = 300, 120
MEANS = {
    Severity.BLOCK: gettext_lazy("Kan ikke udgives, før det er rettet"),
    Severity.APPROVAL: gettext_lazy("En bestemt rolle læser med"),
    Severity.ADVISE: gettext_lazy("Synligt. Man må gerne gå videre"),
    Severity.INFO: gettext_lazy("Foldet sammen. Forstyrrer ikke"),
}
AS_WRITTEN = "som-skrevet"


class LinesField(forms.CharField):
    """A list, one value a line (liste)."""

    widget = forms.Textarea(attrs={"rows": 4})

    def __init__(self, *, numbers: bool, **kwargs: Any) -> None:
        super().__init__(required=False, **kwargs)
        self.numbers = numbers

    def prepare_value(self, value: Any) -> Any:
        return value if isinstance(value, str) or value is None else "\n".join(str(one) for one in value)

    def clean(self, value: Any) -> tuple[Any, ...]:
        lines = tuple(dict.fromkeys(line.strip() for line in (value or "").splitlines() if line.strip()))
        if len(lines) > MOST_LINES or any(len(line) > LONGEST_LINE for line in lines):
            room = {"name": self.label, "lines": MOST_LINES, "letters": LONGEST_LINE}
            raise forms.ValidationError(
                _("»%(name)s« kan højst have %(lines)d linjer på %(letters)d tegn. Forkort listen, og prøv igen.")
                % room
            )
        return tuple(self._number(line) for line in lines) if self.numbers else lines

    def _number(self, line: str) -> int:
        try:
            return int(line)
        except ValueError:
            said = {"name": self.label, "line": line}
            raise forms.ValidationError(
                _("»%(name)s« skal have ét helt tal på hver linje. »%(line)s« er ikke et tal.") % said
            ) from None


class EnforcementForm(forms.Form):
    """One check of a clause, as it is and as it might be (tjek). The floor is only ever tightened."""

    on = forms.BooleanField(label=gettext_lazy("Hold øje med det"), required=False)
    severity = forms.ChoiceField(
        label=gettext_lazy("Hvor meget skal det fylde?"),
        error_messages={
            "required": gettext_lazy("Vælg under »Hvor meget skal det fylde?«, hvor meget det skal fylde."),
            "invalid_choice": gettext_lazy("»Hvor meget skal det fylde?« kan ikke være det. Vælg en af mulighederne."),
        },
    )
    channels = forms.MultipleChoiceField(
        label=gettext_lazy("Hvor?"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "invalid_choice": gettext_lazy("»Hvor?«: kanalen %(value)s kendes ikke. Vælg blandt de viste.")
        },
    )

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        binding: BindingClause,
        enforcement: Enforcement,
        also: tuple[Clause, ...] = (),
        prefix: str,
    ) -> None:
        self.also = also
        self.enforcement, self.floor = enforcement, binding.clause.floor
        self.capped = binding.cap is not Severity.BLOCK
        self.check: Check = all_checks()[enforcement.check]
        super().__init__(data, prefix=prefix, initial=self._now())
        self.fields["severity"].choices = [(s.value, severity_word(s)) for s in self._allowed()]
        self.fields["channels"].choices = [(name, facts.title) for name, facts in channel_facts().items()]
        for name in ("on", "channels") if self.floor else ():
            del self.fields[name]
        self.fields.update({f"s_{name}": field for name, field in _setting_fields(self.check).items()})

    def _allowed(self) -> list[Severity]:
        return [s for s in Severity if not self.floor or s.rank <= self.enforcement.severity.rank]

    def _now(self) -> dict[str, Any]:
        settings = self.enforcement.settings if self.enforcement.settings is not None else self.check.settings()
        values = {f"s_{f.name}": getattr(settings, f.name) for f in fields(self.check.settings)}
        channels = looked_at(self.enforcement.selectors)
        return {"on": True, "severity": self.enforcement.severity.value, "channels": channels, **values}

    @property
    def title(self) -> str:
        """What is watched for (tjekkets navn)."""
        return _(self.check.title)

    @property
    def wrong(self) -> list[tuple[str, list[str]]]:
        """What cannot be tried, with the id of its field (fejl)."""
        return [(self[name].auto_id, list(lines)) for name, lines in self.errors.items()]

    @property
    def severities(self) -> list[tuple[Severity, str, bool]]:
        """Each severity that may be chosen, what it means, and whether it is chosen."""
        chosen = self["severity"].value()
        return [(s, str(MEANS[s]), s.value == chosen) for s in self._allowed()]

    @property
    def settings(self) -> list[forms.BoundField]:
        """The fields of the check's own settings."""
        return [self[name] for name in self.fields if name.startswith("s_")]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if not self.floor and not said.get("on"):
            self.errors.clear()
            return said
        if not self.floor and "channels" not in self.errors and not said.get("channels"):
            self.add_error(
                "channels", _("Vælg mindst én kanal under »Hvor?«, eller lad være med at holde øje med det.")
            )
        if not self.errors:
            self._read_settings(said)
        return said

    def _read_settings(self, said: Mapping[str, Any]) -> None:
        self.typed = {name.removeprefix("s_"): value for name, value in said.items() if name.startswith("s_")}
        try:
            self.read = settings_for(self.check, self.typed)
        except SettingError as error:
            label = words_for(self.check.id, error.name)[0]
            self.add_error(f"s_{error.name}", _("»%(name)s«: %(text)s") % {"name": label, "text": error.message})

    def changed(self) -> Enforcement | None:
        """The check as it might be; None when it is switched off. Asked of a valid form only."""
        said = self.cleaned_data
        if not self.floor and not said.get("on"):
            return None
        selectors = self.enforcement.selectors
        if not self.floor and set(said["channels"]) != set(looked_at(selectors)):
            chosen = tuple(said["channels"])
            every = len(chosen) == len(channel_facts())
            selectors = replace(selectors, channels=() if every else chosen, except_channels=())
        severity = Severity(said["severity"])
        return replace(
            self.enforcement, severity=severity, selectors=selectors, settings=self.read, raw_settings=self.typed
        )


def looked_at(selectors: Selectors) -> list[str]:
    """The channels that an enforcement looks at (kanaler)."""
    wanted = selectors.channels or tuple(channel_facts())
    return [name for name in wanted if name not in selectors.except_channels]


def forms_for(binding: BindingClause, policy: EffectivePolicy, data: Mapping[str, Any] | None) -> list[EnforcementForm]:
    """A form for each check of the clause (felter). A check that is no longer there has none."""
    known = [e for e in binding.clause.enforcements if e.check in all_checks()]
    return [
        EnforcementForm(data, binding=binding, enforcement=e, also=_also(e.check, binding, policy), prefix=f"t{place}")
        for place, e in enumerate(known)
    ]


def _also(check: str, binding: BindingClause, policy: EffectivePolicy) -> tuple[Clause, ...]:
    """Other clauses in force that watch for the same, and go on doing so (også i)."""
    others = (b.clause for b in policy.clauses if b.clause.id != binding.clause.id)
    return tuple(clause for clause in others if any(e.check == check for e in clause.enforcements))


def changed_clause(binding: BindingClause, tried: list[EnforcementForm]) -> BindingClause:
    """The clause with what the forms say; asked of valid forms only (den ændrede bestemmelse)."""
    kept = tuple(enforcement for form in tried if (enforcement := form.changed()) is not None)
    return replace(binding, clause=replace(binding.clause, enforcements=kept))


class ModeForm(forms.Form):
    """How a whole pack binds (tilstand)."""

    tilstand = forms.ChoiceField(
        label=gettext_lazy("Hvordan skal pakken virke?"),
        choices=[
            (AS_WRITTEN, gettext_lazy("Som den er skrevet")),
            (Mode.ADVISORY.value, gettext_lazy("Vejledende: siger højst råd")),
        ],
        error_messages={
            "required": gettext_lazy("Vælg under »Hvordan skal pakken virke?«, hvordan den skal virke."),
            "invalid_choice": gettext_lazy("»Hvordan skal pakken virke?« kan ikke være det. Vælg en af mulighederne."),
        },
    )


def _setting_fields(check: Check) -> dict[str, forms.Field]:
    kinds = get_type_hints(check.settings)
    return {f.name: _field(kinds[f.name], *words_for(check.id, f.name)) for f in fields(check.settings)}


def _field(kind: Any, label: str, hint: str) -> forms.Field:
    words = {"label": label, "help_text": hint}
    if get_origin(kind) is tuple:
        return LinesField(numbers=get_args(kind)[0] is int, **words)
    if kind is bool:
        return forms.BooleanField(required=False, **words)
    if kind is int:
        wrong = _("»%(name)s« skal være et helt tal fra 0 til %(highest)d.") % {"name": label, "highest": HIGHEST}
        return forms.IntegerField(
            min_value=0, max_value=HIGHEST, widget=_typed("numeric"), error_messages=_all(wrong), **words
        )
    if kind is float:
        wrong = _("»%(name)s« skal være et tal, for eksempel 0,5.") % {"name": label}
        return forms.FloatField(
            min_value=0,
            max_value=HIGHEST,
            localize=True,
            widget=_typed("decimal"),
            error_messages=_all(wrong),
            **words,
        )
    wrong = _("»%(name)s« kan højst fylde %(letters)d tegn.") % {"name": label, "letters": LONGEST_LINE}
    return forms.CharField(required=False, max_length=LONGEST_LINE, error_messages=_all(wrong), **words)


def _typed(keys: str) -> forms.TextInput:
    """A number in a plain field, so that what cannot be read as one still stands there."""
    return forms.TextInput(attrs={"inputmode": keys})


def _all(text: str) -> dict[str, str]:
    return dict.fromkeys(("required", "invalid", "min_value", "max_value", "max_length"), text)
