"""Fields of classes: declared, overridden, kept by hooks."""
import os

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Job(BaseModel):
    name: str
    note: str = ""


@app.post("/declared")
def declared(job: Job):
    os.system("run " + job.name)  # flow: command-injection


@app.post("/defaulted")
def defaulted(job: Job):
    os.system("run " + job.note)  # flow: command-injection
