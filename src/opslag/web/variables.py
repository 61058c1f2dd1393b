"""What each variable decides (indstillinger): the words of docs/reference/settings, which asks for every one."""

TOLD = {
    "OPSLAG_BEHIND_PROXY": "`1` when a reverse proxy with TLS stands in front: its `X-Forwarded-Proto` and the last "
    "`X-Forwarded-For` are believed, and plain http is sent on to https. Never without a proxy that sets both itself.",
    "OPSLAG_DATA": "The folder of the database (when it is SQLite), pictures, keys and built static files, for its "
    "owner only. Otherwise `var`.",
    "OPSLAG_DATABASE_URL": "`postgresql://user:password@host:port/name`, or `sqlite:////path`. Otherwise SQLite in "
    "`OPSLAG_DATA`.",
    "OPSLAG_DEMO": "`1`: sign-ins without a password, on this machine only. Set by `run --demo` and `--no-demo`.",
    "OPSLAG_EGRESS_ALLOW": "`host:port`, parted by commas: places on your own network that may be called, which are "
    "otherwise refused.",
    "OPSLAG_HOSTS": "The names people reach it by, parted by commas: `opslag.sandby.example`. Otherwise this machine's "
    "own. Another name is answered with 400 and a line in the log. With a name of its own, cookies are for https only.",
    "OPSLAG_LISTEN": "The address listened on. Set by `run --host`.",
    "OPSLAG_MAIL_FROM": "The sender of mails. Otherwise `opslag@localhost`, which many servers refuse.",
    "OPSLAG_NEW_KEYS": "Set by `run --new-keys` for one start: make keys although the database is in use. "
    "Never set it yourself.",
    "OPSLAG_PAUSE_SECONDS": "How many seconds one may say »Vent lidt« on the screen before a post is sent. "
    "Otherwise 30; at most 600. The API and the command line do not wait.",
    "OPSLAG_SEALING_KEYS": "Keys, parted by commas, newest first, 32 characters or more: seal the channels' tokens and "
    "the second step of sign-in. Otherwise the file `keys/sealing.key`, made at the first start.",
    "OPSLAG_SECRET_KEY": "Keys, parted by commas, newest first, 32 characters or more: sign sessions, forms and the "
    "keys of feeds. Otherwise the file `keys/secret.key`, made at the first start.",
    "OPSLAG_SMTP_HOST": "The mail server, spoken to with STARTTLS. Without it no mail is sent, the start says so, and "
    "whoever forgot a password is told to ask the administrator.",
    "OPSLAG_SMTP_PASSWORD": "The password at the mail server, when it asks for one.",
    "OPSLAG_SMTP_PORT": "The mail server's port. Otherwise 587.",
    "OPSLAG_SMTP_USER": "The user at the mail server, when it asks for one.",
}
