from typing import List

from fastapi import FastAPI
from pydantic import BaseModel

from runner import build

app = FastAPI()


class Job(BaseModel):
    wish: str
    rows: List[dict]


@app.post("/transform")
def transform(job: Job):
    function = build(job.wish)
    return [function(row) for row in job.rows]
