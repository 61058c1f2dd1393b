"""Jobs (opgaver): work that waits in the database, so that a dead worker loses none of it.

A room puts due work in its `tasks.py`:

    from opslag.ground.jobs.engine import job
    from opslag.ground.jobs.periodic import every


    @every(minutes=1)
    @job(queue="default")
    def deliver_due() -> None: ...


    deliver_due.enqueue()  # in the same transaction as the data it is about

Every job may run more than once (a worker can die when all but the last line is done): write it so.
"""
