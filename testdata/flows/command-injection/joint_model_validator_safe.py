# safe: a validator of the whole model lets only two tools pass
import os

from fastapi import FastAPI
from pydantic import BaseModel, model_validator, root_validator

app = FastAPI()


class After(BaseModel):
    tool: str

    @model_validator(mode="after")
    def known(self):
        if self.tool not in ("ping", "dig"):
            raise ValueError("unknown tool")
        return self


class Before(BaseModel):
    tool: str

    @model_validator(mode="before")
    @classmethod
    def known(cls, data):
        if data["tool"] not in ("ping", "dig"):
            raise ValueError("unknown tool")
        return data


class Older(BaseModel):
    tool: str

    @root_validator
    def known(cls, values):
        tool = values.get("tool")
        if tool not in ("ping", "dig"):
            raise ValueError("unknown tool")
        return values


@app.post("/after")
def after(job: After):
    os.system(job.tool + " example.org")  # ok: command-injection


@app.post("/before")
def before(job: Before):
    os.system(job.tool + " example.org")  # ok: command-injection


@app.post("/older")
def older(job: Older):
    os.system(job.tool + " example.org")  # ok: command-injection
