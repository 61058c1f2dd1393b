"""The tools that are measured beside each other (værktøjer): Opslag's own and the peers."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
LOCKS = HERE / "locks"
PINNED = re.compile(r"^([a-z0-9.-]+)==([^\s;\\]+)", re.MULTILINE)

WHOLE, PERSONAL, RULES = "opslag", "opslag-personal", "opslag-personal-rules"


@dataclass(frozen=True)
class Tool:
    """One tool: what is run, the package whose lock it is installed from, and its labels by our types."""

    name: str
    told: str
    package: str = ""
    labels: dict[str, str] = field(default_factory=dict)

    @property
    def own(self) -> bool:
        return not self.package

    @property
    def version(self) -> str:
        """The version in its lock."""
        if self.own:
            return ""
        if self.package == "textlint":
            return str(json.loads((LOCKS / "textlint" / "package.json").read_text())["dependencies"]["textlint"])
        return pinned((LOCKS / f"{self.package}.txt").read_text(encoding="utf-8")).get(self.package, "")


def pinned(lock: str) -> dict[str, str]:
    """Package to version, as a lock pins them."""
    return dict(PINNED.findall(lock))


OURS = {
    "CPR": "CPR",
    "PHONE_PRIVATE": "PHONE",
    "PHONE_PUBLIC": "PHONE",
    "EMAIL_PERSONAL": "EMAIL",
    "EMAIL_FUNCTION": "EMAIL",
    "PERSON": "PERSON",
    "PERSON_PUBLIC": "PERSON",
    "ADDRESS_PRIVATE": "ADDRESS",
    "HEALTH": "HEALTH",
    "PLATE": "PLATE",
    "ACCOUNT": "ACCOUNT",
}
PRESIDIO = {"PHONE_NUMBER": "PHONE", "EMAIL_ADDRESS": "EMAIL"}

TOOLS = (
    Tool(WHOLE, "the whole rule set of basis and aarhus-bu, spelling and all, its findings citing clauses"),
    Tool(
        PERSONAL,
        "its search for personal data alone, with the trained name model too, which no check asks today",
        labels=OURS,
    ),
    Tool(RULES, "its search for personal data alone, by rules, as the checks ask", labels=OURS),
    Tool(
        "presidio-rules",
        "Danish without a model (none can be had offline): its recognisers for patterns, telephone region Denmark",
        "presidio-analyzer",
        PRESIDIO,
    ),
    Tool(
        "presidio-model",
        "English with spaCy's small model (en_core_web_sm 3.8.0), telephone region Denmark",
        "presidio-analyzer",
        {**PRESIDIO, "PERSON": "PERSON"},
    ),
    Tool("scrubadub", "locale da_DK, its detectors", "scrubadub", {"phone": "PHONE", "email": "EMAIL"}),
    Tool(
        "os2ds-rules",
        "its rules for CPR, names and addresses (C++)",
        "os2ds-rules",
        {"CPR": "CPR", "NAME": "PERSON", "ADDRESS": "ADDRESS"},
    ),
    Tool("proselint", "all checks, English", "proselint"),
    Tool("textlint", "write-good rules, English (Node)", "textlint"),
)
