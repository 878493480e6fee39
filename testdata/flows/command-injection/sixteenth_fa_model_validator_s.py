# safe: the validator raises for any other letter
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
        if not re.fullmatch(r"[a-z][a-z0-9]*", value):
            raise ValueError("queue")
        return value


@app.post("/jobs")
def start(job: Job):
    done = subprocess.run("worker --queue " + job.queue, shell=True)  # ok: command-injection
    return {"code": done.returncode}
