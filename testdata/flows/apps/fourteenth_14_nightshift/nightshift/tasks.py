import os
import sqlite3
import subprocess
import urllib.request

from celery import chain, group, shared_task

from .celery import app

FORMATS = {"pdf": "pdf", "png": "png"}


@app.task
def convert(source, fmt):
    subprocess.run(f"convert {source} out.{fmt}", shell=True)  # want: command-injection


@app.task(bind=True, max_retries=3)
def convert_known(self, ident, fmt):
    try:
        subprocess.run(f"convert /srv/{ident}.svg out.{FORMATS[fmt]}", shell=True)  # ok: command-injection
    except OSError as error:
        raise self.retry(exc=error)


@shared_task
def fetch(url):
    return urllib.request.urlopen(url).read().decode()  # want: ssrf


@shared_task
def fetch_part(part):
    return urllib.request.urlopen("https://parts.example.org/p/%d" % part).read().decode()  # ok: ssrf


@shared_task
def store(text, name):
    with open(os.path.join("/srv/out", name), "w") as out:  # want: path-traversal
        out.write(text)


@shared_task
def store_numbered(text, number):
    with open(os.path.join("/srv/out", f"{number:08d}"), "w") as out:  # ok: path-traversal
        out.write(text)


@app.task(name="nightshift.count")
def count(table):
    db = sqlite3.connect("shift.db")
    return db.execute("SELECT COUNT(*) FROM " + table).fetchone()[0]  # want: sql-injection


@app.task(name="nightshift.count_by")
def count_by(owner):
    db = sqlite3.connect("shift.db")
    return db.execute("SELECT COUNT(*) FROM jobs WHERE owner = ?", [owner]).fetchone()[0]  # ok: sql-injection
