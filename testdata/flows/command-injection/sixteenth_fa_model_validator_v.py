# vulnerable: the validator strips the name only
import re
import subprocess

from fastapi import FastAPI
from pydantic import BaseModel, field_validator

app = FastAPI()


class Job(BaseModel):
    queue: str
    tries: int = 1

    @field_validator("queue")
    @classmethod
    def known_queue(cls, value):
        return value.strip()


@app.post("/jobs")
def start(job: Job):
    done = subprocess.run("worker --queue " + job.queue, shell=True)  # want: command-injection
    return {"code": done.returncode}
