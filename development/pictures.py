"""./dev pictures: takes the pictures of the README and the guides again, by playing the stories in the browser."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from development import browser
from development.environment import ROOT
from development.process import report

FOLDER = ROOT / "docs" / "pictures"
KEPT = ("home", "guide", "composer", "composer-quiet", "review", "archive", "thanks")


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="opslag-pictures-") as folder:
        os.environ["OPSLAG_SCREENSHOTS"] = folder
        status = report(browser.stages(arguments))
        FOLDER.mkdir(parents=True, exist_ok=True)
        for picture in sorted(Path(folder).glob("*.png")):
            if picture.stem.rsplit("-", 1)[0] in KEPT:
                shutil.copy(picture, FOLDER / picture.name)
    return status
