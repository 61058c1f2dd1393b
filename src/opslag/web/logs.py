"""How log lines look (log): time, level, place, words; never what a person wrote or who they are."""

import logging
import traceback


class DiscreetFormatter(logging.Formatter):
    """One line per event. An exception shows its type and its places, not its words, which may quote a person."""

    def __init__(self) -> None:
        super().__init__("{asctime} {levelname} {name}: {message}", style="{")

    def format(self, record: logging.LogRecord) -> str:
        """The line, with a discreet trace when there is one."""
        if record.exc_info:
            record.exc_text = _places(record.exc_info[1])
        return super().format(record)


def _places(error: BaseException | None) -> str:
    if error is None:
        return ""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([*lines, f"  {type(error).__name__}"])
