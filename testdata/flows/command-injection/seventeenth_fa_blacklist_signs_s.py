# safe: the list of allowed signs is what counts
import string
import subprocess

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI()
ALLOWED = set(string.ascii_letters + string.digits + ".-")


class Target(BaseModel):
    host: str


@app.post("/trace")
def trace(target: Target):
    if not all(sign in ALLOWED for sign in target.host):
        raise HTTPException(400)
    out = subprocess.getoutput(f"traceroute {target.host}")  # ok: command-injection
    return {"out": out}
