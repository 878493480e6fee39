from fastapi import FastAPI, HTTPException

from . import tasks
from .celery import app as worker

api = FastAPI()


@api.post("/convert")
def convert(source: str, fmt: str):
    tasks.convert.delay(source, fmt)
    return {}


@api.post("/convert/{ident}")
def convert_known(ident: int, fmt: str):
    tasks.convert_known.apply_async(args=[ident], kwargs={"fmt": fmt}, countdown=3)
    return {}


@api.post("/fetch")
def fetch(url: str, name: str):
    tasks.chain(tasks.fetch.s(url), tasks.store.s(name)).apply_async()
    return {}


@api.post("/fetch/{part}")
def fetch_part(part: int):
    (tasks.fetch_part.s(part) | tasks.store_numbered.s(part)).delay()
    return {}


@api.post("/count")
def count(table: str, owner: str):
    worker.send_task("nightshift.count", args=[table])
    worker.send_task("nightshift.count_by", kwargs={"owner": owner})
    return {}
