# safe: the path is compared with the folder of a setting, and put together anew when it is opened
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
        raise HTTPException(404)
    with open(os.path.join(SETTINGS["folder"], name)) as f:  # ok: path-traversal
        return PlainTextResponse(f.read())
