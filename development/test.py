"""./dev test: everything a change must pass. All stages run, also after a failure: one run tells all."""

from __future__ import annotations

from development import browser, check, faults, real, unit
from development.process import report


def main(arguments: list[str]) -> int:
    if arguments:
        print("./dev test takes no arguments; ./dev unit and ./dev browser hand theirs to pytest.")
        return 2
    return report([*check.stages(), *unit.stages([]), *browser.stages([]), *real.stages([]), *faults.stages()])
