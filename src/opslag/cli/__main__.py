"""`python -m opslag.cli`."""

from opslag.cli import main

if __name__ == "__main__":
    main()
