"""The database's own guards of the archive (udløsere): append, erase personal data, nothing else."""

from django.db.backends.base.base import BaseDatabaseWrapper

REFUSED = "opslag: the archive is append-only"
TABLES = ("archive_entry", "archive_payload", "archive_chain")

# (name, event, condition under which it is refused; "" is always). OLD and NEW as both databases know them.
_ERASING = (
    "NOT (NEW.entry_id = OLD.entry_id AND NEW.salt = OLD.salt AND NEW.body = OLD.body"
    " AND OLD.personal IS NOT NULL AND NEW.personal IS NULL AND NEW.personal_salt IS NULL)"
)
_APPENDING = "NOT (NEW.id = OLD.id AND NEW.organisation = OLD.organisation AND NEW.count = OLD.count + 1)"
RULES = (
    ("archive_entry_update", "UPDATE", "archive_entry", ""),
    ("archive_entry_delete", "DELETE", "archive_entry", ""),
    ("archive_payload_update", "UPDATE", "archive_payload", _ERASING),
    ("archive_payload_delete", "DELETE", "archive_payload", ""),
    ("archive_chain_update", "UPDATE", "archive_chain", _APPENDING),
    ("archive_chain_delete", "DELETE", "archive_chain", ""),
)

# INSERT OR REPLACE deletes without asking SQLite's delete triggers.
_REPLACING = (
    (
        "archive_entry_replace",
        "archive_entry",
        "id = NEW.id OR (organisation = NEW.organisation AND number = NEW.number)",
    ),
    ("archive_payload_replace", "archive_payload", "entry_id = NEW.entry_id"),
    ("archive_chain_replace", "archive_chain", "id = NEW.id OR organisation = NEW.organisation"),
)

_POSTGRES_FUNCTION = f"""
CREATE OR REPLACE FUNCTION archive_refuse() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '{REFUSED}' USING ERRCODE = 'integrity_constraint_violation'; END $$
"""


def _sqlite() -> dict[str, str]:
    refuse = f"BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
    made = {}
    for name, event, table, condition in RULES:
        when = f"WHEN {condition} " if condition else ""
        made[name] = f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW {when}{refuse}"
    for name, table, same in _REPLACING:
        when = f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {same})"
        made[name] = f"CREATE TRIGGER {name} BEFORE INSERT ON {table} FOR EACH ROW {when} {refuse}"
    return made


def _postgres() -> dict[str, str]:
    call = "EXECUTE FUNCTION archive_refuse()"
    made = {}
    for name, event, table, condition in RULES:
        when = f"WHEN ({condition}) " if condition else ""
        made[name] = f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW {when}{call}"
    for table in TABLES:
        made[f"{table}_truncate"] = (
            f"CREATE TRIGGER {table}_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT {call}"
        )
    return made


def triggers(vendor: str) -> dict[str, str]:
    """Name and statement of every guard on this kind of database."""
    return _postgres() if vendor == "postgresql" else _sqlite()


def raise_guards(connection: BaseDatabaseWrapper) -> None:
    """Put every guard up (again); for migrations."""
    take_down_guards(connection)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(_POSTGRES_FUNCTION)
        for statement in triggers(connection.vendor).values():
            cursor.execute(statement)


def take_down_guards(connection: BaseDatabaseWrapper) -> None:
    """Take every guard down; for migrations that rebuild a table, and for tests that tamper."""
    with connection.cursor() as cursor:
        for name in triggers(connection.vendor):
            cursor.execute(_drop(connection.vendor, name))


def missing_guards(connection: BaseDatabaseWrapper) -> list[str]:
    """Guards that should stand and do not (SQLite loses them when a later migration rebuilds a table)."""
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    if connection.vendor == "postgresql":
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
    with connection.cursor() as cursor:
        cursor.execute(query)
        standing = {row[0] for row in cursor.fetchall()}
    return sorted(set(triggers(connection.vendor)) - standing)


def _drop(vendor: str, name: str) -> str:
    if vendor != "postgresql":
        return f"DROP TRIGGER IF EXISTS {name}"
    table = next(t for t in TABLES if name.startswith(t))
    return f"DROP TRIGGER IF EXISTS {name} ON {table}"
