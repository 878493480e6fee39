# safe: the worker dumps only tables from its own list
import subprocess

from celery import Celery

celery = Celery("worker", broker="redis://localhost")

TABLES = frozenset({"orders", "customers", "articles"})


@celery.task
def dump_table(table):
    if table not in TABLES:
        raise ValueError("unknown table")
    target = "/srv/dumps/latest.sql"
    with open(target, "wb") as out:
        subprocess.run(["pg_dump", "--no-owner", "shop", table], stdout=out, check=True)  # ok: argument-injection
    return target
