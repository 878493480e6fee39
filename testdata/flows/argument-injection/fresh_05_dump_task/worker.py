# vulnerable: the queue only carries the name, --file=/etc/cron.d/x is as good as a table
import subprocess

from celery import Celery

celery = Celery("worker", broker="redis://localhost")


@celery.task
def dump_table(table):
    target = "/srv/dumps/latest.sql"
    with open(target, "wb") as out:
        subprocess.run(["pg_dump", "--no-owner", "shop", table], stdout=out, check=True)  # want: argument-injection
    return target
