# Paths that end in a file of the program's own: data finds a folder, and in it nothing else.
import os
from pathlib import Path

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
ROOT = Path("/srv/runs")


class Run(BaseModel):
    repo: str
    name: str


@app.post("/log")
def log(run: Run):
    path = os.path.join(ROOT, run.repo, "files", "run.log")
    with open(path) as f:  # flow: path-traversal medium
        return {"log": f.read()}


@app.post("/report")
def report(run: Run):
    return {"text": (ROOT / run.repo / "report.html").read_text()}  # flow: path-traversal medium


@app.post("/any")
def any_file(run: Run):
    with open(os.path.join(ROOT, "files", run.name)) as f:  # flow: path-traversal high
        return {"text": f.read()}


@app.post("/ending")
def ending(run: Run):
    with open(os.path.join(ROOT, run.repo, run.name + ".txt")) as f:  # flow: path-traversal high
        return {"text": f.read()}


@app.post("/folder")
def folder(run: Run):
    return {"names": os.listdir(os.path.join(ROOT, run.repo, "files"))}  # flow: path-traversal high
