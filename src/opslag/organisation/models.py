"""Rows of the organisation (organisationen): people, units, dated roles, profiles, contacts, cover, notices."""

import datetime as dt
from typing import Any, ClassVar

import rules
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from opslag.core.domain.actor import Role
from opslag.ground.tenancy.models import Organisation, OwnedModel
from opslag.ground.tenancy.scope import current
from opslag.organisation.sealing import SealedTextField
from opslag.organisation.states import PROFILE
from opslag.organisation.tokens import SCOPE_TITLES

LANGUAGES = (("da", _("dansk")), ("en", _("engelsk")))

ROLE_TITLES: dict[Role, Any] = {
    Role.EMPLOYEE: _("Medarbejder"),
    Role.LEADER: _("Leder"),
    Role.LOCAL_EDITOR: _("Lokal redaktør"),
    Role.AREA_EDITOR: _("Fagredaktør"),
    Role.COMMUNICATIONS: _("Kommunikation"),
    Role.DIRECTORS: _("Direktion"),
    Role.POLITICIAN: _("Politiker"),
    Role.COORDINATION_GROUP: _("Koordineringsgruppe"),
    Role.HEARING_PARTY: _("Høringspart"),
    Role.MODERATOR: _("Moderator"),
    Role.CONFIDENTIALITY: _("Fortrolighedsansvarlig"),
    Role.TEACHER: _("Underviser"),
    Role.ARCHIVIST: _("Arkivar"),
    Role.ADMINISTRATOR: _("Administrator"),
}


class PersonManager(BaseUserManager["Person"]):
    """People of every organisation: only for sign-in, which happens before there is a scope."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        """The person with this address, however it is spelled."""
        return self.get(email__iexact=username)

    def create_person(self, email: str, name: str, organisation: Organisation, **fields: Any) -> "Person":
        """A new person without a usable password."""
        person = self.model(email=email.lower(), name=name, organisation=organisation, **fields)
        person.set_unusable_password()
        person.save(using=self._db)
        return person


class HereManager(models.Manager["Person"]):
    """The people of the scope's own organisation; raises outside a scope."""

    def get_queryset(self) -> models.QuerySet["Person"]:
        return super().get_queryset().filter(organisation=current())


class Person(AbstractBaseUser):
    """A person who signs in (person). Belongs to one organisation and works in one unit."""

    email = models.EmailField(_("e-mail"), unique=True)
    name = models.CharField(_("navn"), max_length=120)
    title = models.CharField(_("stilling"), max_length=120, blank=True)
    organisation = models.ForeignKey(Organisation, models.PROTECT, related_name="+")
    unit = models.ForeignKey("organisation.Unit", models.PROTECT, null=True, blank=True, related_name="+")
    deputy = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="+")
    language = models.CharField(_("sprog"), max_length=5, choices=LANGUAGES, default="da")
    is_active = models.BooleanField(default=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    objects = PersonManager()
    here = HereManager()

    class Meta:
        ordering = ("name", "pk")

    def __str__(self) -> str:
        return self.name

    @property
    def first_name(self) -> str:
        """What colleagues say (fornavn)."""
        return self.name.split(" ", 1)[0]

    def has_perm(self, perm: str, obj: object = None) -> bool:
        """May this person? Asked of the rules; nobody has a right merely by being someone."""
        return bool(self.is_active and rules.has_perm(perm, self, obj))


class UnitKind(models.TextChoices):
    """How big a part of the organisation a unit is (enhedstype)."""

    ROOT = "koncern", _("Koncern")
    AREA = "direktoeromraade", _("Direktørområde")
    WORKPLACE = "arbejdsplads", _("Arbejdsplads")


class Unit(OwnedModel):
    """A node of the unit tree (enhed): the whole, an area or a workplace."""

    name = models.CharField(max_length=160)
    slug = models.SlugField(max_length=80)
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    kind = models.CharField(max_length=20, choices=UnitKind)
    place = models.CharField(max_length=160, blank=True)
    parameters = models.JSONField(default=dict, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta(OwnedModel.Meta):
        ordering = ("name",)
        constraints = [
            models.UniqueConstraint(fields=["organisation", "slug"], name="unit_slug_once"),
            models.UniqueConstraint(fields=["organisation"], condition=Q(parent=None), name="unit_one_root"),
            models.CheckConstraint(condition=~Q(pk=F("parent")), name="unit_not_own_parent"),
        ]

    def __str__(self) -> str:
        return self.name

    def ancestors(self) -> list["Unit"]:
        """This unit and every unit over it, nearest first."""
        chain: list[Unit] = []
        unit: Unit | None = self
        while unit is not None and unit not in chain:
            chain.append(unit)
            unit = unit.parent
        return chain


class ProfileLevel(models.TextChoices):
    """Whose profile it is (niveau)."""

    MAIN = "main", _("Hovedprofil")
    AREA = "area", _("Områdets profil")
    WORKPLACE = "workplace", _("Arbejdspladsens profil")
    SHARED = "shared", _("Fælles profil")
    INTRANET = "intranet", _("Intranet")


class ProfileState(models.TextChoices):
    """Is the profile in use (tilstand)?"""

    ACTIVE = "active", _("I brug")
    PAUSED = "paused", _("På pause")


class Profile(OwnedModel):
    """An account on a channel (profil), with a sender, an owner and a deputy."""

    GRAPH = PROFILE
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="profiles")
    channel = models.CharField(max_length=40)
    level = models.CharField(max_length=12, choices=ProfileLevel)
    name = models.CharField(max_length=160)
    handle = models.CharField(max_length=160, blank=True)
    sender = models.CharField(max_length=160)
    owner = models.ForeignKey(Person, models.PROTECT, related_name="+")
    deputy = models.ForeignKey(Person, models.SET_NULL, null=True, blank=True, related_name="+")
    open_for_others = models.BooleanField(default=False)
    state = models.CharField(max_length=8, choices=ProfileState, default=ProfileState.ACTIVE)
    settings = models.JSONField(default=dict, blank=True)
    secret = SealedTextField(blank=True, default="")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta(OwnedModel.Meta):
        ordering = ("name", "pk")
        constraints = [
            models.UniqueConstraint(fields=["unit", "channel", "name"], name="profile_once_per_unit"),
        ]

    def __str__(self) -> str:
        return self.name


class Dated(OwnedModel):
    """Something that holds in a period (periode), both days included."""

    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)

    class Meta(OwnedModel.Meta):
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_to=None) | Q(valid_to__gte=F("valid_from")),
                name="%(class)s_ends_after_it_begins",
            ),
        ]

    @classmethod
    def in_force(cls, day: dt.date) -> models.QuerySet[Any]:
        """The rows that hold on this day; both ends are included."""
        return cls.objects.filter(Q(valid_to=None) | Q(valid_to__gte=day), valid_from__lte=day)

    def holds(self, day: dt.date) -> bool:
        """Does it hold on this day?"""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


class RoleGrant(Dated):
    """A role given to a person for a unit and all under it, in a period (rolle med virkefelt)."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="grants")
    role = models.CharField(max_length=24, choices=[(role.value, ROLE_TITLES[role]) for role in Role])
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="grants")
    profile = models.ForeignKey(Profile, models.PROTECT, null=True, blank=True, related_name="grants")
    granted_by = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta(Dated.Meta):
        ordering = ("valid_from", "pk")

    def __str__(self) -> str:
        return f"{self.get_role_display()}, {self.unit}"


class Absence(Dated):
    """When a person is away, and who covers (fravær og stedfortræder)."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="absences")
    cover = models.ForeignKey(Person, models.PROTECT, related_name="covers")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta(Dated.Meta):
        ordering = ("valid_from", "pk")
        constraints = [
            *Dated.Meta.constraints,
            models.CheckConstraint(condition=~Q(person=F("cover")), name="absence_covered_by_another"),
        ]


class Contact(OwnedModel):
    """Whom to ask, by function rather than by name (kontakt)."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="contacts")
    function = models.SlugField(max_length=40)
    name = models.CharField(max_length=160)
    mailbox = models.EmailField(blank=True)
    phone = models.CharField(max_length=40, blank=True)
    place = models.CharField(max_length=160, blank=True)
    hours = models.CharField(max_length=160, blank=True)

    class Meta(OwnedModel.Meta):
        ordering = ("function", "pk")
        constraints = [
            models.UniqueConstraint(fields=["unit", "function"], name="contact_once_per_unit"),
        ]

    def __str__(self) -> str:
        return self.name


class Notice(OwnedModel):
    """A line to one person about something that waits or has happened (besked)."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="notices")
    text = models.CharField(max_length=300)
    link = models.CharField(max_length=300, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    read_at = models.DateTimeField(null=True, blank=True)

    class Meta(OwnedModel.Meta):
        ordering = ("-created_at", "-pk")
        indexes = [models.Index(fields=["person", "read_at"], name="notice_unread")]

    def __str__(self) -> str:
        return self.text


class ApiToken(OwnedModel):
    """A person's key for a program (programnøgle). The key itself is shown once; only its fingerprint is kept."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="tokens")
    name = models.CharField(_("hvad den bruges til"), max_length=80)
    digest = models.CharField(max_length=64, unique=True)
    hint = models.CharField(max_length=4)
    scopes = models.JSONField(default=list)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    expires_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta(OwnedModel.Meta):
        verbose_name = _("programnøgle")
        ordering = ("-created_at", "-pk")

    def __str__(self) -> str:
        return self.name

    @property
    def valid(self) -> bool:
        """Does it open anything now (gælder)?"""
        return self.revoked_at is None and timezone.now() < self.expires_at and self.person.is_active

    @property
    def scope_titles(self) -> list[Any]:
        """What it may be used for, in words."""
        return [title for scope, title in SCOPE_TITLES.items() if scope.value in self.scopes]


class KeptAnswer(OwnedModel):
    """The answer to a request with an Idempotency-Key (gemt svar), kept for seven days and given again on a repeat.

    Without a `status` somebody is answering just now: `claim` says who, since `claimed_at`.
    """

    person = models.ForeignKey(Person, models.PROTECT, related_name="+")
    key = models.CharField(max_length=255)
    asked = models.CharField(max_length=64)
    claim = models.CharField(max_length=32)
    claimed_at = models.DateTimeField()
    status = models.PositiveSmallIntegerField(null=True)
    headers = models.JSONField(default=dict)
    body = models.TextField(blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta(OwnedModel.Meta):
        verbose_name = _("gemt svar")
        constraints = [models.UniqueConstraint(fields=["person", "key"], name="answer_once_per_key")]
        indexes = [models.Index(fields=["created_at"], name="answer_age")]

    def __str__(self) -> str:
        return self.key
