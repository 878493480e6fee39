# vulnerable: the models keep fields that they do not declare
import os

from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict

app = FastAPI()


class Job(BaseModel):
    model_config = ConfigDict(extra="allow")
    number: int


class Older(BaseModel):
    number: int

    class Config:
        extra = "allow"


class Shorter(BaseModel, extra="allow"):
    number: int


@app.post("/job")
def job(job: Job):
    os.system("ls " + job.folder)  # want: command-injection
    for value in job.model_extra.values():
        os.system("ls " + value)  # want: command-injection
    os.system("ls " + job.model_dump()["folder"])  # want: command-injection


@app.post("/older")
def older(job: Older):
    os.system("ls " + job.folder)  # want: command-injection


@app.post("/shorter")
def shorter(job: Shorter):
    os.system("ls " + job.folder)  # want: command-injection
