"""The fault loop: deliveries in the hands of real workers, a real web server and a real database, each killed in
the middle of its work, at every labelled step; afterwards every channel is counted.

    world      the database, the cast, the channels with short limits, the posts
    board      which kills are to be made, shared by all processes
    traps      the kills, at the steps where the board asks for them
    family     processes forked from one warm parent
    databases  PostgreSQL and SQLite, killed and raised again
    ledger     channels that count what arrives and forgive nothing
    web        the web server, and a browser
    person     who asks for posts to be published, by web, and answers what only a person can
    loop       all of it at once
    verdict    what was lost, doubled or stuck
    sabotage   the loop itself on trial
    saving     another, smaller loop: what was acknowledged as saved is there
"""
