# vulnerable: what the model's check lets pass is not what is run
import os

from fastapi import FastAPI
from pydantic import BaseModel, model_validator

app = FastAPI()


class Job(BaseModel):
    tool: str
    target: str

    @model_validator(mode="after")
    def known(self):
        if self.tool not in ("ping", "dig"):
            raise ValueError("unknown tool")
        return self


class Renamed(BaseModel):
    tool: str

    @model_validator(mode="before")
    @classmethod
    def known(cls, data):
        if data["tool"] not in ("ping", "dig"):
            raise ValueError("unknown tool")
        return {"tool": data["other"]}


class Replaced(BaseModel):
    tool: str
    other: str

    @model_validator(mode="after")
    def known(self):
        if self.tool not in ("ping", "dig"):
            raise ValueError("unknown tool")
        self.tool = self.other
        return self


class Replaced2(BaseModel):
    tool: str

    @model_validator(mode="before")
    @classmethod
    def known(cls, data):
        if data["tool"] not in ("ping", "dig"):
            raise ValueError("unknown tool")
        data["tool"] = data["other"]
        return data


class Warned(BaseModel):
    tool: str

    @model_validator(mode="after")
    def known(self):
        if self.tool not in ("ping", "dig"):
            print("unknown tool")
        return self


@app.post("/job")
def job(job: Job):
    os.system("ping " + job.target)  # want: command-injection


@app.post("/renamed")
def renamed(job: Renamed):
    os.system(job.tool + " example.org")  # want: command-injection


@app.post("/replaced")
def replaced(job: Replaced):
    os.system(job.tool + " example.org")  # want: command-injection


@app.post("/replaced2")
def replaced2(job: Replaced2):
    os.system(job.tool + " example.org")  # want: command-injection


@app.post("/warned")
def warned(job: Warned):
    os.system(job.tool + " example.org")  # want: command-injection
