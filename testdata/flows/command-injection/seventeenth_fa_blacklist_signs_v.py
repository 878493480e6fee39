# vulnerable: the list of forbidden signs has no line break and no dollar
import string
import subprocess

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI()
FORBIDDEN = [";", "&", "|", "`"]


class Target(BaseModel):
    host: str


@app.post("/trace")
def trace(target: Target):
    if any(sign in target.host for sign in FORBIDDEN):
        raise HTTPException(400)
    out = subprocess.getoutput(f"traceroute {target.host}")  # want: command-injection
    return {"out": out}
