"""Writes of posts (opslag): one verb, one function; first may they, last the archive, one transaction."""

from opslag.posts.actions.fixing import (
    apply_fix,
    except_finding,
    hear_again,
    insert_pointer,
    keep_words,
    press_fix,
    split_variant,
    undo_fix,
    undo_split,
)
from opslag.posts.actions.release import ask_release, release_stop, uphold_stop
from opslag.posts.actions.reporting import answer_report, report_check
from opslag.posts.actions.review import (
    approve_variant,
    come_back,
    make_ready,
    mark_published,
    mark_publishing,
    return_variant,
    submit_variant,
    take_back,
)
from opslag.posts.actions.writing import (
    add_channel,
    change_answers,
    drop_variant,
    end_without_post,
    reopen_post,
    save_variant,
    start_post,
    take_up_variant,
)

__all__ = [
    "add_channel",
    "answer_report",
    "apply_fix",
    "approve_variant",
    "ask_release",
    "change_answers",
    "come_back",
    "drop_variant",
    "end_without_post",
    "except_finding",
    "hear_again",
    "insert_pointer",
    "keep_words",
    "make_ready",
    "mark_published",
    "mark_publishing",
    "press_fix",
    "release_stop",
    "reopen_post",
    "report_check",
    "return_variant",
    "save_variant",
    "split_variant",
    "start_post",
    "submit_variant",
    "take_back",
    "take_up_variant",
    "undo_fix",
    "undo_split",
    "uphold_stop",
]
