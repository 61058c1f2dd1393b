"""Hatch's hooks: the wheel's dependencies from requirements/run.in, and the built assets inside the wheel."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface


class DependenciesHook(MetadataHookInterface):
    """One list of dependencies for the lock and for the wheel."""

    def update(self, metadata: dict[str, Any]) -> None:
        lines = (Path(self.root) / "requirements" / "run.in").read_text(encoding="utf-8").splitlines()
        metadata["dependencies"] = [line.strip() for line in lines if line.strip() and not line.startswith("#")]


class AssetsHook(BuildHookInterface):
    """Builds stylesheet, fonts and translations before the wheel is packed; an editable install needs neither."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        assets = self._assets()
        assets.build()
        locale = Path(self.root) / "locale"
        if self.target_name == "wheel" and locale.is_dir():
            build_data["force_include"][str(locale)] = "opslag/locale"

    def dependencies(self) -> list[str]:
        """Node from the package index, only where the machine has none."""
        assets = self._assets()
        if assets.is_built() or assets.machine_node():
            return ["babel"]
        lines = (Path(self.root) / "requirements" / "node.in").read_text(encoding="utf-8").splitlines()
        return ["babel", *(line for line in lines if line and not line.startswith("#"))]

    def _assets(self) -> Any:
        sys.path.insert(0, str(Path(self.root) / "assets"))
        import build_assets

        return build_assets
