"""The two commands of a checkout: ./opslag for users, ./dev for developers. Standard library only.

The first start makes .venv from a hash-pinned lock. After that this only hands over, so it imports next to
nothing.
"""

import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
PYTHON = os.path.join(ROOT, ".venv", "bin", "python")


def main() -> None:
    command, arguments = sys.argv[1], sys.argv[2:]
    sys.path.insert(0, ROOT)
    if command == "opslag":
        users(arguments)
    else:
        developers(arguments)


def users(arguments: list[str]) -> None:
    """Hand over to the opslag command; `run` also sees to the stylesheet and the translations."""
    running = arguments[:1] == ["run"] and not {"-h", "--help"} & set(arguments)
    if running or not fresh("run"):
        from development import environment

        environment.prepare("run", language="da", assets=running)
    os.execv(PYTHON, [PYTHON, "-m", "opslag.cli", *arguments])


def developers(arguments: list[str]) -> None:
    """List the tasks, or hand over to one of them."""
    from development import tasks

    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(tasks.listing())
        return
    if arguments[0] not in tasks.TASKS:
        sys.exit(f"There is no task {arguments[0]!r}.\n\n{tasks.listing()}")
    if not fresh("dev"):
        from development import environment

        environment.prepare("dev", language="en")
    os.chdir(ROOT)
    os.execv(PYTHON, [PYTHON, "-m", "development", *arguments])


def fresh(kind: str) -> bool:
    """Is the environment made for this (developers' holds users'), and newer than the lock?"""
    ready = os.path.join(ROOT, ".venv", "ready")
    try:
        with open(ready, encoding="ascii") as file:
            made_for = file.read(3)
        lock = os.path.join(ROOT, "requirements", f"{made_for}.txt")
        return made_for in {kind, "dev"} and os.stat(ready).st_mtime >= os.stat(lock).st_mtime
    except OSError:
        return False


if __name__ == "__main__":
    main()
