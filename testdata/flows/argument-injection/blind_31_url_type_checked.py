# safe: HttpUrl of pydantic begins with http
import subprocess

from pydantic import BaseModel, HttpUrl

from fastapi import FastAPI

app = FastAPI()


class Remote(BaseModel):
    url: HttpUrl


@app.post("/remote-heads")
def remote_heads(remote: Remote):
    done = subprocess.run(["git", "ls-remote", str(remote.url)], capture_output=True, text=True)  # ok: argument-injection
    return {"heads": done.stdout.splitlines()}
