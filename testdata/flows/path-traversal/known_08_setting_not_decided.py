# vulnerable: the outcome of the comparison decides nothing but what is written into the log
import os

import yaml
from fastapi import FastAPI, HTTPException
from fastapi.responses import PlainTextResponse

app = FastAPI()

with open("/etc/notes.yaml") as f:
    SETTINGS = yaml.safe_load(f)


def lies_in(folder, name):
    folder = os.path.realpath(folder)
    return os.path.commonpath([folder, os.path.realpath(os.path.join(folder, name))]) == folder


@app.get("/notes/{name:path}")
def note(name: str):
    if not lies_in(SETTINGS["folder"], name):
        print("outside", SETTINGS["folder"])
    with open(os.path.join(SETTINGS["folder"], name)) as f:  # want: path-traversal
        return PlainTextResponse(f.read())
