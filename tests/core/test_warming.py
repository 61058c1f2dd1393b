"""A program that lives long gets everything ready beforehand, and judges as it did cold."""

from __future__ import annotations

import subprocess
import sys

WARM = """
from opslag.core.channels import channel_facts
from opslag.core.checks import all_checks
from opslag.core.domain.draft import Draft
from opslag.core.domain.judging import judge
from opslag.core.domain.packs import builtin_policy
from opslag.core.language.patterns import Pattern

def found():
    draft = Draft("Vi anmoder om tilmelling i henhold til planen. Ring til Bo Hansen på 12 34 56 78.", "facebook")
    return judge(draft, builtin_policy("aarhus-bu", all_checks()), all_checks(), channel_facts()["facebook"])

if {warmed}:
    from opslag.core.warming import warm
    warm()
    assert all("search" in vars(pattern) for pattern in Pattern.made)
print([(f.check, f.spans) for f in found().findings])
"""


def findings(warmed: bool) -> str:
    program = WARM.replace("{warmed}", str(warmed))
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout


def test_what_is_found_is_the_same_warm_and_cold() -> None:
    assert findings(warmed=True) == findings(warmed=False) != "[]\n"
