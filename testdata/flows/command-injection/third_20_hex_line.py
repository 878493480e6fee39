# safe: hexadecimal digits mean nothing to the shell
import base64
import os

from fastapi import FastAPI

app = FastAPI()


@app.get("/tag")
def tag(name: str):
    raw = base64.b64decode(name)
    code = os.system("git -C /srv/site tag v" + raw.hex())  # ok: command-injection
    return {"code": code}
