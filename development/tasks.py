"""The developer's tasks by name. Standard library only: the launcher lists them without an environment."""

from __future__ import annotations

# name -> (module in development/, one line). A module has `main(arguments) -> exit status`.
TASKS: dict[str, tuple[str, str]] = {
    "test": ("test", "everything a change must pass: check, unit, browser, real, faults"),
    "check": ("check", "lint, format, types, import contracts, migrations, docs compared, locks and paths"),
    "unit": ("unit", "the tests without a browser, on SQLite and on PostgreSQL (arguments go to pytest)"),
    "browser": ("browser", "the stories in a real browser, with axe (arguments go to pytest)"),
    "pictures": ("pictures", "take the pictures of the docs again, by playing the stories"),
    "docs": ("docs", "write docs/reference again from the code"),
    "format": ("format", "let ruff put the code in order"),
    "messages": ("messages", "gather the texts of the screens for translation"),
    "lock": ("lock", "write the locks again from requirements/*.in and package.json"),
    "real": ("real", "the tests against other products' real servers: Bluesky's own (arguments go to pytest)"),
    "evaluate": ("evaluate", "measure the checks on the labelled texts"),
    "bench": ("bench", "measure drafts, start-up, memory and page times, beside other tools (--own, --pages, --peers)"),
    "faults": ("faults", "kill worker, web and database at every step of a delivery (--kills N, --long for 1000)"),
    "train": ("train", "train the models again: [persons] [phones] [resemblance] [roles]"),
}


def listing() -> str:
    """What `./dev` prints."""
    width = max(map(len, TASKS))
    lines = [f"  {name:<{width}}  {line}" for name, (_, line) in TASKS.items()]
    return "\n".join(["./dev TASK [arguments]", "", *lines])
