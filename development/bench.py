"""./dev bench: one draft, ten thousand drafts, start-up and memory; `--peers` measures other tools in the same run.

The peers are installed into .build/peers when they are asked for; one that cannot be installed is said so.
"""

from __future__ import annotations

import sys

from development.benchmarks import checking, pages, peers


def main(arguments: list[str]) -> int:
    own = checking.measure()
    print(checking.table(own))
    if "--pages" in arguments or not arguments:
        print(pages.table(pages.measure()))
    if "--peers" in arguments or not arguments:
        print(peers.table(peers.measure(), own))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
