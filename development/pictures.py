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
KEPT = ("home", "guide", "composer-findings", "composer-quiet")


def main(arguments: list[str]) -> int:
    story = arguments or ["tests/stories/test_everyday_story.py"]
    with tempfile.TemporaryDirectory(prefix="opslag-pictures-") as folder:
        os.environ["OPSLAG_SCREENSHOTS"] = folder
        status = report(browser.stages(story))
        FOLDER.mkdir(parents=True, exist_ok=True)
        for picture in sorted(Path(folder).glob("*.png")):
            if picture.stem.rsplit("-", 1)[0] in KEPT:
                shutil.copy(picture, FOLDER / picture.name)
    return status
