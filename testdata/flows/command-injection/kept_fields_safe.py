# safe: declared numbers, and models that keep nothing else
import os

from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict

app = FastAPI()


class Job(BaseModel):
    model_config = ConfigDict(extra="allow")
    number: int


class Strict(BaseModel):
    model_config = ConfigDict(extra="ignore")
    number: int


@app.post("/job")
def job(job: Job):
    os.system("head -%s /srv/list" % job.number)  # ok: command-injection
    os.system("head -%s /srv/list" % job.model_dump()["number"])  # ok: command-injection


@app.post("/strict")
def strict(job: Strict):
    for value in job.model_dump().values():
        os.system("head -%s /srv/list" % value)  # ok: command-injection
