"""Runs one task: `python -m development TASK [arguments]`, called by ./dev."""

from __future__ import annotations

import importlib
import importlib.util
import sys

from development.tasks import TASKS


def main() -> int:
    name, arguments = sys.argv[1], sys.argv[2:]
    module_name = f"development.{TASKS[name][0]}"
    if importlib.util.find_spec(module_name) is None:
        print(
            f"./dev {name} is not built yet (there is no {module_name.replace('.', '/')}.py).",
            file=sys.stderr,
        )
        return 2
    status: int = importlib.import_module(module_name).main(arguments)
    return status


if __name__ == "__main__":
    sys.exit(main())
