# vulnerable: the decoded text is part of the line
import base64
import os

from fastapi import FastAPI

app = FastAPI()


@app.get("/tag")
def tag(name: str):
    raw = base64.b64decode(name)
    code = os.system("git -C /srv/site tag v" + raw.decode("utf-8"))  # want: command-injection
    return {"code": code}
