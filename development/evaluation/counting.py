"""Precision, recall and their intervals."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from math import sqrt
from typing import Any

Z = 1.96


@dataclass
class Count:
    """True positives, false positives and false negatives of one row, check or data type."""

    tp: int = 0
    fp: int = 0
    fn: int = 0

    def data(self) -> dict[str, Any]:
        """The counts with precision and recall and their 95 % intervals (Wilson); None where nothing was counted."""
        return {
            **asdict(self),
            "precision": _share(self.tp, self.tp + self.fp),
            "recall": _share(self.tp, self.tp + self.fn),
            "precision_interval": wilson(self.tp, self.tp + self.fp),
            "recall_interval": wilson(self.tp, self.tp + self.fn),
        }


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None


def wilson(part: int, whole: int) -> list[float] | None:
    """The 95 % Wilson interval of a share."""
    if not whole:
        return None
    share, square = part / whole, Z * Z
    middle = (share + square / (2 * whole)) / (1 + square / whole)
    width = Z * sqrt(share * (1 - share) / whole + square / (4 * whole * whole)) / (1 + square / whole)
    return [round(max(0.0, middle - width), 3), round(min(1.0, middle + width), 3)]
